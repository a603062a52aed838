import type { Database } from '@pnet/runtime';

/** A database of a run, and where each role finds it. */
export interface ArenaSide {
  readonly database: Database;
  readonly urls: { readonly migrator: string; readonly app: string; readonly worker: string };
}

/** The database of one measured run, fresh from the template. */
export interface Arena extends ArenaSide {
  /** Where the act goes from one node to another: the sender's database. */
  readonly sender?: ArenaSide;
  /** Work for `scale` insured persons. */
  readonly scale: number;
}

/**
 * One speed claim: an act of the system against a floor, the best hand-written statement that does the same work under
 * the same tables, indexes, constraints, triggers, connections and server settings. Both results are compared by
 * digest.
 */
export interface Benchmark {
  readonly name: string;
  /** The ratio act ÷ floor that must not be exceeded. */
  readonly bar: number;
  readonly folders: readonly URL[];
  /** Two databases: the receiver's and the sender's. */
  readonly withSender?: boolean;
  /** Rows the act works on, at a scale. */
  rows(scale: number): number;
  /** Fills the template, once: not timed. */
  prepare(arena: Arena): Promise<void>;
  /** Opens what a run works with (servers, files), and closes it: not timed. */
  before?(arena: Arena): Promise<void>;
  after?(arena: Arena): Promise<void>;
  /** From the use case's call to its commit: timed. */
  act(arena: Arena): Promise<void>;
  floor(arena: Arena): Promise<void>;
  /** Tables that are made anew in schema `bare` for the bare floor: columns only. */
  readonly bareTables?: readonly string[];
  /** The same rows into those tables, without constraints; printed without a bar. */
  bareFloor?(arena: Arena): Promise<void>;
  /** The act with two workers; must be ≤ 0.65 × one. */
  twoWorkers?(arena: Arena): Promise<void>;
  /** How long each answer of the last act took, ms, where an act is many of them: the 95th percentile is printed. */
  latencies?(): readonly number[];
  /** What a run left behind, as text: equal after act and floor, or the benchmark fails. */
  digest(arena: Arena): Promise<string>;
}

/** A speed claim on pure computation: no database; both answer a digest of all their results. */
export interface PureBenchmark {
  readonly kind: 'pure';
  readonly name: string;
  readonly bar: number;
  /** Rows a second that are aimed at; printed, never failing. */
  readonly goal: number;
  rows(scale: number): number;
  act(rows: number): string;
  floor(rows: number): string;
}

/** One line of `bench/results/<name>.json`. */
export interface BenchmarkResult {
  readonly name: string;
  readonly rows: number;
  readonly seconds: number;
  readonly floorSeconds: number;
  readonly ratio: number;
  readonly bar: number;
  readonly spread: { readonly act: readonly number[]; readonly floor: readonly number[] };
  readonly bareFloorSeconds?: number;
  readonly twoWorkersRatio?: number;
  readonly p95Ms?: number;
  readonly peakMemoryMb: number;
  readonly machine: string;
  readonly commit: string;
  readonly passed: boolean;
}
