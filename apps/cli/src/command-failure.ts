/**
 * A command that cannot go on, with one sentence in each language.
 * Exit codes: 0 all well · 1 something was found wrong or failed · 2 the command or its input cannot be used · 3 some cases of many failed.
 */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  constructor(readonly exitCode: 1 | 2 | 3, readonly zh: string, readonly en: string) {
    super(`${zh} / ${en}`);
  }
}
