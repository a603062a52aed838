export * from './check-sql.js';
export * from './sources.js';
