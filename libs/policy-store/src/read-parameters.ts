import type { Instant } from '@pnet/kernel';
import type { ParameterSource } from '@pnet/policy';
import type { Tx } from '@pnet/runtime';
import { parameterSourceAt } from './parameters-in-force.query.js';

/** Injection token of `ReadParameters`. */
export const READ_PARAMETERS = Symbol('ReadParameters');

/**
 * Opens the parameters of a unit as they were known at an instant. The city node gives the policy store; specs give
 * plain values.
 */
export type ReadParameters = (tx: Tx, region: string, knownAt: Instant) => Promise<ParameterSource>;

/** The parameters of the node's own store. */
export const readPolicyStore: ReadParameters = (tx, region, knownAt) =>
  parameterSourceAt(tx, { region, knownAt: knownAt.toPlainDate() });
