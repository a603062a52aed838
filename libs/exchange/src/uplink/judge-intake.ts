import { domainError, err, ok, periodNumber, periodOf, type Clock, type Instant, type Result } from '@pnet/kernel';
import {
  Receipt,
  RowReader,
  Verdict,
  findingToWire,
  isRowProblem,
  receiptText,
  scanRows,
  type LineVisitor,
  rowShapeOf,
  severityOf,
  SubmissionHeader,
  totalsFromWire,
  totalsToWire,
} from '@pnet/contracts';
import { datasetChecker, type DatasetCatalogue, type DatasetDefinition, type DatasetReport } from '@pnet/standards';
import { crashPoint, type Database, type Tx } from '@pnet/runtime';
import { checkAgainstReceived, problemFinding, wholeFinding, type CheckFinding } from '../checks/self-checks.js';
import type { Signer } from '../certificates/signing.js';
import type { DeliveryRoleName, OnValid, ParentLink } from '../exchange-options.js';
import { decideIntake } from '../machines/intake.machine.js';
import { step } from '../machines/machine.js';
import { decideStream } from '../machines/stream.machine.js';
import { UNKNOWN_DEFINITION, closeAlarms, logMessage, raiseAlarm } from '../message-log.js';
import { unknownDefinition } from './admit-header.js';
import { roleToWire } from './delivery-roles.js';
import { intakeStore, streamStore } from './intake-store.js';
import { readFrames } from './read-frames.js';
import { RowLoader } from './row-loader.js';

/** What judging needs of its node. */
export interface JudgingNode {
  readonly code: string;
  readonly parents: readonly ParentLink[];
  readonly catalogue: DatasetCatalogue;
  readonly ruleSetVersion: string;
  readonly onValid: OnValid;
}

interface IntakeRow {
  readonly intake_id: string;
  readonly header: Buffer;
  readonly role: DeliveryRoleName;
  readonly relayed_by: string | null;
  readonly received_at: Date;
  readonly phase: string;
}

interface Judged {
  readonly report: DatasetReport;
  readonly findings: readonly CheckFinding[];
}

const MAX_FINDINGS = 1_000;
const FRAMES_AT_ONCE = 8;

/**
 * Judges a complete intake in one transaction: reads its frames, runs L1 to L4, unpacks rows, loads them by `onValid`,
 * writes findings, the signed receipt and the relay's deliveries. Killed anywhere, it is done again from the frames.
 * Judged before: the receipt that is there. Of a definition that is not known here (any more) it is left, to be judged
 * later. Errors: `EXCH-3009`, `EXCH-4004`, `EXCH-4007`.
 */
export class JudgeIntake {
  constructor(
    private readonly database: Database,
    private readonly node: JudgingNode,
    private readonly signer: Signer,
    private readonly clock: Clock,
  ) {}

  execute(intakeId: string): Promise<Result<Receipt>> {
    const now = this.clock.now();
    return this.database.unitOfWork.system(async (tx) => {
      const intake = await tx.one<IntakeRow>(
        'select intake_id, header, role, relayed_by, received_at, phase from exchange.intake where intake_id = $1 for update',
        [intakeId],
      );
      if (!intake) return err(domainError('EXCH-3009', { intake: intakeId }));
      const known = await storedReceipt(tx, intakeId);
      if (known) return ok(known);
      const header = SubmissionHeader.decode(intake.header);
      const definition = this.node.catalogue.find(header.definitionId, header.definitionVersion);
      return definition ? this.judge(tx, intake, header, definition, now) : err(unknownDefinition(this.node, header));
    });
  }

