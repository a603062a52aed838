import { DomainFailure, domainError } from '@pnet/kernel';
import { z } from 'zod';
import { computeDeathGrant, type DeathGrantRule } from '../formulas/death-grant.js';
import { computeYearlyAdjustment } from '../formulas/yearly-adjustment.js';
import { defineCalculation } from './calculation.js';
import { caseError } from './field-errors.js';
import {
  amount,
  count,
  decimalOrNumber,
  decimalText,
  id,
  month,
  name,
  rate,
  referenceWage,
  region,
  years,
} from './fields.js';

const item = name.optional();
const ages = { places: 4, min: '0', max: '130', unit: 'years of age' } as const;
const age = decimalOrNumber(ages);
const ageLimit = decimalText(ages);

/** Ordered steps of a scheme, in a case or as the parameter `adjustment.rules`. */
const adjustmentRules = z
  .array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('fixed'), item, amount }),
      z.object({
        kind: z.literal('per-year'),
        item,
        amount,
        floorYears: years.optional(),
        aboveYears: years.optional(),
        partYear: z.enum(['up', 'down', 'exact']).optional(),
      }),
      z.object({ kind: z.literal('percent'), item, rate, minimum: amount.optional(), maximum: amount.optional() }),
      z.object({
        kind: z.literal('age-band'),
        item,
        bands: z
          .array(z.object({ from: ageLimit, to: ageLimit.optional(), amount }))
          .min(1)
          .max(50),
      }),
      z.object({ kind: z.literal('hard-region'), item, amount }),
    ]),
  )
  .min(1)
  .max(50);

/**
 * `yearly-adjustment`: ordered steps on one pension. No real scheme is compiled in: state the rules, or publish
 * `adjustment.rules`.
 */
export const yearlyAdjustment = defineCalculation({
  name: 'yearly-adjustment',
  title: { zh: '年度调整', en: 'Yearly adjustment' },
  schema: z.object({
    id,
    region,
    year: count(1990, 2200),
    pension: amount,
    years,
    age,
    hardRegion: z.boolean().optional(),
    rules: adjustmentRules.optional(),
  }),
  results: ['increase', 'parts', 'newPension'],
  compute(input, { parameters }) {
    const rules =
      input.rules ??
      storedRules(parameters.record<unknown>('adjustment.rules', input.region, `${input.year}-01`, '/rules'));
    const computed = computeYearlyAdjustment(input, rules);
    return { value: { ...computed.value }, trace: computed.trace };
  },
});

function storedRules(content: unknown): z.output<typeof adjustmentRules> {
  const parsed = adjustmentRules.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new DomainFailure({ ...caseError(parsed.error.issues, content), pointer: '/rules' });
}

/** `death-grant`: funeral and survivor grant, and the account that goes to the heirs. */
export const deathGrant = defineCalculation({
  name: 'death-grant',
  title: { zh: '丧葬补助金和抚恤金', en: 'Death grants' },
  schema: z.object({
    id,
    region,
    month: month.describe('month of death YYYY-MM'),
    status: z.enum(['employee', 'retiree']),
    months: count(0, 840).describe('months of contribution, the deemed ones included'),
    monthsDrawn: count(0, 1200).optional().describe('months of pension drawn; needed for a retiree'),
    disposableIncome: referenceWage.optional().describe('monthly disposable income a head of the year before, yuan'),
    accountBalance: amount.optional(),
    partYear: z
      .enum(['month', 'whole-year'])
      .optional()
      .describe('whether a part of a year counts by its months or as a year; the rule in force where it is not said'),
  }),
  results: ['funeral', 'survivor', 'accountRefund'],
  compute(input, { parameters }) {
    if (input.status === 'retiree' && input.monthsDrawn === undefined) {
      throw new DomainFailure(domainError('POLI-1002', { field: 'monthsDrawn' }, { pointer: '/monthsDrawn' }));
    }
    const stored = parameters.record<DeathGrantRule>('death.grant-rule', input.region, input.month, '/month');
    const computed = computeDeathGrant(
      {
        status: input.status,
        contributionMonths: input.months,
        pensionMonths: input.monthsDrawn ?? 0,
        monthlyIncome:
          input.disposableIncome ??
          parameters.text('death.disposable-income', input.region, input.month, '/disposableIncome'),
        accountBalance: input.accountBalance ?? '0',
      },
      input.partYear === undefined ? stored : { ...stored, partYear: input.partYear },
    );
    return { value: { ...computed.value }, trace: computed.trace };
  },
});
