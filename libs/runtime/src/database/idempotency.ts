import { createHash } from 'node:crypto';
import { domainError, err, type Result } from '@pnet/kernel';
import type { RequestContext } from '../identity/request-context.js';
import type { Command, Tx } from './unit-of-work.js';

/** JSON with keys in order, so that equal inputs hash equally however they were written. */
export function canonicalJson(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      part && typeof part === 'object' && !Array.isArray(part) && !('toJSON' in part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? 'null'
  );
}

/** SHA-256 of a value's canonical JSON, hexadecimal. */
export const canonicalDigest = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value)).digest('hex');

/**
 * Does the work of a command once for its key: the answer is stored in the transaction of the effect, so neither can be
 * without the other. Errors: `RUNT-3001` the same key is being worked on, `RUNT-3002` the key was used for another
 * input.
 */
export async function answerIdempotently<T>(
  tx: Tx,
  context: RequestContext,
  command: Command,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const key = context.idempotencyKey;
  if (!key) return work();
  const scope = `${context.actor.userId}:${command.name}`;
  const free = await tx.one<{ locked: boolean }>(
    'select pg_try_advisory_xact_lock(hashtextextended($1, 20)) as locked',
    [`${scope}:${key}`],
  );
  if (!free?.locked) return err(domainError('RUNT-3001', { key }));
  const inputHash = canonicalDigest(command.input);
  const known = await tx.one<{ input_hash: string; answer: T }>(
    'select input_hash, answer from runtime.idempotency_key where scope = $1 and key = $2',
    [scope, key],
  );
  if (known)
    return known.input_hash === inputHash ? { ok: true, value: known.answer } : err(domainError('RUNT-3002', { key }));
  const result = await work();
  if (result.ok) {
    await tx.execute(
      'insert into runtime.idempotency_key (scope, key, input_hash, answer, trace_id) values ($1, $2, $3, $4::jsonb, $5)',
      [scope, key, inputHash, JSON.stringify(result.value ?? null), context.traceId],
    );
  }
  return result;
}
