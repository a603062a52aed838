import type { PlainDate } from '@pnet/kernel';
import { createParameterSource, regionChain, type ParameterSource } from '@pnet/policy';
import type { Tx } from '@pnet/runtime';
import { BUILT_IN_ISSUER } from './built-in-parameters.js';
import { packageName, readValues } from './parameter-rows.js';

/**
 * What a node knows on a day: one snapshot of all active values, and for each region the version that results are
 * marked with.
 */
export interface PolicyKnowledge {
  /** The values for results of a region; their version is that of `policyVersionAt`. */
  sourceOf(region: string): ParameterSource;
}

interface PackageReach {
  readonly issuer: string;
  readonly number: number;
  readonly region: string;
}

/** Reads the snapshot, so that any number of cases of any regions can be run after the transaction. */
export async function readPolicyKnowledge(
  tx: Tx,
  at: { readonly knownAt: PlainDate; readonly scenario?: boolean; readonly scheme?: string },
): Promise<PolicyKnowledge> {
  const knownAt = at.knownAt.toString();
  const values = await readValues(tx, { states: ['activated'], knownAt });
  const reaches = await tx.rows<PackageReach>(
    `select distinct p.issuer, p.number, v.region from policy_store.package p join policy_store.parameter_value v on v.issuer = p.issuer and v.package_number = p.number
      where p.state = 'activated' and (p.issuer = $2 or p.known_from <= $1) and v.known_from <= $1`,
    [knownAt, BUILT_IN_ISSUER],
  );
  const shared = createParameterSource(values, {
    knownAt,
    version: '',
    ...(at.scenario === undefined ? {} : { scenario: at.scenario }),
    ...(at.scheme === undefined ? {} : { scheme: at.scheme }),
  });
  const byRegion = new Map<string, ParameterSource>();
  return {
    sourceOf(region) {
      const known = byRegion.get(region);
      if (known) return known;
      const source: ParameterSource = {
        scheme: shared.scheme,
        version: versionFor(region, reaches),
        value: (...asked) => shared.value(...asked),
      };
      byRegion.set(region, source);
      return source;
    },
  };
}

/**
 * The last active package of every issuer that has a value for the region or above it, the built-in one first:
 * `built-in/1+430000/2`.
 */
function versionFor(region: string, reaches: readonly PackageReach[]): string {
  const chain = regionChain(region);
  const last = new Map<string, number>();
  for (const reach of reaches) {
    if (reach.issuer === BUILT_IN_ISSUER || chain.includes(reach.region))
      last.set(reach.issuer, Math.max(reach.number, last.get(reach.issuer) ?? 0));
  }
  const issuers = [...last.keys()].sort(
    (a, b) => Number(a !== BUILT_IN_ISSUER) - Number(b !== BUILT_IN_ISSUER) || (a < b ? -1 : 1),
  );
  return issuers.map((issuer) => packageName(issuer, last.get(issuer) ?? 0)).join('+') || 'none';
}
