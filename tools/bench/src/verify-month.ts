import { ok, unwrap, YearMonth } from '@pnet/kernel';
import { sealEvidence, verifyEvidence } from '@pnet/runtime';
import { cityMigrations } from '@pnet/city-node';
import type { Benchmark } from './benchmark.js';
import { benchClock, city, digestOf, inOne } from './city.js';
import { postedMonth } from './post-receipts.js';

const days = { from: YearMonth.of(city.month).firstDay(), through: YearMonth.of(city.month).lastDay() };

/** Tables of the month whose every row the verification reads. */
const READ = [
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
    await inOne(arena, (tx) => sealEvidence(tx, { days, sealedBy: 'bench', at: benchClock.now() }));
  },
  act: async (arena) => {
    const findings = unwrap(
      await arena.database.unitOfWork.system(
        async (tx) => ok(await verifyEvidence(tx, days.through)),
        'REPEATABLE READ',
      ),
    );
    if (findings.length > 0) throw new Error(`verify-month found ${JSON.stringify(findings[0])}`);
  },
  floor: (arena) =>
    inOne(arena, async (tx) => {
      for (const table of READ) await tx.rows(`select count(*), sum(hashtextextended(t::text, 0)) from ${table} t`);
    }),
  digest: (arena) => digestOf(arena, 'select row(series, key, digest) as line from proof.sealed_row'),
};
