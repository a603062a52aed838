import 'reflect-metadata';
import { runNode } from '@pnet/runtime';
import { nationalMigrations } from './national-migrations.js';
import { NationalModule } from './national.module.js';

await runNode({ tier: 'national', rootModule: () => NationalModule, migrations: nationalMigrations, features: ['warehouse', 'exchange', 'orders', 'own-books', 'policy-store'] });
