import { PlainDate } from '@pnet/kernel';
import { Exact, fen } from './exact.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** Days of arrears under one daily rate. */
export interface LateFeePeriod {
  /** First and last day that count, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly dailyRate: string;
}

/** Days late and the fee on them, yuan. */
export interface LateFee {
  readonly days: number;
  readonly fee: string;
}

/**
 * Late fee on `principal` yuan: each day after the due day up to the day of payment costs the daily rate of that day.
 * The periods follow each other; the fee is rounded once, so that splitting a period changes nothing.
 * @source 社会保险法第八十六条
 */
export function computeLateFee(principal: string, periods: readonly LateFeePeriod[]): Traced<LateFee> {
  let days = 0;
  let weighted = new Exact(0);
  const trace: TraceStep[] = [];
  for (const { from, to, dailyRate } of periods) {
    const count = PlainDate.of(from).daysUntil(PlainDate.of(to)) + 1;
    days += count;
    weighted = weighted.plus(new Exact(dailyRate).times(count));
    trace.push({
      step: 'late-fee.days',
      formula: 'days = to - from + 1',
      inputs: { from, to, dailyRate },
      value: String(count),
      source: articles.lateFee,
    });
  }
  const fee = fen(weighted.times(principal));
  trace.push({
    step: 'late-fee.fee',
    formula: 'fee = principal × Σ(days × dailyRate)',
    inputs: { principal, days: String(days), weightedRate: weighted.toString() },
    value: fee,
    rounding: 'half-up to 0.01',
    source: articles.lateFee,
  });
  return { value: { days, fee }, trace };
}
