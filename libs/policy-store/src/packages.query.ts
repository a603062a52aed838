import { ListOf, selectOf, type Select } from '@pnet/runtime';
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

/** The list of packages. */
export const packageList = new ListOf<PackageLine>({
  name: 'policy-packages',
  columns: [
    'issuer',
    'number',
    'region',
    'title',
    'state',
    'digest',
    'knownFrom',
    'activatesOn',
    'recordedAt',
    'activatedAt',
    'refusedCode',
  ],
  key: ['issuer', 'number'],
  sort: { recordedAt: true, activatesOn: true, knownFrom: true, number: true },
  order: '-recordedAt',
});

/** Packages, by state or issuer. */
export const packagesOf = (filter: {
  state?: PackageState | undefined;
  issuer?: string | undefined;
}): Select<PackageLine> =>
  selectOf<PackageLine>(
    `select issuer, number, region, title, state, digest, known_from as "knownFrom", activates_on as "activatesOn", recorded_at as "recordedAt", activated_at as "activatedAt", refused_code as "refusedCode"
       from policy_store.package where (:state::text is null or state = :state) and (:issuer::text is null or issuer = :issuer)`,
    { state: filter.state ?? null, issuer: filter.issuer ?? null },
  );
