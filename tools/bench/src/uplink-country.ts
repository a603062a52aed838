import { YearMonth, systemClock, unwrap } from '@pnet/kernel';
import { Exchange } from '@pnet/exchange';
import type { Tx } from '@pnet/runtime';
import type { Arena, Benchmark } from './benchmark.js';
import { inOne } from './city.js';
import { trialBalancePort } from './trial-balance.js';
import { Uplink, acrossBoth, certificates, plantUnits, senderOf, uplinkDigest, uplinkFolders } from './uplink-arena.js';
import { datasetAtSender, floorOfDataset } from './uplink-floor.js';

const [nation, relay] = ['000000', '430000'];
const months = [4, 5, 6, 7];

/** Units at a scale: 340 at 200,000 insured. */
const unitsAt = (scale: number): number => Math.max(4, Math.round((scale * 340) / 200_000));

/** Few large and many small units: 200 to 5,000 rows, a third of them below 400. */
const rowsOf = (index: number, units: number): number => Math.round((200 + 4_800 * ((index + 1) / units) ** 3) / 4) * 4;

const unitsOf = (scale: number): { unit: string; rows: number }[] =>
  Array.from({ length: unitsAt(scale) }, (_, index) => ({
    unit: String(700_001 + index),
    rows: rowsOf(index, unitsAt(scale)),
  }));

const datasetsOf = (scale: number): { unit: string; rows: number; month: number }[] =>
  unitsOf(scale).flatMap((unit) => months.map((month) => ({ ...unit, month })));

/**
 * Every unit seals four months with its own signature; then they stand at the node that passes them on as they would
 * after their receipt there.
 */
async function prepare(arena: Arena): Promise<void> {
  const units = unitsOf(arena.scale);
  const atSender = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    inOne({ ...senderOf(arena), scale: arena.scale }, work);
  await plantUnits(arena, nation, new Map([[relay, units.map(({ unit }) => unit)]]));
  for (const { unit, rows } of units) {
    const exchange = new Exchange({
      database: senderOf(arena).database,
      clock: systemClock,
      hooks: { ports: [trialBalancePort(rows)], gate: { isClosed: () => Promise.resolve(true) } },
      node: {
        code: unit,
        parents: [{ code: relay, url: 'localhost:1', role: 'statistical' }],
        children: [],
        certificateFolder: await certificates.of(unit),
      },
    });
    // The units share a database here, so each begins to count anew.
    await atSender((tx) => tx.execute('delete from exchange.counter'));
    for (const month of months)
      unwrap(await exchange.seal({ definitionId: 'PI05', period: YearMonth.of(`2026-0${month}`) }));
    await exchange.stop();
  }
  await atSender(async (tx) => {
    for (const statement of STAND_AT_RELAY) await tx.execute(statement);
  });
  await datasetAtSender(arena, datasetsOf(arena.scale));
}

const STAND_AT_RELAY = [
  'delete from exchange.delivery',
  `insert into exchange.intake (definition_id, definition_version, node_code, reporting_unit, period, version, sequence, action, role, relayed_by, phase, digest, row_count, frame_count, frames_stored, totals,
     policy_version, header, received_at, judged_at, attempts, state_version)
   select definition_id, definition_version, node_code, reporting_unit, period, version, sequence, action, 'statistical', null, 'loaded', digest, row_count, frame_count, frame_count, totals, policy_version, header,
     now(), now(), 1, 3 from exchange.submission order by submission_id`,
  `insert into exchange.intake_frame (intake_id, frame_no, row_count, digest, payload)
   select i.intake_id, f.frame_no, f.row_count, f.digest, f.payload from exchange.submission s join exchange.submission_frame f using (submission_id) join exchange.intake i using (definition_id, node_code, period, version)`,
  `insert into exchange.delivery (intake_id, target, role, phase, due_at, queued_at) select intake_id, '${nation}', 'statistical', 'queued', now(), now() from exchange.intake order by intake_id`,
];

let uplink: Uplink | undefined;

/**
 * 340 units × 4 datasets that a province has received go on to the nation: from due to the verified receipts, checks
 * and load included.
 */
export const uplinkCountryBenchmark: Benchmark = {
  name: 'uplink-country',
  bar: 4,
  folders: uplinkFolders,
  withSender: true,
  rows: (scale) => datasetsOf(scale).reduce((sum, { rows }) => sum + rows, 0),
  prepare,
  before: async (arena) => {
    uplink = await Uplink.open(arena, nation, relay);
  },
  after: async () => {
    await uplink?.close();
  },
  act: async (arena) => {
    await (uplink as Uplink).deliver(datasetsOf(arena.scale).length);
  },
  floor: async (arena) => {
    for (const dataset of datasetsOf(arena.scale))
      await acrossBoth(arena, (from, to) => floorOfDataset(from, to, dataset));
  },
  digest: uplinkDigest,
};
