import { ListOf, selectOf, type Select } from '@pnet/runtime';

/** A drafted order with what became of it. */
export interface OrderDraftRow {
  readonly draftId: string;
  readonly kind: string;
  readonly title: string;
  readonly targets: readonly string[];
  readonly payload: unknown;
  readonly deadline: Date;
  readonly state: 'drafted' | 'issued' | 'rejected';
  readonly maker: string;
  readonly madeAt: Date;
  readonly checker: string | null;
  readonly checkedAt: Date | null;
  readonly note: string | null;
  readonly issued: Readonly<Record<string, string>> | null;
}

/** One order on its way to one target, with its state and the evidence of its answer. */
export interface IssuedOrder {
  readonly issuer: string;
  readonly target: string;
  readonly number: string;
  readonly kind: string;
  readonly phase: string;
  readonly overdue: boolean;
  readonly nextHop: string;
  readonly owner: string;
  readonly issuedAt: Date;
  readonly deadline: Date;
  readonly answeredAt: Date | null;
  /** Yuan, where the order moves money. */
  readonly amount: string | null;
  readonly evidence: unknown;
}

/** The list of drafts. */
export const orderDraftList = new ListOf<OrderDraftRow>({
  name: 'order-drafts',
  columns: [
    'draftId',
    'kind',
    'title',
    { field: 'targets', as: 'target' },
    'deadline',
    'state',
    'maker',
    'madeAt',
    'checker',
    'checkedAt',
    'note',
  ],
  key: ['draftId'],
  sort: { draftId: true, madeAt: true, deadline: true, kind: true, state: true },
  order: '-draftId',
});

/** The list of orders on their way. */
export const issuedOrderList = new ListOf<IssuedOrder>({
  name: 'orders',
  columns: [
    'issuer',
    'target',
    'number',
    'kind',
    'phase',
    'overdue',
    'nextHop',
    'owner',
    'issuedAt',
    'deadline',
    'answeredAt',
    'amount',
  ],
  key: ['issuer', 'target', 'number'],
  sort: { issuedAt: true, deadline: true, target: true, kind: true, phase: true },
  order: '-issuedAt',
});

/** What orders and drafts are narrowed by. */
export interface OrderFilter {
  readonly kind?: string | undefined;
  readonly state?: string | undefined;
  readonly phase?: string | undefined;
  readonly target?: string | undefined;
}

/** Drafts, by kind or state. */
export const orderDraftsOf = (filter: OrderFilter = {}): Select<OrderDraftRow> =>
  selectOf<OrderDraftRow>(
    `select draft_id as "draftId", kind, title, targets, payload, deadline, state, maker, made_at as "madeAt", checker, checked_at as "checkedAt", note, issued
     from warehouse.order_draft where (:kind::text is null or kind = :kind) and (:state::text is null or state = :state)`,
    { kind: filter.kind ?? null, state: filter.state ?? null },
  );

/** Orders on their way down from here, issued or relayed; by kind, phase or target. */
export const issuedOrdersOf = (filter: OrderFilter = {}): Select<IssuedOrder> =>
  selectOf<IssuedOrder>(
    `select issuer, target, number, kind, phase, overdue, next_hop as "nextHop", owner, issued_at as "issuedAt", deadline, answered_at as "answeredAt", payload->>'amount' as amount, evidence
     from exchange.order_out where (:kind::text is null or kind = :kind) and (:phase::text is null or phase = :phase) and (:target::text is null or target = :target)`,
    { kind: filter.kind ?? null, phase: filter.phase ?? null, target: filter.target ?? null },
  );
