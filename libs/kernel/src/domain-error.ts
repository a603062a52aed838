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

/**
 * Names of the parameters that the texts of each code use; the catalogue in `libs/standards` declares them.
 *
 * @public
 */
export interface ErrorNames extends Record<never, never> {}

type Params = Readonly<Record<string, string | number>>;
type Place = { pointer?: string; row?: number; items?: readonly ErrorItem[] };

/** The parameters of a code; a code that is known at run time only takes any. */
type ParamsOf<Code extends string> = string extends Code
  ? Params
  : [Code] extends [keyof ErrorNames]
    ? Readonly<Record<ErrorNames[Code], string | number>> & Params
    : never;

/** Parameters may be left out where no text names one. */
type Rest<Code extends string> =
  Params extends ParamsOf<Code> ? [params?: Params, at?: Place] : [params: ParamsOf<Code>, at?: Place];

/**
 * Makes a coded error: `domainError('DECL-1003', { documentNumber }, { pointer: '/documentNumber' })`. A code that the
 * catalogue lacks, or a parameter that its texts name and that is missing or misspelt, does not compile.
 */
export function domainError<Code extends string>(code: Code, ...rest: Rest<Code>): DomainError {
  const [params, at] = rest;
  return { code, params: params ?? {}, ...at };
}

/** Carries a `DomainError` through code that can only throw (guards, streams, parsers); the mappers unwrap it. */
export class DomainFailure extends Error {
  override readonly name = 'DomainFailure';
  constructor(readonly error: DomainError) {
    super(`${error.code} ${JSON.stringify(error.params)}`);
  }
}
