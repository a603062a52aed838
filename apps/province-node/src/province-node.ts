import type { NodeOptions } from '@pnet/runtime';
import { provinceMigrations } from './province-migrations.js';
import { ProvinceModule } from './province.module.js';
import { provinceQueues } from './province-queues.js';

/** What makes a province node. */
export const provinceNode: NodeOptions = {
  tier: 'province',
  rootModule: () => ProvinceModule,
  migrations: provinceMigrations,
  answers: new URL('./generated/answers.json', import.meta.url),
  queues: provinceQueues,
  features: ['warehouse', 'exchange', 'orders', 'own-books', 'policy-store'],
};
