import { YearMonth, domainError, err, ok, type Result } from '@pnet/kernel';
import { NATION } from '../parameters/parameter-value.js';
import type { ParameterSource } from '../parameters/resolve-parameters.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** Who retires. Months are `YYYY-MM`. */
export interface RetirementFacts {
  readonly birthMonth: string;
  readonly sex: 'male' | 'female';
  readonly originalAge: 60 | 55 | 50;
  readonly choice?: { readonly kind: 'early' | 'late'; readonly months: number };
  readonly specialTrade?: { readonly kind: string; readonly years: string };
}

/** The rule in force for the month in which the original age is reached. */
export type RetirementRule =
  | { readonly kind: 'fixed' }
  | {
      readonly kind: 'progressive';
      readonly start: string;
      readonly earlyMonths: string;
      readonly lateMonths: string;
      readonly male60: DelayStep;
      readonly female55: DelayStep;
      readonly female50: DelayStep;
    };

/** One month of delay for every `step` months, `cap` months at most. */
export interface DelayStep {
  readonly step: string;
  readonly cap: string;
}

/** Ages and required years of special trades. */
export interface SpecialTradeRule {
  readonly maleAge: string;
  readonly femaleAge: string;
  readonly years: Readonly<Record<string, string>>;
}

/** When a person retires; `statutoryMonth` without, `retirementMonth` with the choice made. */
export interface Retirement {
  readonly age: { readonly years: number; readonly months: number };
  readonly retirementMonth: string;
  /** Delay of the statutory age, months; a choice does not change it. */
  readonly delayMonths: number;
  readonly statutoryMonth: string;
  readonly earliestMonth: string;
  readonly latestMonth: string;
}

/** The month in which the original age is reached. */
export function originalMonth(birthMonth: string, originalAge: number): YearMonth {
  return YearMonth.of(birthMonth).plusMonths(originalAge * 12);
}

/**
 * Retirement month under the progressive rule: delay = min(cap, floor(months since the start / step) + 1) once the
 * original age is reached after the start. An early choice goes back at most `earlyMonths`, never before the original
 * age. Errors: `POLI-2003` a choice outside its limits.
 * @source 关于实施渐进式延迟法定退休年龄的决定第一条、第三条
 */
export function computeRetirement(facts: RetirementFacts, rule: RetirementRule): Result<Traced<Retirement>> {
  const original = originalMonth(facts.birthMonth, facts.originalAge);
  const delay = delayMonths(facts, original, rule);
  const statutory = original.plusMonths(delay);
  const early = rule.kind === 'progressive' ? Number(rule.earlyMonths) : 0;
  const late = rule.kind === 'progressive' ? Number(rule.lateMonths) : 0;
  const earliest = statutory.monthsUntil(original) < -early ? statutory.plusMonths(-early) : original;
  const latest = statutory.plusMonths(late);
  const chosen = facts.choice
    ? statutory.plusMonths(facts.choice.kind === 'early' ? -facts.choice.months : facts.choice.months)
    : statutory;
  if (chosen.compare(earliest) < 0 || chosen.compare(latest) > 0) {
    return err(
      domainError(
        'POLI-2003',
        { month: chosen.toString(), earliest: earliest.toString(), latest: latest.toString() },
        { pointer: '/choice/months' },
      ),
    );
  }
  const value: Retirement = {
    age: ageAt(facts.birthMonth, chosen),
    retirementMonth: chosen.toString(),
    delayMonths: delay,
    statutoryMonth: statutory.toString(),
    earliestMonth: earliest.toString(),
    latestMonth: latest.toString(),
  };
  return ok({ value, trace: retirementSteps(facts, original, value) });
}

function delayMonths(
  facts: Pick<RetirementFacts, 'birthMonth' | 'originalAge'>,
  original: YearMonth,
  rule: RetirementRule,
): number {
  if (rule.kind === 'fixed') return 0;
  const since = YearMonth.of(rule.start).monthsUntil(original);
  if (since < 0) return 0;
  const { step, cap } =
    facts.originalAge === 60 ? rule.male60 : facts.originalAge === 55 ? rule.female55 : rule.female50;
  return Math.min(Number(cap), Math.floor(since / Number(step)) + 1);
}

