import { runMigrations } from '@pnet/runtime';
import { cityMigrations } from './city-migrations.js';

await runMigrations(cityMigrations);
