import {
  domainError,
  err,
  ok,
  periodNumber,
  type Clock,
  type DomainError,
  type Instant,
  type Period,
  type Result,
} from '@pnet/kernel';
import {
  DATASET_FORMAT,
  SubmissionAction,
  SubmissionHeader,
  contentDigest,
  rowShapeOf,
  submissionText,
  totalsToWire,
  type FrameSummary,
  type RowProblem,
} from '@pnet/contracts';
import {
  datasetChecker,
  fittingPeriod,
  type DatasetCatalogue,
  type DatasetDefinition,
  type DatasetReport,
} from '@pnet/standards';
import { outsideTransaction, type Database, type Tx } from '@pnet/runtime';
import type { Signer } from '../certificates/signing.js';
import type { DeliveryRoleName, ParentLink } from '../exchange-options.js';
import { parentsIn } from '../units/units.query.js';
import { checkAgainstOwn, problemFinding, type CheckFinding } from '../checks/self-checks.js';
import type { DatasetPort, SealRequest, SealResult, SealedSubmission, SealingGate } from './dataset-port.js';
import { FrameBuilder } from './frame-builder.js';
import { selectInOrder, withLiterals, withSnapshotSession, type SnapshotSession } from './snapshot-session.js';
import { FrameWriter } from './frame-writer.js';

/** What sealing needs of its node. */
export interface SealingNode {
  readonly code: string;
  readonly reportingUnit: string;
  readonly parents: readonly ParentLink[];
  readonly ports: readonly DatasetPort[];
  readonly gate: SealingGate;
  readonly ruleSetVersion: string;
  readonly catalogue: DatasetCatalogue;
}

interface RowSource {
  readonly snapshotId: string;
  readonly submissionId: string;
  readonly definition: DatasetDefinition;
  readonly sql: string;
}
const asOtherwiseKnown = (request: SealRequest, closeKnew: Instant): DomainError =>
  domainError('EXCH-1007', {
    dataset: request.definitionId,
    period: request.period.toString(),
    knownAt: request.knownAt?.toString() ?? '',
    closed: closeKnew.toString(),
  });

interface Built {
  readonly frames: readonly FrameSummary[];
  readonly report: DatasetReport;
  readonly findings: readonly CheckFinding[];
}

const MAX_ITEMS = 200;

/**
 * Seals a dataset of a closed month: rows of the port in one snapshot, self checks, frames, digest, signature and the
 * deliveries to each parent, in one transaction. The same facts give the same digest; then the version that is there is
 * answered. A closed month is sealed as its close knew it, never as known at another instant: that would replace the
 * official version. Errors: `EXCH-1001` … `EXCH-1005`, `EXCH-1007`, `EXCH-4007`, `EXCH-4008`.
 */
