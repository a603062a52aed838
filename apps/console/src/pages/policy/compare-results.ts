import type { CaseResult } from '../../api/policy.js';

/** One value of a result, beside that of a second run where there is one. */
export interface ResultRow {
  readonly path: readonly string[];
  readonly first: string;
  readonly second?: string;
  readonly differs: boolean;
}

const FRAME = new Set(['id', 'ok', 'policyVersion', 'trace', 'explanation', 'provisional']);

function flatten(value: unknown, path: readonly string[]): [readonly string[], string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([name, part]) =>
    flatten(part, [...path, Array.isArray(value) ? String(Number(name) + 1) : name]),
  );
}

/** The values of a result by name; nothing of a refused case. */
function valuesOfResult(
  result: CaseResult | undefined,
): ReadonlyMap<string, { readonly path: readonly string[]; readonly text: string }> {
  if (!result?.ok) return new Map();
  const lines = Object.entries(result)
    .filter(([name]) => !FRAME.has(name))
    .flatMap(([name, value]) => flatten(value, [name]));
  return new Map(lines.map(([path, text]) => [path.join('.'), { path, text }]));
}

/** The values of one or two results, side by side; what only one has differs. */
export function compareResults(first: CaseResult, second?: CaseResult): readonly ResultRow[] {
  const [left, right] = [valuesOfResult(first), valuesOfResult(second)];
  const names = [...left.keys(), ...[...right.keys()].filter((name) => !left.has(name))];
  return names.map((name) => {
    const [one, other] = [left.get(name), right.get(name)];
    const row = { path: (one ?? other)?.path ?? [], first: one?.text ?? '' };
    return second
      ? { ...row, second: other?.text ?? '', differs: one?.text !== other?.text }
      : { ...row, differs: false };
  });
}

/**
 * The sentences of a run, each with whether the other run has nothing like it. A parameter is the same when its value
 * is, whatever the month it was asked for.
 */
export function markLines(
  result: CaseResult,
  other: CaseResult | undefined,
): readonly { readonly text: string; readonly differs: boolean }[] {
  const others = other?.ok ? new Set(stepKeys(other)) : undefined;
  return stepKeys(result).map((key, index) => ({
    text: (result.ok && result.explanation[index]) || key,
    differs: others !== undefined && !others.has(key),
  }));
}

function stepKeys(result: CaseResult): readonly string[] {
  if (!result.ok) return [];
  return result.explanation.map((text, index) => {
    const step = result.trace[index];
    return step?.step === 'parameter'
      ? `${step.formula} ${step.inputs['of'] ?? ''} ${step.value} ${step.source ?? ''}`
      : text;
  });
}
