import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Exchange, createAuthority, issueNodeCertificates } from '@pnet/exchange';
import { Instant, PlainDate, YearMonth, systemClock, unwrap } from '@pnet/kernel';
import { installBuiltInParameters } from '@pnet/policy-store';
import { createClosingSpec } from '../../testing/closed-month.fixture.js';
import { look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { SealPolicyParameters, cityDatasetPorts, citySealingGate } from './index.js';

type Row = Record<string, string | null>;

describe('policy parameters as a dataset on change', () => {
  let spec: CitySpec;
  let exchange: Exchange;
  const folder = mkdtempSync(join(tmpdir(), 'pension-parameters-'));

  beforeAll(async () => {
    spec = await createClosingSpec({ employers: 1, personsEach: 1 });
    const { folder: certificateFolder } = await issueNodeCertificates(
      await createAuthority(join(folder, 'authority'), systemClock.now().toDate()),
      '430100',
      join(folder, '430100'),
      systemClock.now().toDate(),
    );
    exchange = new Exchange({
      database: spec.database,
      clock: systemClock,
      node: { code: '430100', parents: [], children: [], certificateFolder },
      hooks: { ports: cityDatasetPorts('430100'), gate: citySealingGate('430100', systemClock) },
    });
  });
  afterAll(async () => {
    await exchange?.stop();
    await spec?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('seals PI10 for the days on which parameters changed, once each, and keeps what a day said', async () => {
    const worker = (): SealPolicyParameters =>
      new SealPolicyParameters(
        spec.database.unitOfWork,
        exchange,
        {
          onWake: () => undefined,
          every: () => undefined,
          wake: () => Promise.resolve(),
          close: () => Promise.resolve(),
        },
        systemClock,
        { regionCode: '430100', sweepSeconds: 15 },
      );
    const days = (): Promise<Row[]> =>
      look<Row>(
        spec,
        `select period::text, version::text, row_count::text as rows, encode(digest, 'hex') as digest from exchange.submission where definition_id = 'PI10' order by period, version`,
      );
    unwrap(
      await spec.database.unitOfWork.system((tx) => installBuiltInParameters(tx, Instant.of('2025-12-15T02:00:00Z'))),
    );
    expect(await worker().work()).toBeGreaterThan(1);
    const said = await days();
    expect(said.every((one) => one['version'] === '1' && Number(one['rows']) > 50)).toBe(true);
    expect(await worker().work()).toBe(0);
    const [last] = said.slice(-1);
    const day = PlainDate.of((last?.['period'] ?? '').replace(/^(....)(..)(..)$/, '$1-$2-$3'));
    const query = cityDatasetPorts('430100')
      .find((candidate) => candidate.definitionId === 'PI10')
      ?.query(day, systemClock.now());
    const rows = await look<Row>(spec, query?.sql ?? '', [...(query?.params ?? [])]);
    const inForce = await look<Row>(
      spec,
      `select key, value #>> '{}' as value, provisional::integer::text as provisional from policy_store.values_in_force('430100', '110', $1, $1, $2::date) where jsonb_typeof(value) = 'string' order by key collate "C"`,
      [Number(day.yearMonth.toCompact()), day.toString()],
    );
    expect(
      rows
        .filter((row) => row['item'] === '-')
        .map((row) => ({ key: row['parameter'], value: row['value'], provisional: row['provisional'] })),
    ).toEqual(inForce);
    expect(rows.filter((row) => row['parameter'] === 'annuity.months-table').length).toBeGreaterThan(30);
    expect(rows.every((row) => row['source'] !== '-')).toBe(true);
    expect(await exchange.seal({ definitionId: 'PI10', period: YearMonth.of('2026-03') })).toMatchObject({
      error: { code: 'EXCH-4008', params: { frequency: 'on-change' } },
    });
    expect(await exchange.seal({ definitionId: 'PI01', period: day })).toMatchObject({ error: { code: 'EXCH-4008' } });
    // A package of today gives today's next version; what an earlier day said stays.
    await look(
      spec,
      `with p as (insert into policy_store.package (issuer, number, region, title, known_from, activates_on, state, digest, content, case_count, recorded_at, activated_at)
         select '430000', 77, '430000', 'spec', current_date, current_date, 'activated', digest, content, 0, now(), now() from policy_store.package limit 1 returning issuer, number)
       insert into policy_store.parameter_value (issuer, package_number, key, region, scheme, effective_from, known_from, value, unit, source, certainty, provisional, enacted, recorded_at)
       select issuer, number, 'contribution.base-lower', '430000', '110', 202001, current_date, '"4321.00"', 'yuan/month', 'spec', 'official', true, true, now() from p`,
    );
    expect(await worker().work()).toBe(1);
    expect((await days()).filter((one) => one['period'] !== last?.['period']).length).toBeGreaterThanOrEqual(
      said.length - 1,
    );
    const first = said[0];
    const firstDay = PlainDate.of((first?.['period'] ?? '').replace(/^(....)(..)(..)$/, '$1-$2-$3'));
    if (said.length > 1)
      expect(unwrap(await exchange.seal({ definitionId: 'PI10', period: firstDay }))).toMatchObject({
        unchanged: true,
        digest: first?.['digest'],
      });
  });
});