export class SealDataset {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly node: SealingNode,
    private readonly signer: Signer,
    private readonly clock: Clock,
  ) {}

  /**
   * One seal at a time in a process: each holds two connections. Called inside a transaction it throws at once, for
   * that holds a third.
   */
  execute(request: SealRequest): SealResult {
    outsideTransaction('a dataset is sealed');
    const turn = this.queue.then(() => this.seal(request));
    this.queue = turn.catch(() => undefined);
    return turn;
  }

  private async seal(request: SealRequest): SealResult {
    const now = this.clock.now();
    const { definitionId, period } = request;
    const newest = this.node.catalogue.newest(definitionId);
    const port = this.node.ports.find((candidate) => candidate.definitionId === definitionId);
    if (!newest || !port) return err(domainError('EXCH-1005', { dataset: definitionId }));
    const fitting = fittingPeriod(newest, period);
    if (!fitting.ok) return fitting;
    return withSnapshotSession(this.database, `seal ${this.node.code} ${definitionId}`, (session) =>
      this.database.unitOfWork.system(async (tx) => {
        const refused = await this.refusal(tx, definitionId, period);
        if (refused) return err(refused);
        const chosen = await this.definition(tx, request);
        if (!chosen.ok) return chosen;
        const definition = chosen.value;
        const snapshot = await tx.one<{ id: string }>('select pg_export_snapshot() as id');
        await tx.execute('savepoint before_rows');
        const closeKnew = await this.node.gate.knownAt?.(tx, period);
        if (request.knownAt && closeKnew && request.knownAt.epochMs !== closeKnew.epochMs)
          return err(asOtherwiseKnown(request, closeKnew));
        const knownAt = request.knownAt ?? closeKnew ?? now;
        const query = port.query(period, knownAt);
        const submissionId = await newSubmissionId(tx);
        const built = await this.build(tx, session, {
          snapshotId: snapshot?.id ?? '',
          submissionId,
          definition,
          sql: withLiterals(query.sql, query.params),
        });
        const crossed = await checkAgainstOwn(tx, this.node.catalogue, this.node.code, period, {
          definition,
          totals: built.report.totals,
        });
        const findings = [...built.findings, ...crossed];
        const blocking = findings.filter((finding) => finding.severity === 'blocks');
        if (blocking.length > 0) return err(checksFailed(definitionId, period, blocking));
        return this.store(tx, { submissionId, definition, period, knownAt, now, built });
      }, 'REPEATABLE READ'),
    );
  }

  /**
   * The version of the definition to seal by: the one asked for; else that of the period's newest version, so that a
   * newer release changes no period that is sealed; else the newest in force. Errors: `EXCH-4007` it is not known here,
   * `EXCH-1005` none is in force.
   */
  private async definition(
    tx: Tx,
    { definitionId, period, definitionVersion }: SealRequest,
  ): Promise<Result<DatasetDefinition>> {
    const { catalogue, code } = this.node;
    const sealedBefore =
      definitionVersion === undefined
        ? await tx.one<{ version: string }>(
            'select s.definition_version as version from exchange.submission s where s.definition_id = $1 and s.node_code = $2 and s.period = $3 order by s.version desc limit 1',
            [definitionId, code, periodNumber(period)],
          )
        : undefined;
    const version = definitionVersion ?? sealedBefore?.version;
    const found =
      version === undefined ? catalogue.inForce(definitionId, period) : catalogue.find(definitionId, version);
    if (found) return ok(found);
    const known = catalogue.versions(definitionId).map((one) => one.version);
    return err(
      version === undefined
        ? domainError('EXCH-1005', { dataset: definitionId })
        : domainError('EXCH-4007', {
            dataset: definitionId,
            version: String(version),
            node: code,
            known: known.join(', '),
          }),
    );
  }

  private async refusal(tx: Tx, dataset: string, period: Period): Promise<DomainError | undefined> {
    const state = await tx.one<{ recovering_reason: string | null }>(
      'select recovering_reason from exchange.node_state where recovering_since is not null',
    );
    if (state) return domainError('EXCH-1004', { reason: state.recovering_reason ?? '' });
    if (!(await this.node.gate.isClosed(tx, period)))
      return domainError('EXCH-1001', { dataset, period: period.toString() });
    const lock = await tx.one<{ locked_by: string }>(
      'select locked_by from exchange.period_lock where definition_id = $1 and period = $2 and unlocked_at is null',
      [dataset, periodNumber(period)],
    );
    return lock && domainError('EXCH-1003', { dataset, period: period.toString(), parent: lock.locked_by });
  }

  /** Reads as the port gives the rows; should they not stand in canonical order, once more with an ORDER BY. */
  private async build(tx: Tx, session: SnapshotSession, from: RowSource): Promise<Built> {
    for (const sorted of [false, true]) {
      const built = await this.readRows(tx, session, {
        ...from,
        sql: selectInOrder(from.definition, from.sql, sorted),
        stopAtDisorder: !sorted,
      });
      if (built) return built;
      await tx.execute('rollback to savepoint before_rows');
    }
    throw new Error('A sorted read cannot be out of order');
  }

  private async readRows(
    tx: Tx,
    session: SnapshotSession,
    read: RowSource & { stopAtDisorder: boolean },
  ): Promise<Built | undefined> {
    const checker = datasetChecker(read.definition);
    const findings: CheckFinding[] = [];
    let disorder = false;
    const builder = new FrameBuilder(rowShapeOf(read.definition), {
      row: (row) => checker.add(row),
      problem: (problem: RowProblem) => {
        if (problem.fault === 'order' && read.stopAtDisorder) disorder = true;
        else if (findings.length < MAX_ITEMS) findings.push(problemFinding(problem));
      },
    });
    const writer = new FrameWriter(tx, 'exchange.submission_frame', read.submissionId);
    const rows = await session.copyRows(read.snapshotId, read.sql);
    for await (const chunk of rows) {
      if (disorder) continue;
      await writer.write(builder.push(chunk as Buffer));
    }
    await session.endRead();
    if (disorder) {
      await writer.drain();
      return undefined;
    }
    await writer.write(builder.finish());
    await writer.drain();
    const report = checker.finish();
    return { frames: writer.summaries, report, findings: [...findings, ...report.findings] };
  }

  private async store(
    tx: Tx,
    sealing: {
      submissionId: string;
      definition: DatasetDefinition;
      period: Period;
      knownAt: Instant;
      now: Instant;
      built: Built;
    },
  ): Promise<Result<SealedSubmission>> {
    const { definition, period, built } = sealing;
    const month = periodNumber(period);
    const draft: SubmissionHeader = {
      format: DATASET_FORMAT,
      definitionId: definition.id,
      definitionVersion: String(definition.version),
      nodeCode: this.node.code,
      reportingUnit: this.node.reportingUnit,
      period: period.toString(),
      version: 0,
      sequence: 0n,
      action: SubmissionAction.SUBMISSION_ACTION_NORMAL,
      rowCount: BigInt(built.report.rows),
      frames: [...built.frames],
      totals: totalsToWire(built.report.totals),
      policyVersion: (await this.node.gate.policyVersion?.(tx, period)) ?? '',
      ruleSetVersion: this.node.ruleSetVersion,
      knownAt: sealing.knownAt.toString(),
      sealedAt: sealing.now.toString(),
      digest: new Uint8Array(),
      signature: undefined,
    };
    const digest = contentDigest(draft);
    const newest = await tx.one<{
      submission_id: string;
      version: number;
      sequence: string;
      digest: Buffer;
      row_count: string;
    }>(
      'select submission_id, version, sequence, digest, row_count from exchange.submission where definition_id = $1 and node_code = $2 and period = $3 order by version desc limit 1',
      [definition.id, this.node.code, month],
    );
    if (newest?.digest.equals(digest)) {
      await tx.execute('rollback to savepoint before_rows');
      return ok(sealed(newest.submission_id, draft, newest.version, BigInt(newest.sequence), digest, true));
    }
    const version = Number(await raise(tx, `version:${definition.id}:${month}`));
    const sequence = await raise(tx, `sequence:${definition.id}`);
    const action =
      version === 1 ? SubmissionAction.SUBMISSION_ACTION_NORMAL : SubmissionAction.SUBMISSION_ACTION_REPLACEMENT;
    const header: SubmissionHeader = { ...draft, version, sequence, action, digest };
    header.signature = this.signer.sign(submissionText(header));
    await insertSubmission(tx, sealing.submissionId, header, month, built.report);
    const parents = await parentsOf(tx, this.node, month);
    await queueDeliveries(tx, sealing.submissionId, parents, sealing.now);
    return ok(sealed(sealing.submissionId, header, version, sequence, digest, false));
  }
}

