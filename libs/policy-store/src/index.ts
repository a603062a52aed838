/**
 * Policy store: packages and dated values.
 *
 * What others may read in SQL (never write): `policy_store.package(issuer, number, state, …)`,
 * `policy_store.parameter_value` with what holds from when, and the function `policy_store.region_chain`.
 */
export * from './activate-package.js';
export * from './apply-package-order.js';
export * from './built-in-parameters.js';
export * from './describe-draft.js';
export * from './draft-package.js';
export type { CalculationLine, CalculationList, ParameterPage } from './http/policy.controller.js';
export * from './http/policy.module.js';
export {
  findPackage,
  installPackage,
  refusePackage,
  type CaseRunner,
  type InstallOptions,
  type PackageState,
  type PackageSummary,
} from './install-package.js';
export * from './packages.query.js';
export * from './parameters-in-force.query.js';
export * from './policy-knowledge.js';
export * from './policy-package.js';
export * from './publish-package.js';
export * from './provisional-uses.js';
export * from './read-parameters.js';

/**
 * SQL files of the schema `policy_store`. For other modules' SQL it publishes the functions
 * `policy_store.values_in_force(region, scheme, from YYYYMM, to YYYYMM, known_at date)`, one row for each parameter and
 * month, and `policy_store.value_at(key, region, scheme, month, known_at)`.
 */
export const policyStoreMigrations = new URL('./migrations/', import.meta.url);
