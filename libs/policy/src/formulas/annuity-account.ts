import { YearMonth } from '@pnet/kernel';
import { Exact, fen, yuan } from './exact.js';
import type { Traced, TraceStep } from './trace.js';

/** One part of an annuity account that gathers: yuan, months `YYYY-MM`, both included; the rate is yearly. */
export interface GatheringPart {
  readonly part: 'personal' | 'employer';
  readonly opening: string;
  /** Credited each month, yuan. */
  readonly monthly: string;
  readonly from: string;
  readonly to: string;
  readonly rate: string;
}

/**
 * Projection of one part: each calendar year earns the rate on what stood at its beginning, and a month's credit from
 * that month on, by twelfths. Rounded once a year, half-up to the fen.
 */
export function projectAnnuityPart(facts: GatheringPart, source: string): Traced<string> {
  const [first, last] = [YearMonth.of(facts.from), YearMonth.of(facts.to)];
  let balance = new Exact(facts.opening);
  const trace: TraceStep[] = [];
  for (let year = first.year; year <= last.year; year += 1) {
    const from = year === first.year ? first.month : 1;
    const months = (year === last.year ? last.month : 12) - from + 1;
    const credited = new Exact(facts.monthly).times(months);
    const products = new Exact(facts.monthly).times((months * (months + 1)) / 2);
    const interest = fen(balance.times(months).plus(products).times(facts.rate).div(12));
    const opening = yuan(balance);
    balance = balance.plus(credited).plus(interest);
    trace.push({
      step: 'annuity-account.year',
      formula: 'closing = opening + monthly × months + interest',
      inputs: {
        year: String(year),
        part: facts.part,
        opening,
        monthly: facts.monthly,
        months: String(months),
        rate: facts.rate,
        interest,
      },
      value: yuan(balance),
      rounding: 'half-up to 0.01',
      source,
    });
  }
  return { value: yuan(balance), trace };
}

/** How an annuity account is paid out, yuan. */
export interface AnnuityPayout {
  readonly monthly: string;
  /** Monthly payments until the account is empty, the last one included. */
  readonly payments: number;
  readonly lastPayment: string;
  /** What is left after the months drawn, for the heirs. */
  readonly remaining: string;
}

/**
 * Payment of an annuity account month by month until it is empty: balance / months, half-up to the fen, the last
 * payment what is left. No fund stands behind it, and what is left at death is inherited.
 */
export function computeAnnuityPayout(
  facts: { readonly balance: string; readonly annuityMonths: string; readonly monthsDrawn: number },
  source: string,
): Traced<AnnuityPayout> {
  const balance = new Exact(facts.balance);
  const share = new Exact(fen(balance.div(facts.annuityMonths)));
  // An account of a few fen is paid at once.
  const monthly = share.isZero() ? balance : share;
  const payments = balance.isZero() ? 0 : balance.div(monthly).ceil().toNumber();
  const lastPayment = yuan(payments === 0 ? balance : balance.minus(monthly.times(payments - 1)));
  const remaining = yuan(Exact.max(balance.minus(monthly.times(facts.monthsDrawn)), 0));
  const value: AnnuityPayout = { monthly: yuan(monthly), payments, lastPayment, remaining };
  return {
    value,
    trace: [
      {
        step: 'annuity-account.monthly',
        formula: 'monthly = balance / annuityMonths, until the account is empty',
        inputs: {
          balance: facts.balance,
          annuityMonths: facts.annuityMonths,
          payments: String(payments),
          lastPayment,
          drawn: String(facts.monthsDrawn),
          remaining,
        },
        value: value.monthly,
        rounding: 'half-up to 0.01',
        source,
      },
    ],
  };
}
