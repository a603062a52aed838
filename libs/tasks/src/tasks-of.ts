import type { Instant } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { SETTLEMENT } from './adjustment.js';
import type { EvidenceRule, TasksPorts } from './evidence-rule.js';
import { recordTask } from './record-task.js';

/** What tasks stand on at a node: its exchange, which answers orders, and the rules of its kinds. */
export const tasksOf = (
  exchange: { readonly orders: Pick<TasksPorts['orders'], 'complete'>; wake(): void },
  rules: Readonly<Record<string, EvidenceRule>>,
): TasksPorts => ({
  orders: { complete: (tx, order, answer) => exchange.orders.complete(tx, order, answer), wake: () => exchange.wake() },
  rules,
});

/** Puts the own side of an adjustment that this unit ordered on its list: its money arrives, or leaves. */
export const recordSettlement = (
  tx: Tx,
  issuer: string,
  order: {
    readonly kind: string;
    readonly target: string;
    readonly number: string;
    readonly payload: Readonly<Record<string, unknown>>;
    readonly deadline: Instant;
  },
  now: Instant,
): Promise<string> =>
  recordTask(
    tx,
    {
      order: { issuer, number: order.number, deadline: order.deadline.toString() },
      kind: SETTLEMENT,
      endsOrder: false,
      subject: order.target,
      payload: { ...order.payload, orderKind: order.kind },
    },
    now,
  );
