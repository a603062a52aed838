import { YearMonth, ok, type Instant, type Result } from '@pnet/kernel';
import type { ParameterSource } from '@pnet/policy';
import { CHUNK_ROWS, type Batches, type ChunkOutcome, type KeyRange, type NodeConfig, type Tx } from '@pnet/runtime';
import type { AssessmentParams } from './assess-declarations.js';
import { openRun, recordRun } from './assessment-run.js';
import { choiceInForce, contributionTerms, type ContributionTerms } from './contribution-terms.js';

/** What planning differences needs to know. */
export interface DifferenceJob {
  readonly scheme: string;
  readonly period: YearMonth;
  readonly now: Instant;
  readonly source: ParameterSource;
  readonly userId: string;
  readonly node: Pick<NodeConfig, 'code' | 'regionCode'>;
}

/** Ranges of employers with about $4 lines in the months $3 of scheme $1; $2 keeps the posting period for the chunk. */
const EMPLOYER_RANGES = `
  select min(employer_id)::text as "from", max(employer_id)::text as "to"
  from (select employer_id, div(sum(persons) over (order by employer_id) - persons, $3) as part
        from (select employer_id, sum(persons) as persons from assessment.demand where scheme = $1 and posting_period <= $2 group by employer_id) e) cut
  group by part order by part`;

/** Plans difference demands for the months before `period` whose lines used other values than those known now. Returns the batch, if there is anything to do. */
export async function planDifferences(tx: Tx, batches: Batches, job: DifferenceJob): Promise<Result<string | undefined>> {
  const period = Number(job.period.toCompact());
  const open = await openRun(tx, job.scheme, period, 'difference');
  if (open) return ok(open);
  const changed = await changedTerms(tx, job, period);
  if (!changed.ok) return changed;
  if (changed.value.length === 0) return ok(undefined);
  const mode = choiceInForce(job.source, 'collection.mode', job.node.regionCode, job.period);
  if (!mode.ok) return mode;
  const ranges = await tx.rows<{ from: string; to: string }>(EMPLOYER_RANGES, [job.scheme, period, CHUNK_ROWS]);
  const params: AssessmentParams = {
    unit: job.node.code, scheme: job.scheme, period, collectionMode: mode.value, assessedAt: job.now.toString(), assessedBy: job.userId, terms: changed.value,
  };
  return ok(await recordRun(tx, batches, { kind: 'difference', knownAt: job.now, params, ranges }));
}

/** Terms known now of the months in which lines stand under others. */
async function changedTerms(tx: Tx, job: DifferenceJob, period: number): Promise<Result<ContributionTerms[]>> {
  const used = await tx.rows<{ month: number; version: string }>(`
    select contribution_month as month, coalesce(settled_version, policy_version) as version from assessment.month_version
    where scheme = $1 and contribution_month < $2 order by 1, 2`, [job.scheme, period]);
  const changed: ContributionTerms[] = [];
  for (const month of new Set(used.map((row) => row.month))) {
    const terms = contributionTerms(job.source, job.node.regionCode, YearMonth.of(`${Math.floor(month / 100)}-${String(month % 100).padStart(2, '0')}`));
    if (!terms.ok) return terms;
    const version = terms.value[0]?.policy_version;
    if (used.some((row) => row.month === month && row.version !== version)) changed.push(...terms.value);
  }
  return ok(changed);
}

/**
 * What each month of the employers $4 … $5 comes to under the new terms minus everything demanded for it so far; rows
 * without a difference write nothing. What is owed more and what is owed less are two demands: 补差 and refund.
 * An employer's share on the payroll total does not follow the persons' bounds. $6 unit, $7 mode, $8 instant, $9 user.
 */
