import { Module } from '@nestjs/common';
import { AssessmentModule } from '../assessment/index.js';
import { CollectionController } from './collection.controller.js';
import { ExportTaxDemands } from './export-tax-demands.js';
import { ImportTaxReceipts } from './import-tax-receipts.js';
import { MatchSuspense } from './match-suspense.js';
import { PostReceipts } from './post-receipts.js';
import { ReverseReceipt } from './reverse-receipt.js';

const useCases = [PostReceipts, ExportTaxDemands, ImportTaxReceipts, MatchSuspense, ReverseReceipt];

/** Collection 费用征集: receipts to demands, books and accounts. */
@Module({ imports: [AssessmentModule], controllers: [CollectionController], providers: useCases, exports: useCases })
export class CollectionModule {}
