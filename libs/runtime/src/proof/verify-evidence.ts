import type { PlainDate } from '@pnet/kernel';
import type { Tx } from '../database/unit-of-work.js';
import {
  CONTENT_DIGEST,
  EVIDENCE_VIEWS,
  digestIn,
  linkText,
  withFixedText,
  type EvidenceView,
} from './seal-evidence.js';

/**
 * Something that cannot be: `check` names what was compared (a view), `subject` the row or link, `detail` what is wrong
 * with it.
 */
export interface EvidenceFinding {
  readonly check: string;
  readonly subject: string;
  readonly detail: string;
}

/** As many findings of one check are named; one is enough to fail. */
const NAMED = 100;

/**
 * Sealed rows that changed or are gone, and rows of closed days that no seal knows. $1 series, $2 last day that is
 * closed or null, $3 the form of the seals that are compared. Which forms a series was sealed in, its links say.
 */
const compareSeries = (series: string, format: number): string => `
  with seal as (
    select r.key, r.digest from proof.sealed_row r join proof.link l using (series, link_no) where r.series = $1 and l.format = $3::smallint)
  select coalesce(r.key, v.key) as subject,
    case when r.key is null then 'row of a closed day without a seal' when v.key is null then 'sealed, and gone' else 'sealed ' || encode(r.digest, 'hex') || ', is ' || encode(v.digest, 'hex') end as detail
  from (select key, day, ${digestIn(format)} as digest from ${series}) v
  full join seal r on r.key = v.key
  where v.key is null or v.digest <> r.digest
    or (r.key is null and v.day <= $2::date and not exists (select from proof.sealed_row o where o.series = $1 and o.key = v.key))
  order by 1 limit ${NAMED}`;

const LINKS = `
  select l.series || ' #' || l.link_no as subject, case
      when r.rows is distinct from l.rows::bigint or r.content is distinct from l.content_digest then 'its rows are not those that it sealed'
      when l.before <> l.previous_digest or l.link_no <> l.place then 'does not follow the link before'
      else 'digest does not cover what the link says' end as detail
  from (select k.*, ${linkText('k')} as said, coalesce(lag(k.digest) over series, ''::bytea) as before, row_number() over series as place
        from proof.link k window series as (partition by k.series order by k.link_no)) l
  left join (
    -- Series by series, so that numbers of links and keys are sorted and no names of series.
    select s.series, o.* from (select distinct series from proof.link) s
    cross join lateral (select link_no, count(*) as rows, ${CONTENT_DIGEST} as content from proof.sealed_row where series = s.series group by link_no) o) r
    on r.series = l.series and r.link_no = l.link_no
  where r.rows is distinct from l.rows::bigint or r.content is distinct from l.content_digest or l.before <> l.previous_digest or l.link_no <> l.place
    or l.digest <> sha256(l.previous_digest || proof.digest(l.said))
  union all
  select distinct r.series || ' #' || r.link_no, 'rows without a link' from proof.sealed_row r
  where not exists (select from proof.link l where l.series = r.series and l.link_no = r.link_no)
  union all
  select distinct l.series, 'the view that yields its rows is gone' from proof.link l where l.series not in (select series from (${EVIDENCE_VIEWS}) v)
  union all
  select l.series || ' #' || l.link_no, 'sealed in a form that the view does not yield'
  from proof.link l join (${EVIDENCE_VIEWS}) v using (series) where l.format <> all (v.formats)
  limit ${NAMED}`;

/**
 * The forms in which a series was sealed, as far as its view yields them; the one that is sealed now where nothing was.
 */
const SEALED_FORMATS = `select distinct format from proof.link where series = $1 and format = any ($2::integer[]) order by 1`;

const PROOF_VIEWS = `select format('%I.%I', schemaname, viewname) as proof from pg_views where viewname like '%\\_proof' order by 1`;

/**
 * Compares every sealed row with its seal, every link with its rows and the link before, and asks every `…_proof` view
 * for what contradicts itself. An empty list is the proof. `closedThrough` is the last day of the last closed month:
 * what belongs to it and has no seal was put in later. Reads everything: run it off the hot path.
 */
export function verifyEvidence(tx: Tx, closedThrough?: PlainDate): Promise<EvidenceFinding[]> {
  return withFixedText(tx, async () => {
    const findings: EvidenceFinding[] = [];
    const ask = async (check: string, sql: string, params: readonly unknown[] = []): Promise<void> => {
      findings.push(
        ...(await tx.rows<{ subject: string; detail: string }>(sql, params)).map((row) => ({
          check,
          subject: row.subject,
          detail: row.detail,
        })),
      );
    };
    for (const { series, formats } of await tx.rows<EvidenceView>(EVIDENCE_VIEWS)) {
      const sealed = (await tx.rows<{ format: number }>(SEALED_FORMATS, [series, formats])).map((row) => row.format);
      for (const format of sealed.length > 0 ? sealed : [Math.max(...formats)])
        await ask(series, compareSeries(series, format), [series, closedThrough?.toString() ?? null, format]);
    }
    await ask('proof.link', LINKS);
    for (const { proof } of await tx.rows<{ proof: string }>(PROOF_VIEWS))
      await ask(proof, `select subject, detail from ${proof} limit ${NAMED}`);
    return findings;
  });
}
