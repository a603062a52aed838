import type { Tx } from '@pnet/runtime';
import type { GrossSums, PairFlow } from './consolidate.js';

/** Units to add up (each root with all below it along statistical parents), months `YYYYMM`, schemes (empty = all). */
export interface TotalsRange { readonly roots: readonly string[]; readonly from: number; readonly to: number; readonly schemes: readonly string[] }

/** The sums of one book (scheme and fund) over the subtree of a root. */
export interface BookSums { readonly root: string; readonly scheme: string; readonly fund: string; readonly sums: GrossSums; readonly flows: readonly PairFlow[] }

const fen = (text: string): bigint => BigInt(text);
const inFen = (sum: string): string => `coalesce(((${sum}) * 100)::bigint, 0)::text`;

const bookKey = (row: { readonly root: string; readonly scheme: string; readonly fund: string }): string => `${row.root}/${row.scheme}/${row.fund}`;

/** Members of each root, and the lines of PI05 with the pair that their account belongs to when the counterpart is a member too. */
const LINES = `
  member as materialized (select r.root, t.unit_code from unnest($1::text[]) r (root) cross join lateral warehouse.subtree(r.root, $3) t),
  line as (
    select m.root, f.*, f.credit - f.debit as net_credit, p.pair_id, p.income_account = left(f.account, 4) as is_income_end
      from member m
      join warehouse.fact_pi05 f on f.reporting_unit = m.unit_code
      left join member c on c.root = m.root and c.unit_code = f.counterpart_unit
      left join warehouse.elimination_pair p on c.unit_code is not null and left(f.account, 4) in (p.income_account, p.expense_account)
     where f.period <= $3 and ($4::text[] = '{}' or f.scheme = any ($4::text[])))`;

/** Reads what `consolidate` needs, in two statements over one snapshot of facts; amounts in fen. */
export async function ledgerSums(tx: Tx, range: TotalsRange): Promise<BookSums[]> {
  const params = [[...range.roots], range.from, range.to, [...range.schemes]];
  const sums = await tx.rows<{ root: string; scheme: string; fund: string } & Record<keyof GrossSums, string>>(
    `with ${LINES}
     select root, scheme, fund,
            ${inFen(`sum(net_credit) filter (where account like '4%' and period >= $2)`)} as income,
            ${inFen(`sum(net_credit) filter (where account like '4%' and period >= $2 and pair_id is null)`)} as "incomeExternal",
            ${inFen(`-sum(net_credit) filter (where account like '5%' and period >= $2)`)} as expense,
            ${inFen(`-sum(net_credit) filter (where account like '5%' and period >= $2 and pair_id is null)`)} as "expenseExternal",
            ${inFen(`-sum(opening) filter (where left(account, 1) in ('3', '4', '5') and period = $2)`)} as opening,
            ${inFen(`-sum(closing) filter (where left(account, 1) in ('3', '4', '5') and period = $3)`)} as closing
       from line where period >= $2 or pair_id is not null group by 1, 2, 3 order by 1, 2, 3`, params);
  const flows = await tx.rows<{ root: string; scheme: string; fund: string; pair_id: string; payer: string; receiver: string; period: number; paid: string; received: string }>(
    `with ${LINES}
     select root, scheme, fund, pair_id, period,
            case when is_income_end then counterpart_unit else reporting_unit end as payer,
            case when is_income_end then reporting_unit else counterpart_unit end as receiver,
            ${inFen('-sum(net_credit) filter (where not is_income_end)')} as paid, ${inFen('sum(net_credit) filter (where is_income_end)')} as received
       from line where pair_id is not null and counterpart_unit <> '-' group by 1, 2, 3, 4, 5, 6, 7`, params);
  const flowsOf = new Map<string, typeof flows>();
  for (const flow of flows) flowsOf.set(bookKey(flow), [...(flowsOf.get(bookKey(flow)) ?? []), flow]);
  return sums.map((row) => ({
    root: row.root, scheme: row.scheme, fund: row.fund,
    sums: {
      income: fen(row.income), incomeExternal: fen(row.incomeExternal), expense: fen(row.expense), expenseExternal: fen(row.expenseExternal),
      opening: fen(row.opening), closing: fen(row.closing),
    },
    flows: (flowsOf.get(bookKey(row)) ?? []).map((flow) => ({
      pairId: flow.pair_id, payer: flow.payer, receiver: flow.receiver, period: flow.period, paid: fen(flow.paid), received: fen(flow.received),
    })),
  }));
}
