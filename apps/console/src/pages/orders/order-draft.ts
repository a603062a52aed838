import type { ErrorItem } from '@pnet/kernel';
import { checkParameterChange, type ParameterValue } from '@pnet/policy';
import type { OrderDraftInput } from '../../api/orders.js';
import type { BookPage } from '../../api/policy.js';

/** What the form of an order holds. */
export type OrderForm =
  | {
      readonly kind: 'publish-policy-package';
      readonly title: string;
      readonly targets?: readonly string[];
      readonly deadlineDays: number;
      readonly knownFrom: string;
      readonly effectiveFrom: string;
      readonly lower: string;
      readonly upper: string;
      readonly source: string;
      readonly changeReason?: string;
    }
  | {
      readonly kind: 'scan-request';
      readonly title: string;
      readonly targets?: readonly string[];
      readonly deadlineDays: number;
      readonly dataset: string;
      readonly period: string;
    }
  | {
      readonly kind: 'recollection';
      readonly title: string;
      readonly targets?: readonly string[];
      readonly deadlineDays: number;
      readonly dataset: string;
      readonly period: string;
      readonly reason: string;
    };

/** The draft that a form stands for. Amounts stay text; base bounds end with their year. */
export function draftOf(form: OrderForm): OrderDraftInput {
  const head = { kind: form.kind, title: form.title, targets: form.targets ?? [], deadlineDays: form.deadlineDays };
  if (form.kind === 'scan-request') return { ...head, payload: { dataset: form.dataset, period: form.period } };
  if (form.kind === 'recollection')
    return { ...head, payload: { dataset: form.dataset, period: form.period, reason: form.reason } };
  const value = (key: string, amount: string) => ({
    key,
    effectiveFrom: form.effectiveFrom,
    effectiveTo: `${form.effectiveFrom.slice(0, 4)}-12`,
    value: amount,
    source: form.source,
    ...(form.changeReason ? { reason: form.changeReason } : {}),
  });
  return {
    ...head,
    payload: {
      title: form.title,
      knownFrom: form.knownFrom,
      activatesOn: form.knownFrom,
      values: [value('contribution.base-lower', form.lower), value('contribution.base-upper', form.upper)],
    },
  };
}

/**
 * What is wrong with the values of a form beside what is in force, by the rules that issuer and receivers check too.
 */
export function faultsOf(form: OrderForm, book: BookPage | undefined): readonly ErrorItem[] {
  if (form.kind !== 'publish-policy-package') return [];
  const present = (book?.items ?? []).flatMap(({ inForce }) => (inForce ? [inForce as ParameterValue] : []));
  const bound = (key: string, value: string): ParameterValue => ({
    key,
    region: book?.region ?? '',
    effectiveFrom: form.effectiveFrom,
    effectiveTo: `${form.effectiveFrom.slice(0, 4)}-12`,
    knownFrom: form.knownFrom,
    value,
    unit: 'yuan/month',
    source: form.source,
    certainty: 'official',
    provisional: false,
    enacted: true,
    ...(form.changeReason ? { reason: form.changeReason } : {}),
  });
  return checkParameterChange(
    [bound('contribution.base-lower', form.lower), bound('contribution.base-upper', form.upper)],
    present,
  );
}

/** How many orders of each phase, by draft: what a person wants to know at a glance. */
export function phaseCounts(
  orders: readonly { readonly phase: string; readonly overdue: boolean }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const order of orders) {
    const phase = order.overdue && order.phase !== 'executed' && order.phase !== 'refused' ? 'overdue' : order.phase;
    counts.set(phase, (counts.get(phase) ?? 0) + 1);
  }
  return counts;
}
