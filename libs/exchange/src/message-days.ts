import { PlainDate, type Clock, type Instant } from '@pnet/kernel';
import { anchorText, type Anchor } from '@pnet/contracts';
import type { Tx } from '@pnet/runtime';
import type { Signer } from './certificates/signing.js';

/** The text of a day's log in order, one line a message; what the chain is made of. */
const DAY_TEXT = `string_agg(concat_ws('|', message_id, direction, peer, kind, subject, encode(digest, 'hex')), E'\\n' order by message_id)`;
const CIVIL_DAY = `(logged_at at time zone 'Asia/Shanghai')::date`;

/**
 * Seals each ended day of the message log that is not sealed: head = SHA-256 of the head before and the day's text.
 * Returns how many.
 */
export async function sealMessageDays(tx: Tx, now: Instant): Promise<number> {
  await tx.execute('select pg_advisory_xact_lock(hashtextextended($1, 32))', ['message-days']);
  const days = await tx.rows<{ day: string; messages: string; text: string }>(
    `select ${CIVIL_DAY} as day, count(*) as messages, ${DAY_TEXT} as text from exchange.message_log
     where ${CIVIL_DAY} < $1::date and ${CIVIL_DAY} > coalesce((select max(day) from exchange.message_day), date '1900-01-01') group by 1 order by 1`,
    [now.toPlainDate().toString()],
  );
  for (const { day, messages, text } of days) {
    await tx.execute(
      `insert into exchange.message_day (day, messages, head, sealed_at)
       values ($1, $2, sha256(coalesce((select head from exchange.message_day order by day desc limit 1), ''::bytea) || convert_to($3, 'UTF8')), $4)`,
      [day, messages, text, now.toDate()],
    );
  }
  return days.length;
}

/** The first day whose stored head differs from its log, or undefined: a rewritten past. */
export async function verifyMessageDays(tx: Tx): Promise<PlainDate | undefined> {
  const row = await tx.one<{ day: string }>(
    `with log as (select ${CIVIL_DAY} as day, ${DAY_TEXT} as text from exchange.message_log group by 1)
     select sealed.day from (select day, head, coalesce(lag(head) over (order by day), ''::bytea) as before from exchange.message_day) as sealed
       left join log using (day) where sealed.head is distinct from sha256(sealed.before || convert_to(coalesce(log.text, ''), 'UTF8')) order by day limit 1`,
  );
  return row && PlainDate.of(row.day);
}

/** The anchors of sealed days, signed, for the statistical parent. */
export class MessageAnchors {
  constructor(
    private readonly nodeCode: string,
    private readonly signer: Signer,
    private readonly clock: Clock,
  ) {}

  async waiting(tx: Tx): Promise<readonly Anchor[]> {
    const rows = await tx.rows<{ day: string; messages: string; head: Buffer }>(
      'select day, messages, head from exchange.message_day where anchored_at is null order by day limit 31',
    );
    return rows.map((row) => {
      const anchor: Anchor = {
        nodeCode: this.nodeCode,
        day: row.day,
        messages: BigInt(row.messages),
        head: row.head,
        signature: undefined,
      };
      return { ...anchor, signature: this.signer.sign(anchorText(anchor)) };
    });
  }

  async sent(tx: Tx, day: string): Promise<void> {
    await tx.execute('update exchange.message_day set anchored_at = $2 where day = $1', [
      day,
      this.clock.now().toDate(),
    ]);
  }
}
