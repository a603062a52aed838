import 'reflect-metadata';
import { runNode } from '@pnet/runtime';
import { provinceMigrations } from './province-migrations.js';
import { ProvinceModule } from './province.module.js';

await runNode({ tier: 'province', rootModule: () => ProvinceModule, migrations: provinceMigrations, features: ['warehouse', 'exchange', 'orders', 'own-books', 'policy-store'] });
