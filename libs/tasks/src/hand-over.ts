import { ok, type Clock, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { adjustmentKinds, readAdjustment } from './adjustment.js';
import { recordTask, type OrderOfTask } from './record-task.js';

/** Kinds that a node never carries out by itself: money waits for two persons, a question for somebody who knows. */
export const handedOverKinds = [...adjustmentKinds, 'supervision-case', 'explain', 'letter/note'] as const;

/**
 * Puts an order on the list of the people who must carry it out; their answer ends it. Money that the order does not
 * state in full refuses it.
 */
export const handOverHandler = (
  kind: (typeof handedOverKinds)[number],
  clock: Clock,
): {
  readonly kind: string;
  apply(
    tx: Tx,
    order: OrderOfTask & { readonly payload: unknown },
  ): Promise<Result<{ readonly state: 'installed'; readonly evidence: Readonly<Record<string, unknown>> }>>;
} => ({
  kind,
  async apply(tx, order) {
    if ((adjustmentKinds as readonly string[]).includes(kind)) {
      const adjustment = readAdjustment(kind, order.payload);
      if (!adjustment.ok) return adjustment;
    }
    const taskId = await recordTask(tx, { order, kind, endsOrder: true, payload: order.payload }, clock.now());
    return ok({ state: 'installed', evidence: { taskId, handedOverTo: 'people' } });
  },
});
