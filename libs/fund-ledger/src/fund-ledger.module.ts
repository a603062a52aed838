import { Module } from '@nestjs/common';
import { LedgerController } from './ledger.controller.js';
import { PrepareEntry } from './prepare-entry.js';
import { ReverseJournalEntry } from './reverse-journal-entry.js';
import { ReviewEntry } from './review-entry.js';

/** The books of a node over HTTP, for every tier; needs the runtime's global module. */
@Module({ controllers: [LedgerController], providers: [PrepareEntry, ReviewEntry, ReverseJournalEntry], exports: [PrepareEntry, ReviewEntry] })
export class FundLedgerModule {}
