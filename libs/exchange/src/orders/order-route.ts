import { YearMonth } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { isLetter } from '../letters/letter.js';
import { unitChange } from '../units/unit-change.js';

/**
 * The child whose stream leads to `target`: on the way up from it by the register of units, the first that dials this
 * node; undefined where there is none.
 */
async function nextHop(tx: Tx, self: string, target: string, month: number): Promise<string | undefined> {
  const hop = await tx.one<{ unit_code: string }>(
    'select unit_code from exchange.unit_path($1, $3) where exchange.unit_receiver(unit_code, $3) = $2 order by height limit 1',
    [target, self, month],
  );
  return hop?.unit_code;
}

/**
 * The month before a move, `YYYYMM`, of the order that tells of it; undefined of any other. Such an order goes the way
 * of before, since a unit dials its new parent when it has the order.
 */
export function monthBeforeMove(order: { readonly kind: string; readonly payload: unknown }): number | undefined {
  if (order.kind !== 'unit-register') return undefined;
  const parsed = unitChange.safeParse(order.payload);
  if (!parsed.success || parsed.data.change !== 'move') return undefined;
  return YearMonth.ofNumber(parsed.data.from).plusMonths(-1).number;
}

/**
 * Where an order goes on from `self`: down where the register tells the way, else, for a letter, to `upward`; undefined
 * where there is no way.
 */
export async function wayOn(
  tx: Tx,
  self: string,
  order: { readonly target: string; readonly kind: string; readonly payload: unknown },
  month: number,
  upward: string | undefined,
): Promise<string | undefined> {
  const before = monthBeforeMove(order);
  const former = before === undefined ? undefined : await nextHop(tx, self, order.target, before);
  return former ?? (await nextHop(tx, self, order.target, month)) ?? (isLetter(order.kind) ? upward : undefined);
}
