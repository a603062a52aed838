/** A post 岗位: 经办 handles, 复核 reviews, 审批 approves, 财务 keeps the books, operator runs the node. */
export type Post = 'handler' | 'reviewer' | 'approver' | 'finance' | 'operator';

/** Who acts: a local user with posts and the districts (agency codes) whose rows they see. */
export interface Actor {
  readonly userId: string;
  readonly name: string;
  readonly posts: readonly Post[];
  /** Agency codes in scope; row-level security compares a row's agency with them. */
  readonly agencies: readonly string[];
}

/** What every command and query carries beside its input. */
export interface RequestContext {
  readonly actor: Actor;
  readonly traceId: string;
  /** From the header `Idempotency-Key`: 1–200 visible characters. */
  readonly idempotencyKey?: string;
  /** Why personal data is looked at; stands in the audit of reads. */
  readonly purpose?: string;
}

/** The context of the node itself: jobs, schedules, orders. Sees every district. */
export const systemContext = (agencies: readonly string[], traceId = 'system'): RequestContext => ({
  actor: { userId: 'system', name: '系统', posts: ['operator'], agencies },
  traceId,
});
