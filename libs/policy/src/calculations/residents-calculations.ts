import { z } from 'zod';
import {
  computeResidentsContribution,
  computeResidentsPension,
  type ResidentsPensionFacts,
  type SubsidyBands,
} from '../formulas/residents-pension.js';
import { computeLinking, type LinkingRule } from '../formulas/scheme-linking.js';
import { NATION } from '../parameters/parameter-value.js';
import { defineCalculation, take } from './calculation.js';
import { amount, count, id, month, name, region, signedAmount, years } from './fields.js';

/** `residents-contribution`: what a resident's chosen tier and the subsidy bring to the account in a year. */
export const residentsContribution = defineCalculation({
  name: 'residents-contribution',
  title: { zh: '城乡居民缴费与补贴', en: 'Residents’ contribution and subsidy' },
  schema: z.object({
    id,
    region,
    year: count(2009, 2200),
    tier: amount.describe('what the person pays for the year; one of the tiers in force'),
    collective: amount.optional().describe('support of the village or community'),
    subsidy: amount.optional().describe('the government’s subsidy; the one in force where it is not stated'),
  }),
  results: ['personal', 'collective', 'subsidy', 'toAccount'],
  compute(input, { parameters }) {
    const december = `${input.year}-12`;
    const tiers = parameters.record<readonly string[]>('residents.tiers', input.region, december, '/year');
    const bands =
      input.subsidy === undefined
        ? parameters.record<SubsidyBands>('residents.subsidy', input.region, december, '/subsidy')
        : [];
    const facts = { tier: input.tier, collective: input.collective ?? '0', subsidy: input.subsidy };
    const computed = take(computeResidentsContribution(facts, tiers, bands));
    return { value: { ...computed.value }, trace: computed.trace };
  },
});

/** `residents-pension`: the flat basic pension and the account over its months. */
export const residentsPension = defineCalculation({
  name: 'residents-pension',
  title: { zh: '城乡居民养老金', en: 'Residents’ pension' },
  schema: z.object({
    id,
    region,
    month,
    basicPension: amount
      .optional()
      .describe('basic pension of the place, yuan a month; the one in force if not stated'),
    accountBalance: amount,
    years,
    supplements: z
      .array(z.object({ item: name, amount: signedAmount }))
      .max(200)
      .optional(),
  }),
  results: ['basic', 'account', 'supplements', 'total'],
  compute(input, { parameters }) {
    const { region: where, month: when } = input;
    const longService = parameters.has('residents.long-service', where, when)
      ? parameters.record<NonNullable<ResidentsPensionFacts['longService']>>('residents.long-service', where, when)
      : undefined;
    const computed = computeResidentsPension({
      basicPension: input.basicPension ?? parameters.text('residents.basic-pension', where, when, '/basicPension'),
      accountBalance: input.accountBalance,
      annuityMonths: parameters.text('residents.annuity-months', NATION, when, '/month'),
      years: input.years,
      minimumYears: parameters.text('residents.minimum-years', NATION, when, '/month'),
      longService,
      supplements: input.supplements ?? [],
    });
    return { value: { ...computed.value }, trace: computed.trace };
  },
});

/** `scheme-linking`: one relation out of an employees' and a residents' one, at the legal age or planned before. */
export const schemeLinking = defineCalculation({
  name: 'scheme-linking',
  title: { zh: '城乡养老保险制度衔接', en: 'Linking of the two schemes' },
  schema: z.object({
    id,
    direction: z.enum(['residents-to-employees', 'employees-to-residents']),
    month: month.describe('month of the application YYYY-MM'),
    statutoryMonth: month.describe('month of the legal retirement age in the employees’ scheme YYYY-MM'),
    employeesMonths: count(0, 840).describe(
      'months in the employees’ scheme, the deemed and the extended ones included',
    ),
    residentsMonths: count(0, 840).describe('months in the residents’ scheme, a paid year being twelve'),
    employeesAccount: amount,
    residentsAccount: amount,
    overlaps: z
      .array(
        z.object({ year: count(2009, 2200), months: count(1, 12), personal: amount, collective: amount.optional() }),
      )
      .max(100)
      .optional()
      .describe(
        'years in which both schemes were paid: months paid twice, and what the residents’ scheme got that year',
      ),
  }),
  results: ['scheme', 'effectiveMonth', 'countedMonths', 'refund', 'accountBalance', 'pooledAmount'],
  compute(input, { parameters }) {
    const rule = parameters.record<LinkingRule>('linking.rule', NATION, input.month, '/month');
    const minimumMonths = Number(
      parameters.text('pension.minimum-months', NATION, input.statutoryMonth, '/statutoryMonth'),
    );
    const overlaps = (input.overlaps ?? []).map((overlap) => ({ ...overlap, collective: overlap.collective ?? '0' }));
    const computed = take(computeLinking({ ...input, overlaps, minimumMonths }, rule));
    return { value: { ...computed.value }, trace: computed.trace };
  },
});
