import 'reflect-metadata';
import { runNode } from '@pnet/runtime';
import { cityMigrations } from './city-migrations.js';
import { CityModule } from './city.module.js';

await runNode({ tier: 'city', rootModule: (config) => CityModule.forNode(config), migrations: cityMigrations, features: ['registration', 'declaration', 'assessment', 'collection', 'accounts', 'own-books', 'closing', 'exchange', 'policy-store'] });
