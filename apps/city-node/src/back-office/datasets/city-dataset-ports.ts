import type { DatasetPort } from '@pnet/exchange';
import { pi01Port } from './pi01.dataset.js';
import { pi02Port } from './pi02.dataset.js';
import { pi03Port } from './pi03.dataset.js';
import { pi05Port } from './pi05.dataset.js';

/** The standard datasets of a city, in the order in which they are sealed. */
export const cityDatasetPorts = (unit: string): readonly DatasetPort[] => [
  pi01Port(unit),
  pi02Port(unit),
  pi03Port(),
  pi05Port(unit),
];
