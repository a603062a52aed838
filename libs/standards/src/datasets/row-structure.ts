import { codeSet } from '../codes/index.js';
import type { DatasetDefinition, DatasetMeasure, DatasetRow } from './dataset-definition.js';
import type { DatasetFinding } from './dataset-finding.js';

/** Largest magnitude of a measure: what numeric(18,2) in fen, and an int64, hold. */
const LIMIT = 10n ** 18n - 1n;

type Report = (finding: DatasetFinding) => void;
type Params = DatasetFinding['params'];

const blocking = (level: 'L1' | 'L2', code: string, row: number, params: Params): DatasetFinding => ({
  code,
  level,
  severity: 'blocks',
  row,
  params,
});

/** Whether a row has the definition's shape (L1): counts and types. Later checks need it. */
export function checkShape(definition: DatasetDefinition, row: DatasetRow, number: number, report: Report): boolean {
  const { dimensions, measures } = row;
  if (dimensions.length !== definition.dimensions.length || measures.length !== definition.measures.length) {
    report(
      blocking('L1', 'STND-2001', number, {
        dimensions: dimensions.length,
        measures: measures.length,
        expectedDimensions: definition.dimensions.length,
        expectedMeasures: definition.measures.length,
      }),
    );
    return false;
  }
  let sound = true;
  dimensions.forEach((value: unknown, index) => {
    if (typeof value === 'string' && value !== '') return;
    report(blocking('L1', 'STND-2002', number, { dimension: nameAt(definition.dimensions, index) }));
    sound = false;
  });
  measures.forEach((value: unknown, index) => {
    if (typeof value === 'bigint' || value === null) return;
    report(
      blocking('L1', 'STND-2003', number, {
        measure: nameAt(definition.measures, index),
        value: String(value).slice(0, 40),
      }),
    );
    sound = false;
  });
  return sound;
}

const nameAt = (entries: readonly { readonly name: string }[], index: number): string => entries[index]?.name ?? '';

/** Reports measures that are missing, negative or too large where they may not be (L1). */
export function checkMeasures(
  measures: readonly DatasetMeasure[],
  values: readonly (bigint | null)[],
  number: number,
  report: Report,
): void {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? null;
    const measure = measures[index];
    if (value === 0n || !measure) continue;
    if (value === null) {
      if (!measure.mayBeNotReported) report(blocking('L1', 'STND-2004', number, { measure: measure.name }));
    } else if (value < 0n && !measure.mayBeNegative) {
      report(blocking('L1', 'STND-2005', number, { measure: measure.name, value: value.toString() }));
    } else if (value > LIMIT || value < -LIMIT) {
      report(blocking('L1', 'STND-2006', number, { measure: measure.name, value: value.toString().slice(0, 40) }));
    }
  }
}

/** Compiles the check of dimension values against code lists and patterns (L2). */
export function compileCodeCheck(
  definition: DatasetDefinition,
): (dimensions: readonly string[], number: number, report: Report) => void {
  const tests = definition.dimensions.map((dimension) => {
    const codes = dimension.codeList === undefined ? undefined : codeSet(dimension.codeList);
    const pattern = dimension.pattern === undefined ? undefined : new RegExp(dimension.pattern, 'u');
    return {
      dimension,
      passes: (value: string) =>
        (codes === undefined || codes.has(value)) && (pattern === undefined || pattern.test(value)),
    };
  });
  return (dimensions, number, report) => {
    for (let index = 0; index < tests.length; index += 1) {
      const entry = tests[index];
      const value = dimensions[index] ?? '';
      if (!entry || entry.passes(value)) continue;
      const { name, codeList, pattern } = entry.dimension;
      report(
        codeList === undefined
          ? blocking('L2', 'STND-2012', number, { dimension: name, value: value.slice(0, 40), pattern: pattern ?? '' })
          : blocking('L2', 'STND-2011', number, { dimension: name, value: value.slice(0, 40), codeList }),
      );
    }
  };
}

/**
 * Compiles the test that rows ascend in byte order by their dimensions: doubles and disorder show without remembering
 * rows (L1).
 */
export function compileOrderCheck(): (dimensions: readonly string[], number: number, report: Report) => void {
  let previous: readonly string[] | undefined;
  return (dimensions, number, report) => {
    const order = previous === undefined ? 1 : compareKeys(previous, dimensions);
    if (order <= 0 && previous !== undefined)
      report(
        blocking('L1', order === 0 ? 'STND-2007' : 'STND-2008', number, { key: dimensions.join('|').slice(0, 120) }),
      );
    previous = dimensions;
  };
}

/**
 * Positive where `after` comes later, 0 where both are equal. Code units agree with PostgreSQL's "C" order for the
 * ASCII that dimensions hold.
 */
function compareKeys(before: readonly string[], after: readonly string[]): number {
  for (let index = 0; index < after.length; index += 1) {
    const [a, b] = [before[index] ?? '', after[index] ?? ''];
    if (a !== b) return a < b ? 1 : -1;
  }
  return 0;
}
