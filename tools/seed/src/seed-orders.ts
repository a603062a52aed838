import { setTimeout as sleep } from 'node:timers/promises';
import type { YearMonth } from '@pnet/kernel';
import { NodeClient, type NodeAddress } from './node-client.js';
import type { City, SeedPlan } from './seed-country.js';
import { bookByTwo, closeMonth } from './seed-money.js';
import { DATASETS } from './until-arrived.js';

interface Version {
  readonly unit: string;
  readonly dataset: string;
  readonly period: string;
  readonly digest: string;
  readonly approved: boolean;
}

/** One person approves all of a month at an upper unit, another accepts it: official from then on, and locked below. */
export async function acceptMonth(plan: SeedPlan, node: NodeAddress, month: YearMonth): Promise<void> {
  const reviewer = new NodeClient(node, 'reviewer', plan.password);
  const approver = new NodeClient(node, 'approver', plan.password);
  const { waiting } = await reviewer.get<{ waiting: Version[] }>(`/approvals?period=${month.toString()}`);
  const versions = waiting.map(({ unit, dataset, period, digest }) => ({ unit, dataset, period, digest }));
  if (versions.length === 0) return;
  if (waiting.some((version) => !version.approved)) await reviewer.post('/approvals', { versions });
  await approver.post('/acceptances', { versions });
}

/** A person of an upper unit drafts an order, another reads all of it and issues it. */
async function order(plan: SeedPlan, node: NodeAddress, draft: object, key: string): Promise<void> {
  const handler = new NodeClient(node, 'handler', plan.password);
  const reviewer = new NodeClient(node, 'reviewer', plan.password);
  const { draftId } = await handler.post<{ draftId: string }>('/orders', { deadlineDays: 10, ...draft }, `seed-${key}`);
  const { drafts } = await reviewer.get<{ drafts: { draftId: string; state: string }[] }>('/orders');
  if (drafts.some((one) => one.draftId === draftId && one.state !== 'drafted')) return;
  const { digest } = await reviewer.get<{ digest: string }>(`/orders/drafts/${draftId}`);
  await reviewer.post(`/orders/${draftId}/review`, { decision: 'issue', digest }, `seed-issue-${key}`);
}

async function untilOrdered(plan: SeedPlan, city: City, kind: string, count = 1): Promise<void> {
  for (let attempt = 0; attempt < 150 && !plan.stopped(); attempt += 1) {
    const orders = await city.staff.handler.get<{ kind: string }[]>('/control/orders');
    if (orders.filter((one) => one.kind === kind).length >= count) return;
    await sleep(200);
  }
}

/** The province sends a city's month back: interest was left out. The city reopens the month by two persons, books it, and sends the next versions. */
export async function askAgain(plan: SeedPlan, city: City, month: YearMonth): Promise<void> {
  const province = plan.nodes.find((node) => node.code === city.parent);
  if (!province) return;
  const period = month.toString();
  const reason = '本月收入户利息未入账，请补记后重新上报';
  for (const dataset of DATASETS) {
    const title = `${period} ${dataset} 退回重报`;
    const draft = { title, targets: [city.node.code], payload: { dataset, period, reason } };
    await order(plan, province, { kind: 'recollection', ...draft }, `ask-again-${dataset}-${period}`);
  }
  await untilOrdered(plan, city, 'recollection', DATASETS.length);
  const { finance, approver } = city.staff;
  await finance.post(`/closing/${period}/reopen`, { reason }, `seed-reopen-${period}`);
  await approver.post(`/closing/${period}/reopen/approve`, {}, `seed-reopen-approve-${period}`);
  const interest = '318.42';
  await bookByTwo(
    city.staff,
    {
      date: `${period}-21`,
      summary: `${period} 收入户利息`,
      lines: [
        { fund: 'pooled', account: '1003', debit: interest },
        { fund: 'pooled', account: '4003', credit: interest },
      ],
    },
    `interest-${period}`,
  );
  await closeMonth(city.staff, month, 'seed-close-again');
}

/** The first province publishes the year's bounds: its cities are asked for the differences of the months before, which nobody has made yet. */
export async function publishBounds(
  plan: SeedPlan,
  upper: readonly NodeAddress[],
  cities: readonly City[],
  last: YearMonth,
): Promise<void> {
  const province = upper.find((node) => node.code === cities[0]?.parent);
  if (!province) return;
  const year = last.toString().slice(0, 4);
  const knownFrom = `${last.plusMonths(1).toString()}-04`;
  const source = `演示：${year} 年缴费基数上下限`;
  const bound = (key: string, value: string) => ({
    key: `contribution.base-${key}`,
    effectiveFrom: `${year}-01`,
    effectiveTo: `${year}-12`,
    value,
    source,
  });
  const values = [bound('lower', '4800'), bound('upper', '24000')];
  const title = `${year} 年缴费基数上下限`;
  const payload = { title, knownFrom, activatesOn: knownFrom, values };
  await order(plan, province, { kind: 'publish-policy-package', title, payload }, `bounds-${year}`);
  for (const city of cities.filter((one) => one.parent === province.code))
    await untilOrdered(plan, city, 'publish-policy-package');
}
