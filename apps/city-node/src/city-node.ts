import type { NodeOptions } from '@pnet/runtime';
import { cityMigrations } from './city-migrations.js';
import { CityModule } from './city.module.js';

/** What makes a city node. */
export const cityNode: NodeOptions = {
  tier: 'city',
  rootModule: (config) => CityModule.forNode(config),
  migrations: cityMigrations,
  answers: new URL('./generated/answers.json', import.meta.url),
  features: [
    'registration',
    'declaration',
    'assessment',
    'collection',
    'accounts',
    'own-books',
    'closing',
    'exchange',
    'policy-store',
  ],
};
