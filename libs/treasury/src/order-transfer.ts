import { domainError, err, ok, type Instant, type PlainDate, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import type { BankDirection } from '@pnet/standards';
import { bookLine, lockLine, setClass } from './book-line.js';
import { classFault } from './classify-bank-line.js';

/** A transfer that an order demands, as one of its two units sees it. */
export interface OrderedTransfer {
  /** Whose fund it is of: the line stands on an account of that scheme. */
  readonly scheme: string;
  readonly direction: BankDirection;
  /** Class of its bank line: remittance, allocation, central-adjustment. */
  readonly class: string;
  readonly amount: string;
  /** null: none. */
  readonly accountFundAmount: string | null;
  readonly counterpartUnit: string;
  /** Number that pairs the entries of both units. */
  readonly instrumentNumber: string;
  /** Money that left before that day is no answer; null: any day. */
  readonly notBefore: PlainDate | null;
}

/** The bank line of a transfer. */
export interface FoundTransfer {
  readonly bankLineId: string;
  readonly bankNumber: string;
  readonly valueDate: string;
  readonly bankAccount: string;
}

/**
 * $1 direction, $2 amount, $3 not before, $4 the named line, $5 instrument, $6 scheme. Lines that quote the
 * instrument first; what may be somebody's contribution only if it quotes it or is named.
 */
const FIND = `
  select b.bank_line_id::text as "bankLineId", b.bank_number as "bankNumber", b.value_date::text as "valueDate", b.bank_account as "bankAccount",
    position($5 in b.reference) > 0 as quoted
  from treasury.bank_line b join treasury.bank_account a on a.account_number = b.bank_account and a.scheme = $6
  where b.direction = $1 and b.amount = $2::numeric and b.state = 'new' and ($3::date is null or b.value_date >= $3::date) and ($4::bigint is null or b.bank_line_id = $4::bigint)
    and (b.class <> 'contribution' or $4::bigint is not null or position($5 in b.reference) > 0)
  order by quoted desc, b.value_date, b.bank_line_id limit 20`;

/**
 * The one bank line of a transfer that is not booked: the named one, else the one that quotes its instrument, else the
 * only one of the amount. Errors: `TREA-1119` none or several, and what the class cannot be at that account.
 */
export async function findTransfer(
  tx: Tx,
  wanted: OrderedTransfer,
  named: string | undefined,
): Promise<Result<FoundTransfer>> {
  const what = `${wanted.direction} ${wanted.amount} ${wanted.instrumentNumber}`;
  if (named !== undefined && !/^\d{1,18}$/.test(named))
    return err(domainError('TREA-1119', { what, count: 0, reason: named.slice(0, 40) }));
  const found = await tx.rows<FoundTransfer & { quoted: boolean }>(FIND, [
    wanted.direction,
    wanted.amount,
    wanted.notBefore?.toString() ?? null,
    named ?? null,
    wanted.instrumentNumber,
    wanted.scheme,
  ]);
  const line = theOne(found, what, named);
  if (!line.ok) return line;
  const locked = await lockLine(tx, line.value.bankLineId);
  if (!locked.ok) return locked;
  const fault = classFault(locked.value, wanted, { owners: {} });
  const { quoted: _quoted, ...rest } = line.value;
  return fault ? err(fault) : ok(rest);
}

function theOne<T extends FoundTransfer & { readonly quoted: boolean }>(
  found: readonly T[],
  what: string,
  named: string | undefined,
): Result<T> {
  const quoted = found.filter((line) => line.quoted);
  const fitting = quoted.length > 0 ? quoted : found;
  const [line] = fitting;
  if (line && fitting.length === 1) return ok(line);
  const reason = fitting.map((one) => one.bankLineId).join(', ');
  return err(domainError('TREA-1119', { what, count: fitting.length, reason: reason || (named ?? '-') }));
}

/** Who has the transfer booked: two persons, the first of whom said which line it is. */
export interface TransferAct {
  readonly unit: string;
  readonly firstPerson: string;
  readonly userId: string;
  readonly now: Instant;
}

/**
 * Books the line of a transfer by the rule of its class, at the bank's date. Errors: as `findTransfer` and `bookLine`.
 */
export async function bookTransfer(
  tx: Tx,
  wanted: OrderedTransfer,
  bankLineId: string,
  act: TransferAct,
): Promise<Result<{ entryIds: string[]; rule: string }>> {
  const found = await findTransfer(tx, wanted, bankLineId);
  if (!found.ok) return found;
  const line = await lockLine(tx, bankLineId);
  if (!line.ok) return line;
  const same =
    line.value.class === wanted.class &&
    line.value.counterpartUnit === wanted.counterpartUnit &&
    line.value.accountFundAmount === wanted.accountFundAmount;
  const changed = same
    ? line.value
    : await setClass(tx, line.value, wanted, {
        reason: `命令 ${wanted.instrumentNumber}`,
        userId: act.firstPerson,
        now: act.now,
      });
  return bookLine(tx, changed, {
    unit: act.unit,
    userId: act.userId,
    now: act.now,
    instrumentNumber: wanted.instrumentNumber,
  });
}
