import { setTimeout as sleep } from 'node:timers/promises';
import type { YearMonth } from '@pnet/kernel';
import { NodeClient } from './node-client.js';
import type { City, SeedPlan } from './seed-country.js';

interface Submission {
  readonly deliveries: readonly { readonly phase: string }[];
}
interface Matrix {
  readonly cells: readonly { readonly unit: string; readonly state: string }[];
}

/** What a city sends of every month. */
export const DATASETS = ['PI01', 'PI02', 'PI03', 'PI05'];
const POLL_MS = 200;
const ATTEMPTS_MAX = 300;

/** Waits until what the cities sealed of a month has been receipted by their parents and has come to the nation: before the clocks go on. */
export async function untilArrived(plan: SeedPlan, month: YearMonth, cities: readonly City[]): Promise<void> {
  const nation = plan.nodes.find((node) => node.tier === 'national');
  const national = nation && new NodeClient(nation, 'handler', plan.password);
  for (let attempt = 0; attempt < ATTEMPTS_MAX && !plan.stopped(); attempt += 1) {
    if ((await areReceipted(month, cities)) && (!national || (await areAbove(national, month, cities)))) return;
    await sleep(POLL_MS);
  }
}

async function areReceipted(month: YearMonth, cities: readonly City[]): Promise<boolean> {
  for (const city of cities) {
    const sealed = await city.staff.finance.get<Submission[]>(`/summary/${month.toString()}`);
    const isDone = sealed.every(({ deliveries }) => deliveries.every(({ phase }) => phase === 'receipted'));
    if (sealed.length < DATASETS.length || !isDone) return false;
  }
  return true;
}

async function areAbove(national: NodeClient, month: YearMonth, cities: readonly City[]): Promise<boolean> {
  const codes = new Set(cities.map((city) => city.node.code));
  for (const dataset of DATASETS) {
    const range = `from=${month.toString()}&to=${month.toString()}`;
    const { cells } = await national.get<Matrix>(
      `/reporting-matrix?unit=${national.node.code}&dataset=${dataset}&${range}`,
    );
    if (cells.some((cell) => codes.has(cell.unit) && cell.state === 'missing')) return false;
  }
  return true;
}
