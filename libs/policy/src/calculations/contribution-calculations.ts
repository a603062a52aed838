import { DomainFailure, PlainDate, YearMonth, domainError } from '@pnet/kernel';
import { z } from 'zod';
import {
  boundsOfWage,
  computeContribution,
  type BaseBounds,
  type BoundRounding,
  type Contribution,
  type ContributionRates,
} from '../formulas/contribution.js';
import { computeEmployerContribution, type EmployerRule } from '../formulas/employer-contribution.js';
import { Exact, sumOf, yuan } from '../formulas/exact.js';
import { computeLateFee, type LateFee, type LateFeePeriod } from '../formulas/late-fee.js';
import type { Traced, TraceStep } from '../formulas/trace.js';
import { NATION } from '../parameters/parameter-value.js';
import { defineCalculation, type CaseContext } from './calculation.js';
import { LIST_LIMIT } from './field-errors.js';
import { amount, day, id, month, name, rate, referenceWage, refuse, region, wage } from './fields.js';

const bounds = z.object({ lower: wage, upper: wage }).superRefine(({ lower, upper }, ctx) => {
  if (new Exact(lower).gt(upper)) refuse(ctx, 'POLI-1009', { other: 'bounds.upper', value: lower, otherValue: upper });
});
const rates = z.object({ employer: rate.optional(), personal: rate.optional(), account: rate.optional() });
const category = z.enum(['employee', 'flexible']);
type Category = z.output<typeof category>;
interface StatedRates {
  readonly employer?: string | undefined;
  readonly personal?: string | undefined;
  readonly account?: string | undefined;
}
interface Stated {
  readonly region: string;
  readonly month: string;
  readonly averageWage?: string | undefined;
  readonly bounds?: BaseBounds | undefined;
  readonly rates?: StatedRates | undefined;
  /** Pointer of the month, where a case has several and states no bounds of its own. */
  readonly at?: string;
}

/**
 * Stated bounds, or 60 % and 300 % of a stated wage, or the published bounds: these also where the wage is the
 * published one, since a floor may be frozen below 60 % of it.
 */
function boundsOf(stated: Stated, { parameters }: CaseContext): Traced<BaseBounds> {
  const { region: where, month: when } = stated;
  if (stated.bounds) return { value: stated.bounds, trace: [] };
  if (stated.averageWage !== undefined && !isPublished(stated.averageWage, stated, parameters)) {
    return boundsOfWage(
      stated.averageWage,
      parameters.record<BaseBounds>('contribution.bound-ratios', where, when, '/month'),
      parameters.text<BoundRounding>('contribution.bound-rounding', where, when, '/month'),
    );
  }
  const value = {
    lower: parameters.text('contribution.base-lower', where, when, stated.at ?? '/bounds/lower'),
    upper: parameters.text('contribution.base-upper', where, when, stated.at ?? '/bounds/upper'),
  };
  return { value, trace: [] };
}

/** Whether a stated wage is that of the store, which has its bounds too. */
function isPublished(
  averageWage: string,
  { region: where, month: when }: Stated,
  parameters: CaseContext['parameters'],
): boolean {
  const published = parameters.peek('contribution.average-wage', where, when);
  return (
    published !== undefined &&
    new Exact(averageWage).equals(published) &&
    parameters.peek('contribution.base-lower', where, when) !== undefined &&
    parameters.peek('contribution.base-upper', where, when) !== undefined
  );
}

function ratesOf(stated: Stated, payer: Category, { parameters }: CaseContext): ContributionRates {
  const value = (key: string, field: keyof StatedRates): string =>
    stated.rates?.[field] ?? parameters.text(key, stated.region, stated.month, `/rates/${field}`);
  if (payer === 'flexible') {
    return {
      employer: stated.rates?.employer ?? '0',
      personal: value('contribution.rate-flexible', 'personal'),
      account: value('contribution.rate-flexible-account', 'account'),
    };
  }
  return {
    employer: value('contribution.rate-employer', 'employer'),
    personal: value('contribution.rate-personal', 'personal'),
    account: value('contribution.rate-account', 'account'),
  };
}

