import { DomainFailure, domainError } from '@pnet/kernel';
import type { PensionFacts } from '../formulas/pension.js';
import { articles, type TraceStep } from '../formulas/trace.js';
import type { CaseContext } from './calculation.js';
import type { PensionCase } from './pension-case.js';

type Bases = Pick<PensionFacts, 'benefitBase' | 'indexedBase'>;

/**
 * The base of the formula, or the two of a province that works with the city's beside its own: `benefitBase` stands as
 * it is and the index multiplies `indexedBase`. What the case states comes first; a city without a base of its own has
 * the province's. Errors: `POLI-2009` two different bases where no rule says which is which.
 */
export function basesOf(input: PensionCase, { parameters }: CaseContext, steps: TraceStep[]): Bases {
  const { region: where, retirementMonth: when, benefitBase, provinceBase, localBase } = input;
  if (benefitBase !== undefined) return { benefitBase };
  const ofCity = parameters.has('pension.local-base', where, when);
  if (provinceBase === undefined && localBase === undefined && !ofCity)
    return { benefitBase: parameters.text('pension.benefit-base', where, when, '/benefitBase') };
  const oneBase = parameters.peek('pension.base-of-index', where, when) === 'one-base';
  if (oneBase) return { benefitBase: theOne(input) };
  const province =
    provinceBase ?? parameters.text('pension.benefit-base', `${where.slice(0, 2)}0000`, when, '/provinceBase');
  const local = localBase ?? (ofCity ? parameters.text('pension.local-base', where, when) : province);
  if (province === local) return { benefitBase: province };
  const indexed = parameters.text<'local' | 'province'>('pension.base-of-index', where, when);
  steps.push({
    step: `pension.two-bases-${indexed}`,
    formula: 'the index multiplies one of two bases',
    inputs: { province, local },
    value: indexed === 'local' ? local : province,
    source: articles.basicPension,
  });
  return indexed === 'local'
    ? { benefitBase: province, indexedBase: local }
    : { benefitBase: local, indexedBase: province };
}

/** Where there is one base, the one that is stated; two that differ are refused. */
function theOne({ region, retirementMonth, provinceBase, localBase }: PensionCase): string {
  const base = provinceBase ?? localBase;
  if (base === undefined || (localBase !== undefined && localBase !== base)) {
    const params = { region, month: retirementMonth, province: provinceBase ?? '', local: localBase ?? '' };
    throw new DomainFailure(domainError('POLI-2009', params, { pointer: '/localBase' }));
  }
  return base;
}
