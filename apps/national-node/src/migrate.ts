import { runMigrations } from '@pnet/runtime';
import { nationalMigrations } from './national-migrations.js';

await runMigrations(nationalMigrations);
