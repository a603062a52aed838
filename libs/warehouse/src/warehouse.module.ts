import { Inject, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { ok, type Clock } from '@pnet/kernel';
import { recordFirstUnits } from '@pnet/exchange';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig } from '@pnet/runtime';
import { syncDimensions } from './dimensions/sync-dimensions.js';
import { DrillController } from './http/drill.controller.js';
import { StatisticsController } from './http/statistics.controller.js';
import { TotalsController } from './http/totals.controller.js';
import { loadPublishedHistory } from './statistics/published-history.js';

/**
 * The warehouse of an upper node: brings dimensions and published history up to date at start, and answers its
 * questions by HTTP.
 */
@Module({ controllers: [TotalsController, DrillController, StatisticsController] })
export class WarehouseModule implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(NODE_CONFIG) private readonly config: NodeConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const now = this.clock.now();
    await this.unitOfWork.system(async (tx) => {
      await syncDimensions(tx);
      await recordFirstUnits(tx, this.config, now);
      await loadPublishedHistory(tx, now);
      return ok(null);
    });
  }
}
