import ts from 'typescript';
import { Unknown } from './choices.js';

/** What of JavaScript the interpreter knows by name. */
export const GLOBALS = new Map<string, unknown>([
  ['Object', Object],
  ['Math', Math],
  ['String', String],
  ['Number', Number],
  ['Array', Array],
  ['Map', Map],
  ['Set', Set],
  ['JSON', JSON],
  ['Infinity', Infinity],
]);

type Operation = (left: never, right: never) => unknown;
const OPERATIONS = new Map<ts.SyntaxKind, Operation>([
  [ts.SyntaxKind.PlusToken, (a: number, b: number) => a + b],
  [ts.SyntaxKind.MinusToken, (a: number, b: number) => a - b],
  [ts.SyntaxKind.AsteriskToken, (a: number, b: number) => a * b],
  [ts.SyntaxKind.SlashToken, (a: number, b: number) => a / b],
  [ts.SyntaxKind.AsteriskAsteriskToken, (a: number, b: number) => a ** b],
  [ts.SyntaxKind.LessThanLessThanToken, (a: number, b: number) => a << b],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, (a: unknown, b: unknown) => a === b],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, (a: unknown, b: unknown) => a !== b],
  [ts.SyntaxKind.LessThanToken, (a: number, b: number) => a < b],
  [ts.SyntaxKind.LessThanEqualsToken, (a: number, b: number) => a <= b],
  [ts.SyntaxKind.GreaterThanToken, (a: number, b: number) => a > b],
  [ts.SyntaxKind.InKeyword, (a: string, b: object) => a in b],
]);

/** The value of `left operator right`; both are known. */
export function operate(operator: ts.SyntaxKind, left: unknown, right: unknown): unknown {
  const operation = OPERATIONS.get(operator);
  return operation ? operation(left as never, right as never) : new Unknown('an operator is not evaluated');
}

/** Elements of a list, a set or a map. */
export const elementsOf = (value: unknown): unknown[] | undefined => {
  if (Array.isArray(value)) return value as unknown[];
  if (value instanceof Set || value instanceof Map) return [...(value as Iterable<unknown>)];
  return undefined;
};

/** A property of a value that is known. */
export function propertyOf(holder: unknown, key: string | number): unknown {
  if (holder instanceof Unknown) return holder;
  if (holder === undefined || holder === null) return undefined;
  return (Object(holder) as Record<string, unknown>)[key];
}

/** Calls a function with a list. `String(value)` and its like say nothing of what is not known. */
export function applyTo(target: (...given: unknown[]) => unknown, given: unknown, isOurs: boolean): unknown {
  if (!Array.isArray(given)) return given;
  const unknown = isOurs ? undefined : given.find((one) => one instanceof Unknown);
  return unknown ?? target(...(given as unknown[]));
}

type Choose = (index: number | string, of: number) => number;

const CALLBACKS = new Set(['filter', 'find', 'some', 'every']);

/**
 * Calls a method of a known value. A callback that says it does not know makes the path choose; a list with an unknown
 * part has no text.
 */
export function invokeNative(holder: unknown, name: string, args: readonly unknown[], choose: Choose): unknown {
  const method = propertyOf(holder, name);
  if (typeof method !== 'function') return new Unknown(`${name} is no function of a known value`);
  if (Array.isArray(holder) && CALLBACKS.has(name) && typeof args[0] === 'function')
    return chosen(holder as unknown[], name, args[0] as (...given: unknown[]) => unknown, choose);
  if (holder instanceof Map && name === 'get' && args[0] instanceof Unknown) return anyOf(holder, args[0], choose);
  const unknown = [...(name === 'join' ? (holder as unknown[]) : []), ...args].find((one) => one instanceof Unknown);
  if (unknown && name !== 'push') return unknown;
  try {
    return (method as (...given: unknown[]) => unknown).apply(holder, [...args]);
  } catch (error) {
    return new Unknown(`${name}: ${(error as Error).message}`);
  }
}

const anyOf = (map: Map<unknown, unknown>, key: Unknown, choose: Choose): unknown =>
  map.size > 0 ? [...map.values()][choose('get', map.size)] : key;

function chosen(list: unknown[], name: string, callback: (...given: unknown[]) => unknown, choose: Choose): unknown {
  const answers = list.map((one, index) => callback(one, index, list));
  const open = answers.some((answer) => answer instanceof Unknown);
  // Of elements that nobody can tell apart one is found: any.
  if (open && name === 'find') return list[choose('find', list.length)];
  const holds = (index: number): boolean => {
    const answer = answers[index];
    return answer instanceof Unknown ? choose(index, 2) === 0 : Boolean(answer);
  };
  if (name === 'filter') return list.filter((_, index) => holds(index));
  if (name === 'some') return list.some((_, index) => holds(index));
  if (name === 'every') return list.every((_, index) => holds(index));
  return list.find((_, index) => holds(index));
}
