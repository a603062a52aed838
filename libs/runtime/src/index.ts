export * from './database/database-roles.js';
export * from './database/idempotency.js';
export * from './database/migrate.js';
export * from './database/open-database.js';
export * from './database/unit-of-work.js';
export * from './http/tokens.js';
export * from './identity/request-context.js';

/** SQL files of the runtime's own schemas; the first folder of every node's list. */
export const runtimeMigrations = new URL('./database/migrations/', import.meta.url);
