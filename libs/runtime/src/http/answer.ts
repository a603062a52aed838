import { DomainFailure, type Result } from '@pnet/kernel';

/**
 * What a controller returns: the value of a use case, or its error thrown as `DomainFailure` for the problem filter.
 */
export function answer<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new DomainFailure(result.error);
}
