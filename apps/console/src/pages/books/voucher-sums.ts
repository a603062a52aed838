import { Money } from '@pnet/kernel';

/** A line as it is being typed. */
export interface TypedLine {
  readonly fund?: string;
  readonly account?: string;
  readonly debit?: string;
  readonly credit?: string;
}

/** The sums of one fund's lines; an amount that cannot be read counts as nothing. */
export interface FundSums {
  readonly fund: string;
  readonly debit: string;
  readonly credit: string;
  readonly isEven: boolean;
}

const amountOf = (text: string | undefined): Money => {
  const parsed = Money.parse(text?.trim() ?? '');
  return parsed.ok ? parsed.value : Money.zero;
};

/** Debits and credits of each fund that has lines: a voucher balances in each of its books. */
export function voucherSums(lines: readonly (TypedLine | undefined)[]): readonly FundSums[] {
  const typed = lines.filter((line) => line !== undefined);
  const funds = [...new Set(typed.flatMap((line) => line.fund ?? []))];
  return funds.map((fund) => {
    const own = typed.filter((line) => line.fund === fund);
    const debit = Money.sum(own.map((line) => amountOf(line.debit)));
    const credit = Money.sum(own.map((line) => amountOf(line.credit)));
    return { fund, debit: debit.toString(), credit: credit.toString(), isEven: debit.equals(credit) };
  });
}
