import type { ReceivedOrder } from '@pnet/exchange';
import type { Instant } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/** Work for people that comes of an order. */
export interface NewTask {
  readonly order: Pick<ReceivedOrder, 'issuer' | 'number' | 'deadline'>;
  readonly kind: string;
  readonly endsOrder: boolean;
  readonly payload: unknown;
}

/** Puts work on the list, once for an order and kind. Returns its id. */
export async function recordTask(tx: Tx, task: NewTask, now: Instant): Promise<string> {
  const row = await tx.one<{ task_id: string }>(
    `
    insert into control.task (issuer, order_number, kind, ends_order, payload, deadline, recorded_at) values ($1, $2, $3, $4, $5::jsonb, $6, $7)
    on conflict (issuer, order_number, kind) do update set kind = excluded.kind returning task_id`,
    [
      task.order.issuer,
      task.order.number,
      task.kind,
      task.endsOrder,
      JSON.stringify(task.payload ?? {}),
      task.order.deadline,
      now.toDate(),
    ],
  );
  return row?.task_id ?? '';
}
