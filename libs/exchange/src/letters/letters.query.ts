import type { Tx } from '@pnet/runtime';

/** A letter that this unit wrote or was written, with how it stands. */
export interface LetterView {
  readonly direction: 'sent' | 'received';
  /** The unit at the other end. */
  readonly unit: string;
  readonly number: string;
  /** For example `letter/note`. */
  readonly kind: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly writtenAt: Date;
  readonly deadline: Date;
  readonly phase: 'issued' | 'delivered' | 'installed' | 'executed' | 'refused' | 'overdue';
  /** What the other end answered, or null. */
  readonly evidence: Readonly<Record<string, unknown>> | null;
}

/** Letters of this unit, latest first; at most 500. What is only passed on is not among them. */
export const letters = (tx: Tx, unit: string): Promise<LetterView[]> =>
  tx.rows<LetterView>(
    `select 'sent' as direction, target as unit, number, kind, payload, issued_at as "writtenAt", deadline, phase, evidence
       from exchange.order_out where issuer = $1 and kind like 'letter/%'
     union all
     select 'received', issuer, number, kind, payload, issued_at, deadline, phase, evidence
       from exchange.order_in where target = $1 and kind like 'letter/%'
      order by "writtenAt" desc, number desc limit 500`,
    [unit],
  );