  private async judge(
    tx: Tx,
    intake: IntakeRow,
    header: SubmissionHeader,
    definition: DatasetDefinition,
    now: Instant,
  ): Promise<Result<Receipt>> {
    await tx.execute('select pg_advisory_xact_lock(hashtextextended($1, 31))', [
      `${header.nodeCode} ${header.definitionId} ${header.period}`,
    ]);
    const missing = await this.seen(tx, header, intake.role, now);
    await tx.execute('savepoint before_rows');
    const newest = await isNewest(tx, header, intake.role);
    const { report, findings } = await this.check(tx, intake, { header, definition }, newest);
    const refused = findings.some((finding) => finding.severity === 'blocks')
      ? [...findings]
      : [...findings, ...(await this.load(tx, intake, header, newest, now))];
    const verdict = refused.some((finding) => finding.severity === 'blocks') ? 'rejected' : 'valid';
    if (verdict === 'rejected') await tx.execute('rollback to savepoint before_rows');
    const store = intakeStore.in(tx);
    await step(store, decideIntake, intake.intake_id, { type: 'judged', verdict }, now.epochMs);
    if (verdict === 'valid') await step(store, decideIntake, intake.intake_id, { type: 'loaded' }, now.epochMs);
    const receipt = this.receipt(intake, header, { verdict, findings: refused, report, missing }, now);
    await this.record(tx, intake, receipt, refused, verdict, now);
    await closeAlarms(tx, now, UNKNOWN_DEFINITION, subjectOf(header));
    if (verdict === 'valid') await this.relay(tx, intake, now);
    return ok(receipt);
  }

  /** Notes the number in its stream; answers which numbers never came. */
  private async seen(
    tx: Tx,
    header: SubmissionHeader,
    role: DeliveryRoleName,
    now: Instant,
  ): Promise<readonly bigint[]> {
    const key = `${header.nodeCode}/${header.definitionId}/${role}`;
    const { state, effects } = await step(
      streamStore.in(tx),
      decideStream,
      key,
      { type: 'seen', sequence: header.sequence },
      now.epochMs,
    );
    if (effects.length > 0)
      await raiseAlarm(tx, now, {
        kind: 'sequence-gap',
        peer: header.nodeCode,
        subject: header.definitionId,
        detail: { missing: state?.missing.map(String) },
      });
    return state?.missing ?? [];
  }

  private async check(
    tx: Tx,
    intake: IntakeRow,
    { header, definition }: { readonly header: SubmissionHeader; readonly definition: DatasetDefinition },
    newest: boolean,
  ): Promise<Judged> {
    const shape = rowShapeOf(definition);
    const [reader, checker, problems] = [
      new RowReader(shape, 'strict'),
      datasetChecker(definition),
      [] as CheckFinding[],
    ];
    const unpacked = newest && intake.role !== 'comparison';
    const loader = new RowLoader(tx, intake.intake_id, shape.dimensions, unpacked);
    const takeLine =
      (payload: Buffer): LineVisitor =>
      (read, start, end) => {
        if (isRowProblem(read)) {
          if (problems.length < MAX_FINDINGS) problems.push(problemFinding(read));
          return;
        }
        checker.add(read);
        loader.add(payload, start, end);
      };
    for (let frame = 0; frame < header.frames.length; frame += FRAMES_AT_ONCE) {
      await loader.settle();
      const payloads = await readFrames(
        tx,
        { table: 'exchange.intake_frame', column: 'intake_id', id: intake.intake_id },
        frame,
        frame + FRAMES_AT_ONCE,
      );
      loader.send();
      for (const payload of payloads) scanRows(reader, payload, takeLine(payload));
      crashPoint('exchange-judge');
    }
    await loader.finish();
    const report = checker.finish();
    const crossed = await checkAgainstReceived(
      tx,
      this.node.catalogue,
      { nodeCode: header.nodeCode, role: intake.role },
      periodOf(header.period),
      { definition, totals: report.totals },
    );
    return { report, findings: [...problems, ...report.findings, ...compareTotals(header, report), ...crossed] };
  }

