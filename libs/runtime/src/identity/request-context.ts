import type { DomainError } from '@pnet/kernel';
import type { Post } from '@pnet/standards';
import type { Tx } from '../database/unit-of-work.js';

export type { Post };

/** What an actor is: staff 工作人员 of the agency, an employer 单位, an insured person 个人, or the node itself. */
export type ActorKind = 'staff' | 'employer' | 'person' | 'node';

/** Kinds that act for themselves: they have no post and no district, and see their own rows only. */
export type PartyKind = Extract<ActorKind, 'employer' | 'person'>;

/**
 * Who acts. Staff is a local user with posts and the districts (agency codes) whose rows they see; an employer or
 * person has neither, and `party` says which. What stands in `maker`, `requested_by` and the audit is the user id,
 * whatever the kind.
 */
export interface Actor {
  /** Absent: staff. */
  readonly kind?: ActorKind;
  /** 单位编号 or 个人编号 of an employer or person. */
  readonly party?: string;
  readonly userId: string;
  readonly name: string;
  readonly posts: readonly Post[];
  /** Agency codes in scope; row-level security compares a row's agency with them. */
  readonly agencies: readonly string[];
  /** The password was given by an administrator: nothing but its change is allowed. Absent: it was not. */
  readonly mustChangePassword?: true;
}

/** What every command and query carries beside its input. */
export interface RequestContext {
  readonly actor: Actor;
  readonly traceId: string;
  /** From the header `Idempotency-Key`: 1–200 visible characters. */
  readonly idempotencyKey?: string;
  /** Why personal data is looked at; stands in the audit of reads. */
  readonly purpose?: string;
  /** From the header `X-Controls-Read`: warnings of front-office controls that the actor has read. */
  readonly controlsRead?: readonly string[];
  /** A list is wanted as a table of all its rows. */
  readonly table?: TableWish;
  /** What must hold before the command is done; looked at in its transaction. */
  readonly precondition?: Precondition;
  /** Network address from which it comes; absent for the node itself. */
  readonly origin?: string;
}

/** A condition of a command, looked at in the transaction of its effect. */
export interface Precondition {
  /** Why the command must not be done, or undefined. */
  readonly refusal: (tx: Tx) => Promise<DomainError | undefined>;
}

/** A file of a list: its format, and the language of its headings. */
export interface TableWish {
  readonly format: 'csv' | 'xlsx';
  readonly language: 'zh' | 'en';
}

/** The kind of an actor that acts for itself, or undefined. */
export const partyKindOf = (actor: Actor): PartyKind | undefined =>
  actor.kind === 'employer' || actor.kind === 'person' ? actor.kind : undefined;

/** The context of the node itself: jobs, schedules, orders. Sees every district. */
export const systemContext = (agencies: readonly string[], traceId = 'system'): RequestContext => ({
  actor: { kind: 'node', userId: 'system', name: '系统', posts: ['operator'], agencies },
  traceId,
});
