export * from './account.query.js';
export * from './credit-contributions.js';

/** SQL files of schema `individual_account`. */
export const individualAccountMigrations = new URL('./migrations/', import.meta.url);
