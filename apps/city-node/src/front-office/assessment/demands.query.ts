import { YearMonth } from '@pnet/kernel';
import { ListOf, maskDocumentNumber, maskName, selectOf, type Select, type Tx } from '@pnet/runtime';
import { IS_OWED, OWED_UNTIL } from './overdue-demand.js';

/** A demand as screens show it; amounts in yuan, posting period `YYYY-MM`. */
export interface DemandView {
  readonly demandId: string;
  readonly demandNumber: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly scheme: string;
  readonly postingPeriod: string;
  readonly kind: string;
  readonly collectionMode: string;
  readonly persons: number;
  readonly wageTotal: string;
  readonly baseTotal: string;
  readonly employerAmount: string;
  readonly personalAmount: string;
  readonly accountAmount: string;
  readonly amount: string;
  readonly remainder: string;
  /** Late fee 滞纳金 and interest 补缴利息 that were charged, yuan; part of `amount`. */
  readonly lateFee: string;
  readonly interest: string;
  /** 2 and on where the demand was made again after one had been cancelled. */
  readonly madeNo: number;
  readonly collectedAmount: string;
  readonly status: string;
  /** Last day on which it is paid in time; null where it has none. */
  readonly dueOn: string | null;
  /** The same, or the last day of an approved deferral 缓缴: late fees run from the day after. */
  readonly freeUntil: string | null;
  /** Days since then, of what is not paid whole; 0 where nothing is overdue. */
  readonly overdueDays: number;
  readonly policyVersion: string;
}

/** One person and contribution month of a demand. */
export interface DemandLineView {
  readonly personId: string;
  readonly documentNumber: string;
  readonly name: string;
  readonly contributionMonth: string;
  readonly declaredWage: string;
  readonly base: string;
  readonly clamped: string;
  readonly employerAmount: string;
  readonly personalAmount: string;
  readonly accountAmount: string;
  readonly policyVersion: string;
}

/** What the 征缴核定单 prints: the demand, its contribution months, and by whom it was assessed when. */
export interface AssessmentNotice {
  readonly demand: DemandView;
  readonly creditCode: string;
  readonly agencyCode: string;
  readonly assessedBy: string;
  readonly assessedAt: string;
  readonly months: readonly {
    readonly contributionMonth: string;
    readonly persons: number;
    readonly baseTotal: string;
    readonly employerAmount: string;
    readonly personalAmount: string;
  }[];
}

const MONTH = (column: string): string => `to_char(to_date(${column}::text, 'YYYYMM'), 'YYYY-MM')`;
const FREE_UNTIL = 'assessment.last_free_day(d.employer_id, d.scheme, d.posting_period, d.due_on)';

/** Demands with how long they are overdue on a day (a parameter, as SQL). */
const demandSelect = (asOf: string): string => `
  select d.demand_id as "demandId", d.demand_number as "demandNumber", d.employer_id as "employerId", e.name as "employerName", d.scheme,
    ${MONTH('d.posting_period')} as "postingPeriod", d.kind, d.collection_mode as "collectionMode", d.persons, d.wage_total as "wageTotal", d.base_total as "baseTotal",
    d.employer_amount as "employerAmount", d.personal_amount as "personalAmount", d.account_amount as "accountAmount", d.amount, d.remainder, d.late_fee as "lateFee", d.interest, d.made_no as "madeNo",
    d.collected_amount as "collectedAmount", d.status, d.due_on as "dueOn", ${FREE_UNTIL} as "freeUntil",
    case when ${IS_OWED} then greatest(0, ${asOf}::date - ${OWED_UNTIL}) else 0 end as "overdueDays", d.policy_version as "policyVersion"
  from assessment.demand d join registration.employer e on e.employer_id = d.employer_id`;

/** The list of demands. */
export const demandList = new ListOf<DemandView>({
  name: 'demands',
  columns: [
    'demandNumber',
    'employerId',
    'employerName',
    'scheme',
    'postingPeriod',
    'kind',
    'collectionMode',
    'persons',
    'wageTotal',
    'baseTotal',
    'employerAmount',
    'personalAmount',
    'accountAmount',
    'lateFee',
    'interest',
    'amount',
    'collectedAmount',
    'remainder',
    'status',
    'dueOn',
    'freeUntil',
    'overdueDays',
    'madeNo',
    'policyVersion',
  ],
  key: ['demandNumber'],
  sort: {
    demandNumber: true,
    employerId: true,
    employerName: true,
    postingPeriod: true,
    persons: true,
    amount: true,
    remainder: true,
    dueOn: `coalesce(s."dueOn", date '2200-01-01')`,
    overdueDays: true,
  },
  order: 'demandNumber',
  totals: [
    'persons',
    'wageTotal',
    'baseTotal',
    'employerAmount',
    'personalAmount',
    'accountAmount',
    'lateFee',
    'interest',
    'amount',
    'collectedAmount',
    'remainder',
  ],
  sumsAll: true,
});

