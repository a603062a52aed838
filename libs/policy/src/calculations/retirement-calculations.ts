import { DomainFailure, domainError } from '@pnet/kernel';
import { z } from 'zod';
import { computeAnnuityMonths, type AnnuityRule } from '../formulas/annuity-months.js';
import {
  computeRetirement,
  computeSpecialTradeRetirement,
  originalMonth,
  type Retirement,
  type RetirementFacts,
  type RetirementRule,
  type SpecialTradeRule,
} from '../formulas/retirement-age.js';
import { articles, type Traced, type TraceStep } from '../formulas/trace.js';
import { NATION } from '../parameters/parameter-value.js';
import { defineCalculation, take, type CaseContext, type CaseValues } from './calculation.js';
import { count, decimalOrNumber, id, month, name, refuse, region } from './fields.js';

const originalAge = z
  .union([z.number(), z.string()])
  .superRefine((value, ctx) => {
    if (!['60', '55', '50'].includes(String(value)))
      refuse(ctx, 'POLI-1007', { value: String(value).slice(0, 40), choices: '60, 55, 50' });
  })
  .meta({ examples: ['60', '55', '50'] })
  .transform((value) => Number(value) as 60 | 55 | 50)
  .describe('60 men, 55 or 50 women');

const retirementSchema = z.object({
  id,
  birthMonth: month,
  sex: z.enum(['male', 'female']),
  originalAge,
  choice: z.object({ kind: z.enum(['early', 'late']), months: count(0, 120) }).optional(),
  specialTrade: z
    .object({ kind: name, years: decimalOrNumber({ places: 4, min: '0', max: '70', unit: 'years' }) })
    .optional()
    .describe('kinds with required years: heavy-labour, high-altitude, underground, high-temperature, harmful'),
});

/** `retirement-age`: when a person retires, and how many months of contribution are needed. */
export const retirementAge = defineCalculation({
  name: 'retirement-age',
  title: { zh: '法定退休年龄', en: 'Retirement age' },
  schema: retirementSchema,
  results: [
    'age',
    'retirementMonth',
    'delayMonths',
    'minimumContributionMonths',
    'minimumContributionMonthsChosen?',
    'earliestMonth',
    'latestMonth',
    'statutoryMonth',
  ],
  compute(input, { parameters }) {
    const { sex, choice, specialTrade } = input;
    if ((sex === 'male') !== (input.originalAge === 60)) {
      throw new DomainFailure(
        domainError('POLI-2002', { sex, originalAge: input.originalAge }, { pointer: '/originalAge' }),
      );
    }
    const facts: RetirementFacts = {
      birthMonth: input.birthMonth,
      sex,
      originalAge: input.originalAge,
      ...(choice ? { choice } : {}),
    };
    const reached = originalMonth(input.birthMonth, input.originalAge).toString();
    const retirement = specialTrade
      ? take(
          computeSpecialTradeRetirement(
            facts,
            specialTrade,
            parameters.record<SpecialTradeRule>('retirement.special-trade', NATION, reached, '/birthMonth'),
          ),
        )
      : take(
          computeRetirement(
            facts,
            parameters.record<RetirementRule>('retirement.rule', NATION, reached, '/birthMonth'),
          ),
        );
    return withMinimum(retirement, choice !== undefined, parameters);
  },
});

function withMinimum(
  retirement: Traced<Retirement>,
  chosen: boolean,
  parameters: CaseContext['parameters'],
): Traced<CaseValues> {
  const { value } = retirement;
  const minimumAt = (at: string): number =>
    Number(parameters.text('pension.minimum-months', NATION, at, '/birthMonth'));
  const minimum = minimumAt(value.statutoryMonth);
  const ofChosen = chosen ? { minimumContributionMonthsChosen: minimumAt(value.retirementMonth) } : {};
  const step: TraceStep = {
    step: 'retirement.minimum',
    formula: 'minimum months of the statutory year',
    inputs: { statutoryMonth: value.statutoryMonth },
    value: String(minimum),
    source: articles.minimumMonths,
  };
  const { age, retirementMonth, delayMonths, earliestMonth, latestMonth, statutoryMonth } = value;
  return {
    value: {
      age,
      retirementMonth,
      delayMonths,
      minimumContributionMonths: minimum,
      ...ofChosen,
      earliestMonth,
      latestMonth,
      statutoryMonth,
    },
    trace: [...retirement.trace, step],
  };
}

const annuitySchema = z.object({
  id,
  ageYears: count(0, 120),
  ageMonths: count(0, 11),
  rule: z.enum(['whole-year', 'interpolated']).optional(),
  region: region.optional(),
  month: month.optional(),
});

/**
 * Annuity months of an age, the rule stated or taken from the store; without a month the rule since 2025-01, with a
 * note.
 */
export function annuityMonthsOf(
  age: { ageYears: number; ageMonths: number },
  stated: { rule?: AnnuityRule | undefined; region?: string | undefined; month?: string | undefined },
  context: CaseContext,
): Traced<string> {
  const { parameters } = context;
  const at = stated.month ?? '2025-01';
  const table = parameters.record<Record<string, string>>('annuity.months-table', NATION, at, '/month');
  const assumed = stated.rule === undefined && stated.month === undefined && age.ageMonths > 0;
  const rule =
    stated.rule ??
    (age.ageMonths === 0
      ? 'whole-year'
      : parameters.text<AnnuityRule>('annuity.month-rule', stated.region ?? NATION, at, '/month'));
  const annuity = take(computeAnnuityMonths(age.ageYears, age.ageMonths, rule, table));
  if (!assumed) return annuity;
  return { value: annuity.value, trace: annuity.trace.map((step) => ({ ...step, note: 'month-assumed' })) };
}

/** `annuity-months`: months by which the account is divided. */
export const annuityMonthsCalculation = defineCalculation({
  name: 'annuity-months',
  title: { zh: '计发月数', en: 'Annuity months' },
  schema: annuitySchema,
  results: ['months'],
  compute(input, context) {
    const annuity = annuityMonthsOf(input, input, context);
    return { value: { months: annuity.value }, trace: annuity.trace };
  },
});
