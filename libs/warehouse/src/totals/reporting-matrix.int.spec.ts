import { Instant, YearMonth, lastMonthOf, periodNumber, periodOf } from '@pnet/kernel';
import { catalogueOf, pi01, publishedDefinitions } from '@pnet/standards';
import { takeOverAcceptances } from '../control/approve-versions.js';
import { openTestWarehouse, recordedAt, unitLine, type TestWarehouse } from '../warehouse.fixture.js';
import { reportingMatrix } from './reporting-matrix.query.js';

const row = {
  fund: 'pooled',
  account: '400101',
  counterpart_unit: '-',
  opening: 0n,
  debit: 0n,
  credit: 1n,
  closing: -1n,
};
const person = { status: 'active', category: '10', economic_type: '110', sex: '1', age_band: '30', closing: 1n };

describe('reporting matrix', () => {
  let warehouse: TestWarehouse;
  const matrix = (datasetId: string) =>
    warehouse.inTx((tx) =>
      reportingMatrix(tx, { unit: '430000', datasetId, from: YearMonth.of('2026-01'), to: YearMonth.of('2026-02') }),
    );
  const stateOf = async (datasetId: string, unit: string, period: string) =>
    (await matrix(datasetId)).cells.find((cell) => cell.unit === unit && cell.period === period)?.state;

  beforeAll(async () => {
    // 430300 begins in February: it owes nothing before.
    warehouse = await openTestWarehouse([
      unitLine('000000', null),
      unitLine('430000', '000000'),
      unitLine('430100', '430000'),
      unitLine('430200', '430000'),
      unitLine('430300', '430000', { validFrom: 202602 }),
    ]);
    const at = (text: string) => ({ receivedAt: Instant.of(text) });
    // Due is the 5th of the month after, to the end of that day in China: 16:00 UTC.
    await warehouse.load(
      { definitionId: 'PI01', reportingUnit: '430100', period: 202601, ...at('2026-02-05T15:59:59Z') },
      [person],
    );
    await warehouse.load(
      { definitionId: 'PI01', reportingUnit: '430200', period: 202601, ...at('2026-02-05T16:00:00Z') },
      [person],
    );
    await warehouse.load(
      { definitionId: 'PI01', reportingUnit: '430100', period: 202602, ...at('2026-03-01T00:00:00Z') },
      [person],
    );
    await warehouse.load(
      { definitionId: 'PI01', reportingUnit: '430100', period: 202602, version: 2, ...at('2026-03-09T00:00:00Z') },
      [person],
    );
    await warehouse.load({ definitionId: 'PI05', reportingUnit: '430100', period: 202601, digest: 'ab'.repeat(32) }, [
      row,
    ]);
    await warehouse.inTx((tx) =>
      tx.execute(
        `insert into exchange.intake (definition_id, definition_version, node_code, reporting_unit, period, version, sequence, role, phase, digest, row_count, frame_count, frames_stored, totals, policy_version, header, received_at, state_version, action)
       values ('PI01', '1', '430300', '430300', 202602, 1, 1, 'statistical', 'rejected', '\\x00', 0, 0, 0, '[]', '', '\\x00', now(), 1, 'normal')`,
      ),
    );
  });
  afterAll(async () => {
    await warehouse?.close();
  });

  it('gives the five numbers by unit, by month and in all', async () => {
    const found = await matrix('PI01');
    expect(found.all).toEqual({ expected: 5, actual: 3, onTime: 2, rate: '60.00', onTimeRate: '40.00' });
    expect(found.units).toMatchObject([
      { code: '430100', expected: 2, onTime: 2, rate: '100.00' },
      { code: '430200', expected: 2, actual: 1, onTime: 0 },
      { code: '430300', expected: 1, actual: 0 },
    ]);
    expect(found.periods).toMatchObject([
      { period: '2026-01', expected: 2, actual: 2, onTime: 1, onTimeRate: '50.00' },
      { period: '2026-02', expected: 3, actual: 1 },
    ]);
  });

  it('tells late, missing, rejected and not owed apart; a later version does not make an early one late', async () => {
    expect(await stateOf('PI01', '430100', '2026-01')).toBe('arrived');
    expect(await stateOf('PI01', '430200', '2026-01')).toBe('late');
    expect(await stateOf('PI01', '430100', '2026-02')).toBe('arrived');
    expect(await stateOf('PI01', '430200', '2026-02')).toBe('missing');
    expect(await stateOf('PI01', '430300', '2026-02')).toBe('rejected');
    expect(await stateOf('PI01', '430000', '2026-01')).toBe('not-applicable');
    expect(await stateOf('PI05', '430000', '2026-01')).toBe('missing');
  });

  it('owes a quarter once, and a change only where there was one', async () => {
    const quarterly = { ...pi01, id: 'PT08', frequency: 'quarter' as const, dueDay: 15 };
    const loaded = (dataset: string, unit: string, period: number, at: string) =>
      warehouse.inTx((tx) =>
        tx.execute(
          `insert into warehouse.dataset_version (dataset_id, definition_version, reporting_unit, period, version, digest, origin, status, row_count, first_arrived_at, loaded_at)
           values ($1, '1', $2, $3, 1, 'x', 'own', 'provisional', 0, $4, $4)`,
          [dataset, unit, period, at],
        ),
      );
    await loaded('PT08', '430100', 202633, '2026-04-15T15:59:59Z');
    await loaded('PT08', '430200', 202633, '2026-04-15T16:00:00Z');
    const of = (datasetId: string) =>
      warehouse.inTx((tx) =>
        reportingMatrix(
          tx,
          { unit: '430000', datasetId, from: YearMonth.of('2026-01'), to: YearMonth.of('2026-06') },
          catalogueOf([...publishedDefinitions, quarterly]),
        ),
      );
    const quarters = await of('PT08');
    expect(quarters.periods).toMatchObject([
      { period: '2026-Q1', expected: 3, actual: 2, onTime: 1 },
      { period: '2026-Q2', expected: 3, actual: 0 },
    ]);
    expect(quarters.cells.find((cell) => cell.unit === '430300' && cell.period === '2026-Q1')?.state).toBe('missing');
    expect((await of('PI10')).cells).toEqual([]);
    await loaded('PI10', '430200', 20260315, '2026-03-16T00:00:00Z');
    const changes = await of('PI10');
    expect(changes.periods).toMatchObject([
      { period: '2026-03-15', expected: 1, actual: 1, onTime: 1, rate: '100.00' },
    ]);
    expect(changes.cells.map((cell) => [cell.unit, cell.state])).toEqual([
      ['430000', 'not-applicable'],
      ['430100', 'not-applicable'],
      ['430200', 'arrived'],
      ['430300', 'not-applicable'],
    ]);
    await warehouse.inTx((tx) =>
      tx.execute(`delete from warehouse.dataset_version where dataset_id in ('PT08', 'PI10')`),
    );
  });

  it.each([202613, 202600, 202637, 20260230, 20261301, 2300, 0])(
    'keeps no version of the period %p',
    async (period) => {
      await expect(
        warehouse.inTx((tx) =>
          tx.execute(
            `insert into warehouse.dataset_version (dataset_id, definition_version, reporting_unit, period, version, digest, origin, status, row_count, first_arrived_at, loaded_at)
         values ('PI01', '1', '430100', $1, 1, 'x', 'own', 'provisional', 0, now(), now())`,
            [period],
          ),
        ),
      ).rejects.toThrow(/dataset_version_period/);
    },
  );

  it('reads periods in SQL as the program does', async () => {
    const texts = ['2026-07', '2026-Q3', '2026', '2026-07-15', '2024-02-29', '1900', '2200-12-31'];
    const rows = await warehouse.inTx((tx) =>
      tx.rows<{ number: number; month: number; valid: boolean }>(
        `select runtime.period_number(t) as number, runtime.period_month(runtime.period_number(t)) as month, runtime.is_period(runtime.period_number(t)) as valid
         from unnest($1::text[]) with ordinality x (t, n) order by n`,
        [texts],
      ),
    );
    expect(rows).toEqual(
      texts.map((text) => ({
        number: periodNumber(periodOf(text)),
        month: periodNumber(lastMonthOf(periodOf(text))),
        valid: true,
      })),
    );
  });

  it('turns official what the level above accepted, by the notice that came past here and by its digest', async () => {
    const notice = (digest: string) =>
      warehouse.inTx((tx) =>
        tx.execute(
          `insert into exchange.order_out (issuer, target, number, next_hop, kind, payload, message, owner, issued_at, deadline, phase, state_version)
       select '000000', '430100', coalesce(max(number), 0) + 1, '430100', 'acceptance-notice', jsonb_build_object('dataset', 'PI05', 'period', '2026-01', 'version', 1, 'digest', $1::text), '\\x00', 'x', now(), now(), 'issued', 1 from exchange.order_out`,
          [digest],
        ),
      );
    await notice('cd'.repeat(32));
    expect(await warehouse.inTx((tx) => takeOverAcceptances(tx, recordedAt))).toBe(0);
    await notice('ab'.repeat(32));
    expect(await warehouse.inTx((tx) => takeOverAcceptances(tx, recordedAt))).toBe(1);
    expect(await stateOf('PI05', '430100', '2026-01')).toBe('accepted');
    expect(await warehouse.inTx((tx) => takeOverAcceptances(tx, recordedAt))).toBe(0);
  });
});
