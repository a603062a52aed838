import type { Tx } from '../database/unit-of-work.js';
import type { RequestContext } from '../identity/request-context.js';

/** A look at personal data: `kind` of record, `subject` (an id, never a name), why. */
export interface AuditedRead {
  readonly kind: string;
  readonly subject: string;
  readonly purpose?: string;
}

/** What the actor is and for whom, where it is not staff. */
const kindOf = ({ actor }: RequestContext): (string | null)[] =>
  actor.kind === undefined || actor.kind === 'staff' ? [null, null] : [actor.kind, actor.party ?? null];

/** Writes one row of the audit of commands; `resultCode` is `ok` or an error code. */
export async function recordCommand(
  tx: Tx,
  context: RequestContext,
  command: { readonly name: string; readonly subject?: string },
  resultCode: string,
): Promise<void> {
  await tx.execute(
    'insert into audit.command_log (actor, command, subject, result_code, trace_id, at, actor_kind, party, origin) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [
      context.actor.userId,
      command.name,
      command.subject ?? null,
      resultCode,
      context.traceId,
      tx.clock.now().toDate(),
      ...kindOf(context),
      context.origin ?? null,
    ],
  );
}

/** The audit of reads. Commands are audited by the unit of work. */
export class Audit {
  /** Records, in the transaction of the read, that the actor looked at unmasked personal data. */
  async read(tx: Tx, context: RequestContext, read: AuditedRead): Promise<void> {
    await tx.execute(
      'insert into audit.read_log (actor, kind, subject, purpose, trace_id, at, actor_kind, party, origin) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [
        context.actor.userId,
        read.kind,
        read.subject,
        read.purpose ?? context.purpose ?? null,
        context.traceId,
        tx.clock.now().toDate(),
        ...kindOf(context),
        context.origin ?? null,
      ],
    );
  }

  /** Whether a table shows personal data in clear: only with a purpose, and then the look is recorded. */
  async showsClear(tx: Tx, context: RequestContext, read: AuditedRead): Promise<boolean> {
    if (context.table === undefined || context.purpose === undefined) return false;
    await this.read(tx, context, read);
    return true;
  }
}
