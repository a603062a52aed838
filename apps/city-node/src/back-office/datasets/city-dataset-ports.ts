import type { DatasetPort } from '@pnet/exchange';
import { pi01Port } from './pi01.dataset.js';
import { pi02Port } from './pi02.dataset.js';
import { pi03Port } from './pi03.dataset.js';
import { pi05Port } from './pi05.dataset.js';
import { pi10Port } from './pi10.dataset.js';

/** The standard datasets of a city, in the order in which they are sealed; `region` is the one whose parameters hold, by GB/T 2260. */
export const cityDatasetPorts = (unit: string, region: string = unit): readonly DatasetPort[] => [
  pi01Port(unit),
  pi02Port(unit),
  pi03Port(),
  pi05Port(unit),
  pi10Port(region),
];
