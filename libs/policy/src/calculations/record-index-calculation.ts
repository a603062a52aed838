import { z } from 'zod';
import type { IndexRule } from '../formulas/average-index.js';
import { computeIndexOfRecords, type RecordRule } from '../formulas/index-records.js';
import { indexRule, lastMonth } from './account-calculations.js';
import { defineCalculation, take } from './calculation.js';
import { count, id, month, name, region, wage } from './fields.js';

const record = z.object({
  month,
  base: wage.optional().describe('contribution base, yuan a month; a deemed month has none'),
  kind: z.enum(['regular', 'back-payment', 'transferred', 'deemed']).default('regular'),
  employer: name.optional().describe('tells two employers of one month apart'),
  paidMonth: month.optional().describe('month in which a back payment was paid YYYY-MM'),
  region: region.optional().describe('where a transferred month was paid'),
});

/** `index-from-records`: the average index out of a person's record, as the province reads it. */
export const indexFromRecords = defineCalculation({
  name: 'index-from-records',
  title: { zh: '由缴费记录计算平均指数', en: 'Average index from records' },
  schema: z.object({
    id,
    region,
    accountFrom: month.optional().describe('first month of the account YYYY-MM; without it no month lies before it'),
    records: z.array(record).min(1).max(1200),
    rule: z.enum(['by-month', 'by-year']).optional(),
    decimals: count(0, 12).optional(),
  }),
  results: ['index', 'months', 'left', 'gapMonths'],
  compute(input, { parameters }) {
    const { region: where, records } = input;
    const last = lastMonth(records);
    const computed = take(
      computeIndexOfRecords(records, {
        region: where,
        accountFrom: input.accountFrom,
        index: indexRule(input, () =>
          parameters.record<{ method: IndexRule['method']; decimals: string }>('index.rule', where, last, '/rule'),
        ),
        record: parameters.record<RecordRule>('index.record-rule', where, last, '/records'),
        upperRatio: parameters.record<{ upper: string }>('contribution.bound-ratios', where, last, '/records').upper,
        wageOf: (place, at, position) =>
          parameters.text('contribution.average-wage', place, at, `/records/${position}/month`),
      }),
    );
    return { value: { ...computed.value }, trace: computed.trace };
  },
});
