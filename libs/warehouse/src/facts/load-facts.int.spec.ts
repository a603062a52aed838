import pg from 'pg';
import { catalogueOf, datasetDefinitions, pi05, standardDatasets } from '@pnet/standards';
import { openTestWarehouse, recordedAt, unitLine, type TestWarehouse } from '../warehouse.fixture.js';
import { datasetSums } from '../totals/dataset-sums.query.js';
import { factColumns, factTable, factTableSql } from './fact-table.js';
import { loadFacts, loadOwnFacts, markOfficial } from './load-facts.js';

const row = (account: string, credit: bigint, rest: Record<string, string | bigint | null> = {}) => ({
  fund: 'pooled',
  account,
  counterpart_unit: '-',
  opening: 0n,
  debit: 0n,
  credit,
  closing: -credit,
  ...rest,
});

describe('loading of facts', () => {
  let warehouse: TestWarehouse;
  const facts = (unit: string) =>
    warehouse.inTx((tx) =>
      tx.rows<{ account: string; credit: string; version: number }>(
        'select account, credit, version from warehouse.fact_pi05 where reporting_unit = $1 order by account',
        [unit],
      ),
    );
  const version = (unit: string, dataset = 'PI05') =>
    warehouse.inTx((tx) =>
      tx.one<{ version: number; status: string; row_count: number }>(
        'select version, status, row_count from warehouse.dataset_version where reporting_unit = $1 and dataset_id = $2',
        [unit, dataset],
      ),
    );

  beforeAll(async () => {
    warehouse = await openTestWarehouse([
      unitLine('100000', null),
      unitLine('440000', '100000'),
      unitLine('440300', '440000', { comparisonParentCode: '100000' }),
      unitLine('440100', '440000'),
      unitLine('440200', '440000'),
    ]);
  });
  afterAll(async () => {
    await warehouse?.close();
  });

  it.each(datasetDefinitions.map((definition) => [definition.id, definition] as const))(
    '%s: table and definition agree',
    async (_id, definition) => {
      const columns = await warehouse.inTx((tx) =>
        tx.rows<{ name: string; type: string; nullable: boolean }>(
          `select attname as name, format_type(atttypid, atttypmod) as type, not attnotnull as nullable from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
          [factTable(definition)],
        ),
      );
      const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
      expect([...columns].sort(byName)).toEqual(
        factColumns(standardDatasets.versions(definition.id))
          .map(({ name, type, nullable }) => ({ name, type, nullable }))
          .sort(byName),
      );
    },
  );

  it('replaces the whole version: what the source dropped is gone', async () => {
    const at = { definitionId: 'PI05', reportingUnit: '440100', period: 202601 };
    expect(
      await warehouse.load({ ...at, version: 1, digest: 'a' }, [row('400101', 12345n), row('400102', 1n)]),
    ).toMatchObject({ value: { outcome: 'loaded', rows: 2 } });
    expect(await facts('440100')).toEqual([
      { account: '400101', credit: '123.45', version: 1 },
      { account: '400102', credit: '0.01', version: 1 },
    ]);
    expect(await warehouse.load({ ...at, version: 3, digest: 'c' }, [row('400101', 99n)])).toMatchObject({
      value: { outcome: 'loaded', rows: 1 },
    });
    expect(
      await warehouse.load({ ...at, version: 2, digest: 'b' }, [row('400101', 50n), row('4003', 7n)]),
    ).toMatchObject({ value: { outcome: 'outdated' } });
    expect(await facts('440100')).toEqual([{ account: '400101', credit: '0.99', version: 3 }]);
    expect(await version('440100')).toEqual({ version: 3, status: 'provisional', row_count: 1 });
  });

  it('takes the same version again as nothing new, and refuses it with another digest', async () => {
    const at = { definitionId: 'PI05', reportingUnit: '440200', period: 202601, version: 1 };
    await warehouse.load({ ...at, digest: 'same' }, [row('400101', 1n)]);
    expect(await warehouse.load({ ...at, digest: 'same' }, [row('400101', 1n)])).toMatchObject({
      value: { outcome: 'unchanged' },
    });
    expect(await warehouse.load({ ...at, digest: 'other' }, [row('400101', 2n)])).toMatchObject({
      ok: false,
      error: { code: 'WHSE-2003' },
    });
    expect(await facts('440200')).toEqual([{ account: '400101', credit: '0.01', version: 1 }]);
  });

  it('never adds what came for comparison', async () => {
    const at = { definitionId: 'PI05', reportingUnit: '440300', period: 202601, version: 1, digest: 'x' };
    await warehouse.load({ ...at, role: 'comparison' }, [row('400101', 5n)]);
    expect(await facts('440300')).toEqual([]);
    await warehouse.load({ ...at, relayedBy: '440000' }, [row('400101', 5n)]);
    await warehouse.load({ ...at, role: 'comparison' }, [row('400101', 5n)]);
    expect(await facts('440300')).toEqual([{ account: '400101', credit: '0.05', version: 1 }]);
    expect(await warehouse.inTx((tx) => tx.rows('select digest, version from warehouse.comparison_version'))).toEqual([
      { digest: 'x', version: 1 },
    ]);
  });

  it('keeps zero and not reported apart', async () => {
    await warehouse.load({ definitionId: 'PI01', reportingUnit: '440200', period: 202601 }, [
      { status: 'active', category: '10', economic_type: '110', sex: '1', age_band: '30', closing: 7n, payers: null },
      { status: 'active', category: '10', economic_type: '110', sex: '2', age_band: '30', closing: 8n, payers: 0n },
    ]);
    expect(
      await warehouse.inTx((tx) => tx.rows('select sex, closing, payers from warehouse.fact_pi01 order by sex')),
    ).toEqual([
      { sex: '1', closing: '7', payers: null },
      { sex: '2', closing: '8', payers: '0' },
    ]);
  });

  it('turns official only the digest that was accepted; a later version is provisional again', async () => {
    const at = { definitionId: 'PI05', reportingUnit: '440300', period: 202601 };
    const accept = (digest: string) =>
      warehouse.inTx((tx) => markOfficial(tx, { ...at, digest, acceptedAt: recordedAt }));
    expect(await accept('other')).toBe(false);
    expect(await accept('x')).toBe(true);
    expect(await version('440300')).toMatchObject({ status: 'official' });
    await warehouse.load({ ...at, version: 2, digest: 'y' }, [row('400101', 6n)]);
    expect(await version('440300')).toMatchObject({ status: 'provisional', version: 2 });
  });

  it('loads own books beside those of the children', async () => {
    const own = {
      definitionId: 'PI05',
      reportingUnit: '440000',
      period: 202601,
      version: 1,
      digest: 'own',
      definitionVersion: '1',
      loadedAt: recordedAt,
      params: ['4003'],
      sql: `select '110' as scheme, 'pooled' as fund, $1::text as account, '-' as counterpart_unit, 0 as opening, 0 as debit, 3.21 as credit, -3.21 as closing`,
    };
    expect(await warehouse.database.unitOfWork.system((tx) => loadOwnFacts(tx, own))).toMatchObject({
      value: { outcome: 'loaded', rows: 1 },
    });
    expect(await facts('440000')).toEqual([{ account: '4003', credit: '3.21', version: 1 }]);
  });

  it('stands rows of two versions in one table, a dimension that the older lacks by its own code', async () => {
    const place = { name: 'place', title: pi05.title, pattern: '^(00|[A-Z])$', notReported: '00' };
    const v1 = { ...pi05, id: 'PT05', measures: pi05.measures.slice(0, 2), checks: [], totals: [] };
    const v2 = { ...v1, version: 2, dimensions: [...v1.dimensions, place], measures: pi05.measures.slice(1, 3) };
    const catalogue = catalogueOf([v1, v2]);
    const admin = new pg.Client({ connectionString: warehouse.test.urls.migrator });
    await admin.connect();
    await admin.query(factTableSql(catalogue.versions('PT05'))).finally(() => admin.end());
    const load = (
      reportingUnit: string,
      definitionVersion: string,
      intakeId: string,
      dimensions: string[],
      measures: string[],
    ) =>
      warehouse.database.unitOfWork.system(async (tx) => {
        await tx.execute(
          'insert into exchange.intake_row (intake_id, row_no, dimensions, measures) values ($1, 1, $2, $3)',
          [intakeId, dimensions, measures],
        );
        return loadFacts(
          tx,
          {
            intakeId,
            definitionId: 'PT05',
            definitionVersion,
            reportingUnit,
            period: 202601,
            version: 1,
            digest: intakeId,
            role: 'statistical',
            receivedAt: recordedAt,
            loadedAt: recordedAt,
          },
          catalogue,
        );
      });
    expect(await load('440100', '1', '9001', ['110', 'pooled', '1001', '-'], ['100', '250'])).toMatchObject({
      ok: true,
    });
    expect(await load('440200', '2', '9002', ['110', 'pooled', '1001', '-', 'A'], ['31', '7'])).toMatchObject({
      ok: true,
    });
    expect(await load('440300', '3', '9003', ['110'], ['1'])).toMatchObject({
      ok: false,
      error: { code: 'WHSE-2001' },
    });
    expect(
      await warehouse.inTx((tx) =>
        tx.rows('select reporting_unit as unit, place, opening, debit, credit from warehouse.fact_pt05 order by 1'),
      ),
    ).toEqual([
      { unit: '440100', place: '00', opening: '1.00', debit: '2.50', credit: null },
      { unit: '440200', place: 'A', opening: null, debit: '0.31', credit: '0.07' },
    ]);
    const sums = await warehouse.inTx((tx) =>
      datasetSums(tx, 'PT05', { roots: ['440000'], from: 202601, to: 202601, schemes: [] }, catalogue),
    );
    expect(sums.get('440000')?.schemes['110']).toMatchObject({ opening: '100', debit: '281', credit: '7' });
    expect(sums.get('440000')?.notReported).toMatchObject({ opening: 1, credit: 1 });
    expect(sums.get('440000')?.notReported['debit']).toBeUndefined();
    await warehouse.inTx((tx) => tx.execute(`delete from warehouse.dataset_version where dataset_id = 'PT05'`));
  });

  it('refuses an unknown dataset and a unit without a place in the tree', async () => {
    expect(await warehouse.load({ definitionId: 'PI99', reportingUnit: '440100', period: 202601 }, [])).toMatchObject({
      error: { code: 'WHSE-2001' },
    });
    expect(
      await warehouse.load({ definitionId: 'PI05', reportingUnit: '999999', period: 202601 }, [row('400101', 5n)]),
    ).toMatchObject({ error: { code: 'WHSE-2002' } });
  });
});
