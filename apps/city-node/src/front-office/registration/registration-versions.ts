import type { VersionedRecord } from '@pnet/runtime';

const id = /^\d{1,15}$/;

/** The version of an employer: its row. */
export const employerVersion: VersionedRecord = {
  id,
  hold: (tx, employerId) =>
    tx.execute('select from registration.employer where employer_id = $1 for update', [employerId]),
  version: (tx, employerId) =>
    tx.one<{ version: string; changedAt: Date; changedBy: string }>(
      `
      select encode(sha256(convert_to(e::text, 'UTF8')), 'hex') as version,
        coalesce(e.changed_at, e.recorded_at) as "changedAt", coalesce(e.changed_by, e.recorded_by) as "changedBy"
      from registration.employer e where e.employer_id = $1`,
      [employerId],
    ),
};

/** The version of a person: identity, relations, states, facts, payee accounts and retirement, whoever changed them. */
export const personVersion: VersionedRecord = {
  id,
  hold: (tx, personId) => tx.execute('select from registration.person where person_id = $1 for update', [personId]),
  version: (tx, personId) =>
    tx.one<{ version: string; changedAt: Date; changedBy: string }>(
      `
      with part as (
        select p::text as line, coalesce(p.changed_at, p.recorded_at) as at, coalesce(p.changed_by, p.recorded_by) as by
        from registration.person p where p.person_id = $1
        union all select r::text, coalesce(r.ended_at, r.recorded_at), coalesce(r.ended_by, r.recorded_by)
        from registration.relation r where r.person_id = $1
        union all select s::text, s.recorded_at, s.recorded_by from registration.status_line s where s.person_id = $1
        union all select t::text, t.recorded_at, t.recorded_by from registration.retiree t where t.person_id = $1
        union all select f::text, coalesce(f.reviewed_at, f.recorded_at), coalesce(f.reviewed_by, f.recorded_by)
        from registration.person_fact f where f.person_id = $1
        union all select a::text, coalesce(a.reviewed_at, a.recorded_at), coalesce(a.reviewed_by, a.recorded_by)
        from registration.payee_account a where a.person_id = $1)
      select encode(sha256(convert_to(string_agg(line, E'\\n' order by line collate "C"), 'UTF8')), 'hex') as version,
        max(at) as "changedAt", (array_agg(by order by at desc))[1] as "changedBy"
      from part where exists (select from registration.person where person_id = $1) having count(*) > 0`,
      [personId],
    ),
};
