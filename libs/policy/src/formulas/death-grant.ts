import type { Decimal } from '@pnet/kernel';
import { Exact, fen, yuan } from './exact.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** Bands of the grant as data; all numbers decimal text, years and months as named. */
export interface DeathGrantRule {
  readonly funeralMonths: string;
  /** Years below → months; the last band holds up to `stepFrom` years, that year included. */
  readonly bands: readonly { readonly below: string; readonly months: string }[];
  readonly stepFrom: string;
  /** Months more for each year above `stepFrom`. */
  readonly stepMonths: string;
  readonly maximumYears: string;
  readonly maximumMonths: string;
  readonly retireeMinimum: string;
  /**
   * A part of a year, paid or drawn, counts by its months or as a whole year. The bands look at the months themselves:
   * 59 are below five years.
   */
  readonly partYear: 'month' | 'whole-year';
}

/** Who died: months of contribution and, for a retiree, months of pension drawn. */
export interface DeathGrantFacts {
  readonly status: 'employee' | 'retiree';
  readonly contributionMonths: number;
  readonly pensionMonths: number;
  /** Monthly disposable income a head of the year before, yuan. */
  readonly monthlyIncome: string;
  /** Balance of the individual account, yuan. */
  readonly accountBalance: string;
}

/** Grants and the account that goes to the heirs, yuan. */
export interface DeathGrant {
  readonly funeral: string;
  readonly survivor: string;
  readonly accountRefund: string;
}

/**
 * Funeral grant, survivor grant and refund of the account. A retiree's months are those of an employee less one for
 * each year drawn, at least nine; a part of a year counts as the rule says.
 * @source 人社部发〔2021〕18号第四条、第五条; 社会保险法第十四条
 */
export function computeDeathGrant(facts: DeathGrantFacts, rule: DeathGrantRule): Traced<DeathGrant> {
  const income = new Exact(facts.monthlyIncome);
  const funeral = fen(income.times(rule.funeralMonths));
  const earned = employeeMonths(facts.contributionMonths, rule);
  const trace: TraceStep[] = [
    {
      step: 'death-grant.funeral',
      formula: 'funeral = income × months',
      inputs: { income: facts.monthlyIncome, months: rule.funeralMonths },
      value: funeral,
      rounding: 'half-up to 0.01',
      source: articles.survivors,
    },
    {
      step: 'death-grant.months',
      formula: 'months by years of contribution',
      inputs: { contributionMonths: String(facts.contributionMonths), partYear: rule.partYear },
      value: shown(earned),
      source: articles.survivors,
    },
  ];
  let months = earned;
  if (facts.status === 'retiree') {
    const drawn = yearsOf(facts.pensionMonths, rule);
    months = Exact.max(earned.minus(drawn), new Exact(rule.retireeMinimum).times(TWELFTHS));
    trace.push({
      step: 'death-grant.retiree-months',
      formula: 'months = max(minimum, months - years drawn)',
      inputs: { earned: shown(earned), drawn: shown(drawn), minimum: rule.retireeMinimum },
      value: shown(months),
      source: articles.survivors,
    });
  }
  const survivor = fen(months.times(income).div(TWELFTHS));
  const accountRefund = fen(new Exact(facts.accountBalance));
  trace.push(
    {
      step: 'death-grant.survivor',
      formula: 'survivor = income × months',
      inputs: { income: facts.monthlyIncome, months: shown(months) },
      value: survivor,
      rounding: 'half-up to 0.01',
      source: articles.survivors,
    },
    {
      step: 'death-grant.account',
      formula: 'refund = account balance',
      inputs: { balance: yuan(new Exact(facts.accountBalance)) },
      value: accountRefund,
      source: articles.inheritance,
    },
  );
  return { value: { funeral, survivor, accountRefund }, trace };
}

/** Years and months of grant are kept in twelfths, which no decimal holds: a tie at half a fen stays one. */
const TWELFTHS = 12;

const shown = (twelfths: Decimal): string => twelfths.div(TWELFTHS).toDecimalPlaces(4).toString();

/** Years of so many months, in twelfths. */
function yearsOf(months: number, rule: DeathGrantRule): Decimal {
  return rule.partYear === 'whole-year' ? new Exact(Math.ceil(months / 12)).times(TWELFTHS) : new Exact(months);
}

/** Months of grant, in twelfths. */
function employeeMonths(contributionMonths: number, rule: DeathGrantRule): Decimal {
  const twelfths = (count: string): Decimal => new Exact(count).times(TWELFTHS);
  const band = rule.bands.find(({ below }) => twelfths(below).gt(contributionMonths));
  if (band) return twelfths(band.months);
  const last = twelfths(rule.bands.at(-1)?.months ?? '0');
  const counted = Exact.min(yearsOf(contributionMonths, rule), twelfths(rule.maximumYears));
  return Exact.min(
    Exact.max(counted.minus(twelfths(rule.stepFrom)), 0)
      .times(rule.stepMonths)
      .plus(last),
    twelfths(rule.maximumMonths),
  );
}
