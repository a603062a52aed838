import { DomainFailure, domainError } from '@pnet/kernel';
import { z } from 'zod';
import { computeBackPay } from '../formulas/back-pay.js';
import { computeDisabilityAllowance, type DisabilityRule } from '../formulas/disability-allowance.js';
import { Exact } from '../formulas/exact.js';
import { computeLumpSum } from '../formulas/lump-sum.js';
import { classifyPerson, FORMULAS_FROM } from '../formulas/person-kind.js';
import {
  computePension,
  type Pension,
  type PensionFacts,
  type StatedYears,
  type TransitionFacts,
} from '../formulas/pension.js';
import type { AmountRule, IndexRounding, PensionRules, YearsRule } from '../formulas/pension-rules.js';
import { articles, type Traced, type TraceStep } from '../formulas/trace.js';
import { NATION } from '../parameters/parameter-value.js';
import { defineCalculation, take, type CaseContext } from './calculation.js';
import { amount, count, id, month, refuse, region } from './fields.js';
import { basesOf } from './pension-bases.js';
import { checkPensionCase, pensionFields, type PensionCase } from './pension-case.js';
import { annuityMonthsOf } from './retirement-calculations.js';

/** The province's rules of the month; a stated unit of rounding keeps the province's direction. */
function rulesOf(input: PensionCase, { parameters }: CaseContext): PensionRules {
  const { region: where, retirementMonth: when } = input;
  const stored = parameters.record<AmountRule>('pension.amount-rule', where, when, '/retirementMonth');
  return {
    years: parameters.record<YearsRule>('pension.years-rule', where, when, '/retirementMonth'),
    index: parameters.record<IndexRounding>('pension.index-rule', where, when, '/retirementMonth'),
    amount: input.rounding === undefined ? stored : statedAmountRule(input.rounding, stored),
    lowIndexBelow:
      parameters.peek('pension.low-index-limit', where, when) === '0'
        ? '0'
        : parameters.text('pension.low-index-limit', where, when),
  };
}

function statedAmountRule(unit: 'fen' | 'jiao', stored: AmountRule): AmountRule {
  if (unit === 'fen') return { unit, rounding: 'half-up', total: 'sum' };
  return {
    unit,
    ...(stored.cut === undefined ? {} : { cut: stored.cut }),
    rounding: stored.unit === 'jiao' ? stored.rounding : stored.total === 'jiao-up' ? 'up' : 'half-up',
    total: 'sum',
  };
}

interface StoredCoefficient {
  readonly coefficient: string;
  readonly actualYearsAbove?: string;
  readonly otherwise?: string;
}

function coefficientOf(
  input: PensionCase,
  total: StatedYears,
  deemed: StatedYears,
  { parameters }: CaseContext,
): string {
  const stored = parameters.record<StoredCoefficient>(
    'pension.transition-coefficient',
    input.region,
    input.retirementMonth,
    '/transition/coefficient',
  );
  if (stored.actualYearsAbove === undefined || stored.otherwise === undefined) return stored.coefficient;
  return yearsText(total).minus(yearsText(deemed)).gt(stored.actualYearsAbove) ? stored.coefficient : stored.otherwise;
}

const yearsText = ({ years: text, months }: StatedYears) =>
  text === undefined ? new Exact(months ?? 0).div(12) : new Exact(text);

/**
 * The transitional part is computed when `transition` asks for it, or when deemed years come without any stated
 * supplements.
 */
function transitionOf(
  input: PensionCase,
  total: StatedYears,
  deemed: StatedYears,
  context: CaseContext,
  steps: TraceStep[],
): TransitionFacts | undefined {
  const asked = input.transition;
  if (asked)
    return {
      base: asked.base,
      index: asked.index,
      years: asked.years,
      coefficient: asked.coefficient ?? coefficientOf(input, total, deemed, context),
    };
  const deemedYears = yearsText(deemed);
  if (deemedYears.isZero()) return undefined;
  if (!input.supplements?.length) return { coefficient: coefficientOf(input, total, deemed, context) };
  steps.push({
    step: 'pension.transition-not-computed',
    formula: 'transitional = 0',
    inputs: { deemedYears: deemedYears.toDecimalPlaces(4).toString() },
    value: '0.00',
    source: articles.basicPension,
    note: 'transition-among-supplements',
  });
  return undefined;
}

/** The pension of a case with what the store holds for its region and month. */
export function pensionOf(input: PensionCase, context: CaseContext): Traced<Pension> {
  const { retirementMonth: when } = input;
  if (when < FORMULAS_FROM)
    throw new DomainFailure(
      domainError('POLI-2007', { month: when, start: FORMULAS_FROM }, { pointer: '/retirementMonth' }),
    );
  const steps: TraceStep[] = input.workStart === undefined ? [] : [classifyPerson(input.workStart, when).step];
  const total: StatedYears = { years: input.totalYears, months: input.totalMonths };
  const deemed: StatedYears =
    input.deemedYears === undefined ? { months: input.deemedMonths ?? 0 } : { years: input.deemedYears };
  const annuity = annuityOf(input, context);
  const facts: PensionFacts = {
    ...basesOf(input, context, steps),
    averageIndex: input.averageIndex,
    indexedWage: input.indexedWage,
    total,
    deemed,
    accountBalance: input.accountBalance,
    annuityMonths: annuity.value,
    transition: transitionOf(input, total, deemed, context, steps),
    supplements: input.supplements ?? [],
    minimumGuarantee: input.minimumGuarantee ?? storedGuarantee(input, context),
  };
  const pension = computePension(facts, rulesOf(input, context));
  return {
    value: pension.value,
    trace: [...steps, ...annuity.trace, ...minimumSteps(input, total, context), ...pension.trace],
  };
}

