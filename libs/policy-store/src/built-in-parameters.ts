import { builtInSource, builtInValues, checkParameterSet, NATION } from '@pnet/policy';
import { ok, type Instant, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { findPackage, recordPackage, type PackageSummary } from './install-package.js';
import { insertValues } from './parameter-rows.js';
import { packageDigest, type PolicyPackage } from './policy-package.js';

/** Issuer of the values that come with the program. */
export const BUILT_IN_ISSUER = 'built-in';

/**
 * Brings the store to the values that come with the program: their first package, or the next when they changed, which
 * replaces the one before. Safe to call at every start.
 */
export async function installBuiltInParameters(tx: Tx, now: Instant): Promise<Result<PackageSummary>> {
  const checked = checkParameterSet(builtInValues);
  if (!checked.ok) return checked;
  await tx.execute(`select pg_advisory_xact_lock(hashtext('policy_store.package'))`);
  const last = await tx.one<{ number: number }>(
    `select coalesce(max(number), 0)::integer as number from policy_store.package where issuer = $1`,
    [BUILT_IN_ISSUER],
  );
  const known = await findPackage(tx, BUILT_IN_ISSUER, last?.number ?? 0);
  const packageOf = (number: number): PolicyPackage => ({
    issuer: BUILT_IN_ISSUER,
    number,
    region: NATION,
    title: builtInSource().version,
    knownFrom: '1949-10-01',
    activatesOn: '1949-10-01',
    values: builtInValues,
    cases: [],
  });
  if (known && known.digest === packageDigest(packageOf(known.number))) return ok(known);
  const next = packageOf((last?.number ?? 0) + 1);
  await tx.execute(`update policy_store.package set state = 'replaced' where issuer = $1 and state = 'activated'`, [
    BUILT_IN_ISSUER,
  ]);
  await recordPackage(tx, next, { state: 'activated', now });
  await insertValues(tx, { issuer: BUILT_IN_ISSUER, number: next.number, recordedAt: now.toDate() }, next.values);
  return ok({
    issuer: BUILT_IN_ISSUER,
    number: next.number,
    state: 'activated',
    digest: packageDigest(next),
    values: next.values.length,
    cases: 0,
  });
}
