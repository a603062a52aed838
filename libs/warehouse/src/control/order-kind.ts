import type { z } from 'zod';
import type { Instant, Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/** One change that an order makes, in words and figures; `old` null where there was nothing. Amounts are yuan as text. */
export interface DescribedChange {
  readonly key: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly unit: string;
  readonly region: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly old: unknown;
  readonly value: unknown;
  readonly source: string;
  readonly reason: string | null;
  readonly perPersonAtMost: string | null;
}

/** A kind of order that this node may issue. */
export interface OrderKind {
  /** For example `scan-request`. */
  readonly kind: string;
  /** What a drafter states. */
  readonly draft: z.ZodType;
  /** Makes the payload that is sent, in the transaction that issues the order: the same for every target. */
  prepare(tx: Tx, draft: unknown, now: Instant): Promise<Result<Readonly<Record<string, unknown>>>>;
  /** Whom it concerns, where the kind knows better than the drafter. */
  targets?(tx: Tx, draft: unknown, now: Instant): Promise<Result<string[]>>;
  /** Tells the second person what a draft changes. */
  describe?(tx: Tx, draft: unknown, now: Instant): Promise<readonly DescribedChange[]>;
}

/** An order as it is handed to the exchange. */
export interface OrderToIssue {
  readonly target: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly deadline: Instant;
  /** User who answers for it here. */
  readonly owner: string;
}

/** Gives an order its number and signature and puts it on its way: the exchange. */
export interface OrderIssuer {
  issue(tx: Tx, order: OrderToIssue): Promise<Result<{ readonly number: string }>>;
  /** Sends at once what a transaction that has committed issued. */
  wake(): void;
}
