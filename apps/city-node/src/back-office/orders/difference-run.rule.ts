import { domainError, err, ok } from '@pnet/kernel';
import type { EvidenceRule } from '@pnet/tasks';

/**
 * The run that made the differences since the package came; where none of the months has a demand there is nothing to
 * make.
 */
export const differenceRun: EvidenceRule = {
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
      [months, task.recordedAt.toDate()],
    );
    if (!found?.run)
      return found?.assessed
        ? err(domainError('CTRL-1006', { task: task.taskId, months: months.join(', ') }))
        : ok({ assessed: 'none' });
    return ok({ assessmentRun: found.run, differenceAmount: found.amount, differenceLines: found.lines });
  },
};
