import { domainError, err, ok, type Result } from '@pnet/kernel';
import { Exact, fen, sumOf, yuan } from './exact.js';
import type { Supplement } from './pension.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** The government's subsidy by what a person pays a year, yuan; the highest band that is reached counts. */
export type SubsidyBands = readonly { readonly from: string; readonly amount: string }[];

/** What reaches the account for a year, yuan. */
export interface ResidentsContribution {
  readonly personal: string;
  readonly collective: string;
  readonly subsidy: string;
  readonly toAccount: string;
}

/**
 * A resident's contribution of a year: what the person chose among the tiers, the collective's support and the
 * government's subsidy all go to the account.
 * Errors: `POLI-1007` an amount that is no tier.
 * @source 国发〔2014〕8号第五条、第六条
 */
export function computeResidentsContribution(
  facts: { readonly tier: string; readonly collective: string; readonly subsidy?: string | undefined },
  tiers: readonly string[],
  bands: SubsidyBands,
): Result<Traced<ResidentsContribution>> {
  const paid = new Exact(facts.tier);
  if (!tiers.some((tier) => paid.equals(tier)))
    return err(
      domainError('POLI-1007', { field: 'tier', value: facts.tier, choices: tiers.join(', ') }, { pointer: '/tier' }),
    );
  const reached = bands
    .filter(({ from }) => paid.gte(from))
    .reduce((best, band) => (best && new Exact(best.from).gt(band.from) ? best : band), bands[0]);
  const subsidy = yuan(new Exact(facts.subsidy ?? reached?.amount ?? '0'));
  const [personal, collective] = [yuan(paid), yuan(new Exact(facts.collective))];
  const toAccount = yuan(sumOf([personal, collective, subsidy]));
  return ok({
    value: { personal, collective, subsidy, toAccount },
    trace: [
      {
        step: 'residents-contribution.account',
        formula: 'toAccount = personal + collective + subsidy',
        inputs: { personal, collective, subsidy },
        value: toAccount,
        source: articles.residentsContribution,
      },
    ],
  });
}

/** Everything that a resident's pension is computed from; amounts yuan. */
export interface ResidentsPensionFacts {
  /** Basic pension 基础养老金 of the month and place. */
  readonly basicPension: string;
  readonly accountBalance: string;
  readonly annuityMonths: string;
  readonly years: string;
  readonly minimumYears: string;
  /** What a province adds for each whole year above a number of years; most have their own. */
  readonly longService?: { readonly aboveYears: string; readonly perYear: string } | undefined;
  readonly supplements: readonly Supplement[];
}

/** A resident's monthly pension and its parts, yuan. */
export interface ResidentsPension {
  readonly basic: string;
  readonly account: string;
  readonly supplements: string;
  readonly total: string;
}

/**
 * Residents' pension: the flat basic pension, the account divided by its months, what the province adds for long
 * contribution, and stated supplements. Years below the minimum are noted: those who were older when the scheme began
 * need fewer or none.
 * @source 国发〔2014〕8号第七条、第八条
 */
export function computeResidentsPension(facts: ResidentsPensionFacts): Traced<ResidentsPension> {
  const source = articles.residentsPension;
  const basic = fen(new Exact(facts.basicPension));
  const account = fen(new Exact(facts.accountBalance).div(facts.annuityMonths));
  const trace: TraceStep[] = [];
  if (new Exact(facts.years).lt(facts.minimumYears))
    trace.push({
      step: 'residents-pension.below-minimum',
      formula: 'years < minimum',
      inputs: { minimum: facts.minimumYears },
      value: facts.years,
      source,
      note: 'older-entrants below-minimum',
    });
  trace.push(
    { step: 'residents-pension.basic', formula: 'as published', inputs: {}, value: basic, source },
    {
      step: 'residents-pension.account',
      formula: 'account = balance / annuityMonths',
      inputs: { balance: facts.accountBalance, annuityMonths: facts.annuityMonths },
      value: account,
      rounding: 'half-up to 0.01',
      source,
    },
  );
  const long = longServiceOf(facts, trace);
  for (const { item, amount } of facts.supplements)
    trace.push({ step: 'pension.supplement', formula: 'as stated', inputs: { item }, value: amount, source });
  const supplements = yuan(sumOf([long, ...facts.supplements.map(({ amount }) => amount)]));
  const total = yuan(sumOf([basic, account, supplements]));
  trace.push({
    step: 'residents-pension.total',
    formula: 'total = basic + account + supplements',
    inputs: { basic, account, supplements },
    value: total,
    source,
  });
  return { value: { basic, account, supplements, total }, trace };
}

function longServiceOf({ longService, years }: ResidentsPensionFacts, trace: TraceStep[]): string {
  if (longService === undefined) return '0.00';
  const counted = Exact.max(new Exact(years).floor().minus(longService.aboveYears), 0);
  const value = fen(counted.times(longService.perYear));
  trace.push({
    step: 'residents-pension.long-service',
    formula: 'whole years above × amount',
    inputs: { years, ...longService, counted: counted.toString() },
    value,
    source: articles.residentsPension,
  });
  return value;
}
