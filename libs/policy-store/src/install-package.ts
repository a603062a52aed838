import { domainError, err, ok, type DomainError, type ErrorItem, type Instant, type Result } from '@pnet/kernel';
import {
  checkParameterChange,
  checkParameterSet,
  createParameterSource,
  regionChain,
  runCalculation,
  schemeOf,
  type ParameterSource,
  type ParameterValue,
} from '@pnet/policy';
import type { Tx } from '@pnet/runtime';
import { insertValues, packageName, readValues } from './parameter-rows.js';
import {
  packageDigest,
  verifyPackage,
  type PackageCase,
  type PolicyPackage,
  type SignatureCheck,
} from './policy-package.js';

/** States of a package: installed is not activated. */
export type PackageState = 'received' | 'verified' | 'installed' | 'activated' | 'refused' | 'replaced';

/** Computes one case on a source: the calculation's result, with `ok` and its fields. */
export type CaseRunner = (
  calculation: string,
  input: Readonly<Record<string, unknown>>,
  source: ParameterSource,
) => Readonly<Record<string, unknown>>;

const runWithEngine: CaseRunner = (calculation, input, source) => ({
  ...runCalculation(calculation, input, source, { trace: false }),
});

/** What installing needs beside the package. */
export interface InstallOptions {
  readonly now: Instant;
  readonly signature: string;
  readonly checkSignature: SignatureCheck;
  /** Runs the package's own cases before anything is written; the policy engine where it is not said. */
  readonly runCase?: CaseRunner;
  /** Region of the issuing unit, where its code is not that of its region. */
  readonly issuerRegion?: string;
}

/** What stands in the store for a package. */
export interface PackageSummary {
  readonly issuer: string;
  readonly number: number;
  readonly state: PackageState;
  readonly digest: string;
  readonly values: number;
  readonly cases: number;
}

/**
 * Verifies a package, checks its values together with all that are there, runs its cases, and records it as installed:
 * nothing changes before it is activated. The same package again answers the same and changes nothing. Errors:
 * `PSTO-1002` signature, `PSTO-1003` number, `PSTO-1004` other content, `PSTO-1005` region, `PSTO-1006` known too
 * early, `PSTO-1007` with every faulty value as an item (`POLI-3xxx`), `PSTO-1008` a case fails.
 */
export async function installPackage(
  tx: Tx,
  policyPackage: PolicyPackage,
  options: InstallOptions,
): Promise<Result<PackageSummary>> {
  const verified = await verifyPackage(policyPackage, options.signature, options.checkSignature);
  if (!verified.ok) return verified;
  await tx.execute(`select pg_advisory_xact_lock(hashtext('policy_store.package'))`);
  const known = await findPackage(tx, policyPackage.issuer, policyPackage.number);
  if (known)
    return known.digest === verified.value.digest ? ok(known) : err(domainError('PSTO-1004', nameOf(policyPackage)));
  const fault = await firstFault(tx, policyPackage, options);
  if (fault) return err(fault);
  await recordPackage(tx, policyPackage, { state: 'installed', signature: options.signature, now: options.now });
  await insertValues(tx, { ...nameOf(policyPackage), recordedAt: options.now.toDate() }, policyPackage.values);
  return ok({
    ...nameOf(policyPackage),
    state: 'installed',
    digest: verified.value.digest,
    values: policyPackage.values.length,
    cases: policyPackage.cases.length,
  });
}

const nameOf = (policyPackage: PolicyPackage): { issuer: string; number: number } => ({
  issuer: policyPackage.issuer,
  number: policyPackage.number,
});

/** A package by its name, or undefined. */
export async function findPackage(tx: Tx, issuer: string, number: number): Promise<PackageSummary | undefined> {
  return tx.one<PackageSummary>(
    `select p.issuer, p.number, p.state, p.digest, p.case_count as cases,
            (select count(*)::integer from policy_store.parameter_value v where v.issuer = p.issuer and v.package_number = p.number) as values
       from policy_store.package p where p.issuer = $1 and p.number = $2`,
    [issuer, number],
  );
}

async function firstFault(
  tx: Tx,
  policyPackage: PolicyPackage,
  options: InstallOptions,
): Promise<DomainError | undefined> {
  const last = await tx.one<{ number: number }>(
    'select coalesce(max(number), 0)::integer as number from policy_store.package where issuer = $1',
    [policyPackage.issuer],
  );
  const expected = (last?.number ?? 0) + 1;
  if (policyPackage.number !== expected) return domainError('PSTO-1003', { ...nameOf(policyPackage), expected });
  const present = await readValues(tx, { states: ['installed', 'activated'] });
  return (
    valueFault(policyPackage, options.issuerRegion ?? policyPackage.issuer, present) ??
    caseFault(policyPackage, present, options.runCase ?? runWithEngine)
  );
}