/** The rows of a filter; months `YYYY-MM`. */
export const demandsOf = (filter: {
  scheme: string;
  postingPeriod?: string | undefined;
  employerId?: string | undefined;
  agencyCode?: string | undefined;
  status?: string | undefined;
  kind?: string | undefined;
  /** Those alone that are overdue by at least so many days. */
  overdueDays?: number | undefined;
  /** The day on which it is looked at, `YYYY-MM-DD`. */
  asOf: string;
}): Select<DemandView> =>
  selectOf<DemandView>(
    `${demandSelect(':asOf')} where d.scheme = :scheme and (:postingPeriod::integer is null or d.posting_period = :postingPeriod)
      and (:employerId::bigint is null or d.employer_id = :employerId) and (:agencyCode::text is null or e.agency_code = :agencyCode)
      and (:status::text is null or d.status = :status) and (:kind::text is null or d.kind = :kind)
      and (:overdueDays::integer is null or (${IS_OWED} and (d.due_on <= :asOf::date - :overdueDays or d.due_on is null) and ${OWED_UNTIL} <= :asOf::date - :overdueDays))`,
    {
      scheme: filter.scheme,
      postingPeriod: filter.postingPeriod ? YearMonth.of(filter.postingPeriod).number : null,
      employerId: filter.employerId ?? null,
      agencyCode: filter.agencyCode ?? null,
      status: filter.status ?? null,
      kind: filter.kind ?? null,
      overdueDays: filter.overdueDays ?? null,
      asOf: filter.asOf,
    },
  );

/** The data of a 征缴核定单, or undefined where the demand is not in scope. */
export async function assessmentNotice(tx: Tx, demandId: string): Promise<AssessmentNotice | undefined> {
  const demand = await tx.one<DemandView>(`${demandSelect('$2')} where d.demand_id = $1`, [
    demandId,
    tx.clock.now().toPlainDate().toString(),
  ]);
  if (!demand) return undefined;
  const more = await tx.one<{ code: string; agency: string; by: string; at: Date }>(
    `
    select e.unified_credit_code as code, e.agency_code as agency, d.assessed_by as by, d.assessed_at as at from assessment.demand d join registration.employer e using (employer_id) where d.demand_id = $1`,
    [demandId],
  );
  const months = await tx.rows<AssessmentNotice['months'][number]>(
    `
    select ${MONTH('contribution_month')} as "contributionMonth", count(*)::integer as persons, sum(base)::text as "baseTotal",
      sum(employer_amount)::text as "employerAmount", sum(personal_amount)::text as "personalAmount"
    from assessment.demand_line where demand_id = $1 group by contribution_month order by 1`,
    [demandId],
  );
  return {
    demand,
    creditCode: more?.code ?? '',
    agencyCode: more?.agency ?? '',
    assessedBy: more?.by ?? '',
    assessedAt: more?.at.toISOString() ?? '',
    months,
  };
}

/** The list of a demand's lines. */
export const demandLineList = new ListOf<DemandLineView>({
  name: 'demand-lines',
  columns: [
    'personId',
    'documentNumber',
    { field: 'name', as: 'personName' },
    'contributionMonth',
    'declaredWage',
    'base',
    'employerAmount',
    'personalAmount',
    'accountAmount',
    'policyVersion',
  ],
  key: ['contributionMonth', 'personId'],
  sort: { contributionMonth: true, personId: true, declaredWage: true, base: true },
  order: 'contributionMonth',
  totals: ['declaredWage', 'base', 'employerAmount', 'personalAmount', 'accountAmount'],
  sumsAll: true,
});

/** Lines of a demand. Personal data: mask it, or audit the read. */
export const demandLinesOf = (demandId: string): Select<DemandLineView> =>
  selectOf<DemandLineView>(
    `
    select l.person_id as "personId", p.document_number as "documentNumber", p.name, ${MONTH('l.contribution_month')} as "contributionMonth",
      l.declared_wage as "declaredWage", l.base, l.clamped, l.employer_amount as "employerAmount", l.personal_amount as "personalAmount",
      l.account_amount as "accountAmount", l.policy_version as "policyVersion"
    from assessment.demand d join assessment.demand_line l on l.demand_id = d.demand_id join registration.person_identity p on p.person_id = l.person_id
    where d.demand_id = :demandId`,
    { demandId },
  );

/** The same line for who gave no purpose. */
export const maskedLine = (row: DemandLineView): DemandLineView => ({
  ...row,
  documentNumber: maskDocumentNumber(row.documentNumber),
  name: maskName(row.name),
});

/** A declared line that was not assessed, and why. */
export interface ExcludedLine {
  readonly declarationId: string;
  readonly personId: string;
  readonly contributionMonth: string;
  readonly reason: string;
}

/** The list of lines that were left out. */
export const exclusionList = new ListOf<ExcludedLine>({
  name: 'assessment-exclusions',
  columns: ['declarationId', 'personId', 'contributionMonth', 'reason'],
  key: ['declarationId', 'personId', 'contributionMonth'],
  sort: { declarationId: true, personId: true, contributionMonth: true, reason: true },
  order: 'declarationId',
});

/** Lines that were left out of a posting period's assessment, and why. */
export const exclusionsOf = (filter: {
  scheme: string;
  postingPeriod: string;
  reason?: string | undefined;
}): Select<ExcludedLine> =>
  selectOf<ExcludedLine>(
    `
    select x.declaration_id as "declarationId", x.person_id as "personId", ${MONTH('x.contribution_month')} as "contributionMonth", x.reason
    from assessment.exclusion x where x.scheme = :scheme and x.posting_period = :postingPeriod and (:reason::text is null or x.reason = :reason)`,
    {
      scheme: filter.scheme,
      postingPeriod: YearMonth.of(filter.postingPeriod).number,
      reason: filter.reason ?? null,
    },
  );
