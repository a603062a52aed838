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

/**
 * A view that says what is sealed, and the forms of content that it yields: 1 is its column `content`, 2 is
 * `content_2`. The highest is the one that is sealed now.
 */
export interface EvidenceView {
  readonly series: string;
  readonly formats: readonly number[];
}

/** Their names are what the catalogue says, so they can stand in a statement. */
export const EVIDENCE_VIEWS = `
  select format('%I.%I', n.nspname, c.relname) as series, array_agg(case a.attname when 'content' then 1 else 2 end order by a.attname) as formats
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attname in ('content', 'content_2')
  where c.relkind = 'v' and c.relname like '%\\_evidence' group by 1 order by 1`;

/** The digest of a row in a form; in form 2 the end of a content is cut as that of a whole row is. */
export const digestIn = (format: number): string =>
  format === 1 ? 'proof.digest(content)' : 'proof.row_digest(content_2)';

/** What a link says, as its digest covers it; links of form 1 were written before there was another. */
export const linkText = (link: string): string =>
  `(jsonb_build_array(${link}.series, ${link}.link_no, ${link}.day, ${link}.rows, encode(${link}.content_digest, 'hex'), ${link}.sealed_by, extract(epoch from ${link}.sealed_at)) || case ${link}.format when 1 then '[]' else jsonb_build_array(${link}.format) end)::text`;

/** The digests of rows as one, in the order of their keys. */
export const CONTENT_DIGEST = `sha256(string_agg(digest, ''::bytea order by key collate "C"))`;

/**
 * One series: rows that have no seal yet. $1 series, $2 and $3 first and last day or null, $4 who, $5 when, $6 form. A
 * row with a day is sealed when its day is closed, because nothing may be put into that day afterwards; where no day is
 * closed, rows with a day are not even read.
 */
const sealSeries = (series: string, format: number, daysClose: boolean): string => `
  with fresh as materialized (
    select v.key, ${digestIn(format)} as digest from ${series} v
    where (v.day is null${daysClose ? ' or v.day between $2::date and $3::date' : ' and $2::date is null'})
      and not exists (select from proof.sealed_row r where r.series = $1 and r.key = v.key)),
  head as (select link_no, digest from proof.link where series = $1 order by link_no desc limit 1),
  link as (
    select $1::text as series, coalesce((select link_no from head), 0) + 1 as link_no, $3::date as day, count(*)::integer as rows, ${CONTENT_DIGEST} as content_digest,
      coalesce((select digest from head), ''::bytea) as previous_digest, $4::text as sealed_by, $5::timestamptz as sealed_at, $6::smallint as format
    from fresh having count(*) > 0),
  kept as (insert into proof.sealed_row (series, key, link_no, digest) select $1, f.key, l.link_no, f.digest from fresh f cross join link l)
  insert into proof.link (series, link_no, day, rows, content_digest, previous_digest, digest, sealed_by, sealed_at, format)
  select series, link_no, day, rows, content_digest, previous_digest, sha256(previous_digest || proof.digest(${linkText('link')})), sealed_by, sealed_at, format from link`;

/** How values become text in contents, whatever the session says. */
const TEXT_SETTINGS = {
  TimeZone: 'UTC',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  bytea_output: 'hex',
  extra_float_digits: '1',
} as const;

/** Dates, instants, bytes and numbers in contents read alike in every session. */
export async function withFixedText<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  const names = Object.keys(TEXT_SETTINGS);
  const set = (values: readonly string[]): Promise<number> =>
    tx.execute(`select set_config(name, value, true) from unnest($1::text[], $2::text[]) s (name, value)`, [
      names,
      values,
    ]);
  const before = await tx.rows<{ value: string }>(
    `select current_setting(name) as value from unnest($1::text[]) with ordinality s (name, place) order by place`,
    [names],
  );
  await set(Object.values(TEXT_SETTINGS));
  const done = await work();
  await set(before.map((row) => row.value));
  return done;
}

/**
 * Adds the rows of every `…_evidence` view that have no seal yet to the chain of their series, set-based, in the
 * caller's transaction. Called by a close with its days, and by the housekeeping of every node without.
 */
export async function sealEvidence(tx: Tx, { days, sealedBy, at }: EvidenceToSeal): Promise<void> {
  await tx.execute(`select pg_advisory_xact_lock(hashtextextended('proof.link', 21))`);
  await withFixedText(tx, async () => {
    for (const { series, formats } of await tx.rows<EvidenceView>(EVIDENCE_VIEWS)) {
      const format = Math.max(...formats);
      await tx.execute(sealSeries(series, format, days !== undefined), [
        series,
        days?.from.toString() ?? null,
        days?.through.toString() ?? null,
        sealedBy,
        at.toString(),
        format,
      ]);
    }
  });
}
