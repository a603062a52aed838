import { Inject, Injectable } from '@nestjs/common';
import { YearMonth, domainError, err, ok, type Clock, type DomainError, type Result } from '@pnet/kernel';
import { READ_PARAMETERS, type ReadParameters } from '@pnet/policy-store';
import {
  Batches,
  CHUNK_ROWS,
  CLOCK,
  NODE_CONFIG,
  UnitOfWork,
  type ChunkOutcome,
  type KeyRange,
  type NodeConfig,
  type RequestContext,
  type Tx,
  type WorkOptions,
} from '@pnet/runtime';
import {
  lockAccountYears,
  openAccountYear,
  planAccountYear,
  workAccountYear,
  type AccountYearInput,
  type AccountYearOutcome,
  type AccountYearParams,
  type PlannedYear,
} from './account-year-run.js';
import { interestTerms } from './interest-terms.js';
import { JOIN_AS_SETS, YEAR_FLOW, yearInterest } from './year-statements.js';

const UNCLOSED = `individual_account.account a where a.scheme = $1 and a.opened_month / 100 <= $2::integer and not exists (
    select from individual_account.year_balance b where b.person_id = a.person_id and b.scheme = a.scheme and b.balance_year >= $2::integer)`;

const RANGES = `
  select min(person_id)::text as "from", max(person_id)::text as "to"
  from (select person_id, div(row_number() over (order by person_id) - 1, $3) as part from ${UNCLOSED}) cut
  group by part order by part`;

/**
 * The first year before $2 that accounts have something in and no balance of: what moved them, or a balance of the year
 * before it. Years before the last one that was closed were asked for when that was closed.
 */
const EARLIER = `
  with last as (select coalesce(max(balance_year), 0) as year from individual_account.year_balance where scheme = $1 and balance_year < $2)
  select u.year, count(distinct u.person_id)::integer as accounts from (
    select f.year, f.person_id from individual_account.account_flow f
    where f.scheme = $1 and f.year between (select year from last) and $2::integer - 1 and (f.personal_principal, f.personal_interest, f.employer_principal, f.employer_interest) <> (0, 0, 0, 0)
      and not exists (select from individual_account.year_balance b where b.person_id = f.person_id and b.scheme = f.scheme and b.balance_year >= f.year)
    union all
    select b.balance_year + 1, b.person_id from individual_account.year_balance b
    where b.scheme = $1 and b.balance_year = $2::integer - 2
      and not exists (select from individual_account.year_balance n where n.person_id = b.person_id and n.scheme = b.scheme and n.balance_year > b.balance_year)) u
  group by u.year order by u.year limit 1`;

const UNSETTLED = `
  select min(r.balance_year) as year from individual_account.account_year_run r
  where r.scheme = $1 and r.balance_year < $2 and r.kind = 'close' and r.state = 'done' and r.provisional
    and not exists (select from individual_account.account_year_run n where n.scheme = r.scheme and n.balance_year = r.balance_year and n.kind = 'settlement' and n.state = 'done'
      and n.account_year_run_id > r.account_year_run_id)`;

const OPEN_MONTH = `
  select min(book_month) as month from fund_ledger.period where reporting_unit = $1 and scheme = $2 and state = 'open' and book_month <= $3`;

/**
 * Interest and balances of the accounts $3 … $4 of scheme $1 at the end of year $2: the balance of the year before and
 * what moved the account. $5 method, $6 rate, $7 run, $8 day of the books, $9 user, $10 instant. An account whose
 * interest of the year is credited already gets none.
 */
const CLOSE = `
  with account as materialized (select a.person_id from ${UNCLOSED} and a.person_id between $3::bigint and $4::bigint),
  last as (select * from individual_account.year_balance where scheme = $1 and balance_year = $2::integer - 1 and person_id between $3::bigint and $4::bigint),
  flow as (${YEAR_FLOW}),
  due as materialized (
    select a.person_id, case when f.interest then 0 else ${yearInterest('personal')} end as personal_due, case when f.interest then 0 else ${yearInterest('employer')} end as employer_due,
      coalesce(l.personal_principal, 0) as last_personal_principal, coalesce(l.personal_interest, 0) as last_personal_interest,
      coalesce(l.employer_principal, 0) as last_employer_principal, coalesce(l.employer_interest, 0) as last_employer_interest,
      coalesce(f.personal_principal, 0) as personal_principal, coalesce(f.personal_interest, 0) as personal_interest,
      coalesce(f.employer_principal, 0) as employer_principal, coalesce(f.employer_interest, 0) as employer_interest
    from account a left join last l using (person_id) left join flow f using (person_id)),
  credited as (
    insert into individual_account.account_movement (person_id, scheme, movement_year, kind, movement_no, personal_interest, employer_interest, valued_on, booked_on, reason, recorded_by, recorded_at)
    select person_id, $1, $2::integer, 'interest', $7::bigint, personal_due, employer_due, make_date($2::integer, 12, 31), $8::date, '年度记账利息', $9, $10::timestamptz
    from due where personal_due <> 0 or employer_due <> 0),
  written as (
    insert into individual_account.year_balance (person_id, scheme, balance_year, personal_principal, personal_interest, employer_principal, employer_interest,
      year_personal_principal, year_personal_interest, year_employer_principal, year_employer_interest, written_from, written_by, written_at, account_year_run_id)
    select person_id, $1, $2::integer, last_personal_principal + personal_principal, last_personal_interest + personal_interest + personal_due,
      last_employer_principal + employer_principal, last_employer_interest + employer_interest + employer_due,
      personal_principal, personal_interest + personal_due, employer_principal, employer_interest + employer_due, 'close', $9, $10::timestamptz, $7::bigint from due)
  select count(*)::integer as rows, coalesce(sum(personal_due + employer_due), 0)::text as interest from due`;

