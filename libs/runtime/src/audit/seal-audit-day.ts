import { domainError, err, ok, type PlainDate, type Result } from '@pnet/kernel';
import type { Tx } from '../database/unit-of-work.js';

/** The seal of a day: counts, digest of its rows, and the hash that chains it to the day sealed before. */
export interface DaySeal {
  readonly day: string;
  readonly commands: string;
  readonly reads: string;
  readonly digest: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** Both logs of a civil day of Asia/Shanghai, row by row in the order of writing, as one digest. */
const DIGEST = `
  select (select count(*) from command)::text as commands, (select count(*) from read)::text as reads,
    encode(sha256(
      coalesce((select sha256(string_agg(sha256(convert_to(line, 'UTF8')), ''::bytea order by log_id)) from command), ''::bytea)
      || coalesce((select sha256(string_agg(sha256(convert_to(line, 'UTF8')), ''::bytea order by log_id)) from read), ''::bytea)), 'hex') as digest
  from (select 1) as one`;
/**
 * Rows of staff, and rows without an origin, read as they did before there were others, so that days sealed then still
 * agree.
 */
const KIND = `|| case when actor_kind is null then '[]'::jsonb else jsonb_build_array(actor_kind, party) end || case when origin is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object('origin', origin)) end`;
const LOGS = `
  with command as (
    select log_id, (jsonb_build_array(log_id, actor, command, subject, result_code, trace_id, extract(epoch from at)) ${KIND})::text as line
    from audit.command_log where at >= $1::date::timestamp at time zone 'Asia/Shanghai' and at < ($1::date + 1)::timestamp at time zone 'Asia/Shanghai'),
  read as (
    select log_id, (jsonb_build_array(log_id, actor, kind, subject, purpose, trace_id, extract(epoch from at)) ${KIND})::text as line
    from audit.read_log where at >= $1::date::timestamp at time zone 'Asia/Shanghai' and at < ($1::date + 1)::timestamp at time zone 'Asia/Shanghai')`;

interface DayDigest {
  readonly commands: string;
  readonly reads: string;
  readonly digest: string;
}

const digestOf = async (tx: Tx, day: string): Promise<DayDigest> =>
  (await tx.one<DayDigest>(`${LOGS} ${DIGEST}`, [day])) ?? { commands: '0', reads: '0', digest: '' };

const HASH = `select encode(sha256(convert_to(concat_ws(E'\\n', $1::text, $2::text, $3::text, $4::text, $5::text), 'UTF8')), 'hex') as hash`;

const hashOf = async (tx: Tx, day: string, content: DayDigest, previousHash: string): Promise<string> =>
  (await tx.one<{ hash: string }>(HASH, [day, content.commands, content.reads, content.digest, previousHash]))?.hash ??
  '';

/**
 * Seals a day of the audit; a sealed day answers with the seal it has. Days are sealed in order: one before the last
 * seal cannot be added. Errors: `RUNT-7001` the day ended less than ten minutes ago, so that a row may still be under
 * way; `RUNT-7003` a later day is sealed already.
 */
export async function sealAuditDay(tx: Tx, day: PlainDate): Promise<Result<DaySeal>> {
  await tx.execute(`select pg_advisory_xact_lock(hashtextextended('audit.day_seal', 20))`);
  const text = day.toString();
  const known = await sealOf(tx, text);
  if (known) return ok(known);
  const over = await tx.one<{ over: boolean }>(
    `select ($1::date + 1)::timestamp at time zone 'Asia/Shanghai' + interval '10 minutes' <= $2 as over`,
    [text, tx.clock.now().toDate()],
  );
  if (!over?.over) return err(domainError('RUNT-7001', { day: text }));
  const last = await tx.one<{ day: string; hash: string }>(
    'select day::text as day, hash from audit.day_seal order by day desc limit 1',
  );
  if (last && last.day > text) return err(domainError('RUNT-7003', { day: text, last: last.day }));
  const content = await digestOf(tx, text);
  const previousHash = last?.hash ?? '';
  const hash = await hashOf(tx, text, content, previousHash);
  await tx.execute(
    'insert into audit.day_seal (day, commands, reads, digest, previous_hash, hash, sealed_at) values ($1, $2, $3, $4, $5, $6, $7)',
    [text, content.commands, content.reads, content.digest, previousHash, hash, tx.clock.now().toDate()],
  );
  return ok({ day: text, ...content, previousHash, hash });
}

/** Recomputes every seal from the rows. Errors: `RUNT-7002` with the first day that does not agree. */
export async function verifyAuditSeals(tx: Tx): Promise<Result<{ days: number }>> {
  const seals = await tx.rows<DaySeal>(`${SEALS} order by day`);
  let previousHash = '';
  for (const seal of seals) {
    const content = await digestOf(tx, seal.day);
    const hash = await hashOf(tx, seal.day, content, previousHash);
    if (seal.hash !== hash || seal.previousHash !== previousHash)
      return err(domainError('RUNT-7002', { day: seal.day }));
    previousHash = hash;
  }
  return ok({ days: seals.length });
}

const SEALS = `select day::text as day, commands::text as commands, reads::text as reads, digest, previous_hash as "previousHash", hash from audit.day_seal`;

const sealOf = (tx: Tx, day: string): Promise<DaySeal | undefined> => tx.one<DaySeal>(`${SEALS} where day = $1`, [day]);
