import type { PlainDate } from '@pnet/kernel';
import { ListOf, selectOf, withDigest, type Select, type Tx } from '@pnet/runtime';
import type { OpeningLedgerLine } from './propose-opening.js';

/** A person's account on a day: the opening, and the records and movements since; amounts in yuan. */
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
  /** Interest, transfers, payments and corrections since the opening. */
  readonly movedPersonal: string;
  readonly movedEmployer: string;
  readonly balance: string;
  /** Distinct contribution months, those before the start included. */
  readonly months: number;
}

/** One contribution record; `reversed` ones and the red records that took them back stay visible. */
export interface ContributionRecordView {
  readonly contributionMonth: string;
  readonly postingPeriod: string;
  readonly kind: string;
  /** Null where the month was paid elsewhere; `originUnit` says where. */
  readonly employerId: string | null;
  readonly originUnit: string | null;
  readonly originEmployer: string | null;
  readonly base: string;
  readonly employerAmount: string;
  readonly personalAmount: string;
  readonly accountPersonal: string;
  readonly accountEmployer: string;
  readonly creditedOn: string;
  readonly demandId: string | null;
  readonly recordNo: string;
  readonly reversed: boolean;
  /** A red record, which took another back. */
  readonly red: boolean;
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
      m.personal::text as "movedPersonal", m.employer::text as "movedEmployer",
      (a.opening_personal + a.opening_employer + r.personal + r.employer + m.personal + m.employer)::text as balance,
      -- The months of the opening hold those that were imported with their base.
      a.opening_months - r.imported + r.months as months
    from individual_account.account a cross join lateral (
      select coalesce(sum(account_personal), 0)::numeric(18,2) as personal, coalesce(sum(account_employer), 0)::numeric(18,2) as employer,
        count(distinct contribution_month) filter (where reversed_by is null)::integer as months,
        count(distinct contribution_month) filter (where reversed_by is null and kind = 'imported')::integer as imported
      from individual_account.contribution_record r where r.person_id = a.person_id and r.scheme = a.scheme and r.credited_on <= $3::date) r
    cross join lateral (
      select coalesce(sum(personal_principal + personal_interest), 0)::numeric(18,2) as personal, coalesce(sum(employer_principal + employer_interest), 0)::numeric(18,2) as employer
      from individual_account.account_movement m where m.person_id = a.person_id and m.scheme = a.scheme and m.kind <> 'opening' and m.booked_on <= $3::date) m
    where a.person_id = $1 and a.scheme = $2`,
    [personId, scheme, on.toString()],
  );
}

/** The list of a person's contribution records. */
export const contributionList = new ListOf<ContributionRecordView>({
  name: 'contributions',
  columns: [
    'contributionMonth',
    'postingPeriod',
    'kind',
    'employerId',
    'originUnit',
    'originEmployer',
    'base',
    'employerAmount',
    'personalAmount',
    'accountPersonal',
    'accountEmployer',
    'creditedOn',
    'demandId',
    'recordNo',
    'reversed',
  ],
  key: ['contributionMonth', 'kind', 'recordNo'],
  sort: { contributionMonth: true, postingPeriod: true, creditedOn: true },
  order: '-contributionMonth',
  totals: ['employerAmount', 'personalAmount', 'accountPersonal', 'accountEmployer'],
});

/** Contribution records of a person. Personal data: audit the read. */
export const contributionsOf = ({
  personId,
  scheme,
  year,
}: {
  personId: string;
  scheme: string;
  year?: number | undefined;
}): Select<ContributionRecordView> =>
  selectOf<ContributionRecordView>(
    `
    select ${MONTH('contribution_month')} as "contributionMonth", ${MONTH('posting_period')} as "postingPeriod", kind, employer_id as "employerId",
      origin_unit as "originUnit", origin_employer as "originEmployer", base,
      employer_amount as "employerAmount", personal_amount as "personalAmount", account_personal as "accountPersonal", account_employer as "accountEmployer",
      credited_on as "creditedOn", demand_id as "demandId", record_no as "recordNo", reversed_by is not null as reversed, reverses is not null as red
    from individual_account.contribution_record where person_id = :personId and scheme = :scheme and (:year::integer is null or contribution_year = :year)`,
    { personId, scheme, year: year ?? null },
  );

/** A movement of an account beside paid months; what leaves is negative, yuan. */
export interface AccountMovementView {
  readonly kind: string;
  readonly valuedOn: string;
  readonly bookedOn: string;
  readonly personalPrincipal: string;
  readonly personalInterest: string;
  readonly employerPrincipal: string;
  readonly employerInterest: string;
  readonly reason: string;
  readonly otherUnit: string | null;
  readonly reversed: boolean;
}

/** Movements of a person's account, newest first. Personal data: audit the read. */
export function accountMovements(
  tx: Tx,
  { personId, scheme }: { personId: string; scheme: string },
): Promise<AccountMovementView[]> {
  return tx.rows<AccountMovementView>(
    `
    select kind, valued_on as "valuedOn", booked_on as "bookedOn", personal_principal as "personalPrincipal", personal_interest as "personalInterest",
      employer_principal as "employerPrincipal", employer_interest as "employerInterest", reason, other_unit as "otherUnit", reversed_by is not null as reversed
    from individual_account.account_movement where person_id = $1 and scheme = $2 order by valued_on desc, kind, movement_no limit 1000`,
    [personId, scheme],
  );
}

/** An account at the end of a year, with what the year brought; items AAE252 (total), 253, 254, 262 to 265, yuan. */
export interface YearBalanceView {
  readonly year: number;
  readonly total: string;
  readonly employerPrincipal: string;
  readonly personalPrincipal: string;
  readonly employerInterest: string;
  readonly personalInterest: string;
  readonly yearEmployerPrincipal: string;
  readonly yearEmployerInterest: string;
  readonly yearPersonalPrincipal: string;
  readonly yearPersonalInterest: string;
  readonly writtenFrom: string;
}

/** Balances of a person's closed years, newest first. Personal data: audit the read. */
export function yearBalances(
  tx: Tx,
  { personId, scheme }: { personId: string; scheme: string },
): Promise<YearBalanceView[]> {
  return tx.rows<YearBalanceView>(
    `
    select balance_year as year, (personal_principal + personal_interest + employer_principal + employer_interest)::text as total, employer_principal as "employerPrincipal",
      personal_principal as "personalPrincipal", employer_interest as "employerInterest", personal_interest as "personalInterest", year_employer_principal as "yearEmployerPrincipal",
      year_employer_interest as "yearEmployerInterest", year_personal_principal as "yearPersonalPrincipal", year_personal_interest as "yearPersonalInterest", written_from as "writtenFrom"
    from individual_account.year_balance where person_id = $1 and scheme = $2 order by balance_year desc limit 100`,
    [personId, scheme],
  );
}

/**
 * An opening load as the list shows it, and as a second person agrees to it; its totals are left out of it and of its
 * digest, since the second person states them unseen.
 */
export interface OpeningView {
  readonly openingId: string;
  readonly scheme: string;
  readonly postingPeriod: string;
  readonly state: string;
  readonly maker: string;
  readonly proposedAt: Date;
  readonly checker: string | null;
  /** The trial balance that is booked. */
  readonly ledger: readonly OpeningLedgerLine[];
  /** How many rows were left out. */
  readonly rejected: number;
  /** What an agreement names. */
  readonly digest: string;
}

/** The list of opening loads. */
export const openingList = new ListOf<OpeningView>({
  name: 'account-openings',
  columns: [
    'openingId',
    'scheme',
    'postingPeriod',
    'state',
    'maker',
    { field: 'proposedAt', as: 'requestedAt' },
    'checker',
  ],
  key: ['openingId'],
  sort: { openingId: true, postingPeriod: true },
  order: '-openingId',
});

/** Opening loads, those in a state, or one. */
export const openingsOf = (filter: {
  readonly state?: string | undefined;
  readonly openingId?: string | undefined;
}): Select<OpeningView> =>
  selectOf<OpeningView>(
    withDigest(`
  select opening_id as "openingId", scheme, ${MONTH('opening_month')} as "postingPeriod", state, maker, proposed_at as "proposedAt", checker, ledger_lines as ledger, jsonb_array_length(rejects) as rejected
  from individual_account.opening where (:state::text is null or state = :state) and (:openingId::bigint is null or opening_id = :openingId)`),
    { state: filter.state ?? null, openingId: filter.openingId ?? null },
  );
