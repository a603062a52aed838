import { domainError, err, ok, type Money, type PlainDate, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import type { Fund } from '@pnet/standards';
import { postEntriesFrom } from './post-entries-from.js';

/** One side of an entry: exactly one of debit and credit, in yuan; negative only where a rule writes red 红字. */
export interface EntryLine {
  readonly account: string;
  readonly debit?: Money;
  readonly credit?: Money;
  /** The other unit, where money moves between units. */
  readonly counterpartUnit?: string;
  /** Bank instrument or order that pairs the entries of both units. */
  readonly instrumentNumber?: string;
}

/** An entry to be posted in one book. The same source and rule are booked once, unless reversed. */
export interface EntryDraft {
  readonly unit: string;
  readonly scheme: string;
  readonly fund: Fund;
  readonly date: PlainDate;
  readonly rule: string;
  readonly summary: string;
  readonly sourceKind: string;
  readonly sourceId: string;
  readonly lines: readonly EntryLine[];
  readonly mark?: 'aggregate' | 'opening';
  readonly recordedBy: string;
}

const FROM_JSON = `
  select 1 as entry_key, $1::text as fund, $2::text as scheme, $3::date as entry_date, $4::text as rule, $5::text as summary,
         $6::text as source_kind, $7::text as source_id, l.line_no, l.account_code, l.debit, l.credit, l.counterpart_unit, l.instrument_number
  from jsonb_to_recordset($8::jsonb) as l (line_no int, account_code text, debit numeric, credit numeric, counterpart_unit text, instrument_number text)`;

/**
 * Posts one balanced entry; it stays as it is for ever, corrections are red entries.
 * Errors: `LEDG-1001` not balanced, `LEDG-1002` account not usable in the book, `LEDG-1003` booked already,
 * `LEDG-1005` a line without an amount on exactly one side, `LEDG-2001` the day or month is not open.
 */
export async function postEntry(tx: Tx, draft: EntryDraft): Promise<Result<{ entryId: string }>> {
  const wrong = draft.lines.findIndex(
    (line) => [line.debit, line.credit].filter((side) => side && !side.isZero()).length !== 1,
  );
  if (wrong >= 0 || draft.lines.length < 2)
    return err(domainError('LEDG-1005', { line: wrong + 1 }, wrong >= 0 ? { pointer: `/lines/${wrong}` } : {}));
  const lines = draft.lines.map((line, index) => ({
    line_no: index + 1,
    account_code: line.account,
    debit: line.debit?.toString() ?? '0',
    credit: line.credit?.toString() ?? '0',
    counterpart_unit: line.counterpartUnit ?? '',
    instrument_number: line.instrumentNumber ?? '',
  }));
  const posted = await postEntriesFrom(tx, {
    unit: draft.unit,
    recordedBy: draft.recordedBy,
    select: FROM_JSON,
    ...(draft.mark ? { mark: draft.mark } : {}),
    params: [
      draft.fund,
      draft.scheme,
      draft.date.toString(),
      draft.rule,
      draft.summary,
      draft.sourceKind,
      draft.sourceId,
      JSON.stringify(lines),
    ],
  });
  return posted.ok ? ok({ entryId: posted.value.firstEntryId }) : posted;
}
