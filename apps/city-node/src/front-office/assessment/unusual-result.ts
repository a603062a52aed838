import { Decimal, domainError, err, ok, type DomainError, type Result, type YearMonth } from '@pnet/kernel';
import type { ParameterSource } from '@pnet/policy';
import { canonicalDigest, type Tx } from '@pnet/runtime';
import type { AssessmentParams } from './assess-declarations.js';
import type { AssessmentKind } from './assessment-run.js';
import { EXPECTED_DECLARATIONS } from './assessment-statements.js';
import { EXPECTED_DIFFERENCES } from './difference-statements.js';

/**
 * A result departs from the last month when it differs by more than `share` of it, and by more than `amount` yuan: a
 * small unit may double by one employer.
 */
export interface UnusualLimits {
  readonly share: string;
  readonly amount: string;
}

/** The limits in force for a month, parameter `assessment.unusual-result`. Errors: `POLI-3001`. */
export function unusualLimits(source: ParameterSource, region: string, month: YearMonth): Result<UnusualLimits> {
  const value = source.value('assessment.unusual-result', region, month.toString());
  return value.ok ? ok(value.value.value as unknown as UnusualLimits) : err(value.error);
}

/**
 * What a run would come to, beside the last month; yuan. `more` is demanded, `less` taken back; of a month `less` is
 * zero.
 */
export interface ExpectedResult {
  readonly kind: AssessmentKind;
  readonly scheme: string;
  readonly period: number;
  readonly persons: number;
  readonly more: string;
  readonly less: string;
  readonly lastPeriod: number;
  readonly lastAmount: string;
}

/**
 * The last month: of a month's run only the employers that have declared, because an assessment is run again as
 * declarations come in. $1 scheme, $2 posting period, $3 kind, $4 employer, null for all.
 */
const LAST = `
  select d.posting_period as period, coalesce(sum(d.employer_amount + d.personal_amount), 0)::text as amount from assessment.demand d
  where d.scheme = $1 and d.kind = '10' and d.status <> 'cancelled' and ($4::bigint is null or d.employer_id = $4::bigint)
    and d.posting_period = (select max(posting_period) from assessment.demand where scheme = $1 and kind = '10' and status <> 'cancelled' and posting_period < $2)
    and ($3 = 'difference' or exists (
      select from declaration.declaration x where x.employer_id = d.employer_id and x.scheme = $1 and x.posting_period = $2 and x.status = 'approved'))
  group by d.posting_period`;

/**
 * Whether figures depart so far that a second person looks at them before anything is written. Without a month before
 * there is nothing to compare with.
 */
export function isUnusual(
  expected: Pick<ExpectedResult, 'kind' | 'more' | 'less' | 'lastAmount'>,
  limits: UnusualLimits,
): boolean {
  const decimal = (text: string): Decimal => new Decimal(text);
  const last = decimal(expected.lastAmount);
  const moved = expected.kind === 'month' ? [decimal(expected.more).minus(last)] : [expected.more, expected.less];
  return moved
    .map((amount) => new Decimal(amount).abs())
    .some((amount) => amount.gt(last.abs().times(limits.share)) && amount.gt(limits.amount));
}

/**
 * Computes what a planned run would write, set-based and without writing, and stops it where it departs from the last
 * month and nobody has released these very figures. Errors: `ASMT-2003` with the figures and their digest.
 */
export async function stopUnusual(
  tx: Tx,
  kind: AssessmentKind,
  params: AssessmentParams,
  limits: UnusualLimits,
  employerId: string | null = null,
): Promise<DomainError | undefined> {
  const last = await tx.one<{ period: number; amount: string }>(LAST, [params.scheme, params.period, kind, employerId]);
  if (!last) return undefined;
  const found = await tx.one<{ persons: number; more: string; less: string }>(
    kind === 'month' ? EXPECTED_DECLARATIONS : EXPECTED_DIFFERENCES,
    [JSON.stringify(params.terms), params.scheme, params.period, kind === 'month' ? employerId : (params.barred ?? [])],
  );
  const expected: ExpectedResult = {
    kind,
    scheme: params.scheme,
    period: params.period,
    ...(found ?? { persons: 0, more: '0.00', less: '0.00' }),
    lastPeriod: last.period,
    lastAmount: last.amount,
  };
  if (!isUnusual(expected, limits)) return undefined;
  const digest = canonicalDigest({ ...expected, employerId, terms: params.terms });
  if (await tx.one('select from assessment.hold where digest = $1 and released_at is not null', [digest]))
    return undefined;
  // The hold has its number when it is kept.
  return domainError('ASMT-2003', { ...expected, digest, hold: '' });
}
