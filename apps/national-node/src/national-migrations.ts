import { exchangeMigrations } from '@pnet/exchange';
import { fundLedgerMigrations } from '@pnet/fund-ledger';
import { papersMigrations } from '@pnet/papers';
import { policyStoreMigrations } from '@pnet/policy-store';
import { runtimeMigrations } from '@pnet/runtime';
import { tasksMigrations } from '@pnet/tasks';
import { treasuryMigrations } from '@pnet/treasury';
import { warehouseMigrations } from '@pnet/warehouse';

/** SQL files of a national node, in the order of its modules. */
export const nationalMigrations: readonly URL[] = [
  runtimeMigrations,
  policyStoreMigrations,
  fundLedgerMigrations,
  treasuryMigrations,
  tasksMigrations,
  exchangeMigrations,
  warehouseMigrations,
  papersMigrations,
];