/** A minimum guarantee holds where the province has published one; most have not. */
function storedGuarantee(
  { region: where, retirementMonth: when }: PensionCase,
  { parameters }: CaseContext,
): string | undefined {
  return parameters.has('pension.minimum-guarantee', where, when)
    ? parameters.text('pension.minimum-guarantee', where, when)
    : undefined;
}

function annuityOf(input: PensionCase, context: CaseContext): Traced<string> {
  if (input.annuityMonths !== undefined) return { value: input.annuityMonths, trace: [] };
  if (input.age === undefined)
    throw new DomainFailure(
      domainError('POLI-1010', { field: 'annuityMonths', other: 'age' }, { pointer: '/annuityMonths' }),
    );
  const { region: where, retirementMonth } = input;
  try {
    return annuityMonthsOf(
      { ageYears: input.age.years, ageMonths: input.age.months },
      { region: where, month: retirementMonth },
      context,
    );
  } catch (cause) {
    if (cause instanceof DomainFailure && cause.error.code === 'POLI-2005')
      throw new DomainFailure({ ...cause.error, pointer: '/age' });
    throw cause;
  }
}

/**
 * A remark where the months are fewer than the minimum of the retirement month; the amounts are computed all the same.
 */
function minimumSteps(input: PensionCase, total: StatedYears, { parameters }: CaseContext): TraceStep[] {
  if (!parameters.has('pension.minimum-months', NATION, input.retirementMonth)) return [];
  const months = yearsText(total).times(12).toDecimalPlaces(0);
  if (months.gte(MINIMUM_EVER)) return [];
  const minimum = parameters.text('pension.minimum-months', NATION, input.retirementMonth);
  if (months.gte(minimum)) return [];
  return [
    {
      step: 'pension.below-minimum',
      formula: 'months < minimum',
      inputs: { minimum, month: input.retirementMonth },
      value: months.toString(),
      source: articles.minimumMonths,
      note: 'below-minimum',
    },
  ];
}

/** No year asks for more months than this: longer careers need no look at the table. */
const MINIMUM_EVER = 240;

/** `pension`: the monthly pension and its parts. */
export const pension = defineCalculation({
  name: 'pension',
  title: { zh: '基本养老金', en: 'Pension' },
  schema: z.object(pensionFields).superRefine(checkPensionCase),
  results: ['basic', 'account', 'transitional', 'supplements', 'total'],
  compute(input, context) {
    const computed = pensionOf(input, context);
    return { value: { ...computed.value }, trace: computed.trace };
  },
});

/** `disability-allowance`: a pension case with the months that are left to the legal age. */
export const disabilityAllowance = defineCalculation({
  name: 'disability-allowance',
  title: { zh: '病残津贴', en: 'Disability allowance' },
  schema: z
    .object({
      ...pensionFields,
      retirementMonth: month.describe('month of the application YYYY-MM'),
      monthsToLegalAge: count(0, 600),
    })
    .superRefine(checkPensionCase),
  results: ['kind', 'monthly', 'months?'],
  compute(input, context) {
    const { parameters } = context;
    const rule = parameters.record<DisabilityRule>(
      'disability.rule',
      NATION,
      input.retirementMonth,
      '/retirementMonth',
    );
    const computed = pensionOf(input, context);
    const contributionMonths = yearsText({ years: input.totalYears, months: input.totalMonths })
      .times(12)
      .toDecimalPlaces(0)
      .toNumber();
    const minimumMonths = Number(
      parameters.text('pension.minimum-months', NATION, input.retirementMonth, '/retirementMonth'),
    );
    const allowance = computeDisabilityAllowance(
      { contributionMonths, minimumMonths, monthsToLegalAge: input.monthsToLegalAge },
      computed.value,
      rule,
    );
    return { value: { ...allowance.value }, trace: [...computed.trace, ...allowance.trace] };
  },
});

/** `lump-sum`: the account paid out where months fall short. */
export const lumpSum = defineCalculation({
  name: 'lump-sum',
  title: { zh: '一次性支付', en: 'Lump sum' },
  schema: z.object({ id, region, month, contributionMonths: count(0, 840), accountBalance: amount }),
  results: ['accountRefund', 'missingMonths'],
  compute(input, { parameters }) {
    const minimumMonths = Number(parameters.text('pension.minimum-months', NATION, input.month, '/month'));
    const computed = take(computeLumpSum({ ...input, minimumMonths }));
    return { value: { ...computed.value }, trace: computed.trace };
  },
});

/** `back-pay`: settlement of a provisional determination. */
export const backPay = defineCalculation({
  name: 'back-pay',
  title: { zh: '重算补发', en: 'Back pay' },
  schema: z
    .object({
      id,
      periods: z
        .array(
          z.object({ from: month, to: month, provisional: amount, final: amount }).superRefine(({ from, to }, ctx) => {
            if (from > to) refuse(ctx, 'POLI-1009', { field: 'from', other: 'to', value: from, otherValue: to });
          }),
        )
        .min(1)
        .max(1200),
    })
    .superRefine(({ periods }, ctx) => {
      const sorted = periods
        .map((period, position) => ({ ...period, position }))
        .sort((a, b) => (a.from < b.from ? -1 : 1));
      for (const [order, period] of sorted.entries()) {
        if (order > 0 && period.from <= (sorted[order - 1]?.to ?? '')) {
          ctx.addIssue({
            code: 'custom',
            message: 'POLI-1008',
            path: ['periods', period.position, 'from'],
            params: { fault: { code: 'POLI-1008', params: { month: period.from } } },
          });
        }
      }
    }),
  results: ['months', 'amount'],
  compute(input) {
    const computed = computeBackPay(input.periods);
    return { value: { ...computed.value }, trace: computed.trace };
  },
});
