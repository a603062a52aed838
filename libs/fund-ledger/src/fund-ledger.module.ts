import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { ok, unwrap, type Clock } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, NODE_STATUS, UnitOfWork, type NodeConfig, type NodeStatus } from '@pnet/runtime';
import { bookState } from './book-state.js';
import { LedgerController } from './ledger.controller.js';
import { PrepareEntry } from './prepare-entry.js';
import { ReverseJournalEntry } from './reverse-journal-entry.js';
import { ReviewEntry } from './review-entry.js';
import { StartBooks } from './start-books.js';

/** The books of a node over HTTP, for every tier; needs the runtime's global module. */
@Module({
  controllers: [LedgerController],
  providers: [PrepareEntry, ReviewEntry, ReverseJournalEntry, StartBooks],
  exports: [PrepareEntry, ReviewEntry, StartBooks],
})
export class FundLedgerModule implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(NODE_CONFIG) private readonly unit: Pick<NodeConfig, 'code'>,
    @Inject(NODE_STATUS) private readonly status: NodeStatus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Adds to what the node says of itself how far its books are closed. */
  onApplicationBootstrap(): void {
    this.status.contribute(async () =>
      unwrap(
        await this.unitOfWork.system(async (tx) =>
          ok({ ...(await bookState(tx, this.unit.code, this.clock.now().toPlainDate())) }),
        ),
      ),
    );
  }
}
