import { domainError, err, ok, type PlainDate, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { refusedAsError } from './ledger-failure.js';

/** Why and when an entry is taken back. `date` must lie in an open day. */
export interface Reversal {
  readonly entryId: string;
  readonly reason: string;
  readonly date: PlainDate;
  readonly recordedBy: string;
}

const RED_ENTRY = `
  with red as (
    insert into fund_ledger.journal_entry (reporting_unit, scheme, fund, book_month, entry_date, rule, summary, source_kind, source_id, line_count, amount, reverses, reversal_reason, recorded_by, recorded_at)
    select reporting_unit, scheme, fund, extract(year from $2::date)::int * 100 + extract(month from $2::date)::int, $2::date, 'reversal', '冲销：' || summary,
           'journal-entry', entry_id::text, line_count, -amount, entry_id, $3, $4, $5
    from fund_ledger.journal_entry where entry_id = $1 returning entry_id, book_month
  ), lines as (
    insert into fund_ledger.journal_line (reporting_unit, scheme, fund, book_month, entry_id, line_no, account_code, debit, credit, counterpart_unit, instrument_number)
    select l.reporting_unit, l.scheme, l.fund, red.book_month, red.entry_id, l.line_no, l.account_code, -l.debit, -l.credit, l.counterpart_unit, l.instrument_number
    from red, fund_ledger.journal_entry e
    join fund_ledger.journal_line l on (l.reporting_unit, l.scheme, l.fund, l.book_month, l.entry_id) = (e.reporting_unit, e.scheme, e.fund, e.book_month, e.entry_id)
    where e.entry_id = $1
  )
  update fund_ledger.journal_entry e set reversed_by = red.entry_id from red where e.entry_id = $1 returning red.entry_id::text as entry_id`;

/**
 * Takes an entry back by a red entry 红字: the same sides with negative amounts, linked both ways. Its source may be
 * booked anew. Errors: `LEDG-1004` reversed already, `LEDG-1007` no such entry, `LEDG-1008` a red entry, `LEDG-2001`
 * the day is not open.
 */
export function reverseEntry(tx: Tx, act: Reversal): Promise<Result<{ entryId: string }>> {
  return refusedAsError(async () => {
    const entry = await tx.one<{ reverses: string | null; reversed_by: string | null }>(
      'select reverses, reversed_by from fund_ledger.journal_entry where entry_id = $1 for update',
      [act.entryId],
    );
    if (!entry) return err(domainError('LEDG-1007', { entry: act.entryId }));
    if (entry.reverses) return err(domainError('LEDG-1008', { entry: act.entryId }));
    if (entry.reversed_by) return err(domainError('LEDG-1004', { entry: act.entryId }));
    const red = await tx.one<{ entry_id: string }>(RED_ENTRY, [
      act.entryId,
      act.date.toString(),
      act.reason,
      act.recordedBy,
      tx.clock.now().toDate(),
    ]);
    if (!red) throw new Error(`entry ${act.entryId} vanished under its lock`);
    return ok({ entryId: red.entry_id });
  });
}
