import { ListOf, selectOf, type ListAsk, type RequestContext, type Select, type Tx } from '@pnet/runtime';
import { Money, periodOfNumber } from '@pnet/kernel';
import { SubmissionHeader } from '@pnet/contracts';
import {
  datasetDefinition,
  dueOn,
  renderFinding,
  checkTitle,
  renderError,
  errorCatalogue,
  type Language,
} from '@pnet/standards';
import type {
  ArrivedIntake,
  ArrivedIntakeRecord,
  IntakeFinding,
  IntakeRow,
  IntakeRows,
  PartnerLink,
  ReportingCell,
  SealedVersion,
  SealedVersionRecord,
  VersionEnvelope,
} from './exchange-views.js';

/** A row before its month is written out. */
type Stored<V> = Omit<V, 'period'> & { readonly period: number };

/** What lists are narrowed by: months `YYYYMM`, dataset, node. */
export interface ListFilter {
  readonly from: number | null;
  readonly to: number | null;
  readonly dataset: string | null;
  readonly node: string | null;
}

const month = (value: number): string => periodOfNumber(value).toString();
const NARROW = `(:from::int is null or runtime.period_month(period) >= :from) and (:to::int is null or runtime.period_month(period) <= :to) and (:dataset::text is null or definition_id = :dataset) and (:node::text is null or node_code = :node)`;
const PERIOD = 'runtime.period_month(s.period)';

/** The list of sealed versions. */
export const sealedVersionList = new ListOf<SealedVersion>({
  name: 'submissions',
  columns: [
    'submissionId',
    'dataset',
    'definitionVersion',
    'node',
    'period',
    'version',
    'action',
    'rows',
    'digest',
    'policyVersion',
    'sealedAt',
    'knownAt',
    'state',
  ],
  key: ['submissionId'],
  sort: { period: PERIOD, dataset: true, sealedAt: true },
  order: '-period',
  totals: ['rows'],
});

/** Sealed versions of this node, each with what became of its deliveries. */
export const sealedVersionsOf = (filter: ListFilter): Select<Stored<SealedVersion>> =>
  selectOf<Stored<SealedVersion>>(
    `select submission_id as "submissionId", definition_id as "dataset", definition_version as "definitionVersion", node_code as "node", period, version, sequence, action,
       row_count as "rows", encode(digest, 'hex') as digest, policy_version as "policyVersion", sealed_at as "sealedAt", known_at as "knownAt",
       case when exists (select from exchange.submission n where (n.definition_id, n.node_code, n.period) = (submission.definition_id, submission.node_code, submission.period) and n.version > submission.version) then 'superseded' else 'sealed' end as state,
       (select coalesce(jsonb_agg(jsonb_build_object('deliveryId', delivery_id, 'target', target, 'role', role, 'phase', phase, 'outcome', outcome, 'attempts', attempts, 'error', error_code, 'receiptedAt', receipted_at) order by target), '[]')
        from exchange.delivery where delivery.submission_id = submission.submission_id) as deliveries
     from exchange.submission where ${NARROW}`,
    { ...filter },
  );

/** A row with its period written out. */
export const withPeriod = <V extends { readonly period: string }>(row: Stored<V>): V =>
  ({ ...row, period: month(row.period) }) as unknown as V;

/** One sealed version with its control totals and the signed header's envelope, or undefined. */
export async function readSubmission(tx: Tx, submissionId: string): Promise<SealedVersionRecord | undefined> {
  const [listed] = await tx.rows<Stored<Omit<SealedVersionRecord, 'envelope'>> & { readonly header: Buffer }>(
    `select submission_id as "submissionId", definition_id as "dataset", period, version, totals, header, encode(digest, 'hex') as digest from exchange.submission where submission_id = $1`,
    [submissionId],
  );
  return listed && withEnvelope(listed);
}

