import { codeSet } from '../codes/index.js';
import type { DatasetDefinition, DatasetDimension, DatasetMeasure } from './dataset-definition.js';

/**
 * What a difference does in a country whose units are on both versions. `none`: nothing. `not-reported`: units on the
 * older version do not report it, and totals say how many. `breaks`: figures are lost or cannot be added, or rows that
 * passed as the older do not pass as the newer.
 */
export type ChangeEffect = 'none' | 'not-reported' | 'breaks';

/** One difference between two versions of a definition. */
export interface DefinitionChange {
  readonly part: 'definition' | 'dimension' | 'measure' | 'check' | 'total';
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed' | 'moved';
  readonly effect: ChangeEffect;
  /** What of it changed, by the names of its fields. */
  readonly fields?: readonly string[];
}

type Named = Readonly<Record<string, unknown>> & { readonly name: string };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const changedFields = (before: Named, after: Named): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => !same(before[field], after[field]));

/** Wording breaks nothing; a measure may become looser, a dimension's code list wider. */
function effectOf(part: DefinitionChange['part'], before: Named, after: Named): ChangeEffect {
  const harmless = (field: string): boolean => {
    if (field === 'title' || field === 'notReported') return true;
    if (part === 'measure' && (field === 'mayBeNotReported' || field === 'mayBeNegative')) return after[field] === true;
    return part === 'dimension' && field === 'codeList' && isWider(before[field], after[field]);
  };
  return changedFields(before, after).every(harmless) ? 'none' : 'breaks';
}

function isWider(before: unknown, after: unknown): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') return before !== undefined && after === undefined;
  const wide = codeSet(after);
  return [...codeSet(before)].every((code) => wide.has(code));
}

function diffParts(
  part: DefinitionChange['part'],
  before: readonly Named[],
  after: readonly Named[],
  effects: { readonly added: (entry: Named) => ChangeEffect; readonly removed: ChangeEffect },
): DefinitionChange[] {
  const changes = before.flatMap((entry, index): DefinitionChange[] => {
    const other = after.find((candidate) => candidate.name === entry.name);
    if (!other) return [{ part, name: entry.name, change: 'removed', effect: effects.removed }];
    if (!same(entry, other))
      return [
        {
          part,
          name: entry.name,
          change: 'changed',
          effect: effectOf(part, entry, other),
          fields: changedFields(entry, other),
        },
      ];
    const isMoved = after.length === before.length && after.indexOf(other) !== index;
    return isMoved ? [{ part, name: entry.name, change: 'moved', effect: 'none' }] : [];
  });
  const added = after.filter((entry) => !before.some((candidate) => candidate.name === entry.name));
  return [
    ...changes,
    ...added.map((entry) => ({ part, name: entry.name, change: 'added' as const, effect: effects.added(entry) })),
  ];
}

const asNamed = (entries: readonly (DatasetDimension | DatasetMeasure | { readonly name: string })[]): Named[] =>
  entries.map((entry) => ({ ...entry }));
const byCode = (entries: readonly { readonly code: string }[]): Named[] =>
  entries.map((entry) => ({ ...entry, name: entry.code }));

/**
 * What differs between two versions of a definition, and what it does: each version is read by its own definition, so a
 * new column breaks nothing.
 */
export function diffDefinitions(before: DatasetDefinition, after: DatasetDefinition): DefinitionChange[] {
  const header = (['id', 'frequency', 'dueDay', 'validFrom', 'title'] as const)
    .filter((name) => !same(before[name], after[name]))
    .map((name) => ({
      part: 'definition' as const,
      name,
      change: 'changed' as const,
      effect: name === 'id' || name === 'frequency' ? ('breaks' as const) : ('none' as const),
    }));
  const blocks = (entry: Named): ChangeEffect => (entry['severity'] === 'blocks' ? 'breaks' : 'none');
  return [
    ...header,
    ...diffParts('dimension', asNamed(before.dimensions), asNamed(after.dimensions), {
      added: (entry) => (entry['notReported'] === undefined ? 'breaks' : 'not-reported'),
      removed: 'breaks',
    }),
    ...diffParts('measure', asNamed(before.measures), asNamed(after.measures), {
      added: () => 'not-reported',
      removed: 'breaks',
    }),
    ...diffParts('check', byCode(before.checks), byCode(after.checks), { added: blocks, removed: 'none' }),
    ...diffParts('total', asNamed(before.totals), asNamed(after.totals), {
      added: () => 'not-reported',
      removed: 'breaks',
    }),
  ];
}
