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
  /** A part of a year, paid or drawn, counts by its months or as a whole year. The bands look at the months themselves: 59 are below five years. */
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
 * Funeral grant, survivor grant and refund of the account. A retiree's months are those of an employee less one for each
 * year drawn, at least nine; a part of a year counts as the rule says.
 * @source 人社部发〔2021〕18号第四条、第五条; 社会保险法第十四条
 */
export function computeDeathGrant(facts: DeathGrantFacts, rule: DeathGrantRule): Traced<DeathGrant> {
  const income = new Exact(facts.monthlyIncome);
  const funeral = fen(income.times(rule.funeralMonths));
  const earned = employeeMonths(facts.contributionMonths, rule);
  const trace: TraceStep[] = [
    { step: 'death-grant.funeral', formula: 'funeral = income × months', inputs: { income: facts.monthlyIncome, months: rule.funeralMonths }, value: funeral, rounding: 'half-up to 0.01', source: articles.survivors },
    { step: 'death-grant.months', formula: 'months by years of contribution', inputs: { contributionMonths: String(facts.contributionMonths), partYear: rule.partYear }, value: shown(earned), source: articles.survivors },
  ];
  let months = earned;
  if (facts.status === 'retiree') {
    const drawn = yearsOf(facts.pensionMonths, rule);
    months = Exact.max(earned.minus(drawn), rule.retireeMinimum);
    trace.push({
      step: 'death-grant.retiree-months', formula: 'months = max(minimum, months - years drawn)',
      inputs: { earned: shown(earned), drawn: shown(drawn), minimum: rule.retireeMinimum }, value: shown(months), source: articles.survivors,
    });
  }
  const survivor = fen(months.times(income));
  const accountRefund = fen(new Exact(facts.accountBalance));
  trace.push(
    { step: 'death-grant.survivor', formula: 'survivor = income × months', inputs: { income: facts.monthlyIncome, months: shown(months) }, value: survivor, rounding: 'half-up to 0.01', source: articles.survivors },
    { step: 'death-grant.account', formula: 'refund = account balance', inputs: { balance: yuan(new Exact(facts.accountBalance)) }, value: accountRefund, source: articles.inheritance },
  );
  return { value: { funeral, survivor, accountRefund }, trace };
}

const shown = (value: Decimal): string => value.toDecimalPlaces(4).toString();

function yearsOf(months: number, rule: DeathGrantRule): Decimal {
  return rule.partYear === 'whole-year' ? new Exact(Math.ceil(months / 12)) : new Exact(months).div(12);
}

function employeeMonths(contributionMonths: number, rule: DeathGrantRule): Decimal {
  const years = new Exact(contributionMonths).div(12);
  const band = rule.bands.find(({ below }) => years.lt(below));
  if (band) return new Exact(band.months);
  const last = rule.bands.at(-1)?.months ?? '0';
  const counted = Exact.min(yearsOf(contributionMonths, rule), rule.maximumYears);
  return Exact.min(Exact.max(counted.minus(rule.stepFrom), 0).times(rule.stepMonths).plus(last), rule.maximumMonths);
}
