import {
  domainError,
  err,
  lastMonthOf,
  ok,
  periodNumber,
  periodOfNumber,
  type Instant,
  type Result,
} from '@pnet/kernel';
import { standardDatasets, unitedShape, type DatasetCatalogue, type DatasetDefinition } from '@pnet/standards';
import type { Tx } from '@pnet/runtime';
import { factTable, measureFromWire } from './fact-table.js';

/** A valid intake, as exchange hands it over in the transaction that writes `loaded`. */
export interface IntakeToLoad {
  readonly intakeId: string;
  readonly definitionId: string;
  /** Version of the definition that the rows are of. */
  readonly definitionVersion: string;
  /** The unit that the rows are about. */
  readonly reportingUnit: string;
  /** `YYYYMM`, or as `periodNumber` writes another kind. */
  readonly period: number;
  readonly version: number;
  readonly digest: string;
  readonly role: 'statistical' | 'comparison';
  readonly relayedBy?: string;
  /** When the first byte of it arrived here: on time is measured by it. */
  readonly receivedAt: Instant;
  readonly loadedAt: Instant;
}

/** What loading did: rows replaced, kept for comparison, or left alone because a later version stands there. */
export interface LoadedFacts {
  readonly outcome: 'loaded' | 'compared' | 'outdated' | 'unchanged';
  readonly rows: number;
}

/**
 * Loads a valid version, whole: the old version's rows go, so what the source dropped is gone. A version that came for
 * comparison is noted by its digest and never adds. Rows of any version of the definition stand in one table: a measure
 * that the version lacks is not reported, a dimension has its own code for that. Errors: `WHSE-2001` no such dataset or
 * version, `WHSE-2002` the unit has no place in the tree, `WHSE-2003` the version is loaded with another digest.
 */
export async function loadFacts(
  tx: Tx,
  intake: IntakeToLoad,
  catalogue: DatasetCatalogue = standardDatasets,
): Promise<Result<LoadedFacts>> {
  const definition = catalogue.find(intake.definitionId, intake.definitionVersion);
  if (!definition) return err(domainError('WHSE-2001', { dataset: intake.definitionId }));
  if (intake.role === 'comparison') return noteForComparison(tx, intake);
  const place = await tx.one('select 1 from warehouse.subtree($1, $2)', [
    intake.reportingUnit,
    periodNumber(lastMonthOf(periodOfNumber(intake.period))),
  ]);
  if (!place) return err(domainError('WHSE-2002', { unit: intake.reportingUnit, period: String(intake.period) }));
  return replaceVersion(tx, definition, { ...intake, origin: 'intake' }, () =>
    insertFromIntake(tx, definition, catalogue, intake),
  );
}

/** Own books of this node: `sql` yields the definition's dimensions (text), then its measures (money in yuan). */
export interface OwnFacts {
  readonly definitionId: string;
  /** Version of the definition that the rows are of. */
  readonly definitionVersion: string;
  readonly reportingUnit: string;
  readonly period: number;
  readonly version: number;
  readonly digest: string;
  readonly sql: string;
  readonly params: readonly unknown[];
  readonly loadedAt: Instant;
}

/** Loads a dataset of the node's own books beside those of its children. Errors as `loadFacts`. */
export async function loadOwnFacts(tx: Tx, own: OwnFacts): Promise<Result<LoadedFacts>> {
  const definition = standardDatasets.find(own.definitionId, own.definitionVersion);
  if (!definition) return err(domainError('WHSE-2001', { dataset: own.definitionId }));
  return replaceVersion(tx, definition, { ...own, receivedAt: own.loadedAt, origin: 'own', intakeId: null }, () =>
    insertFromQuery(tx, definition, own),
  );
}

interface VersionToLoad {
  readonly reportingUnit: string;
  readonly period: number;
  readonly version: number;
  readonly digest: string;
  readonly receivedAt: Instant;
  readonly loadedAt: Instant;
  readonly origin: 'intake' | 'own';
  readonly intakeId: string | null;
  readonly relayedBy?: string;
}

