import { createHash } from 'node:crypto';
import { dayInput, regionInput, unitCodeInput } from '@pnet/runtime';
import { z } from 'zod';
import { domainError, err, ok, type Result } from '@pnet/kernel';
import type { ParameterContent, ParameterValue } from '@pnet/policy';

/**
 * A case that a package brings to prove itself: a calculation, its input, and what must come out (fields that are named
 * are compared).
 */
export interface PackageCase {
  readonly id: string;
  /** Whose parameters it is computed with; the default scheme's where it is left out. */
  readonly scheme?: string;
  readonly calculation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

/**
 * A numbered set of dated values that a unit publishes, with cases of its own. Plain JSON; the signature is over
 * `packageBytes`.
 */
export interface PolicyPackage {
  /** Code of the issuing unit, for example `430000`. */
  readonly issuer: string;
  /** Consecutive by issuer, from 1. */
  readonly number: number;
  readonly region: string;
  readonly title: string;
  /** Day of publication, `YYYY-MM-DD`. */
  readonly knownFrom: string;
  /** First day on which it may be activated, `YYYY-MM-DD`. */
  readonly activatesOn: string;
  readonly values: readonly ParameterValue[];
  readonly cases: readonly PackageCase[];
}

const content: z.ZodType<ParameterContent> = z.lazy(() =>
  z.union([z.string(), z.array(content), z.record(z.string(), content)]),
);
const value = z.strictObject({
  key: z.string(),
  region: z.string(),
  scheme: z.string().optional(),
  effectiveFrom: z.string(),
  effectiveTo: z.string().optional(),
  knownFrom: z.string(),
  value: content,
  unit: z.string(),
  source: z.string(),
  certainty: z.string(),
  provisional: z.boolean(),
  enacted: z.boolean(),
  reason: z.string().max(500).optional(),
  packageNumber: z.string().optional(),
  policyVersion: z.string().optional(),
});
const packageCase = z.strictObject({
  id: z.string().min(1),
  scheme: z.string().optional(),
  calculation: z.string().min(1),
  input: z.record(z.string(), z.unknown()),
  expected: z.record(z.string(), z.unknown()),
});

/** Shape of a package from outside. Dates, regions, units and the rest are judged when it is installed. */
export const policyPackageSchema = z
  .strictObject({
    issuer: unitCodeInput,
    number: z.int().min(1).max(999_999),
    region: regionInput,
    title: z.string().min(1).max(200),
    knownFrom: dayInput,
    activatesOn: dayInput,
    values: z.array(value).min(1).max(20_000),
    cases: z.array(packageCase).max(5_000),
  })
  .refine((one) => one.activatesOn >= one.knownFrom, {
    path: ['activatesOn'],
    error: 'a package is not active before it is known',
  });

/** Reads a package from outside. Errors: `PSTO-1001` with the pointer of the first field that is wrong. */
export function parsePackage(input: unknown): Result<PolicyPackage> {
  const parsed = policyPackageSchema.safeParse(input);
  if (parsed.success) return ok(parsed.data as PolicyPackage);
  const path = parsed.error.issues[0]?.path ?? [];
  return err(domainError('PSTO-1001', { field: path.join('.') || 'package' }, { pointer: `/${path.join('/')}` }));
}

/** JSON with sorted names and no spaces: the same package gives the same bytes on every node. */
export const packageBytes = (policyPackage: PolicyPackage): Uint8Array =>
  new TextEncoder().encode(canonicalJson(policyPackage));

/** SHA-256 of the canonical bytes, hexadecimal. */
export const packageDigest = (policyPackage: PolicyPackage): string =>
  createHash('sha256').update(packageBytes(policyPackage)).digest('hex');

function canonicalJson(input: unknown): string {
  if (Array.isArray(input)) return `[${input.map(canonicalJson).join(',')}]`;
  if (typeof input !== 'object' || input === null) return JSON.stringify(input);
  const fields = Object.entries(input)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`).join(',')}}`;
}

/** Checks a signature of an issuer; the exchange's trust store implements it. */
export type SignatureCheck = (bytes: Uint8Array, signature: string, issuer: string) => boolean | Promise<boolean>;

/** Whether the package is as its issuer signed it; gives its digest. Errors: `PSTO-1002`. */
export async function verifyPackage(
  policyPackage: PolicyPackage,
  signature: string,
  check: SignatureCheck,
): Promise<Result<{ digest: string }>> {
  const { issuer, number } = policyPackage;
  if (await check(packageBytes(policyPackage), signature, issuer)) return ok({ digest: packageDigest(policyPackage) });
  return err(domainError('PSTO-1002', { issuer, number }));
}
