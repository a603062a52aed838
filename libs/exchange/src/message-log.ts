import type { Instant } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';

/** One signed message that crossed a link. */
export interface LoggedMessage {
  readonly direction: 'in' | 'out';
  readonly peer: string;
  readonly kind: 'submission' | 'receipt' | 'order' | 'answer' | 'anchor';
  readonly subject: string;
  readonly digest: Uint8Array;
}

/** Notes a message, in the transaction of what it caused. */
export async function logMessage(tx: Tx, at: Instant, message: LoggedMessage): Promise<void> {
  await tx.execute(
    'insert into exchange.message_log (logged_at, direction, peer, kind, subject, digest) values ($1, $2, $3, $4, $5, $6)',
    [at.toDate(), message.direction, message.peer, message.kind, message.subject, message.digest],
  );
}

/** A version came whose definition is not known here; it comes again. */
export const UNKNOWN_DEFINITION = 'unknown-definition';

/** Ends open alarms about what has settled by itself. */
export const closeAlarms = (tx: Tx, at: Instant, kind: string, subject: string): Promise<number> =>
  tx.execute(
    `update exchange.alarm set closed_at = $3, closed_by = 'node' where kind = $1 and subject = $2 and closed_at is null`,
    [kind, subject, at.toDate()],
  );

/** Raises an alarm; while one of the same kind, peer and subject is open, nothing more is written. */
export async function raiseAlarm(
  tx: Tx,
  at: Instant,
  alarm: { readonly kind: string; readonly peer: string; readonly subject: string; readonly detail?: object },
): Promise<void> {
  await tx.execute(
    `insert into exchange.alarm (kind, peer, subject, detail, raised_at) values ($1, $2, $3, $4::jsonb, $5)
     on conflict (kind, peer, subject) where closed_at is null do nothing`,
    [alarm.kind, alarm.peer, alarm.subject, JSON.stringify(alarm.detail ?? {}), at.toDate()],
  );
}
