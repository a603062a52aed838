import type { Instant } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import type { FindingRule, RuleQuestion } from './finding-rules.js';

/** What a rule came to. */
export interface RuleOutcome {
  readonly found: number;
  readonly opened: number;
  readonly cameBack: number;
  readonly gone: number;
}

/** A finding as its history keeps it: without what every run may change, its district and when it was last found. */
export const kept = (row: string): string => `to_jsonb(${row}) - '{agency_code,last_found_at}'::text[]`;

/**
 * Lays what a rule finds over what is kept of it: new ones are opened, those that came back, or were answered or closed
 * on another basis, are open again, those that are there no more close by themselves. One statement, so that a run that
 * is killed leaves a rule done or not begun.
 */
const record = (select: string): string => `
  with found as materialized (${select}),
  before as materialized (select finding_id, key, state, present, basis from findings.finding where rule = :rule),
  opened as (
    insert into findings.finding as x (rule, key, person_id, employer_id, bank_line_id, agency_code, two_persons, basis, figures, present, state, times, first_found_at, last_found_at)
    select :rule, f.key, f.person_id, f.employer_id, f.bank_line_id, f.agency_code, :money, f.basis, f.figures, true, 'open', 1, :now::timestamptz, :now::timestamptz
    from found f where not exists (select from before b where b.key = f.key)
    returning x.finding_id, ${kept('x')} as after),
  came_back as (
    update findings.finding x set present = true, state = 'open', times = x.times + 1, agency_code = f.agency_code, basis = f.basis, figures = f.figures, last_found_at = :now::timestamptz,
      gone_at = null, outcome = null, reason = null, evidence = null, answered_by = null, answered_at = null, closed_by = null, closed_at = null
    from found f join before b on b.key = f.key where x.finding_id = b.finding_id and (not b.present or (b.state in ('answered', 'closed') and b.basis <> f.basis))
    returning x.finding_id, ${kept('x')} as after),
  still as (
    update findings.finding x set agency_code = f.agency_code, last_found_at = :now::timestamptz, basis = f.basis, figures = case when b.basis = f.basis then x.figures else f.figures end
    from found f join before b on b.key = f.key where x.finding_id = b.finding_id and b.present and (b.state = 'open' or b.basis = f.basis)
    returning x.finding_id, b.basis <> f.basis as changed, ${kept('x')} as after),
  gone as (
    update findings.finding x set present = false, gone_at = :now::timestamptz, state = case b.state when 'closed' then 'closed' else 'gone' end,
      outcome = case b.state when 'closed' then x.outcome end, reason = case b.state when 'closed' then x.reason end, evidence = case b.state when 'closed' then x.evidence end,
      answered_by = case b.state when 'closed' then x.answered_by end, answered_at = case b.state when 'closed' then x.answered_at end
    from before b where x.finding_id = b.finding_id and b.present and not exists (select from found f where f.key = b.key)
    returning x.finding_id, ${kept('x')} as after),
  event as (
    select finding_id, 'found' as event, after from opened
    union all select finding_id, 'came-back', after from came_back
    union all select finding_id, 'changed', after from still where changed
    union all select finding_id, 'gone', after from gone),
  told as (
    insert into findings.finding_event (finding_id, event_no, event, at, by, after)
    select e.finding_id, 1 + coalesce((select max(o.event_no) from findings.finding_event o where o.finding_id = e.finding_id), 0), e.event, :now::timestamptz, 'system', e.after from event e),
  outcome as (
    select (select count(*) from found)::integer as found, (select count(*) from opened)::integer as opened, (select count(*) from came_back)::integer as came_back,
      (select count(*) from gone)::integer as gone),
  done as (
    insert into findings.run_rule (run_id, rule, found, opened, came_back, gone, done_at)
    select :run, :rule, o.found, o.opened, o.came_back, o.gone, :now::timestamptz from outcome o)
  select found, opened, came_back as "cameBack", gone from outcome`;

/** Asks one rule and keeps what it found, with its counts in the run. */
export async function recordFindings(
  tx: Tx,
  rule: FindingRule,
  question: RuleQuestion,
  run: { readonly runId: string; readonly now: Instant },
): Promise<RuleOutcome> {
  const asked = Object.entries(question).filter(([name]) => new RegExp(`:${name}\\b`).test(rule.select));
  const outcome = await tx.one<RuleOutcome>(record(rule.select), {
    ...Object.fromEntries(asked),
    rule: rule.id,
    money: rule.money,
    run: run.runId,
    now: run.now.toString(),
  });
  return outcome ?? { found: 0, opened: 0, cameBack: 0, gone: 0 };
}
