import { sealedLine, type StoredRow } from '@pnet/exchange';
import { standardDatasets, unitedShape, type DatasetCatalogue, type DatasetDefinition } from '@pnet/standards';
import type { EvidenceFinding, Tx } from '@pnet/runtime';
import { factTable, measureToWire } from './fact-table.js';

interface LoadedVersion {
  readonly dataset_id: string;
  readonly definition_version: string;
  readonly reporting_unit: string;
  readonly period: number;
  readonly version: number;
  readonly digest: string;
  readonly origin: 'intake' | 'own';
  readonly intake_id: string | null;
  readonly row_count: number;
}

/** Whether a row says something in a column that its version lacks: there stands *not reported*, and nothing else. */
function lackedOf(definition: DatasetDefinition, versions: readonly DatasetDefinition[]): string {
  const { dimensions, measures } = unitedShape(versions);
  const lacks = (own: readonly { name: string }[], name: string): boolean => !own.some((one) => one.name === name);
  const wrong = [
    ...measures.filter(({ name }) => lacks(definition.measures, name)).map(({ name }) => `${name} is not null`),
    ...dimensions
      .filter(({ name }) => lacks(definition.dimensions, name))
      .map(({ name, notReported }) => `${name} <> '${(notReported ?? '').replaceAll("'", "''")}'`),
  ];
  return wrong.length === 0 ? 'false' : `(${wrong.join(' or ')})`;
}

/** Measures in their smallest unit, as rows are encoded. */
const factRows = (definition: DatasetDefinition, versions: readonly DatasetDefinition[]): string => `
  select array[${definition.dimensions.map((one) => one.name).join(', ')}]::text[] as dimensions,
    array[${definition.measures.map((one) => measureToWire(one, one.name)).join(', ')}]::text[] as measures, version, ${lackedOf(definition, versions)} as lacked
  from ${factTable(definition)} where period = $1 and reporting_unit = $2`;

/** Payloads of the version that a fact table holds: the intake's, or the own node's submission. */
const FRAMES = {
  intake: `select f.payload from exchange.intake_frame f where f.intake_id = $1::bigint order by f.frame_no`,
  own: `select f.payload from exchange.submission s join exchange.submission_frame f using (submission_id)
    where s.definition_id = $1 and s.reporting_unit = $2 and s.period = $3 and s.version = $4 and s.action <> 'quick' order by f.frame_no`,
};

/**
 * Writes the facts of every loaded version anew as sealed rows and compares them with the frames that they came from,
 * line by line; for every dataset, at every upper node. Rows of no loaded version, versions whose digest or count is
 * not their intake's, and intakes that are loaded and stand in no table are found too.
 */
export async function verifyFacts(tx: Tx, catalogue: DatasetCatalogue = standardDatasets): Promise<EvidenceFinding[]> {
  const findings: EvidenceFinding[] = [];
  const versions = await tx.rows<LoadedVersion>(
    'select dataset_id, definition_version, reporting_unit, period, version, digest, origin, intake_id::text, row_count from warehouse.dataset_version order by dataset_id, period, reporting_unit',
  );
  for (const loaded of versions) {
    const definition = catalogue.find(loaded.dataset_id, loaded.definition_version);
    const subject = `${loaded.dataset_id} ${loaded.reporting_unit} ${loaded.period} v${loaded.version}`;
    if (!definition) {
      findings.push({
        check: 'warehouse.dataset_version',
        subject,
        detail: `no definition of version ${loaded.definition_version}`,
      });
      continue;
    }
    const detail = await compareFacts(tx, definition, catalogue, loaded);
    if (detail) findings.push({ check: factTable(definition), subject, detail });
  }
  for (const id of new Set(versions.map((one) => one.dataset_id))) {
    const definition = catalogue.newest(id);
    if (!definition) continue;
    const stray = await tx.rows<{ subject: string }>(`
      select distinct concat_ws(' ', '${id}', reporting_unit, period) as subject from ${factTable(definition)} f
      where not exists (select from warehouse.dataset_version v where v.dataset_id = '${id}' and v.reporting_unit = f.reporting_unit and v.period = f.period)`);
    findings.push(
      ...stray.map(({ subject }) => ({ check: factTable(definition), subject, detail: 'facts of no loaded version' })),
    );
  }
  const untold = await tx.rows<{ subject: string; detail: string }>(`
    select concat_ws(' ', v.dataset_id, v.reporting_unit, v.period, 'v' || v.version) as subject, format('digest %s; intake %s %s v%s', v.digest, i.phase, encode(i.digest, 'hex'), i.version) as detail
    from warehouse.dataset_version v left join exchange.intake i on i.intake_id = v.intake_id
    where v.origin = 'intake' and (i.phase is distinct from 'loaded' or encode(i.digest, 'hex') <> v.digest or i.version <> v.version or i.period <> v.period or i.definition_id <> v.dataset_id or i.definition_version <> v.definition_version or i.reporting_unit <> v.reporting_unit)
    union all
    select concat_ws(' ', i.definition_id, i.reporting_unit, i.period, 'v' || i.version), 'is loaded, and no table has this version or a later one'
    from exchange.intake i where i.phase = 'loaded' and i.role = 'statistical' and i.action <> 'recall' and not exists (
      select from warehouse.dataset_version v where v.dataset_id = i.definition_id and v.reporting_unit = i.reporting_unit and v.period = i.period and v.version >= i.version)
    union all
    select concat_ws(' ', v.dataset_id, v.reporting_unit, v.period), 'official without an acceptance of this digest'
    from warehouse.dataset_version v where v.origin = 'intake' and (v.status = 'official') <> (v.accepted_at is not null)`);
  findings.push(
    ...untold.map((row) => ({ check: 'warehouse.dataset_version', subject: row.subject, detail: row.detail })),
  );
  return findings;
}

async function compareFacts(
  tx: Tx,
  definition: DatasetDefinition,
  catalogue: DatasetCatalogue,
  loaded: LoadedVersion,
): Promise<string | undefined> {
  const rows = await tx.rows<StoredRow & { readonly version: number; readonly lacked: boolean }>(
    factRows(definition, catalogue.versions(definition.id)),
    [loaded.period, loaded.reporting_unit],
  );
  if (rows.some((row) => row.version !== loaded.version)) return 'rows of another version';
  if (rows.some((row) => row.lacked))
    return `reports what version ${loaded.definition_version} of the definition lacks`;
  if (rows.length !== loaded.row_count) return `${rows.length} rows, loaded ${loaded.row_count}`;
  const facts = rows.map((row) => sealedLine(definition, row));
  const payloads =
    loaded.origin === 'intake'
      ? await tx.rows<{ payload: Buffer }>(FRAMES.intake, [loaded.intake_id])
      : await tx.rows<{ payload: Buffer }>(FRAMES.own, [
          loaded.dataset_id,
          loaded.reporting_unit,
          loaded.period,
          loaded.version,
        ]);
  const sealed = Buffer.concat(payloads.map((one) => one.payload))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `${line}\n`);
  const [inFacts, inFrames] = [new Set(facts), new Set(sealed)];
  const [extra, missing] = [facts.filter((line) => !inFrames.has(line)), sealed.filter((line) => !inFacts.has(line))];
  return extra.length + missing.length === 0
    ? undefined
    : `${extra.length + missing.length} lines apart: facts ${JSON.stringify(extra[0]?.trimEnd() ?? '-')}, frames ${JSON.stringify(missing[0]?.trimEnd() ?? '-')}`;
}
