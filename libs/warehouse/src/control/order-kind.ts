import type { z } from 'zod';
import type { Instant, Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/**
 * One change that an order makes, in words and figures; `old` null where there was nothing. Amounts are yuan as text.
 */
export interface DescribedChange {
  readonly key: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly unit: string;
  readonly region: string;
  /** Of a parameter: whose it is. */
  readonly scheme?: string;
  readonly effectiveFrom: string;
  readonly effectiveTo: string | null;
  readonly old: unknown;
  readonly value: unknown;
  readonly source: string;
  readonly reason: string | null;
  readonly perPersonAtMost: string | null;
}

/** What an order means for one of its targets, in words and yuan. */
export interface TargetAmount {
  readonly target: string;
  readonly amount: string;
  /** Part of it that is the account fund's. */
  readonly accountFundAmount: string;
  readonly words: { readonly zh: string; readonly en: string };
}

/** An order that has its number, for one target. */
export interface IssuedToTarget {
  readonly kind: string;
  readonly target: string;
  readonly number: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly deadline: Instant;
}

/** A kind of order that this node may issue. */
export interface OrderKind {
  /** For example `scan-request`. */
  readonly kind: string;
  /** What a drafter states. */
  readonly draft: z.ZodType;
  /** The targets that a draft names itself; a draft of such a kind has no others. */
  targets?(draft: unknown): readonly string[];
  /** What a draft means for each target, where that is money. */
  amounts?(draft: unknown): readonly TargetAmount[];
  /**
   * Makes the payload that is sent, in the transaction that issues the order: the same for every target, unless
   * `forTarget` takes each one's out of it.
   */
  prepare(tx: Tx, draft: unknown, now: Instant): Promise<Result<Readonly<Record<string, unknown>>>>;
  /** The part of the payload that one target gets. */
  forTarget?(payload: Readonly<Record<string, unknown>>, target: string): Readonly<Record<string, unknown>>;
  /** What follows at this node when a target's order has its number, in the same transaction. */
  issued?(tx: Tx, order: IssuedToTarget, now: Instant): Promise<void>;
  /** Whom it concerns, where the kind knows better than the drafter. */
  concerned?(tx: Tx, draft: unknown, now: Instant): Promise<Result<string[]>>;
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
