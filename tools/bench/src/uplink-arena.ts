import { AsyncResource } from 'node:async_hooks';
import { pipeline } from 'node:stream/promises';
import { ok, systemClock, unwrap } from '@pnet/kernel';
import {
  Exchange,
  exchangeMigrations,
  recordFirstUnits,
  recordUnits,
  type ParentLink,
  type UnitLine,
} from '@pnet/exchange';
import { runtimeMigrations, type Tx } from '@pnet/runtime';
import { onValidIntake, syncDimensions, warehouseMigrations } from '@pnet/warehouse';
import type { PoolClient } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Arena, ArenaSide } from './benchmark.js';
import { digestOf, inOne } from './city.js';
import { BenchCertificates } from './trial-balance.js';

/** SQL files of both databases of an uplink. */
export const uplinkFolders = [runtimeMigrations, exchangeMigrations, warehouseMigrations];

/** Certificates that sealing in the template and sending in the runs share. */
export const certificates = new BenchCertificates();

/** The sender's database of an arena that has two. */
export function senderOf(arena: Arena): ArenaSide {
  if (!arena.sender) throw new Error('the arena has one database');
  return arena.sender;
}

/** Gives the receiver its tree of units: itself, its children, and what lies below each of them. */
export async function plantUnits(
  arena: Arena,
  upper: string,
  below: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const tier = upper === '000000' ? 'national' : 'province';
  const at = systemClock.now();
  const cityOf = (code: string, parentCode: string): UnitLine => ({
    code,
    name: code,
    kind: 'city',
    tier: 'city',
    regionCode: code,
    parentCode,
    comparisonParentCode: null,
    validFrom: 199_001,
    validTo: null,
  });
  await inOne(arena, async (tx) => {
    await syncDimensions(tx);
    await recordFirstUnits(tx, { code: upper, tier, parents: [], children: [...below.keys()] }, at);
    const lines = [...below].flatMap(([child, units]) => units.map((unit) => cityOf(unit, child)));
    await recordUnits(tx, lines, { at, origin: 'first' });
  });
}

/**
 * An upper node that listens for one child, and that child: both in this process, over mTLS, each with its own
 * database.
 */
export class Uplink {
  private constructor(
    private readonly upper: Exchange,
    readonly sender: Exchange,
  ) {}

  static async open(arena: Arena, upperCode: string, senderCode: string): Promise<Uplink> {
    const upper = new Exchange({
      database: arena.database,
      clock: systemClock,
      hooks: { onValid: onValidIntake(systemClock) },
      node: {
        code: upperCode,
        parents: [],
        children: [senderCode],
        grpcPort: 0,
        certificateFolder: await certificates.of(upperCode),
      },
    });
    const parents: ParentLink[] = [{ code: upperCode, url: `localhost:${await upper.serve()}`, role: 'statistical' }];
    const sender = new Exchange({
      database: senderOf(arena).database,
      clock: systemClock,
      hooks: {},
      node: { code: senderCode, parents, children: [], certificateFolder: await certificates.of(senderCode) },
    });
    return new Uplink(upper, sender);
  }

  /** Sends all that is due; throws unless `expected` deliveries closed. */
  async deliver(expected: number): Promise<void> {
    let closed = 0;
    for (let now = await this.sender.deliverDue(); now > 0; now = await this.sender.deliverDue()) closed += now;
    if (closed !== expected) throw new Error(`${closed} of ${expected} deliveries closed`);
  }

  async close(): Promise<void> {
    await this.sender.stop();
    await this.upper.stop();
  }
}

/** The two transactions of `acrossBoth` stand in two databases, so neither waits for the other's connections. */
const bothOpen = new AsyncResource('bench');

/** A reading transaction at the sender and a writing one at the receiver, as an uplink has. */
export async function acrossBoth(arena: Arena, work: (from: Tx, to: Tx) => Promise<void>): Promise<void> {
  unwrap(
    await senderOf(arena).database.unitOfWork.system(async (from) => {
      await bothOpen.runInAsyncScope(() => inOne(arena, (to) => work(from, to)));
      return ok(undefined);
    }),
  );
}

/** Streams the rows of a select at the sender into a table of the receiver, binary. */
export async function copyAcross(
  from: { client: PoolClient },
  to: { client: PoolClient },
  select: string,
  target: string,
): Promise<void> {
  await pipeline(
    from.client.query(copyTo(`copy (${select}) to stdout (format binary)`)),
    to.client.query(copyFrom(`copy ${target} from stdin (format binary)`)),
  );
}

/**
 * Facts, the rows and frames that are kept as evidence, and which version stands; `intakes` names each intake by what
 * it is of.
 */
export const uplinkDigest = (arena: Arena): Promise<string> =>
  digestOf(
    arena,
    `
  select row('f', reporting_unit, period, version, scheme, fund, account, counterpart_unit, opening, debit, credit, closing) as line from warehouse.fact_pi05
  union all
  select row('r', node_code, period, row_no, dimensions, measures) from exchange.intake_row join exchange.intake using (intake_id)
  union all
  select row('p', node_code, period, frame_no, encode(f.digest, 'hex'), md5(payload)) from exchange.intake_frame f join exchange.intake using (intake_id)
  union all
  select row('v', dataset_id, reporting_unit, period, version, digest, status, row_count) from warehouse.dataset_version`,
  );