/** The lowest original age there is: who is younger has not reached the statutory one. */
export const LOWEST_RETIREMENT_AGE = 50;
/** The first month for which there is a rule; ages reached before it are those of its rule. @source 国发〔1978〕104号 */
const FIRST_RULE = '1978-06';

/**
 * The month in which a person reaches the statutory retirement age, by the rule in force when the original age is
 * reached. Errors: `POLI-3001` no rule.
 * @source 关于实施渐进式延迟法定退休年龄的决定第一条
 */
export function statutoryRetirementMonth(
  birthMonth: string,
  originalAge: RetirementFacts['originalAge'],
  source: ParameterSource,
): Result<string> {
  const original = originalMonth(birthMonth, originalAge);
  const rule = source.value(
    'retirement.rule',
    NATION,
    original.toString() < FIRST_RULE ? FIRST_RULE : original.toString(),
  );
  if (!rule.ok) return rule;
  return ok(
    original
      .plusMonths(delayMonths({ birthMonth, originalAge }, original, rule.value.value as unknown as RetirementRule))
      .toString(),
  );
}

/** Whole years and months of age in a month. */
function ageAt(birthMonth: string, month: YearMonth): { years: number; months: number } {
  const months = YearMonth.of(birthMonth).monthsUntil(month);
  return { years: Math.floor(months / 12), months: months % 12 };
}

function retirementSteps(facts: RetirementFacts, original: YearMonth, value: Retirement): TraceStep[] {
  const steps: TraceStep[] = [
    {
      step: 'retirement.original',
      formula: 'originalMonth = birthMonth + originalAge',
      inputs: { birthMonth: facts.birthMonth, originalAge: String(facts.originalAge) },
      value: original.toString(),
      source: articles.retirement,
    },
    {
      step: value.delayMonths === 0 ? 'retirement.no-delay' : 'retirement.delay',
      formula: 'delay = min(cap, floor(months since start / step) + 1)',
      inputs: { originalMonth: original.toString(), delayMonths: String(value.delayMonths) },
      value: value.statutoryMonth,
      source: articles.retirement,
    },
    {
      step: 'retirement.window',
      formula: 'earliest = max(original, statutory - 36); latest = statutory + 36',
      inputs: { earliest: value.earliestMonth, latest: value.latestMonth },
      value: `${value.earliestMonth} - ${value.latestMonth}`,
      source: articles.retirementChoice,
    },
  ];
  if (facts.choice) {
    steps.push({
      step: `retirement.choice-${facts.choice.kind}`,
      formula: 'retirement = statutory ± months',
      inputs: { statutoryMonth: value.statutoryMonth, months: String(facts.choice.months) },
      value: value.retirementMonth,
      source: articles.retirementChoice,
    });
  }
  return steps;
}

/**
 * Retirement from a special trade: men 55, women 45, without delay, where the recognised years suffice (kinds that the
 * rule does not know are not checked). Errors: `POLI-2004` too few years, `POLI-2006` together with a choice.
 * @source 国发〔1978〕104号第一条
 */
export function computeSpecialTradeRetirement(
  facts: RetirementFacts,
  trade: { kind: string; years: string },
  rule: SpecialTradeRule,
): Result<Traced<Retirement>> {
  if (facts.choice) return err(domainError('POLI-2006', { kind: trade.kind }, { pointer: '/choice' }));
  const required = rule.years[trade.kind];
  if (required !== undefined && Number(trade.years) < Number(required)) {
    return err(
      domainError('POLI-2004', { kind: trade.kind, required, years: trade.years }, { pointer: '/specialTrade/years' }),
    );
  }
  const age = facts.sex === 'male' ? rule.maleAge : rule.femaleAge;
  const month = originalMonth(facts.birthMonth, Number(age)).toString();
  const value: Retirement = {
    age: { years: Number(age), months: 0 },
    retirementMonth: month,
    delayMonths: 0,
    statutoryMonth: month,
    earliestMonth: month,
    latestMonth: month,
  };
  const step: TraceStep = {
    step: 'retirement.special-trade',
    formula: 'retirement = birthMonth + special age',
    inputs: { birthMonth: facts.birthMonth, kind: trade.kind, years: trade.years, age },
    value: month,
    source: articles.specialTrade,
    ...(required === undefined ? { note: 'special-trade-unknown' } : {}),
  };
  return ok({ value, trace: [step] });
}
