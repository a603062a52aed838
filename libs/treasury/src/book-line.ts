import { PlainDate, domainError, err, ok, type Instant, type Result } from '@pnet/kernel';
import { postByRule } from '@pnet/fund-ledger';
import type { Tx } from '@pnet/runtime';
import { bankLineClass, type BankDirection, type Fund } from '@pnet/standards';
import { moveBankLine, type BankLineStatus } from './bank-line-status.js';
import { bookingRule } from './booking-rule.js';

/** A bank line under its lock, with its account. */
export interface LockedLine {
  readonly id: string;
  readonly state: BankLineStatus;
  readonly class: string;
  readonly direction: BankDirection;
  readonly amount: string;
  readonly valueDate: string;
  readonly bankNumber: string;
  readonly accountFundAmount: string | null;
  readonly counterpartUnit: string | null;
  readonly bankAccount: string;
  readonly scheme: string;
  readonly ledgerAccount: string;
  readonly fund: Fund | null;
  readonly unit: string | null;
  /** Who said last what it is: the person who brought it in, or the last to change its class. */
  readonly classedBy: string;
  readonly changes: number;
}

/** Who books, when, for whom. */
export interface BookingAct {
  /** Code of this node: the unit of accounts that name none. */
  readonly unit: string;
  readonly userId: string;
  readonly now: Instant;
  /** Day of the entry; absent: the bank's. */
  readonly date?: PlainDate;
  /** What pairs the entries of both units; absent: the bank's number. */
  readonly instrumentNumber?: string;
}

const LOCK = `
  select b.bank_line_id::text as id, b.state, b.class, b.direction, b.amount, b.value_date::text as "valueDate", b.bank_number as "bankNumber",
    b.account_fund_amount as "accountFundAmount", b.counterpart_unit as "counterpartUnit", b.bank_account as "bankAccount", a.scheme, a.ledger_account as "ledgerAccount", a.fund, a.reporting_unit as unit,
    coalesce(c.changed_by, b.recorded_by) as "classedBy", coalesce(c.change_no, 0) as changes
  from treasury.bank_line b join treasury.bank_account a on a.account_number = b.bank_account
  left join lateral (select changed_by, change_no from treasury.class_change where bank_line_id = b.bank_line_id order by change_no desc limit 1) c on true
  where b.bank_line_id = $1 for update of b`;

/** Locks a line. Errors: `TREA-2001` there is none. */
export async function lockLine(tx: Tx, bankLineId: string): Promise<Result<LockedLine>> {
  // The lock is waited for first: what stands beside the line is read when it is held.
  await tx.one('select 1 from treasury.bank_line where bank_line_id = $1 for update', [bankLineId]);
  const line = await tx.one<LockedLine>(LOCK, [bankLineId]);
  return line ? ok(line) : err(domainError('TREA-2001', { line: bankLineId }));
}

/**
 * Books a locked line by the rule of its class, or pairs it with the sweep that left another account. Answers with its
 * entries and the rule. Errors: `TREA-1109` not new, `TREA-1106`, `TREA-1108`, `TREA-1110` as `bookingRule`,
 * `TREA-1111` no such sweep, and those of posting.
 */
export async function bookLine(
  tx: Tx,
  line: LockedLine,
  act: BookingAct,
): Promise<Result<{ entryIds: string[]; rule: string }>> {
  const moved = moveBankLine(line.state, 'book', line.id);
  if (!moved.ok) return moved;
  const date = act.date ?? PlainDate.of(line.valueDate);
  const rule = bookingRule({ ...line, month: date.yearMonth.toString() });
  if (!rule.ok) return rule;
  const booked = rule.value.paired
    ? await pairSweep(tx, line, act)
    : await postByRule(tx, {
        unit: line.unit ?? act.unit,
        scheme: line.scheme,
        rule: rule.value.rule,
        date,
        summary: `${bankLineClass(line.class)?.title.zh ?? line.class} ${line.bankNumber}`,
        sourceKind: 'bank-line',
        sourceId: line.id,
        amounts: rule.value.amounts,
        ...(line.counterpartUnit ? { counterpartUnit: line.counterpartUnit } : {}),
        instrumentNumber: act.instrumentNumber ?? line.bankNumber,
        recordedBy: act.userId,
      });
  if (!booked.ok) return booked;
  await tx.execute('update treasury.bank_line set state = $2, booked_at = $3 where bank_line_id = $1', [
    line.id,
    moved.value,
    act.now.toString(),
  ]);
  return ok({ entryIds: booked.value.entryIds, rule: rule.value.paired ? 'paired-sweep' : rule.value.rule });
}

