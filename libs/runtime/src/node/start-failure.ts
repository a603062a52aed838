import { renderError } from '@pnet/standards';
import type { DomainError } from '@pnet/kernel';

/** How a node's process ends: each reason has its number. */
export const EXIT_CODES = {
  bug: 1,
  configuration: 2,
  portInUse: 3,
  database: 4,
  pendingMigrations: 5,
  drainTimeout: 6,
} as const;

/** A node that could not start: the coded reason and the exit code of its process. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
  constructor(
    readonly error: DomainError,
    readonly exitCode: number,
  ) {
    super(bilingual(error));
  }
}

/** A coded error in both languages, one line each, with a line for each place. */
export function bilingual(error: DomainError): string {
  const say = (language: 'zh' | 'en'): string[] =>
    [error, ...(error.items ?? [])].map((part, index) => {
      const { title, detail } = renderError(part, language);
      return index === 0 ? `[${part.code}] ${title}${language === 'zh' ? '：' : ': '}${detail}` : `  - ${detail}`;
    });
  return [...say('zh'), ...say('en')].join('\n');
}
