import { Money, ok, type PlainDate, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { chartOfAccounts, lineAmountFen, postingRuleAt } from '@pnet/standards';
import { postEntriesFrom } from './post-entries-from.js';

/** An event that a posting rule of the standards books: one entry in each book whose lines have an amount. */
export interface RuledEvent {
  readonly unit: string;
  readonly scheme: string;
  /** Id of the rule that holds on `date`. */
  readonly rule: string;
  readonly date: PlainDate;
  readonly summary: string;
  readonly sourceKind: string;
  readonly sourceId: string;
  /** By the names that the rule's lines add up. */
  readonly amounts: Readonly<Record<string, Money>>;
  /** The other unit; stands on the heads between units. */
  readonly counterpartUnit?: string;
  readonly instrumentNumber?: string;
  readonly recordedBy: string;
}

const LINES = `
  select 1 as entry_key, l.fund, $1::text as scheme, $2::date as entry_date, $3::text as rule, $4::text as summary, $5::text as source_kind, $6::text as source_id,
    l.line_no, l.account_code, l.debit, l.credit, l.counterpart_unit, $7::text as instrument_number
  from jsonb_to_recordset($8::jsonb) as l (fund text, line_no int, account_code text, debit numeric, credit numeric, counterpart_unit text)`;

const interUnit = new Set(chartOfAccounts.filter((account) => account.interUnit).map((account) => account.code));

/**
 * Books an event by its rule. Answers with the ids of the entries, pooled book first. Throws where the rule is not in
 * force on the day. Errors: as `postEntry`.
 */
export async function postByRule(tx: Tx, event: RuledEvent): Promise<Result<{ entryIds: string[] }>> {
  const rule = postingRuleAt(event.rule, event.scheme, event.date.yearMonth.toString());
  if (!rule) throw new Error(`no posting rule ${event.rule} of scheme ${event.scheme} on ${event.date.toString()}`);
  const amounts = Object.fromEntries(Object.entries(event.amounts).map(([name, amount]) => [name, amount.toFen()]));
  const lines = rule.lines.map((line, index) => ({
    fund: line.fund,
    line_no: index + 1,
    account_code: line.account,
    debit: '0',
    credit: '0',
    [line.side]: Money.fromFen(lineAmountFen(line, amounts)).toString(),
    counterpart_unit: interUnit.has(line.account) ? (event.counterpartUnit ?? '') : '',
  }));
  const posted = await postEntriesFrom(tx, {
    unit: event.unit,
    recordedBy: event.recordedBy,
    select: LINES,
    params: [
      event.scheme,
      event.date.toString(),
      event.rule,
      event.summary,
      event.sourceKind,
      event.sourceId,
      event.instrumentNumber ?? '',
      JSON.stringify(lines),
    ],
  });
  if (!posted.ok) return posted;
  return ok({ entryIds: await standingEntries(tx, event) });
}

/** Entries of a source that stand, by number. */
export async function standingEntries(
  tx: Tx,
  source: { readonly sourceKind: string; readonly sourceId: string },
): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select entry_id::text as id from fund_ledger.journal_entry
     where source_kind = $1 and source_id = $2 and reversed_by is null and reverses is null order by entry_id`,
    [source.sourceKind, source.sourceId],
  );
  return rows.map((row) => row.id);
}
