import { domainError, type DomainError } from '@pnet/kernel';
import type { FirstStep } from './index.js';

/** What the first of two persons did: which act, on what, and who it was (null: nobody has). */
export interface DoneFirst {
  readonly done: FirstStep;
  readonly id: string;
  readonly by: string | null;
}

/**
 * The two-person rule: whoever did the first step does not do the second. The one place where actors are compared; the
 * tables have a check constraint beside it. Error: `DUTY-1001`.
 */
export const secondPerson = (userId: string, first: DoneFirst): DomainError | undefined =>
  first.by === userId ? domainError('DUTY-1001', { done: first.done, id: first.id, maker: userId }) : undefined;

/**
 * The other half of the rule: the second person decides on what was shown, by its digest; what has changed since is
 * looked at again. Error: `DUTY-1002`.
 */
export const otherThanShown = (
  id: string,
  shown: string | undefined,
  found: string | undefined,
): DomainError | undefined =>
  shown !== undefined && shown === found
    ? undefined
    : domainError('DUTY-1002', { id, shown: shown ?? '-', found: found ?? '-' }, { pointer: '/digest' });

/** Whether an act is of one's own: on one's own account, or on what one has asked for oneself. */
export const isOwn = (userId: string, other: string | null | undefined): boolean => userId === other;
