import { ListOf, selectOf, withDigest, type Select, type Tx } from '@pnet/runtime';

/** A finding as a list shows it; the person's name masked. */
export interface Finding {
  readonly findingId: string;
  readonly rule: string;
  readonly state: string;
  readonly present: boolean;
  readonly times: number;
  readonly twoPersons: boolean;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly employerId: string | null;
  readonly employerName: string | null;
  readonly bankLineId: string | null;
  readonly agencyCode: string | null;
  /** What was found, by name; amounts in yuan, months YYYYMM. */
  readonly figures: Readonly<Record<string, string | number | null>>;
  readonly firstFoundAt: Date;
  readonly goneAt: Date | null;
  readonly outcome: string | null;
  readonly reason: string | null;
  readonly evidence: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly closedBy: string | null;
  readonly closedAt: Date | null;
  readonly digest: string;
}

/** What happened to a finding. */
export interface FindingEvent {
  readonly eventNo: number;
  readonly event: string;
  readonly at: Date;
  readonly by: string;
  readonly note: string | null;
}

/** A finding with its history. */
export interface FindingRecord extends Finding {
  readonly events: readonly FindingEvent[];
}

/** A run of the rules, with what each found. */
export interface FindingRunRow {
  readonly runId: string;
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly policyVersion: string;
  readonly thresholds: Readonly<Record<string, string>>;
  readonly found: number;
  readonly opened: number;
  readonly cameBack: number;
  readonly gone: number;
}

/** The list of findings. */
export const findingList = new ListOf<Finding>({
  name: 'findings',
  columns: [
    'findingId',
    'rule',
    'state',
    'personId',
    'personName',
    'employerId',
    'employerName',
    'bankLineId',
    'agencyCode',
    'firstFoundAt',
    'goneAt',
    'outcome',
    'reason',
    'evidence',
    'answeredBy',
    'closedBy',
  ],
  key: ['findingId'],
  sort: { findingId: 's."findingId"::bigint', firstFoundAt: true, rule: true },
  order: '-findingId',
});

/** Findings of the actor's districts and of none; or one of them. */
export const findingsOf = (filter: {
  readonly findingId?: string | undefined;
  readonly rule?: string | undefined;
  readonly state?: string | undefined;
  readonly personId?: string | undefined;
  readonly employerId?: string | undefined;
}): Select<Finding> =>
  selectOf<Finding>(
    withDigest(`
  select f.finding_id::text as "findingId", f.rule, f.state, f.present, f.times, f.two_persons as "twoPersons", f.person_id::text as "personId",
    case when p.name is null then null else left(p.name, 1) || '*' end as "personName", f.employer_id::text as "employerId", e.name as "employerName",
    f.bank_line_id::text as "bankLineId", f.agency_code as "agencyCode", f.figures, f.first_found_at as "firstFoundAt", f.gone_at as "goneAt", f.outcome, f.reason, f.evidence,
    f.answered_by as "answeredBy", f.answered_at as "answeredAt", f.closed_by as "closedBy", f.closed_at as "closedAt"
  from findings.finding f left join registration.person p on p.person_id = f.person_id left join registration.employer e on e.employer_id = f.employer_id
  where (:findingId::bigint is null or f.finding_id = :findingId) and (:rule::text is null or f.rule = :rule) and (:state::text is null or f.state = :state)
    and (:personId::bigint is null or f.person_id = :personId) and (:employerId::bigint is null or f.employer_id = :employerId)`),
    {
      findingId: filter.findingId ?? null,
      rule: filter.rule ?? null,
      state: filter.state ?? null,
      personId: filter.personId ?? null,
      employerId: filter.employerId ?? null,
    },
  );

/** One finding with its history; undefined where the actor does not see it. */
export async function findingRecord(tx: Tx, findingId: string): Promise<FindingRecord | undefined> {
  const select = findingsOf({ findingId });
  const finding = await tx.one<Finding>(select.sql, select.params);
  if (!finding) return undefined;
  const events = await tx.rows<FindingEvent>(
    `select event_no as "eventNo", event, at, by, note from findings.finding_event where finding_id = $1 order by event_no`,
    [findingId],
  );
  return { ...finding, events };
}

/** The list of runs. */
export const findingRunList = new ListOf<FindingRunRow>({
  name: 'finding-runs',
  columns: ['runId', 'startedBy', 'startedAt', 'finishedAt', 'policyVersion', 'found', 'opened', 'cameBack', 'gone'],
  key: ['runId'],
  sort: { runId: 's."runId"::bigint', startedAt: true },
  order: '-runId',
});

/** Runs of the rules. */
export const findingRuns = (): Select<FindingRunRow> =>
  selectOf<FindingRunRow>(`
  select r.run_id::text as "runId", r.started_by as "startedBy", r.started_at as "startedAt", r.finished_at as "finishedAt", r.policy_version as "policyVersion", r.thresholds,
    coalesce(sum(d.found), 0)::integer as found, coalesce(sum(d.opened), 0)::integer as opened, coalesce(sum(d.came_back), 0)::integer as "cameBack", coalesce(sum(d.gone), 0)::integer as gone
  from findings.run r left join findings.run_rule d using (run_id) group by r.run_id`);
