import { DomainFailure, domainError } from '@pnet/kernel';
import { z } from 'zod';
import { computeFundAdjustment } from '../formulas/fund-adjustment.js';
import { NATION } from '../parameters/parameter-value.js';
import { defineCalculation, take, type CaseContext } from './calculation.js';
import { LIST_LIMIT } from './field-errors.js';
import { amount, count, decimalText, id, rate, region } from './fields.js';

const heads = decimalText({ places: 4, min: '0', max: '9999999999', unit: 'persons' });

/** `fund-adjustment`: what the regions remit to the central adjustment and what they are allocated. */
export const fundAdjustment = defineCalculation({
  name: 'fund-adjustment',
  title: { zh: '基金调剂', en: 'Fund adjustment' },
  schema: z.object({
    id,
    year: count(2018, 2200),
    months: count(1, 12).optional().describe('months of the year that count; all of the rule’s where it is not said'),
    rate: rate.optional(),
    regions: z
      .array(
        z.object({
          code: region,
          averageAnnualWage: amount,
          insuredEmployees: heads,
          enterpriseEmployment: heads,
          approvedRetirees: heads,
        }),
      )
      .min(1)
      .max(LIST_LIMIT),
  }),
  results: ['perCapitaAllocation', 'rows', 'pool'],
  compute(input, { parameters }) {
    const months = monthsOf(input.year, input.months, parameters);
    const december = `${input.year}-12`;
    const rule = parameters.record<{ wageShare: string }>('fund-adjustment.rule', NATION, december, '/year');
    const computed = take(
      computeFundAdjustment(input.regions, {
        wageShare: rule.wageShare,
        rate: input.rate ?? parameters.text('fund-adjustment.rate', NATION, december, '/rate'),
        months,
      }),
    );
    return { value: { ...computed.value }, trace: computed.trace };
  },
});

/** How many months of the year the rule covers; the year is refused where there is none, more months than that too. */
function monthsOf(year: number, stated: number | undefined, parameters: CaseContext['parameters']): number {
  const ruled = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`).filter(
    (month) => parameters.has('fund-adjustment.rule', NATION, month),
  ).length;
  if (ruled === 0) throw new DomainFailure(domainError('POLI-2013', { year }, { pointer: '/year' }));
  if (stated !== undefined && stated > ruled)
    throw new DomainFailure(
      domainError('POLI-1005', { field: 'months', value: stated, min: 1, max: ruled }, { pointer: '/months' }),
    );
  return stated ?? ruled;
}