function withEnvelope<R extends { readonly header: Buffer; readonly period: number }>(
  row: R,
): Omit<R, 'header' | 'period'> & { readonly period: string; readonly envelope: VersionEnvelope } {
  const { header, period, ...rest } = row;
  const sealed = SubmissionHeader.decode(header);
  return {
    ...rest,
    period: month(period),
    envelope: {
      node: sealed.nodeCode,
      reportingUnit: sealed.reportingUnit,
      policyVersion: sealed.policyVersion,
      ruleSetVersion: sealed.ruleSetVersion,
      knownAt: sealed.knownAt,
      sealedAt: sealed.sealedAt,
      frames: sealed.frames.length,
      rows: sealed.rowCount.toString(),
      suite: sealed.signature?.suite ?? '',
      signature: Buffer.from(sealed.signature?.value ?? []).toString('base64'),
    },
  };
}

/** The list of versions that arrived. */
export const intakeList = new ListOf<ArrivedIntake>({
  name: 'intakes',
  columns: [
    'intakeId',
    'dataset',
    'definitionVersion',
    'node',
    'reportingUnit',
    'period',
    'version',
    'action',
    'role',
    'relayedBy',
    'phase',
    'rows',
    'findings',
    'approved',
    'standing',
    'digest',
    'receivedAt',
    'judgedAt',
  ],
  key: ['intakeId'],
  sort: { period: PERIOD, node: true, dataset: true, receivedAt: true },
  order: '-period',
  totals: ['rows', 'findings'],
});

/** Versions that arrived here, by phase and day of arrival too. */
export const intakesOf = (
  filter: ListFilter & {
    readonly phase: string | null;
    readonly receivedFrom: string | null;
    readonly receivedTo: string | null;
  },
): Select<Stored<ArrivedIntake>> =>
  selectOf<Stored<ArrivedIntake>>(
    `select intake_id as "intakeId", definition_id as "dataset", definition_version as "definitionVersion", node_code as "node", reporting_unit as "reportingUnit", period, version, sequence, action,
       role, relayed_by as "relayedBy", phase, row_count as "rows", encode(digest, 'hex') as digest, received_at as "receivedAt", judged_at as "judgedAt",
       (select count(*)::int from exchange.finding where finding.intake_id = intake.intake_id) as findings,
       exists (select 1 from exchange.approval where approval.intake_id = intake.intake_id) as approved,
       case when exists (select 1 from exchange.acceptance where acceptance.intake_id = intake.intake_id) then 'official' when phase = 'loaded' then 'provisional' end as standing
     from exchange.intake where ${NARROW} and (:phase::text is null or phase = :phase)
       and (:receivedFrom::date is null or received_at >= :receivedFrom::date) and (:receivedTo::date is null or received_at < :receivedTo::date + 1)`,
    { ...filter },
  );

/** One arrived version with its control totals and envelope, or undefined. */
export async function readIntake(tx: Tx, intakeId: string): Promise<ArrivedIntakeRecord | undefined> {
  const [row] = await tx.rows<Stored<Omit<ArrivedIntakeRecord, 'envelope'>> & { readonly header: Buffer }>(
    `select intake_id as "intakeId", definition_id as "dataset", node_code as "node", period, version, role, relayed_by as "relayedBy", phase, totals, header, encode(digest, 'hex') as digest, received_at as "receivedAt"
     from exchange.intake where intake_id = $1`,
    [intakeId],
  );
  return row && withEnvelope(row);
}

interface StoredRow {
  readonly row_no: string;
  readonly dimensions: string[];
  readonly measures: (string | null)[];
}

/** The list of an arrived version's rows, whose columns its definition names. */
const intakeRowList = (places: Pick<IntakeRows, 'dimensions' | 'measures'>): ListOf<IntakeRow> =>
  new ListOf<IntakeRow>({
    name: 'intake-rows',
    columns: [
      'row',
      ...places.dimensions.map(({ name, title }) => ({ field: name, ...title, kind: 'text' as const })),
      ...places.measures.map(({ name, title, unit }) => ({
        field: name,
        ...title,
        kind: unit === 'fen' ? ('money' as const) : ('count' as const),
      })),
    ],
    key: ['row_no'],
    sort: { row: 's.row_no' },
    order: 'row',
  });
/** Fields of its input. */
export const intakeRowInput = intakeRowList({ dimensions: [], measures: [] }).input;

