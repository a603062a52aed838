import { domainError, type DomainError, type ErrorItem } from '@pnet/kernel';
import type { z } from 'zod';
import type { FieldFault } from './fields.js';

type Issue = z.core.$ZodIssue;

/** The coded error of a refused case: the first fault with its JSON pointer, all of them as items. */
export function caseError(issues: readonly Issue[], input: unknown): DomainError {
  const items = issues.flatMap((issue) => innermost(issue, input)).map((issue) => itemOf(issue, input));
  const first = items[0] ?? { code: 'POLI-1001', params: { kind: kindOf(input) }, pointer: '' };
  return domainError(first.code, first.params, { pointer: first.pointer ?? '', items });
}

/**
 * Of the branches of a union, the one of the value's own type, so that its fault is told and not that of another
 * branch.
 */
function innermost(issue: Issue, input: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0 || valueAt(input, issue.path) === undefined)
    return [issue];
  const branch = issue.errors.find(
    (issues) => !issues.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0),
  );
  return branch
    ? branch.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }, input))
    : [issue];
}

function itemOf(issue: Issue, input: unknown): ErrorItem {
  const at = (code: string, params: FieldFault['params']): ErrorItem => ({
    code,
    params: { field, ...params },
    pointer,
  });
  const pointer = issue.path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  const field = issue.path.map(String).join('.');
  const value = valueAt(input, issue.path);
  if (issue.path.length === 0 && issue.code === 'invalid_type')
    return { code: 'POLI-1001', params: { kind: kindOf(input) }, pointer };
  const fault = faultOf(issue);
  if (fault) return at(fault.code, fault.params);
  if (value === undefined) return at('POLI-1002', {});
  switch (issue.code) {
    case 'invalid_format':
      return at('POLI-1004', { value: shown(value), expected: issue.message });
    case 'invalid_value':
      return at('POLI-1007', { value: shown(value), choices: issue.values.map(String).join(', ') });
    case 'too_small':
      return sizeFault(at, issue.origin, Number(issue.minimum), issue.origin === 'string' ? TEXT_LIMIT : LIST_LIMIT);
    case 'too_big':
      return sizeFault(at, issue.origin, 1, Number(issue.maximum));
    default:
      return at('POLI-1003', { expected: expectedOf(issue), actual: kindOf(value) });
  }
}

/** The type that was expected, or the types of all branches: `string / number`. */
function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_type') return issue.expected === 'int' ? 'whole number' : issue.expected;
  const branches = issue.code === 'invalid_union' ? issue.errors.flat().map(expectedOf) : [];
  return branches.length > 0 ? [...new Set(branches)].join(' / ') : 'another type';
}

/** Longest list that a case may hold. */
export const LIST_LIMIT = 100_000;
/** Longest name that a case may hold, characters. */
export const TEXT_LIMIT = 200;

function sizeFault(
  at: (code: string, params: FieldFault['params']) => ErrorItem,
  origin: string,
  min: number,
  max: number,
): ErrorItem {
  return origin === 'array'
    ? at('POLI-1012', { min, max })
    : at('POLI-1004', { value: '', expected: `${min} … ${max} characters` });
}

function faultOf(issue: Issue): FieldFault | undefined {
  const params: unknown = issue.code === 'custom' ? issue.params : undefined;
  const fault = typeof params === 'object' && params !== null && 'fault' in params ? params.fault : undefined;
  return fault as FieldFault | undefined;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

const shown = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? kindOf(value))).slice(0, 60);
