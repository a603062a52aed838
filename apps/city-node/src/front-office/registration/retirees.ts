import { Money } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { recordStatusesFrom, type Recording } from './status-line.js';

const HIGHEST_PENSION = Money.of('1000000.00');

/** Whether the text is an amount above zero and at most a million yuan. */
export function isPension(text: string): boolean {
  const amount = Money.parse(text);
  return (
    amount.ok && !amount.value.isNegative() && !amount.value.isZero() && amount.value.compare(HIGHEST_PENSION) <= 0
  );
}

/** One retiree to write. */
export interface RetireeRow {
  readonly person_id: string | undefined;
  readonly scheme: string;
  readonly retirement_month: number;
  readonly monthly_pension: string;
}

/** Writes retirees and their status line 退休 from the month after, set-based; for persons without one. */
export async function insertRetireesFrom(tx: Tx, rows: readonly RetireeRow[], by: Recording): Promise<void> {
  const params = [JSON.stringify(rows)];
  const from =
    'jsonb_to_recordset($1::jsonb) as x(person_id bigint, scheme text, retirement_month integer, monthly_pension numeric(18,2))';
  await tx.execute(
    `
    insert into registration.retiree (person_id, scheme, retirement_month, monthly_pension, recorded_at, recorded_by)
    select person_id, scheme, retirement_month, monthly_pension, $2, $3 from ${from}`,
    [...params, by.at.toString(), by.actor],
  );
  await recordStatusesFrom(
    tx,
    {
      params,
      select: `
    select person_id, scheme, 'retired' as status, (make_date(retirement_month / 100, retirement_month % 100, 1) + interval '1 month')::date as effective_on, '退休' as reason from ${from}`,
    },
    by,
  );
}
