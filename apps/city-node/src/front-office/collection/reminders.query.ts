import { ListOf, selectOf, type Select } from '@pnet/runtime';
import { overdueDemands } from '../assessment/index.js';

/** What an employer owes after its day, and the last reminder of it; yuan. */
export interface ArrearsView {
  readonly employerId: string;
  readonly employerName: string;
  readonly agencyCode: string;
  readonly demands: number;
  readonly owed: string;
  /** Last day without a late fee of the oldest demand, and the days since. */
  readonly freeUntil: string;
  readonly overdueDays: number;
  readonly lastReminderId: string | null;
  readonly step: number | null;
  readonly issuedOn: string | null;
  readonly servedOn: string | null;
  readonly nextStepOn: string | null;
}

/** The list of arrears by employer. */
export const arrearsList = new ListOf<ArrearsView>({
  name: 'arrears',
  columns: [
    'employerId',
    'employerName',
    'agencyCode',
    'demands',
    'owed',
    'freeUntil',
    'overdueDays',
    'step',
    'issuedOn',
    'servedOn',
    'nextStepOn',
  ],
  key: ['employerId'],
  sort: { employerId: 's."employerId"::bigint', employerName: true, owed: true, overdueDays: true },
  order: '-overdueDays',
  totals: ['demands', 'owed'],
});

/** Overdue demands of the employer $1 and scheme $2 on the day $3. */
export const OVERDUE_OF_EMPLOYER = `select * from (${overdueDemands('$3')} and d.employer_id = $1 and d.scheme = $2) o`;

/** Employers that owe on day $1 and have no reminder whose next step lies ahead. */
export const TO_REMIND = `
  select (min(o.free_until) + 1)::timestamptz as at from (${overdueDemands('$1')}) o
  where not exists (select from collection.reminder r where r.employer_id = o.employer_id and r.scheme = o.scheme and r.next_step_on > $1::date)
  group by o.employer_id`;

/** Arrears within the actor's districts: of at least so many days; or those alone whose next step is due. */
export const arrearsOf = (filter: {
  readonly scheme: string;
  readonly asOf: string;
  readonly overdueDays?: number | undefined;
  readonly employerId?: string | undefined;
  readonly toRemind?: boolean;
}): Select<ArrearsView> =>
  selectOf<ArrearsView>(
    `
    select o.employer_id::text as "employerId", e.name as "employerName", e.agency_code as "agencyCode", o.demands, o.owed::numeric(18,2) as owed, o.free_until as "freeUntil",
      :asOf::date - o.free_until as "overdueDays", r.reminder_id::text as "lastReminderId", r.step, r.issued_on as "issuedOn", r.served_on as "servedOn", r.next_step_on as "nextStepOn"
    from (select x.employer_id, count(*)::integer as demands, sum(x.owed) as owed, min(x.free_until) as free_until from (${overdueDemands(':asOf')} and d.scheme = :scheme) x group by x.employer_id) o
    join registration.employer e on e.employer_id = o.employer_id
    left join lateral (
      select * from collection.reminder l where l.employer_id = o.employer_id and l.scheme = :scheme order by l.reminder_id desc limit 1) r on true
    where (:employerId::bigint is null or o.employer_id = :employerId) and o.free_until <= :asOf::date - :overdueDays::integer
      and (not :toRemind::boolean or r.next_step_on is null or r.next_step_on <= :asOf::date)`,
    {
      scheme: filter.scheme,
      asOf: filter.asOf,
      overdueDays: filter.overdueDays ?? 1,
      employerId: filter.employerId ?? null,
      toRemind: filter.toRemind ?? false,
    },
  );

/** A reminder that was issued; yuan. */
export interface ReminderView {
  readonly reminderId: string;
  readonly scheme: string;
  readonly employerId: string;
  readonly employerName: string;
  readonly step: number;
  readonly demands: number;
  readonly owed: string;
  readonly issuedOn: string;
  readonly issuedBy: string;
  readonly nextStepOn: string;
  readonly servedOn: string | null;
  readonly servedHow: string | null;
  readonly servedTo: string | null;
  readonly paperNumber: string | null;
  readonly servedBy: string | null;
  /** What of it is owed still, yuan. */
  readonly remainder: string;
}

/** The list of reminders. */
export const reminderList = new ListOf<ReminderView>({
  name: 'reminders',
  columns: [
    { field: 'reminderId', as: 'reminderNumber' },
    'scheme',
    'employerId',
    'employerName',
    'step',
    'demands',
    'owed',
    'remainder',
    'issuedOn',
    'issuedBy',
    'servedOn',
    'servedHow',
    'nextStepOn',
  ],
  key: ['reminderId'],
  sort: { reminderId: 's."reminderId"::bigint', issuedOn: true, nextStepOn: true, owed: true, employerName: true },
  order: '-reminderId',
  totals: ['owed', 'remainder'],
});

/** Reminders within the actor's districts: of a scheme or all, served or not. */
export const remindersOf = (filter: {
  readonly scheme?: string | undefined;
  readonly employerId?: string | undefined;
  readonly served?: boolean | undefined;
}): Select<ReminderView> =>
  selectOf<ReminderView>(
    `
    select r.reminder_id::text as "reminderId", r.scheme, r.employer_id::text as "employerId", e.name as "employerName", r.step, r.demands, r.owed, r.issued_on as "issuedOn", r.issued_by as "issuedBy",
      r.next_step_on as "nextStepOn", r.served_on as "servedOn", r.served_how as "servedHow", r.served_to as "servedTo", r.paper_number as "paperNumber", r.served_by as "servedBy", left_owed.remainder
    from collection.reminder r join registration.employer e on e.employer_id = r.employer_id
    cross join lateral (
      select coalesce(sum(least(n.owed, d.amount - d.collected_amount)), 0)::numeric(18,2) as remainder from collection.reminder_demand n
      join assessment.demand d on d.demand_id = n.demand_id and d.status in ('open', 'part') where n.reminder_id = r.reminder_id) left_owed
    where (:scheme::text is null or r.scheme = :scheme) and (:employerId::bigint is null or r.employer_id = :employerId) and (:served::boolean is null or (r.served_on is not null) = :served)`,
    { scheme: filter.scheme ?? null, employerId: filter.employerId ?? null, served: filter.served ?? null },
  );
