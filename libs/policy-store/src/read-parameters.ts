import type { Instant } from '@pnet/kernel';
import type { ParameterSource } from '@pnet/policy';
import type { Tx } from '@pnet/runtime';
import { parameterSourceAt, type ParameterPlace } from './parameters-in-force.query.js';

/** Injection token of `ReadParameters`. */
export const READ_PARAMETERS = Symbol('ReadParameters');

/**
 * Opens the parameters of a scheme in a unit as they were known at an instant. The city node gives the policy store;
 * specs give plain values.
 */
export type ReadParameters = (tx: Tx, place: ParameterPlace, knownAt: Instant) => Promise<ParameterSource>;

/** The parameters of the node's own store. */
export const readPolicyStore: ReadParameters = (tx, place, knownAt) =>
  parameterSourceAt(tx, { ...place, knownAt: knownAt.toPlainDate() });
