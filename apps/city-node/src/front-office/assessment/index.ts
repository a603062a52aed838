export { AssessmentModule } from './assessment.module.js';
export * from './add-charges.js';
export * from './assess-declarations.js';
export * from './assess-month.js';
export * from './cancel-demand.js';
export * from './contribution-terms.js';
export * from './demands.query.js';
export * from './record-collected.js';
export * from './release-assessment.js';
export * from './replay-assessment.js';

/** SQL files of schema `assessment`. */
export const assessmentMigrations = new URL('./migrations/', import.meta.url);
