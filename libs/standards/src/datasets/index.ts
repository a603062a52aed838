import type { Text } from '../errors/error-entry.js';
import { crossChecks } from './cross-checks.js';
import type { DatasetDefinition } from './dataset-definition.js';
import { pi01 } from './pi01.js';
import { pi02 } from './pi02.js';
import { pi03 } from './pi03.js';
import { pi05 } from './pi05.js';

export * from './check-across-datasets.js';
export * from './check-dataset.js';
export * from './control-totals.js';
export * from './cross-checks.js';
export * from './dataset-definition.js';
export * from './dataset-finding.js';
export * from './dataset-json-schema.js';
export * from './diff-definitions.js';
export * from './render-dataset.js';
export { pi01, pi02, pi03, pi05 };

/** Every standard dataset, in the order in which they are sealed. */
export const datasetDefinitions: readonly DatasetDefinition[] = [pi01, pi02, pi03, pi05];

/** The definition of an id, or undefined. */
export const datasetDefinition = (id: string): DatasetDefinition | undefined =>
  datasetDefinitions.find((definition) => definition.id === id);

const titles = new Map<string, Text>(
  [...datasetDefinitions.flatMap((definition) => definition.checks), ...crossChecks].map((check) => [
    check.code,
    check.title,
  ]),
);

/** The title of an L3 or L4 check, for `renderFinding`. */
export const checkTitle = (code: string): Text | undefined => titles.get(code);
