import { domainError, err, ok, type Result } from '@pnet/kernel';
import { Exact, fen, sumOf, yuan } from './exact.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** From which scheme to which a relation is linked. */
export type LinkingDirection = 'residents-to-employees' | 'employees-to-residents';

/** Months of a year for which both schemes were paid; what the residents' scheme got for the whole year, yuan. */
export interface SchemeOverlap {
  readonly year: number;
  readonly months: number;
  readonly personal: string;
  readonly collective: string;
}

/** How the schemes are linked. */
export interface LinkingRule {
  /** `retirement-age`: not before it; `any-time`: when it is asked for. */
  readonly timing: 'retirement-age' | 'any-time';
  /** Whether the years of the scheme that is left count in the other one. */
  readonly residentsYears: 'counted' | 'not-counted';
  readonly employeesYears: 'counted' | 'not-counted';
}

/** A person with both relations; months of contribution and accounts, yuan. */
export interface LinkingFacts {
  readonly direction: LinkingDirection;
  /** Month of the application, and of the statutory retirement age in the employees' scheme. */
  readonly month: string;
  readonly statutoryMonth: string;
  readonly employeesMonths: number;
  readonly residentsMonths: number;
  readonly employeesAccount: string;
  readonly residentsAccount: string;
  readonly overlaps: readonly SchemeOverlap[];
  /** Least months for a pension of the employees' scheme. */
  readonly minimumMonths: number;
}

/** The relation after linking; amounts yuan. */
export interface Linking {
  readonly scheme: 'employees' | 'residents';
  /** From when it counts: the application, or the retirement age that must be waited for. */
  readonly effectiveMonth: string;
  readonly countedMonths: number;
  /** What leaves the residents' account for months paid twice. */
  readonly refund: string;
  readonly accountBalance: string;
  /** Nothing moves between the pooled funds. */
  readonly pooledAmount: string;
}

/**
 * Linking of the two schemes: both accounts become one in the scheme that stays; months paid twice count once, in the
 * employees' scheme, and what the residents' scheme got for them is paid back without the subsidy. Residents' years do
 * not count in the employees' scheme, employees' months do in the residents'. Which way is open depends on the months
 * in the employees' scheme.
 * Errors: `POLI-2010` the other direction applies, `POLI-2011` more to pay back than is there, `POLI-1014` a year
 * twice, `POLI-1009` more months paid twice than paid.
 * @source 城乡养老保险制度衔接暂行办法（人社部发〔2014〕17号）
 */
export function computeLinking(facts: LinkingFacts, rule: LinkingRule): Result<Traced<Linking>> {
  const toEmployees = facts.direction === 'residents-to-employees';
  if (toEmployees !== facts.employeesMonths >= facts.minimumMonths)
    return err(
      domainError(
        'POLI-2010',
        { months: facts.employeesMonths, minimum: facts.minimumMonths },
        { pointer: '/direction' },
      ),
    );
  const refunded = refundOf(facts);
  if (!refunded.ok) return refunded;
  const { value: refund, trace } = refunded.value;
  const waits = rule.timing === 'retirement-age' && facts.month < facts.statutoryMonth;
  const overlapping = facts.overlaps.reduce((sum, { months }) => sum + months, 0);
  if (overlapping > facts.residentsMonths)
    return err(
      domainError(
        'POLI-1009',
        { field: 'overlaps', other: 'residentsMonths', value: overlapping, otherValue: facts.residentsMonths },
        { pointer: '/overlaps' },
      ),
    );
  const residentsMonths = facts.residentsMonths - overlapping;
  const countedMonths = toEmployees
    ? facts.employeesMonths + (rule.residentsYears === 'counted' ? residentsMonths : 0)
    : residentsMonths + (rule.employeesYears === 'counted' ? facts.employeesMonths : 0);
  const value: Linking = {
    scheme: toEmployees ? 'employees' : 'residents',
    effectiveMonth: waits ? facts.statutoryMonth : facts.month,
    countedMonths,
    refund,
    accountBalance: yuan(new Exact(facts.employeesAccount).plus(facts.residentsAccount).minus(refund)),
    pooledAmount: '0.00',
  };
  return ok({ value, trace: [...trace, ...linkingSteps(facts, value, waits, residentsMonths)] });
}

function refundOf({ overlaps, residentsAccount }: LinkingFacts): Result<Traced<string>> {
  const seen = new Set<number>();
  const trace: TraceStep[] = [];
  for (const [position, { year, months, personal, collective }] of overlaps.entries()) {
    if (seen.has(year))
      return err(domainError('POLI-1014', { value: String(year) }, { pointer: `/overlaps/${position}/year` }));
    seen.add(year);
    trace.push({
      step: 'scheme-linking.overlap',
      formula: 'refund = (personal + collective) × months / 12',
      inputs: { year: String(year), months: String(months), personal, collective },
      value: fen(new Exact(personal).plus(collective).times(months).div(12)),
      rounding: 'half-up to 0.01',
      source: articles.linkingOverlap,
    });
  }
  const value = yuan(sumOf(trace.map((step) => step.value)));
  return new Exact(value).gt(residentsAccount)
    ? err(domainError('POLI-2011', { refund: value, account: residentsAccount }, { pointer: '/overlaps' }))
    : ok({ value, trace });
}

function linkingSteps(facts: LinkingFacts, value: Linking, waits: boolean, residentsMonths: number): TraceStep[] {
  const source = articles.linking;
  return [
    {
      step: `scheme-linking.${facts.direction}`,
      formula: 'by the months in the employees’ scheme',
      inputs: { months: String(facts.employeesMonths), minimum: String(facts.minimumMonths), month: facts.month },
      value: value.effectiveMonth,
      source,
      ...(waits ? { note: 'linking-waits' } : {}),
    },
    {
      step: 'scheme-linking.months',
      formula: 'months that count after linking',
      inputs: { employeesMonths: String(facts.employeesMonths), residentsMonths: String(residentsMonths) },
      value: String(value.countedMonths),
      source,
    },
    {
      step: 'scheme-linking.account',
      formula: 'account = employees + residents - refund',
      inputs: { employees: facts.employeesAccount, residents: facts.residentsAccount, refund: value.refund },
      value: value.accountBalance,
      source,
    },
  ];
}
