import { errorCodeInput } from './fields.js';
import { z } from 'zod';
import { DomainFailure, domainError, type DomainError } from '@pnet/kernel';
import { renderError, type Language } from '@pnet/standards';

/** RFC 9457 body of an error answer; `errors` lists the places in the input. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: errorCodeInput,
  traceId: z.string(),
  errors: z
    .array(
      z.object({ pointer: z.string().optional(), row: z.number().optional(), code: z.string(), detail: z.string() }),
    )
    .optional(),
});
export type Problem = Readonly<z.infer<typeof problemSchema>>;

/** The language of an `Accept-Language` header: the first of zh and en that it names; zh without one. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().toLowerCase().split(';');
      const weight = Number(
        options
          .find((option) => option.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? 1,
      );
      return { language: tag.slice(0, 2), weight };
    })
    .filter(({ language, weight }) => (language === 'zh' || language === 'en') && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wanted[0]?.language === 'en' ? 'en' : 'zh';
}

/** The problem that a coded error is to the caller, in their language. */
export function problemOf(error: DomainError, language: Language, traceId: string): Problem {
  const { title, detail, status } = renderError(error, language);
  const own = error.pointer !== undefined || error.row !== undefined ? [{ ...error, items: undefined }] : [];
  const errors = (error.items ?? own).map((item) => ({
    ...(item.pointer === undefined ? {} : { pointer: item.pointer }),
    ...(item.row === undefined ? {} : { row: item.row }),
    code: item.code,
    detail: itemDetail(item, language),
  }));
  return {
    type: `urn:pension:error:${error.code}`,
    title,
    status,
    detail,
    code: error.code,
    traceId,
    ...(errors.length ? { errors } : {}),
  };
}

const itemDetail = (item: DomainError, language: Language): string => {
  const { title, detail } = renderError(item, language);
  return `${title}${language === 'zh' ? '：' : ': '}${detail}`;
};

interface HttpFault {
  readonly status?: unknown;
  readonly type?: unknown;
  readonly limit?: unknown;
  readonly getStatus?: unknown;
}

/**
 * The coded error of anything thrown: a `DomainFailure` is itself, faults of the HTTP layer have codes, the rest is a
 * bug `RUNT-5000`.
 */
export function errorOfThrown(thrown: unknown, path: string): DomainError {
  if (thrown instanceof DomainFailure) return thrown.error;
  const fault = (thrown ?? {}) as HttpFault;
  switch (statusOf(fault)) {
    case 404:
      return domainError('RUNT-4040', { path: path.slice(0, 200) });
    case 413:
      return domainError('RUNT-4013', { limit: Math.round(Number(fault.limit ?? 0) / 1_048_576) || 20 });
    case 415:
      return domainError('RUNT-4015');
    case 503:
      return domainError('RUNT-5030');
    case 'caller':
      return domainError('RUNT-4000');
    case undefined:
      return domainError('RUNT-5000');
  }
}

/** Nest's exceptions and those of body parsers carry a status; other 4xx are the caller's fault in general. */
function statusOf(fault: HttpFault): 404 | 413 | 415 | 503 | 'caller' | undefined {
  const status: unknown =
    typeof fault.getStatus === 'function' ? (fault.getStatus as () => unknown).call(fault) : fault.status;
  if (status === 404 || status === 413 || status === 415 || status === 503) return status;
  return typeof status === 'number' && status >= 400 && status < 500 ? 'caller' : undefined;
}
