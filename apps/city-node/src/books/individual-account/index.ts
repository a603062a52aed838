export { IndividualAccountModule } from './individual-account.module.js';
export * from './account.query.js';
export * from './agree-opening.js';
export * from './credit-contributions.js';
export * from './propose-opening.js';
export { flowTieOut } from './account.check.js';
export { pi03Port } from './pi03.dataset.js';

/** SQL files of schema `individual_account`. */
export const individualAccountMigrations = new URL('./migrations/', import.meta.url);
