/** Papers: what the node prints, numbers and vouches for. Nobody else reads its schema in SQL. */
export { PapersModule } from './papers.module.js';
export { ledgerPapers } from './ledger-papers.js';
export { MOST_ROWS, subjects, type PaperReading, type PaperSource } from './paper-source.js';
export type { PaperContents, PaperKind } from './kinds/index.js';

/** SQL files of schema `papers`. */
export const papersMigrations = new URL('./migrations/', import.meta.url);
