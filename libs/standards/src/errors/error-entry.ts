/** A text in both languages of the system. `{name}` is replaced by the error's parameter of that name. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** One coded error: what happened, why (with which value), and what to do. Codes are retired, never reused. */
export interface ErrorEntry {
  /** The HTTP status that the mapper answers; gRPC and the command line derive theirs from it. */
  readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 423 | 429 | 500 | 501 | 503;
  readonly title: Text;
  readonly cause: Text;
  readonly remedy: Text;
  /** What values of a parameter are called: by parameter, by value. The words may name parameters in turn. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, Text>>>>;
}

export type ErrorFamily = Readonly<Record<string, ErrorEntry>>;
