import type { PlainDate } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/**
 * A person's account on a day: last closing plus the records since; amounts in yuan. Interest is credited with the
 * year's close.
 */
export interface AccountView {
  readonly personId: string;
  readonly scheme: string;
  readonly state: string;
  readonly openedMonth: string;
  readonly openingMonth: string | null;
  readonly openingPersonal: string;
  readonly openingEmployer: string;
  readonly creditedPersonal: string;
  readonly creditedEmployer: string;
  readonly balance: string;
  /** Distinct contribution months, those before the start included. */
  readonly months: number;
}

/** One contribution record; `reversed` ones and the red records that took them back stay visible. */
export interface ContributionRecordView {
  readonly contributionMonth: string;
  readonly postingPeriod: string;
  readonly kind: string;
  readonly employerId: string;
  readonly base: string;
  readonly employerAmount: string;
  readonly personalAmount: string;
  readonly accountPersonal: string;
  readonly accountEmployer: string;
  readonly creditedOn: string;
  readonly demandId: string;
  readonly recordNo: string;
  readonly reversed: boolean;
}

const MONTH = (column: string): string => `to_char(to_date(${column}::text, 'YYYYMM'), 'YYYY-MM')`;

/** The account of a person on a day, or undefined. Personal data: audit the read. */
export function accountOfPerson(
  tx: Tx,
  { personId, scheme, on }: { personId: string; scheme: string; on: PlainDate },
): Promise<AccountView | undefined> {
  return tx.one<AccountView>(
    `
    select a.person_id as "personId", a.scheme, a.state, ${MONTH('a.opened_month')} as "openedMonth", ${MONTH('a.opening_month')} as "openingMonth",
      a.opening_personal as "openingPersonal", a.opening_employer as "openingEmployer", r.personal::text as "creditedPersonal", r.employer::text as "creditedEmployer",
      (a.opening_personal + a.opening_employer + r.personal + r.employer)::text as balance, a.opening_months + r.months as months
    from individual_account.account a cross join lateral (
      select coalesce(sum(account_personal), 0)::numeric(18,2) as personal, coalesce(sum(account_employer), 0)::numeric(18,2) as employer,
        count(distinct contribution_month) filter (where reversed_by is null)::integer as months
      from individual_account.contribution_record r where r.person_id = a.person_id and r.scheme = a.scheme and r.credited_on <= $3::date) r
    where a.person_id = $1 and a.scheme = $2`,
    [personId, scheme, on.toString()],
  );
}

/** Contribution records of a person by month, newest first. Personal data: audit the read. */
export function contributionRecords(
  tx: Tx,
  { personId, scheme, year }: { personId: string; scheme: string; year?: number },
): Promise<ContributionRecordView[]> {
  return tx.rows<ContributionRecordView>(
    `
    select ${MONTH('contribution_month')} as "contributionMonth", ${MONTH('posting_period')} as "postingPeriod", kind, employer_id as "employerId", base,
      employer_amount as "employerAmount", personal_amount as "personalAmount", account_personal as "accountPersonal", account_employer as "accountEmployer",
      credited_on as "creditedOn", demand_id as "demandId", record_no as "recordNo", reversed_by is not null as reversed
    from individual_account.contribution_record where person_id = $1 and scheme = $2 and ($3::integer is null or contribution_year = $3)
    order by contribution_month desc, kind, record_no limit 1000`,
    [personId, scheme, year ?? null],
  );
}

/** An opening load as the list shows it; its totals are left out, since the second person states them unseen. */
export interface OpeningView {
  readonly openingId: string;
  readonly scheme: string;
  readonly month: string;
  readonly state: string;
  readonly maker: string;
  readonly checker: string | null;
}

/** Opening loads, newest first. */
export function openings(tx: Tx): Promise<OpeningView[]> {
  return tx.rows<OpeningView>(
    `select opening_id as "openingId", scheme, ${MONTH('opening_month')} as month, state, maker, checker from individual_account.opening order by opening_id desc limit 100`,
  );
}
