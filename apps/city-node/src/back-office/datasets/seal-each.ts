import type { Exchange, SealRequest, SealedSubmission } from '@pnet/exchange';
import { domainError, ok, type DomainError, type Result } from '@pnet/kernel';
import { monthlyDatasets } from '@pnet/standards';

/** `SUMM-1002` for the first that is no monthly dataset of the standard; undefined where all are. */
export function unknownDataset(datasets: readonly string[]): DomainError | undefined {
  const dataset = datasets.find((id) => !monthlyDatasets.includes(id));
  return dataset === undefined ? undefined : domainError('SUMM-1002', { dataset });
}

/** Seals datasets one by one; what was sealed before an error stays. */
export async function sealEach(
  exchange: Pick<Exchange, 'seal'>,
  datasets: readonly string[],
  of: Omit<SealRequest, 'definitionId'>,
): Promise<Result<SealedSubmission[]>> {
  const sealed: SealedSubmission[] = [];
  for (const definitionId of datasets) {
    const one = await exchange.seal({ ...of, definitionId });
    if (!one.ok) return one;
    sealed.push(one.value);
  }
  return ok(sealed);
}
