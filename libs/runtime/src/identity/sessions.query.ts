import { domainError, err, ok, type Result } from '@pnet/kernel';
import type { NodeConfig } from '../config/node-config.js';
import type { Tx } from '../database/unit-of-work.js';
import { pageOf, placeOf, type Page } from '../http/page.js';

/** A live session: whose, since when, last use, from where. */
export interface SessionView {
  readonly sessionNo: string;
  readonly userId: string;
  readonly name: string;
  readonly openedAt: string;
  readonly lastSeenAt: string;
  readonly endsAt: string;
  readonly origin: string | null;
  /** The one that asks. */
  readonly own: boolean;
}

/** Whose sessions are asked for; nobody named: everybody's. */
export interface SessionsQuestion {
  readonly userId?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

interface SessionFacts extends Omit<SessionView, 'openedAt' | 'lastSeenAt' | 'endsAt'> {
  readonly openedAt: Date;
  readonly lastSeenAt: Date;
  readonly endsAt: Date;
}

/** What is live: not ended by an act, by its latest end, or unused. */
const LIVE = `s.ended_at is null and s.expires_at > :now and s.last_seen_at > :now::timestamptz - :idle::integer * interval '1 minute' and (:userId::text is null or s.user_id = :userId)`;

const PAGE = `
  select s.session_no::text as "sessionNo", s.user_id as "userId", identity.name_of(s.user_id) as name, s.opened_at as "openedAt", s.last_seen_at as "lastSeenAt", s.expires_at as "endsAt", s.origin,
    s.token_hash = :own as own
  from identity.session s
  where ${LIVE} and (:before::bigint is null or s.session_no < :before) order by s.session_no desc limit :limit`;

const COUNT = `select count(*)::integer as n from identity.session s where ${LIVE}`;

/** Live sessions, the newest first; `own` is the hash of the token that asks. */
export async function listSessions(
  tx: Tx,
  question: SessionsQuestion,
  own: Buffer,
  config: NodeConfig,
): Promise<Page<SessionView>> {
  const before = placeOf(question.cursor)?.[1];
  const live = {
    userId: question.userId ?? null,
    now: tx.clock.now().toDate(),
    idle: config.sessionIdleMinutes,
  };
  const rows = await tx.rows<SessionFacts>(PAGE, {
    ...live,
    own,
    before: before && /^\d{1,18}$/.test(before) ? before : null,
    limit: question.limit + 1,
  });
  const count = await tx.one<{ n: number }>(COUNT, live);
  return pageOf(rows, {
    limit: question.limit,
    counted: count?.n ?? 0,
    placeOf: (row) => ['', row.sessionNo],
    item: (row) => ({
      ...row,
      openedAt: row.openedAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
      endsAt: row.endsAt.toISOString(),
    }),
  });
}

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
