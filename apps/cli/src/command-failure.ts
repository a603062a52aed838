import { domainError, type DomainError } from '@pnet/kernel';
import { renderError } from '@pnet/standards';

/**
 * A command that cannot go on, with one sentence in each language. Exit codes: 0 all well · 1 something was found wrong
 * or failed · 2 the command or its input cannot be used · 3 some cases of many failed.
 */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  constructor(
    readonly exitCode: 1 | 2 | 3,
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${zh} / ${en}`);
  }

  /** The failure that a coded error of the catalogue tells. */
  static coded(exitCode: 1 | 2 | 3, code: string, params: DomainError['params']): CommandFailure {
    const error = domainError(code, params);
    return new CommandFailure(exitCode, sentence(error, 'zh'), sentence(error, 'en'));
  }
}

/** A coded error in one line. */
export const sentence = (error: DomainError, language: 'zh' | 'en'): string =>
  `${error.code} ${renderError(error, language).detail}`;
