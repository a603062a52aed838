export * from './statistics/import-statistics.js';
export * from './statistics/published-figures.query.js';
export * from './statistics/published-history.js';
export type { PublishedMark } from './statistics/published-rows.js';
export type { Coverage, PublishedYear } from './statistics/statistics-file.js';

/** SQL files of the schema `warehouse`. */
export const warehouseMigrations = new URL('./migrations/', import.meta.url);
