import { err, ok, type Result } from '@pnet/kernel';
import type { ParameterSource } from '@pnet/policy';

/** Parameters that interest is computed by. */
export const interestKeys = ['account.interest-rate', 'account.interest-method'] as const;

/** How a year of the accounts earns interest; `provisional` rates are settled when the real one is published. */
export interface InterestTerms {
  readonly method: 'yearly' | 'month-product';
  /** Yearly rate as a fraction. */
  readonly rate: string;
  readonly provisional: boolean;
  /** Package that brought the rate. */
  readonly policyVersion: string;
}

/** Rate and method in force for a year. Errors: `POLI-3001` the rate is not published. */
export function interestTerms(source: ParameterSource, region: string, year: number): Result<InterestTerms> {
  const [rate, method] = interestKeys.map((key) => source.value(key, region, `${year}-12`));
  if (!rate?.ok) return err(rate?.error ?? neverAsked());
  if (!method?.ok) return err(method?.error ?? neverAsked());
  return ok({
    method: method.value.value === 'yearly' ? 'yearly' : 'month-product',
    rate: String(rate.value.value),
    provisional: rate.value.provisional,
    policyVersion: rate.value.packageNumber ?? source.version,
  });
}

function neverAsked(): never {
  throw new Error('two keys are asked for');
}
