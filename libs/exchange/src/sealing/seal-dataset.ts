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
import { nextNumber, sequenceCounter, versionCounter } from '../counter.js';
import type { ParentLink } from '../exchange-options.js';
import { checkAgainstOwn, problemFinding, type CheckFinding } from '../checks/self-checks.js';
import type { DatasetPort, SealRequest, SealResult, SealedSubmission, SealingGate } from './dataset-port.js';
import { FrameBuilder } from './frame-builder.js';
import { selectInOrder, withLiterals, withSnapshotSession, type SnapshotSession } from './snapshot-session.js';
import { FrameWriter } from './frame-writer.js';
import { insertSubmission, newSubmissionId, queueDeliveries, receiversOf } from './store-submission.js';

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
 * official version. A quick report 快报 may: it is a series of its own, of an open period too, as known at an instant,
 * and never official. Errors: `EXCH-1001` … `EXCH-1005`, `EXCH-1007`, `EXCH-4007`, `EXCH-4008`.
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
        const refused = await this.refusal(tx, request);
        if (refused) return err(refused);
        const chosen = await this.definition(tx, request);
        if (!chosen.ok) return chosen;
        const definition = chosen.value;
        const snapshot = await tx.one<{ id: string }>('select pg_export_snapshot() as id');
        await tx.execute('savepoint before_rows');
        const known = await this.knownAt(tx, request, now);
        if (!known.ok) return known;
        const knownAt = known.value;
        const query = port.query(period, knownAt);
        const submissionId = await newSubmissionId(tx);
        const built = await this.build(tx, session, {
          snapshotId: snapshot?.id ?? '',
          submissionId,
          definition,
          sql: withLiterals(query.sql, query.params),
        });
        const findings = [
          ...built.findings,
          ...(await this.crossed(tx, request, { definition, totals: built.report.totals })),
        ];
        const blocking = findings.filter((finding) => finding.severity === 'blocks');
        if (blocking.length > 0) return err(checksFailed(definitionId, period, blocking));
        return this.store(tx, { submissionId, definition, period, quick: request.quick ?? false, knownAt, now, built });
      }, 'REPEATABLE READ'),
    );
  }

  /** As known when: a close's instant holds for its period, and a quick report has its own. Errors: `EXCH-1007`. */
  private async knownAt(tx: Tx, request: SealRequest, now: Instant): Promise<Result<Instant>> {
    const closeKnew = request.quick ? undefined : await this.node.gate.knownAt?.(tx, request.period);
    return request.knownAt && closeKnew && request.knownAt.epochMs !== closeKnew.epochMs
      ? err(asOtherwiseKnown(request, closeKnew))
      : ok(request.knownAt ?? closeKnew ?? now);
  }

  /** Checks across datasets; quick reports are of different instants, so nothing ties one to another. */
  private async crossed(
    tx: Tx,
    { period, quick }: SealRequest,
    checked: Parameters<typeof checkAgainstOwn>[4],
  ): Promise<readonly CheckFinding[]> {
    return quick ? [] : checkAgainstOwn(tx, this.node.catalogue, this.node.code, period, checked);
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
            "select s.definition_version as version from exchange.submission s where s.definition_id = $1 and s.node_code = $2 and s.period = $3 and s.action <> 'quick' order by s.version desc limit 1",
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

  private async refusal(
    tx: Tx,
    { definitionId: dataset, period, quick }: SealRequest,
  ): Promise<DomainError | undefined> {
    const state = await tx.one<{ recovering_reason: string | null }>(
      'select recovering_reason from exchange.node_state where recovering_since is not null',
    );
    if (state) return domainError('EXCH-1004', { reason: state.recovering_reason ?? '' });
    if (quick) return undefined;
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
      quick: boolean;
      knownAt: Instant;
      now: Instant;
      built: Built;
    },
  ): Promise<Result<SealedSubmission>> {
    const { definition, period, quick, built } = sealing;
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
      "select submission_id, version, sequence, digest, row_count from exchange.submission where definition_id = $1 and node_code = $2 and period = $3 and (action = 'quick') = $4 order by version desc limit 1",
      [definition.id, this.node.code, month, quick],
    );
    if (newest?.digest.equals(digest)) {
      await tx.execute('rollback to savepoint before_rows');
      return ok(sealed(newest.submission_id, draft, newest.version, BigInt(newest.sequence), digest, true));
    }
    const series = quick ? 'quick' : 'official';
    const version = Number(await nextNumber(tx, versionCounter(series, definition.id, month)));
    const sequence = await nextNumber(tx, sequenceCounter(series, definition.id));
    const header: SubmissionHeader = { ...draft, version, sequence, action: actionOf(version, quick), digest };
    header.signature = this.signer.sign(submissionText(header));
    await insertSubmission(tx, sealing.submissionId, header, month, built.report);
    const receivers = await receiversOf(tx, this.node, month, quick);
    await queueDeliveries(tx, sealing.submissionId, receivers, sealing.now);
    return ok(sealed(sealing.submissionId, header, version, sequence, digest, false));
  }
}

function actionOf(version: number, quick: boolean): SubmissionAction {
  if (quick) return SubmissionAction.SUBMISSION_ACTION_QUICK;
  return version === 1 ? SubmissionAction.SUBMISSION_ACTION_NORMAL : SubmissionAction.SUBMISSION_ACTION_REPLACEMENT;
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
