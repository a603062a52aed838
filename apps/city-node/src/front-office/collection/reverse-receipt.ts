import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Instant, type Result } from '@pnet/kernel';
import { reverseEntry } from '@pnet/fund-ledger';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { recordCollected } from '../assessment/index.js';
import { askControls } from '../registration/index.js';
import { allocationStatuses } from './allocation-status.js';
import { reverseContributionsFrom } from '../../books/individual-account/index.js';
import { unbookBankLine, type BankLineOwner } from '@pnet/treasury';

/**
 * Which receipt was posted wrongly, and why. With `repost` the money is there and is matched anew; without, the line is
 * void.
 */
export interface ReverseReceiptInput {
  readonly bankLineId: string;
  readonly reason: string;
  readonly repost: boolean;
}

/** What was taken back. */
export interface ReversedReceipt {
  readonly entries: number;
  readonly allocations: number;
  readonly records: number;
}

/** Lines of the demands of a bank line's posted allocations, as keys of contribution records. */
const RECORD_KEYS = `
  select l.person_id, l.scheme, l.contribution_month, case l.kind when '10' then 'normal' when '31' then 'back-payment' else 'difference' end as kind, a.allocation_id as record_no
  from collection.allocation a join assessment.demand_line l on l.demand_id = a.demand_id where a.bank_line_id = $1 and a.state = 'posted'`;

/** Employers whose demands a bank line paid. */
const PAID_WITH = `select null::bigint as person_id, employer_id from collection.allocation where bank_line_id = $1::bigint and state = 'posted'`;

const ENTRIES = `
  select entry_id from fund_ledger.journal_entry where reversed_by is null and reverses is null and ((source_kind = 'bank-line' and source_id = $1)
    or (source_kind = 'allocation' and source_id in (select allocation_id::text from collection.allocation where bank_line_id = $1::bigint))) order by entry_id`;

/**
 * Takes a wrongly posted receipt back on today's date: red entries in both books, red contribution records, the demands
 * owe again. Receipts on one demand are taken back from the last. Errors: `TREA-2001`, `COLL-2004`, `COLL-2005`,
 * `COLL-2006`, `LEDG-2001`.
 */
@Injectable()
export class ReverseReceipt {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(input: ReverseReceiptInput, context: RequestContext): Promise<Result<ReversedReceipt>> {
    const now = this.clock.now();
    return this.unitOfWork.run<ReversedReceipt>(context, { name: 'reverse-receipt', input }, (tx) =>
      takeReceiptBack(tx, { ...input, userId: context.actor.userId, now }, context),
    );
  }
}

/** What treasury asks of collection when somebody says that a line is no contribution. */
export const receiptOwner: BankLineOwner = {
  holds: async (tx, bankLineId) =>
    (await tx.one(
      `select 1 from treasury.bank_line b join treasury.bank_account a on a.account_number = b.bank_account
       where b.bank_line_id = $1 and exists (select from collection.posting_run r where r.scheme = a.scheme and r.state = 'open')`,
      [bankLineId],
    )) !== undefined,
  takeBack: (tx, act, context) => takeReceiptBack(tx, { ...act, repost: true }, context),
};

/** Asks the controls first, whoever takes back. */
async function takeReceiptBack(
  tx: Tx,
  act: ReverseReceiptInput & { readonly userId: string; readonly now: Instant },
  context: RequestContext,
): Promise<Result<ReversedReceipt>> {
  const barred = await askControls(tx, context, {
    act: 'reverse-receipt',
    rows: { select: PAID_WITH, params: [act.bankLineId] },
  });
  if (barred) return err(barred);
  const refused = await refuse(tx, act.bankLineId);
  if (refused) return err(refused);
  const entries = await reverseEntries(tx, act);
  if (!entries.ok) return entries;
  const records = await reverseContributionsFrom(tx, {
    select: RECORD_KEYS,
    params: [act.bankLineId],
    on: act.now.toPlainDate().toString(),
  });
  await recordCollected(tx, {
    select: `select demand_id, -sum(amount) as amount from collection.allocation where bank_line_id = $1 and state = 'posted' group by demand_id`,
    params: [act.bankLineId],
  });
  const allocations = await tx.execute(
    `
    update collection.allocation set state = '${allocationStatuses.posted.moves.reverse}', reversed_at = $2, reversed_by = $3, reversal_reason = $4 where bank_line_id = $1 and state = 'posted'`,
    [act.bankLineId, act.now.toString(), act.userId, act.reason],
  );
  await unbookBankLine(tx, { bankLineId: act.bankLineId, state: act.repost ? 'new' : 'reversed' });
  if (!act.repost)
    await tx.execute(
      `update collection.receipt_detail set outcome = 'reversed' where bank_line_id = $1 and outcome = 'agrees'`,
      [act.bankLineId],
    );
  await tx.execute(
    'update collection.difference set settled_at = $2, settled_by = $3 where bank_line_id = $1 and settled_at is null',
    [act.bankLineId, act.now.toString(), act.userId],
  );
  return ok({ entries: entries.value, allocations, records });
}

async function refuse(tx: Tx, bankLineId: string): Promise<ReturnType<typeof domainError> | undefined> {
  const line = await tx.one<{ state: string; scheme: string; open_run: boolean }>(
    `
    select b.state, a.scheme, exists (select 1 from collection.posting_run r where r.scheme = a.scheme and r.state = 'open') as open_run
    from treasury.bank_line b join treasury.bank_account a on a.account_number = b.bank_account where b.bank_line_id = $1 for update of b`,
    [bankLineId],
  );
  if (!line) return domainError('TREA-2001', { line: bankLineId });
  if (line.state !== 'matched' && line.state !== 'suspense')
    return domainError('COLL-2005', { line: bankLineId, state: line.state });
  if (line.open_run) return domainError('COLL-2006', { scheme: line.scheme });
  // Persons of a demand that was paid in parts are credited in order, so its parts come off in reverse.
  const later = await tx.one<{ number: string; line: string }>(
    `
    select d.demand_number as number, o.bank_line_id as line from collection.allocation a
    join collection.allocation o on o.demand_id = a.demand_id and o.state = 'posted' and o.allocation_id > a.allocation_id and o.bank_line_id <> a.bank_line_id
    join assessment.demand d on d.demand_id = a.demand_id where a.bank_line_id = $1 and a.state = 'posted' and not a.detailed order by o.allocation_id desc limit 1`,
    [bankLineId],
  );
  return later ? domainError('COLL-2004', { demand: later.number, later: later.line }) : undefined;
}

async function reverseEntries(
  tx: Tx,
  act: ReverseReceiptInput & { userId: string; now: Instant },
): Promise<Result<number>> {
  const entries = await tx.rows<{ entry_id: string }>(ENTRIES, [act.bankLineId]);
  for (const { entry_id: entryId } of entries) {
    const red = await reverseEntry(tx, {
      entryId,
      reason: act.reason,
      date: act.now.toPlainDate(),
      recordedBy: act.userId,
    });
    if (!red.ok) return red;
  }
  return ok(entries.length);
}
