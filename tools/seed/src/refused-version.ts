import type { YearMonth } from '@pnet/kernel';
import { eventually } from './eventually.js';
import type { CityStaff } from './seed-city.js';

interface SealedVersion {
  readonly dataset: string;
  readonly version: number;
  readonly deliveries: readonly { readonly phase: string; readonly outcome: string | null }[];
}

/** Sealed versions of a city's month, and what became of them. */
const versionsOf = (staff: CityStaff, period: YearMonth): Promise<SealedVersion[]> =>
  staff.finance.list<SealedVersion>(`/summary/${period.toString()}`);

/** Waits until every version of the month has the receipt of each parent. */
export const untilReceipted = (staff: CityStaff, code: string, period: YearMonth, versions: number): Promise<void> =>
  eventually(`receipts of ${code} for ${period.toString()}`, async () => {
    const sealed = await versionsOf(staff, period);
    return (
      sealed.length >= versions &&
      sealed.every((one) => one.deliveries.length > 0 && one.deliveries.every(({ phase }) => phase === 'receipted'))
    );
  });

const DATASET = 'PI03';

/**
 * A version that the parent refuses, and the next one that it takes: a program without checks seals a wrong figure, the
 * parent's receipt says what is wrong, and the city seals what its books say.
 */
export async function refuseAndReplace(
  staff: CityStaff,
  code: string,
  period: YearMonth,
  sealWrongly: () => Promise<void>,
): Promise<void> {
  await sealWrongly();
  // Sealing what has not changed makes no version, and has the node look for what is to be sent.
  await staff.finance.post(`/summary/${period.toString()}/seal`, { datasets: ['PI01'] });
  await untilReceipted(staff, code, period, 5);
  const refused = (await versionsOf(staff, period)).find((one) => one.dataset === DATASET && one.version === 2);
  if (!refused?.deliveries.every(({ outcome }) => outcome === 'rejected'))
    throw new Error(`${code} ${DATASET} ${period.toString()} v2 was not refused`);
  await staff.finance.post(`/summary/${period.toString()}/seal`, { datasets: [DATASET] });
  await untilReceipted(staff, code, period, 6);
}