function checkShares(share: ContributionRates): void {
  if (new Exact(share.account).lte(new Exact(share.employer).plus(share.personal))) return;
  throw new DomainFailure(
    domainError(
      'POLI-1009',
      {
        field: 'rates.account',
        other: 'rates.employer + rates.personal',
        value: share.account,
        otherValue: new Exact(share.employer).plus(share.personal).toString(),
      },
      { pointer: '/rates/account' },
    ),
  );
}

const contributionSchema = z.object({
  id,
  region,
  month,
  declaredWage: wage,
  category,
  averageWage: referenceWage.optional(),
  bounds: bounds.optional(),
  rates: rates.optional(),
});

/** `contribution`: base and shares of one person and month. */
export const contribution = defineCalculation({
  name: 'contribution',
  title: { zh: '个人缴费', en: 'Contribution of a person' },
  schema: contributionSchema,
  results: ['base', 'clamped', 'employer', 'personal', 'toAccount', 'toPool'],
  compute(input, context) {
    const limits = boundsOf(input, context);
    const shares = ratesOf(input, input.category, context);
    checkShares(shares);
    const computed = computeContribution(input.declaredWage, limits.value, shares);
    return { value: { ...computed.value }, trace: [...limits.trace, ...computed.trace] };
  },
});

const employerSchema = z
  .object({
    id,
    region,
    month,
    persons: z
      .array(z.object({ id: name, declaredWage: wage, category }))
      .min(1)
      .max(LIST_LIMIT),
    payrollTotal: amount.optional(),
    employerBase: z.enum(['sum-of-personal', 'payroll-total']).optional(),
    rounding: z.enum(['per-person', 'per-employer']).optional(),
    averageWage: referenceWage.optional(),
    bounds: bounds.optional(),
    rates: rates.optional(),
  })
  .superRefine(({ persons }, ctx) => {
    const seen = new Set<string>();
    for (const [position, person] of persons.entries()) {
      if (seen.has(person.id)) {
        ctx.addIssue({
          code: 'custom',
          message: 'POLI-1014',
          path: ['persons', position, 'id'],
          params: { fault: { code: 'POLI-1014', params: { value: person.id } } },
        });
      }
      seen.add(person.id);
    }
  });

/** `employer-contribution`: an employer's month with all its persons. */
export const employerContribution = defineCalculation({
  name: 'employer-contribution',
  title: { zh: '单位缴费', en: 'Contribution of an employer' },
  schema: employerSchema,
  results: ['base', 'employer', 'personal', 'persons', 'remainder'],
  compute(input, context) {
    const { parameters } = context;
    const limits = boundsOf(input, context);
    const byCategory = {
      employee: ratesOf(input, 'employee', context),
      flexible: undefined as ContributionRates | undefined,
    };
    if (input.persons.some((person) => person.category === 'flexible'))
      byCategory.flexible = ratesOf({ ...input, rates: undefined }, 'flexible', context);
    checkShares(byCategory.employee);
    const employerBase =
      input.employerBase ??
      parameters.text<EmployerRule['employerBase']>(
        'contribution.employer-base',
        input.region,
        input.month,
        '/employerBase',
      );
    const rounding =
      input.rounding ??
      parameters.text<EmployerRule['rounding']>('contribution.rounding', input.region, input.month, '/rounding');
    if (employerBase === 'payroll-total' && input.payrollTotal === undefined) {
      throw new DomainFailure(domainError('POLI-1002', { field: 'payrollTotal' }, { pointer: '/payrollTotal' }));
    }
    const persons = input.persons.map((person) => ({
      id: person.id,
      declaredWage: person.declaredWage,
      bounds: limits.value,
      rates: byCategory[person.category] ?? byCategory.employee,
      flexible: person.category === 'flexible',
    }));
    const rule: EmployerRule = {
      employerBase,
      rounding,
      rate: byCategory.employee.employer,
      ...(input.payrollTotal === undefined ? {} : { payrollTotal: input.payrollTotal }),
    };
    const computed = computeEmployerContribution(persons, rule);
    return { value: { ...computed.value }, trace: [...limits.trace, ...computed.trace] };
  },
});

