import type { Tx } from '@pnet/runtime';

/**
 * Sets bank lines to booked: the select yields `bank_line_id, suspense_amount, suspense_account`; what is left over
 * stands as 暂收. Returns how many lines changed.
 */
export function bookBankLines(
  tx: Tx,
  { select, params, bookedAt }: { select: string; params: readonly unknown[]; bookedAt: string },
): Promise<number> {
  return tx.execute(
    `
    update treasury.bank_line b set state = case when s.suspense_amount > 0 then 'suspense' else 'matched' end, suspense_amount = s.suspense_amount,
      suspense_account = case when s.suspense_amount > 0 then s.suspense_account end, booked_at = $${params.length + 1}::timestamptz
    from (${select}) s where b.bank_line_id = s.bank_line_id`,
    [...params, bookedAt],
  );
}

/** Takes a booked line back: it is void, or new again to be matched anew. */
export function unbookBankLine(
  tx: Tx,
  { bankLineId, state }: { bankLineId: string; state: 'new' | 'reversed' },
): Promise<number> {
  return tx.execute(
    `update treasury.bank_line set state = $2, suspense_amount = 0, suspense_account = null, booked_at = null where bank_line_id = $1`,
    [bankLineId, state],
  );
}

/** Takes an amount out of what stands as 暂收 on a line; the last of it makes the line matched. */
export function takeFromSuspense(
  tx: Tx,
  { bankLineId, amount }: { bankLineId: string; amount: string },
): Promise<number> {
  return tx.execute(
    `
    update treasury.bank_line set suspense_amount = suspense_amount - $2, state = case when suspense_amount = $2 then 'matched' else 'suspense' end,
      suspense_account = case when suspense_amount = $2 then null else suspense_account end where bank_line_id = $1`,
    [bankLineId, amount],
  );
}
