/**
 * Individual accounts: what people are owed.
 *
 * What others may read in SQL (never write):
 * - `individual_account.contribution_record`, a row a credited month; a red one takes back what it `reverses`;
 * - `individual_account.year_balance(person_id, scheme, balance_year)`: accounts at the ends of years that are closed;
 * - `individual_account.opening(opening_id, scheme, state)`: one is `agreed` for a scheme at most.
 */
export { IndividualAccountModule } from './individual-account.module.js';
export * from './account.query.js';
export * from './account-years.query.js';
export * from './agree-opening.js';
export type { AccountYearInput, AccountYearOutcome } from './account-year-run.js';
export * from './close-account-year.js';
export * from './credit-contributions.js';
export * from './load-accounts.js';
export * from './propose-opening.js';
export { accountQueues } from './account.queues.js';
export { flowTieOut } from './account.check.js';
export { pi03Port } from './pi03.dataset.js';
export * from './record-movements.js';
export * from './settle-account-interest.js';

/** SQL files of schema `individual_account`. */
export const individualAccountMigrations = new URL('./migrations/', import.meta.url);
