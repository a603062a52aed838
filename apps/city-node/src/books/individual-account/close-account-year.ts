import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import {
  Batches,
  CHUNK_ROWS,
  CLOCK,
  UnitOfWork,
  type BatchProgress,
  type ChunkOutcome,
  type KeyRange,
  type RequestContext,
  type Tx,
} from '@pnet/runtime';

/** Which year is closed. */
export interface AccountYearInput {
  readonly scheme: string;
  readonly year: number;
}

interface YearParams extends AccountYearInput {
  readonly by: string;
  readonly at: string;
}

/** How the close stands. */
export interface ClosedAccountYear {
  readonly state: 'done' | 'running' | 'failed';
  readonly progress?: BatchProgress;
}

const RANGES = `
  select min(person_id)::text as "from", max(person_id)::text as "to"
  from (select person_id, div(row_number() over (order by person_id) - 1, $3) as part from individual_account.account a
        where a.scheme = $1 and a.opened_month / 100 <= $2 and not exists (
          select from individual_account.year_balance b where b.person_id = a.person_id and b.scheme = a.scheme and b.balance_year >= $2)) cut
  group by part order by part`;

/**
 * Balances of the accounts $3 … $4 of scheme $1 at the end of year $2: the last closing, and the records and movements
 * since. $5 user, $6 instant.
 */
const CLOSE = `
  with account as materialized (
    select a.person_id, a.scheme from individual_account.account a where a.scheme = $1 and a.person_id between $3::bigint and $4::bigint and a.opened_month / 100 <= $2
      and not exists (select from individual_account.year_balance b where b.person_id = a.person_id and b.scheme = a.scheme and b.balance_year >= $2)),
  last as (
    select distinct on (b.person_id) b.* from individual_account.year_balance b where b.scheme = $1 and b.person_id between $3::bigint and $4::bigint and b.balance_year < $2
    order by b.person_id, b.balance_year desc),
  flow as (
    select person_id, movement_year as year, personal_principal, personal_interest, employer_principal, employer_interest
    from individual_account.account_movement where scheme = $1 and person_id between $3::bigint and $4::bigint and movement_year <= $2
    union all
    select person_id, extract(year from credited_on)::integer, account_personal, 0, account_employer, 0
    from individual_account.contribution_record where scheme = $1 and person_id between $3::bigint and $4::bigint and credited_on <= make_date($2, 12, 31)),
  since as (
    select f.person_id, sum(f.personal_principal) as personal_principal, sum(f.personal_interest) as personal_interest, sum(f.employer_principal) as employer_principal,
      sum(f.employer_interest) as employer_interest, coalesce(sum(f.personal_principal) filter (where f.year = $2), 0) as year_personal_principal,
      coalesce(sum(f.personal_interest) filter (where f.year = $2), 0) as year_personal_interest, coalesce(sum(f.employer_principal) filter (where f.year = $2), 0) as year_employer_principal,
      coalesce(sum(f.employer_interest) filter (where f.year = $2), 0) as year_employer_interest
    from flow f left join last l on l.person_id = f.person_id where f.year > coalesce(l.balance_year, 0) group by f.person_id),
  written as (
    insert into individual_account.year_balance (person_id, scheme, balance_year, personal_principal, personal_interest, employer_principal, employer_interest,
      year_personal_principal, year_personal_interest, year_employer_principal, year_employer_interest, written_from, written_by, written_at)
    select a.person_id, a.scheme, $2, coalesce(l.personal_principal, 0) + coalesce(s.personal_principal, 0), coalesce(l.personal_interest, 0) + coalesce(s.personal_interest, 0),
      coalesce(l.employer_principal, 0) + coalesce(s.employer_principal, 0), coalesce(l.employer_interest, 0) + coalesce(s.employer_interest, 0),
      coalesce(s.year_personal_principal, 0), coalesce(s.year_personal_interest, 0), coalesce(s.year_employer_principal, 0), coalesce(s.year_employer_interest, 0), 'close', $5, $6::timestamptz
    from account a left join last l using (person_id) left join since s using (person_id)
    returning personal_principal + personal_interest + employer_principal + employer_interest as balance)
  select count(*)::integer as rows, coalesce(sum(balance), 0)::text as balance from written`;

/**
 * Closes a year of the individual accounts: one balance for each, from the last closing and what came since; later
 * movements are of a later year. Interest is a movement of its own and comes before. In chunks; running it again
 * changes nothing and goes on where it was.
 */
@Injectable()
export class CloseAccountYear {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batches: Batches,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Errors: `ACCT-1102` the year is not over, `ACCT-1103` a chunk failed. */
  async execute(input: AccountYearInput, context: RequestContext): Promise<Result<ClosedAccountYear>> {
    const now = this.clock.now();
    if (now.toPlainDate().toString() <= `${input.year}-12-31`)
      return err(domainError('ACCT-1102', { year: input.year, today: now.toPlainDate().toString() }));
    const planned = await this.unitOfWork.system<string | undefined>(async (tx) => {
      await tx.execute(`select pg_advisory_xact_lock(hashtextextended($1, 55))`, [`account-year:${input.scheme}`]);
      const ranges = await tx.rows<{ from: string; to: string }>(RANGES, [input.scheme, input.year, CHUNK_ROWS]);
      if (ranges.length === 0) return ok(undefined);
      const params: YearParams = { ...input, by: context.actor.userId, at: now.toString() };
      const key = `${input.scheme}/${input.year}/${now.toString()}`;
      return ok(await this.batches.plan(tx, { kind: 'account-year', key, params: { ...params }, ranges }));
    });
    if (!planned.ok) return planned;
    if (planned.value === undefined) return ok({ state: 'done' });
    const progress = await this.batches.work<YearParams>(planned.value, closeChunk);
    return progress.state === 'failed'
      ? err(domainError('ACCT-1103', { year: input.year, reason: progress.error?.code ?? '' }))
      : ok({ state: progress.state, progress });
  }
}

async function closeChunk(tx: Tx, range: KeyRange, params: YearParams): Promise<ChunkOutcome> {
  const done = await tx.one<{ rows: number; balance: string }>(CLOSE, [
    params.scheme,
    params.year,
    range.from,
    range.to,
    params.by,
    params.at,
  ]);
  return { rows: done?.rows ?? 0, totals: { balance: done?.balance ?? '0.00' } };
}
