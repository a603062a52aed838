import type { Instant, Period, Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/**
 * Fills a dataset by one SELECT: the definition's dimensions (text, never null or empty), then its measures (heads as
 * whole numbers, money in yuan with at most two places, null = not reported), in the definition's order and under its
 * names, ordered by `datasetOrderBy`. The SQL may hold `$1`, `$2` … only as parameters, and asks for no time of its
 * own: what holds is `period` and `knownAt`. It fills every version of the definition that differs in measures alone:
 * it yields those of the newest, and what the sealed version lacks is left out.
 */
export interface DatasetPort {
  /** For example `PI01`. */
  readonly definitionId: string;
  query(
    period: Period,
    knownAt: Instant,
  ): { readonly sql: string; readonly params: readonly (string | number | boolean | null)[] };
}

/** What a node must say before it seals. */
export interface SealingGate {
  /**
   * Whether the period is closed; only closed ones seal. A day, of a dataset on change, is closed to what had changed
   * by now.
   */
  isClosed(tx: Tx, period: Period): Promise<boolean>;
  /** The parameter package in force, for the header; empty when none. */
  policyVersion?(tx: Tx, period: Period): Promise<string>;
  /** Up to when facts belong to the closed period, for requests that name no instant; without it, now. */
  knownAt?(tx: Tx, period: Period): Promise<Instant | undefined>;
}

/** One dataset and period to seal. */
export interface SealRequest {
  readonly definitionId: string;
  readonly period: Period;
  /** The facts as known at this instant; when left out, what the gate says, or now. */
  readonly knownAt?: Instant;
  /** Version of the definition; when left out, that by which the period was sealed before, or the newest in force. */
  readonly definitionVersion?: number;
  /** A quick report 快报: of an open period too, as known at `knownAt` or now; numbered by itself and never official. */
  readonly quick?: boolean;
}

/**
 * A sealed version. `unchanged`: the facts gave the digest of the newest version again, and no new version was made.
 */
export interface SealedSubmission {
  readonly submissionId: string;
  readonly definitionId: string;
  readonly definitionVersion: string;
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