const sealed = (
  submissionId: string,
  header: SubmissionHeader,
  version: number,
  sequence: bigint,
  digest: Buffer,
  unchanged: boolean,
): SealedSubmission => ({
  submissionId,
  definitionId: header.definitionId,
  definitionVersion: header.definitionVersion,
  period: header.period,
  version,
  sequence: sequence.toString(),
  rows: Number(header.rowCount),
  digest: digest.toString('hex'),
  unchanged,
});

function checksFailed(dataset: string, period: Period, findings: readonly CheckFinding[]): DomainError {
  const items = findings.slice(0, MAX_ITEMS).map((finding) => ({
    code: finding.code,
    params: finding.params,
    ...(finding.row === null ? {} : { row: finding.row }),
  }));
  return domainError('EXCH-1002', { dataset, period: period.toString(), count: findings.length }, { items });
}

async function newSubmissionId(tx: Tx): Promise<string> {
  const row = await tx.one<{ id: string }>(
    `select nextval(pg_get_serial_sequence('exchange.submission', 'submission_id')) as id`,
  );
  return row?.id ?? '';
}

/** The next number of a counter without gaps. */
async function raise(tx: Tx, name: string): Promise<bigint> {
  const row = await tx.one<{ last: string }>(
    'insert into exchange.counter as counter (name, last) values ($1, 1) on conflict (name) do update set last = counter.last + 1 returning last',
    [name],
  );
  return BigInt(row?.last ?? 0);
}

