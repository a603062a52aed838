import { domainError, err, ok, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { refusedAsError } from './ledger-failure.js';

/** Many entries at once, from a SELECT of the caller. */
export interface EntriesSource {
  readonly unit: string;
  /**
   * Yields one row a line: `entry_key, fund, scheme, entry_date, rule, summary, source_kind, source_id, line_no,
   * account_code, debit, credit, counterpart_unit, instrument_number`. Rows of one (entry_key, scheme, fund) are one
   * entry and repeat its head. Rows without an amount are dropped; counterpart and instrument may be null.
   */
  readonly select: string;
  /** Values of `$1 … $n` in the select. */
  readonly params?: readonly unknown[];
  readonly recordedBy: string;
  readonly mark?: 'aggregate' | 'opening';
}

/** What a set-based posting did; `amount` is the sum of debits in yuan. */
export interface PostedEntries {
  readonly entries: number;
  readonly lines: number;
  readonly amount: string;
  readonly firstEntryId: string;
}

interface Outcome {
  readonly entries: number;
  readonly lines: number;
  readonly amount: string;
  readonly first_id: string;
  readonly mixed: string | null;
}

/** One statement: the select is read once, its heads become entries with new ids, its rows their lines. */
const statement = (select: string, next: number): string => `
  with source as materialized (
    select entry_key, fund, scheme, entry_date, rule, summary, source_kind, source_id, line_no::int, account_code,
           coalesce(debit, 0)::numeric(18,2) as debit, coalesce(credit, 0)::numeric(18,2) as credit,
           coalesce(counterpart_unit, '') as counterpart_unit, coalesce(instrument_number, '') as instrument_number
    from (${select}) s where coalesce(debit, 0) <> 0 or coalesce(credit, 0) <> 0
  ), head as materialized (
    select nextval('fund_ledger.entry_id') as entry_id, h.* from (
      select entry_key, scheme, fund, min(entry_date) as entry_date, min(rule) as rule, min(summary) as summary,
             min(source_kind) as source_kind, min(source_id) as source_id, count(*)::int as line_count, sum(debit) as amount,
             min(entry_date) <> max(entry_date) or min(source_id) <> max(source_id) or min(rule) <> max(rule) as mixed
      from source group by entry_key, scheme, fund order by entry_key, scheme, fund) h
  ), entry as (
    insert into fund_ledger.journal_entry (entry_id, reporting_unit, scheme, fund, book_month, entry_date, rule, summary,
      source_kind, source_id, line_count, amount, mark, recorded_by, recorded_at)
    select entry_id, $${next}, scheme, fund, extract(year from entry_date)::int * 100 + extract(month from entry_date)::int, entry_date,
           rule, summary, source_kind, source_id, line_count, amount, $${next + 1}, $${next + 2}, $${next + 3}::timestamptz from head
  ), line as (
    insert into fund_ledger.journal_line (reporting_unit, scheme, fund, book_month, entry_id, line_no, account_code, debit, credit, counterpart_unit, instrument_number)
    select $${next}, s.scheme, s.fund, extract(year from h.entry_date)::int * 100 + extract(month from h.entry_date)::int, h.entry_id,
           s.line_no, s.account_code, s.debit, s.credit, s.counterpart_unit, s.instrument_number
    from source s join head h using (entry_key, scheme, fund)
  )
  select count(*)::int as entries, coalesce(sum(line_count), 0)::int as lines, coalesce(sum(amount), 0)::numeric(18,2)::text as amount,
         min(entry_id)::text as first_id, min(source_kind || ' ' || source_id) filter (where mixed) as mixed from head`;

/**
 * Posts many entries by one statement; the triggers check balance, accounts and open periods over all of them.
 * Nothing to post is no error. The ids of the entries are found again by source_kind, source_id and rule.
 * Errors: as `postEntry`, and `LEDG-1006` where rows of one entry disagree in date, rule or source.
 */
export function postEntriesFrom(tx: Tx, source: EntriesSource): Promise<Result<PostedEntries>> {
  const params = source.params ?? [];
  return refusedAsError(async () => {
    const outcome = await tx.one<Outcome>(statement(source.select, params.length + 1), [
      ...params,
      source.unit,
      source.mark ?? null,
      source.recordedBy,
      tx.clock.now().toDate(),
    ]);
    if (!outcome) throw new Error('an aggregate without a row');
    if (outcome.mixed) return err(domainError('LEDG-1006', { source: outcome.mixed }));
    return ok({
      entries: outcome.entries,
      lines: outcome.lines,
      amount: outcome.amount,
      firstEntryId: outcome.first_id,
    });
  });
}
