import type { Tx } from '@pnet/runtime';
import type { Fund } from '@pnet/standards';
import type { ManualEntryInput } from './prepare-entry.js';

/**
 * Which entries are wanted: a month `YYYYMM`, and by choice a fund, an account, a source; in pages by the id of the
 * last entry seen.
 */
export interface JournalFilter {
  readonly unit: string;
  readonly month: number;
  readonly fund?: Fund;
  readonly account?: string;
  readonly sourceKind?: string;
  readonly sourceId?: string;
  readonly after: string;
  readonly limit: number;
}

/** A line of an entry, in yuan. */
export interface JournalLine {
  readonly account: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly debit: string;
  readonly credit: string;
  readonly counterpartUnit: string;
  readonly instrumentNumber: string;
}

/** An entry with its lines, its number where its day is closed, and its links of reversal. */
export interface JournalEntry {
  readonly entryId: string;
  readonly scheme: string;
  readonly fund: Fund;
  readonly date: string;
  readonly voucherNumber: number | null;
  readonly rule: string;
  readonly summary: string;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly amount: string;
  readonly mark: string | null;
  readonly reverses: string | null;
  readonly reversalReason: string | null;
  readonly reversedBy: string | null;
  readonly recordedBy: string;
  readonly lines: readonly JournalLine[];
}

const ENTRIES = `
  select e.entry_id as "entryId", e.scheme, e.fund, to_char(e.entry_date, 'YYYY-MM-DD') as date, v.voucher_number as "voucherNumber", e.rule, e.summary,
         e.source_kind as "sourceKind", e.source_id as "sourceId", e.amount, e.mark, e.reverses, e.reversal_reason as "reversalReason", e.reversed_by as "reversedBy",
         e.recorded_by as "recordedBy", l.lines
  from fund_ledger.journal_entry e
  left join fund_ledger.voucher v using (entry_id)
  cross join lateral (
    select json_agg(json_build_object('account', x.account_code, 'nameZh', a.name_zh, 'nameEn', a.name_en, 'debit', x.debit::text, 'credit', x.credit::text,
             'counterpartUnit', x.counterpart_unit, 'instrumentNumber', x.instrument_number) order by x.line_no) as lines
    from fund_ledger.journal_line x left join fund_ledger.account a using (account_code)
    where (x.reporting_unit, x.scheme, x.fund, x.book_month, x.entry_id) = (e.reporting_unit, e.scheme, e.fund, e.book_month, e.entry_id)) l`;

/** Entries of a month in the order of their ids. */
export const journalEntries = (tx: Tx, filter: JournalFilter): Promise<JournalEntry[]> =>
  tx.rows<JournalEntry>(
    `${ENTRIES}
  where e.reporting_unit = $1 and e.book_month = $2 and ($3::text is null or e.fund = $3) and ($5::text is null or e.source_kind = $5) and ($6::text is null or e.source_id = $6)
    and ($4::text is null or exists (select from fund_ledger.journal_line x
      where (x.reporting_unit, x.scheme, x.fund, x.book_month, x.entry_id, x.account_code) = (e.reporting_unit, e.scheme, e.fund, e.book_month, e.entry_id, $4)))
    and e.entry_id > $7 order by e.entry_id limit $8`,
    [
      filter.unit,
      filter.month,
      filter.fund ?? null,
      filter.account ?? null,
      filter.sourceKind ?? null,
      filter.sourceId ?? null,
      filter.after,
      filter.limit,
    ],
  );

/** One entry of the unit's books, or undefined. */
export const journalEntry = (
  tx: Tx,
  { unit, entryId }: { unit: string; entryId: string },
): Promise<JournalEntry | undefined> =>
  tx.one<JournalEntry>(`${ENTRIES} where e.reporting_unit = $1 and e.entry_id = $2`, [unit, entryId]);

/** A link of a book's chain: the digest of a closed day. */
export interface BookSeal {
  readonly scheme: string;
  readonly fund: Fund;
  readonly chainNo: number;
  readonly day: string;
  readonly firstVoucher: number;
  readonly lastVoucher: number;
  readonly entries: number;
  readonly lines: number;
  readonly amount: string;
  readonly digest: string;
}

/** The chain's links of a month's days. */
export const bookSeals = (tx: Tx, { unit, month }: { unit: string; month: number }): Promise<BookSeal[]> =>
  tx.rows<BookSeal>(
    `
  select scheme, fund, chain_no as "chainNo", to_char(day, 'YYYY-MM-DD') as day, first_voucher as "firstVoucher", last_voucher as "lastVoucher", entries, lines, amount, digest
  from fund_ledger.book_seal where reporting_unit = $1 and to_char(day, 'YYYYMM')::int = $2 order by scheme, fund, chain_no`,
    [unit, month],
  );

/** A manual entry and where it stands. */
export interface ManualEntryRow {
  readonly manualEntryId: string;
  readonly scheme: string;
  readonly date: string;
  readonly rule: string;
  readonly summary: string;
  readonly lines: ManualEntryInput['lines'];
  readonly state: string;
  readonly maker: string;
  readonly checker: string | null;
  readonly note: string | null;
}

/** Manual entries, newest first; by choice only those in a state. At most 200. */
export const manualEntries = (tx: Tx, { unit, state }: { unit: string; state?: string }): Promise<ManualEntryRow[]> =>
  tx.rows<ManualEntryRow>(
    `
  select manual_entry_id as "manualEntryId", scheme, to_char(entry_date, 'YYYY-MM-DD') as date, rule, summary, lines, state, maker, checker, note
  from fund_ledger.manual_entry where reporting_unit = $1 and ($2::text is null or state = $2) order by manual_entry_id desc limit 200`,
    [unit, state ?? null],
  );

/** The periods of the unit's books. */
export interface PeriodRow {
  readonly scheme: string;
  readonly fund: Fund;
  readonly month: string;
  readonly state: string;
  readonly closedThrough: string | null;
  readonly closedBy: string | null;
}

/** Periods of all books, newest first; at most 240. */
export const ledgerPeriods = (tx: Tx, { unit }: { unit: string }): Promise<PeriodRow[]> =>
  tx.rows<PeriodRow>(
    `
  select scheme, fund, to_char(to_date(book_month::text, 'YYYYMM'), 'YYYY-MM') as month, state, to_char(closed_through, 'YYYY-MM-DD') as "closedThrough", closed_by as "closedBy"
  from fund_ledger.period where reporting_unit = $1 order by book_month desc, scheme, fund limit 240`,
    [unit],
  );
