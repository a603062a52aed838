import type { YearMonth } from '@pnet/kernel';
import { periodOfNumber, periodToNumber, type RowProblem } from '@pnet/contracts';
import { checkAcrossDatasets, type ControlTotals, type DatasetFinding } from '@pnet/standards';
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
  readonly period: number;
  readonly totals: ControlTotals;
}

/** L4 at the sender: the version under check against the own newest submissions of this month and the month before. */
export async function checkAgainstOwn(
  tx: Tx,
  nodeCode: string,
  definitionId: string,
  period: YearMonth,
  totals: ControlTotals,
): Promise<readonly CheckFinding[]> {
  const rows = await tx.rows<TotalsRow>(
    `select distinct on (definition_id, period) definition_id, period, totals from exchange.submission
     where node_code = $1 and period = any($2) order by definition_id, period, version desc`,
    [nodeCode, months(period)],
  );
  return crossFindings(rows, definitionId, period, totals);
}

/** L4 at the receiver: the same checks over what is valid here from the same node, in the same role. */
export async function checkAgainstReceived(
  tx: Tx,
  source: { readonly nodeCode: string; readonly role: string },
  definitionId: string,
  period: YearMonth,
  totals: ControlTotals,
): Promise<readonly CheckFinding[]> {
  const rows = await tx.rows<TotalsRow>(
    `select distinct on (definition_id, period) definition_id, period, totals from exchange.intake
     where node_code = $1 and role = $2 and period = any($3) and phase in ('valid', 'loaded') order by definition_id, period, version desc`,
    [source.nodeCode, source.role, months(period)],
  );
  return crossFindings(rows, definitionId, period, totals);
}

const months = (period: YearMonth): number[] => [periodToNumber(period), periodToNumber(period.plusMonths(-1))];

function crossFindings(
  rows: readonly TotalsRow[],
  definitionId: string,
  period: YearMonth,
  totals: ControlTotals,
): readonly CheckFinding[] {
  const known = new Map(
    rows.map((row) => [`${row.definition_id} ${periodOfNumber(row.period).toString()}`, row.totals]),
  );
  known.set(`${definitionId} ${period.toString()}`, totals);
  return checkAcrossDatasets(definitionId, period, (dataset, month) => known.get(`${dataset} ${month}`)).findings;
}
