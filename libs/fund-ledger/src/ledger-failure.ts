import { domainError, err, type Result } from '@pnet/kernel';

const CODES: Readonly<Record<string, string>> = {
  PNL01: 'LEDG-1001',
  PNL02: 'LEDG-2001',
  PNL03: 'LEDG-1002',
  PNL04: 'LEDG-1004',
};

interface PgFailure {
  readonly code?: string;
  readonly detail?: string;
  readonly constraint?: string;
}

/**
 * Does ledger work and turns what the database refuses into coded errors; everything else is a bug and is thrown on.
 * The transaction is broken after such an error: the use case must hand it back, not go on.
 */
export async function refusedAsError<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (failure) {
    const { code, detail, constraint } = failure as PgFailure;
    if (code && CODES[code]) return err(domainError(CODES[code], JSON.parse(detail ?? '{}') as Record<string, string>));
    if (code === '23505' && constraint === 'journal_entry_not_twice')
      return err(domainError('LEDG-1003', { source: sourceOf(detail) }));
    throw failure;
  }
}

/** PostgreSQL says `Key (source_kind, …)=(bank-line, 7, …) already exists.`; the values are what a person needs. */
const sourceOf = (detail = ''): string => /\)=\((.*)\)/.exec(detail)?.[1] ?? detail;
