import { ListOf } from '@pnet/runtime';
import {
  diffDefinitions,
  standardDatasets,
  type DatasetCatalogue,
  type DatasetDefinition,
  type DefinitionChange,
} from '@pnet/standards';

/** What differs between two versions of a dataset's definition, and what that does where units are on both. */
export interface DefinitionChangeLine extends DefinitionChange {
  readonly dataset: string;
  /** The older version, and the one that follows it. */
  readonly from: number;
  readonly to: number;
  /** Null for the head of the definition. */
  readonly title: { readonly zh: string; readonly en: string } | null;
}

const titleOf = (definition: DatasetDefinition, { part, name }: DefinitionChange): DefinitionChangeLine['title'] =>
  [
    ...(part === 'dimension' ? definition.dimensions : []),
    ...(part === 'measure' ? definition.measures : []),
    ...(part === 'total' ? definition.totals : []),
    ...(part === 'check' ? definition.checks.map(({ code, title }) => ({ name: code, title })) : []),
  ].find((one) => one.name === name)?.title ?? null;

/** Each version of a dataset beside the one before it: what breaks and what is not reported first. */
export function definitionChanges(
  dataset: string,
  catalogue: DatasetCatalogue = standardDatasets,
): DefinitionChangeLine[] {
  const rank = { 'breaks': 0, 'not-reported': 1, 'none': 2 };
  const versions = catalogue.versions(dataset);
  return versions.slice(1).flatMap((after, index) => {
    const before = versions[index] as DatasetDefinition;
    return diffDefinitions(before, after)
      .map((change) => ({
        dataset,
        from: before.version,
        to: after.version,
        ...change,
        title: titleOf(after, change) ?? titleOf(before, change),
      }))
      .sort((a, b) => rank[a.effect] - rank[b.effect]);
  });
}

/** The list of them. */
export const definitionChangeList = new ListOf<DefinitionChangeLine>({
  name: 'definition-changes',
  columns: [
    'dataset',
    { field: 'from', zh: '旧版本', en: 'Older version', kind: 'count' },
    { field: 'to', zh: '新版本', en: 'Newer version', kind: 'count' },
    { field: 'part', zh: '部分', en: 'Part', kind: 'text' },
    'name',
    'title',
    { field: 'change', zh: '变化', en: 'Change', kind: 'text' },
    { field: 'effect', zh: '影响', en: 'Effect', kind: 'text' },
  ],
  key: ['dataset', 'from', 'part', 'name'],
  sort: { effect: true, part: true, name: true, to: true },
  order: 'to',
});
