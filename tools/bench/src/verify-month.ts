import { ok, unwrap, YearMonth } from '@pnet/kernel';
import { sealEvidence, verifyEvidence } from '@pnet/runtime';
import { cityMigrations } from '@pnet/city-node';
import type { Benchmark } from './benchmark.js';
import { benchClock, city, digestOf, inOne } from './city.js';
import { postedMonth } from './post-receipts.js';

const days = { from: YearMonth.of(city.month).firstDay(), through: YearMonth.of(city.month).lastDay() };

/** Tables whose every row the verification of the month reads. */
const READ = [
  'registration.employer',
  'registration.person',
  'registration.relation',
  'declaration.declaration',
  'declaration.declaration_line',
  'assessment.demand',
  'assessment.demand_line',
  'treasury.bank_line',
  'collection.allocation',
  'individual_account.contribution_record',
  'individual_account.account',
  'fund_ledger.journal_entry',
  'fund_ledger.journal_line',
];

/** PostgreSQL gives a scan two more processes, and an ordered digest none: both sides are measured in one. */
const ONE_PROCESS = 'set local max_parallel_workers_per_gather = 0';

/**
 * Every sealed row of a month against its seal, and every proof of contradictions, beside one bare scan of the same
 * rows.
 */
export const verifyMonthBenchmark: Benchmark = {
  name: 'verify-month',
  bar: 3,
  folders: cityMigrations,
  rows: (scale) => scale,
  prepare: async (arena) => {
    await postedMonth(arena);
    const started = performance.now();
    await inOne(arena, (tx) => sealEvidence(tx, { days, sealedBy: 'bench', at: benchClock.now() }));
    console.log(`    sealing the month, as its close does: ${((performance.now() - started) / 1000).toFixed(2)} s`);
  },
  act: async (arena) => {
    const findings = unwrap(
      await arena.database.unitOfWork.system(async (tx) => {
        await tx.execute(ONE_PROCESS);
        return ok(await verifyEvidence(tx, days.through));
      }, 'REPEATABLE READ'),
    );
    if (findings.length > 0) throw new Error(`verify-month found ${JSON.stringify(findings[0])}`);
  },
  floor: (arena) =>
    inOne(arena, async (tx) => {
      await tx.execute(ONE_PROCESS);
      for (const table of READ) await tx.rows(`select count(*), sum(hashtextextended(t::text, 0)) from ${table} t`);
    }),
  digest: (arena) => digestOf(arena, 'select row(series, key, digest) as line from proof.sealed_row'),
};
