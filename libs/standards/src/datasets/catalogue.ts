import { lastMonthOf, type Period } from '@pnet/kernel';
import type { DatasetDefinition, DatasetDimension, DatasetMeasure } from './dataset-definition.js';

/** The definitions that a node knows: several versions of a dataset stand beside each other. */
export interface DatasetCatalogue {
  readonly ids: readonly string[];
  /** A version of a dataset, as a header names it; undefined where this node does not know it. */
  find(id: string, version: number | string): DatasetDefinition | undefined;
  /** Every known version of a dataset, oldest first. */
  versions(id: string): readonly DatasetDefinition[];
  /** The newest known version. */
  newest(id: string): DatasetDefinition | undefined;
  /** The newest known version that is in force in a period's last month: what is sealed by. */
  inForce(id: string, period: Period): DatasetDefinition | undefined;
}

/**
 * A catalogue of definitions. `highest` names the highest version of a dataset that the node knows, as an older release
 * would. Throws where two versions cannot stand in one table: see `unitedShape`.
 */
export function catalogueOf(
  definitions: readonly DatasetDefinition[],
  highest: Readonly<Record<string, number>> = {},
): DatasetCatalogue {
  const known = definitions.filter((one) => one.version <= (highest[one.id] ?? Infinity));
  const ids = [...new Set(known.map((one) => one.id))];
  const byId = new Map(
    ids.map((id) => [id, known.filter((one) => one.id === id).sort((a, b) => a.version - b.version)] as const),
  );
  ids.forEach((id) => unitedShape(byId.get(id) ?? []));
  const versions = (id: string): readonly DatasetDefinition[] => byId.get(id) ?? [];
  return {
    ids,
    versions,
    find: (id, version) => versions(id).find((one) => String(one.version) === String(version)),
    newest: (id) => versions(id).at(-1),
    inForce: (id, period) =>
      versions(id).findLast((one) => one.validFrom === undefined || one.validFrom <= lastMonthOf(period).toString()),
  };
}

/** Dimensions and measures of all versions of a dataset together: the columns of its facts. */
export interface UnitedShape {
  readonly dimensions: readonly DatasetDimension[];
  readonly measures: readonly DatasetMeasure[];
}

/**
 * What the facts of several versions, oldest first, have in all. Throws where a version number or the frequency makes
 * them no versions of one dataset, a name changes its unit or kind (a new meaning takes a new name), or a dimension
 * that not every version has does not say how *not reported* is written.
 */
export function unitedShape(versions: readonly DatasetDefinition[]): UnitedShape {
  const dimensions = new Map<string, DatasetDimension>();
  const measures = new Map<string, DatasetMeasure>();
  for (const [index, definition] of versions.entries()) {
    checkAfter(versions[index - 1], definition);
    for (const measure of definition.measures) {
      const known = measures.get(measure.name);
      if (known && (known.unit !== measure.unit || known.kind !== measure.kind))
        throw cannotStand(definition, `${measure.name} changes its unit or kind`);
      measures.set(measure.name, measure);
    }
    for (const dimension of definition.dimensions)
      dimensions.set(dimension.name, { ...dimensions.get(dimension.name), ...dimension });
  }
  for (const definition of versions) checkLacked(definition, [...dimensions.values()]);
  return { dimensions: [...dimensions.values()], measures: [...measures.values()] };
}

const cannotStand = (definition: DatasetDefinition, what: string): Error =>
  new Error(`${definition.id} version ${definition.version}: ${what}`);

function checkAfter(before: DatasetDefinition | undefined, definition: DatasetDefinition): void {
  if (!before) return;
  if (before.version >= definition.version) throw cannotStand(definition, 'stands twice');
  if (before.frequency !== definition.frequency) throw cannotStand(definition, 'another frequency is another dataset');
  if ((before.validFrom ?? '') > (definition.validFrom ?? ''))
    throw cannotStand(definition, 'in force before an older one');
}

function checkLacked(definition: DatasetDefinition, all: readonly DatasetDimension[]): void {
  const lacked = all.find(
    ({ name, notReported }) => notReported === undefined && !definition.dimensions.some((one) => one.name === name),
  );
  if (lacked) throw cannotStand(definition, `does not have ${lacked.name}, which has no code for not reported`);
}

/**
 * Whether a version has a measure or named total; `total` may carry a key behind `|`. What a version lacks is not
 * reported, not zero.
 */
export function speaksOf(definition: DatasetDefinition, total: string): boolean {
  const [name] = total.split('|');
  return definition.measures.some((one) => one.name === name) || definition.totals.some((one) => one.name === name);
}
