import {
  measureScale,
  type CheckLevel,
  type CheckSeverity,
  type ControlTotals,
  type DatasetDefinition,
  type DatasetFinding,
} from '@pnet/standards';
import type { RowShape } from './canonical-rows.js';
import { FindingSeverity, type ControlTotal, type Finding } from './gen/pension/uplink/v1/uplink.js';

/** The shape of a definition's rows in canonical text: money has two places, millionths six, everything else none. */
export const rowShapeOf = (definition: DatasetDefinition): RowShape => ({
  dimensions: definition.dimensions.length,
  scales: definition.measures.map(measureScale),
});

/** Control totals as they travel: ordered by scheme and by name, so that equal totals give equal bytes. */
export function totalsToWire(totals: ControlTotals): ControlTotal[] {
  return Object.entries(totals.schemes)
    .sort(byName)
    .flatMap(([scheme, sums]) =>
      Object.entries(sums)
        .sort(byName)
        .map(([name, value]) => ({ scheme, name, reported: value !== null, minorUnits: BigInt(value ?? '0') })),
    );
}

/** Control totals as they came; `rows` is of the header. */
export function totalsFromWire(totals: readonly ControlTotal[], rows: bigint): ControlTotals {
  const schemes: Record<string, Record<string, string | null>> = {};
  for (const total of totals)
    (schemes[total.scheme] ??= {})[total.name] = total.reported ? total.minorUnits.toString() : null;
  return { rows: Number(rows), schemes };
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;

const SEVERITY: Record<CheckSeverity, FindingSeverity> = {
  blocks: FindingSeverity.FINDING_SEVERITY_BLOCKS,
  explain: FindingSeverity.FINDING_SEVERITY_EXPLAIN,
  informs: FindingSeverity.FINDING_SEVERITY_INFORMS,
};

const LEVEL: Record<CheckLevel, number> = { L1: 1, L2: 2, L3: 3, L4: 4 };

/** A finding as it travels back. */
export function findingToWire(finding: DatasetFinding): Finding {
  const { dimension, measure, group, total, expected, found, actual, value } = finding.params;
  return {
    layer: LEVEL[finding.level],
    severity: SEVERITY[finding.severity],
    code: finding.code,
    row: BigInt(finding.row ?? 0),
    field: String(dimension ?? measure ?? total ?? group ?? ''),
    expected: String(expected ?? ''),
    actual: String(found ?? actual ?? value ?? ''),
  };
}

/** The word of a severity that came over the wire; what is unknown blocks. */
export function severityOf(finding: Finding): CheckSeverity {
  if (finding.severity === FindingSeverity.FINDING_SEVERITY_EXPLAIN) return 'explain';
  return finding.severity === FindingSeverity.FINDING_SEVERITY_INFORMS ? 'informs' : 'blocks';
}