  /** Loads a version that is the newest here; an older one that comes late is kept, not loaded, as a quick report. */
  private async load(
    tx: Tx,
    intake: IntakeRow,
    header: SubmissionHeader,
    newest: boolean,
    now: Instant,
  ): Promise<readonly CheckFinding[]> {
    if (intake.role === 'quick') return [];
    await this.compareRoles(tx, header, intake.role, now);
    if (!newest) return [];
    const loaded = await this.node.onValid(tx, {
      intakeId: intake.intake_id,
      definitionId: header.definitionId,
      definitionVersion: header.definitionVersion,
      nodeCode: header.nodeCode,
      reportingUnit: header.reportingUnit,
      period: header.period,
      version: header.version,
      digest: Buffer.from(header.digest).toString('hex'),
      role: intake.role,
      ...(intake.relayed_by === null ? {} : { relayedBy: intake.relayed_by }),
    });
    if (loaded.ok) return [];
    const { code, params } = loaded.error;
    return [wholeFinding('L4', 'EXCH-4006', { ...params, code, actual: code })];
  }

  /** The same version by two ways must have one digest. */
  private async compareRoles(tx: Tx, header: SubmissionHeader, role: DeliveryRoleName, now: Instant): Promise<void> {
    const other = await tx.one<{ digest: Buffer; role: string }>(
      "select digest, role from exchange.intake where node_code = $1 and definition_id = $2 and period = $3 and version = $4 and role <> $5 and role <> 'quick' and digest <> $6",
      [
        header.nodeCode,
        header.definitionId,
        periodNumber(periodOf(header.period)),
        header.version,
        role,
        header.digest,
      ],
    );
    if (other)
      await raiseAlarm(tx, now, {
        kind: 'two-digests',
        peer: header.nodeCode,
        subject: subjectOf(header),
        detail: { [role]: Buffer.from(header.digest).toString('hex'), [other.role]: other.digest.toString('hex') },
      });
  }

  private receipt(
    intake: IntakeRow,
    header: SubmissionHeader,
    judged: {
      verdict: 'valid' | 'rejected';
      findings: readonly CheckFinding[];
      report: DatasetReport;
      missing: readonly bigint[];
    },
    now: Instant,
  ): Receipt {
    const receipt: Receipt = {
      receiverCode: this.node.code,
      definitionId: header.definitionId,
      nodeCode: header.nodeCode,
      period: header.period,
      version: header.version,
      digest: header.digest,
      rowCount: BigInt(judged.report.rows),
      totals: totalsToWire(judged.report.totals),
      ruleSetVersion: this.node.ruleSetVersion,
      verdict: judged.verdict === 'valid' ? Verdict.VERDICT_VALID : Verdict.VERDICT_REJECTED,
      findings: judged.findings.slice(0, MAX_FINDINGS).map(findingToWire),
      sealedAt: header.sealedAt,
      receivedAt: now.toString(),
      role: roleToWire(intake.role),
      missingSequences: [...judged.missing],
      signature: undefined,
    };
    return { ...receipt, signature: this.signer.sign(receiptText(receipt)) };
  }

