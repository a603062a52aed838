import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Instant, fixedClock, unwrap } from '@pnet/kernel';
import { Batches } from '@pnet/runtime';
import { ApplyOpeningLoad } from './apply-opening-load.js';
import { createOpeningSpec, legacyTotals, worker, type OpeningSpec } from './opening-load.fixture.js';

/** Everything that a load writes for others, as one digest a table. */
const TABLES = [
  'registration.employer',
  'registration.person',
  'registration.person_fact',
  'registration.relation',
  'registration.status_line',
  'registration.retiree',
  'individual_account.account',
  'individual_account.account_movement',
  'individual_account.year_balance',
  'individual_account.contribution_record',
  'fund_ledger.journal_line',
];

async function digest(spec: OpeningSpec): Promise<string[]> {
  const found: string[] = [];
  for (const table of TABLES) {
    const [row] = await spec.rows<{ n: number; digest: string }>(
      `select count(*)::integer as n, md5(string_agg(t::text, '|' order by t::text)) as digest from ${table} t`,
    );
    found.push(`${table} ${row?.n ?? 0} ${row?.digest ?? ''}`);
  }
  return found;
}

const agreed = async (spec: OpeningSpec): Promise<string> => {
  const loadId = await spec.begin();
  await spec.tried(loadId);
  unwrap(await spec.propose.execute(loadId, { totals: legacyTotals }, worker('maker')));
  unwrap(await spec.agree.execute(loadId, { totals: legacyTotals }, worker('checker')));
  return loadId;
};

const killedAt = (spec: OpeningSpec, point: string): Promise<string | null> =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [
        '--conditions=pnet-source',
        '--import',
        '@swc-node/register/esm-register',
        '--no-warnings',
        fileURLToPath(new URL('./apply-worker.fixture.ts', import.meta.url)),
      ],
      {
        env: {
          PATH: process.env['PATH'],
          TEST_APP_URL: spec.test.urls.app,
          TEST_WORKER_URL: spec.test.urls.worker,
          PENSION_CRASH_POINT: point,
        },
        stdio: 'ignore',
      },
    );
    child.on('exit', (_code, signal) => resolve(signal));
  });

describe('an opening load that is killed', () => {
  it('comes to the same digest when it goes on, wherever it was', async () => {
    const whole = await createOpeningSpec();
    const killed = await createOpeningSpec();
    try {
      await agreed(whole);
      expect(await whole.apply.work(undefined, 1)).toMatchObject([{ state: 'done', total: 3 }]);
      await agreed(killed);
      expect(await killedAt(killed, 'apply-opening-load-chunk-2')).toBe('SIGKILL');
      expect(await killed.rows('select 1 from registration.person')).toHaveLength(1);
      expect(await killed.rows('select 1 from fund_ledger.journal_entry')).toEqual([]);
      // The lease of the killed worker stands by its clock; another process comes a minute later.
      const later = fixedClock(Instant.of('2026-01-10T02:01:00Z'));
      const unit = { code: '430100', agencies: [], sweepSeconds: 60 };
      const queue = { onWake: () => undefined, every: () => undefined };
      const { unitOfWork } = killed.database;
      const apply = new ApplyOpeningLoad(unitOfWork, new Batches(unitOfWork, later), later, unit, queue);
      expect(await apply.work(undefined, 1)).toMatchObject([{ state: 'done', total: 3 }]);
      expect(await digest(killed)).toEqual(await digest(whole));
      expect(await apply.work()).toEqual([]);
    } finally {
      await whole.close();
      await killed.close();
    }
  });
});
