/**
 * Declaration 申报: what employers state of people and wages each month.
 *
 * What others may read in SQL (never write):
 * - `declaration.declaration(declaration_id, employer_id, scheme, posting_period, sequence_no, agency_code, status,
 *   persons, added, removed, wage_total)`:
 *   of an employer and period, `sequence_no` 1 names all people; 2 and on (补充申报) only people whom no live declaration
 *   of the period names.
 *   Several may be approved for one employer and period; `lines` counts persons and months where a person has several;
 * - `declaration.declaration_line`: one person of a declaration. **Lines with `change_kind = 'removed'` are not to be
 *   assessed**: the person
 *   contributes no more, their wage is 0. A person and contribution month is in at most one approved declaration with
 *   another kind.
 */
export { ConfirmDeclarationFile, type ConfirmedFile } from './confirm-declaration-file.js';
export { copyRows } from './copy-rows.js';
export { type ToColumns } from './csv-file.js';
export { openDeclarationSource } from './declaration-source.js';
export { DeclarationsQuery, declarationLineList, declarationLinesOf, declarationOf } from './declarations.query.js';
export { DeclarationModule } from './declaration.module.js';
export type { DeclarationInput } from './declaration-input.js';
export { type DeclarationStatus } from './declaration-status.js';
export { ImportDeclarationFile, type CheckedFile, type DeclarationFileInput } from './import-declaration-file.js';
export { type BulkReviewed } from './review-declaration.js';
export { type SubmittedDeclaration } from './submit-declaration.js';
export { declarationQueues } from './declaration.queues.js';
export { declarationsDecided } from './declaration.check.js';
export { voidDeclaration } from './void-declaration.js';

/** SQL files of schema `declaration`. */
export const declarationMigrations = new URL('./migrations/', import.meta.url);
