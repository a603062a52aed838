import { codeList } from '../codes/index.js';
import {
  measureScale,
  type DatasetDefinition,
  type DatasetDimension,
  type DatasetMeasure,
} from './dataset-definition.js';

/** A JSON schema (draft 2020-12), plain JSON. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const dimensionSchema = (dimension: DatasetDimension): JsonSchema => ({
  type: 'string',
  minLength: 1,
  title: dimension.title.zh,
  description: dimension.title.en,
  ...(dimension.codeList === undefined ? {} : { enum: codeList(dimension.codeList).codes.map((code) => code.code) }),
  ...(dimension.pattern === undefined ? {} : { pattern: dimension.pattern }),
});

/**
 * Money as decimal text in yuan, rates with six places, other measures as whole numbers; null where *not reported* is
 * allowed.
 */
function measureSchema(measure: DatasetMeasure): JsonSchema {
  const sign = measure.mayBeNegative ? '-?' : '';
  const scale = measureScale(measure);
  const value =
    scale > 0
      ? { type: 'string', pattern: `^${sign}(0|[1-9]\\d{0,15})\\.\\d{${scale}}$` }
      : { type: 'integer', ...(measure.mayBeNegative ? {} : { minimum: 0 }) };
  const described = { title: measure.title.zh, description: measure.title.en };
  return measure.mayBeNotReported ? { ...described, oneOf: [value, { type: 'null' }] } : { ...described, ...value };
}

const PERIODS: Record<DatasetDefinition['frequency'], string> = {
  'month': '^\\d{4}-(0[1-9]|1[0-2])$',
  'quarter': '^\\d{4}-Q[1-4]$',
  'year': '^\\d{4}$',
  'on-change': '^\\d{4}-\\d{2}-\\d{2}$',
};

/** The schema of a dataset as a JSON document: header, and rows by the names of dimensions and measures. */
export function datasetJsonSchema(definition: DatasetDefinition): JsonSchema {
  const row = Object.fromEntries([
    ...definition.dimensions.map((dimension) => [dimension.name, dimensionSchema(dimension)] as const),
    ...definition.measures.map((measure) => [measure.name, measureSchema(measure)] as const),
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:pension:dataset:${definition.id}:${definition.version}`,
    title: `${definition.id} ${definition.title.zh}`,
    description: definition.title.en,
    type: 'object',
    additionalProperties: false,
    required: ['dataset', 'definitionVersion', 'reportingUnit', 'period', 'version', 'rows'],
    properties: {
      dataset: { const: definition.id },
      definitionVersion: { const: definition.version },
      reportingUnit: { type: 'string', pattern: '^[0-9A-Z]{6,18}$' },
      period: { type: 'string', pattern: PERIODS[definition.frequency] },
      version: { type: 'integer', minimum: 1 },
      rows: {
        type: 'array',
        items: { type: 'object', additionalProperties: false, required: Object.keys(row), properties: row },
      },
    },
  };
}
