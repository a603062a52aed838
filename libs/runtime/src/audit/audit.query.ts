import type { Tx } from '../database/unit-of-work.js';
import { ListOf, selectOf, type List, type ListAsk, type Select } from '../http/list.js';
import type { RequestContext } from '../identity/request-context.js';

/** Which rows of the audit are asked for; everything that is left out is any. */
interface AuditQuestion extends ListAsk {
  readonly of: 'commands' | 'reads';
  readonly userId?: string | undefined;
  /** The object as the audit names it. */
  readonly subject?: string | undefined;
  /** Name of the command, or kind of record that was looked at. */
  readonly kind?: string | undefined;
  /** First and last civil day. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Who, when, from where, what, at which object, and how it ended or why it was looked at. */
export interface AuditRow {
  readonly logId: string;
  readonly at: Date;
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

/** The list of the audit, of commands or of looks. */
export const auditList = new ListOf<AuditRow>({
  name: 'audit',
  columns: [
    { field: 'logId', zh: '序号', en: 'Number', kind: 'text' },
    { field: 'at', zh: '时间', en: 'At', kind: 'text' },
    { field: 'userId', zh: '用户名', en: 'User', kind: 'text' },
    { field: 'name', zh: '姓名', en: 'Name', kind: 'text' },
    'origin',
    'kind',
    'subject',
    'purpose',
    { field: 'resultCode', as: 'outcome' },
    { field: 'traceId', zh: '跟踪号', en: 'Trace', kind: 'text' },
  ],
  key: ['logId'],
  sort: { logId: true },
  order: '-logId',
});

const WHO = `l.log_id as "logId", l.at, l.actor as "userId", identity.name_of(l.actor) as name, coalesce(l.actor_kind, 'staff') as "actorKind", l.party, l.origin`;
const CHOSEN = `
  (:userId::text is null or l.actor = :userId) and (:subject::text is null or l.subject = :subject)
  and (:from::date is null or l.at >= :from::date::timestamp at time zone 'Asia/Shanghai') and (:to::date is null or l.at < (:to::date + 1)::timestamp at time zone 'Asia/Shanghai')`;

const commandsOf = (chosen: Chosen): Select<AuditRow> =>
  selectOf<AuditRow>(
    `select ${WHO}, l.command as kind, l.subject, null::text as purpose, l.result_code as "resultCode", l.trace_id as "traceId"
     from audit.command_log l where ${CHOSEN} and (:kind::text is null or l.command = :kind)`,
    chosen,
  );
const looksOf = (chosen: Chosen): Select<AuditRow> =>
  selectOf<AuditRow>(
    `select ${WHO}, l.kind, l.subject, l.purpose, null::text as "resultCode", l.trace_id as "traceId"
     from audit.read_log l where ${CHOSEN} and (:kind::text is null or l.kind = :kind)`,
    chosen,
  );
type Chosen = Readonly<Record<'userId' | 'subject' | 'kind' | 'from' | 'to', string | null>>;

/** The audit of commands or of looks, the newest first. */
export function listAudit(tx: Tx, ask: AuditQuestion, context: RequestContext): Promise<List<AuditRow>> {
  const chosen = {
    userId: ask.userId ?? null,
    subject: ask.subject ?? null,
    kind: ask.kind ?? null,
    from: ask.from ?? null,
    to: ask.to ?? null,
  };
  return auditList.read(tx, ask.of === 'commands' ? commandsOf(chosen) : looksOf(chosen), { ask, context });
}
