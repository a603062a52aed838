import { ListOf, selectOf, type Select, type Tx } from '@pnet/runtime';
import { DISAGREEING_CHARGES, LATE_FEE_SPANS, type LateFeeTerms } from './late-fee-statements.js';

/** Days of a demand that bear a late fee and have none yet: what a run would charge. Yuan; months `YYYY-MM`. */
export interface LateFeeSpanView {
  readonly demandId: string;
  readonly demandNumber: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly postingPeriod: string;
  readonly kind: string;
  readonly status: string;
  readonly dueOn: string;
  readonly freeUntil: string;
  readonly accruedFrom: string;
  readonly accruedThrough: string;
  readonly days: number;
  readonly principal: string;
  readonly dailyRate: string;
  readonly amount: string;
}

/** The list of a dry run. */
export const lateFeeSpanList = new ListOf<LateFeeSpanView>({
  name: 'late-fee-spans',
  columns: [
    'demandNumber',
    'employerId',
    'employerName',
    'postingPeriod',
    'kind',
    'status',
    'dueOn',
    'freeUntil',
    'accruedFrom',
    'accruedThrough',
    'days',
    'principal',
    'dailyRate',
    'amount',
  ],
  key: ['demandNumber', 'accruedFrom'],
  sort: { demandNumber: true, employerId: true, employerName: true, dueOn: true, days: true, amount: true },
  order: 'demandNumber',
  totals: ['amount'],
});

/** What a run of these terms would charge, within the actor's districts; of one employer, or all. */
export const lateFeeSpansOf = (terms: LateFeeTerms, employerId?: string): Select<LateFeeSpanView> =>
  selectOf<LateFeeSpanView>(
    `
    select s.demand_id as "demandId", s.demand_number as "demandNumber", s.employer_id as "employerId", e.name as "employerName", to_char(s.posting_period, 'FM0000-00') as "postingPeriod",
      s.kind, s.status, coalesce(s.due_on, s.free_until) as "dueOn", s.free_until as "freeUntil", s.accrued_from as "accruedFrom", s.accrued_through as "accruedThrough",
      s.accrued_through - s.accrued_from + 1 as days, s.principal::numeric(18,2) as principal, s.daily_rate::text as "dailyRate", s.amount::numeric(18,2) as amount
    from (${LATE_FEE_SPANS}) s join registration.employer e on e.employer_id = s.employer_id`,
    {
      scheme: terms.scheme,
      throughOn: terms.throughOn,
      basis: terms.basis,
      rates: terms.rates,
      ceiling: terms.ceiling,
      fromEmployer: employerId ?? '0',
      toEmployer: employerId ?? '9223372036854775807',
    },
  );

/** A charge of a late-fee demand, or one on the days of a demand; yuan. */
export interface LateFeeChargeView {
  readonly chargeKey: string;
  readonly lateFeeDemandId: string;
  readonly lateFeeDemandNumber: string;
  readonly demandId: string;
  readonly demandNumber: string;
  readonly postingPeriod: string;
  readonly accruedFrom: string;
  readonly accruedThrough: string;
  readonly days: number;
  readonly principal: string;
  readonly dailyRate: string;
  readonly amount: string;
  readonly status: string;
  /** The money that came in says otherwise by now: the late-fee demand is to be cancelled and made again. */
  readonly disagrees: boolean;
}

/** The list of charges. */
export const lateFeeChargeList = new ListOf<LateFeeChargeView>({
  name: 'late-fee-charges',
  columns: [
    'lateFeeDemandNumber',
    'demandNumber',
    'postingPeriod',
    'accruedFrom',
    'accruedThrough',
    'days',
    'principal',
    'dailyRate',
    'amount',
    'status',
  ],
  key: ['chargeKey'],
  sort: { lateFeeDemandNumber: true, demandNumber: true, accruedFrom: true, amount: true },
  order: 'accruedFrom',
  totals: ['amount'],
});

/** Charges of a late-fee demand, or on a demand; or those that no longer agree with what came in. */
export const lateFeeChargesOf = (filter: {
  readonly scheme: string;
  readonly demandId?: string | undefined;
  readonly disagreeing?: boolean;
}): Select<LateFeeChargeView> =>
  selectOf<LateFeeChargeView>(
    `
    select c.demand_id || '/' || c.charge_no as "chargeKey", c.demand_id as "lateFeeDemandId", l.demand_number as "lateFeeDemandNumber", p.demand_id as "demandId", p.demand_number as "demandNumber",
      to_char(p.posting_period, 'FM0000-00') as "postingPeriod", c.accrued_from as "accruedFrom", c.accrued_through as "accruedThrough", c.accrued_through - c.accrued_from + 1 as days,
      c.principal, c.daily_rate::text as "dailyRate", c.amount, l.status,
      (c.demand_id, c.charge_no) in (select x.demand_id, x.charge_no from (${DISAGREEING_CHARGES}) x) as disagrees
    from assessment.demand_charge c join assessment.demand l on l.demand_id = c.demand_id join assessment.demand p on p.demand_id = c.for_demand_id
    where c.kind = 'late-fee' and l.scheme = :scheme and (:demandId::bigint is null or c.demand_id = :demandId or c.for_demand_id = :demandId)
      and (not :disagreeing::boolean or (c.demand_id, c.charge_no) in (select x.demand_id, x.charge_no from (${DISAGREEING_CHARGES}) x))`,
    { scheme: filter.scheme, demandId: filter.demandId ?? null, disagreeing: filter.disagreeing ?? false },
  );

/** A run that made late-fee demands. */
export interface LateFeeRun {
  readonly lateFeeRunId: string;
  readonly postingPeriod: string;
  readonly basis: 'paid' | 'overdue';
  readonly throughOn: string;
  readonly state: 'open' | 'done' | 'failed';
  readonly requestedBy: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly batchRunId: string | null;
}

const SHOWN = 20;

/** The last runs, newest first. */
export const lateFeeRuns = (tx: Tx, scheme: string): Promise<LateFeeRun[]> =>
  tx.rows<LateFeeRun>(
    `
    select late_fee_run_id as "lateFeeRunId", to_char(posting_period, 'FM0000-00') as "postingPeriod", basis, through_on as "throughOn", state, requested_by as "requestedBy",
      started_at as "startedAt", finished_at as "finishedAt", batch_run_id as "batchRunId"
    from collection.late_fee_run where scheme = $1 order by late_fee_run_id desc limit $2`,
    [scheme, SHOWN],
  );