/**
 * The oldest sweep of the amount into an account like this one that is booked and has not arrived; of the same scheme,
 * not later than this line.
 */
const PAIR = `
  insert into treasury.sweep (out_line, in_line, paired_by, paired_at)
  select o.bank_line_id, $1, $2, $3 from treasury.bank_line o join treasury.bank_account a on a.account_number = o.bank_account
  where o.class = 'sweep' and o.direction = 'out' and o.state = 'booked' and o.amount = $4 and a.scheme = $5 and o.value_date <= $6::date
    and exists (select from fund_ledger.journal_entry e join fund_ledger.journal_line l
      on (l.reporting_unit, l.scheme, l.fund, l.book_month, l.entry_id) = (e.reporting_unit, e.scheme, e.fund, e.book_month, e.entry_id)
      where e.source_kind = 'bank-line' and e.source_id = o.bank_line_id::text and e.reversed_by is null and e.reverses is null and l.account_code = $7 and l.debit <> 0)
    and not exists (select from treasury.sweep s where s.out_line = o.bank_line_id)
  order by o.value_date, o.bank_line_id limit 1 for update of o skip locked`;

async function pairSweep(tx: Tx, line: LockedLine, act: BookingAct): Promise<Result<{ entryIds: string[] }>> {
  const paired = await tx.execute(PAIR, [
    line.id,
    act.userId,
    act.now.toString(),
    line.amount,
    line.scheme,
    line.valueDate,
    line.ledgerAccount,
  ]);
  return paired === 1
    ? ok({ entryIds: [] })
    : err(domainError('TREA-1111', { amount: line.amount, ledgerAccount: line.ledgerAccount }));
}

/** What a line is said to be. */
export interface ClassOfLine {
  readonly class: string;
  readonly accountFundAmount?: string | null | undefined;
  readonly counterpartUnit?: string | null | undefined;
}

/** Sets the class of a line that is not booked, with its trail. Answers with the line as it is since. */
export async function setClass(
  tx: Tx,
  line: LockedLine,
  to: ClassOfLine,
  why: { readonly reason: string; readonly userId: string; readonly now: Instant; readonly correctionId?: string },
): Promise<LockedLine> {
  const changed: LockedLine = {
    ...line,
    class: to.class,
    accountFundAmount: to.accountFundAmount ?? null,
    counterpartUnit: bankLineClass(to.class)?.betweenUnits ? (to.counterpartUnit ?? null) : null,
    classedBy: why.userId,
    changes: line.changes + 1,
  };
  await tx.execute(
    `insert into treasury.class_change (bank_line_id, change_no, from_class, to_class, account_fund_amount, counterpart_unit, reason, changed_by, changed_at, correction_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      line.id,
      changed.changes,
      line.class,
      changed.class,
      changed.accountFundAmount,
      changed.counterpartUnit,
      why.reason,
      why.userId,
      why.now.toString(),
      why.correctionId ?? null,
    ],
  );
  await tx.execute(
    'update treasury.bank_line set class = $2, account_fund_amount = $3, counterpart_unit = $4 where bank_line_id = $1',
    [line.id, changed.class, changed.accountFundAmount, changed.counterpartUnit],
  );
  return changed;
}
