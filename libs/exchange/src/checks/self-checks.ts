import { periodNumber, periodOfNumber, previousPeriod, type Period } from '@pnet/kernel';
import type { RowProblem } from '@pnet/contracts';
import {
  checkAcrossDatasets,
  type ControlTotals,
  type DatasetCatalogue,
  type DatasetFinding,
  type DefinedTotals,
} from '@pnet/standards';
import type { Tx } from '@pnet/runtime';

/** A finding of a check, as `libs/standards` makes them. */
export type CheckFinding = DatasetFinding;

/** A line that is not a row of the canonical form. */
export const problemFinding = (problem: RowProblem): CheckFinding => ({
  code: 'EXCH-4001',
  level: 'L1',
  severity: 'blocks',
  row: problem.row,
  params: { row: problem.row, field: problem.field + 1, fault: problem.fault, actual: problem.text },
});

/** A finding about the dataset as a whole. */
export const wholeFinding = (
  level: DatasetFinding['level'],
  code: string,
  params: DatasetFinding['params'],
): CheckFinding => ({ code, level, severity: 'blocks', row: null, params });

interface TotalsRow {
  readonly definition_id: string;
  readonly definition_version: string;
  readonly period: number;
  readonly totals: ControlTotals;
}

/** L4 at the sender: the version under check against the own newest submissions of this period and the one before. */
export async function checkAgainstOwn(
  tx: Tx,
  catalogue: DatasetCatalogue,
  nodeCode: string,
  period: Period,
  checked: DefinedTotals,
): Promise<readonly CheckFinding[]> {
  const rows = await tx.rows<TotalsRow>(
    `select distinct on (definition_id, period) definition_id, definition_version, period, totals from exchange.submission
     where node_code = $1 and period = any($2) and action <> 'quick' order by definition_id, period, version desc`,
    [nodeCode, periodNumbers(period)],
  );
  return crossFindings(rows, catalogue, period, checked);
}

/** L4 at the receiver: the same checks over what is valid here from the same node, in the same role. */
export async function checkAgainstReceived(
  tx: Tx,
  catalogue: DatasetCatalogue,
  source: { readonly nodeCode: string; readonly role: string },
  period: Period,
  checked: DefinedTotals,
): Promise<readonly CheckFinding[]> {
  // Quick reports are of different instants: nothing ties one to another.
  if (source.role === 'quick') return [];
  const rows = await tx.rows<TotalsRow>(
    `select distinct on (definition_id, period) definition_id, definition_version, period, totals from exchange.intake
     where node_code = $1 and role = $2 and period = any($3) and phase in ('valid', 'loaded') order by definition_id, period, version desc`,
    [source.nodeCode, source.role, periodNumbers(period)],
  );
  return crossFindings(rows, catalogue, period, checked);
}

const periodNumbers = (period: Period): number[] => {
  const before = previousPeriod(period);
  return [periodNumber(period), ...(before ? [periodNumber(before)] : [])];
};

/** Each version by its own definition; one whose definition is not known here cannot be compared with. */
function crossFindings(
  rows: readonly TotalsRow[],
  catalogue: DatasetCatalogue,
  period: Period,
  checked: DefinedTotals,
): readonly CheckFinding[] {
  const known = new Map<string, DefinedTotals>();
  for (const row of rows) {
    const definition = catalogue.find(row.definition_id, row.definition_version);
    if (definition)
      known.set(`${row.definition_id} ${periodOfNumber(row.period).toString()}`, { definition, totals: row.totals });
  }
  const { id } = checked.definition;
  known.set(`${id} ${period.toString()}`, checked);
  return checkAcrossDatasets(id, period, (dataset, asked) => known.get(`${dataset} ${asked}`)).findings;
}
