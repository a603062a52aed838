import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
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

/** Closes of the year $2 with a provisional rate that no settlement came after. */
const TO_SETTLE = `
  select max(r.rate)::text as rate, array_agg(r.account_year_run_id) as runs from individual_account.account_year_run r
  where r.scheme = $1 and r.balance_year = $2 and r.kind = 'close' and r.state = 'done' and r.provisional
    and not exists (select from individual_account.account_year_run n where n.scheme = r.scheme and n.balance_year = r.balance_year and n.kind = 'settlement' and n.state = 'done'
      and n.account_year_run_id > r.account_year_run_id)
  having count(*) > 0`;

const RANGES = `
  select min(person_id)::text as "from", max(person_id)::text as "to"
  from (select person_id, div(row_number() over (order by person_id) - 1, $4) as part from individual_account.year_balance
        where scheme = $1 and balance_year = $2 and account_year_run_id = any ($3::bigint[])) cut
  group by part order by part`;

/**
 * The difference between the interest at the published rate $6 and what was credited, for the accounts $3 … $4 of
 * scheme $1 that were closed for year $2 with a provisional one: a correction that stands in the account from the first
 * day of the year after. $5 method, $7 run, $8 day of the books, $9 user, $10 instant.
 */
const SETTLE = `
  with closed as materialized (
    select b.person_id, b.account_year_run_id as closed_by from individual_account.year_balance b join individual_account.account_year_run r using (account_year_run_id)
    where b.scheme = $1 and b.balance_year = $2::integer and b.person_id between $3::bigint and $4::bigint and r.provisional
      and not exists (select from individual_account.account_movement m join individual_account.account_year_run s on s.account_year_run_id = m.movement_no and s.kind = 'settlement' and s.balance_year = $2::integer
        where m.person_id = b.person_id and m.scheme = b.scheme and m.kind = 'correction' and m.movement_year = $2::integer + 1)),
  last as (select * from individual_account.year_balance where scheme = $1 and balance_year = $2::integer - 1 and person_id between $3::bigint and $4::bigint),
  flow as (${YEAR_FLOW}),
  credited as (
    select person_id, movement_no, personal_interest, employer_interest from individual_account.account_movement
    where scheme = $1 and movement_year = $2::integer and kind = 'interest' and person_id between $3::bigint and $4::bigint),
  difference as (
    select c.person_id, ${yearInterest('personal')} - coalesce(i.personal_interest, 0) as personal, ${yearInterest('employer')} - coalesce(i.employer_interest, 0) as employer
    from closed c left join last l using (person_id) left join flow f using (person_id) left join credited i on i.person_id = c.person_id
    where coalesce(i.movement_no, c.closed_by) = c.closed_by),
  settled as (
    insert into individual_account.account_movement (person_id, scheme, movement_year, kind, movement_no, personal_interest, employer_interest, valued_on, booked_on, reason, recorded_by, recorded_at)
    select person_id, $1, $2::integer + 1, 'correction', $7::bigint, personal, employer, make_date($2::integer + 1, 1, 1), $8::date, '暂用记账利率结算', $9, $10::timestamptz
    from difference where personal <> 0 or employer <> 0
    returning personal_interest + employer_interest as amount)
  select count(*)::integer as rows, coalesce(sum(amount), 0)::text as interest from settled`;

/**
 * Settles a year that was closed with a provisional rate when the real one is published: by difference, closed balances
 * stay as they are. Running it again changes nothing.
 */
@Injectable()
export class SettleAccountInterest {
  constructor(
    readonly unitOfWork: UnitOfWork,
    readonly batches: Batches,
    @Inject(CLOCK) readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code' | 'regionCode'>,
    @Inject(READ_PARAMETERS) private readonly readParameters: ReadParameters,
  ) {}

  /** Errors: `ACCT-1106` nothing to settle or not published, `ACCT-1103` a chunk failed, `POLI-3001`. */
  async execute(
    input: AccountYearInput,
    context: RequestContext,
    options?: WorkOptions,
  ): Promise<Result<AccountYearOutcome>> {
    const planned = await this.plan(input, context);
    if (!planned.ok) return planned;
    return workAccountYear(this, { ...planned.value, year: input.year, chunk: settleChunk, options });
  }

  private plan(input: AccountYearInput, context: RequestContext): Promise<Result<PlannedYear>> {
    const now = this.clock.now();
    return this.unitOfWork.system<PlannedYear>(async (tx) => {
      await lockAccountYears(tx, input.scheme);
      const open = await openAccountYear(tx, input, 'settlement');
      if (open !== undefined) return ok({ runId: open });
      const closed = await tx.one<{ rate: string; runs: string[] }>(TO_SETTLE, [input.scheme, input.year]);
      const source = await this.readParameters(tx, { region: this.node.regionCode, scheme: input.scheme }, now);
      const terms = interestTerms(source, this.node.regionCode, input.year);
      if (!terms.ok) return terms;
      if (!closed || terms.value.provisional) return err(domainError('ACCT-1106', { year: input.year }));
      const ranges = await tx.rows<KeyRange>(RANGES, [input.scheme, input.year, closed.runs, CHUNK_ROWS]);
      return ok({
        runId: await planAccountYear(tx, this.batches, {
          kind: 'settlement',
          input,
          terms: terms.value,
          settledRate: closed.rate,
          unit: this.node.code,
          region: this.node.regionCode,
          by: context.actor.userId,
          now,
          ranges,
        }),
      });
    });
  }
}

async function settleChunk(tx: Tx, range: KeyRange, params: AccountYearParams): Promise<ChunkOutcome> {
  await tx.execute(JOIN_AS_SETS);
  const done = await tx.one<{ rows: number; interest: string }>(SETTLE, [
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