const ASSESS_DIFFERENCES = `
  with term as materialized (
    select * from jsonb_to_recordset($1::jsonb) as t (contribution_month integer, category text, lower numeric(18,2), upper numeric(18,2),
      employer_rate numeric, personal_rate numeric, account_rate numeric, employer_base text, rounding text, policy_version text)),
  demanded as (
    select l.person_id, l.contribution_month, min(d.category) as category, min(d.agency_code) as agency_code, min(l.employer_id) as employer_id,
      min(l.declared_wage) filter (where l.difference_period = 0) as wage, sum(l.base) as base, sum(l.employer_amount) as employer_amount,
      sum(l.personal_amount) as personal_amount, sum(l.account_amount) as account_amount
    from assessment.demand d join assessment.demand_line l on l.demand_id = d.demand_id
    where d.employer_id between $4::bigint and $5::bigint and d.scheme = $2 and d.posting_period <= $3 and d.status <> 'cancelled'
      and l.contribution_month in (select contribution_month from term)
    group by l.person_id, l.contribution_month),
  difference as (
    select o.person_id, o.contribution_month, o.employer_id, o.category, o.agency_code, o.wage, t.policy_version, n.base - o.base as base,
      case when o.wage < t.lower then 'lower' when o.wage > t.upper then 'upper' else 'none' end as clamped,
      case when t.employer_base = 'payroll-total' then 0 else round(n.base * t.employer_rate, 2) - o.employer_amount end as employer_amount,
      round(n.base * t.personal_rate, 2) - o.personal_amount as personal_amount, round(n.base * t.account_rate, 2) - o.account_amount as account_amount
    from demanded o join term t on t.contribution_month = o.contribution_month and t.category = o.category
    cross join lateral (select least(greatest(o.wage, t.lower), t.upper) as base offset 0) n),
  signed as materialized (
    select *, case when employer_amount + personal_amount < 0 then 'refund' else 'difference' end as kind from difference
    where employer_amount <> 0 or personal_amount <> 0 or account_amount <> 0),
  head as materialized (
    select g.*, nextval('assessment.demand_id') as demand_id from (
      select employer_id, kind, min(category) as category, min(agency_code) as agency_code, count(distinct person_id)::integer as persons, sum(wage) as wage, sum(base) as base,
        sum(employer_amount) as employer_amount, sum(personal_amount) as personal_amount, sum(account_amount) as account_amount,
        string_agg(distinct policy_version, ' ') as policy_version
      from signed group by employer_id, kind order by employer_id, kind) g),
  demand as (
    insert into assessment.demand (demand_id, demand_number, employer_id, scheme, posting_period, kind, category, collection_mode, agency_code,
      persons, wage_total, base_total, employer_amount, personal_amount, account_amount, amount, remainder, policy_version, assessed_at, assessed_by, status)
    select demand_id, $6::text || $2 || $3 || case kind when 'refund' then '39' else '38' end || lpad(employer_id::text, 10, '0') || '01', employer_id, $2, $3, kind, category, $7, agency_code,
      persons, wage, base, employer_amount, personal_amount, account_amount, employer_amount + personal_amount, 0, policy_version, $8::timestamptz, $9,
      case kind when 'refund' then 'refundable' else 'open' end
    from head
    returning amount),
  line as (
    insert into assessment.demand_line (person_id, scheme, contribution_month, difference_period, kind, posting_period, demand_id, employer_id, declared_wage, base, clamped,
      employer_amount, personal_amount, account_amount, policy_version)
    select s.person_id, $2, s.contribution_month, $3, s.kind, $3, h.demand_id, s.employer_id, s.wage, s.base, s.clamped, s.employer_amount, s.personal_amount, s.account_amount, s.policy_version
    from signed s join head h on h.employer_id = s.employer_id and h.kind = s.kind
    returning 1)
  select (select count(*) from line)::integer as lines, (select coalesce(sum(amount), 0) from demand)::text as amount`;

/** The chunk of a difference run: employers `from` … `to`. */
export async function assessDifferences(tx: Tx, range: KeyRange, params: AssessmentParams): Promise<ChunkOutcome> {
  const done = await tx.one<{ lines: number; amount: string }>(ASSESS_DIFFERENCES, [
    JSON.stringify(params.terms), params.scheme, params.period, range.from, range.to, params.unit, params.collectionMode, params.assessedAt, params.assessedBy]);
  return { rows: done?.lines ?? 0, totals: { amount: done?.amount ?? '0.00' } };
}
