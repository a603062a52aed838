import type { Tx } from '@pnet/runtime';
import {
  addBooks,
  consolidate,
  pairFlows,
  type ConsolidatedBook,
  type GrossSums,
  type PairFlow,
} from './consolidate.js';

/** Units to add up (each root with all below it along statistical parents), months `YYYYMM`, schemes (empty = all). */
export interface TotalsRange {
  readonly roots: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly schemes: readonly string[];
}

/**
 * The sums of one book (scheme and fund) over the subtree of a root, month by month of the range; flows of every known
 * month up to its end.
 */
export interface BookSums {
  readonly root: string;
  readonly scheme: string;
  readonly fund: string;
  readonly months: ReadonlyMap<number, GrossSums>;
  readonly flows: readonly PairFlow[];
}

/**
 * Figures of some months of a book: flows added, opening of the first month, closing of the last; null when none of the
 * months is there.
 */
export function consolidateMonths(book: BookSums, from: number, to: number): ConsolidatedBook | null {
  const inside = [...book.months].filter(([period]) => period >= from && period <= to).map(([, sums]) => sums);
  if (inside.length === 0) return null;
  const add = (read: (sums: GrossSums) => bigint): bigint => inside.reduce((sum, one) => sum + read(one), 0n);
  return consolidate(
    {
      income: add((one) => one.income),
      incomeExternal: add((one) => one.incomeExternal),
      expense: add((one) => one.expense),
      expenseExternal: add((one) => one.expenseExternal),
      opening: book.months.get(from)?.opening ?? 0n,
      closing: book.months.get(to)?.closing ?? 0n,
    },
    pairFlows(book.flows, from, to),
  );
}

/** The same of several books together; null when none of them has any of the months. */
export function consolidateBooks(books: readonly BookSums[], from: number, to: number): ConsolidatedBook | null {
  const found = books.flatMap((book) => consolidateMonths(book, from, to) ?? []);
  return found.length === 0 ? null : addBooks(found);
}

const inFen = (sum: string): string => `coalesce(((${sum}) * 100)::bigint, 0)::text`;

/**
 * Members of each root by month, and the lines of PI05 with the pair that their account belongs to when the counterpart
 * is a member too, and how long both stay.
 */
const LINES = `
  member as materialized (select * from warehouse.members($1::text[], 199001, $3)),
  line as (
    select m.root, f.*, least(m.last_period, c.last_period) as together_until, f.period >= $2 as in_range, f.credit - f.debit as net_credit, p.pair_id, p.income_account = left(f.account, 4) as is_income_end
      from member m
      join warehouse.fact_pi05 f on f.reporting_unit = m.unit_code and f.period between m.first_period and m.last_period
      left join member c on c.root = m.root and c.unit_code = f.counterpart_unit and f.period between c.first_period and c.last_period
      left join warehouse.elimination_pair p on c.unit_code is not null and left(f.account, 4) in (p.income_account, p.expense_account)
     where f.period <= $3 and ($4::text[] = '{}' or f.scheme = any ($4::text[])))`;

type SumsRow = {
  readonly root: string;
  readonly scheme: string;
  readonly fund: string;
  readonly period: number;
} & Readonly<Record<keyof GrossSums, string>>;
type FlowRow = {
  readonly root: string;
  readonly scheme: string;
  readonly fund: string;
  readonly pair_id: string;
  readonly payer: string;
  readonly receiver: string;
  readonly period: number;
  readonly paid: string;
  readonly received: string;
  readonly togetherUntil: number;
};

/** Reads what `consolidate` needs, in two statements; amounts in fen. */
export async function ledgerSums(tx: Tx, range: TotalsRange): Promise<BookSums[]> {
  const params = [[...range.roots], range.from, range.to, [...range.schemes]];
  const sums = await tx.rows<SumsRow>(
    `with ${LINES}
     select root, scheme, fund, period,
            ${inFen(`sum(net_credit) filter (where account like '4%')`)} as income,
            ${inFen(`sum(net_credit) filter (where account like '4%' and pair_id is null)`)} as "incomeExternal",
            ${inFen(`-sum(net_credit) filter (where account like '5%')`)} as expense,
            ${inFen(`-sum(net_credit) filter (where account like '5%' and pair_id is null)`)} as "expenseExternal",
            ${inFen(`-sum(opening) filter (where left(account, 1) in ('3', '4', '5'))`)} as opening,
            ${inFen(`-sum(closing) filter (where left(account, 1) in ('3', '4', '5'))`)} as closing
       from line where in_range group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
    params,
  );
  const flows = await tx.rows<FlowRow>(
    `with ${LINES}
     select root, scheme, fund, pair_id, period,
            case when is_income_end then counterpart_unit else reporting_unit end as payer,
            case when is_income_end then reporting_unit else counterpart_unit end as receiver,
            ${inFen('-sum(net_credit) filter (where not is_income_end)')} as paid, ${inFen('sum(net_credit) filter (where is_income_end)')} as received,
            max(together_until) as "togetherUntil"
       from line where pair_id is not null and counterpart_unit <> '-' group by 1, 2, 3, 4, 5, 6, 7`,
    params,
  );
  interface Gathered extends BookSums {
    readonly months: Map<number, GrossSums>;
    readonly flows: PairFlow[];
  }
  const books = new Map<string, Gathered>();
  const bookOf = (row: SumsRow | FlowRow): Gathered => {
    const key = `${row.root}/${row.scheme}/${row.fund}`;
    const book: Gathered = books.get(key) ?? {
      root: row.root,
      scheme: row.scheme,
      fund: row.fund,
      months: new Map(),
      flows: [],
    };
    books.set(key, book);
    return book;
  };
  for (const row of sums) bookOf(row).months.set(row.period, sumsOf(row));
  for (const row of flows)
    bookOf(row).flows.push({
      pairId: row.pair_id,
      payer: row.payer,
      receiver: row.receiver,
      period: row.period,
      togetherUntil: row.togetherUntil,
      paid: BigInt(row.paid),
      received: BigInt(row.received),
    });
  return [...books.values()].filter((book) => book.months.size > 0);
}

const sumsOf = (row: SumsRow): GrossSums => ({
  income: BigInt(row.income),
  incomeExternal: BigInt(row.incomeExternal),
  expense: BigInt(row.expense),
  expenseExternal: BigInt(row.expenseExternal),
  opening: BigInt(row.opening),
  closing: BigInt(row.closing),
});
