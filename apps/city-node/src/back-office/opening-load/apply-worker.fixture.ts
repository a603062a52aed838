/** A worker process for the spec of loads that are killed: applies what is agreed, in chunks of one person. */
import { Instant, fixedClock } from '@pnet/kernel';
import { Batches, openDatabase } from '@pnet/runtime';
import { ApplyOpeningLoad } from './apply-opening-load.js';

const database = await openDatabase({
  app: process.env['TEST_APP_URL'] ?? '',
  worker: process.env['TEST_WORKER_URL'] ?? '',
});
const clock = fixedClock(Instant.of('2026-01-10T02:00:00Z'));
const queue = { onWake: () => undefined, every: () => undefined };
const unit = { code: '430100', agencies: [], sweepSeconds: 60 };
await new ApplyOpeningLoad(database.unitOfWork, new Batches(database.unitOfWork, clock), clock, unit, queue).work(
  undefined,
  1,
);
await database.close();
