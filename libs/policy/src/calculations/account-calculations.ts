import { DomainFailure, domainError } from '@pnet/kernel';
import { z } from 'zod';
import { computeAccountInterest, type AccountInterestFacts } from '../formulas/account-interest.js';
import { computeAverageIndex, type IndexRule } from '../formulas/average-index.js';
import { Exact, fen } from '../formulas/exact.js';
import { computeTransfer } from '../formulas/transfer.js';
import { NATION } from '../parameters/parameter-value.js';
import { defineCalculation, take } from './calculation.js';
import { LIST_LIMIT } from './field-errors.js';
import { amount, count, id, month, rate, referenceWage, region, wage } from './fields.js';

const parts = z.object({ personal: amount, employer: amount });

const interestSchema = z
  .object({
    id,
    year: count(1990, 2200),
    method: z.enum(['yearly', 'month-product']),
    opening: parts,
    postings: z.array(z.object({ month, personal: amount, employer: amount })).max(LIST_LIMIT),
    rate: rate.optional(),
    through: month.optional().describe('last month that earns, within the year; December where it is not stated'),
    region: region.optional(),
  })
  .superRefine(({ year, postings, through }, ctx) => {
    const outside = (text: string, path: (string | number)[], to: string): void => {
      const from = `${year}-01`;
      if (text >= from && text <= to) return;
      ctx.addIssue({
        code: 'custom',
        message: 'POLI-1013',
        path,
        params: { fault: { code: 'POLI-1013', params: { month: text, from, to } } },
      });
    };
    const last = `${year}-12`;
    if (through !== undefined) outside(through, ['through'], last);
    for (const [position, posting] of postings.entries())
      outside(posting.month, ['postings', position, 'month'], through ?? last);
  });

/** `account-interest`: interest of a year, or of its first months, by part. */
export const accountInterest = defineCalculation({
  name: 'account-interest',
  title: { zh: '个人账户计息', en: 'Account interest' },
  schema: interestSchema,
  results: ['interest', 'closing'],
  compute(input, { parameters }) {
    const { year, method, opening, postings, through } = input;
    const facts: AccountInterestFacts = {
      year,
      method,
      opening,
      postings,
      rate: input.rate ?? parameters.text('account.interest-rate', input.region ?? NATION, `${year}-12`, '/rate'),
      throughMonth: through === undefined ? 12 : Number(through.slice(5)),
    };
    const computed = computeAccountInterest(facts);
    return { value: { ...computed.value }, trace: computed.trace };
  },
});

const indexSchema = z.object({
  id,
  region,
  months: z
    .array(z.object({ month, base: wage, averageWage: referenceWage.optional() }))
    .min(1)
    .max(1200),
  rule: z.enum(['by-month', 'by-year']).optional(),
  decimals: count(0, 12).optional(),
});

/** `average-index`: mean of base / average wage over the months. */
export const averageIndex = defineCalculation({
  name: 'average-index',
  title: { zh: '平均缴费指数', en: 'Average index' },
  schema: indexSchema,
  results: ['index', 'months'],
  compute(input, { parameters }) {
    const months = input.months.map((entry, position) => ({
      month: entry.month,
      base: entry.base,
      averageWage:
        entry.averageWage ??
        parameters.text('contribution.average-wage', input.region, entry.month, `/months/${position}/averageWage`),
    }));
    const computed = take(
      computeAverageIndex(
        months,
        indexRule(input, () =>
          parameters.record<{ method: IndexRule['method']; decimals: string }>(
            'index.rule',
            input.region,
            lastMonth(input.months),
            '/rule',
          ),
        ),
      ),
    );
    return { value: { ...computed.value }, trace: computed.trace };
  },
});

/** What the case states of the rule, the rest from the store. */
export function indexRule(
  stated: { rule?: IndexRule['method'] | undefined; decimals?: number | undefined },
  stored: () => { method: IndexRule['method']; decimals: string },
): IndexRule {
  if (stated.rule !== undefined && stated.decimals !== undefined)
    return { method: stated.rule, decimals: stated.decimals };
  const rule = stored();
  return { method: stated.rule ?? rule.method, decimals: stated.decimals ?? Number(rule.decimals) };
}

/** The last of some months. */
export const lastMonth = (months: readonly { readonly month: string }[]): string =>
  months.reduce((last, entry) => (entry.month > last ? entry.month : last), '');

const transferSchema = z.object({
  id,
  records: z.array(z.object({ month, base: wage, toAccount: amount.optional() })).max(1200),
  account: z.object({ principal: amount, interest: amount, before1998: amount.optional() }),
  month: month.describe('month of the transfer YYYY-MM'),
});

/**
 * `transfer`: what moves with a relation. What was credited to the account is taken from the rate of the month where it
 * is not stated.
 */
export const transfer = defineCalculation({
  name: 'transfer',
  title: { zh: '转移接续', en: 'Transfer' },
  schema: transferSchema,
  results: ['accountAmount', 'pooledAmount', 'total', 'currentYearPrincipal', 'balanceToLastYearEnd'],
  compute(input, { parameters }) {
    const records = input.records.map(({ month: when, base, toAccount }, position) => {
      if (toAccount !== undefined && new Exact(toAccount).gt(base)) {
        throw new DomainFailure(
          domainError(
            'POLI-1009',
            { field: 'toAccount', other: 'base', value: toAccount, otherValue: base },
            { pointer: `/records/${position}/toAccount` },
          ),
        );
      }
      return {
        month: when,
        base,
        toAccount:
          toAccount ??
          fen(
            new Exact(base).times(
              parameters.text('contribution.rate-account', NATION, when, `/records/${position}/toAccount`),
            ),
          ),
      };
    });
    const account = {
      principal: input.account.principal,
      interest: input.account.interest,
      before1998: input.account.before1998 ?? '0',
    };
    const pooledRate = parameters.text('transfer.pooled-rate', NATION, input.month, '/month');
    const computed = take(computeTransfer(records, account, input.month, pooledRate));
    return { value: { ...computed.value }, trace: computed.trace };
  },
});
