import { Money, domainError, err, ok, type Result } from '@pnet/kernel';
import { amountNames, bankLineClass, postingRuleAt, type BankDirection, type Fund } from '@pnet/standards';

/** What decides how a bank line is booked. */
export interface LineToBook {
  /** Of the bank account. */
  readonly scheme: string;
  readonly class: string;
  readonly direction: BankDirection;
  readonly amount: string;
  readonly ledgerAccount: string;
  /** Fund of the bank account; null: both. */
  readonly fund: Fund | null;
  readonly accountFundAmount: string | null;
  readonly counterpartUnit: string | null;
  /** `YYYY-MM` of the entry. */
  readonly month: string;
}

/**
 * The posting rule of a line and its amounts, or that it is paired with the line of the account that its money left.
 */
export type BookingRule =
  | { readonly paired: true }
  | { readonly paired: false; readonly rule: string; readonly amounts: Readonly<Record<string, Money>> };

/**
 * How the class of a line books it. Errors: `TREA-1106` no rule for this class, direction and account, `TREA-1108` the
 * other unit is missing, `TREA-1110` the part of the account fund cannot be.
 */
export function bookingRule(line: LineToBook): Result<BookingRule> {
  const definition = bankLineClass(line.class);
  if (line.direction === 'in' && definition?.pairedIn?.includes(line.ledgerAccount)) return ok({ paired: true });
  const rule = postingRuleAt(ruleIdOf(line), line.scheme, line.month);
  if (!rule)
    return err(
      domainError('TREA-1106', { class: line.class, direction: line.direction, ledgerAccount: line.ledgerAccount }),
    );
  if (definition?.betweenUnits && !line.counterpartUnit)
    return err(domainError('TREA-1108', { class: line.class }, { pointer: '/counterpartUnit' }));
  const amounts = amountsOf(line, amountNames(rule).includes('pooled'));
  return amounts.ok ? ok({ paired: false, rule: rule.id, amounts: amounts.value }) : amounts;
}

/** What belongs to the account fund: the account says it, or the line. */
function partOf(fund: Fund | null, amount: Money, stated: Money | undefined): Money {
  if (fund === null) return stated ?? Money.zero;
  return fund === 'account' ? amount : Money.zero;
}

const ruleIdOf = (line: LineToBook): string => bankLineClass(line.class)?.[line.direction]?.[line.ledgerAccount] ?? '';

/** The amounts of a rule of both funds, or of the pooled one alone. */
function amountsOf(line: LineToBook, bothFunds: boolean): Result<Readonly<Record<string, Money>>> {
  const amount = Money.of(line.amount);
  const stated = line.accountFundAmount === null ? undefined : Money.of(line.accountFundAmount);
  const part = partOf(line.fund, amount, stated);
  const most = bothFunds ? amount : Money.zero;
  if (!part.isNegative() && part.compare(most) <= 0 && (stated ?? part).equals(part))
    return ok(bothFunds ? { pooled: amount.minus(part), account: part } : { amount });
  return err(
    domainError(
      'TREA-1110',
      {
        part: (stated ?? part).toString(),
        amount: line.amount,
        class: line.class,
        fund: line.fund ?? '-',
      },
      { pointer: '/accountFundAmount' },
    ),
  );
}
