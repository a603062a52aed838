import { Money, domainError, err, ok } from '@pnet/kernel';
import { DEFAULT_SCHEME } from '@pnet/standards';
import type { EvidenceRule } from './evidence-rule.js';

interface NamedEntry {
  readonly amount: string;
  readonly date: string;
  readonly rule: string;
  readonly unit: string;
  readonly scheme: string;
  readonly gone: boolean;
  readonly early: boolean;
  readonly used: string | null;
}

/** $1 entry, $2 when the task came, $3 task. */
const NAMED_ENTRY = `
  select e.amount, e.entry_date::text as date, e.rule, e.reporting_unit as unit, e.scheme, num_nonnulls(e.reversed_by, e.reverses) > 0 as gone, e.recorded_at < $2::timestamptz as early,
    (select t.task_id::text from control.task t where t.task_id <> $3 and t.outcome = 'executed'
      and ((t.evidence->>'entry') = $1 or $1 = any (string_to_array(t.evidence->>'entries', ','))) limit 1) as used
  from fund_ledger.journal_entry e where e.entry_id = $1::bigint`;

/** Why an entry is no evidence of what was ordered, or undefined. */
function whyNot(
  entry: NamedEntry,
  unit: string,
  ordered: { readonly scheme?: unknown; readonly amount?: unknown },
): string | undefined {
  if (entry.unit !== unit) return 'other-unit';
  if (entry.scheme !== (ordered.scheme ?? DEFAULT_SCHEME)) return 'other-scheme';
  if (entry.gone) return 'reversed';
  if (entry.early) return 'before-the-order';
  if (entry.used !== null) return `shown-for-task-${entry.used}`;
  const amount = Money.parse(String(ordered.amount ?? ''));
  return amount.ok && amount.value.toString() !== entry.amount
    ? `amount ${entry.amount} ≠ ${amount.value.toString()}`
    : undefined;
}

/**
 * The entry of a transfer that people made by hand: of this unit's books of the scheme, made since the order came,
 * standing, of the amount that was ordered, and shown for no other task.
 */
export const bookedEntry: EvidenceRule = {
  money: true,
  find: async (tx, task, { entry: named }, unit) => {
    if (!named)
      return err(domainError('CTRL-1004', { task: task.taskId, kind: task.kind, field: 'bankLine / evidence.entry' }));
    const entry = /^\d{1,18}$/.test(named)
      ? await tx.one<NamedEntry>(NAMED_ENTRY, [named, task.recordedAt.toDate(), task.taskId])
      : undefined;
    const wrong = entry ? whyNot(entry, unit, task.payload) : 'missing';
    if (!entry || wrong)
      return err(
        domainError('CTRL-1005', { task: task.taskId, entry: named.slice(0, 40), reason: wrong ?? 'missing' }),
      );
    return ok({ entryAmount: entry.amount, entryDate: entry.date, entryRule: entry.rule });
  },
};
