import type { Tx } from '@pnet/runtime';

/** The next number of a counter without gaps. */
export async function nextNumber(tx: Tx, name: string): Promise<bigint> {
  const row = await tx.one<{ last: string }>(
    'insert into exchange.counter as counter (name, last) values ($1, 1) on conflict (name) do update set last = counter.last + 1 returning last',
    [name],
  );
  return BigInt(row?.last ?? 0);
}

/** Brings a counter up to a number that is in use elsewhere. Answers whether it was behind. */
export async function raiseTo(tx: Tx, name: string, last: bigint): Promise<boolean> {
  const raised = await tx.execute(
    'insert into exchange.counter as counter (name, last) values ($1, $2) on conflict (name) do update set last = excluded.last where counter.last < excluded.last',
    [name, last.toString()],
  );
  return raised > 0;
}
