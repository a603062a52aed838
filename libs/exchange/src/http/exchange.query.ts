import type { Tx } from '@pnet/runtime';
import { periodOfNumber } from '@pnet/kernel';
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
  ExchangedOrders,
  IntakeFinding,
  IntakeRows,
  OpenAlarm,
  OrderDown,
  OrderFromAbove,
  PartnerLink,
  ReportingCell,
  SealedVersion,
  SealedVersionRecord,
  VersionEnvelope,
} from './exchange-views.js';

/** A row before its month is written out. */
type Stored<V> = Omit<V, 'period'> & { readonly period: number };

/** What lists are narrowed by: month `YYYYMM`, dataset, node; at most `limit` rows. */
export interface ListFilter {
  readonly from?: number;
  readonly to?: number;
  readonly dataset?: string;
  readonly node?: string;
  readonly limit: number;
}

const month = (value: number): string => periodOfNumber(value).toString();
const where = (filter: ListFilter): unknown[] => [
  filter.from ?? null,
  filter.to ?? null,
  filter.dataset ?? null,
  filter.node ?? null,
  filter.limit,
];
const NARROW = `($1::int is null or runtime.period_month(period) >= $1) and ($2::int is null or runtime.period_month(period) <= $2) and ($3::text is null or definition_id = $3) and ($4::text is null or node_code = $4)`;

/** Sealed versions of this node, newest first, each with what became of its deliveries. */
export async function listSubmissions(tx: Tx, filter: ListFilter): Promise<SealedVersion[]> {
  const rows = await tx.rows<Stored<Omit<SealedVersion, 'state'>> & { readonly newest: number }>(
    `select submission_id as "submissionId", definition_id as "dataset", definition_version as "definitionVersion", node_code as "node", period, version, sequence, action,
       row_count as "rows", encode(digest, 'hex') as digest, policy_version as "policyVersion", sealed_at as "sealedAt", known_at as "knownAt",
       max(version) over (partition by definition_id, node_code, period) as newest,
       (select coalesce(jsonb_agg(jsonb_build_object('deliveryId', delivery_id, 'target', target, 'role', role, 'phase', phase, 'outcome', outcome, 'attempts', attempts, 'error', error_code, 'receiptedAt', receipted_at) order by target), '[]')
        from exchange.delivery where delivery.submission_id = submission.submission_id) as deliveries
     from exchange.submission where ${NARROW} order by runtime.period_month(period) desc, definition_id, period desc, version desc limit $5`,
    where(filter),
  );
  return rows.map(({ newest, ...row }) => ({
    ...row,
    period: month(row.period),
    state: row.version === newest ? 'sealed' : 'superseded',
  }));
}

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

/** Versions that arrived here, newest first. */
export async function listIntakes(tx: Tx, filter: ListFilter): Promise<ArrivedIntake[]> {
  const rows = await tx.rows<Stored<ArrivedIntake>>(
    `select intake_id as "intakeId", definition_id as "dataset", definition_version as "definitionVersion", node_code as "node", reporting_unit as "reportingUnit", period, version, sequence, action,
       role, relayed_by as "relayedBy", phase, row_count as "rows", encode(digest, 'hex') as digest, received_at as "receivedAt", judged_at as "judgedAt",
       (select count(*)::int from exchange.finding where finding.intake_id = intake.intake_id) as findings,
       exists (select 1 from exchange.approval where approval.intake_id = intake.intake_id) as approved,
       case when exists (select 1 from exchange.acceptance where acceptance.intake_id = intake.intake_id) then 'official' when phase = 'loaded' then 'provisional' end as standing
     from exchange.intake where ${NARROW} order by runtime.period_month(period) desc, node_code, definition_id, period desc, version desc limit $5`,
    where(filter),
  );
  return rows.map((row) => ({ ...row, period: month(row.period) }));
}

/** One arrived version with its control totals and envelope, or undefined. */
export async function readIntake(tx: Tx, intakeId: string): Promise<ArrivedIntakeRecord | undefined> {
  const [row] = await tx.rows<Stored<Omit<ArrivedIntakeRecord, 'envelope'>> & { readonly header: Buffer }>(
    `select intake_id as "intakeId", definition_id as "dataset", node_code as "node", period, version, role, relayed_by as "relayedBy", phase, totals, header, encode(digest, 'hex') as digest, received_at as "receivedAt"
     from exchange.intake where intake_id = $1`,
    [intakeId],
  );
  return row && withEnvelope(row);
}

/** Rows of an arrived version, by the definition's names; money in fen as text. */
export async function readIntakeRows(tx: Tx, intakeId: string, after: number, limit: number): Promise<IntakeRows> {
  const intake = await tx.one<{ definition_id: string; definition_version: string }>(
    'select definition_id, definition_version from exchange.intake where intake_id = $1',
    [intakeId],
  );
  const definition = intake && datasetDefinition(intake.definition_id, intake.definition_version);
  const rows = await tx.rows<{ row_no: string; dimensions: string[]; measures: (string | null)[] }>(
    'select row_no, dimensions, measures::text[] as measures from exchange.intake_row where intake_id = $1 and row_no > $2 order by row_no limit $3',
    [intakeId, after, limit],
  );
  return {
    dimensions: definition?.dimensions.map(({ name, title }) => ({ name, title })) ?? [],
    measures: definition?.measures.map(({ name, title, unit }) => ({ name, title, unit })) ?? [],
    rows: rows.map((row) => ({ row: Number(row.row_no), dimensions: row.dimensions, measures: row.measures })),
  };
}

type FindingRow = Omit<IntakeFinding, 'row' | 'text'> & { readonly row: string };

/** What the checks of an arrived version found, each with a sentence in the reader's language. */
export async function listFindings(tx: Tx, intakeId: string, language: Language): Promise<IntakeFinding[]> {
  const rows = await tx.rows<FindingRow>(
    'select layer, severity, code, row_no as row, field, expected, actual from exchange.finding where intake_id = $1 order by finding_no',
    [intakeId],
  );
  return rows.map((row) => ({ ...row, row: Number(row.row), text: sentence(row, language) }));
}

function sentence(row: FindingRow, language: Language): string {
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

/** Orders both ways, newest first. */
export async function listOrders(tx: Tx, limit: number): Promise<ExchangedOrders> {
  const shared = `issuer, target, number, kind, payload, owner, issued_at as "issuedAt", deadline, phase, evidence`;
  return {
    out: await tx.rows<OrderDown>(
      `select ${shared}, overdue, next_hop as "nextHop", answered_at as "answeredAt" from exchange.order_out order by issued_at desc, target, number desc limit $1`,
      [limit],
    ),
    in: await tx.rows<OrderFromAbove>(
      `select ${shared}, parent, received_at as "receivedAt", attempts, reported_phase is not distinct from phase as reported from exchange.order_in order by received_at desc, number desc limit $1`,
      [limit],
    ),
  };
}

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

/** Alarms that nobody has closed, newest first. */
export const listAlarms = (tx: Tx, limit: number): Promise<OpenAlarm[]> =>
  tx.rows<OpenAlarm>(
    `select alarm_id as "alarmId", kind, peer, subject, detail, raised_at as "raisedAt" from exchange.alarm where closed_at is null order by alarm_id desc limit $1`,
    [limit],
  );

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
