import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Exchange,
  createAuthority,
  exchangeMigrations,
  issueNodeCertificates,
  recordUnits,
  type Authority,
  type DatasetPort,
  type ParentLink,
} from '@pnet/exchange';
import { YearMonth, ok, systemClock, unwrap } from '@pnet/kernel';
import { migrate, openDatabase, runtimeMigrations, type Database, type Tx } from '@pnet/runtime';
import { catalogueOf, publishedDefinitions } from '@pnet/standards';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import { syncDimensions } from '../dimensions/sync-dimensions.js';
import { factRows } from '../drill/drill.query.js';
import { totals } from '../totals/totals.query.js';
import { recordedAt, unitLine } from '../warehouse.fixture.js';
import { onValidIntake } from './on-valid.js';
import { verifyFacts } from './verify-facts.js';

const warehouseMigrations = new URL('../migrations/', import.meta.url);
const older = { PI02: 1 };
const month = YearMonth.of('2026-07');

/** Each city demands another amount of another number of persons. */
const cities = [
  { code: '430100', knows: {}, employer: '1000.01', personal: '500.02', persons: 11 },
  { code: '430200', knows: older, employer: '2000.03', personal: '700.05', persons: 13 },
  { code: '430300', knows: {}, employer: '0.07', personal: '0.11', persons: 17 },
  { code: '430400', knows: older, employer: '3000.13', personal: '900.17', persons: 19 },
];

/** Nothing was collected: all of the demand is new arrears. */
const portOf = (city: (typeof cities)[number]): DatasetPort => ({
  definitionId: 'PI02',
  query: () => ({
    sql: `select '110' as scheme, '10' as category, '110' as economic_type, 'agency' as collection_mode, 0 as payers, 0 as wage_total, 0 as base_total,
      $1::numeric as demand_employer, $2::numeric as demand_personal, 0 as collected_employer, 0 as collected_personal, 0 as earlier_collected, 0 as difference_demand, 0 as difference_collected,
      0 as back_payment_demand, 0 as back_payment_collected, 0 as collected_pooled_fund, 0 as collected_account_fund, null::numeric as prepaid, 0 as arrears_opening,
      $1::numeric + $2::numeric as arrears_new, 0 as arrears_collected, 0 as arrears_written_off, $1::numeric + $2::numeric as arrears_closing, 0 as late_fee, 0 as money_without_detail,
      $3::bigint as persons_demanded, 1 as employers_demanded, 1 as employers_in_arrears`,
    params: [city.employer, city.personal, city.persons],
  }),
});

interface Node {
  readonly code: string;
  readonly test: TestDatabase;
  readonly database: Database;
  readonly folder: string;
  exchange: Exchange;
}

