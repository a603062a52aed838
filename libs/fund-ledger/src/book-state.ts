import type { PlainDate } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/** Where the books of a unit stand: the posting period that is open, and the day up to which they are closed. */
export interface BookState {
  /** `YYYY-MM`; null where no month is open. */
  readonly openPeriod: string | null;
  /** `YYYY-MM-DD`; null before the first close of a day. */
  readonly closedThrough: string | null;
  /** The schemes that the unit keeps books of: what it can be asked for. */
  readonly schemes: readonly string[];
  /** Whether today is closed; null where there are no books. */
  readonly dayState: 'open' | 'closed' | null;
}

/** Reads where the books of a unit stand. */
export async function bookState(tx: Tx, unit: string, today: PlainDate): Promise<BookState> {
  const row = await tx.one<{ period: string | null; through: string | null; books: boolean; schemes: string[] }>(
    `
    select to_char(min(book_month) filter (where state = 'open'), 'FM0000-00') as period,
      to_char(max(closed_through), 'YYYY-MM-DD') as through, count(*) > 0 as books,
      array(select distinct scheme from fund_ledger.book where reporting_unit = $1 order by scheme) as schemes
    from fund_ledger.period where reporting_unit = $1`,
    [unit],
  );
  const through = row?.through ?? null;
  return {
    openPeriod: row?.period ?? null,
    closedThrough: through,
    schemes: row?.schemes ?? [],
    dayState: row?.books ? (through !== null && through >= today.toString() ? 'closed' : 'open') : null,
  };
}
