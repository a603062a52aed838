import type { Instant, Result } from '@pnet/kernel';
import type { RequestContext, Tx } from '@pnet/runtime';

/** What a module does for the lines of a class that it books itself. */
export interface BankLineOwner {
  /** Whether it is at work on the line right now, so that its class must stay. */
  holds(tx: Tx, bankLineId: string): Promise<boolean>;
  /** Takes the booking of a line back with all that followed from it; the line is new again. */
  takeBack(
    tx: Tx,
    act: { readonly bankLineId: string; readonly reason: string; readonly userId: string; readonly now: Instant },
    context: RequestContext,
  ): Promise<Result<unknown>>;
}

/**
 * What a node adds to treasury: who books the classes that treasury does not. A node without an owner of a class never
 * sees it.
 */
export interface TreasuryOptions {
  readonly owners: Readonly<Partial<Record<'collection', BankLineOwner>>>;
}

/** Injection token of `TreasuryOptions`. */
export const TREASURY_OPTIONS = Symbol('TreasuryOptions');
