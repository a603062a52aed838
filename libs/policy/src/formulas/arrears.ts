import { Decimal, PlainDate } from '@pnet/kernel';
import { Exact, sumOf, yuan } from './exact.js';
import { computeLateFee } from './late-fee.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** A daily rate from a day on, until the next one. */
export interface DailyRateFrom {
  readonly from: string;
  readonly dailyRate: string;
}

/** What is owed, since when, what came in, and until when it is looked at. */
export interface Arrears {
  readonly principal: string;
  /** Last day without a fee: the due day, or the end of an approved deferral. */
  readonly dueOn: string;
  /** Money with its day of receipt, in any order. */
  readonly receipts: readonly { readonly on: string; readonly amount: string }[];
  readonly through: string;
}

/** Days on which the same was owed under one rate, and the fee on them. */
export interface ArrearsSpan {
  readonly from: string;
  readonly through: string;
  readonly principal: string;
  readonly dailyRate: string;
  readonly fee: string;
}

/** The spans of arrears and the fee on them, yuan. */
export interface ArrearsFee {
  readonly spans: readonly ArrearsSpan[];
  readonly fee: string;
}

/**
 * Late fee 滞纳金 on what is owed and not paid, day by day: money that comes in is owed up to and with its day of receipt.
 * Each span is rounded once; with the ceiling `principal` the fee stops at the principal.
 * @source 社会保险法第八十六条
 */
export function computeArrearsFee(
  arrears: Arrears,
  rates: readonly DailyRateFrom[],
  ceiling: 'none' | 'principal' = 'none',
): Traced<ArrearsFee> {
  const spans: ArrearsSpan[] = [];
  const trace: TraceStep[] = [];
  let left = new Exact(arrears.principal);
  for (const { from, through, principal, dailyRate } of spansOf(arrears, rates)) {
    const computed = computeLateFee(principal, [{ from, to: through, dailyRate }]);
    const capped = ceiling === 'principal' ? Decimal.min(computed.value.fee, left) : new Exact(computed.value.fee);
    left = left.minus(capped);
    trace.push(...computed.trace);
    spans.push({ from, through, principal, dailyRate, fee: yuan(capped) });
  }
  const fee = yuan(sumOf(spans.map((span) => span.fee)));
  trace.push({
    step: 'late-fee.total',
    formula: ceiling === 'principal' ? 'total = min(principal, Σ fee)' : 'total = Σ fee',
    inputs: {
      principal: arrears.principal,
      dueOn: arrears.dueOn,
      through: arrears.through,
      spans: String(spans.length),
    },
    value: fee,
    source: articles.lateFee,
  });
  return { value: { spans, fee }, trace };
}

/** Spans in which neither what is owed nor the rate changes. */
function* spansOf(
  { principal, dueOn, receipts, through }: Arrears,
  rates: readonly DailyRateFrom[],
): Generator<Omit<ArrearsSpan, 'fee'>> {
  const ends = new Set([
    through,
    ...receipts.map(({ on }) => on),
    ...rates.map(({ from }) => PlainDate.of(from).plusDays(-1).toString()),
  ]);
  let from = PlainDate.of(dueOn).plusDays(1).toString();
  for (const end of [...ends].filter((day) => day >= from && day <= through).sort()) {
    const paid = sumOf(receipts.filter(({ on }) => on < from).map(({ amount }) => amount));
    const owed = new Exact(principal).minus(paid);
    const dailyRate = rates.filter((rate) => rate.from <= from).at(-1)?.dailyRate ?? '0';
    if (owed.gt(0)) yield { from, through: end, principal: yuan(owed), dailyRate };
    from = PlainDate.of(end).plusDays(1).toString();
  }
}
