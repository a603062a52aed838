import { Module } from '@nestjs/common';
import { Exchange } from '@pnet/exchange';
import { FundLedgerModule } from '@pnet/fund-ledger';
import { PapersModule, ledgerPapers } from '@pnet/papers';
import { PolicyModule } from '@pnet/policy-store';
import type { NodeConfig } from '@pnet/runtime';
import { TasksModule, handOverHandler, recordSettlement, tasksOf, transferRules } from '@pnet/tasks';
import { TreasuryModule, bookTransfer, findTransfer } from '@pnet/treasury';
import { UpperNodeModule, fundAdjustmentKind, policyPackageKind, type OrderKind } from '@pnet/warehouse';
import { ownBooks } from './own-books.js';

/** The nation adjusts funds among provinces. */
const adjustmentKind = (config: NodeConfig): OrderKind =>
  fundAdjustmentKind((tx, order, now) => recordSettlement(tx, config.code, order, now));

/**
 * The national node 国家网: intake of the provinces and of what they relay, warehouse, acceptance, orders, own books,
 * parameters.
 */
@Module({
  imports: [
    FundLedgerModule,
    PolicyModule,
    TreasuryModule.forNode(),
    PapersModule.forNode((config) => ledgerPapers(config.code)),
    TasksModule.forNode({
      inject: [Exchange],
      useFactory: (exchange: Exchange) => tasksOf(exchange, transferRules({ find: findTransfer, book: bookTransfer })),
    }),
    UpperNodeModule.forNode({
      ownBooks,
      orderKinds: (config) => [policyPackageKind(config), adjustmentKind(config)],
      // What is written to the nation comes to its people; nobody orders it.
      orderHandlers: (_config, clock) => [handOverHandler('letter/note', clock)],
    }),
  ],
})
export class NationalModule {}
