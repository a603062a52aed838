import { Money, type YearMonth } from '@pnet/kernel';
import { monthlyDatasets } from '@pnet/standards';
import { eventually } from './eventually.js';
import { NodeClient, type NodeAddress } from './node-client.js';
import { bookByTwo } from './seed-money.js';

/** The users of an upper node whose posts the seed needs. */
export interface UpperStaff {
  readonly node: NodeAddress;
  readonly handler: NodeClient;
  readonly reviewer: NodeClient;
  readonly finance: NodeClient;
  readonly approver: NodeClient;
}

/** What a city remits to its province in a month. */
export interface Remittance {
  readonly city: NodeAddress;
  readonly amountFen: bigint;
  readonly instrument: string;
}

export const upperStaff = (node: NodeAddress, password: string): UpperStaff => {
  const client = (userId: string): NodeClient => new NodeClient(node, userId, password);
  return {
    node,
    handler: client('handler'),
    reviewer: client('reviewer'),
    finance: client('finance'),
    approver: client('approver'),
  };
};

/** Books what the cities remitted in a month, and closes it. A month that is closed already is left. */
export async function closeUpperMonth(
  staff: UpperStaff,
  period: YearMonth,
  remittances: readonly Remittance[],
): Promise<void> {
  const month = period.toString();
  const periods = await staff.finance.list<{ postingPeriod: string; state: string }>('/ledger/periods');
  if (periods.some((one) => one.postingPeriod === month && one.state === 'closed')) return;
  for (const { city, amountFen, instrument } of remittances) {
    const amount = Money.fromFen(amountFen).toString();
    await bookByTwo(
      staff,
      {
        date: `${month}-28`,
        summary: `${month} ${city.name}上解`,
        lines: [
          { fund: 'pooled', account: '1003', debit: amount },
          { fund: 'pooled', account: '4006', credit: amount, counterpartUnit: city.code, instrumentNumber: instrument },
        ],
      },
      `remittance-${city.code}-${month}`,
    );
  }
  await staff.finance.post('/own-books/close', { period: month }, `seed-own-close-${month}`);
}

interface Matrix {
  readonly cells: readonly { readonly unit: string; readonly state: string; readonly version: number | null }[];
}

/** Waits until the nation holds every monthly dataset of these units; `own` units keep books only. */
export async function untilArrived(
  nation: UpperStaff,
  period: YearMonth,
  units: { readonly cities: readonly string[]; readonly own: readonly string[] },
): Promise<void> {
  for (const id of monthlyDatasets) {
    const owed = id === 'PI05' ? [...units.cities, ...units.own] : units.cities;
    await eventually(`${id} ${period.toString()} at ${nation.node.code}`, async () => {
      const { cells } = await nation.finance.get<Matrix>(
        `/reporting-matrix?dataset=${id}&from=${period.toString()}&to=${period.toString()}`,
      );
      return owed.every((unit) => cells.some((cell) => cell.unit === unit && cell.version !== null));
    });
  }
}

interface WaitingVersion {
  readonly unit: string;
  readonly dataset: string;
  readonly period: string;
  readonly digest: string;
  readonly approved: boolean;
}

const waitingOf = (staff: UpperStaff, period: YearMonth): Promise<WaitingVersion[]> =>
  staff.reviewer.list<WaitingVersion>(`/approvals?period=${period.toString()}`);

const byDigest = (versions: readonly WaitingVersion[]) => ({
  versions: versions.map(({ unit, dataset, period, digest }) => ({ unit, dataset, period, digest })),
});

/**
 * A month that the provinces approved, and two persons of the nation approved and accepted; waits until every unit has
 * heard of it.
 */
export async function acceptMonth(
  nation: UpperStaff,
  provinces: readonly UpperStaff[],
  period: YearMonth,
): Promise<void> {
  for (const staff of [...provinces, nation]) {
    const open = (await waitingOf(staff, period)).filter((version) => !version.approved);
    if (open.length > 0) await staff.reviewer.post('/approvals', byDigest(open));
  }
  const approved = await waitingOf(nation, period);
  if (approved.length > 0) await nation.approver.post('/acceptances', byDigest(approved));
  await eventually(`the acceptance of ${period.toString()}`, async () => {
    const orders = await nation.reviewer.list<{ phase: string }>('/orders?kind=acceptance-notice');
    return orders.every((order) => order.phase === 'executed');
  });
}

const QUESTION = '请说明本月缴费人数比上月变动的原因';

/** A question that a province asks a city: it lies with a clerk, and nobody has answered it. */
export async function askCity(province: UpperStaff, city: string, period: YearMonth): Promise<void> {
  const questions = `/orders?kind=explain&target=${city}`;
  if ((await province.reviewer.list(questions)).length > 0) return;
  const [left] = await province.reviewer.list<{ draftId: string }>('/orders/drafts?kind=explain&state=drafted');
  const { draftId } =
    left ??
    (await province.handler.post<{ draftId: string }>('/orders', {
      kind: 'explain',
      title: QUESTION,
      targets: [city],
      payload: { question: QUESTION, period: period.toString() },
    }));
  const { digest } = await province.reviewer.get<{ digest: string }>(`/orders/drafts/${draftId}`);
  await province.reviewer.post(`/orders/${draftId}/review`, { decision: 'issue', digest });
  await eventually(`the question at ${city}`, async () => {
    const asked = await province.reviewer.list<{ phase: string }>(questions);
    return asked.some(({ phase }) => phase !== 'issued' && phase !== 'sent');
  });
}
