import { createHash } from 'node:crypto';
import { Money, err, ok, type Result, type YearMonth } from '@pnet/kernel';
import type { ParameterSource, ParameterValue } from '@pnet/policy';

export { READ_PARAMETERS, readPolicyStore, type ReadParameters } from '@pnet/policy-store';

/** Who pays: an employer with its employees, or flexible-employment payers. */
export type PayerCategory = 'employee' | 'flexible';

/**
 * What a contribution of one month and category is computed by: bounds in yuan, rates as factors, all as decimal text;
 * the names are columns of the statements. `policy_version` names the packages and a digest of the values.
 */
export interface ContributionTerms {
  readonly contribution_month: number;
  readonly category: PayerCategory;
  readonly lower: string;
  readonly upper: string;
  readonly employer_rate: string;
  readonly personal_rate: string;
  readonly account_rate: string;
  readonly employer_base: string;
  readonly rounding: string;
  readonly policy_version: string;
}

const SHARED = {
  lower: 'contribution.base-lower',
  upper: 'contribution.base-upper',
  employer_base: 'contribution.employer-base',
  rounding: 'contribution.rounding',
  employer: 'contribution.rate-employer',
  personal: 'contribution.rate-personal',
  account: 'contribution.rate-account',
  flexible: 'contribution.rate-flexible',
  flexibleAccount: 'contribution.rate-flexible-account',
} as const;
type Name = keyof typeof SHARED;

/** Parameters that a contribution is computed by. */
export const contributionKeys: readonly string[] = Object.values(SHARED);

/** The terms of a contribution month for both categories. Errors: `POLI-3001` where a value is missing. */
export function contributionTerms(
  source: ParameterSource,
  region: string,
  month: YearMonth,
): Result<ContributionTerms[]> {
  const found = {} as Record<Name, ParameterValue>;
  for (const [name, key] of Object.entries(SHARED) as [Name, string][]) {
    const value = source.value(key, region, month.toString());
    if (!value.ok) return err(value.error);
    found[name] = value.value;
  }
  const text = (name: Name): string => String(found[name].value);
  const shared = {
    contribution_month: Number(month.toCompact()),
    lower: Money.round(Money.of('0').toDecimal().plus(text('lower'))).toString(),
    upper: Money.round(Money.of('0').toDecimal().plus(text('upper'))).toString(),
    policy_version: versionOf(source, Object.values(found)),
  };
  return ok([
    {
      ...shared,
      category: 'employee',
      employer_rate: text('employer'),
      personal_rate: text('personal'),
      account_rate: text('account'),
      employer_base: text('employer_base'),
      rounding: text('rounding'),
    },
    {
      ...shared,
      category: 'flexible',
      employer_rate: '0',
      personal_rate: text('flexible'),
      account_rate: text('flexibleAccount'),
      employer_base: 'sum-of-personal',
      rounding: 'per-person',
    },
  ]);
}

/** Packages that the values came in, and a digest of the values: equal versions mean equal results. */
function versionOf(source: ParameterSource, values: readonly ParameterValue[]): string {
  const packages = [...new Set(values.map((value) => value.packageNumber ?? source.version))].sort().join('+');
  const digest = createHash('sha256')
    .update(JSON.stringify(values.map((value) => [value.key, value.value])))
    .digest('hex')
    .slice(0, 8);
  return `${packages}#${digest}`;
}

/** A choice in force for a month, for example `collection.mode`. Errors: `POLI-3001`. */
export function choiceInForce(source: ParameterSource, key: string, region: string, month: YearMonth): Result<string> {
  const value = source.value(key, region, month.toString());
  return value.ok ? ok(String(value.value.value)) : err(value.error);
}
