import { ListOf, selectOf, withDigest, type Select, type Tx } from '@pnet/runtime';
import type { Fund } from '@pnet/standards';
import type { ManualEntryInput } from './prepare-entry.js';

/** Which entries are wanted: a posting period `YYYYMM`, and by choice a fund, an account, a source, days. */
export interface JournalFilter {
  readonly unit: string;
  readonly month: number;
  readonly fund?: Fund | undefined;
  readonly account?: string | undefined;
  readonly sourceKind?: string | undefined;
  readonly sourceId?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
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

/** The list of entries. */
export const journalList = new ListOf<JournalEntry>({
  name: 'journal-entries',
  columns: [
    'entryId',
    'scheme',
    'fund',
    'date',
    'voucherNumber',
    'rule',
    'summary',
    'amount',
    'sourceKind',
    'sourceId',
    'mark',
    'reverses',
    'reversedBy',
    'recordedBy',
    { field: 'lines', zh: '分录', en: 'Lines', kind: 'text' },
  ],
  key: ['entryId'],
  sort: { entryId: true, date: true, amount: true },
  order: 'entryId',
  totals: ['amount'],
});

/** Entries of a month. */
export const journalEntriesOf = (filter: JournalFilter): Select<JournalEntry> =>
  selectOf<JournalEntry>(
    `${ENTRIES}
  where e.reporting_unit = :unit and e.book_month = :month and (:fund::text is null or e.fund = :fund)
    and (:sourceKind::text is null or e.source_kind = :sourceKind) and (:sourceId::text is null or e.source_id = :sourceId)
    and (:from::date is null or e.entry_date >= :from) and (:to::date is null or e.entry_date <= :to)
    and (:account::text is null or exists (select from fund_ledger.journal_line x
      where (x.reporting_unit, x.scheme, x.fund, x.book_month, x.entry_id, x.account_code) = (e.reporting_unit, e.scheme, e.fund, e.book_month, e.entry_id, :account)))`,
    {
      unit: filter.unit,
      month: filter.month,
      fund: filter.fund ?? null,
      account: filter.account ?? null,
      sourceKind: filter.sourceKind ?? null,
      sourceId: filter.sourceId ?? null,
      from: filter.from ?? null,
      to: filter.to ?? null,
    },
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

/** The list of the chain's links. */
export const bookSealList = new ListOf<BookSeal>({
  name: 'book-seals',
  columns: ['scheme', 'fund', 'chainNo', 'day', 'firstVoucher', 'lastVoucher', 'entries', 'lines', 'amount', 'digest'],
  key: ['scheme', 'fund', 'chainNo'],
  sort: { scheme: true, day: true, chainNo: true },
  order: 'scheme',
  totals: ['entries', 'lines', 'amount'],
});

/** The chain's links of a month's days. */
export const bookSealsOf = ({ unit, month }: { unit: string; month: number }): Select<BookSeal> =>
  selectOf<BookSeal>(
    `
  select scheme, fund, chain_no as "chainNo", to_char(day, 'YYYY-MM-DD') as day, first_voucher as "firstVoucher", last_voucher as "lastVoucher", entries, lines, amount, digest
  from fund_ledger.book_seal where reporting_unit = :unit and to_char(day, 'YYYYMM')::int = :month`,
    { unit, month },
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
  /** What an approval names. */
  readonly digest: string;
}

/** The list of manual entries. */
export const manualEntryList = new ListOf<ManualEntryRow>({
  name: 'manual-entries',
  columns: [
    'manualEntryId',
    'scheme',
    'date',
    'rule',
    'summary',
    { field: 'lines', zh: '分录', en: 'Lines', kind: 'text' },
    'state',
    'maker',
    'checker',
    'note',
  ],
  key: ['manualEntryId'],
  sort: { manualEntryId: true, date: true },
  order: '-manualEntryId',
});

/** Manual entries; by choice only those in a state, or of some days. */
export const manualEntriesOf = (filter: {
  unit: string;
  manualEntryId?: string | undefined;
  state?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}): Select<ManualEntryRow> =>
  selectOf<ManualEntryRow>(
    withDigest(`
  select manual_entry_id as "manualEntryId", scheme, to_char(entry_date, 'YYYY-MM-DD') as date, rule, summary, lines, state, maker, checker, note
  from fund_ledger.manual_entry where reporting_unit = :unit and (:state::text is null or state = :state)
    and (:from::date is null or entry_date >= :from) and (:to::date is null or entry_date <= :to) and (:manualEntryId::bigint is null or manual_entry_id = :manualEntryId)`),
    {
      unit: filter.unit,
      state: filter.state ?? null,
      from: filter.from ?? null,
      to: filter.to ?? null,
      manualEntryId: filter.manualEntryId ?? null,
    },
  );

/** The periods of the unit's books. */
export interface PeriodRow {
  readonly scheme: string;
  readonly fund: Fund;
  readonly postingPeriod: string;
  readonly state: string;
  readonly closedThrough: string | null;
  readonly closedBy: string | null;
}

/** The list of periods. */
export const ledgerPeriodList = new ListOf<PeriodRow>({
  name: 'ledger-periods',
  columns: ['scheme', 'fund', 'postingPeriod', 'state', 'closedThrough', 'closedBy'],
  key: ['postingPeriod', 'scheme', 'fund'],
  sort: { postingPeriod: true },
  order: '-postingPeriod',
});

/** Periods of all books. */
export const ledgerPeriodsOf = ({ unit, state }: { unit: string; state?: string | undefined }): Select<PeriodRow> =>
  selectOf<PeriodRow>(
    `
  select scheme, fund, to_char(to_date(book_month::text, 'YYYYMM'), 'YYYY-MM') as "postingPeriod", state, to_char(closed_through, 'YYYY-MM-DD') as "closedThrough", closed_by as "closedBy"
  from fund_ledger.period where reporting_unit = :unit and (:state::text is null or state = :state)`,
    { unit, state: state ?? null },
  );
