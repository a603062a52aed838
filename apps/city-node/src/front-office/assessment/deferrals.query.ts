import { ListOf, selectOf, withDigest, type Select } from '@pnet/runtime';
import type { DeferralStatus } from './deferral-status.js';
import { DUE_ON, IS_OWED, OWED_UNTIL } from './overdue-demand.js';

/** A deferral 缓缴 with the demands that it covers as they are now; yuan, posting periods `YYYY-MM`. */
export interface DeferralView {
  readonly deferralId: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly scheme: string;
  readonly fromPeriod: string;
  readonly throughPeriod: string;
  readonly deferredTo: string;
  readonly reason: string;
  readonly document: string;
  readonly state: DeferralStatus;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  /** Demands of these periods that are not paid whole, and what they are short of. */
  readonly demands: number;
  readonly owed: string;
  /** The earliest due day of these demands; null where all are paid. */
  readonly dueOn: string | null;
  /** For how many days they are overdue on the day of the question: approved, these bear no fee either. */
  readonly overdueDays: number;
  readonly digest: string;
}

/** The list of deferrals. */
export const deferralList = new ListOf<DeferralView>({
  name: 'demand-deferrals',
  columns: [
    'deferralId',
    'employerId',
    'employerName',
    'fromPeriod',
    'throughPeriod',
    'deferredTo',
    'state',
    'demands',
    'owed',
    'dueOn',
    'overdueDays',
    'reason',
    'document',
    'requestedBy',
    'requestedAt',
    'decidedBy',
    'endedOn',
  ],
  key: ['deferralId'],
  sort: { deferralId: 's."deferralId"::bigint', deferredTo: true, employerName: true, owed: true },
  order: '-deferralId',
  totals: ['demands', 'owed'],
});

/** Deferrals within the actor's districts, as they are on the day `asOf`. */
export const deferralsOf = (
  filter: { readonly state?: string | undefined; readonly employerId?: string | undefined; readonly asOf: string },
  deferralId: string | null = null,
): Select<DeferralView> =>
  selectOf<DeferralView>(
    withDigest(`
    select f.deferral_id::text as "deferralId", f.employer_id::text as "employerId", e.name as "employerName", f.scheme, to_char(f.from_period, 'FM0000-00') as "fromPeriod",
      to_char(f.through_period, 'FM0000-00') as "throughPeriod", f.deferred_to as "deferredTo", f.reason, f.document, f.state, f.requested_by as "requestedBy",
      f.requested_at as "requestedAt", f.decided_by as "decidedBy", f.decided_at as "decidedAt", f.note, f.ended_on as "endedOn", f.end_reason as "endReason", d.demands, d.owed, d.due_on as "dueOn", d.overdue_days as "overdueDays"
    from assessment.demand_deferral f join registration.employer e on e.employer_id = f.employer_id
    cross join lateral (
      select count(*)::integer as demands, coalesce(sum(d.amount - d.collected_amount), 0)::numeric(18,2) as owed, min(${DUE_ON}) as due_on,
        coalesce(max(:asOf::date - ${OWED_UNTIL}) filter (where ${IS_OWED} and ${OWED_UNTIL} < :asOf::date), 0)::integer as overdue_days
      from assessment.demand d
      where d.employer_id = f.employer_id and d.scheme = f.scheme and d.posting_period between f.from_period and f.through_period and d.status in ('open', 'part')) d
    where (:state::text is null or f.state = :state) and (:employerId::bigint is null or f.employer_id = :employerId)
      and (:deferralId::bigint is null or f.deferral_id = :deferralId)`),
    { state: filter.state ?? null, employerId: filter.employerId ?? null, asOf: filter.asOf, deferralId },
  );