/**
 * Closes a year of the individual accounts: interest at the published rate by the method in force, value-dated 31
 * December, and one balance for each account. In chunks; running it again changes nothing and goes on where it was.
 * Interest moves no money of the funds and has no entry.
 */
@Injectable()
export class CloseAccountYear {
  constructor(
    readonly unitOfWork: UnitOfWork,
    readonly batches: Batches,
    @Inject(CLOCK) readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code' | 'regionCode'>,
    @Inject(READ_PARAMETERS) private readonly readParameters: ReadParameters,
  ) {}

  /** Plans, works and says how it ended. Errors: as `plan`, and `ACCT-1103` where a chunk failed. */
  async execute(
    input: AccountYearInput,
    context: RequestContext,
    options?: WorkOptions,
  ): Promise<Result<AccountYearOutcome>> {
    const planned = await this.plan(input, context);
    return planned.ok ? this.work(planned.value, input.year, options) : planned;
  }

  /**
   * Plans the batch, or finds the one that is open. Errors: `ACCT-1102` the year is not over, `ACCT-1104` an earlier
   * year is not closed, `ACCT-1105` a month of its books is open, `ACCT-1107` an earlier year stands at a provisional
   * rate, `POLI-3001` the rate is not published.
   */
  plan(input: AccountYearInput, context: RequestContext): Promise<Result<PlannedYear>> {
    const now = this.clock.now();
    const today = now.toPlainDate().toString();
    if (today <= `${input.year}-12-31`)
      return Promise.resolve(err(domainError('ACCT-1102', { year: input.year, today })));
    return this.unitOfWork.system<PlannedYear>(async (tx) => {
      await lockAccountYears(tx, input.scheme);
      const open = await openAccountYear(tx, input, 'close');
      if (open !== undefined) return ok({ runId: open });
      const ranges = await tx.rows<KeyRange>(RANGES, [input.scheme, input.year, CHUNK_ROWS]);
      if (ranges.length === 0) return ok({});
      const early = await this.tooEarly(tx, input);
      if (early) return err(early);
      const source = await this.readParameters(tx, { region: this.node.regionCode, scheme: input.scheme }, now);
      const terms = interestTerms(source, this.node.regionCode, input.year);
      if (!terms.ok) return terms;
      const runId = await planAccountYear(tx, this.batches, {
        kind: 'close',
        input,
        terms: terms.value,
        unit: this.node.code,
        region: this.node.regionCode,
        by: context.actor.userId,
        now,
        ranges,
      });
      return ok({ runId });
    });
  }

  /** Works on a planned batch beside any other workers. Errors: `ACCT-1103`. */
  work(planned: PlannedYear, year: number, options?: WorkOptions): Promise<Result<AccountYearOutcome>> {
    return workAccountYear(this, { ...planned, year, chunk: closeChunk, options });
  }

  /** Interest needs the balance before, and nothing that may still come in. */
  private async tooEarly(tx: Tx, { scheme, year }: AccountYearInput): Promise<DomainError | undefined> {
    const earlier = await tx.one<{ year: number; accounts: number }>(EARLIER, [scheme, year]);
    if (earlier) return domainError('ACCT-1104', { accounts: earlier.accounts, earlier: earlier.year, year });
    const unsettled = await tx.one<{ year: number | null }>(UNSETTLED, [scheme, year]);
    if (unsettled?.year) return domainError('ACCT-1107', { earlier: unsettled.year, year });
    const open = await tx.one<{ month: number | null }>(OPEN_MONTH, [this.node.code, scheme, year * 100 + 12]);
    return open?.month
      ? domainError('ACCT-1105', { period: YearMonth.ofNumber(open.month).toString(), year })
      : undefined;
  }
}

async function closeChunk(tx: Tx, range: KeyRange, params: AccountYearParams): Promise<ChunkOutcome> {
  await tx.execute(JOIN_AS_SETS);
  const done = await tx.one<{ rows: number; interest: string }>(CLOSE, [
    params.scheme,
    params.year,
    range.from,
    range.to,
    params.terms.method,
    params.terms.rate,
    params.runId,
    params.bookedOn,
    params.by,
    params.at,
  ]);
  return { rows: done?.rows ?? 0, totals: { interest: done?.interest ?? '0.00' } };
}
