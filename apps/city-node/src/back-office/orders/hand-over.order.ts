import type { OrderHandler } from '@pnet/exchange';
import { ok, type Clock } from '@pnet/kernel';
import { recordTask } from './record-task.js';

/** Kinds that a city never carries out by itself: money waits for two persons, a question for somebody who knows. */
export const handedOverKinds = [
  'fund-adjustment',
  'account-fund-remit',
  'account-fund-draw',
  'supervision-case',
  'explain',
] as const;

/** Puts an order on the list of the people who must carry it out; their answer ends it. */
export const handOverHandler = (kind: string, clock: Clock): OrderHandler => ({
  kind,
  async apply(tx, order) {
    const taskId = await recordTask(tx, { order, kind, endsOrder: true, payload: order.payload }, clock.now());
    return ok({ state: 'installed', evidence: { taskId, handedOverTo: 'people' } });
  },
});
