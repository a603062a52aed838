import { Inject, Injectable } from '@nestjs/common';
import { Money, domainError, err, ok, type Clock, type DomainError, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { otherThanShown, secondPerson } from '@pnet/standards';
import { manualEntriesOf, type ManualEntryRow } from './journal.query.js';
import { moveManualEntry, type ManualEntryStatus } from './manual-entry-status.js';
import { postEntriesFrom } from './post-entries-from.js';

/** The second person's word: approve posts, return sends it back with a note. */
export type EntryDecision =
  | { readonly manualEntryId: string; readonly decision: 'approve'; readonly digest?: string | undefined }
  | { readonly manualEntryId: string; readonly decision: 'return'; readonly note: string };

/** Where the entry stands now; `amount` is the sum of debits posted, in yuan. */
export interface DecidedEntry {
  readonly manualEntryId: string;
  readonly state: 'posted' | 'returned';
  readonly amount: string;
}

interface Prepared {
  readonly reporting_unit: string;
  readonly state: ManualEntryStatus;
  readonly maker: string;
  readonly rule: string;
}

/** Lines of the stored entry, each fund an entry of its own. */
const STATED_LINES = `
  select 1 as entry_key, l.fund, m.scheme, m.entry_date, m.rule, m.summary, 'manual-entry' as source_kind, m.manual_entry_id::text as source_id, l.no as line_no,
         l.account as account_code, l.debit, l.credit, l."counterpartUnit" as counterpart_unit, l."instrumentNumber" as instrument_number
  from fund_ledger.manual_entry m, rows from (jsonb_to_recordset(m.lines) as (fund text, account text, debit numeric, credit numeric, "counterpartUnit" text, "instrumentNumber" text))
    with ordinality as l (fund, account, debit, credit, "counterpartUnit", "instrumentNumber", no)
  where m.manual_entry_id = $1`;

/** Decides a prepared entry: a second person approves it, which posts it, or returns it. */
@Injectable()
export class ReviewEntry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Errors: `LEDG-4002` no such entry, `LEDG-4003` decided already, `DUTY-1001` its maker decides, `DUTY-1002`
   * not what was shown; and those of posting.
   */
  execute(input: EntryDecision, context: RequestContext): Promise<Result<DecidedEntry>> {
    return this.unitOfWork.run<DecidedEntry>(
      context,
      { name: `${input.decision}-entry`, input, subject: input.manualEntryId },
      async (tx) => {
        const entry = await tx.one<Prepared>(
          'select reporting_unit, state, maker, rule from fund_ledger.manual_entry where manual_entry_id = $1 for update',
          [input.manualEntryId],
        );
        if (!entry) return err(domainError('LEDG-4002', { entry: input.manualEntryId }));
        const moved = moveManualEntry(entry.state, input.decision, input.manualEntryId);
        if (!moved.ok) return moved;
        const alone = secondPerson(context.actor.userId, {
          done: 'manual-entry',
          id: input.manualEntryId,
          by: entry.maker,
        });
        const refused = alone ?? (await otherEntry(tx, input, entry.reporting_unit));
        if (refused) return err(refused);
        const state = moved.value;
        await tx.execute(
          'update fund_ledger.manual_entry set state = $2, checker = $3, decided_at = $4, note = $5 where manual_entry_id = $1',
          [
            input.manualEntryId,
            state,
            context.actor.userId,
            this.clock.now().toDate(),
            input.decision === 'return' ? input.note : null,
          ],
        );
        if (state === 'returned')
          return ok({ manualEntryId: input.manualEntryId, state, amount: Money.zero.toString() });
        const posted = await postStated(tx, input.manualEntryId, entry, context.actor.userId);
        return posted.ok
          ? ok({ manualEntryId: input.manualEntryId, state: 'posted' as const, amount: posted.value.amount })
          : posted;
      },
    );
  }
}

/** An approval is of the entry that was shown. */
async function otherEntry(tx: Tx, input: EntryDecision, unit: string): Promise<DomainError | undefined> {
  if (input.decision === 'return') return undefined;
  const shown = manualEntriesOf({ unit, manualEntryId: input.manualEntryId });
  const found = await tx.one<ManualEntryRow>(shown.sql, shown.params);
  return otherThanShown(input.manualEntryId, input.digest, found?.digest);
}

function postStated(
  tx: Tx,
  manualEntryId: string,
  entry: Prepared,
  recordedBy: string,
): ReturnType<typeof postEntriesFrom> {
  const mark =
    entry.rule === 'opening' ? 'opening' : entry.rule === 'benefit-expense-aggregate' ? 'aggregate' : undefined;
  return postEntriesFrom(tx, {
    unit: entry.reporting_unit,
    select: STATED_LINES,
    params: [manualEntryId],
    recordedBy,
    ...(mark ? { mark } : {}),
  });
}
