import type { Instant, PlainDate } from '@pnet/kernel';
import type { Tx } from '../database/unit-of-work.js';

/**
 * Which rows a seal adds: those that belong to no day, because they are final as they are written, and those of the
 * days that are closed.
 */
export interface EvidenceToSeal {
  readonly days?: { readonly from: PlainDate; readonly through: PlainDate };
  readonly sealedBy: string;
  readonly at: Instant;
}

/** Views that say what is sealed. Their names are what the catalogue says, so they can stand in a statement. */
export const EVIDENCE_VIEWS = `select format('%I.%I', schemaname, viewname) as series from pg_views where viewname like '%\\_evidence' order by 1`;

/** What a link says, as its digest covers it. */
export const linkText = (link: string): string =>
  `jsonb_build_array(${link}.series, ${link}.link_no, ${link}.day, ${link}.rows, encode(${link}.content_digest, 'hex'), ${link}.sealed_by, extract(epoch from ${link}.sealed_at))::text`;

/** The digests of rows as one, in the order of their keys. */
export const CONTENT_DIGEST = `sha256(string_agg(digest, ''::bytea order by key collate "C"))`;

/**
 * One series: rows that have no seal yet. $1 series, $2 and $3 first and last day or null, $4 who, $5 when. A row with
 * a day is sealed when its day is closed, because nothing may be put into that day afterwards.
 */
const sealSeries = (series: string): string => `
  with fresh as materialized (
    select v.key, proof.digest(v.content) as digest from ${series} v
    where (v.day is null or v.day between $2::date and $3::date)
      and not exists (select from proof.sealed_row r where r.series = $1 and r.key = v.key)),
  head as (select link_no, digest from proof.link where series = $1 order by link_no desc limit 1),
  link as (
    select $1::text as series, coalesce((select link_no from head), 0) + 1 as link_no, $3::date as day, count(*)::integer as rows, ${CONTENT_DIGEST} as content_digest,
      coalesce((select digest from head), ''::bytea) as previous_digest, $4::text as sealed_by, $5::timestamptz as sealed_at
    from fresh having count(*) > 0),
  kept as (insert into proof.sealed_row (series, key, link_no, digest) select $1, f.key, l.link_no, f.digest from fresh f cross join link l)
  insert into proof.link (series, link_no, day, rows, content_digest, previous_digest, digest, sealed_by, sealed_at)
  select series, link_no, day, rows, content_digest, previous_digest, sha256(previous_digest || proof.digest(${linkText('link')})), sealed_by, sealed_at from link`;

/** Dates and instants in contents read alike in every session. */
export async function inUniversalTime<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const zone = (await tx.one<{ zone: string }>(`select current_setting('TimeZone') as zone`))?.zone ?? 'UTC';
  await tx.execute(`select set_config('TimeZone', 'UTC', true)`);
  const done = await work();
  await tx.execute(`select set_config('TimeZone', $1, true)`, [zone]);
  return done;
}

/**
 * Adds the rows of every `…_evidence` view that have no seal yet to the chain of their series, set-based, in the
 * caller's transaction. Called by a close with its days, and by the housekeeping of every node without.
 */
export async function sealEvidence(tx: Tx, { days, sealedBy, at }: EvidenceToSeal): Promise<void> {
  await tx.execute(`select pg_advisory_xact_lock(hashtextextended('proof.link', 21))`);
  await inUniversalTime(tx, async () => {
    for (const { series } of await tx.rows<{ series: string }>(EVIDENCE_VIEWS)) {
      await tx.execute(sealSeries(series), [
        series,
        days?.from.toString() ?? null,
        days?.through.toString() ?? null,
        sealedBy,
        at.toString(),
      ]);
    }
  });
}
