import { Inject, Injectable } from '@nestjs/common';
import { Exchange, type SealedSubmission } from '@pnet/exchange';
import { YearMonth, domainError, err, ok, type Result } from '@pnet/kernel';
import { NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext, type Tx } from '@pnet/runtime';
import { monthlyDatasets } from '@pnet/standards';
import { standingClose } from '../closing/index.js';
import { sealEach, unknownDataset } from './seal-each.js';

/** The datasets of a month, sealed; `unchanged` where the version that was there still says the same. */
export interface SealedMonth {
  readonly period: string;
  readonly datasets: readonly SealedSubmission[];
}

/**
 * Seals the standard datasets of a closed month, with the facts as they were known when it was closed: doing it again
 * gives the same digests.
 */
@Injectable()
export class SealMonth {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(Exchange) private readonly exchange: Pick<Exchange, 'seal'>,
    @Inject(NODE_CONFIG) private readonly config: Pick<NodeConfig, 'code'>,
  ) {}

  /**
   * Seals all datasets, or those named. What was sealed before an error stays. Errors: `SUMM-1001` not closed,
   * `SUMM-1002` unknown dataset, `EXCH-1001` … `EXCH-1005`.
   */
  async execute(
    input: { period: string; datasets?: readonly string[] },
    context: RequestContext,
  ): Promise<Result<SealedMonth>> {
    const begun = await this.unitOfWork.run(context, { name: 'seal-month', input, subject: input.period }, async (tx) =>
      this.closedAt(tx, input.period),
    );
    return begun.ok ? this.seal(input.period, input.datasets) : begun;
  }

  /** As `execute`, for jobs and orders of the node itself. */
  async seal(period: string, datasets: readonly string[] = monthlyDatasets): Promise<Result<SealedMonth>> {
    const unknown = unknownDataset(datasets);
    if (unknown) return err(unknown);
    const closed = await this.unitOfWork.system((tx) => this.closedAt(tx, period));
    if (!closed.ok) return closed;
    const of = { period: YearMonth.of(period), knownAt: closed.value.at };
    const sealed = await sealEach(this.exchange, datasets, of);
    return sealed.ok ? ok({ period, datasets: sealed.value }) : sealed;
  }

  private async closedAt(tx: Tx, period: string) {
    const at = await standingClose(tx, this.config.code, YearMonth.of(period));
    return at ? ok({ at }) : err(domainError('SUMM-1001', { period }));
  }
}
