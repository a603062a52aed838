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

/** Work that orders gave to people. */
export interface TaskView {
  readonly taskId: string;
  readonly issuer: string;
  readonly orderNumber: string;
  readonly kind: string;
  readonly endsOrder: boolean;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly deadline: Date;
  readonly state: string;
  readonly outcome: string | null;
  readonly evidence: Readonly<Record<string, unknown>> | null;
  readonly answeredBy: string | null;
  readonly confirmedBy: string | null;
}

/** Tasks, those that wait first by deadline; at most 500. */
export const tasks = (tx: Tx): Promise<TaskView[]> =>
  tx.rows<TaskView>(`
  select task_id as "taskId", issuer, order_number as "orderNumber", kind, ends_order as "endsOrder", payload, deadline, state, outcome, evidence, answered_by as "answeredBy", confirmed_by as "confirmedBy"
  from control.task order by state = 'closed', deadline, task_id limit 500`);
