import { domainError, err, ok, type Instant, type PlainDate, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { SETTLEMENT, readAdjustment } from './adjustment.js';
import { bookedEntry } from './booked-entry.rule.js';
import type { EvidenceRule, TaskToShow } from './evidence-rule.js';

/** A transfer as treasury looks for it and books it; this library does not know treasury. */
export interface WantedTransfer {
  readonly scheme: string;
  readonly direction: 'in' | 'out';
  readonly class: string;
  readonly amount: string;
  readonly accountFundAmount: string;
  readonly counterpartUnit: string;
  readonly instrumentNumber: string;
  readonly notBefore: PlainDate | null;
}

/** The bank lines of a node: what finds a transfer's line, and books it. */
export interface TransferBank {
  find(
    tx: Tx,
    wanted: WantedTransfer,
    named: string | undefined,
  ): Promise<Result<{ bankLineId: string; bankNumber: string; valueDate: string; bankAccount: string }>>;
  book(
    tx: Tx,
    wanted: WantedTransfer,
    bankLineId: string,
    act: { readonly unit: string; readonly firstPerson: string; readonly userId: string; readonly now: Instant },
  ): Promise<Result<{ entryIds: string[]; rule: string }>>;
}

/**
 * The transfer of a task, from the side of this unit: the target of the order, or its issuer. Both name the order's
 * instrument, so that their entries pair.
 */
export function wantedTransfer(task: TaskToShow, unit: string): Result<WantedTransfer> {
  const settlement = task.kind === SETTLEMENT;
  const adjustment = readAdjustment(settlement ? String(task.payload['orderKind'] ?? '') : task.kind, task.payload);
  if (!adjustment.ok) return adjustment;
  const { direction: ordered, ...rest } = adjustment.value;
  const direction = (ordered === 'remit') !== settlement ? 'out' : 'in';
  const target = settlement ? (task.subject ?? '') : unit;
  return ok({
    ...rest,
    direction,
    counterpartUnit: settlement ? target : task.issuer,
    instrumentNumber: `${task.issuer}-${target}-${task.orderNumber}`,
    // What the other unit paid may have come before the order did.
    notBefore: direction === 'out' ? task.recordedAt.toPlainDate() : null,
  });
}

const USED = `
  select task_id::text as task from control.task where task_id <> $1 and state <> 'open' and outcome = 'executed' and evidence->>'bankLine' = $2 limit 1`;

/**
 * The bank line of the transfer, found or named, which the second person's word books by the rule of its class; or an
 * entry that was made by hand. Errors: `CTRL-1004` neither is there, `CTRL-1005` the entry does not fit, `CTRL-1101`
 * the order, `CTRL-1102` the line stands for another task, and those of the bank.
 */
const transferRule = (bank: TransferBank): EvidenceRule => ({
  money: true,
  find: async (tx, task, named, unit) => {
    if (named['entry']) return bookedEntry.find(tx, task, named, unit);
    const wanted = wantedTransfer(task, unit);
    if (!wanted.ok) return wanted;
    const found = await bank.find(tx, wanted.value, named['bankLine']);
    if (!found.ok)
      return named['bankLine'] === undefined && found.error.code === 'TREA-1119' && found.error.params['count'] === 0
        ? bookedEntry.find(tx, task, named, unit)
        : found;
    const used = await tx.one<{ task: string }>(USED, [task.taskId, found.value.bankLineId]);
    if (used) return err(domainError('CTRL-1102', { line: found.value.bankLineId, task: used.task }));
    const { bankLineId, ...line } = found.value;
    return ok({ bankLine: bankLineId, ...line, amount: wanted.value.amount });
  },
  book: async (tx, task, evidence, act) => {
    const bankLine = evidence['bankLine'];
    // An entry that was made by hand is booked already, whatever line was named beside it.
    if (bankLine === undefined || evidence['entry']) return ok({});
    const wanted = wantedTransfer(task, act.unit);
    if (!wanted.ok) return wanted;
    const booked = await bank.book(tx, wanted.value, bankLine, {
      unit: act.unit,
      firstPerson: act.answeredBy,
      userId: act.userId,
      now: act.now,
    });
    return booked.ok ? ok({ entries: booked.value.entryIds.join(','), rule: booked.value.rule }) : booked;
  },
});

/** The rules of every kind of task that moves money between units. */
export const transferRules = (bank: TransferBank): Readonly<Record<string, EvidenceRule>> => {
  const rule = transferRule(bank);
  return { 'fund-adjustment': rule, 'account-fund-remit': rule, 'account-fund-draw': rule, [SETTLEMENT]: rule };
};
