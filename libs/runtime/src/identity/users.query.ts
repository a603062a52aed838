import { domainError, err, ok, type Result } from '@pnet/kernel';
import type { NodeConfig } from '../config/node-config.js';
import type { Tx } from '../database/unit-of-work.js';
import { pageOf, placeOf, type Page } from '../http/page.js';
import type { Post } from './request-context.js';
import type { UserAct } from './user-change.js';
import { namedAgencies, namedPosts, rightsInWords, type KeptRights, type RightsInWords } from './user-rights.js';

/** Which users are asked for; everything that is left out is any. */
export interface UsersQuestion {
  /** Part of the login name or name. */
  readonly q?: string | undefined;
  readonly post?: Post | undefined;
  readonly agency?: string | undefined;
  readonly state?: 'active' | 'blocked' | undefined;
  readonly sort: 'userId' | 'name';
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A staff user in a list. */
export interface UserRow extends RightsInWords {
  readonly userId: string;
  readonly mustChangePassword: boolean;
  /** When a session of theirs was last used; null: none is kept. */
  readonly lastSeenAt: string | null;
  /** Their change that waits for a second administrator. */
  readonly waitingChangeId: string | null;
}

interface UserFacts extends KeptRights {
  readonly userId: string;
  readonly mustChangePassword: boolean;
  readonly lastSeenAt: Date | null;
  readonly waitingChangeId: string | null;
}

const FACTS = `
  select s.user_id as "userId", s.value ->> 'name' as name, s.kind, s.value ->> 'state' as state, s.value -> 'posts' as posts, s.value -> 'agencies' as agencies,
    (s.value ->> 'mustChangePassword')::boolean as "mustChangePassword",
    (select max(o.last_seen_at) from identity.session o where o.user_id = s.user_id) as "lastSeenAt",
    (select c.change_id::text from identity.user_change c where c.user_id = s.user_id and c.state = 'proposed') as "waitingChangeId"
  from identity.user_snapshot s where s.kind = 'staff'`;

const CHOSEN = `
  and (:q::text is null or position(lower(:q) in s.user_id) > 0 or position(:q in s.value ->> 'name') > 0)
  and (:post::text is null or s.value -> 'posts' ? :post) and (:agency::text is null or s.value -> 'agencies' ? :agency)
  and (:state::text is null or s.value ->> 'state' = :state)`;

const PAGE = `
  select * from (select u.*, case :sort when 'name' then u.name else u."userId" end collate "C" as place from (${FACTS} ${CHOSEN}) u) p
  where :after::text is null or (p.place, p."userId" collate "C") > (:after, :afterId)
  order by p.place, p."userId" collate "C" limit :limit`;

const COUNT = `select count(*)::integer as n from identity.user_snapshot s where s.kind = 'staff' ${CHOSEN}`;

const rowOf = (facts: UserFacts, config: NodeConfig): UserRow => ({
  userId: facts.userId,
  ...rightsInWords(facts, config),
  mustChangePassword: facts.mustChangePassword,
  lastSeenAt: facts.lastSeenAt?.toISOString() ?? null,
  waitingChangeId: facts.waitingChangeId,
});

/** Staff users of the node; employers and insured persons are no matter of it. */
export async function listUsers(tx: Tx, question: UsersQuestion, config: NodeConfig): Promise<Page<UserRow>> {
  const after = placeOf(question.cursor);
  const filters = {
    q: question.q ?? null,
    post: question.post ?? null,
    agency: question.agency ?? null,
    state: question.state ?? null,
  };
  const rows = await tx.rows<UserFacts & { place: string }>(PAGE, {
    ...filters,
    sort: question.sort,
    after: after?.[0] ?? null,
    afterId: after?.[1] ?? null,
    limit: question.limit + 1,
  });
  const count = await tx.one<{ n: number }>(COUNT, filters);
  return pageOf(rows, {
    limit: question.limit,
    counted: count?.n ?? 0,
    placeOf: (row) => [row.place, row.userId],
    item: (row) => rowOf(row, config),
  });
}

/** A change of a user, with old and new in words. */
export interface UserChangeView {
  readonly changeId: string;
  readonly userId: string;
  readonly name: string;
  readonly act: UserAct;
  readonly old: RightsInWords | null;
  readonly new: RightsInWords;
  readonly reason: string;
  readonly state: 'proposed' | 'approved' | 'declined' | 'done';
  readonly requestedBy: string;
  readonly requestedByName: string | null;
  readonly requestedAt: string;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  readonly note: string | null;
}

interface ChangeFacts extends Omit<UserChangeView, 'old' | 'new' | 'name' | 'requestedAt' | 'decidedAt'> {
  readonly old: KeptRights | null;
  readonly new: KeptRights;
  readonly requestedAt: Date;
  readonly decidedAt: Date | null;
}

/** $1 change, $2 user, $3 state, $4 number before which, $5 how many. */
const CHANGES = `
  select c.change_id::text as "changeId", c.user_id as "userId", c.act, c.old_value as old, c.new_value as new, c.reason, c.state,
    c.requested_by as "requestedBy", identity.name_of(c.requested_by) as "requestedByName", c.requested_at as "requestedAt",
    c.decided_by as "decidedBy", identity.name_of(c.decided_by) as "decidedByName", c.decided_at as "decidedAt", c.note
  from identity.user_change c
  where c.new_value ->> 'kind' = 'staff' and ($1::bigint is null or c.change_id = $1) and ($2::text is null or c.user_id = $2) and ($3::text is null or c.state = $3)
    and ($4::bigint is null or c.change_id < $4) order by c.change_id desc limit $5`;

const COUNT_CHANGES = `select count(*)::integer as n from identity.user_change c where c.new_value ->> 'kind' = 'staff' and ($1::text is null or c.user_id = $1) and ($2::text is null or c.state = $2)`;

const changeView = (facts: ChangeFacts, config: NodeConfig): UserChangeView => ({
  ...facts,
  name: facts.new.name,
  old: facts.old && rightsInWords(facts.old, config),
  new: rightsInWords(facts.new, config),
  requestedAt: facts.requestedAt.toISOString(),
  decidedAt: facts.decidedAt?.toISOString() ?? null,
});

/** Which changes of users are asked for. */
export interface ChangesQuestion {
  readonly userId?: string | undefined;
  readonly state?: UserChangeView['state'] | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Changes of users, the newest first. */
export async function listUserChanges(
  tx: Tx,
  question: ChangesQuestion,
  config: NodeConfig,
): Promise<Page<UserChangeView>> {
  const before = placeOf(question.cursor)?.[1];
  const [userId, state] = [question.userId ?? null, question.state ?? null];
  const rows = await tx.rows<ChangeFacts>(CHANGES, [
    null,
    userId,
    state,
    before && /^\d{1,18}$/.test(before) ? before : null,
    question.limit + 1,
  ]);
  const count = await tx.one<{ n: number }>(COUNT_CHANGES, [userId, state]);
  return pageOf(rows, {
    limit: question.limit,
    counted: count?.n ?? 0,
    placeOf: (row) => ['', row.changeId],
    item: (row) => changeView(row, config),
  });
}

/** One change, whole, as its second administrator must see it. Errors: `AUTH-2103` there is none. */
export async function userChangeOf(tx: Tx, changeId: string, config: NodeConfig): Promise<Result<UserChangeView>> {
  const row = await tx.one<ChangeFacts>(CHANGES, [changeId, null, null, null, 1]);
  return row ? ok(changeView(row, config)) : err(domainError('AUTH-2103', { change: changeId }));
}

/** A user with what happened to them, the newest first. */
export interface UserView extends UserRow {
  readonly liveSessions: number;
  readonly history: readonly UserChangeView[];
}

/** $1 user, $2 now, $3 how long a session lives unused, in minutes. */
const LIVE = `select count(*)::integer as n from identity.session where user_id = $1 and ended_at is null and expires_at > $2 and last_seen_at > $2::timestamptz - $3::integer * interval '1 minute'`;
const MUCH_HISTORY = 500;

/** One user. Errors: `AUTH-2101` there is none. */
export async function userOf(tx: Tx, userId: string, config: NodeConfig): Promise<Result<UserView>> {
  const facts = await tx.one<UserFacts>(`${FACTS} and s.user_id = $1`, [userId]);
  if (!facts) return err(domainError('AUTH-2101', { user: userId.slice(0, 60) }));
  const live = await tx.one<{ n: number }>(LIVE, [userId, tx.clock.now().toDate(), config.sessionIdleMinutes]);
  const history = await tx.rows<ChangeFacts>(CHANGES, [null, userId, null, null, MUCH_HISTORY]);
  return ok({
    ...rowOf(facts, config),
    liveSessions: live?.n ?? 0,
    history: history.map((row) => changeView(row, config)),
  });
}

/** A user id with its name. */
export interface NamedUser {
  readonly userId: string;
  readonly name: string;
}

/**
 * Names of user ids, for every screen: employers and insured persons stand by their number, the node itself and its
 * shell by what they are; an id that nobody has is left out.
 */
export function namesOf(tx: Tx, ids: readonly string[]): Promise<NamedUser[]> {
  return tx.rows<NamedUser>(
    `select id as "userId", name from unnest($1::text[]) as asked (id) cross join lateral identity.name_of(asked.id) as name where name is not null`,
    [ids],
  );
}

/** Who is logged in, and what the console shows of it at the top of every page. */
export interface Me {
  readonly userId: string;
  readonly name: string;
  readonly kind?: 'staff' | 'employer' | 'person' | 'node';
  readonly party?: string;
  readonly posts: readonly Post[];
  readonly agencies: readonly string[];
  readonly postTitles: ReturnType<typeof namedPosts>;
  readonly agencyNames: ReturnType<typeof namedAgencies>;
  readonly mustChangePassword: boolean;
  readonly unreadNotices: number;
  readonly session: { readonly openedAt: string; readonly endsAt: string; readonly idleMinutes: number };
}
