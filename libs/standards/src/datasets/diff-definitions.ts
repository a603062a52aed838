import type { DatasetDefinition } from './dataset-definition.js';

/** One difference between two versions of a definition. */
export interface DefinitionChange {
  readonly part: 'definition' | 'dimension' | 'measure' | 'check' | 'total';
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  /** Whether rows or totals of the older version can no longer be read, or pass, as the newer. */
  readonly breaking: boolean;
}

type Named = Readonly<Record<string, unknown>> & { readonly name: string };

const isWordingOnly = (before: Named, after: Named): boolean =>
  same({ ...before, title: null }, { ...after, title: null });
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
/** A looser measure takes every row that the stricter took. */
const isLooser = (before: Named, after: Named): boolean =>
  same(
    { ...before, title: null, mayBeNotReported: null, mayBeNegative: null },
    { ...after, title: null, mayBeNotReported: null, mayBeNegative: null },
  ) &&
  (!before['mayBeNotReported'] || after['mayBeNotReported'] === true) &&
  (!before['mayBeNegative'] || after['mayBeNegative'] === true);

function diffParts(
  part: DefinitionChange['part'],
  before: readonly Named[],
  after: readonly Named[],
  breaks: { added: boolean; removed: boolean },
): DefinitionChange[] {
  const changes: DefinitionChange[] = [];
  for (const [index, entry] of before.entries()) {
    const other = after.find((candidate) => candidate.name === entry.name);
    if (!other) changes.push({ part, name: entry.name, change: 'removed', breaking: breaks.removed });
    else if (!same(entry, other))
      changes.push({
        part,
        name: entry.name,
        change: 'changed',
        breaking: !isWordingOnly(entry, other) && !(part === 'measure' && isLooser(entry, other)),
      });
    else if (breaks.added && after.indexOf(other) !== index && after.length === before.length)
      changes.push({ part, name: entry.name, change: 'moved', breaking: true });
  }
  const added = after.filter((entry) => !before.some((candidate) => candidate.name === entry.name));
  return [
    ...changes,
    ...added.map((entry) => ({ part, name: entry.name, change: 'added' as const, breaking: breaks.added })),
  ];
}

const named = (entries: readonly { readonly code: string }[]): Named[] =>
  entries.map((entry) => ({ ...entry, name: entry.code }));

/**
 * What differs between two versions of a definition, and what of it breaks: rows stand in the definition's order, so a
 * new column does.
 */
export function diffDefinitions(before: DatasetDefinition, after: DatasetDefinition): DefinitionChange[] {
  const header = (['id', 'frequency', 'dueDay', 'title'] as const)
    .filter((name) => !same(before[name], after[name]))
    .map((name) => ({
      part: 'definition' as const,
      name,
      change: 'changed' as const,
      breaking: name === 'id' || name === 'frequency',
    }));
  const asNamed = (entries: readonly { readonly name: string }[]): Named[] => entries.map((entry) => ({ ...entry }));
  return [
    ...header,
    ...diffParts('dimension', asNamed(before.dimensions), asNamed(after.dimensions), { added: true, removed: true }),
    ...diffParts('measure', asNamed(before.measures), asNamed(after.measures), { added: true, removed: true }),
    ...diffParts('check', named(before.checks), named(after.checks), { added: true, removed: false }),
    ...diffParts('total', asNamed(before.totals), asNamed(after.totals), { added: false, removed: true }),
  ];
}