async function insertSubmission(
  tx: Tx,
  submissionId: string,
  header: SubmissionHeader,
  month: number,
  report: DatasetReport,
): Promise<void> {
  await tx.execute(
    `insert into exchange.submission (submission_id, definition_id, definition_version, node_code, reporting_unit, period, version, sequence, action, row_count,
       frame_count, totals, policy_version, rule_set_version, known_at, sealed_at, digest, header)
     overriding system value values (:submissionId, :definitionId, :definitionVersion, :nodeCode, :reportingUnit, :period, :version, :sequence, :action, :rowCount, :frameCount, :totals::jsonb, :policyVersion, :ruleSetVersion, :knownAt, :sealedAt, :digest, :header)`,
    {
      submissionId,
      definitionId: header.definitionId,
      definitionVersion: header.definitionVersion,
      nodeCode: header.nodeCode,
      reportingUnit: header.reportingUnit,
      period: month,
      version: header.version,
      sequence: header.sequence.toString(),
      action: header.action === SubmissionAction.SUBMISSION_ACTION_NORMAL ? 'normal' : 'replacement',
      rowCount: header.rowCount.toString(),
      frameCount: header.frames.length,
      totals: JSON.stringify(report.totals),
      policyVersion: header.policyVersion,
      ruleSetVersion: header.ruleSetVersion,
      knownAt: header.knownAt,
      sealedAt: header.sealedAt,
      digest: header.digest,
      header: Buffer.from(SubmissionHeader.encode(header).finish()),
    },
  );
}

/**
 * A month goes to the parents of that month: what was before a move, to the former one. Without a register, to those of
 * the configuration.
 */
async function parentsOf(
  tx: Tx,
  node: SealingNode,
  month: number,
): Promise<{ code: string; role: DeliveryRoleName }[]> {
  const registered = await parentsIn(tx, node.reportingUnit, month);
  return registered ?? node.parents.flatMap(({ code, role }) => (role === 'other-months' ? [] : [{ code, role }]));
}

async function queueDeliveries(
  tx: Tx,
  submissionId: string,
  parents: readonly { readonly code: string; readonly role: DeliveryRoleName }[],
  now: Instant,
): Promise<void> {
  await tx.execute(
    `insert into exchange.delivery (submission_id, target, role, phase, due_at, queued_at)
     select $1, parent.code, parent.role, 'queued', $4, $4 from unnest($2::text[], $3::text[]) as parent(code, role)`,
    [submissionId, parents.map((parent) => parent.code), parents.map((parent) => parent.role), now.toDate()],
  );
}
