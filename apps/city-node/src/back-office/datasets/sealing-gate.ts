import type { SealingGate } from '@pnet/exchange';
import { Instant, PlainDate, lastMonthOf, type Clock } from '@pnet/kernel';
import { isMonthClosed, standingClose } from '../closing/index.js';

/** The end of a civil day in China. */
const endOf = (day: PlainDate): Instant => Instant.of(`${day.plusDays(1).toString()}T00:00:00+08:00`);

/**
 * What sealing asks of a city: whether the period is closed, when, and by which parameters it was assessed. A period is
 * closed with its last month. A day of change needs no close: what is over is known as at its end, today as now.
 */
export const citySealingGate = (unit: string, clock: Clock): SealingGate => ({
  isClosed: (tx, period) =>
    period instanceof PlainDate
      ? Promise.resolve(period.compare(clock.now().toPlainDate()) <= 0)
      : isMonthClosed(tx, unit, lastMonthOf(period)),
  async knownAt(tx, period) {
    if (!(period instanceof PlainDate)) return standingClose(tx, unit, lastMonthOf(period));
    const end = endOf(period);
    return end.epochMs <= clock.now().epochMs ? end : undefined;
  },
  async policyVersion(tx, period) {
    const row = await tx.one<{ versions: string | null }>(
      "select string_agg(distinct policy_version, ' ' order by policy_version) as versions from assessment.demand where posting_period = $1 and kind <> 'late-fee'",
      [lastMonthOf(period).number],
    );
    return row?.versions ?? '';
  },
});
