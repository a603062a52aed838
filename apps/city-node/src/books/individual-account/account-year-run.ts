import { domainError, err, ok, type Clock, type Instant, type Result } from '@pnet/kernel';
import { recordProvisionalUse } from '@pnet/policy-store';
import type { BatchProgress, Batches, ChunkWork, KeyRange, Tx, UnitOfWork, WorkOptions } from '@pnet/runtime';
import { interestKeys, type InterestTerms } from './interest-terms.js';

/** Which year of which accounts. */
export interface AccountYearInput {
  readonly scheme: string;
  readonly year: number;
}

/** What the chunks of a run share; plain JSON, kept with the batch. */
export interface AccountYearParams extends AccountYearInput {
  readonly runId: string;
  readonly terms: InterestTerms;
  /** Day of the books on which interest is credited. */
  readonly bookedOn: string;
  readonly by: string;
  readonly at: string;
}

/** The planned batch; without one there was nothing left to do. */
export interface PlannedYear {
  readonly runId?: string;
}

/** How a run over a year of the accounts stands. */
export interface AccountYearOutcome extends PlannedYear {
  readonly state: 'done' | 'running' | 'failed';
  readonly progress?: BatchProgress;
}

/** The kinds of run over a year of the accounts. */
export type AccountYearKind = 'close' | 'settlement';

/** A run as it is planned. */
export interface PlannedAccountYear {
  readonly kind: AccountYearKind;
  readonly input: AccountYearInput;
  readonly terms: InterestTerms;
  /** Settlement: the rate that the year was closed with. */
  readonly settledRate?: string;
  readonly unit: string;
  readonly region: string;
  readonly by: string;
  readonly now: Instant;
  readonly ranges: readonly KeyRange[];
}

/** One run at a time over the accounts of a scheme. */
export async function lockAccountYears(tx: Tx, scheme: string): Promise<void> {
  await tx.execute(`select pg_advisory_xact_lock(hashtextextended($1, 55))`, [`account-year:${scheme}`]);
}

/** The batch of the run that is open, if one was planned and not worked off. */
export async function openAccountYear(
  tx: Tx,
  { scheme, year }: AccountYearInput,
  kind: AccountYearKind,
): Promise<string | undefined> {
  const open = await tx.one<{ batch: string | null }>(
    `select batch_run_id as batch from individual_account.account_year_run where scheme = $1 and balance_year = $2 and kind = $3 and state = 'open'`,
    [scheme, year, kind],
  );
  return open?.batch ?? undefined;
}

/** Writes the run, notes a provisional rate, and plans its batch. Returns the batch's id. */
export async function planAccountYear(tx: Tx, batches: Batches, run: PlannedAccountYear): Promise<string> {
  const { kind, input, terms, now } = run;
  const made = await tx.one<{ id: string; bookedOn: string }>(
    `
    insert into individual_account.account_year_run (scheme, balance_year, kind, method, rate, provisional, policy_version, settled_rate, requested_by, started_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::timestamptz)
    returning account_year_run_id as id,
      (select greatest($11::date, max(closed_through) + 1) from fund_ledger.period where reporting_unit = $12 and scheme = $1) as "bookedOn"`,
    [
      input.scheme,
      input.year,
      kind,
      terms.method,
      terms.rate,
      terms.provisional,
      terms.policyVersion,
      run.settledRate ?? null,
      run.by,
      now.toString(),
      now.toPlainDate().toString(),
      run.unit,
    ],
  );
  const runId = made?.id ?? '';
  const params: AccountYearParams = {
    ...input,
    runId,
    terms,
    bookedOn: made?.bookedOn ?? now.toPlainDate().toString(),
    by: run.by,
    at: now.toString(),
  };
  const batchRunId = await batches.plan(tx, {
    kind: kind === 'close' ? 'account-year' : 'account-settlement',
    key: `${input.scheme}/${input.year}/${runId}`,
    params: { ...params },
    ranges: run.ranges,
  });
  await tx.execute(`update individual_account.account_year_run set batch_run_id = $2 where account_year_run_id = $1`, [
    runId,
    batchRunId,
  ]);
  const month = `${input.year}-12`;
  await recordProvisionalUse(
    tx,
    {
      kind: 'account-year',
      id: runId,
      region: run.region,
      scheme: input.scheme,
      from: month,
      to: month,
      knownAt: now.toPlainDate(),
      keys: interestKeys,
    },
    now,
  );
  return batchRunId;
}

interface AccountYearWork extends PlannedYear {
  readonly year: number;
  readonly chunk: ChunkWork<AccountYearParams>;
  readonly options?: WorkOptions | undefined;
}

/** Works on a planned run beside any other workers, and ends it. Errors: `ACCT-1103` a chunk failed. */
export async function workAccountYear(
  by: { readonly unitOfWork: UnitOfWork; readonly batches: Batches; readonly clock: Clock },
  { runId, year, chunk, options }: AccountYearWork,
): Promise<Result<AccountYearOutcome>> {
  if (runId === undefined) return ok({ state: 'done' });
  const progress = await by.batches.work(runId, chunk, options);
  const { state } = progress;
  if (state !== 'running')
    await by.unitOfWork.system(async (tx) => ok(await finishAccountYear(tx, runId, { state, now: by.clock.now() })));
  return state === 'failed'
    ? err(domainError('ACCT-1103', { year, reason: progress.error?.code ?? '' }))
    : ok({ runId, state, progress });
}

/** Ends a run whose batch is worked off, with the totals of what it wrote; `FINISH` reads them by kind. */
async function finishAccountYear(
  tx: Tx,
  batchRunId: string,
  { state, now }: { state: 'done' | 'failed'; now: Instant },
): Promise<void> {
  if (state === 'failed') {
    await tx.execute(
      `update individual_account.account_year_run set state = 'failed', finished_at = $2 where batch_run_id = $1 and state = 'open'`,
      [batchRunId, now.toString()],
    );
    return;
  }
  await tx.execute(FINISH, [batchRunId, now.toString()]);
}

/** What was credited carries the run's number; balances of a close name it. $1 batch, $2 instant. */
const FINISH = `
  with run as (select * from individual_account.account_year_run where batch_run_id = $1 and state = 'open'),
  credited as (
    select coalesce(sum(m.personal_interest), 0) as personal, coalesce(sum(m.employer_interest), 0) as employer, count(m.person_id) as accounts
    from run r left join individual_account.account_movement m on m.scheme = r.scheme and m.movement_no = r.account_year_run_id
      and m.kind = case r.kind when 'close' then 'interest' else 'correction' end and (r.kind <> 'close' or m.movement_year = r.balance_year)),
  written as (
    select count(b.person_id) as accounts, coalesce(sum(b.personal_principal + b.personal_interest + b.employer_principal + b.employer_interest), 0) as balance
    from run r left join individual_account.year_balance b on b.scheme = r.scheme and b.balance_year = r.balance_year and b.account_year_run_id = r.account_year_run_id)
  update individual_account.account_year_run r set state = 'done', finished_at = $2::timestamptz, personal_interest = c.personal, employer_interest = c.employer,
    accounts = case r.kind when 'close' then w.accounts else c.accounts end, balance = case r.kind when 'close' then w.balance else c.personal + c.employer end
  from run, credited c, written w where r.account_year_run_id = run.account_year_run_id`;
