create view assessment.demand_evidence as
  select d.demand_id::text as key, null::date as day,
    proof.text(to_jsonb(d), 'status', 'collected_amount') || coalesce((
      select encode(sha256(string_agg(proof.digest(proof.text(to_jsonb(l))), ''::bytea order by l.person_id, l.contribution_month, l.difference_period)), 'hex')
      from assessment.demand_line l where l.demand_id = d.demand_id), '') as content
  from assessment.demand d;
comment on view assessment.demand_evidence is 'Demands with their lines, as the chain seals them: what is demanded is never written again.';

create view assessment.exclusion_evidence as
  select concat_ws('/', declaration_id, person_id, scheme, contribution_month) as key, null::date as day, proof.text(to_jsonb(e)) as content
  from assessment.exclusion e;
comment on view assessment.exclusion_evidence is 'Lines of declarations that were not assessed, as the chain seals them.';

create view assessment.assessment_run_evidence as
  select assessment_run_id::text as key, null::date as day, proof.text(to_jsonb(r)) as content from assessment.assessment_run r where state <> 'open';
comment on view assessment.assessment_run_evidence is 'Runs of the assessment that ended, with the parameters that they used.';

create view assessment.demand_proof as
  select 'demand ' || d.demand_number as subject,
    format('persons %s, employer %s, personal %s, account %s; its lines %s, %s, %s, %s', d.persons, d.employer_amount, d.personal_amount, d.account_amount, l.persons, l.employer, l.personal, l.account) as detail
  from assessment.demand d
  left join (
    select demand_id, count(distinct person_id) as persons, sum(employer_amount) as employer, sum(personal_amount) as personal, sum(account_amount) as account, sum(base) as base, sum(declared_wage) as wage
    from assessment.demand_line group by demand_id) l using (demand_id)
  where d.persons is distinct from l.persons or d.employer_amount is distinct from l.employer + d.remainder or d.personal_amount is distinct from l.personal
    or d.account_amount is distinct from l.account or d.base_total is distinct from l.base
  union all
  select 'demand line ' || concat_ws(' ', l.person_id, l.scheme, l.contribution_month, l.difference_period), 'belongs to no demand ' || l.demand_id || ' of its employer, scheme and period'
  from assessment.demand_line l left join assessment.demand d on d.demand_id = l.demand_id and d.employer_id = l.employer_id and d.scheme = l.scheme and d.posting_period = l.posting_period
  where d.demand_id is null
  union all
  select 'demand ' || demand_number, format('status %s, collected %s of %s', status, collected_amount, amount)
  from assessment.demand
  where status <> case when kind = 'refund' then 'refundable' when collected_amount = amount then 'paid' when collected_amount > 0 then 'part' else 'open' end
  union all
  select distinct 'month ' || concat_ws(' ', l.scheme, l.contribution_month), 'was assessed with ' || l.policy_version || ', which its versions do not name'
  from assessment.demand_line l where not exists (
    select from assessment.month_version v where v.scheme = l.scheme and v.contribution_month = l.contribution_month and v.policy_version = l.policy_version);
comment on view assessment.demand_proof is 'Demands that are not the sum of their lines, lines without their demand, and states that do not fit what was collected.';
revoke insert, update, delete on assessment.demand_evidence, assessment.exclusion_evidence, assessment.assessment_run_evidence, assessment.demand_proof from ${app}, ${worker};
