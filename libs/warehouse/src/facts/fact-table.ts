import type { DatasetDefinition, DatasetMeasure } from '@pnet/standards';

/** Name of a definition's fact table, `warehouse.fact_pi01`. */
export const factTable = (definition: Pick<DatasetDefinition, 'id'>): string =>
  `warehouse.fact_${definition.id.toLowerCase()}`;

/** A column of a fact table. */
export interface FactColumn {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly comment: string;
}

const measureType = (measure: DatasetMeasure): string => (measure.unit === 'fen' ? 'numeric(18,2)' : 'bigint');
const unitName: Record<DatasetMeasure['unit'], string> = {
  fen: 'yuan',
  person: 'persons',
  month: 'months',
  case: 'cases',
};

/** Every column of a definition's fact table, in order: header, dimensions, measures. */
export function factColumns(definition: DatasetDefinition): FactColumn[] {
  return [
    { name: 'reporting_unit', type: 'text', nullable: false, comment: 'Unit that the row is about.' },
    { name: 'period', type: 'integer', nullable: false, comment: 'Month YYYYMM.' },
    {
      name: 'version',
      type: 'integer',
      nullable: false,
      comment: 'Version of the sealed dataset; digest and status stand in dataset_version.',
    },
    ...definition.dimensions.map((dimension) => ({
      name: dimension.name,
      type: 'text',
      nullable: false,
      comment: `${dimension.title.zh}, ${dimension.title.en}.`,
    })),
    ...definition.measures.map((measure) => ({
      name: measure.name,
      type: measureType(measure),
      nullable: true,
      comment: `${measure.title.zh}, ${measure.title.en}; ${unitName[measure.unit]}, ${measure.kind}; null = not reported.`,
    })),
  ];
}

/** How a measure is read from the bigint of an intake row (fen become yuan, exactly). */
export const measureFromWire = (measure: DatasetMeasure, expression: string): string =>
  measure.unit === 'fen' ? `${expression} * 0.01` : expression;
