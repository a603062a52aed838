import type { Actor, Post } from '../identity/request-context.js';
import type { Tx } from '../database/unit-of-work.js';

/** Which part of the day a queue belongs to: to be done, reviewed, put right after a return, awaited, or looked at. */
export type WorkKind = 'handle' | 'review' | 'returned' | 'own' | 'watch';

/** How many wait, and since when the first of them does. */
export interface Waiting {
  readonly count: number;
  readonly oldest: Date | null;
}

/** A queue of the start page, beside the rows that it counts. */
export interface WorkQueue {
  readonly name: string;
  readonly kind: WorkKind;
  /** Whose work it is; nobody else is told of it. */
  readonly posts: readonly Post[];
  /** The address of the console's list with its filters; `:me` is who asks. */
  readonly href: string;
  /** What waits for this actor: a review counts nothing that they made themselves. */
  read(tx: Tx, actor: Actor): Promise<Waiting>;
}

/** A queue as it stands for who asks. */
export interface WorkQueueView extends Waiting {
  readonly queue: string;
  readonly kind: WorkKind;
  readonly href: string;
}

/** What waits by SQL whose rows are `(at)`, one for each thing that waits: since when it does. */
export async function countWaiting(tx: Tx, sql: string, params: readonly unknown[]): Promise<Waiting> {
  const found = await tx.one<Waiting>(
    `select count(*)::integer as count, min(waiting.at) as oldest from (${sql}) as waiting`,
    params,
  );
  return found ?? { count: 0, oldest: null };
}

/** The queues of an actor's posts, in the order of the list. */
export async function workQueuesOf(tx: Tx, queues: readonly WorkQueue[], actor: Actor): Promise<WorkQueueView[]> {
  const views: WorkQueueView[] = [];
  for (const { name, kind, posts, href, ...queue } of queues) {
    if (!posts.some((post) => actor.posts.includes(post))) continue;
    const address = href.replace(':me', encodeURIComponent(actor.userId));
    views.push({ queue: name, kind, href: address, ...(await queue.read(tx, actor)) });
  }
  return views;
}