/** Rows of an arrived version, by the definition's names; money in fen as text, in tables yuan. */
export async function readIntakeRows(
  tx: Tx,
  intakeId: string,
  reading: { readonly ask: ListAsk; readonly context: RequestContext },
): Promise<IntakeRows> {
  const intake = await tx.one<{ definition_id: string; definition_version: string }>(
    'select definition_id, definition_version from exchange.intake where intake_id = $1',
    [intakeId],
  );
  const definition = intake && datasetDefinition(intake.definition_id, intake.definition_version);
  const places = {
    dimensions: definition?.dimensions.map(({ name, title }) => ({ name, title })) ?? [],
    measures: definition?.measures.map(({ name, title, unit }) => ({ name, title, unit })) ?? [],
  };
  const select = selectOf<StoredRow>(
    'select row_no, dimensions, measures::text[] as measures from exchange.intake_row where intake_id = :intakeId',
    { intakeId },
  );
  const present = ({ row_no, dimensions, measures }: StoredRow): IntakeRow => ({
    row: Number(row_no),
    dimensions,
    measures,
    ...(reading.context.table ? cellsOf(places, dimensions, measures) : {}),
  });
  const list = await intakeRowList(places).read(tx, select, { ...reading, present });
  return reading.context.table ? Object.assign(list, places) : { ...list, ...places };
}

const cellsOf = (
  places: Pick<IntakeRows, 'dimensions' | 'measures'>,
  dimensions: readonly string[],
  measures: readonly (string | null)[],
): Record<string, string | null> =>
  Object.fromEntries([
    ...places.dimensions.map(({ name }, index) => [name, dimensions[index] ?? null]),
    ...places.measures.map(({ name, unit }, index) => {
      const value = measures[index] ?? null;
      return [name, value !== null && unit === 'fen' ? Money.fromFen(BigInt(value)).toString() : value];
    }),
  ]) as Record<string, string | null>;

type FindingRow = Omit<IntakeFinding, 'row' | 'text'> & { readonly findingNo: number; readonly row: string };

/** The list of what the checks of a version found. */
export const findingList = new ListOf<IntakeFinding>({
  name: 'findings',
  columns: ['layer', 'severity', 'code', 'row', 'field', 'expected', 'actual', 'text'],
  key: ['findingNo'],
  sort: { row: 's.row::bigint', code: true, severity: true, layer: true },
  order: 'layer',
});

/** What the checks of an arrived version found, by severity or code. */
export const findingsOf = (
  intakeId: string,
  filter: { readonly severity?: string | undefined; readonly code?: string | undefined },
): Select<FindingRow> =>
  selectOf<FindingRow>(
    `select finding_no as "findingNo", layer, severity, code, row_no as row, field, expected, actual from exchange.finding
     where intake_id = :intakeId and (:severity::text is null or severity = :severity) and (:code::text is null or code = :code)`,
    { intakeId, severity: filter.severity ?? null, code: filter.code ?? null },
  );

/** A finding with a sentence in the reader's language. */
export const findingIn =
  (language: Language) =>
  ({ findingNo: _no, ...row }: FindingRow): IntakeFinding => ({
    ...row,
    row: Number(row.row),
    text: sentence(row, language),
  });

function sentence(row: Omit<FindingRow, 'findingNo'>, language: Language): string {
  const params = {
    row: row.row,
    field: row.field,
    dimension: row.field,
    measure: row.field,
    total: row.field,
    expected: row.expected,
    actual: row.actual,
    found: row.actual,
    value: row.actual,
    relation: '=',
  };
  if (errorCatalogue[row.code]) return renderError({ code: row.code, params }, language).detail;
  return renderFinding(
    {
      code: row.code,
      level: 'L3',
      severity: row.severity,
      row: Number(row.row) || null,
      params: { ...params, ...(row.field === '' ? {} : { group: row.field }) },
    },
    language,
    checkTitle,
  );
}

