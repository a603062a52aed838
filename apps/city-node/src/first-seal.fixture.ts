import type pg from 'pg';

const LINK_TEXT = `jsonb_build_array(l.series, l.link_no, l.day, l.rows, encode(l.content_digest, 'hex'), l.sealed_by, extract(epoch from l.sealed_at))::text`;

const sealSeries = (series: string): string => `
  with fresh as materialized (
    select v.key, proof.digest(v.content) as digest from ${series} v
    where v.day is null and not exists (select from proof.sealed_row r where r.series = $1 and r.key = v.key)),
  head as (select link_no, digest from proof.link where series = $1 order by link_no desc limit 1),
  link as (
    select $1::text as series, coalesce((select link_no from head), 0) + 1 as link_no, null::date as day, count(*)::integer as rows, sha256(string_agg(digest, ''::bytea order by key collate "C")) as content_digest,
      coalesce((select digest from head), ''::bytea) as previous_digest, $2::text as sealed_by, $3::timestamptz as sealed_at
    from fresh having count(*) > 0),
  kept as (insert into proof.sealed_row (series, key, link_no, digest) select $1, f.key, l.link_no, f.digest from fresh f cross join link l)
  insert into proof.link (series, link_no, day, rows, content_digest, previous_digest, digest, sealed_by, sealed_at)
  select series, link_no, day, rows, content_digest, previous_digest, sha256(previous_digest || proof.digest(${LINK_TEXT})), sealed_by, sealed_at from link l`;

/** Seals every row without a day as the first version did: its statement, on its tables. */
export async function sealAsFirstVersion(client: pg.Client, sealedBy: string, at: string): Promise<void> {
  await client.query('begin');
  await client.query(`set local time zone 'UTC'`);
  const views = await client.query<{ series: string }>(
    `select format('%I.%I', schemaname, viewname) as series from pg_views where viewname like '%\\_evidence' order by 1`,
  );
  for (const { series } of views.rows) await client.query(sealSeries(series), [series, sealedBy, at]);
  await client.query('commit');
}
