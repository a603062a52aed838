/** What the benchmarks measure of a city node; nothing else imports an application. */
export { cityMigrations } from './city-migrations.js';
export { AssessMonth, contributionTerms, type ContributionTerms, type ReadParameters } from './assessment/index.js';
export { PostReceipts } from './collection/index.js';
export { ConfirmDeclarationFile, ImportDeclarationFile } from './declaration/index.js';
