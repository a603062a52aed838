import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/index.js';
import { AccountsController } from './accounts.controller.js';
import { CollectionController } from './collection.controller.js';
import { DemandLateFees } from './demand-late-fees.js';
import { ExportTaxDemands } from './export-tax-demands.js';
import { ImportTaxReceipts } from './import-tax-receipts.js';
import { LateFeesController } from './late-fees.controller.js';
import { MatchSuspense } from './match-suspense.js';
import { PostReceipts } from './post-receipts.js';
import { RemindEmployer } from './remind-employer.js';
import { RemindersController } from './reminders.controller.js';
import { ReverseReceipt } from './reverse-receipt.js';

const useCases = [
  DemandLateFees,
  ExportTaxDemands,
  ImportTaxReceipts,
  MatchSuspense,
  PostReceipts,
  RemindEmployer,
  ReverseReceipt,
];

/** Collection 费用征集: needs the global `RuntimeModule`; parameters come with `AssessmentModule`. */
@Module({
  imports: [AssessmentModule],
  controllers: [CollectionController, LateFeesController, RemindersController, AccountsController],
  providers: useCases,
  exports: useCases,
})
export class CollectionModule {}
