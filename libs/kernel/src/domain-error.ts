/** One place inside the input that is wrong. */
export interface ErrorItem {
  /** RFC 6901 JSON pointer into the input, for example `/persons/3/declaredWage`. */
  readonly pointer?: string;
  /** One-based row of the file, header not counted. */
  readonly row?: number;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * An expected, coded failure. The code names an entry of the error catalogue in `libs/standards/src/errors`,
 * which gives title, cause and remedy in Chinese and English; `params` fill the placeholders of these texts.
 */
export interface DomainError {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly pointer?: string;
  readonly row?: number;
  readonly items?: readonly ErrorItem[];
}

/** Makes a coded error: `domainError('DECL-1003', { month: '2026-13' }, { pointer: '/month' })`. */
export function domainError(
  code: string,
  params: Readonly<Record<string, string | number>> = {},
  at: { pointer?: string; row?: number; items?: readonly ErrorItem[] } = {},
): DomainError {
  return { code, params, ...at };
}

/** Carries a `DomainError` through code that can only throw (guards, streams, parsers); the mappers unwrap it. */
export class DomainFailure extends Error {
  override readonly name = 'DomainFailure';
  constructor(readonly error: DomainError) {
    super(`${error.code} ${JSON.stringify(error.params)}`);
  }
}