async function replaceVersion(
  tx: Tx,
  definition: DatasetDefinition,
  load: VersionToLoad,
  insert: () => Promise<number>,
): Promise<Result<LoadedFacts>> {
  await tx.execute('select pg_advisory_xact_lock(hashtextextended($1, 40))', [
    `${definition.id}/${load.reportingUnit}/${load.period}`,
  ]);
  const key = [definition.id, load.reportingUnit, load.period];
  const known = await tx.one<{ version: number; digest: string; row_count: number }>(
    'select version, digest, row_count from warehouse.dataset_version where dataset_id = $1 and reporting_unit = $2 and period = $3',
    key,
  );
  if (known && known.version > load.version) return ok({ outcome: 'outdated', rows: 0 });
  if (known?.version === load.version) {
    return known.digest === load.digest
      ? ok({ outcome: 'unchanged', rows: known.row_count })
      : err(
          domainError('WHSE-2003', {
            unit: load.reportingUnit,
            dataset: definition.id,
            period: String(load.period),
            version: load.version,
          }),
        );
  }
  if (known)
    await tx.execute(`delete from ${factTable(definition)} where period = $1 and reporting_unit = $2`, [
      load.period,
      load.reportingUnit,
    ]);
  const rows = await insert();
  await tx.execute(
    `insert into warehouse.dataset_version
       (dataset_id, definition_version, reporting_unit, period, version, digest, origin, intake_id, status, row_count, relayed_by, first_arrived_at, loaded_at)
     values ($1, $12, $2, $3, $4, $5, $6, $7, 'provisional', $8, $9, $10, $11)
     on conflict on constraint dataset_version_pk do update set definition_version = excluded.definition_version, version = excluded.version, digest = excluded.digest, origin = excluded.origin,
       intake_id = excluded.intake_id, status = 'provisional', accepted_at = null, row_count = excluded.row_count,
       relayed_by = excluded.relayed_by, loaded_at = excluded.loaded_at`,
    [
      ...key,
      load.version,
      load.digest,
      load.origin,
      load.intakeId,
      rows,
      load.relayedBy ?? null,
      load.receivedAt.toDate(),
      load.loadedAt.toDate(),
      String(definition.version),
    ],
  );
  return ok({ outcome: 'loaded', rows });
}

const targetColumns = (definition: DatasetDefinition): string =>
  [
    'reporting_unit',
    'period',
    'version',
    ...definition.dimensions.map((one) => one.name),
    ...definition.measures.map((one) => one.name),
  ].join(', ');

/** Dimensions of the table that a version lacks, with what stands for *not reported*. */
const lackedDimensions = (definition: DatasetDefinition, catalogue: DatasetCatalogue) =>
  unitedShape(catalogue.versions(definition.id)).dimensions.filter(
    (one) => !definition.dimensions.some((own) => own.name === one.name),
  );

function insertFromIntake(
  tx: Tx,
  definition: DatasetDefinition,
  catalogue: DatasetCatalogue,
  intake: IntakeToLoad,
): Promise<number> {
  const lacked = lackedDimensions(definition, catalogue);
  const dimensions = definition.dimensions.map((_one, index) => `dimensions[${index + 1}]`);
  const measures = definition.measures.map((one, index) => measureFromWire(one, `measures[${index + 1}]`));
  return tx.execute(
    `insert into ${factTable(definition)} (${[targetColumns(definition), ...lacked.map((one) => one.name)].join(', ')})
     select $2, $3, $4, ${[...dimensions, ...measures, ...lacked.map((_one, index) => `($5::text[])[${index + 1}]`)].join(', ')} from exchange.intake_row where intake_id = $1 and $5::text[] is not null`,
    [intake.intakeId, intake.reportingUnit, intake.period, intake.version, lacked.map((one) => one.notReported ?? '')],
  );
}

function insertFromQuery(tx: Tx, definition: DatasetDefinition, own: OwnFacts): Promise<number> {
  const next = own.params.length;
  const columns = [...definition.dimensions, ...definition.measures].map((one) => `q.${one.name}`);
  return tx.execute(
    `insert into ${factTable(definition)} (${targetColumns(definition)})
     select $${next + 1}::text, $${next + 2}::integer, $${next + 3}::integer, ${columns.join(', ')} from (${own.sql}) q`,
    [...own.params, own.reportingUnit, own.period, own.version],
  );
}

async function noteForComparison(tx: Tx, intake: IntakeToLoad): Promise<Result<LoadedFacts>> {
  await tx.execute(
    `insert into warehouse.comparison_version (dataset_id, reporting_unit, period, version, digest, intake_id, loaded_at) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict on constraint comparison_version_pk do update
       set version = excluded.version, digest = excluded.digest, intake_id = excluded.intake_id, loaded_at = excluded.loaded_at
     where comparison_version.version < excluded.version`,
    [
      intake.definitionId,
      intake.reportingUnit,
      intake.period,
      intake.version,
      intake.digest,
      intake.intakeId,
      intake.loadedAt.toDate(),
    ],
  );
  return ok({ outcome: 'compared', rows: 0 });
}

/** Turns a loaded version official; bound to its digest. False when another version stands there. */
export async function markOfficial(
  tx: Tx,
  version: {
    readonly definitionId: string;
    readonly reportingUnit: string;
    readonly period: number;
    readonly digest: string;
    readonly acceptedAt: Instant;
  },
): Promise<boolean> {
  const changed = await tx.execute(
    `update warehouse.dataset_version set status = 'official', accepted_at = coalesce(accepted_at, $5)
      where dataset_id = $1 and reporting_unit = $2 and period = $3 and digest = $4`,
    [version.definitionId, version.reportingUnit, version.period, version.digest, version.acceptedAt.toDate()],
  );
  return changed === 1;
}
