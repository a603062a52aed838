import { provinceNames } from '../validators/index.js';
import type { Text } from '../errors/error-entry.js';

export * from './demonstration-units.js';
export * from './reporting-unit.js';
export * from './unit-kinds.js';

/** A unit of the province tier. */
export interface ProvinceTierUnit {
  readonly code: string;
  readonly name: Text;
  readonly kind: 'province' | 'corps';
}

const OUTSIDE_STATISTICS = ['71', '81', '82'];

/** The 31 provinces of the statistics and the Xinjiang Corps (whose 66 is practice, not standard). */
export const provinceTier: readonly ProvinceTierUnit[] = [
  ...Object.entries(provinceNames)
    .filter(([prefix]) => !OUTSIDE_STATISTICS.includes(prefix) && prefix !== '66')
    .map(([prefix, name]) => ({ code: `${prefix}0000`, name, kind: 'province' as const })),
  { code: '660000', name: { zh: '新疆生产建设兵团', en: 'Xinjiang Production and Construction Corps' }, kind: 'corps' },
];
