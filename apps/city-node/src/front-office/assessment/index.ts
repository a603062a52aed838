/**
 * Assessment: what employers owe.
 *
 * What others may read in SQL (never write):
 * - `assessment.demand` and `assessment.demand_line`, by posting period and contribution month;
 *   `assessment.demand_charge`, `assessment.demand_cancellation`, `assessment.demand_deferral`,
 *   `assessment.last_free_day`;
 * - `assessment.exclusion`: who is left out of an assessment, and why;
 * - `assessment.assessment_run` and `assessment.month_version`: which runs were made, by which versions of policy.
 */
export { AssessmentModule } from './assessment.module.js';
export * from './add-charges.js';
export * from './assess-declarations.js';
export * from './assess-month.js';
export * from './cancel-demand.js';
export * from './charge-late-fees.js';
export * from './contribution-terms.js';
export * from './demands.query.js';
export { dueDay } from './due-day.js';
export * from './overdue-demand.js';
export * from './record-collected.js';
export * from './release-assessment.js';
export * from './replay-assessment.js';
export { assessmentQueues } from './assessment.queues.js';
export { assessmentFinished } from './assessment.check.js';

/** SQL files of schema `assessment`. */
export const assessmentMigrations = new URL('./migrations/', import.meta.url);
