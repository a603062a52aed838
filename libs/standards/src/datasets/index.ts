import type { Text } from '../errors/error-entry.js';
import { crossChecks } from './cross-checks.js';
import type { DatasetDefinition } from './dataset-definition.js';
import { pi01 } from './pi01.js';
import { catalogueOf } from './catalogue.js';
import { pi02, pi02v1 } from './pi02.js';
import { pi03 } from './pi03.js';
import { pi05 } from './pi05.js';
import { pi10 } from './pi10.js';

export * from './catalogue.js';
export * from './check-across-datasets.js';
export * from './check-dataset.js';
export * from './control-totals.js';
export * from './cross-checks.js';
export * from './dataset-definition.js';
export * from './dataset-finding.js';
export * from './dataset-json-schema.js';
export * from './diff-definitions.js';
export * from './frequency.js';
export * from './render-dataset.js';
export { compileFilter } from './row-filter.js';
export { pi01, pi02, pi02v1, pi03, pi05, pi10 };

/**
 * Every published version of every standard dataset. A version that is here never changes again: a spec holds its
 * digest.
 */
export const publishedDefinitions: readonly DatasetDefinition[] = [pi01, pi02v1, pi02, pi03, pi05, pi10];

/** What this release knows. */
export const standardDatasets = catalogueOf(publishedDefinitions);

/** The newest version of every standard dataset, in the order in which they are sealed. */
export const datasetDefinitions: readonly DatasetDefinition[] = standardDatasets.ids.flatMap(
  (id) => standardDatasets.newest(id) ?? [],
);

/** Ids of the datasets that every closed month owes. */
export const monthlyDatasets: readonly string[] = datasetDefinitions
  .filter((one) => one.frequency === 'month')
  .map((one) => one.id);

/**
 * The definition by which a version was sealed, as its header names it, or undefined where this release does not know
 * it.
 */
export const datasetDefinition = (id: string, version: number | string): DatasetDefinition | undefined =>
  standardDatasets.find(id, version);

/** The newest version of a dataset: for titles and choices, never to read rows by. */
export const newestDefinition = (id: string): DatasetDefinition | undefined => standardDatasets.newest(id);

const titles = new Map<string, Text>(
  [...publishedDefinitions.flatMap((definition) => definition.checks), ...crossChecks].map((check) => [
    check.code,
    check.title,
  ]),
);

/** The title of an L3 or L4 check, for `renderFinding`. */
export const checkTitle = (code: string): Text | undefined => titles.get(code);
