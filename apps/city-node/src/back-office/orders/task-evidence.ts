import { Money, domainError, err, ok, type Result } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/** A task whose execution is to be shown. `recordedAt`: what was done before it was asked for is no evidence. */
export interface TaskToShow {
  readonly taskId: string;
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly recordedAt: Date;
}
export type TaskEvidence = Readonly<Record<string, string>>;

interface EvidenceRule {
  /** Whether money moves: then a second person confirms, also where the order has been answered already. */
  readonly money: boolean;
  /** What the node itself finds, added to what the person named. Errors: `CTRL-1004` … `CTRL-1006`. */
  readonly find: (tx: Tx, task: TaskToShow, named: TaskEvidence, unit: string) => Promise<Result<TaskEvidence>>;
}

interface NamedEntry {
  readonly amount: string;
  readonly date: string;
  readonly rule: string;
  readonly unit: string;
  readonly gone: boolean;
  readonly early: boolean;
  readonly used: string | null;
}

/** $1 entry, $2 when the task came, $3 task. */
const NAMED_ENTRY = `
  select e.amount, e.entry_date::text as date, e.rule, e.reporting_unit as unit, num_nonnulls(e.reversed_by, e.reverses) > 0 as gone, e.recorded_at < $2::timestamptz as early,
    (select t.task_id::text from control.task t where t.task_id <> $3 and t.outcome = 'executed' and t.evidence->>'entry' = $1 limit 1) as used
  from fund_ledger.journal_entry e where e.entry_id = $1::bigint`;

/** Why an entry is no evidence of what was ordered, or undefined. */
function whyNot(entry: NamedEntry, unit: string, ordered: unknown): string | undefined {
  if (entry.unit !== unit) return 'other-unit';
  if (entry.gone) return 'reversed';
  if (entry.early) return 'before-the-order';
  if (entry.used !== null) return `shown-for-task-${entry.used}`;
  const amount = Money.parse(String(ordered ?? ''));
  return amount.ok && amount.value.toString() !== entry.amount
    ? `amount ${entry.amount} ≠ ${amount.value.toString()}`
    : undefined;
}

/**
 * The entry of the transfer: of this unit's books, made since the order came, standing, of the amount that was ordered,
 * and shown for no other task.
 */
const bookedEntry: EvidenceRule = {
  money: true,
  find: async (tx, task, { entry: named }, unit) => {
    if (!named) return err(domainError('CTRL-1004', { task: task.taskId, kind: task.kind, field: 'entry' }));
    const entry = /^\d{1,18}$/.test(named)
      ? await tx.one<NamedEntry>(NAMED_ENTRY, [named, task.recordedAt, task.taskId])
      : undefined;
    const wrong = entry ? whyNot(entry, unit, task.payload['amount']) : 'missing';
    if (!entry || wrong)
      return err(
        domainError('CTRL-1005', { task: task.taskId, entry: named.slice(0, 40), reason: wrong ?? 'missing' }),
      );
    return ok({ entryAmount: entry.amount, entryDate: entry.date, entryRule: entry.rule });
  },
};

/**
 * The run that made the differences since the package came; where none of the months has a demand there is nothing to
 * make.
 */
const differenceRun: EvidenceRule = {
  money: true,
  find: async (tx, task) => {
    const months = (Array.isArray(task.payload['months']) ? task.payload['months'] : []).map((month) =>
      Number(String(month).replace('-', '')),
    );
    const found = await tx.one<{ run: string | null; amount: string; lines: string; assessed: boolean }>(
      `
      with run as (
        select r.assessment_run_id, r.batch_run_id, r.posting_period, r.scheme from assessment.assessment_run r
        where r.kind = 'difference' and r.state = 'done' and r.started_at >= $2::timestamptz
          and not exists (select from unnest($1::integer[]) m (month) where exists (select from assessment.demand_line l where l.contribution_month = m.month)
            and not exists (select from jsonb_array_elements(r.parameters) t where (t->>'contribution_month')::integer = m.month))
        order by r.assessment_run_id desc limit 1)
      select (select assessment_run_id::text from run) as run,
        (select coalesce(sum(d.amount), 0)::numeric(18,2)::text from assessment.demand d join run on run.scheme = d.scheme and run.posting_period = d.posting_period where d.kind in ('difference', 'refund')) as amount,
        (select count(*)::text from assessment.demand_line l join run on run.scheme = l.scheme and run.posting_period = l.difference_period) as lines,
        exists (select from assessment.demand_line where contribution_month = any ($1)) as assessed`,
      [months, task.recordedAt],
    );
    if (!found?.run)
      return found?.assessed
        ? err(domainError('CTRL-1006', { task: task.taskId, months: months.join(', ') }))
        : ok({ assessed: 'none' });
    return ok({ assessmentRun: found.run, differenceAmount: found.amount, differenceLines: found.lines });
  },
};

/** An answer in words; a sealed version that it names must be there. */
const answerInWords: EvidenceRule = {
  money: false,
  find: async (tx, task, named) => {
    if (!named['submission']) return ok({});
    const version = /^\d{1,18}$/.test(named['submission'])
      ? await tx.one<{ what: string; digest: string }>(
          `select concat_ws(' ', definition_id, period, 'v' || version) as what, encode(digest, 'hex') as digest from exchange.submission where submission_id = $1`,
          [named['submission']],
        )
      : undefined;
    return version
      ? ok({ version: version.what, digest: version.digest })
      : err(
          domainError('CTRL-1005', { task: task.taskId, entry: named['submission'].slice(0, 40), reason: 'missing' }),
        );
  },
};

const rules: Readonly<Record<string, EvidenceRule>> = {
  'fund-adjustment': bookedEntry,
  'account-fund-remit': bookedEntry,
  'account-fund-draw': bookedEntry,
  'assess-differences': differenceRun,
  'supervision-case': answerInWords,
  'explain': answerInWords,
};

/** What the node can show for a task of a kind; a kind that comes later is answered in words until it has a rule. */
export const evidenceRule = (kind: string): EvidenceRule => rules[kind] ?? answerInWords;
