import { runMigrations } from '@pnet/runtime';
import { provinceMigrations } from './province-migrations.js';

await runMigrations(provinceMigrations);
