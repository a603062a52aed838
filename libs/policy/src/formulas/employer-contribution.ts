import { computeContribution, type BaseBounds, type Contribution, type ContributionRates } from './contribution.js';
import { Exact, fen, sumOf, yuan } from './exact.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** One person of an employer; flexible payers pay for themselves and are outside the employer's base. */
export interface EmployerPerson {
  readonly id: string;
  readonly declaredWage: string;
  readonly bounds: BaseBounds;
  readonly rates: ContributionRates;
  /**
   * Pays for themselves: no part of the employer's base, which a rate of zero alone does not mean (exemptions of 2020).
   */
  readonly flexible?: boolean;
}

/** How an employer's own line is computed. */
export interface EmployerRule {
  readonly employerBase: 'sum-of-personal' | 'payroll-total';
  readonly rounding: 'per-person' | 'per-employer';
  readonly rate: string;
  /** Yuan; needed where the base is the payroll total. */
  readonly payrollTotal?: string;
}

/** An employer's month: its own line, the persons' lines, and what the two differ by. */
export interface EmployerContribution {
  readonly base: string;
  readonly employer: string;
  readonly personal: string;
  readonly persons: readonly (Contribution & { readonly id: string })[];
  /** Employer line minus the sum of the persons' employer shares; shown, never spread silently. */
  readonly remainder: string;
}

/**
 * The month of an employer with all its persons. The trace holds the employer's own steps and those of each person, its
 * id as an input.
 */
export function computeEmployerContribution(
  persons: readonly EmployerPerson[],
  rule: EmployerRule,
): Traced<EmployerContribution> {
  const lines = persons.map((person) => ({
    person,
    traced: computeContribution(person.declaredWage, person.bounds, person.rates),
  }));
  const employed = lines.filter(({ person }) => person.flexible !== true);
  const personsBase = sumOf(employed.map(({ traced }) => traced.value.base));
  const personsShare = sumOf(employed.map(({ traced }) => traced.value.employer));
  const base = rule.employerBase === 'payroll-total' ? new Exact(rule.payrollTotal ?? '0') : personsBase;
  const perPerson = rule.employerBase === 'sum-of-personal' && rule.rounding === 'per-person';
  const employer = perPerson ? personsShare : new Exact(fen(base.times(rule.rate)));
  const personal = sumOf(lines.map(({ traced }) => traced.value.personal));
  const value: EmployerContribution = {
    base: yuan(base),
    employer: yuan(employer),
    personal: yuan(personal),
    persons: lines.map(({ person, traced }) => ({ id: person.id, ...traced.value })),
    remainder: yuan(employer.minus(personsShare)),
  };
  return { value, trace: [...personSteps(lines), ...employerSteps(value, rule, perPerson, yuan(personsShare))] };
}

function personSteps(lines: readonly { person: EmployerPerson; traced: Traced<Contribution> }[]): TraceStep[] {
  return lines.flatMap(({ person, traced }) =>
    traced.trace.map((step) => ({ ...step, inputs: { person: person.id, ...step.inputs } })),
  );
}

function employerSteps(
  value: EmployerContribution,
  rule: EmployerRule,
  perPerson: boolean,
  personsShare: string,
): TraceStep[] {
  const source = articles.contribution;
  return [
    {
      step: `employer-contribution.base-${rule.employerBase}`,
      formula: rule.employerBase === 'payroll-total' ? 'base = payrollTotal' : 'base = Σ personal bases',
      inputs: { persons: String(value.persons.length) },
      value: value.base,
      source,
    },
    perPerson
      ? {
          step: 'employer-contribution.per-person',
          formula: 'employer = Σ persons’ employer shares',
          inputs: { persons: String(value.persons.length) },
          value: value.employer,
          source,
        }
      : {
          step: 'employer-contribution.per-employer',
          formula: 'employer = base × rate',
          inputs: { base: value.base, rate: rule.rate },
          value: value.employer,
          rounding: 'half-up to 0.01',
          source,
        },
    {
      step: 'employer-contribution.remainder',
      formula: 'remainder = employer - Σ persons’ employer shares',
      inputs: { employer: value.employer, personsShare },
      value: value.remainder,
      source,
    },
  ];
}
