export * from './dimensions/month-number.js';
export * from './dimensions/sync-dimensions.js';
export * from './dimensions/unit-lines.js';
export * from './dimensions/units.query.js';
export * from './drill/drill.query.js';
export * from './drill/pyramid.query.js';
export * from './drill/topology.query.js';
export * from './facts/fact-table.js';
export * from './facts/load-facts.js';
export * from './facts/on-valid.js';
export * from './indicators/indicators.query.js';
export * from './statistics/import-statistics.js';
export * from './statistics/published-figures.query.js';
export * from './statistics/published-history.js';
export type { PublishedMark } from './statistics/published-rows.js';
export type { Coverage as StatisticsCoverage, PublishedYear } from './statistics/statistics-file.js';
export * from './totals/consolidate.js';
export * from './totals/coverage.query.js';
export * from './totals/dataset-sums.query.js';
export * from './totals/ledger-sums.query.js';
export * from './totals/reporting-matrix.query.js';
export * from './totals/series.query.js';
export * from './totals/totals.query.js';
export * from './warehouse.module.js';

/** SQL files of the schema `warehouse`; they read tables of schema `exchange`, whose files come before. */
export const warehouseMigrations = new URL('./migrations/', import.meta.url);
