import type { Tx } from '@pnet/runtime';

/** An order that this node received, and its task where people have to act. */
export interface OrderInboxRow {
  readonly issuer: string;
  readonly number: string;
  readonly kind: string;
  readonly phase: string;
  readonly issuedAt: Date;
  readonly receivedAt: Date;
  readonly deadline: Date;
  readonly overdue: boolean;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly evidence: Readonly<Record<string, unknown>> | null;
  readonly taskId: string | null;
  readonly taskState: string | null;
}

/** Orders for this node, newest first; at most 500. `now` tells what is overdue. Large payloads are left out. */
export const orderInbox = (tx: Tx, { code, now }: { code: string; now: Date }): Promise<OrderInboxRow[]> =>
  tx.rows<OrderInboxRow>(
    `
  select o.issuer, o.number, o.kind, o.phase, o.issued_at as "issuedAt", o.received_at as "receivedAt", o.deadline, o.deadline < $2 and o.phase not in ('executed', 'refused') as overdue,
    case when length(o.payload::text) <= 4000 then o.payload else '{"large": true}'::jsonb end as payload, o.evidence, t.task_id as "taskId", t.state as "taskState"
  from exchange.order_in o left join control.task t on (t.issuer, t.order_number) = (o.issuer, o.number)
  where o.target = $1 order by o.received_at desc, o.number desc limit 500`,
    [code, now],
  );
