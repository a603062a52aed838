import { Inject, Injectable } from '@nestjs/common';
import { Exchange, type SealedSubmission } from '@pnet/exchange';
import { YearMonth, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext } from '@pnet/runtime';
import { monthlyDatasets } from '@pnet/standards';
import { sealEach, unknownDataset } from './seal-each.js';

/**
 * A quick report 快报: datasets of a month, open or closed, as known now. It goes up numbered by itself, is shown apart,
 * and never counts or replaces what the month's close will send.
 */
@Injectable()
export class SealQuickReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(Exchange) private readonly exchange: Pick<Exchange, 'seal'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Seals the standard datasets, or those named, all as known at one instant. Errors: `SUMM-1002` unknown dataset,
   * `SUMM-1003` a month to come, `EXCH-1002`, `EXCH-1004`.
   */
  async execute(
    input: { readonly period: string; readonly datasets?: readonly string[] },
    context: RequestContext,
  ): Promise<Result<readonly SealedSubmission[]>> {
    const { period, datasets = monthlyDatasets } = input;
    const unknown = unknownDataset(datasets);
    const month = YearMonth.of(period);
    const knownAt = this.clock.now();
    const begun = await this.unitOfWork.run(
      context,
      { name: 'seal-quick-report', input, subject: period },
      async () => {
        if (unknown) return err(unknown);
        return month.compare(knownAt.toPlainDate().yearMonth) > 0
          ? err(domainError('SUMM-1003', { period }))
          : ok({ period });
      },
    );
    if (!begun.ok) return begun;
    return sealEach(this.exchange, datasets, { period: month, knownAt, quick: true });
  }
}
