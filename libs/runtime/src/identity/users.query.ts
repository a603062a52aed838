import { domainError, err, ok, type Result } from '@pnet/kernel';
import type { NodeConfig } from '../config/node-config.js';
import type { Tx } from '../database/unit-of-work.js';
import { withDigest } from '../database/shown.js';
import { ListOf, selectOf, type List, type ListAsk, type Select } from '../http/list.js';
import type { Post, RequestContext } from './request-context.js';
import type { UserAct } from './user-change.js';
import { namedAgencies, namedPosts, rightsInWords, type KeptRights, type RightsInWords } from './user-rights.js';

/** Which users are asked for; everything that is left out is any. */
interface UsersQuestion extends ListAsk {
  /** Part of the login name or name. */
  readonly q?: string | undefined;
  readonly post?: Post | undefined;
  readonly agency?: string | undefined;
  readonly state?: 'active' | 'blocked' | undefined;
}

/** A staff user in a list. */
export interface UserRow extends RightsInWords {
  readonly userId: string;
  readonly mustChangePassword: boolean;
  /** When a session of theirs was last used; null: none is kept. */
  readonly lastSeenAt: Date | null;
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

const rowOf = (facts: UserFacts, config: NodeConfig): UserRow => ({
  userId: facts.userId,
  ...rightsInWords(facts, config),
  mustChangePassword: facts.mustChangePassword,
  lastSeenAt: facts.lastSeenAt,
  waitingChangeId: facts.waitingChangeId,
});

/** The list of users. */
export const userList = new ListOf<UserRow>({
  name: 'users',
  columns: [
    { field: 'userId', zh: '用户名', en: 'User', kind: 'text' },
    { field: 'name', zh: '姓名', en: 'Name', kind: 'text' },
    { field: 'posts', zh: '岗位', en: 'Posts', kind: 'text' },
    { field: 'agencies', zh: '经办机构', en: 'Agencies', kind: 'text' },
    'state',
    { field: 'mustChangePassword', zh: '须改密码', en: 'Must change the password', kind: 'text' },
    { field: 'lastSeenAt', zh: '最近使用', en: 'Last seen', kind: 'text' },
  ],
  key: ['userId'],
  sort: { userId: true, name: 's.name collate "C"' },
  order: 'userId',
});

const usersOf = ({ q, post, agency, state }: UsersQuestion): Select<UserFacts> =>
  selectOf<UserFacts>(`${FACTS} ${CHOSEN}`, {
    q: q ?? null,
    post: post ?? null,
    agency: agency ?? null,
    state: state ?? null,
  });

/** Staff users of the node; employers and insured persons are no matter of it. */
export const listUsers = (
  tx: Tx,
  ask: UsersQuestion,
  { config, context }: { readonly config: NodeConfig; readonly context: RequestContext },
): Promise<List<UserRow>> =>
  userList.read(tx, usersOf(ask), {
    ask,
    context,
    present: (facts) => {
      const row = rowOf(facts, config);
      return context.table ? { ...row, ...inTable(row, context.table.language) } : row;
    },
  });

/** Posts and agencies as one cell each. */
const inTable = ({ posts, agencies }: UserRow, language: 'zh' | 'en'): object => ({
  posts: posts.map(({ title }) => title[language]).join('、'),
  agencies: agencies.map(({ name }) => name).join('、'),
});

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
  readonly requestedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
  /** Of all that a change says; an approval names it. */
  readonly digest: string;
}

interface ChangeFacts extends Omit<UserChangeView, 'old' | 'new' | 'name'> {
  readonly old: KeptRights | null;
  readonly new: KeptRights;
}

const CHANGES = withDigest(`
  select c.change_id as "changeId", c.user_id as "userId", c.act, c.old_value as old, c.new_value as new, c.reason, c.state,
    c.requested_by as "requestedBy", identity.name_of(c.requested_by) as "requestedByName", c.requested_at as "requestedAt",
    c.decided_by as "decidedBy", identity.name_of(c.decided_by) as "decidedByName", c.decided_at as "decidedAt", c.note
  from identity.user_change c
  where c.new_value ->> 'kind' = 'staff' and (:changeId::bigint is null or c.change_id = :changeId) and (:userId::text is null or c.user_id = :userId) and (:state::text is null or c.state = :state)`);

const changeView = (facts: ChangeFacts, config: NodeConfig): UserChangeView => ({
  ...facts,
  name: facts.new.name,
  old: facts.old && rightsInWords(facts.old, config),
  new: rightsInWords(facts.new, config),
});

/** Which changes of users are asked for. */
interface ChangesQuestion extends ListAsk {
  readonly userId?: string | undefined;
  readonly state?: UserChangeView['state'] | undefined;
}

/** The list of changes of users. */
export const userChangeList = new ListOf<UserChangeView>({
  name: 'user-changes',
  columns: [
    { field: 'changeId', zh: '变更号', en: 'Change', kind: 'text' },
    { field: 'userId', zh: '用户名', en: 'User', kind: 'text' },
    { field: 'name', zh: '姓名', en: 'Name', kind: 'text' },
    { field: 'act', zh: '变更', en: 'Act', kind: 'text' },
    'reason',
    'state',
    { field: 'requestedByName', as: 'requestedBy' },
    'requestedAt',
    { field: 'decidedByName', as: 'decidedBy' },
    { field: 'decidedAt', zh: '决定时间', en: 'Decided at', kind: 'text' },
    'note',
  ],
  key: ['changeId'],
  sort: { changeId: true },
  order: '-changeId',
});

const changesOf = (question: {
  readonly changeId?: string;
  readonly userId?: string | undefined;
  readonly state?: string | undefined;
}): Select<ChangeFacts> =>
  selectOf<ChangeFacts>(CHANGES, {
    changeId: question.changeId ?? null,
    userId: question.userId ?? null,
    state: question.state ?? null,
  });

/** Changes of users, the newest first. */
export const listUserChanges = (
  tx: Tx,
  ask: ChangesQuestion,
  { config, context }: { readonly config: NodeConfig; readonly context: RequestContext },
): Promise<List<UserChangeView>> =>
  userChangeList.read(tx, changesOf(ask), { ask, context, present: (facts) => changeView(facts, config) });

/** One change, whole, as its second administrator must see it. Errors: `AUTH-2103` there is none. */
export async function userChangeOf(tx: Tx, changeId: string, config: NodeConfig): Promise<Result<UserChangeView>> {
  const [row] = await userChangeList.all(tx, changesOf({ changeId }), 1);
  return row ? ok(changeView(row, config)) : err(domainError('AUTH-2103', { change: changeId }));
}

/** The digest of a change as the second administrator is shown it. */
export async function digestOfChange(tx: Tx, changeId: string): Promise<string | undefined> {
  const [row] = await userChangeList.all(tx, changesOf({ changeId }), 1);
  return row?.digest;
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
  const facts = await tx.one<UserFacts>(`${FACTS} and s.user_id = :userId`, { userId });
  if (!facts) return err(domainError('AUTH-2101', { user: userId.slice(0, 60) }));
  const live = await tx.one<{ n: number }>(LIVE, [userId, tx.clock.now().toDate(), config.sessionIdleMinutes]);
  const history = await userChangeList.all(tx, changesOf({ userId }), MUCH_HISTORY);
  return ok({
    ...rowOf(facts, config),
    liveSessions: live?.n ?? 0,
    history: history.map((row) => changeView(row, config)),
  });
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
