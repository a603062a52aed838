import { DomainFailure, YearMonth, domainError } from '@pnet/kernel';
import { z } from 'zod';
import { computeAnnuityPayout, projectAnnuityPart } from '../formulas/annuity-account.js';
import { Exact, fen, yuan } from '../formulas/exact.js';
import { articles, type Traced, type TraceStep } from '../formulas/trace.js';
import { NATION } from '../parameters/parameter-value.js';
import { defineCalculation, type CaseContext, type CaseValues } from './calculation.js';
import { amount, annuityMonths, count, decimalText, id, month, rate, wage } from './fields.js';

const parts = z.object({ personal: amount, employer: amount });
const rates = z.object({ personal: rate, employer: rate });
const payoutMonths = decimalText({ places: 2, min: '1', max: '600', unit: 'months' });
const results = ['personal', 'employer', 'balance', 'monthly', 'payments', 'lastPayment', 'remaining'];

const gathering = {
  id,
  opening: parts.optional().describe('what stands in the account before, yuan'),
  base: wage,
  from: month.describe('first month that is projected YYYY-MM'),
  to: month.describe('last month that is projected YYYY-MM'),
  returnRate: rate.describe('yearly return that is assumed'),
  monthsDrawn: count(0, 1200).optional(),
};

interface GatheringCase {
  readonly opening?: { personal: string; employer: string } | undefined;
  readonly base: string;
  readonly from: string;
  readonly to: string;
  readonly returnRate: string;
  readonly monthsDrawn?: number | undefined;
}

/** Most months of a projection: seventy years. */
const LONGEST = 840;

function checkPeriod({ from, to }: { from: string; to: string }, ctx: z.RefinementCtx): void {
  const fault = (path: string, code: string, params: Readonly<Record<string, string>>): void =>
    ctx.addIssue({ code: 'custom', message: code, path: [path], params: { fault: { code, params } } });
  if (from > to) {
    fault('from', 'POLI-1009', { field: 'from', other: 'to', value: from, otherValue: to });
    return;
  }
  const last = YearMonth.of(from)
    .plusMonths(LONGEST - 1)
    .toString();
  if (to > last) fault('to', 'POLI-1005', { field: 'to', value: to, min: from, max: last });
}

interface AnnuityTerms {
  /** Shares of the base that are paid, and what the employer's part earns a year. */
  readonly personal: string;
  readonly employer: string;
  readonly employerReturn: string;
  /** Share of the employer's part that belongs to the person. */
  readonly vested?: string | undefined;
  readonly months: string;
  readonly source: string;
}

/** Both parts gathered, added up and divided: the same for an occupational and for an enterprise annuity. */
function annuityOf(input: GatheringCase, terms: AnnuityTerms): Traced<CaseValues> {
  const { source, vested } = terms;
  const part = (name: 'personal' | 'employer', share: string, earns: string): Traced<string> =>
    projectAnnuityPart(
      {
        part: name,
        opening: input.opening?.[name] ?? '0',
        monthly: fen(new Exact(input.base).times(share)),
        from: input.from,
        to: input.to,
        rate: earns,
      },
      source,
    );
  const personal = part('personal', terms.personal, input.returnRate);
  const whole = part('employer', terms.employer, terms.employerReturn);
  const employer = vested === undefined ? whole : vestedPart(whole, vested, source);
  const balance = yuan(new Exact(personal.value).plus(employer.value));
  const payout = computeAnnuityPayout(
    { balance, annuityMonths: terms.months, monthsDrawn: input.monthsDrawn ?? 0 },
    source,
  );
  return {
    value: { personal: personal.value, employer: employer.value, balance, ...payout.value },
    trace: [...personal.trace, ...employer.trace, ...payout.trace],
  };
}

function vestedPart(whole: Traced<string>, share: string, source: string): Traced<string> {
  const value = fen(new Exact(whole.value).times(share));
  const step: TraceStep = {
    step: 'annuity-account.vested',
    formula: 'owned = employer × share',
    inputs: { whole: whole.value, share },
    value,
    rounding: 'half-up to 0.01',
    source,
  };
  return { value, trace: [...whole.trace, step] };
}

/** `occupational-annuity`: government employees' own account beside the basic insurance; part of it may be notional. */
export const occupationalAnnuity = defineCalculation({
  name: 'occupational-annuity',
  title: { zh: '职业年金', en: 'Occupational annuity' },
  schema: z
    .object({
      ...gathering,
      rates: rates.optional(),
      notional: z.boolean().optional().describe('whether the employer’s part is a record without money behind it'),
      notionalRate: rate
        .optional()
        .describe('yearly rate on the notional part; the one in force where it is not stated'),
      annuityMonths,
    })
    .superRefine(checkPeriod),
  results,
  compute(input, { parameters }) {
    const shares =
      input.rates ??
      parameters.record<{ personal: string; employer: string }>('occupational.rates', NATION, input.from, '/rates');
    const employerReturn = input.notional
      ? (input.notionalRate ?? parameters.text('occupational.notional-rate', NATION, input.from, '/notionalRate'))
      : input.returnRate;
    const months = input.annuityMonths;
    return annuityOf(input, { ...shares, employerReturn, months, source: articles.occupational });
  },
});

/** Contributions within the limits of the law, which count on the whole of what is paid. */
function checkLimits(shares: { personal: string; employer: string }, from: string, context: CaseContext): void {
  const limits = context.parameters.record<{ employer: string; total: string }>(
    'enterprise-annuity.limits',
    NATION,
    from,
    '/from',
  );
  const refuse = (field: string, value: string, max: string): never => {
    throw new DomainFailure(domainError('POLI-1005', { field, value, min: '0', max }, { pointer: '/rates/employer' }));
  };
  if (new Exact(shares.employer).gt(limits.employer)) refuse('rates.employer', shares.employer, limits.employer);
  const total = new Exact(shares.employer).plus(shares.personal);
  if (total.gt(limits.total)) refuse('rates', total.toString(), limits.total);
}

/** `enterprise-annuity`: a record with a projection; it is no part of the fund. */
export const enterpriseAnnuity = defineCalculation({
  name: 'enterprise-annuity',
  title: { zh: '企业年金测算', en: 'Enterprise annuity, projected' },
  schema: z
    .object({
      ...gathering,
      rates,
      vested: rate.optional().describe('share of the employer’s part that belongs to the person; all where not stated'),
      payoutMonths,
    })
    .superRefine(checkPeriod),
  results,
  compute(input, context) {
    checkLimits(input.rates, input.from, context);
    const { rates: shares, returnRate, vested, payoutMonths: months } = input;
    return annuityOf(input, {
      ...shares,
      employerReturn: returnRate,
      vested,
      months,
      source: articles.enterpriseAnnuity,
    });
  },
});
