import { exchangeMigrations } from '@pnet/exchange';
import { fundLedgerMigrations } from '@pnet/fund-ledger';
import { policyStoreMigrations } from '@pnet/policy-store';
import { runtimeMigrations } from '@pnet/runtime';
import { assessmentMigrations } from './assessment/index.js';
import { closingMigrations } from './closing/index.js';
import { collectionMigrations } from './collection/index.js';
import { controlMigrations } from './control/index.js';
import { declarationMigrations } from './declaration/index.js';
import { individualAccountMigrations } from './individual-account/index.js';
import { registrationMigrations } from './registration/index.js';
import { treasuryMigrations } from './treasury/index.js';

/** SQL files of a city node, in the order of its modules. */
export const cityMigrations: readonly URL[] = [
  runtimeMigrations, policyStoreMigrations, fundLedgerMigrations, exchangeMigrations,
  registrationMigrations, declarationMigrations, assessmentMigrations, treasuryMigrations, collectionMigrations, individualAccountMigrations,
  closingMigrations, controlMigrations,
];