/** Late fee by the daily rates in force between the due day and the day of payment. */
function lateFeeOf(
  principal: string,
  dueDate: string,
  paidDate: string,
  { parameters }: CaseContext,
  pointer = '/dueDate',
): Traced<LateFee> {
  const periods: LateFeePeriod[] = [];
  let first = PlainDate.of(dueDate).plusDays(1);
  const last = PlainDate.of(paidDate);
  for (let when = first.yearMonth; first.compare(last) <= 0; when = when.plusMonths(1)) {
    const end = when.lastDay().compare(last) < 0 ? when.lastDay() : last;
    const dailyRate = parameters.text('late-fee.daily-rate', NATION, when.toString(), pointer);
    const before = periods.at(-1);
    if (before && before.dailyRate === dailyRate) periods[periods.length - 1] = { ...before, to: end.toString() };
    else periods.push({ from: first.toString(), to: end.toString(), dailyRate });
    first = end.plusDays(1);
  }
  return computeLateFee(principal, periods);
}

/** `late-fee`: days and fee of a payment after its due day; a payment in time costs nothing. */
export const lateFee = defineCalculation({
  name: 'late-fee',
  title: { zh: '滞纳金', en: 'Late fee' },
  schema: z.object({ id, principal: amount, dueDate: day, paidDate: day }),
  results: ['days', 'fee'],
  compute(input, context) {
    const fee = lateFeeOf(input.principal, input.dueDate, input.paidDate, context);
    return { value: { ...fee.value }, trace: fee.trace };
  },
});

const backContributionSchema = z.object({
  id,
  region,
  category,
  paidDate: day,
  months: z
    .array(z.object({ month, declaredWage: wage, dueDate: day.optional() }))
    .min(1)
    .max(600),
  rates: rates.optional(),
});

/**
 * `back-contribution` 补缴: each month at its own bounds and rates, with the late fee from its due day (the month's last
 * day where none is stated).
 */
export const backContribution = defineCalculation({
  name: 'back-contribution',
  title: { zh: '补缴', en: 'Back payment of contributions' },
  schema: backContributionSchema,
  results: ['employer', 'personal', 'toAccount', 'toPool', 'lateFee', 'total', 'months'],
  compute(input, context) {
    const seen = new Set<string>();
    const lines = input.months.map((entry, position) => {
      if (seen.has(entry.month))
        throw new DomainFailure(
          domainError('POLI-1008', { month: entry.month }, { pointer: `/months/${position}/month` }),
        );
      seen.add(entry.month);
      return backLine(input, entry, `/months/${position}`, context);
    });
    const sum = (field: 'employer' | 'personal' | 'toAccount' | 'toPool' | 'lateFee'): string =>
      yuan(sumOf(lines.map(({ value }) => value[field])));
    const [employer, personal, fee] = [sum('employer'), sum('personal'), sum('lateFee')];
    const total = yuan(sumOf([employer, personal, fee]));
    const step: TraceStep = {
      step: 'back-contribution.total',
      formula: 'total = employer + personal + lateFee',
      inputs: { employer, personal, lateFee: fee, months: String(lines.length) },
      value: total,
      source: '社会保险法第六十三条、第八十六条',
    };
    return {
      value: {
        employer,
        personal,
        toAccount: sum('toAccount'),
        toPool: sum('toPool'),
        lateFee: fee,
        total,
        months: lines.map(({ value }) => value),
      },
      trace: [...lines.flatMap(({ trace }) => trace), step],
    };
  },
});

function backLine(
  input: z.output<typeof backContributionSchema>,
  entry: z.output<typeof backContributionSchema>['months'][number],
  at: string,
  context: CaseContext,
): Traced<Contribution & { readonly month: string; readonly lateFee: string }> {
  const stated: Stated = { region: input.region, month: entry.month, rates: input.rates, at: `${at}/month` };
  const limits = boundsOf(stated, context);
  const shares = ratesOf(stated, input.category, context);
  checkShares(shares);
  const computed = computeContribution(entry.declaredWage, limits.value, shares);
  const principal = yuan(sumOf([computed.value.employer, computed.value.personal]));
  const dueDate = entry.dueDate ?? YearMonth.of(entry.month).lastDay().toString();
  const fee = lateFeeOf(
    principal,
    dueDate,
    input.paidDate,
    context,
    entry.dueDate === undefined ? `${at}/month` : `${at}/dueDate`,
  );
  const trace = [...limits.trace, ...computed.trace, ...fee.trace].map((step) => ({
    ...step,
    inputs: { contributionMonth: entry.month, ...step.inputs },
  }));
  return { value: { month: entry.month, ...computed.value, lateFee: fee.value.fee }, trace };
}