describe('a country in which half the nodes are on another version of a definition', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pension-versions-'));
  const nodes = new Map<string, Node>();
  let authority: Authority;
  let ports: Record<string, number> = {};
  const at = (code: string): Node => {
    const node = nodes.get(code);
    if (!node) throw new Error(`${code} is not started`);
    return node;
  };
  const read = async <T>(code: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
    unwrap(await at(code).database.unitOfWork.system(async (tx) => ok(await work(tx))));
  const rows = (code: string, sql: string): Promise<Record<string, unknown>[]> =>
    read(code, (tx) => tx.rows<Record<string, unknown>>(sql));

  /** Opens a node's exchange over its database; again after a restart with another release. */
  async function open(
    base: Omit<Node, 'exchange'>,
    as: {
      readonly knows?: Readonly<Record<string, number>>;
      readonly children?: readonly string[];
      readonly parent?: string;
      readonly ports?: readonly DatasetPort[];
    },
  ): Promise<void> {
    const parents: ParentLink[] = as.parent
      ? [{ code: as.parent, url: `localhost:${ports[as.parent]}`, role: 'statistical' }]
      : [];
    const exchange = new Exchange({
      database: base.database,
      clock: systemClock,
      node: {
        code: base.code,
        parents,
        children: as.children ?? [],
        certificateFolder: base.folder,
        ...(as.children ? { grpcPort: ports[base.code] ?? 0 } : {}),
      },
      hooks: {
        ports: as.ports ?? [],
        gate: { isClosed: () => Promise.resolve(true) },
        catalogue: catalogueOf(publishedDefinitions, as.knows ?? {}),
        onValid: onValidIntake(systemClock),
        limits: { retryMs: 1, retryMaxMs: 1 },
      },
    });
    if (as.children) ports = { ...ports, [base.code]: await exchange.serve() };
    nodes.set(base.code, { ...base, exchange });
  }

  async function make(code: string): Promise<Omit<Node, 'exchange'>> {
    const test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations, exchangeMigrations, warehouseMigrations]);
    const database = await openDatabase(test.urls);
    const units = [
      unitLine('000000', null),
      unitLine('430000', '000000'),
      ...cities.map((one) => unitLine(one.code, '430000')),
    ];
    unwrap(
      await database.unitOfWork.system(async (tx) => {
        await recordUnits(tx, units, { at: recordedAt, origin: 'first' });
        return ok(await syncDimensions(tx));
      }),
    );
    const issued = await issueNodeCertificates(authority, code, join(folder, code), systemClock.now().toDate());
    return { code, test, database, folder: issued.folder };
  }

  beforeAll(async () => {
    authority = await createAuthority(join(folder, 'authority'), systemClock.now().toDate());
    await open(await make('000000'), { children: ['430000'] });
    await open(await make('430000'), { children: cities.map((one) => one.code), parent: '000000', knows: older });
    for (const city of cities)
      await open(await make(city.code), { parent: '430000', knows: city.knows, ports: [portOf(city)] });
  });
  afterAll(async () => {
    for (const node of nodes.values()) {
      await node.exchange.stop();
      await node.database.close();
      await node.test.drop();
    }
    rmSync(folder, { recursive: true, force: true });
  });

  it('seals by the newest version that a node knows', async () => {
    for (const city of cities)
      expect(unwrap(await at(city.code).exchange.seal({ definitionId: 'PI02', period: month }))).toMatchObject({
        definitionVersion: city.knows === older ? '1' : '2',
        rows: 1,
      });
  });

  it('refuses at a parent what it does not know yet, says what it knows, and loses nothing', async () => {
    const closed = await Promise.all(cities.map((city) => at(city.code).exchange.deliverDue()));
    expect(closed).toEqual([0, 1, 0, 1]);
    expect(await rows('430100', 'select phase, error_code from exchange.delivery')).toEqual([
      { phase: 'queued', error_code: 'EXCH-4007' },
    ]);
    expect(await rows('430000', `select kind, peer, subject, detail from exchange.alarm order by peer`)).toEqual(
      ['430100', '430300'].map((peer) => ({
        kind: 'unknown-definition',
        peer,
        subject: `PI02 2026-07 v1 ${peer}`,
        detail: { dataset: 'PI02', version: '2', node: '430000', known: '1' },
      })),
    );
    expect(await rows('430000', 'select reporting_unit from warehouse.dataset_version order by 1')).toEqual([
      { reporting_unit: '430200' },
      { reporting_unit: '430400' },
    ]);
  });

  it('takes it once the parent has the release, relays both versions unchanged, and closes the alarm', async () => {
    const { exchange, ...base } = at('430000');
    await exchange.stop();
    await open(base, { children: cities.map((one) => one.code), parent: '000000' });
    for (const city of cities) {
      await at(city.code).exchange.deliveries.reachable('430000');
      await at(city.code).exchange.deliverDue();
    }
    while ((await at('430000').exchange.deliverDue()) > 0);
    const versions = `select reporting_unit as unit, definition_version as version, digest from warehouse.dataset_version order by 1`;
    const known = await rows('430000', versions);
    expect(known.map((one) => `${String(one['unit'])} ${String(one['version'])}`)).toEqual([
      '430100 2',
      '430200 1',
      '430300 2',
      '430400 1',
    ]);
    expect(await rows('000000', versions)).toEqual(known);
    expect(await rows('430000', 'select 1 from exchange.alarm where closed_at is null')).toEqual([]);
  });

  it('adds to the fen what all report, and says how many do not report the rest: never zero', async () => {
    const [nation] = await read('000000', (tx) => totals(tx, { units: ['000000'], from: month, to: month }));
    // 1000.01 + 500.02 + 2000.03 + 700.05 + 0.07 + 0.11 + 3000.13 + 900.17
    expect(nation?.contributions).toMatchObject({
      demanded: '8100.59',
      arrearsClosing: '8100.59',
      personsDemanded: '28',
      employersDemanded: '2',
    });
    expect(nation?.notReported).toEqual([
      { datasetId: 'PI02', name: 'prepaid', units: 4 },
      { datasetId: 'PI02', name: 'persons_demanded', units: 2 },
      { datasetId: 'PI02', name: 'employers_demanded', units: 2 },
      { datasetId: 'PI02', name: 'employers_in_arrears', units: 2 },
    ]);
    expect(
      await rows(
        '000000',
        'select reporting_unit as unit, persons_demanded as persons from warehouse.fact_pi02 order by 1',
      ),
    ).toEqual([
      { unit: '430100', persons: '11' },
      { unit: '430200', persons: null },
      { unit: '430300', persons: '17' },
      { unit: '430400', persons: null },
    ]);
  });

  it('opens each unit’s rows by its own version', async () => {
    const rowsOf = (unit: string) =>
      read('000000', (tx) =>
        factRows(tx, { unit, datasetId: 'PI02', period: month }, { ask: { limit: 10 }, context: {} }),
      );
    expect(await rowsOf('430100')).toMatchObject({ definitionVersion: '2', items: [{ persons_demanded: '11' }] });
    const before = await rowsOf('430200');
    expect(before.definitionVersion).toBe('1');
    expect(Object.keys(before.items[0] ?? {})).not.toContain('persons_demanded');
  });

  it('proves facts by the version that they were sealed by, and finds a figure that the version does not have', async () => {
    expect(await read('000000', (tx) => verifyFacts(tx))).toEqual([]);
    const change = (set: string, unit: string): Promise<unknown> =>
      rows('000000', `update warehouse.fact_pi02 set ${set} where reporting_unit = '${unit}'`);
    await change('persons_demanded = 0', '430200');
    expect(await read('000000', (tx) => verifyFacts(tx))).toMatchObject([
      { subject: 'PI02 430200 202607 v1', detail: 'reports what version 1 of the definition lacks' },
    ]);
    await change('persons_demanded = null', '430200');
    await change('persons_demanded = 12', '430100');
    expect(await read('000000', (tx) => verifyFacts(tx))).toMatchObject([{ subject: 'PI02 430100 202607 v1' }]);
    await change('persons_demanded = 11', '430100');
    await rows(
      '000000',
      `update warehouse.dataset_version set definition_version = '1' where reporting_unit = '430100'`,
    );
    expect((await read('000000', (tx) => verifyFacts(tx))).length).toBeGreaterThan(0);
    await rows(
      '000000',
      `update warehouse.dataset_version set definition_version = '2' where reporting_unit = '430100'`,
    );
  });

  it('replaces a version of the older definition by one of the newer when the node is upgraded and asked', async () => {
    const { exchange, ...base } = at('430200');
    await exchange.stop();
    await open(base, { parent: '430000', ports: [portOf(cities[1] as (typeof cities)[number])] });
    const seal = (definitionVersion?: number) =>
      at('430200').exchange.seal({
        definitionId: 'PI02',
        period: month,
        ...(definitionVersion === undefined ? {} : { definitionVersion }),
      });
    expect(unwrap(await seal())).toMatchObject({ definitionVersion: '1', unchanged: true });
    expect(unwrap(await seal(2))).toMatchObject({ definitionVersion: '2', version: 2 });
    await at('430200').exchange.deliverDue();
    while ((await at('430000').exchange.deliverDue()) > 0);
    const [nation] = await read('000000', (tx) => totals(tx, { units: ['000000'], from: month, to: month }));
    expect(nation?.contributions).toMatchObject({ demanded: '8100.59', personsDemanded: '41' });
    expect(nation?.notReported).toContainEqual({ datasetId: 'PI02', name: 'persons_demanded', units: 1 });
    expect(await read('000000', (tx) => verifyFacts(tx))).toEqual([]);
  });
});
