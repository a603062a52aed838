import { domainError, err, ok, type Result } from '@pnet/kernel';
import type { NodeConfig } from '../config/node-config.js';
import type { Tx } from '../database/unit-of-work.js';
import { ListOf, selectOf, type List, type ListAsk } from '../http/list.js';
import type { RequestContext } from './request-context.js';

/** A live session: whose, since when, last use, from where. */
export interface SessionView {
  readonly sessionNo: string;
  readonly userId: string;
  readonly name: string;
  readonly openedAt: Date;
  readonly lastSeenAt: Date;
  readonly endsAt: Date;
  readonly origin: string | null;
  /** The one that asks. */
  readonly own: boolean;
}

/** The list of sessions. */
export const sessionList = new ListOf<SessionView>({
  name: 'sessions',
  columns: [
    { field: 'sessionNo', zh: '登录号', en: 'Session', kind: 'text' },
    { field: 'userId', zh: '用户名', en: 'User', kind: 'text' },
    { field: 'name', zh: '姓名', en: 'Name', kind: 'text' },
    { field: 'openedAt', zh: '登录时间', en: 'Opened at', kind: 'text' },
    { field: 'lastSeenAt', zh: '最近使用', en: 'Last seen', kind: 'text' },
    { field: 'endsAt', zh: '最迟结束', en: 'Ends at', kind: 'text' },
    { field: 'origin', zh: '来源地址', en: 'From', kind: 'text' },
  ],
  key: ['sessionNo'],
  sort: { sessionNo: true },
  order: '-sessionNo',
});

/** Whose sessions are asked for; nobody named: everybody's. */
interface SessionsQuestion extends ListAsk {
  readonly userId?: string | undefined;
}

/** What is live: not ended by an act, by its latest end, or unused. */
const LIVE = `s.ended_at is null and s.expires_at > :now and s.last_seen_at > :now::timestamptz - :idle::integer * interval '1 minute' and (:userId::text is null or s.user_id = :userId)`;

const SESSIONS = `
  select s.session_no as "sessionNo", s.user_id as "userId", coalesce(identity.name_of(s.user_id), s.user_id) as name, s.opened_at as "openedAt", s.last_seen_at as "lastSeenAt", s.expires_at as "endsAt", s.origin,
    s.token_hash = :own as own
  from identity.session s where ${LIVE}`;

/** Live sessions, the newest first; `own` is the hash of the token that asks. */
export const listSessions = (
  tx: Tx,
  ask: SessionsQuestion,
  from: { readonly own: Buffer; readonly config: NodeConfig; readonly context: RequestContext },
): Promise<List<SessionView>> =>
  sessionList.read(
    tx,
    selectOf<SessionView>(SESSIONS, {
      userId: ask.userId ?? null,
      now: tx.clock.now().toDate(),
      idle: from.config.sessionIdleMinutes,
      own: from.own,
    }),
    { ask, context: from.context },
  );

/**
 * Ends one session, of anybody or only of the named user. Errors: `AUTH-2113` there is no live one of that number.
 */
export async function endSession(
  tx: Tx,
  session: { readonly sessionNo: string; readonly of?: string; readonly by: string },
): Promise<Result<{ ended: number }>> {
  const ended = await tx.execute(
    `update identity.session set ended_at = $3, ended_by = $2, end_reason = 'ended' where session_no = $1 and ended_at is null and ($4::text is null or user_id = $4)`,
    [session.sessionNo, session.by, tx.clock.now().toDate(), session.of ?? null],
  );
  return ended > 0 ? ok({ ended }) : err(domainError('AUTH-2113', { session: session.sessionNo }));
}

/** When the session of a token began and ends at the latest. */
export async function sessionOf(tx: Tx, token: Buffer): Promise<{ openedAt: string; endsAt: string }> {
  const row = await tx.one<{ opened: Date; ends: Date }>(
    'select opened_at as opened, expires_at as ends from identity.session where token_hash = $1',
    [token],
  );
  return { openedAt: row?.opened.toISOString() ?? '', endsAt: row?.ends.toISOString() ?? '' };
}
