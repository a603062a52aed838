import type { ParameterValue } from '@pnet/policy';
import type { PolicyPackage } from './policy-package.js';

/** For specs: the lower bound of Hunan, with changes. */
export const bound = (value: Partial<ParameterValue> = {}): ParameterValue => ({
  key: 'contribution.base-lower',
  region: '430000',
  effectiveFrom: '2026-01',
  effectiveTo: '2026-12',
  knownFrom: '2026-07-01',
  value: '4700',
  unit: 'yuan/month',
  source: '湘人社发〔2026〕9号',
  certainty: 'demonstration',
  provisional: false,
  enacted: true,
  ...value,
});

/** For specs: a package of Hunan's that publishes it. */
export const packageOf = (number: number, change: Partial<PolicyPackage> = {}): PolicyPackage => ({
  issuer: '430000',
  number,
  region: '430000',
  title: '2026年缴费基数上下限',
  knownFrom: '2026-07-01',
  activatesOn: '2026-07-01',
  values: [bound()],
  cases: [],
  ...change,
});
