import { ok, type Clock } from '@pnet/kernel';
import type { Database } from '@pnet/runtime';
import { standardDatasets } from '@pnet/standards';
import type { Signer, Verifier } from './certificates/signing.js';
import type { ExchangeHooks, ExchangeLimits, ExchangeNode } from './exchange-options.js';
import { ApplyOrders } from './orders/apply-orders.js';
import { builtInHandlers } from './orders/built-in-handlers.js';
import { TakeOrder } from './orders/take-order.js';
import type { SealRequest, SealResult } from './sealing/dataset-port.js';
import { SealDataset } from './sealing/seal-dataset.js';
import { JudgeIntake } from './uplink/judge-intake.js';
import type { Parents } from './units/parents.js';
import { unitRegisterHandler } from './units/unit-register.handler.js';

/** Version of the check rules that a node runs: the definitions' own versions say the rest. */
const RULE_SET_VERSION = 'rules-1';

/** What an exchange stands on. */
export interface ExchangeParts {
  readonly database: Database;
  readonly node: ExchangeNode;
  readonly hooks: ExchangeHooks;
  readonly clock: Clock;
  /** Hears of errors that are no expected outcome; the work that met them is tried again by state. */
  readonly onError?: (error: unknown) => void;
  /** Wakes the process that runs the exchange, where this one only uses it. */
  readonly wakeElsewhere?: () => void;
}

/** What holds where an app states no limit. */
export const DEFAULT_LIMITS: Required<ExchangeLimits> = {
  sweepMs: 15_000,
  pushDeadlineMs: 600_000,
  retryMs: 1_000,
  retryMaxMs: 300_000,
  heartbeatMs: 10_000,
  orderPollMs: 2_000,
  maxRows: 5_000_000,
};

/** What seals this node's datasets. */
export function sealerOf(
  { database, node, hooks, clock }: ExchangeParts,
  parents: Parents,
  signer: Signer,
): SealDataset {
  return new SealDataset(
    database,
    {
      code: node.code,
      reportingUnit: node.reportingUnit ?? node.code,
      get parents() {
        return parents.all;
      },
      ports: hooks.ports ?? [],
      gate: hooks.gate ?? { isClosed: () => Promise.resolve(false) },
      ruleSetVersion: RULE_SET_VERSION,
      catalogue: hooks.catalogue ?? standardDatasets,
    },
    signer,
    clock,
  );
}

/** What judges the intakes of children. */
export function judgeOf(
  { database, node, hooks, clock }: ExchangeParts,
  parents: Parents,
  signer: Signer,
): JudgeIntake {
  return new JudgeIntake(
    database,
    {
      code: node.code,
      get parents() {
        return parents.all;
      },
      catalogue: hooks.catalogue ?? standardDatasets,
      ruleSetVersion: RULE_SET_VERSION,
      onValid: hooks.onValid ?? (() => Promise.resolve(ok(undefined))),
    },
    signer,
    clock,
  );
}

/** What applies the orders that came. */
export function ordersOf(
  { database, node, hooks, clock }: ExchangeParts,
  signer: Signer,
  seal: (request: SealRequest) => SealResult,
): ApplyOrders {
  return new ApplyOrders(
    database,
    node.code,
    [...(hooks.orderHandlers ?? []), ...builtInHandlers(seal, clock), unitRegisterHandler(node.code, clock)],
    signer,
    clock,
  );
}

/** What takes in the orders of parents, and knows which of them may issue. */
export function takeOrderOf(
  { node, clock }: ExchangeParts,
  parents: Parents,
  signer: Signer,
  verifier: Verifier,
): TakeOrder {
  return new TakeOrder(
    {
      code: node.code,
      get parents() {
        return parents.codes;
      },
      get issuers() {
        return parents.statistical;
      },
    },
    signer,
    verifier,
    clock,
  );
}
