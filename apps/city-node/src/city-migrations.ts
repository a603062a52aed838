import { exchangeMigrations } from '@pnet/exchange';
import { fundLedgerMigrations } from '@pnet/fund-ledger';
import { papersMigrations } from '@pnet/papers';
import { policyStoreMigrations } from '@pnet/policy-store';
import { runtimeMigrations } from '@pnet/runtime';
import { tasksMigrations } from '@pnet/tasks';
import { treasuryMigrations } from '@pnet/treasury';
import { assessmentMigrations } from './front-office/assessment/index.js';
import { closingMigrations } from './back-office/closing/index.js';
import { collectionMigrations } from './front-office/collection/index.js';
import { declarationMigrations } from './front-office/declaration/index.js';
import { findingsMigrations } from './back-office/findings/index.js';
import { individualAccountMigrations } from './books/individual-account/index.js';
import { openingLoadMigrations } from './back-office/opening-load/index.js';
import { registrationMigrations } from './front-office/registration/index.js';

/** SQL files of a city node, in the order of its modules. */
export const cityMigrations: readonly URL[] = [
  runtimeMigrations,
  policyStoreMigrations,
  fundLedgerMigrations,
  exchangeMigrations,
  registrationMigrations,
  declarationMigrations,
  assessmentMigrations,
  treasuryMigrations,
  collectionMigrations,
  individualAccountMigrations,
  closingMigrations,
  openingLoadMigrations,
  findingsMigrations,
  tasksMigrations,
  papersMigrations,
];
