import { Module } from '@nestjs/common';
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
export class FundLedgerModule {}
