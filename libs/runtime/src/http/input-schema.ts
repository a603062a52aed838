import { StandardSchemaValidationPipe } from '@nestjs/common';
import { DomainFailure, domainError, type ErrorItem } from '@pnet/kernel';
import { renderError } from '@pnet/standards';

/** What this file reads of a zod issue. */
interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string | undefined;
  readonly expected?: unknown;
  readonly format?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

const OWN_CODE = /^[A-Z]{4}-\d{4}$/;
const MAX_ITEMS = 200;

/** The RFC 6901 pointer of an issue's path: `['lines', 3, 'a/b']` → `/lines/3/a~1b`. */
export function pointerOf(path: Issue['path']): string {
  return (path ?? [])
    .map(
      (part) =>
        `/${String(typeof part === 'object' ? part.key : part)
          .replaceAll('~', '~0')
          .replaceAll('/', '~1')}`,
    )
    .join('');
}

/**
 * The coded items of a schema's issues. A refinement whose message is one of our codes, `{ error: 'REGI-1003' }`, keeps
 * that code, with the `params` of the refinement.
 */
export function itemsOfIssues(issues: readonly Issue[]): ErrorItem[] {
  return issues.slice(0, MAX_ITEMS).flatMap((issue): ErrorItem[] => {
    const pointer = pointerOf(issue.path);
    if (issue.code === 'unrecognized_keys')
      return (issue.keys ?? []).map((key) => ({
        pointer: `${pointer}${pointerOf([key])}`,
        code: 'RUNT-4108',
        params: { name: key.slice(0, 60) },
      }));
    return [{ pointer, ...codeOf(issue) }];
  });
}

/**
 * The same on one line, for an error that tells what is wrong with a payload, in 300 characters at most:
 * `amount: "1,5" is not an amount …`.
 */
export const issuesInWords = (issues: readonly Issue[]): string =>
  itemsOfIssues(issues)
    .map(({ pointer = '', code, params }) => {
      const { detail } = renderError({ code, params: params ?? {} }, 'en');
      return `${pointer.slice(1).replaceAll('/', '.')}: ${detail}`;
    })
    .join('; ')
    .slice(0, 300);

function codeOf(issue: Issue): Pick<ErrorItem, 'code' | 'params'> {
  if (OWN_CODE.test(issue.message)) return { code: issue.message, params: plainParams(issue.params) };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'RUNT-4101', params: { expected: String(issue.expected) } };
    case 'invalid_format':
      return { code: 'RUNT-4102', params: { format: String(issue.format) } };
    case 'too_small':
      return { code: 'RUNT-4103', params: { limit: String(issue.minimum) } };
    case 'too_big':
      return { code: 'RUNT-4104', params: { limit: String(issue.maximum) } };
    case 'invalid_value':
      return { code: 'RUNT-4105', params: { values: (issue.values ?? []).map(String).join(', ').slice(0, 200) } };
    default:
      return { code: 'RUNT-4109', params: { reason: issue.message.slice(0, 200) } };
  }
}

const plainParams = (params: Issue['params']): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(params ?? {}).map(([key, value]) => [key, typeof value === 'number' ? value : String(value)]),
  );

/**
 * The one pipe over `@Body({ schema })`, `@Query({ schema })` and `@Param(…, { schema })`. Errors: `RUNT-4001` with an
 * item for each wrong place.
 */
export const inputSchemaPipe = (): StandardSchemaValidationPipe =>
  new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      new DomainFailure(
        domainError('RUNT-4001', { count: issues.length }, { items: itemsOfIssues(issues as readonly Issue[]) }),
      ),
  });
