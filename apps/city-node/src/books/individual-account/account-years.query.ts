import type { ParameterSource } from '@pnet/policy';
import { ListOf, selectOf, type Select, type Tx } from '@pnet/runtime';
import { interestTerms } from './interest-terms.js';

/** A year of the accounts of a scheme, yuan; amounts and counts of closes are those of its runs. */
export interface AccountYearView {
  readonly year: number;
  /** `current`: not over; `open`: to be closed; `provisional`: closed with a rate that is to be settled. */
  readonly state: 'current' | 'open' | 'running' | 'provisional' | 'closed';
  /** Accounts with a balance of the year, those of an opening included. */
  readonly closed: number;
  readonly unclosed: number;
  readonly personalInterest: string;
  readonly employerInterest: string;
  /** What a settlement credited beside it. */
  readonly settled: string;
  readonly balance: string;
  /** Yearly rate in force now; null while it is not published. */
  readonly rate: string | null;
  readonly provisional: boolean;
  readonly method: string | null;
}

interface YearRow {
  readonly year: number;
  readonly closed: number;
  readonly unclosed: number;
  readonly personalInterest: string;
  readonly employerInterest: string;
  readonly settled: string;
  readonly balance: string;
  readonly running: boolean;
  readonly unsettled: boolean;
}

/** $1 scheme, $2 this year. */
const YEARS = `
  with account as (
    select a.opened_month / 100 as opened, coalesce(b.last, 0) as last, count(*)::integer as accounts from individual_account.account a
    left join (select person_id, max(balance_year) as last from individual_account.year_balance where scheme = $1 group by person_id) b on b.person_id = a.person_id
    where a.scheme = $1 group by 1, 2),
  span as (select generate_series(least(min(opened), $2::integer), $2::integer) as year from account),
  run as (
    select balance_year as year, bool_or(state = 'open') as running,
      max(account_year_run_id) filter (where kind = 'close' and state = 'done' and provisional) > coalesce(max(account_year_run_id) filter (where kind = 'settlement' and state = 'done'), 0) as unsettled,
      sum(personal_interest) filter (where kind = 'close') as personal, sum(employer_interest) filter (where kind = 'close') as employer,
      sum(balance) filter (where kind = 'settlement') as settled, sum(balance) filter (where kind = 'close') as balance
    from individual_account.account_year_run where scheme = $1 group by balance_year)
  select s.year, coalesce(sum(a.accounts) filter (where a.last >= s.year), 0)::integer as closed, coalesce(sum(a.accounts) filter (where a.last < s.year), 0)::integer as unclosed,
    coalesce(min(r.personal), 0)::numeric(18,2)::text as "personalInterest", coalesce(min(r.employer), 0)::numeric(18,2)::text as "employerInterest",
    coalesce(min(r.settled), 0)::numeric(18,2)::text as settled, coalesce(min(r.balance), 0)::numeric(18,2)::text as balance,
    coalesce(bool_or(r.running), false) as running, coalesce(bool_or(r.unsettled), false) as unsettled
  from span s left join account a on a.opened <= s.year left join run r using (year) group by s.year order by s.year desc limit 100`;

/** Years of the accounts, newest first, with the rate that is in force for each as it is known now. */
export async function accountYears(
  tx: Tx,
  { scheme, thisYear, region }: { scheme: string; thisYear: number; region: string },
  source: ParameterSource,
): Promise<AccountYearView[]> {
  const rows = await tx.rows<YearRow>(YEARS, [scheme, thisYear]);
  return rows.map(({ running, unsettled, ...row }) => {
    const terms = interestTerms(source, region, row.year);
    return {
      ...row,
      state: stateOf({ ...row, running, unsettled }, thisYear),
      rate: terms.ok ? terms.value.rate : null,
      provisional: terms.ok && terms.value.provisional,
      method: terms.ok ? terms.value.method : null,
    };
  });
}

function stateOf(
  row: Pick<YearRow, 'year' | 'unclosed' | 'running' | 'unsettled'>,
  thisYear: number,
): AccountYearView['state'] {
  if (row.running) return 'running';
  if (row.year >= thisYear) return 'current';
  if (row.unclosed > 0) return 'open';
  return row.unsettled ? 'provisional' : 'closed';
}

/** A run over a year of the accounts; totals are null until it is done. */
export interface AccountYearRunView {
  readonly accountYearRunId: string;
  readonly year: number;
  readonly kind: string;
  readonly method: string;
  readonly rate: string;
  readonly settledRate: string | null;
  readonly provisional: boolean;
  readonly policyVersion: string;
  readonly state: string;
  readonly accounts: number | null;
  readonly personalInterest: string | null;
  readonly employerInterest: string | null;
  readonly balance: string | null;
  readonly requestedBy: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly batchRunId: string | null;
}

/** The list of runs. */
export const accountYearRunList = new ListOf<AccountYearRunView>({
  name: 'account-year-runs',
  columns: [
    'accountYearRunId',
    'year',
    'kind',
    'method',
    'rate',
    'settledRate',
    'provisional',
    'policyVersion',
    'state',
    'accounts',
    'personalInterest',
    'employerInterest',
    'balance',
    'requestedBy',
    'startedAt',
    'finishedAt',
  ],
  key: ['accountYearRunId'],
  sort: { accountYearRunId: true, year: true },
  order: '-accountYearRunId',
});

/** Runs of a scheme, or of one of its years. */
export const accountYearRunsOf = (filter: { scheme: string; year?: number | undefined }): Select<AccountYearRunView> =>
  selectOf<AccountYearRunView>(
    `
    select account_year_run_id as "accountYearRunId", balance_year as year, kind, method, rate::text as rate, settled_rate::text as "settledRate", provisional, policy_version as "policyVersion",
      state, accounts, personal_interest as "personalInterest", employer_interest as "employerInterest", balance, requested_by as "requestedBy",
      started_at as "startedAt", finished_at as "finishedAt", batch_run_id as "batchRunId"
    from individual_account.account_year_run where scheme = :scheme and (:year::integer is null or balance_year = :year)`,
    { scheme: filter.scheme, year: filter.year ?? null },
  );
