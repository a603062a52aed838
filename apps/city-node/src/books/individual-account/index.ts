export { IndividualAccountModule } from './individual-account.module.js';
export * from './account.query.js';
export * from './agree-opening.js';
export * from './close-account-year.js';
export * from './credit-contributions.js';
export * from './propose-opening.js';
export * from './record-movements.js';

/** SQL files of schema `individual_account`. */
export const individualAccountMigrations = new URL('./migrations/', import.meta.url);
