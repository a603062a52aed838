import type { Instant } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/** The order that work comes of: one from above, or one that this unit issued. */
export interface OrderOfTask {
  readonly issuer: string;
  readonly number: string;
  /** ISO 8601. */
  readonly deadline: string;
}

/** Work for people that comes of an order. */
export interface NewTask {
  readonly order: OrderOfTask;
  readonly kind: string;
  readonly endsOrder: boolean;
  readonly payload: unknown;
  /** The target of an order of this unit; absent for orders from above. */
  readonly subject?: string;
}

/** Puts work on the list, once for an order, kind and subject. Returns its id. */
export async function recordTask(tx: Tx, task: NewTask, now: Instant): Promise<string> {
  const row = await tx.one<{ task_id: string }>(
    `
    insert into control.task (issuer, order_number, kind, ends_order, payload, deadline, recorded_at, subject) values ($1, $2, $3, $4, $5::jsonb, $6, $7, $8)
    on conflict on constraint task_once do update set kind = excluded.kind returning task_id`,
    [
      task.order.issuer,
      task.order.number,
      task.kind,
      task.endsOrder,
      JSON.stringify(task.payload ?? {}),
      task.order.deadline,
      now.toDate(),
      task.subject ?? null,
    ],
  );
  return row?.task_id ?? '';
}
