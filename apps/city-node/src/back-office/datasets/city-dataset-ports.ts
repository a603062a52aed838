import type { DatasetPort } from '@pnet/exchange';
import { pi03Port } from '../../books/individual-account/index.js';
import { PAYERS, pi02Port } from '../../front-office/collection/index.js';
import { pi01Port } from '../../front-office/registration/index.js';
import { KNOWN_BEFORE } from '../closing/index.js';
import { pi05Port } from './pi05.dataset.js';
import { pi10Port } from './pi10.dataset.js';

/**
 * The standard datasets of a city, in the order in which they are sealed; `region` is the one whose parameters hold, by
 * GB/T 2260.
 */
export const cityDatasetPorts = (unit: string, region: string = unit): readonly DatasetPort[] => [
  pi01Port(unit, { knownBefore: KNOWN_BEFORE, payers: PAYERS }),
  pi02Port(unit, KNOWN_BEFORE),
  pi03Port(),
  pi05Port(unit),
  pi10Port(region),
];
