import { pipeline } from 'node:stream/promises';
import { DatabaseError } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { domainError, err, ok, type DomainError, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import type { DeclarationSource } from './declaration-source.js';
import { STAGE } from './stage-rows.js';

/**
 * Streams the rows of a file into the stage table: PostgreSQL decodes and parses it, row by row in the server, so
 * nothing is read leniently. Returns how many rows came. Errors (the transaction is lost then): `DECL-3002` bytes that
 * are not of the encoding, `DECL-3004` a row with too few columns, `DECL-3005` an open quote, `DECL-3006` other bad
 * csv.
 */
export async function copyRows(tx: Tx, file: DeclarationSource, stage = STAGE): Promise<Result<number>> {
  const columns = file.columns.join(', ');
  const copy = tx.client.query(
    copyFrom(`copy ${stage} (${columns}) from stdin with (format csv, encoding 'UTF8', force_null (${columns}))`),
  );
  try {
    await pipeline(file.body(), copy);
    return ok(copy.rowCount);
  } catch (error) {
    const known = error instanceof DatabaseError ? copyError(error) : undefined;
    if (known) return err(known);
    throw error;
  }
}

const BAD_COPY = '22P04';
const NOT_OF_ENCODING = new Set(['22021', '22P05']);
const HEADER_LINES = 1;

/** PostgreSQL names the line in `where`; it counts from the first row. */
function copyError(error: DatabaseError): DomainError | undefined {
  const line = Number(/\d+/.exec(error.where ?? '')?.[0] ?? 0) + HEADER_LINES;
  if (NOT_OF_ENCODING.has(error.code ?? '')) return domainError('DECL-3002', { line, encoding: 'UTF-8' });
  if (error.code !== BAD_COPY) return undefined;
  if (/missing data/.test(error.message)) return domainError('DECL-3004', { line });
  return domainError(/unterminated/.test(error.message) ? 'DECL-3005' : 'DECL-3006', { line });
}
