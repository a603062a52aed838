import { ListOf, selectOf, type Select } from '@pnet/runtime';

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

/** The list of orders that this node received. */
export const orderInboxList = new ListOf<OrderInboxRow>({
  name: 'order-inbox',
  columns: [
    'issuer',
    'number',
    'kind',
    'phase',
    'issuedAt',
    'receivedAt',
    'deadline',
    'overdue',
    'taskId',
    'taskState',
  ],
  key: ['issuer', 'number'],
  sort: { receivedAt: true, issuedAt: true, deadline: true, number: true, kind: true },
  order: '-receivedAt',
});

/** Orders for this node. `now` tells what is overdue. Large payloads are left out. */
export const orderInbox = ({
  code,
  now,
  ...filter
}: {
  code: string;
  now: Date;
  kind?: string | undefined;
  phase?: string | undefined;
  receivedFrom?: string | undefined;
  receivedTo?: string | undefined;
}): Select<OrderInboxRow> =>
  selectOf<OrderInboxRow>(
    `
  select o.issuer, o.number, o.kind, o.phase, o.issued_at as "issuedAt", o.received_at as "receivedAt", o.deadline, o.deadline < :now and o.phase not in ('executed', 'refused') as overdue,
    case when length(o.payload::text) <= 4000 then o.payload else '{"large": true}'::jsonb end as payload, o.evidence, t.task_id as "taskId", t.state as "taskState"
  from exchange.order_in o left join control.task t on (t.issuer, t.order_number) = (o.issuer, o.number)
  where o.target = :code and (:kind::text is null or o.kind = :kind) and (:phase::text is null or o.phase = :phase)
    and (:receivedFrom::date is null or o.received_at >= :receivedFrom::date) and (:receivedTo::date is null or o.received_at < :receivedTo::date + 1)`,
    {
      code,
      now,
      kind: filter.kind ?? null,
      phase: filter.phase ?? null,
      receivedFrom: filter.receivedFrom ?? null,
      receivedTo: filter.receivedTo ?? null,
    },
  );
