import type { OrderPosition, ParentHello, StreamPosition } from '@pnet/contracts';
import { periodNumber, periodOf, periodOfNumber, type Instant } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { raiseTo, sequenceCounter, versionCounter, type Series } from '../counter.js';
import { raiseAlarm } from '../message-log.js';

interface StreamRow {
  readonly definition_id: string;
  readonly sequence: string;
  readonly versions: { period: number; version: number }[];
}

const asPositions = (rows: readonly StreamRow[]): StreamPosition[] =>
  rows.map((row) => ({
    definitionId: row.definition_id,
    sequence: BigInt(row.sequence),
    versions: row.versions.map(({ period, version }) => ({ period: periodOfNumber(period).toString(), version })),
  }));

const VERSIONS = `jsonb_agg(jsonb_build_object('period', period, 'version', version) order by period) as versions`;

/** How far this node has sealed each of its datasets. */
export async function sealedPositions(tx: Tx, nodeCode: string): Promise<StreamPosition[]> {
  return asPositions(
    await tx.rows<StreamRow>(
      `select definition_id, max(sequence) as sequence, ${VERSIONS}
     from (select definition_id, period, max(version) as version, max(sequence) as sequence from exchange.submission where node_code = $1 and action <> 'quick' group by definition_id, period) as newest
     group by definition_id order by definition_id`,
      [nodeCode],
    ),
  );
}

/** How far this node has seen a series of each dataset of a child. */
export async function receivedPositions(tx: Tx, child: string, series: Series): Promise<StreamPosition[]> {
  return asPositions(
    await tx.rows<StreamRow>(
      `select definition_id, max(sequence) as sequence, ${VERSIONS}
     from (select definition_id, period, max(version) as version, max(sequence) as sequence from exchange.intake where node_code = $1 and (role = 'quick') = $2 group by definition_id, period) as newest
     group by definition_id order by definition_id`,
      [child, series === 'quick'],
    ),
  );
}

/** The last number of each issuer's orders that is here. */
export async function inboxPositions(tx: Tx): Promise<OrderPosition[]> {
  const rows = await tx.rows<{ issuer: string; target: string; last_number: string }>(
    'select issuer, target, last_number from exchange.order_inbox order by issuer, target',
  );
  return rows.map((row) => ({ issuerCode: row.issuer, targetCode: row.target, number: BigInt(row.last_number) }));
}

/** The last number of each series that a child brought: its statements, letters of its own and from below it. */
export async function broughtPositions(tx: Tx, child: string): Promise<OrderPosition[]> {
  const rows = await tx.rows<{ issuer: string; target: string; last: string }>(
    'select issuer, target, max(number) as last from exchange.order_in where parent = $1 group by issuer, target order by issuer, target',
    [child],
  );
  return rows.map((row) => ({ issuerCode: row.issuer, targetCode: row.target, number: BigInt(row.last) }));
}

/** The last number of each issuer's orders that go through a child. */
export async function outboxPositions(tx: Tx, child: string): Promise<OrderPosition[]> {
  const rows = await tx.rows<{ issuer: string; target: string; last: string }>(
    'select issuer, target, max(number) as last from exchange.order_out where next_hop = $1 group by issuer, target order by issuer, target',
    [child],
  );
  return rows.map((row) => ({ issuerCode: row.issuer, targetCode: row.target, number: BigInt(row.last) }));
}

const numbersOf = (positions: readonly StreamPosition[], series: Series): readonly (readonly [string, bigint])[] =>
  positions.flatMap(({ definitionId, sequence, versions }) => [
    [sequenceCounter(series, definitionId), sequence] as const,
    ...versions.map(
      ({ period, version }) =>
        [versionCounter(series, definitionId, periodNumber(periodOf(period))), BigInt(version)] as const,
    ),
  ]);

/**
 * At the child: a parent that knows more of it than its own database means a restored backup. Its counters go up to
 * what the parent knows, so that no number is used twice, and it seals nothing until an operator confirms.
 */
export async function enterRecoveryWhenBehind(
  tx: Tx,
  parent: string,
  nodeCode: string,
  { received, receivedQuick }: Pick<ParentHello, 'received' | 'receivedQuick'>,
  now: Instant,
): Promise<boolean> {
  const behind: string[] = [];
  const numbers = [...numbersOf(received, 'official'), ...numbersOf(receivedQuick, 'quick')];
  for (const [name, last] of numbers) if (await raiseTo(tx, name, last)) behind.push(`${name} ${last}`);
  if (behind.length === 0) return false;
  const reason = `${parent}: ${behind.slice(0, 20).join(', ')}`;
  await tx.execute(
    'update exchange.node_state set recovering_since = coalesce(recovering_since, $1), recovering_reason = $2, incarnation = gen_random_uuid()',
    [now.toDate(), reason],
  );
  await raiseAlarm(tx, now, { kind: 'recovering', peer: parent, subject: nodeCode, detail: { behind } });
  return true;
}

/**
 * At the issuer: a child or parent that has orders of higher numbers than were issued here means a restored backup
 * here; no number is used twice.
 */
export async function raiseOrderCounters(
  tx: Tx,
  nodeCode: string,
  child: string,
  known: readonly OrderPosition[],
  now: Instant,
): Promise<void> {
  for (const position of known.filter(({ issuerCode }) => issuerCode === nodeCode)) {
    if (await raiseTo(tx, `order:${position.targetCode}`, position.number))
      await raiseAlarm(tx, now, {
        kind: 'orders-behind',
        peer: child,
        subject: position.targetCode,
        detail: { known: position.number.toString() },
      });
  }
}

/** This node's incarnation. */
export async function incarnationOf(tx: Tx): Promise<string> {
  const row = await tx.one<{ incarnation: string }>('select incarnation::text from exchange.node_state');
  return row?.incarnation ?? '';
}
