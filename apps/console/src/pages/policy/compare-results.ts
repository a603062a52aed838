import type { CaseResult } from '../../api/policy.js';

/** One value of a result, beside that of a second run where there is one. */
export interface ResultRow { readonly path: readonly string[]; readonly first: string; readonly second?: string; readonly differs: boolean }

const FRAME = new Set(['id', 'ok', 'policyVersion', 'trace', 'explanation', 'provisional']);

function flatten(value: unknown, path: readonly string[]): [readonly string[], string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, part]) => flatten(part, [...path, Array.isArray(value) ? String(Number(name) + 1) : name]));
}

/** The values of a result by name; nothing of a refused case. */
export function valuesOfResult(result: CaseResult | undefined): ReadonlyMap<string, { readonly path: readonly string[]; readonly text: string }> {
  if (!result?.ok) return new Map();
  const lines = Object.entries(result).filter(([name]) => !FRAME.has(name)).flatMap(([name, value]) => flatten(value, [name]));
  return new Map(lines.map(([path, text]) => [path.join('.'), { path, text }]));
}

/** The values of one or two results, side by side; what only one has differs. */
export function compareResults(first: CaseResult, second?: CaseResult): readonly ResultRow[] {
  const [left, right] = [valuesOfResult(first), valuesOfResult(second)];
  const names = [...left.keys(), ...[...right.keys()].filter((name) => !left.has(name))];
  return names.map((name) => {
    const [one, other] = [left.get(name), right.get(name)];
    const path = one?.path ?? other?.path ?? [];
    if (!second) return { path, first: one?.text ?? '', differs: false };
    return { path, first: one?.text ?? '', second: other?.text ?? '', differs: one?.text !== other?.text };
  });
}

/** Sentences of one run, each with whether the other run lacks it. */
export const markLines = (lines: readonly string[], others: readonly string[] | undefined): readonly { readonly text: string; readonly differs: boolean }[] =>
  lines.map((text) => ({ text, differs: others !== undefined && !others.includes(text) }));
