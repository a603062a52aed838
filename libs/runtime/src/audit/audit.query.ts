import type { Tx } from '../database/unit-of-work.js';
import { COUNTED_AT_MOST, pageOf, placeOf, type Page } from '../http/page.js';

/** Which rows of the audit are asked for; everything that is left out is any. */
export interface AuditQuestion {
  readonly of: 'commands' | 'reads';
  readonly userId?: string | undefined;
  /** The object as the audit names it. */
  readonly subject?: string | undefined;
  /** Name of the command, or kind of record that was looked at. */
  readonly kind?: string | undefined;
  /** First and last civil day. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Who, when, from where, what, at which object, and how it ended or why it was looked at. */
export interface AuditRow {
  readonly logId: string;
  readonly at: string;
  readonly userId: string;
  readonly name: string | null;
  readonly actorKind: string;
  readonly party: string | null;
  readonly origin: string | null;
  readonly kind: string;
  readonly subject: string | null;
  /** Of a look; null at a command. */
  readonly purpose: string | null;
  /** `ok` or the code of the error; null at a look. */
  readonly resultCode: string | null;
  readonly traceId: string;
}

const BOTH = {
  commands: `select log_id, at, actor, actor_kind, party, origin, command as kind, subject, null::text as purpose, result_code, trace_id from audit.command_log`,
  reads: `select log_id, at, actor, actor_kind, party, origin, kind, subject, purpose, null::text as result_code, trace_id from audit.read_log`,
};

/** $1 user, $2 object, $3 kind, $4 and $5 first and last day. */
const CHOSEN = `
  ($1::text is null or l.actor = $1) and ($2::text is null or l.subject = $2) and ($3::text is null or l.kind = $3)
  and ($4::date is null or l.at >= $4::date::timestamp at time zone 'Asia/Shanghai') and ($5::date is null or l.at < ($5::date + 1)::timestamp at time zone 'Asia/Shanghai')`;

/** Rows of one of the logs, before row $6, $7 of them. */
const page = (of: AuditQuestion['of']): string => `
  select l.log_id::text as "logId", l.at, l.actor as "userId", identity.name_of(l.actor) as name, coalesce(l.actor_kind, 'staff') as "actorKind", l.party, l.origin, l.kind, l.subject, l.purpose,
    l.result_code as "resultCode", l.trace_id as "traceId"
  from (${BOTH[of]}) l
  where ${CHOSEN} and ($6::bigint is null or l.log_id < $6) order by l.log_id desc limit $7`;

const count = (of: AuditQuestion['of']): string =>
  `select count(*)::integer as n from (select from (${BOTH[of]}) l where ${CHOSEN} limit ${COUNTED_AT_MOST + 1}) c`;

/** A page of the audit of commands or of looks, the newest first. */
export async function listAudit(tx: Tx, question: AuditQuestion): Promise<Page<AuditRow>> {
  const before = placeOf(question.cursor)?.[1];
  const chosen = [
    question.userId ?? null,
    question.subject ?? null,
    question.kind ?? null,
    question.from ?? null,
    question.to ?? null,
  ];
  const rows = await tx.rows<Omit<AuditRow, 'at'> & { at: Date }>(page(question.of), [
    ...chosen,
    before && /^\d{1,18}$/.test(before) ? before : null,
    question.limit + 1,
  ]);
  const counted = await tx.one<{ n: number }>(count(question.of), chosen);
  return pageOf(rows, {
    limit: question.limit,
    counted: counted?.n ?? 0,
    placeOf: (row) => ['', row.logId],
    item: (row) => ({ ...row, at: row.at.toISOString() }),
  });
}
