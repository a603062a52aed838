import type { City } from './answers.js';

/** An entry of the books with its lines. */
export type JournalEntry = City['JournalEntry'];

/** A voucher that was written by hand, and where it stands. */
export type ManualEntry = City['ManualEntryRow'];

/** What a person states for a voucher. */
export type ManualEntryInput = City['ManualEntryInput'];

/** A month of a book. */
export type LedgerPeriod = City['PeriodRow'];

/** A link of a book's chain. */
export type BookSeal = City['BookSeal'];

/** What the verifier of the books found. */
export type LedgerVerification = City['LedgerVerification'];

/** An opening load of the accounts. */
export type Opening = City['OpeningView'];

/** What the node took of a proposed opening. */
export type ProposedOpening = City['ProposedOpening'];

/** A request to reopen a month. */
export type Reopening = City['ReopeningRow'];
