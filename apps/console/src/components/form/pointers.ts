import type { Problem } from '../../api/client.js';

/** What the node says of one field. */
export interface FieldFault {
  readonly name: (string | number)[];
  readonly errors: string[];
}

/** A JSON pointer as the path of a field: `/changes/name` below `/changes` is `['name']`. */
export function fieldPath(pointer: string, below = ''): (string | number)[] {
  const rest = below !== '' && pointer.startsWith(`${below}/`) ? pointer.slice(below.length) : pointer;
  return rest
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The faults of a problem by field; several of one field together. */
export function faultsOf(problem: Problem, below?: string): readonly FieldFault[] {
  const byField = new Map<string, FieldFault>();
  for (const { pointer, detail, code } of problem.errors ?? []) {
    if (!pointer) continue;
    const name = fieldPath(pointer, below);
    const fault = byField.get(JSON.stringify(name)) ?? { name, errors: [] };
    fault.errors.push(detail ?? code);
    byField.set(JSON.stringify(name), fault);
  }
  return [...byField.values()];
}

/**
 * The field that a fault belongs to among those that the form has; `within` is where the node's pointers begin in it.
 * Undefined where the form has none.
 */
export function fieldOf(
  fault: FieldFault,
  fields: readonly (readonly (string | number)[])[],
  within = '',
): (string | number)[] | undefined {
  const known = new Set(fields.map((name) => JSON.stringify(name)));
  return [fault.name, [...fieldPath(within), ...fault.name]].find((name) => known.has(JSON.stringify(name)));
}

/** The values of a form as a command takes them: text trimmed; what is empty is left out. */
export function filledIn<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const one: unknown = typeof value === 'string' ? value.trim() : value;
      if (one === undefined || one === null || one === '') return [];
      if (typeof one !== 'object' || Array.isArray(one)) return [[name, one]];
      const inner = filledIn(one);
      return Object.keys(inner).length > 0 ? [[name, inner]] : [];
    }),
  ) as Partial<T>;
}
