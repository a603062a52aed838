import { Inject, Injectable } from '@nestjs/common';
import { YearMonth, ok, type Result } from '@pnet/kernel';
import { NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext } from '@pnet/runtime';
import { loadChart, openBooks, openPeriod } from './open-books.js';

/**
 * Loads the standard chart and opens both books of a scheme, or a further month of the unit's books. Doing it again
 * changes nothing.
 */
@Injectable()
export class StartBooks {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(NODE_CONFIG) private readonly config: Pick<NodeConfig, 'code'>,
  ) {}

  /** `month`: the first month of the books, `YYYY-MM`; books that are there keep theirs. */
  openBooks(
    input: { scheme: string; month: string },
    context: RequestContext,
  ): Promise<Result<{ unit: string; scheme: string }>> {
    return this.unitOfWork.run(context, { name: 'open-books', input }, async (tx) => {
      await loadChart(tx);
      await openBooks(tx, { unit: this.config.code, scheme: input.scheme, month: YearMonth.of(input.month) });
      return ok({ unit: this.config.code, scheme: input.scheme });
    });
  }

  /** Opens a month for posting before the one in front of it is closed. Errors: `LEDG-2002`, `LEDG-2003`. */
  openPeriod(input: { month: string }, context: RequestContext): Promise<Result<{ month: string }>> {
    return this.unitOfWork.run(context, { name: 'open-period', input }, (tx) =>
      openPeriod(tx, { unit: this.config.code, month: YearMonth.of(input.month) }),
    );
  }
}
