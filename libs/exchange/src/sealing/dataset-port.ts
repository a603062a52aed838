import type { Instant, Result, YearMonth } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/**
 * Fills a dataset by one SELECT: the definition's dimensions (text, never null or empty), then its measures (heads as
 * whole numbers, money in yuan with at most two places, null = not reported), in the definition's order and under its
 * names, ordered by `datasetOrderBy`. The SQL may hold `$1`, `$2` … only as parameters, and asks for no time of its
 * own: what holds is `period` and `knownAt`.
 */
export interface DatasetPort {
  /** For example `PI01`. */
  readonly definitionId: string;
  query(
    period: YearMonth,
    knownAt: Instant,
  ): { readonly sql: string; readonly params: readonly (string | number | boolean | null)[] };
}

/** What a node must say before it seals. */
export interface SealingGate {
  /** Whether the month is closed; only closed months seal. */
  isClosed(tx: Tx, period: YearMonth): Promise<boolean>;
  /** The parameter package in force, for the header; empty when none. */
  policyVersion?(tx: Tx, period: YearMonth): Promise<string>;
  /** Up to when facts belong to the closed month, for requests that name no instant; without it, now. */
  knownAt?(tx: Tx, period: YearMonth): Promise<Instant | undefined>;
}

/** One dataset and month to seal. */
export interface SealRequest {
  readonly definitionId: string;
  readonly period: YearMonth;
  /** The facts as known at this instant; when left out, what the gate says, or now. */
  readonly knownAt?: Instant;
}

/**
 * A sealed version. `unchanged`: the facts gave the digest of the newest version again, and no new version was made.
 */
export interface SealedSubmission {
  readonly submissionId: string;
  readonly definitionId: string;
  readonly period: string;
  readonly version: number;
  readonly sequence: string;
  readonly rows: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly unchanged: boolean;
}

/** What sealing answers. */
export type SealResult = Promise<Result<SealedSubmission>>;
