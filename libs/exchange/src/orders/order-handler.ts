import type { Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/** What the target did: `executed` and `refused` end the order, `installed` waits for its date or for people. */
export type OrderOutcome = 'installed' | 'executed' | 'refused';

/** An order for this node, its signature proven and its number the next. */
export interface ReceivedOrder {
  readonly issuer: string;
  readonly target: string;
  readonly number: string;
  readonly kind: string;
  readonly payload: unknown;
  /** ISO 8601 instants. */
  readonly issuedAt: string;
  readonly deadline: string;
  readonly owner: string;
}

/**
 * The answer to an order; `evidence` is JSON: entry number, dataset version, activation time, or the reason of a
 * refusal.
 */
export interface OrderAnswerBody {
  readonly state: OrderOutcome;
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** Applies the orders of one kind. */
export interface OrderHandler {
  /** For example `publish-policy-package`. */
  readonly kind: string;
  /**
   * Applies the order in the transaction that stores its answer: exactly once, in the order of the numbers. It awaits
   * nothing but that transaction. An error result refuses the order with that code as reason; a throw is tried again.
   */
  apply(tx: Tx, order: ReceivedOrder): Promise<Result<OrderAnswerBody>>;
  /**
   * Long work of an order that `apply` answered with `installed`: it is done outside any transaction and its outcome
   * ends the order. After a crash or a throw it is done again, so its effect must be the same the second time. Orders
   * that are here already are applied before it.
   */
  work?(order: ReceivedOrder): Promise<Result<OrderAnswerBody>>;
}