  private async record(
    tx: Tx,
    intake: IntakeRow,
    receipt: Receipt,
    findings: readonly CheckFinding[],
    verdict: 'valid' | 'rejected',
    now: Instant,
  ): Promise<void> {
    const peer = intake.relayed_by ?? receipt.nodeCode;
    await tx.execute('update exchange.intake set judged_at = $2 where intake_id = $1', [
      intake.intake_id,
      now.toDate(),
    ]);
    await tx.execute(
      `insert into exchange.receipt (direction, intake_id, peer, verdict, digest, row_count, rule_set_version, message, recorded_at) values ('given', $1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        intake.intake_id,
        peer,
        verdict,
        receipt.digest,
        receipt.rowCount.toString(),
        receipt.ruleSetVersion,
        Buffer.from(Receipt.encode(receipt).finish()),
        now.toDate(),
      ],
    );
    await insertFindings(tx, intake.intake_id, findings);
    await logMessage(tx, now, {
      direction: 'in',
      peer,
      kind: 'submission',
      subject: subjectOf(receipt),
      digest: receipt.digest,
    });
    await logMessage(tx, now, {
      direction: 'out',
      peer,
      kind: 'receipt',
      subject: subjectOf(receipt),
      digest: receipt.digest,
    });
  }

  /** What counts here is passed on to the statistical parent, unchanged, at receipt. */
  private async relay(tx: Tx, intake: IntakeRow, now: Instant): Promise<void> {
    const targets =
      intake.role !== 'comparison'
        ? this.node.parents.filter((parent) => parent.role === 'statistical').map((parent) => parent.code)
        : [];
    if (targets.length === 0) return;
    await tx.execute(
      `insert into exchange.delivery (intake_id, target, role, phase, due_at, queued_at) select $1, target, $4, 'queued', $3, $3 from unnest($2::text[]) as target
       on conflict (intake_id, target) do nothing`,
      [intake.intake_id, targets, now.toDate(), intake.role],
    );
  }
}

/** `PI01 2026-01 v2 430100`, as alarms and the log name a version. */
export const subjectOf = (of: {
  readonly definitionId: string;
  readonly period: string;
  readonly version: number;
  readonly nodeCode: string;
}): string => `${of.definitionId} ${of.period} v${of.version} ${of.nodeCode}`;

/** The receipt that an intake was given, or undefined. */
export async function storedReceipt(tx: Tx, intakeId: string): Promise<Receipt | undefined> {
  const row = await tx.one<{ message: Buffer }>(
    `select message from exchange.receipt where intake_id = $1 and direction = 'given'`,
    [intakeId],
  );
  return row && Receipt.decode(row.message);
}

async function isNewest(tx: Tx, header: SubmissionHeader, role: DeliveryRoleName): Promise<boolean> {
  const newer = await tx.one(
    `select 1 from exchange.intake where node_code = $1 and definition_id = $2 and period = $3 and role = $4 and version > $5 and phase = 'loaded' limit 1`,
    [header.nodeCode, header.definitionId, periodNumber(periodOf(header.period)), role, header.version],
  );
  return newer === undefined;
}

function compareTotals(header: SubmissionHeader, report: DatasetReport): CheckFinding[] {
  const findings: CheckFinding[] = [];
  if (BigInt(report.rows) !== header.rowCount)
    findings.push(wholeFinding('L1', 'EXCH-4003', { expected: header.rowCount.toString(), actual: report.rows }));
  const announced = totalsFromWire(header.totals, header.rowCount).schemes;
  const schemes = new Set([...Object.keys(announced), ...Object.keys(report.totals.schemes)]);
  for (const scheme of schemes) {
    const [expected, actual] = [announced[scheme] ?? {}, report.totals.schemes[scheme] ?? {}];
    for (const name of new Set([...Object.keys(expected), ...Object.keys(actual)])) {
      if ((expected[name] ?? null) === (actual[name] ?? null)) continue;
      findings.push(
        wholeFinding('L1', 'EXCH-4002', {
          measure: `${scheme} ${name}`,
          total: name,
          expected: expected[name] ?? '-',
          actual: actual[name] ?? '-',
        }),
      );
    }
  }
  return findings;
}

async function insertFindings(tx: Tx, intakeId: string, findings: readonly CheckFinding[]): Promise<void> {
  if (findings.length === 0) return;
  const wire = findings.slice(0, MAX_FINDINGS).map(findingToWire);
  await tx.execute(
    `insert into exchange.finding (intake_id, finding_no, layer, severity, code, row_no, field, expected, actual)
     select $1, ordinality, layer, severity, code, row_no, field, expected, actual
     from unnest($2::smallint[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[], $8::text[])
       with ordinality as found(layer, severity, code, row_no, field, expected, actual, ordinality)`,
    [
      intakeId,
      wire.map((f) => f.layer),
      wire.map(severityOf),
      wire.map((f) => f.code),
      wire.map((f) => f.row.toString()),
      wire.map((f) => f.field),
      wire.map((f) => f.expected),
      wire.map((f) => f.actual),
    ],
  );
}
