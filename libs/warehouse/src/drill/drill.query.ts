import { lastMonthOf, periodNumber, type Period, type YearMonth } from '@pnet/kernel';
import { ListOf, selectOf, type List, type ListAsk, type RequestContext, type Tx } from '@pnet/runtime';
import { datasetDefinition, type ControlTotals, type DatasetDefinition } from '@pnet/standards';
import { factTable } from '../facts/fact-table.js';

/** Unit, dataset and period of a loaded version. */
export interface OfVersion {
  readonly unit: string;
  readonly datasetId: string;
  readonly period: Period;
}

/** A loaded version, as a figure opens to it. */
export interface LoadedVersion {
  readonly unit: string;
  readonly name: string;
  readonly tier: string;
  readonly datasetId: string;
  /** Version of the definition: rows and totals are read by that one. */
  readonly definitionVersion: string;
  readonly version: number;
  readonly digest: string;
  readonly origin: 'intake' | 'own';
  readonly status: 'provisional' | 'official';
  readonly rows: number;
  readonly relayedBy: string | null;
  readonly arrivedAt: Date;
  readonly loadedAt: Date;
  readonly acceptedAt: Date | null;
}

const VERSION_COLUMNS = `v.reporting_unit as unit, u.name, u.tier, v.dataset_id as "datasetId", v.definition_version as "definitionVersion", v.version, v.digest, v.origin, v.status, v.row_count as rows,
  v.relayed_by as "relayedBy", v.first_arrived_at as "arrivedAt", v.loaded_at as "loadedAt", v.accepted_at as "acceptedAt"`;

/** The sealed versions that a figure of a unit and month is made of: one line a unit of its subtree and dataset. */
export const versionsBelow = (tx: Tx, question: OfVersion): Promise<LoadedVersion[]> =>
  tx.rows<LoadedVersion>(
    `select ${VERSION_COLUMNS}
     from warehouse.subtree($1, $4) t
     join warehouse.dataset_version v on v.reporting_unit = t.unit_code and v.period = $2 and v.dataset_id = $3
     join warehouse.reporting_unit u on u.unit_code = t.unit_code and u.superseded_at is null and u.valid_from <= $4 and (u.valid_to is null or u.valid_to >= $4)
    order by t.depth, v.reporting_unit`,
    [question.unit, periodNumber(question.period), question.datasetId, periodNumber(lastMonthOf(question.period))],
  );

/** One version that arrived, loaded or not, with what was found and signed. Numbers of totals as text, money in fen. */
export interface ArrivedVersion {
  readonly intakeId: string;
  readonly definitionVersion: string;
  readonly version: number;
  readonly digest: string;
  readonly role: 'statistical' | 'comparison';
  readonly phase: string;
  readonly relayedBy: string | null;
  readonly rows: string;
  readonly receivedAt: Date;
  readonly policyVersion: string;
  readonly totals: ControlTotals;
  readonly receipt: {
    readonly verdict: string;
    readonly digest: string;
    readonly ruleSetVersion: string;
    readonly recordedAt: string;
  } | null;
  readonly findings: readonly {
    readonly layer: number;
    readonly severity: 'blocks' | 'explain' | 'informs';
    readonly code: string;
    readonly row: number;
    readonly field: string;
    readonly expected: string;
    readonly actual: string;
  }[];
  readonly approvals: readonly { readonly level: string; readonly by: string; readonly at: string }[];
  readonly acceptances: readonly { readonly level: string; readonly by: string; readonly at: string }[];
}

/** A quick report 快报 that arrived: provisional, numbered by itself, never accepted and in no total. */
export interface QuickReport {
  readonly intakeId: string;
  readonly version: number;
  readonly digest: string;
  readonly phase: string;
  readonly rows: string;
  /** The facts as its unit knew them at this instant. */
  readonly knownAt: Date | null;
  readonly receivedAt: Date;
  readonly totals: ControlTotals;
}

/**
 * Everything about a unit's dataset of a month: the loaded version, every version that arrived, latest first, and the
 * quick reports, latest first.
 */
export interface DatasetVersions {
  readonly loaded: LoadedVersion | null;
  readonly arrived: readonly ArrivedVersion[];
  readonly quickReports: readonly QuickReport[];
  readonly comparison: { readonly version: number; readonly digest: string; readonly agrees: boolean | null } | null;
}

/** Reads `DatasetVersions`. */
export async function datasetVersions(tx: Tx, question: OfVersion): Promise<DatasetVersions> {
  const key = [question.unit, periodNumber(question.period), question.datasetId];
  const loaded = await tx.one<LoadedVersion>(
    `select ${VERSION_COLUMNS} from warehouse.dataset_version v
       left join lateral (select name, tier from warehouse.reporting_unit u where u.unit_code = v.reporting_unit and u.superseded_at is null and u.valid_from <= runtime.period_month(v.period) order by u.valid_from desc limit 1) u on true
      where v.reporting_unit = $1 and v.period = $2 and v.dataset_id = $3`,
    key,
  );
  const comparison = await tx.one<{ version: number; digest: string; agrees: boolean | null }>(
    `select c.version, c.digest, case when v.version = c.version then v.digest = c.digest end as agrees
       from warehouse.comparison_version c left join warehouse.dataset_version v using (dataset_id, reporting_unit, period)
      where c.reporting_unit = $1 and c.period = $2 and c.dataset_id = $3`,
    key,
  );
  return {
    loaded: loaded ?? null,
    arrived: await tx.rows<ArrivedVersion>(ARRIVED, key),
    quickReports: await tx.rows<QuickReport>(QUICK_REPORTS, key),
    comparison: comparison ?? null,
  };
}

