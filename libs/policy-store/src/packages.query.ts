import type { Tx } from '@pnet/runtime';
import type { PackageState } from './install-package.js';

/** A package as the node knows it. */
export interface PackageLine {
  readonly issuer: string;
  readonly number: number;
  readonly region: string;
  readonly title: string;
  readonly state: PackageState;
  readonly digest: string;
  /** `YYYY-MM-DD`. */
  readonly knownFrom: string;
  readonly activatesOn: string;
  readonly recordedAt: Date;
  readonly activatedAt: Date | null;
  readonly refusedCode: string | null;
}

/** Every package, the latest first. */
export function listPackages(tx: Tx): Promise<PackageLine[]> {
  return tx.rows<PackageLine>(
    `select issuer, number, region, title, state, digest, known_from as "knownFrom", activates_on as "activatesOn", recorded_at as "recordedAt", activated_at as "activatedAt", refused_code as "refusedCode"
       from policy_store.package order by recorded_at desc, issuer, number desc`,
  );
}
