import { DomainFailure, domainError } from '@pnet/kernel';
import { z } from 'zod';
import {
  classifyGovernmentPerson,
  compareMethods,
  computeOldMethod,
  type OldMethodFacts,
} from '../formulas/government-pension.js';
import { Exact, yuan } from '../formulas/exact.js';
import { articles, type Traced, type TraceStep } from '../formulas/trace.js';
import { NATION } from '../parameters/parameter-value.js';
import { defineCalculation, type CaseContext, type CaseValues } from './calculation.js';
import { amount, count, month, rate } from './fields.js';
import { pensionOf } from './pension-calculations.js';
import { checkPensionCase, pensionFields } from './pension-case.js';

const oldMethod = z
  .object({
    basicSalary: amount.describe('basic salary of 2014-09, yuan'),
    ratio: rate.describe('share of it by years of work'),
    allowance: amount.describe('retirement allowance of the post in 2014-09, yuan'),
    increase: amount.describe('increase by the notice of 2015, yuan'),
    growth: z
      .array(z.object({ year: count(2014, 2200), rate }))
      .max(20)
      .optional()
      .describe('growth of wages by year from 2014; those in force where they are not stated'),
  })
  .describe(
    'what the old method is computed from; needed of who worked before the reform and retires in the transition',
  );

const schema = z
  .object({
    ...pensionFields,
    workStart: month.describe('start of work: tells new, middle and old persons apart'),
    originalPension: amount.optional().describe('pension that an old person draws, yuan a month'),
    oldMethod: oldMethod.optional(),
    occupationalMonthly: amount.optional().describe('monthly occupational annuity, from its own account, yuan'),
  })
  .superRefine(checkPensionCase);

type GovernmentCase = z.output<typeof schema>;

const missing = (field: string): DomainFailure =>
  new DomainFailure(domainError('POLI-1002', { field }, { pointer: `/${field}` }));

/** The transition of ten years: shares of what the new method gives more, by year of retirement. */
interface TransitionShares {
  readonly shares: Readonly<Record<string, string>>;
}

/** Growth of wages from 2014, which is zero, to the year before retirement: each year stated or in force. */
function growthOf(
  { growth = [] }: z.output<typeof oldMethod>,
  retirementYear: number,
  { parameters }: CaseContext,
): OldMethodFacts['growth'] {
  const twice = growth.findIndex(({ year }, position) => growth.findIndex((one) => one.year === year) < position);
  if (twice >= 0)
    throw new DomainFailure(
      domainError('POLI-1014', { value: String(growth[twice]?.year) }, { pointer: `/oldMethod/growth/${twice}/year` }),
    );
  return Array.from({ length: Math.max(retirementYear - 2014, 0) }, (_, order) => 2014 + order).map((year) => ({
    year,
    rate:
      growth.find((one) => one.year === year)?.rate ??
      (year === 2014 ? '0' : parameters.text('government.wage-growth', NATION, `${year}-12`, '/oldMethod/growth')),
  }));
}

/** Who worked before the reform and retires within the ten years has both methods computed and compared. */
function compared(input: GovernmentCase, pension: string, context: CaseContext): Traced<CaseValues> {
  const { retirementMonth: when } = input;
  if (input.oldMethod === undefined) throw missing('oldMethod');
  const { shares } = context.parameters.record<TransitionShares>('government.transition', NATION, when, '/oldMethod');
  const year = Number(when.slice(0, 4));
  const old = computeOldMethod({ ...input.oldMethod, growth: growthOf(input.oldMethod, year, context) });
  const comparison = compareMethods({
    pension,
    occupational: input.occupationalMonthly ?? '0.00',
    oldMethod: old.value,
    share: shares[String(year)] ?? '1',
  });
  const { newMethod, paid, fromFund } = comparison.value;
  return {
    value: { newMethod, oldMethod: old.value, fromFund, total: paid },
    trace: [...old.trace, ...comparison.trace],
  };
}

function oldPerson(input: GovernmentCase, step: TraceStep): Traced<CaseValues> {
  if (input.originalPension === undefined) throw missing('originalPension');
  const kept = yuan(new Exact(input.originalPension));
  return {
    value: { kind: 'old', fromFund: kept, total: kept },
    trace: [
      step,
      {
        step: 'government-pension.kept',
        formula: 'as it was',
        inputs: { retirementMonth: input.retirementMonth },
        value: kept,
        source: articles.government,
      },
    ],
  };
}

/**
 * `government-pension`: government employees by the reform of 2014-10. The parts are those of the basic pension; the
 * occupational annuity stands beside it and comes from its own account.
 */
export const governmentPension = defineCalculation({
  name: 'government-pension',
  title: { zh: '机关事业单位养老金', en: 'Government employees’ pension' },
  schema,
  results: [
    'kind',
    'basic?',
    'account?',
    'transitional?',
    'supplements?',
    'pension?',
    'occupational?',
    'newMethod?',
    'oldMethod?',
    'fromFund',
    'total',
  ],
  compute(input, context) {
    const person = classifyGovernmentPerson(input.workStart, input.retirementMonth);
    const kind = person.value;
    if (kind === 'old') return oldPerson(input, person.step);
    const computed = pensionOf({ ...input, workStart: undefined }, context);
    const { total: pension, ...parts } = computed.value;
    const occupational = yuan(new Exact(input.occupationalMonthly ?? '0'));
    const values = { kind, ...parts, pension, occupational };
    const inTransition =
      kind === 'middle' && context.parameters.has('government.transition', NATION, input.retirementMonth);
    if (inTransition) {
      const both = compared(input, pension, context);
      return { value: { ...values, ...both.value }, trace: [person.step, ...computed.trace, ...both.trace] };
    }
    const total = yuan(new Exact(pension).plus(occupational));
    const step: TraceStep = {
      step: 'government-pension.new-method',
      formula: 'total = pension + occupational annuity',
      inputs: { pension, occupational },
      value: total,
      source: articles.government,
      ...(input.oldMethod === undefined ? {} : { note: 'not-compared' }),
    };
    return {
      value: { ...values, newMethod: total, fromFund: pension, total },
      trace: [person.step, ...computed.trace, step],
    };
  },
});
