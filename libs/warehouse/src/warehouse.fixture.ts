import { Instant, ok, unwrap, type Result } from '@pnet/kernel';
import { migrate, openDatabase, runtimeMigrations, type Database, type Tx } from '@pnet/runtime';
import { datasetDefinition, newestDefinition } from '@pnet/standards';
import { recordUnits, type UnitLine } from '@pnet/exchange';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import { syncDimensions } from './dimensions/sync-dimensions.js';
import { loadFacts, type LoadedFacts, type IntakeToLoad } from './facts/load-facts.js';

/** A row of an intake by names; money in fen, heads in persons. What is not named is `-` and null. */
export type WireRow = Readonly<Record<string, string | bigint | null>>;

const exchangeMigrations = new URL('../../exchange/src/migrations/', import.meta.url);
const warehouseMigrations = new URL('./migrations/', import.meta.url);

/** A database with the warehouse's schema, for specs. */
export interface TestWarehouse {
  readonly test: TestDatabase;
  readonly database: Database;
  inTx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Loads rows as an intake of a unit would be. */
  load(
    intake: Partial<IntakeToLoad> & Pick<IntakeToLoad, 'definitionId' | 'reportingUnit' | 'period'>,
    rows: readonly WireRow[],
  ): Promise<Result<LoadedFacts>>;
  close(): Promise<void>;
}

/** The instant at which fixtures record. */
export const recordedAt = Instant.of('2026-07-03T02:00:00Z');

/** A unit's line with defaults. */
export const unitLine = (code: string, parentCode: string | null, rest: Partial<UnitLine> = {}): UnitLine => ({
  code,
  parentCode,
  name: `单位${code}`,
  kind: code.endsWith('0000') ? 'province' : 'city',
  tier: parentCode === null ? 'national' : code.endsWith('0000') ? 'province' : 'city',
  regionCode: code,
  comparisonParentCode: null,
  validFrom: 199001,
  validTo: null,
  ...rest,
});

/** Opens a fresh database with these units. */
export async function openTestWarehouse(units: readonly UnitLine[]): Promise<TestWarehouse> {
  const test = await createTestDatabase();
  await migrate(test.urls.migrator, test.roles, [runtimeMigrations, exchangeMigrations, warehouseMigrations]);
  const database = await openDatabase(test.urls);
  const inTx = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    unwrap(await database.unitOfWork.system(async (tx) => ok(await work(tx))));
  await inTx(async (tx) => {
    await syncDimensions(tx);
    await recordUnits(tx, units, { at: recordedAt, origin: 'first' });
  });
  let intakes = 0;
  return {
    test,
    database,
    inTx,
    load: (intake, rows) =>
      database.unitOfWork.system(async (tx) => {
        const full: IntakeToLoad = {
          version: 1,
          definitionVersion: String(newestDefinition(intake.definitionId)?.version ?? 1),
          digest: `d${(intakes += 1)}`,
          role: 'statistical',
          receivedAt: recordedAt,
          loadedAt: recordedAt,
          intakeId: String(intakes),
          ...intake,
        };
        await insertIntakeRows(tx, full, rows);
        return loadFacts(tx, full);
      }),
    close: async () => {
      await database.close();
      await test.drop();
    },
  };
}

async function insertIntakeRows(tx: Tx, intake: IntakeToLoad, rows: readonly WireRow[]): Promise<void> {
  const definition = datasetDefinition(intake.definitionId, intake.definitionVersion);
  if (!definition) return;
  const wire = rows.map((row) => ({
    dimensions: definition.dimensions.map((one) => String(row[one.name] ?? (one.name === 'scheme' ? '110' : '-'))),
    measures: definition.measures.map((one) => {
      const value = row[one.name] ?? null;
      return value === null ? null : value.toString();
    }),
  }));
  await tx.execute(
    `insert into exchange.intake_row (intake_id, row_no, dimensions, measures)
     select $1, n, array(select jsonb_array_elements_text(r -> 'dimensions')), array(select e::bigint from jsonb_array_elements_text(r -> 'measures') e)
       from jsonb_array_elements($2::jsonb) with ordinality x (r, n)`,
    [intake.intakeId, JSON.stringify(wire)],
  );
}
