import { systemClock, unwrap } from '@pnet/kernel';
import { Exchange } from '@pnet/exchange';
import type { Arena, Benchmark } from './benchmark.js';
import { datasetAtSender, floorOfDataset } from './uplink-floor.js';
import { reportedMonth, trialBalancePort } from './trial-balance.js';
import { Uplink, acrossBoth, certificates, plantUnits, senderOf, uplinkDigest, uplinkFolders } from './uplink-arena.js';

const [upper, city] = ['430000', '430100'];
const rowsAt = (scale: number): number => Math.round((scale * 2.5) / 4) * 4;
let uplink: Uplink | undefined;

/** Seals the dataset at the sender as `seal-dataset` does; the floor reads the same rows from a plain table. */
async function prepare(arena: Arena): Promise<void> {
  await plantUnits(arena, upper, new Map([[city, []]]));
  const exchange = new Exchange({
    database: senderOf(arena).database,
    clock: systemClock,
    hooks: { ports: [trialBalancePort(rowsAt(arena.scale))], gate: { isClosed: () => Promise.resolve(true) } },
    node: {
      code: city,
      parents: [{ code: upper, url: 'localhost:1', role: 'statistical' }],
      children: [],
      certificateFolder: await certificates.of(city),
    },
  });
  unwrap(await exchange.seal({ definitionId: 'PI05', period: reportedMonth }));
  await exchange.stop();
  await datasetAtSender(arena, [{ unit: city, rows: rowsAt(arena.scale), month: reportedMonth.month }]);
}

/** A sealed dataset, from due to the verified receipt: frames, checks and load included. */
export const uplinkDatasetBenchmark: Benchmark = {
  name: 'uplink-dataset',
  bar: 4,
  folders: uplinkFolders,
  withSender: true,
  rows: rowsAt,
  prepare,
  before: async (arena) => {
    uplink = await Uplink.open(arena, upper, city);
  },
  after: async () => {
    await uplink?.close();
  },
  act: async () => {
    await (uplink as Uplink).deliver(1);
  },
  floor: (arena) =>
    acrossBoth(arena, (from, to) => floorOfDataset(from, to, { unit: city, month: reportedMonth.month })),
  digest: uplinkDigest,
};
