import type { NodeOptions } from '@pnet/runtime';
import { nationalMigrations } from './national-migrations.js';
import { NationalModule } from './national.module.js';
import { nationalQueues } from './national-queues.js';

/** What makes a national node. */
export const nationalNode: NodeOptions = {
  tier: 'national',
  rootModule: () => NationalModule,
  migrations: nationalMigrations,
  answers: new URL('./generated/answers.json', import.meta.url),
  queues: nationalQueues,
  features: ['warehouse', 'exchange', 'orders', 'own-books', 'policy-store'],
};
