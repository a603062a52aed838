import type { Result } from '@pnet/kernel';
import type { DatasetCatalogue } from '@pnet/standards';
import type { Tx } from '@pnet/runtime';
import type { DatasetPort, SealingGate } from './sealing/dataset-port.js';
import type { OrderHandler } from './orders/order-handler.js';

/**
 * `statistical`: the parent whose totals contain this node. `comparison`: a second parent that compares digests and
 * adds nothing. `quick`: a quick report on the statistical line, shown apart and never added.
 */
export type DeliveryRoleName = 'statistical' | 'comparison' | 'quick';

/**
 * A parent and where it listens, for example `localhost:7110`. `other-months`: it was the parent before a move, or will
 * be, and gets the months of then.
 */
export interface ParentLink {
  readonly code: string;
  readonly url: string;
  readonly role: Exclude<DeliveryRoleName, 'quick'> | 'other-months';
}

/** A dataset version that was judged valid; see `onValid`. */
export interface ValidIntake {
  readonly intakeId: string;
  readonly definitionId: string;
  /** Version of the definition by which it was sealed: its rows are read by that one. */
  readonly definitionVersion: string;
  readonly nodeCode: string;
  readonly reportingUnit: string;
  /** As the header has it: `2026-07`, `2026-Q3`, `2026`, `2026-07-15`. */
  readonly period: string;
  readonly version: number;
  /** SHA-256, hexadecimal. */
  readonly digest: string;
  readonly role: Exclude<DeliveryRoleName, 'quick'>;
  readonly relayedBy?: string;
}

/**
 * Called in the transaction that writes `loaded`: loads `exchange.intake_row` of the intake, replacing what the unit's
 * former version loaded. Rows are there for the statistical role only. An error result rejects the version with that
 * code as finding; a throw is tried again.
 */
export type OnValid = (tx: Tx, intake: ValidIntake) => Promise<Result<void>>;

/** Who this node is in the exchange. */
export interface ExchangeNode {
  readonly code: string;
  /** The unit that its datasets report; the node's code when left out. */
  readonly reportingUnit?: string;
  readonly parents: readonly ParentLink[];
  /** Codes of children of a node whose register of units is empty; afterwards the register alone says who may dial. */
  readonly children: readonly string[];
  /** TCP port of the server for children; none = this node has no children. 0 takes a free one. */
  readonly grpcPort?: number;
  /** `authority.crt`, `tls.crt`, `tls.key`, `sign.crt`, `sign.key`. */
  readonly certificateFolder: string;
}

/** Times of the exchange in milliseconds, and its limits; every one has a default. */
export interface ExchangeLimits {
  /** How often work is looked for by state; 15,000. */
  readonly sweepMs?: number;
  /** Deadline of one push of a dataset; 600,000. */
  readonly pushDeadlineMs?: number;
  /** First wait after a failed delivery, doubled each time with jitter; 1,000, at most `retryMaxMs` 300,000. */
  readonly retryMs?: number;
  readonly retryMaxMs?: number;
  /** Between heartbeats on the order stream; 10,000. */
  readonly heartbeatMs?: number;
  /** How often a parent looks for new orders while a child is connected; 2,000. */
  readonly orderPollMs?: number;
  /** Rows of one dataset; 5,000,000. */
  readonly maxRows?: number;
}

/** What an app gives to its exchange. */
export interface ExchangeHooks {
  /** The datasets that this node seals; none at a node that only receives. */
  readonly ports?: readonly DatasetPort[];
  /** Needed where there are ports. */
  readonly gate?: SealingGate;
  /** Needed where there are children. */
  readonly onValid?: OnValid;
  /** What this node does with orders, one handler a kind; an order without one is refused with `EXCH-5003`. */
  readonly orderHandlers?: readonly OrderHandler[];
  /** The definitions that this node knows; all of this release when left out. */
  readonly catalogue?: DatasetCatalogue;
  readonly limits?: ExchangeLimits;
}
