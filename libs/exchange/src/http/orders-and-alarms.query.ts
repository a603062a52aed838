import { ListOf, selectOf, type Select } from '@pnet/runtime';
import type { OpenAlarm, OrderDown, OrderFromAbove } from './exchange-views.js';

const ORDER = ['issuer', 'target', 'number', 'kind', 'owner', 'issuedAt', 'deadline', 'phase'] as const;
const ORDER_COLUMNS = `issuer, target, number, kind, payload, owner, issued_at as "issuedAt", deadline, phase, evidence`;

/** The list of orders on their way down. */
export const orderDownList = new ListOf<OrderDown>({
  name: 'orders-out',
  columns: [...ORDER, 'overdue', 'nextHop', 'answeredAt'],
  key: ['issuer', 'target', 'number'],
  sort: { issuedAt: true, deadline: true, target: true, kind: true },
  order: '-issuedAt',
});

/** The list of orders from above. */
export const orderFromAboveList = new ListOf<OrderFromAbove>({
  name: 'orders-in',
  columns: [...ORDER, 'parent', 'receivedAt', 'attempts', 'reported'],
  key: ['issuer', 'target', 'number'],
  sort: { receivedAt: true, issuedAt: true, deadline: true, kind: true },
  order: '-receivedAt',
});

interface OrderFilter {
  readonly kind?: string | undefined;
  readonly phase?: string | undefined;
}
const ORDER_FILTER = '(:kind::text is null or kind = :kind) and (:phase::text is null or phase = :phase)';

/** Orders on their way down. */
export const ordersDown = ({ kind, phase }: OrderFilter): Select<OrderDown> =>
  selectOf<OrderDown>(
    `select ${ORDER_COLUMNS}, overdue, next_hop as "nextHop", answered_at as "answeredAt" from exchange.order_out where ${ORDER_FILTER}`,
    { kind: kind ?? null, phase: phase ?? null },
  );

/** Orders from above. */
export const ordersFromAbove = ({ kind, phase }: OrderFilter): Select<OrderFromAbove> =>
  selectOf<OrderFromAbove>(
    `select ${ORDER_COLUMNS}, parent, received_at as "receivedAt", attempts, reported_phase is not distinct from phase as reported from exchange.order_in where ${ORDER_FILTER}`,
    { kind: kind ?? null, phase: phase ?? null },
  );

/** The list of alarms. */
export const alarmList = new ListOf<OpenAlarm>({
  name: 'alarms',
  columns: [
    'alarmId',
    'kind',
    'peer',
    'subject',
    { field: 'detail', zh: '详情', en: 'Detail', kind: 'text' },
    'raisedAt',
    { field: 'closedAt', zh: '解除时间', en: 'Closed at', kind: 'text' },
    { field: 'closedBy', zh: '解除人', en: 'Closed by', kind: 'text' },
    { field: 'closeReason', as: 'reason' },
  ],
  key: ['alarmId'],
  sort: { raisedAt: true, alarmId: true, kind: true, peer: true },
  order: '-alarmId',
});

/** Alarms that nobody has closed, or those that somebody has. */
export const alarmsOf = ({ kind, state }: { kind?: string | undefined; state: 'open' | 'closed' }): Select<OpenAlarm> =>
  selectOf<OpenAlarm>(
    `select alarm_id as "alarmId", kind, peer, subject, detail, raised_at as "raisedAt", closed_at as "closedAt", closed_by as "closedBy", close_reason as "closeReason"
     from exchange.alarm where (closed_at is null) = :isOpen::boolean and (:kind::text is null or kind = :kind)`,
    { kind: kind ?? null, isOpen: state === 'open' },
  );
