import type { Tx } from '@pnet/runtime';

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

/** Drafts, latest first. */
export const orderDrafts = (tx: Tx, limit = 200): Promise<OrderDraftRow[]> =>
  tx.rows<OrderDraftRow>(
    `select draft_id as "draftId", kind, title, targets, payload, deadline, state, maker, made_at as "madeAt", checker, checked_at as "checkedAt", note, issued
     from warehouse.order_draft order by draft_id desc limit $1`,
    [limit],
  );

/** Orders on their way down from here, issued or relayed, latest first. */
export const issuedOrders = (tx: Tx, limit = 500): Promise<IssuedOrder[]> =>
  tx.rows<IssuedOrder>(
    `select issuer, target, number, kind, phase, overdue, next_hop as "nextHop", owner, issued_at as "issuedAt", deadline, answered_at as "answeredAt", payload->>'amount' as amount, evidence
     from exchange.order_out order by issued_at desc, target limit $1`,
    [limit],
  );
