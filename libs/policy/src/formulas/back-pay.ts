import { YearMonth } from '@pnet/kernel';
import { Exact, sumOf, yuan } from './exact.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** Months paid provisionally at one amount, both months included, `YYYY-MM`; amounts yuan a month. */
export interface ProvisionalPeriod {
  readonly from: string;
  readonly to: string;
  readonly provisional: string;
  readonly final: string;
}

/** What is paid afterwards, or recovered where it is negative, yuan. */
export interface BackPay {
  readonly months: number;
  readonly amount: string;
}

/**
 * Settlement of a provisional determination 预发重算: the difference between the final and the provisional pension for each
 * month paid. Splitting a period changes nothing.
 */
export function computeBackPay(periods: readonly ProvisionalPeriod[]): Traced<BackPay> {
  const lines = periods.map((period) => {
    const months = YearMonth.of(period.from).monthsUntil(YearMonth.of(period.to)) + 1;
    return { period, months, amount: yuan(new Exact(period.final).minus(period.provisional).times(months)) };
  });
  const trace: TraceStep[] = lines.map(({ period, months, amount }) => ({
    step: 'back-pay.period',
    formula: 'amount = (final - provisional) × months',
    inputs: { ...period, months: String(months) },
    value: amount,
    source: articles.basicPension,
  }));
  const value: BackPay = {
    months: lines.reduce((sum, line) => sum + line.months, 0),
    amount: yuan(sumOf(lines.map(({ amount }) => amount))),
  };
  trace.push({
    step: 'back-pay.total',
    formula: 'Σ periods',
    inputs: { months: String(value.months) },
    value: value.amount,
    source: articles.basicPension,
  });
  return { value, trace };
}