/** What is wrong with the values of a package, given what is there: nobody publishes for regions outside their own. */
function valueFault(
  policyPackage: PolicyPackage,
  issuerRegion: string,
  present: readonly ParameterValue[],
): DomainError | undefined {
  for (const [index, value] of policyPackage.values.entries()) {
    const chain = regionChain(value.region);
    if (!chain.includes(policyPackage.region) || !chain.includes(issuerRegion)) {
      return domainError(
        'PSTO-1005',
        { issuer: policyPackage.issuer, region: value.region, key: value.key },
        { pointer: `/values/${index}/region` },
      );
    }
    if (value.knownFrom < policyPackage.knownFrom) {
      return domainError(
        'PSTO-1006',
        { key: value.key, knownFrom: value.knownFrom, packageKnownFrom: policyPackage.knownFrom },
        { pointer: `/values/${index}/knownFrom` },
      );
    }
  }
  const keys = new Set(policyPackage.values.map((value) => value.key));
  const checked = checkParameterSet([...policyPackage.values, ...present.filter((value) => keys.has(value.key))]);
  const items = (checked.ok ? checkParameterChange(policyPackage.values, present) : (checked.error.items ?? [])).map(
    (item) => ({ ...item, pointer: pointerIn(item, policyPackage.values.length) }),
  );
  if (items.length === 0) return undefined;
  return domainError(
    'PSTO-1007',
    { ...nameOf(policyPackage), faults: items.length, first: items[0]?.code ?? '' },
    { pointer: items[0]?.pointer ?? '/values', items },
  );
}

/** A fault that shows at a value which is there already was caused by the package as a whole. */
function pointerIn(item: ErrorItem, count: number): string {
  const [, index = '', ...rest] = (item.pointer ?? '').split('/');
  return Number(index) < count ? `/values/${[index, ...rest].join('/')}` : '/values';
}

/** Cases see the store as it will be once the package is active and known. */
function caseFault(
  policyPackage: PolicyPackage,
  present: readonly ParameterValue[],
  runCase: CaseRunner,
): DomainError | undefined {
  const sources = new Map<string, ParameterSource>();
  const sourceOf = (scheme: string): ParameterSource => {
    const source =
      sources.get(scheme) ??
      createParameterSource([...present, ...policyPackage.values], {
        scheme,
        knownAt: '9999-12-31',
        version: packageName(policyPackage.issuer, policyPackage.number),
      });
    sources.set(scheme, source);
    return source;
  };
  for (const [index, entry] of policyPackage.cases.entries()) {
    const source = sourceOf(schemeOf(entry));
    const fault = compareCase(entry, runCase(entry.calculation, { id: entry.id, ...entry.input }, source));
    if (fault) return { ...fault, pointer: `/cases/${index}/expected` };
  }
  return undefined;
}

function compareCase(entry: PackageCase, result: Readonly<Record<string, unknown>>): DomainError | undefined {
  for (const [field, expected] of Object.entries(entry.expected)) {
    const [want, found] = [
      JSON.stringify(expected),
      JSON.stringify(result[field] ?? (result['ok'] === false ? result['error'] : null)),
    ];
    if (want !== found)
      return domainError('PSTO-1008', { case: entry.id, field, expected: want, found: found.slice(0, 200) });
  }
  return undefined;
}

/** Writes the package's row, without values. */
export async function recordPackage(
  tx: Tx,
  policyPackage: PolicyPackage,
  as: { state: PackageState; now: Instant; signature?: string; refusedCode?: string },
): Promise<void> {
  await tx.execute(
    `insert into policy_store.package (issuer, number, region, title, known_from, activates_on, state, digest, signature, content, case_count, recorded_at, activated_at, refused_code)
     values (:issuer, :number, :region, :title, :knownFrom, :activatesOn, :state, :digest, :signature, :content, :caseCount, :recordedAt, :activatedAt, :refusedCode)`,
    {
      issuer: policyPackage.issuer,
      number: policyPackage.number,
      region: policyPackage.region,
      title: policyPackage.title,
      knownFrom: policyPackage.knownFrom,
      activatesOn: policyPackage.activatesOn,
      state: as.state,
      digest: packageDigest(policyPackage),
      signature: as.signature ?? null,
      content: JSON.stringify(policyPackage),
      caseCount: policyPackage.cases.length,
      recordedAt: as.now.toDate(),
      activatedAt: as.state === 'activated' ? as.now.toDate() : null,
      refusedCode: as.refusedCode ?? null,
    },
  );
}

/**
 * Records that a package was refused, so that its number is used up: the issuer corrects with the next one. A package
 * that was installed stays as it is.
 */
export async function refusePackage(tx: Tx, policyPackage: PolicyPackage, code: string, now: Instant): Promise<void> {
  const known = await findPackage(tx, policyPackage.issuer, policyPackage.number);
  if (!known) await recordPackage(tx, policyPackage, { state: 'refused', now, refusedCode: code });
}
