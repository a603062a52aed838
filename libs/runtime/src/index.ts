/**
 * The runtime of a node.
 *
 * What others may read in SQL: the functions `runtime.period_month`,
 * `runtime.period_number`, `runtime.is_period`, and `identity.name_of`, the name of a user id.
 */
export * from './audit/audit.js';
export * from './audit/seal-audit-day.js';
export * from './proof/seal-evidence.js';
export * from './proof/verify-evidence.js';
export * from './batch/batch-progress.js';
export * from './batch/batches.js';
export * from './batch/crash-point.js';
export * from './config/env-example.js';
export * from './config/node-config.js';
export * from './database/database-roles.js';
export * from './database/idempotency.js';
export * from './database/migrate.js';
export * from './database/open-database.js';
export * from './database/named-parameters.js';
export * from './database/shown.js';
export * from './database/unit-of-work.js';
export * from './files/csv-quotes.js';
export * from './files/file-source.js';
export * from './files/read-csv.js';
export * from './files/read-rows.js';
export * from './files/read-workbook.js';
export * from './files/write-workbook.js';
export * from './http/tokens.js';
export * from './identity/request-context.js';
export * from './http/allow.js';
export * from './http/answer.js';
export * from './http/context.js';
export * from './http/fields.js';
export * from './http/file-body.js';
export * from './http/input-schema.js';
export * from './http/list.js';
export * from './http/list-table.js';
export * from './http/openapi.js';
export * from './http/problem.js';
export * from './http/record-version.js';
export * from './http/spool-download.js';
export * from './http/spool-upload.js';
export * from './http/takes-file.js';
export * from './identity/create-user.js';
export * from './identity/sessions.js';
export * from './identity/user-names.js';
export * from './jobs/bull-job-queue.js';
export * from './jobs/job-queue.js';
export * from './jobs/job-requests.js';
export * from './jobs/prepare-queue.js';
export * from './node/demonstration-clock.js';
export * from './node/describe-node.js';
export * from './node/housekeeping.js';
export * from './node/node-status.js';
export { VERSION } from './node/node.controller.js';
export * from './node/run-migrations.js';
export * from './node/run-node.js';
export * from './node/runtime.module.js';
export * from './node/start-failure.js';
export * from './node/start-node.js';
export * from './privacy/mask.js';
export * from './work-queues/work-queue.js';

/** SQL files of the runtime's own schemas; the first folder of every node's list. */
export const runtimeMigrations = new URL('./database/migrations/', import.meta.url);
