import { ListOf, selectOf, withDigest, type Select } from '@pnet/runtime';

/** A cancellation that waits for its second person, with what it would take back: amounts in yuan, months `YYYY-MM`. */
export interface OpenCancellation {
  readonly cancellationId: string;
  readonly demandId: string;
  readonly demandNumber: string;
  readonly employerName: string;
  readonly postingPeriod: string;
  readonly kind: string;
  readonly persons: number;
  /** How many persons' months it would leave free, and which. */
  readonly lines: number;
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly amount: string;
  readonly employerAmount: string;
  readonly personalAmount: string;
  readonly reason: string;
  readonly declarationVoid: boolean;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly digest: string;
}

/** The list of cancellations. */
export const cancellationList = new ListOf<OpenCancellation>({
  name: 'demand-cancellations',
  columns: [
    'cancellationId',
    'demandNumber',
    'employerName',
    'postingPeriod',
    'kind',
    'persons',
    'amount',
    'reason',
    'declarationVoid',
    'requestedBy',
    'requestedAt',
  ],
  key: ['cancellationId'],
  sort: { cancellationId: true, demandNumber: true, amount: true, requestedAt: true },
  order: 'cancellationId',
  totals: ['persons', 'amount'],
});

/** Cancellations that wait, of demands within the actor's districts; or the one of a demand. */
export const openCancellations = (demandId: string | null = null): Select<OpenCancellation> =>
  selectOf<OpenCancellation>(
    withDigest(`
    select c.cancellation_id as "cancellationId", c.demand_id as "demandId", d.demand_number as "demandNumber", e.name as "employerName",
      to_char(d.posting_period, 'FM0000-00') as "postingPeriod", d.kind, d.persons, l.lines, l.first as "firstMonth", l.last as "lastMonth", d.amount,
      d.employer_amount as "employerAmount", d.personal_amount as "personalAmount", c.reason, c.declaration_void as "declarationVoid",
      c.requested_by as "requestedBy", c.requested_at as "requestedAt"
    from assessment.demand_cancellation c join assessment.demand d using (demand_id) join registration.employer e on e.employer_id = d.employer_id
    cross join lateral (select count(*)::integer as lines, coalesce(to_char(min(contribution_month), 'FM0000-00'), '') as first, coalesce(to_char(max(contribution_month), 'FM0000-00'), '') as last
      from assessment.demand_line where demand_id = d.demand_id) l
    where c.state = 'requested' and (:demandId::bigint is null or c.demand_id = :demandId)`),
    { demandId },
  );
