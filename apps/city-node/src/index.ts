/** What the benchmarks measure of a city node; nothing else imports an application. */
export { cityMigrations } from './city-migrations.js';
export {
  AssessMonth,
  contributionTerms,
  demandList,
  demandsOf,
  type ContributionTerms,
  type ReadParameters,
} from './front-office/assessment/index.js';
export { PostReceipts } from './front-office/collection/index.js';
export { ConfirmDeclarationFile, DeclarationsQuery, ImportDeclarationFile } from './front-office/declaration/index.js';
export { EmployersQuery, PersonsQuery } from './front-office/registration/index.js';