/** The list of partners. */
export const linkList = new ListOf<PartnerLink>({
  name: 'links',
  columns: [
    'code',
    'direction',
    'role',
    'connected',
    'lastContactAt',
    'clockDifferenceMs',
    'error',
    'errorAt',
    'backlog',
    'oldestSeconds',
  ],
  key: ['code'],
  sort: { direction: true, code: true, backlog: true, lastContactAt: `coalesce(s."lastContactAt", '-infinity')` },
  order: '-direction',
});

/** Each partner: whether it is there, when last heard, how much waits for it and for how long, in seconds. */
export async function listLinks(
  tx: Tx,
  node: { readonly code: string; readonly parents: readonly { code: string; role: string }[] },
  now: Date,
): Promise<PartnerLink[]> {
  return tx.rows<PartnerLink>(
    `with partner as (
       select code, 'parent' as direction, role from unnest($1::text[], $2::text[]) as parent(code, role)
       union all select unit_code, 'child', case when bool_or(exchange.unit_receiver(unit_code, valid_from) = $3) then 'statistical' else 'comparison' end from exchange.reporting_unit
         where superseded_at is null and $3 in (comparison_parent_code, exchange.unit_receiver(unit_code, valid_from)) group by unit_code),
     waiting as (
       select target as code, count(*)::int as backlog, min(queued_at) as oldest from exchange.delivery where phase in ('queued', 'sending', 'stopped') group by target
       union all select next_hop, count(*)::int, min(issued_at) from exchange.order_out where phase in ('issued', 'overdue') group by next_hop)
     select partner.code, partner.direction, partner.role, coalesce(peer.connected, false) as connected, peer.last_contact_at as "lastContactAt", peer.clock_difference_ms as "clockDifferenceMs",
       peer.error_code as error, peer.error_at as "errorAt", coalesce(waiting.backlog, 0) as backlog, extract(epoch from ($4::timestamptz - waiting.oldest))::int as "oldestSeconds"
     from partner left join exchange.peer using (code) left join waiting using (code) order by partner.direction desc, partner.code`,
    [node.parents.map((parent) => parent.code), node.parents.map((parent) => parent.role), node.code, now],
  );
}

/** The list of the matrix' cells. */
export const reportingList = new ListOf<ReportingCell>({
  name: 'reporting',
  columns: [
    'node',
    'reportingUnit',
    'dataset',
    'definitionVersion',
    'period',
    'version',
    'phase',
    'intakeId',
    'firstAt',
    'versions',
    'standing',
    'dueOn',
    'onTime',
  ],
  key: ['intakeId'],
  sort: { node: true, dataset: true, period: true },
  order: 'node',
});

/**
 * 上报率矩阵: for each node, dataset and month the newest version that counts here, how many versions it took, and when the
 * first came.
 */
export async function reportingMatrix(tx: Tx, from: number, to: number): Promise<ReportingCell[]> {
  const rows = await tx.rows<Stored<Omit<ReportingCell, 'dueOn' | 'onTime'>>>(
    `select distinct on (node_code, definition_id, period) node_code as "node", reporting_unit as "reportingUnit", definition_id as "dataset", definition_version as "definitionVersion", period, version, phase, intake_id as "intakeId",
       min(received_at) filter (where phase in ('valid', 'loaded')) over (partition by node_code, definition_id, period) as "firstAt",
       count(*) over (partition by node_code, definition_id, period)::int as versions,
       case when exists (select 1 from exchange.acceptance where acceptance.intake_id = intake.intake_id) then 'official' when phase = 'loaded' then 'provisional' end as standing
     from exchange.intake where role = 'statistical' and runtime.period_month(period) between $1 and $2
     order by node_code, definition_id, period, (phase = 'loaded') desc, version desc`,
    [from, to],
  );
  return rows.map((row) => {
    const period = periodOfNumber(row.period);
    const definition = datasetDefinition(row.dataset, row.definitionVersion);
    const due = definition && dueOn(definition, period).toString();
    const arrivedOn =
      row.firstAt === null ? undefined : new Date(row.firstAt.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    return {
      ...row,
      period: period.toString(),
      dueOn: due,
      onTime: due !== undefined && arrivedOn !== undefined && arrivedOn <= due,
    };
  });
}