const byLevel = (table: string, verb: string): string =>
  `coalesce((select jsonb_agg(jsonb_build_object('level', a.level_code, 'by', a.${verb}_by, 'at', a.${verb}_at) order by a.${verb}_at) from exchange.${table} a where a.intake_id = i.intake_id), '[]')`;
const ARRIVED = `
  select i.intake_id as "intakeId", i.definition_version as "definitionVersion", i.version, encode(i.digest, 'hex') as digest, i.role, i.phase, i.relayed_by as "relayedBy", i.row_count as rows,
         i.received_at as "receivedAt", i.policy_version as "policyVersion", i.totals,
         (select jsonb_build_object('verdict', r.verdict, 'digest', encode(r.digest, 'hex'), 'ruleSetVersion', r.rule_set_version, 'recordedAt', r.recorded_at)
            from exchange.receipt r where r.intake_id = i.intake_id and r.direction = 'given') as receipt,
         coalesce((select jsonb_agg(jsonb_build_object('layer', f.layer, 'severity', f.severity, 'code', f.code, 'row', f.row_no, 'field', f.field, 'expected', f.expected, 'actual', f.actual) order by f.finding_no)
                     from exchange.finding f where f.intake_id = i.intake_id and f.finding_no <= 100), '[]') as findings,
         ${byLevel('approval', 'approved')} as approvals, ${byLevel('acceptance', 'accepted')} as acceptances
    from exchange.intake i
   where i.reporting_unit = $1 and i.period = $2 and i.definition_id = $3 and i.role <> 'quick'
   order by i.version desc, i.role desc`;

const QUICK_REPORTS = `
  select i.intake_id as "intakeId", i.version, encode(i.digest, 'hex') as digest, i.phase, i.row_count as rows, i.known_at as "knownAt", i.received_at as "receivedAt", i.totals
    from exchange.intake i where i.reporting_unit = $1 and i.period = $2 and i.definition_id = $3 and i.role = 'quick'
   order by i.version desc limit 100`;

/**
 * Ledger totals of a unit's month by book, account and counterpart: the control totals that the city's own ledger must
 * show. Yuan, debit positive.
 */
export interface LedgerLine {
  readonly scheme: string;
  readonly fund: string;
  readonly account: string;
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly class: string | null;
  readonly counterpartUnit: string;
  readonly opening: string;
  readonly debit: string;
  readonly credit: string;
  readonly closing: string;
}

/** The rows of PI05 of one unit (its own books only). */
export const ledgerLines = (
  tx: Tx,
  question: { readonly unit: string; readonly period: YearMonth },
): Promise<LedgerLine[]> =>
  tx.rows<LedgerLine>(
    `select f.scheme, f.fund, f.account, a.name_zh as "nameZh", a.name_en as "nameEn", a.class, f.counterpart_unit as "counterpartUnit", f.opening, f.debit, f.credit, f.closing
     from warehouse.fact_pi05 f left join warehouse.account a on a.account_code = f.account
    where f.reporting_unit = $1 and f.period = $2 order by f.scheme, f.fund, f.account, f.counterpart_unit`,
    [question.unit, question.period.number],
  );

/** Rows with the version of the definition that names their columns; null where nothing is loaded. */
export interface FactRows extends List<Readonly<Record<string, string | null>>> {
  readonly definitionVersion: string | null;
}

type Fact = Record<string, string | null>;

/** The list of a dataset's rows, whose columns its definition names. */
const factList = (definition?: DatasetDefinition): ListOf<Fact> => {
  const dimensions = definition?.dimensions.map((one) => one.name) ?? ['row'];
  return new ListOf<Fact>({
    name: `facts-${definition?.id ?? 'none'}`,
    columns: [
      ...(definition?.dimensions.map(({ name, title }) => ({ field: name, ...title, kind: 'text' as const })) ?? []),
      ...(definition?.measures.map(({ name, title, unit }) => ({
        field: name,
        ...title,
        kind: unit === 'fen' ? ('money' as const) : ('count' as const),
      })) ?? []),
    ],
    key: dimensions,
    sort: { [FIRST]: dimensions.map((name) => `s."${name}"`)[0] ?? true },
    order: FIRST,
  });
};
const FIRST = 'dimensions';
/** Fields of its input. */
export const factInput = factList().input;

/**
 * The loaded rows of a unit's dataset, by the definition that they were sealed by: dimensions as text, money in yuan as
 * text, null = not reported.
 */
export async function factRows(
  tx: Tx,
  question: OfVersion,
  reading: { readonly ask: ListAsk; readonly context: Pick<RequestContext, 'table'> },
): Promise<FactRows> {
  const key = { unit: question.unit, period: periodNumber(question.period) };
  const loaded = await tx.one<{ definition_version: string }>(
    'select definition_version from warehouse.dataset_version where reporting_unit = $1 and period = $2 and dataset_id = $3',
    [key.unit, key.period, question.datasetId],
  );
  const definition = loaded && datasetDefinition(question.datasetId, loaded.definition_version);
  if (!definition) return Object.assign(await factList().whole([], reading), { definitionVersion: null });
  const columns = [...definition.dimensions, ...definition.measures].map((one) => one.name);
  const select = selectOf<Fact>(
    `select ${columns.join(', ')} from ${factTable(definition)} where reporting_unit = :unit and period = :period`,
    key,
  );
  const list = await factList(definition).read(tx, select, reading);
  return Object.assign(list, { definitionVersion: loaded.definition_version });
}
