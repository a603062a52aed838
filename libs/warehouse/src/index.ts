/**
 * Warehouse: facts of sealed datasets, roll-ups, indicators, published statistics.
 *
 * What others may read in SQL (never write): `warehouse.dataset_version`, which version of a dataset stands, and the
 * facts, of which `pnet verify` compares `warehouse.fact_pi05` with the ledgers.
 */
export * from './control/approve-versions.js';
export { orderQueues } from './control/control.queues.js';
export * from './control/dataset-orders.kind.js';
export * from './control/draft-order.js';
export * from './control/fund-adjustment.kind.js';
export * from './control/order-kind.js';
export * from './control/orders.query.js';
export * from './control/review-order.js';
export * from './control/unit-register.kind.js';
export * from './control/policy-package.kind.js';
export * from './dimensions/sync-dimensions.js';
export * from './dimensions/units.query.js';
export * from './drill/drill.query.js';
export * from './drill/pyramid.query.js';
export * from './drill/topology.query.js';
export * from './facts/fact-table.js';
export * from './facts/load-facts.js';
export * from './facts/on-valid.js';
export * from './facts/verify-facts.js';
export * from './indicators/indicators.query.js';
export * from './statistics/import-statistics.js';
export * from './statistics/published-figures.query.js';
export * from './statistics/published-history.js';
export type { PublishedMark } from './statistics/published-rows.js';
export type { StatisticsCoverage, PublishedYear } from './statistics/statistics-file.js';
export * from './totals/consolidate.js';
export * from './totals/coverage.query.js';
export * from './totals/dataset-sums.query.js';
export * from './totals/ledger-sums.query.js';
export * from './totals/reporting-matrix.query.js';
export * from './totals/series.query.js';
export * from './totals/totals.query.js';
export * from './upper-node/own-books.js';
export * from './upper-node/tokens.js';
export * from './upper-node/upper-node.module.js';
export * from './warehouse.module.js';

/** SQL files of the schema `warehouse`; they read tables of schema `exchange`, whose files come before. */
export const warehouseMigrations = new URL('./migrations/', import.meta.url);
