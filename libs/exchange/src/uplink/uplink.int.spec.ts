import { Instant, YearMonth, ok, systemClock, unwrap } from '@pnet/kernel';
import { DeliveryRole, SubmissionAction, SubmissionHeader } from '@pnet/contracts';
import { openVerifier } from '../certificates/signing.js';
import type { ValidIntake } from '../exchange-options.js';
import { TestNetwork, query, trialCatalogue, trialPort, trialSql, type TestNode } from '../exchange.fixture.js';
import { admitHeader } from './admit-header.js';

describe('a dataset from city to province to nation', () => {
  const network = new TestNetwork();
  const january = YearMonth.of('2026-01');
  const loaded: ValidIntake[] = [];
  let [city, province, nation]: (TestNode | undefined)[] = [];
  let rows = 5_000;
  let extra = 0;
  const at = (node: TestNode | undefined): TestNode => {
    if (!node) throw new Error('not started');
    return node;
  };

  beforeAll(async () => {
    nation = await network.node('000000', { children: ['430000', '440300'] });
    province = await network.node('430000', {
      children: ['430100', '430200'],
      parents: [{ code: '000000', url: `localhost:${nation.port}`, role: 'statistical' }],
      hooks: {
        onValid: (_tx, intake) => {
          loaded.push(intake);
          return Promise.resolve(ok(undefined));
        },
      },
    });
    city = await network.node('430100', {
      parents: [{ code: '430000', url: `localhost:${province.port}`, role: 'statistical' }],
      hooks: { ports: [trialPort(() => trialSql(rows, extra))] },
    });
  });
  afterAll(() => network.close());

  it('seals, streams and closes on the signed receipt; the province relays unchanged', async () => {
    const sealed = unwrap(await at(city).exchange.seal({ definitionId: 'PT01', period: january }));
    expect(sealed).toMatchObject({ version: 1, sequence: '1', rows: 5_000, unchanged: false });
    expect(await at(city).exchange.deliverDue()).toBe(1);
    expect(await query(at(city), 'select phase, outcome, error_code from exchange.delivery')).toEqual([
      { phase: 'receipted', outcome: 'valid', error_code: null },
    ]);
    expect(loaded.slice(0, 1)).toMatchObject([
      { nodeCode: '430100', period: '2026-01', version: 1, digest: sealed.digest, role: 'statistical' },
    ]);
    expect(await at(province).exchange.deliverDue()).toBe(1);
    const [intake] = await query<{ phase: string; relayed_by: string; digest: Buffer }>(
      at(nation),
      'select phase, relayed_by, digest from exchange.intake',
    );
    expect(intake).toMatchObject({ phase: 'loaded', relayed_by: '430000' });
    expect(intake?.digest.toString('hex')).toBe(sealed.digest);
    const [sums] = await query(
      at(nation),
      'select count(*)::int as rows, sum(measures[5])::text as closing, count(measures[6])::int as known from exchange.intake_row',
    );
    expect(sums).toEqual({ rows: 5_000, closing: String((201n * 5_000n * 5_001n) / 2n), known: 3_334 });
  });

  it('unpacks every dimension and amount exactly', async () => {
    const odd = ['"', 'a,b', '{}', 'NULL', '中 文', `'`, 'x"y"'];
    const city = await network.node('430200', {
      parents: [{ code: '430000', url: `localhost:${at(province).port}`, role: 'statistical' }],
      hooks: {
        ports: [
          trialPort(
            () => `select '110' as scheme, segment, 3 as persons, -0.05 as opening, 0 as income, 12345678901234.5 as expense, -12345678901234.55 as closing, null as unknown
        from (values ${odd.map((text) => `('${text.replace("'", "''")}')`).join(', ')}) as odd(segment)`,
          ),
        ],
      },
    });
    unwrap(await city.exchange.seal({ definitionId: 'PT01', period: january }));
    expect(await city.exchange.deliverDue()).toBe(1);
    const rows = await query<{ dimensions: string[]; measures: string[] }>(
      at(province),
      `select dimensions, measures::text[] as measures from exchange.intake_row join exchange.intake using (intake_id) where node_code = '430200' order by row_no`,
    );
    expect(rows.map((row) => row.dimensions[1])).toEqual(
      [...odd].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
    );
    expect(new Set(rows.map((row) => JSON.stringify(row.measures)))).toEqual(
      new Set([JSON.stringify(['3', '-5', '0', '1234567890123450', '-1234567890123455', null])]),
    );
  });

  it('gives the same digest for the same facts, and the next version for others', async () => {
    const again = unwrap(await at(city).exchange.seal({ definitionId: 'PT01', period: january }));
    expect(again).toMatchObject({ version: 1, unchanged: true });
    [rows, extra] = [4_000, 7];
    expect(unwrap(await at(city).exchange.seal({ definitionId: 'PT01', period: january }))).toMatchObject({
      version: 2,
      sequence: '2',
      rows: 4_000,
    });
    expect(await at(city).exchange.deliverDue()).toBe(1);
    expect(loaded.at(-1)).toMatchObject({ version: 2 });
  });

  it('sends a quick report beside the official version: numbered by itself, loaded nowhere, on to the nation', async () => {
    await at(province).exchange.deliverDue();
    const [before, numbered] = [loaded.length, { version: 1, sequence: '1', unchanged: false }];
    const february = YearMonth.of('2026-02');
    const report = (knownAt: string) =>
      at(city).exchange.seal({ definitionId: 'PT01', period: february, knownAt: Instant.of(knownAt), quick: true });
    expect(unwrap(await report('2026-02-10T00:00:00Z'))).toMatchObject(numbered);
    rows = 5_010;
    expect(unwrap(await report('2026-02-20T00:00:00Z'))).toMatchObject({ version: 2, sequence: '2' });
    const official = unwrap(await at(city).exchange.seal({ definitionId: 'PT01', period: february }));
    expect(official).toMatchObject({ version: 1, rows: 5_010 });
    rows = 5_000;
    expect(await at(city).exchange.deliverDue()).toBe(3);
    expect(await at(province).exchange.deliverDue()).toBe(3);
    const here = `select role, action, version, phase, known_at::text as known from exchange.intake where period = 202602 order by role, version`;
    for (const upper of [province, nation])
      expect(await query(at(upper), here)).toMatchObject([
        { role: 'quick', action: 'quick', version: 1, phase: 'loaded', known: '2026-02-10 00:00:00+00' },
        { role: 'quick', action: 'quick', version: 2, phase: 'loaded', known: '2026-02-20 00:00:00+00' },
        { role: 'statistical', action: 'normal', version: 1, phase: 'loaded' },
      ]);
    expect(loaded.slice(before).map((one) => [one.version, one.role])).toEqual([[1, 'statistical']]);
  });

  it('takes no quick report for a version that counts, and none that counts for a quick report', async () => {
    const [sealed] = await query<{ header: Buffer }>(
      at(city),
      `select header from exchange.submission where action = 'quick' order by version desc limit 1`,
    );
    const header = SubmissionHeader.decode(sealed?.header ?? Buffer.alloc(0));
    const verifier = openVerifier((await network.certificates('430000')).folder, () => systemClock.now().toDate());
    const admission = { code: '430000', catalogue: trialCatalogue, maxRows: 10_000, verifier };
    const admitted = (role: DeliveryRole, changed: Partial<SubmissionHeader> = {}) =>
      admitHeader(admission, '430100', { ...header, ...changed }, { role, relayedBy: '' });
    expect(admitted(DeliveryRole.DELIVERY_ROLE_QUICK).ok).toBe(true);
    for (const role of [DeliveryRole.DELIVERY_ROLE_STATISTICAL, DeliveryRole.DELIVERY_ROLE_COMPARISON])
      expect(admitted(role)).toMatchObject({ ok: false, error: { code: 'EXCH-3004', params: { field: 'role' } } });
    const renamed = { action: SubmissionAction.SUBMISSION_ACTION_NORMAL };
    expect(admitted(DeliveryRole.DELIVERY_ROLE_STATISTICAL, renamed)).toMatchObject({
      ok: false,
      error: { code: 'EXCH-2003' },
    });
  });
});
