import type { NodeOptions } from '@pnet/runtime';
import { cityMigrations } from './city-migrations.js';
import { CityModule } from './city.module.js';
import { cityQueues } from './city-queues.js';

/** What makes a city node. */
export const cityNode: NodeOptions = {
  tier: 'city',
  rootModule: (config) => CityModule.forNode(config),
  migrations: cityMigrations,
  answers: new URL('./generated/answers.json', import.meta.url),
  queues: cityQueues,
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
