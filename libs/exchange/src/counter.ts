import type { Tx } from '@pnet/runtime';

/** The two series of a dataset's versions: those that count or compare, and quick reports 快报, numbered apart. */
export type Series = 'official' | 'quick';

const prefixed = (series: Series, name: string): string => (series === 'quick' ? `quick-${name}` : name);

/** The counter of a dataset's stream. */
export const sequenceCounter = (series: Series, definitionId: string): string =>
  prefixed(series, `sequence:${definitionId}`);

/** The counter of a dataset's versions of a period, by its number. */
export const versionCounter = (series: Series, definitionId: string, period: number): string =>
  prefixed(series, `version:${definitionId}:${period}`);

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
