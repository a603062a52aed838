import type { SealingGate } from '@pnet/exchange';
import { monthNumber } from '@pnet/fund-ledger';
import { isMonthClosed, standingClose } from '../closing/index.js';

/** What sealing asks of a city: whether the month is closed, when, and by which parameters it was assessed. */
export const citySealingGate = (unit: string): SealingGate => ({
  isClosed: (tx, period) => isMonthClosed(tx, unit, period),
  knownAt: (tx, period) => standingClose(tx, unit, period),
  async policyVersion(tx, period) {
    const row = await tx.one<{ versions: string | null }>(
      "select string_agg(distinct policy_version, ' ' order by policy_version) as versions from assessment.demand where posting_period = $1",
      [monthNumber(period)],
    );
    return row?.versions ?? '';
  },
});
