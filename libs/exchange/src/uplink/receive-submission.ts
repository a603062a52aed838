import { domainError, err, lastMonthOf, ok, periodNumber, periodOf, type Clock, type Result } from '@pnet/kernel';
import { sha256, type DeliveryRoute, type Frame, type Receipt, type SubmissionHeader } from '@pnet/contracts';
import type { Database, Tx } from '@pnet/runtime';
import { decideIntake } from '../machines/intake.machine.js';
import { UNKNOWN_DEFINITION, raiseAlarm } from '../message-log.js';
import type { SealedFrame } from '../sealing/frame-builder.js';
import { FrameWriter } from '../sealing/frame-writer.js';
import { expectedHere, mayDial } from '../units/units.query.js';
import { admitHeader, type Admission, type AdmittedHeader } from './admit-header.js';
import { findIntake, insertIntake, intakeStore } from './intake-store.js';
import { storedReceipt, subjectOf, type JudgeIntake } from './judge-intake.js';

/** Where a sender goes on: the next frame that is missing here, or the receipt of what was judged. */
export interface ResumePoint {
  readonly intakeId: string;
  readonly nextFrame: number;
  readonly receipt?: Receipt;
}

/** Bytes of frames that are stored in one transaction. */
const BATCH_BYTES = 1_572_864;

/** Takes submissions in: admits headers, stores frames as they come, has complete ones judged. */
export class ReceiveSubmission {
  constructor(
    private readonly database: Database,
    private readonly admission: Admission,
    private readonly judge: JudgeIntake,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins or finds the intake of a version. Errors: `EXCH-2005` not below this node, as `admitHeader`, `EXCH-1109` the
   * unit is not expected here in that month (yet), and `EXCH-3001` when its digest is another than the one that is
   * here.
   */
  async offer(
    peer: string,
    header: SubmissionHeader | undefined,
    route: DeliveryRoute | undefined,
  ): Promise<Result<ResumePoint>> {
    const known = await this.database.unitOfWork.system(async (tx) => ok(await mayDial(tx, this.admission.code, peer)));
    if (!known.ok) return known;
    const admitted = known.value
      ? admitHeader(this.admission, peer, header, route)
      : err(domainError('EXCH-2005', { peer }));
    if (!admitted.ok) {
      if (admitted.error.code.startsWith('EXCH-2'))
        await this.alarm(`refused-${admitted.error.code}`, peer, header ? subjectOf(header) : '-');
      if (header && (admitted.error.code === 'EXCH-4004' || admitted.error.code === 'EXCH-4007'))
        await this.alarm(UNKNOWN_DEFINITION, peer, subjectOf(header), admitted.error.params);
      return admitted;
    }
    const result = await this.database.unitOfWork.system((tx) => this.open(tx, admitted.value));
    if (!result.ok && result.error.code === 'EXCH-3001')
      await this.alarm('other-digest', peer, subjectOf(admitted.value.header));
    return result;
  }

  private async open(tx: Tx, admitted: AdmittedHeader): Promise<Result<ResumePoint>> {
    const now = this.clock.now();
    const { header, role, relayedBy } = admitted;
    const sent = { unit: header.reportingUnit, month: periodNumber(lastMonthOf(periodOf(header.period))), role };
    const expected = await expectedHere(tx, this.admission.code, sent);
    if (!expected.ok) return expected;
    const event = {
      type: 'offered',
      digest: Buffer.from(header.digest).toString('hex'),
      frames: header.frames.length,
    } as const;
    let intakeId = await findIntake(tx, header, role);
    if (intakeId === undefined) {
      const begun = decideIntake(null, event, now.epochMs);
      const arrival = { header, role, relayedBy, receivedAt: now };
      const made = begun.state ? await insertIntake(tx, arrival, begun.state) : undefined;
      if (made !== undefined) return ok({ intakeId: made, nextFrame: 0 });
      intakeId = await findIntake(tx, header, role);
    }
    return this.resume(tx, intakeId ?? '', event);
  }

  private async resume(
    tx: Tx,
    intakeId: string,
    event: { type: 'offered'; digest: string; frames: number },
  ): Promise<Result<ResumePoint>> {
    const { state } = await intakeStore.in(tx).load(intakeId);
    const decision = decideIntake(state, event, this.clock.now().epochMs);
    const refusal = decision.effects.find((effect) => effect.type === 'refuse');
    if (refusal)
      return err(domainError('EXCH-3001', { subject: intakeId, known: state?.digest ?? '', digest: event.digest }));
    const receipt = await storedReceipt(tx, intakeId);
    return ok({ intakeId, nextFrame: state?.stored ?? 0, ...(receipt ? { receipt } : {}) });
  }

  /**
   * Takes the frames of one stream, from `firstFrame` on, and judges when the last has come. Frames stay stored when
   * the stream breaks. Errors: `EXCH-3002` a frame out of order, `EXCH-3003` a damaged one, `EXCH-3006` the stream
   * ended early.
   */
  async receive(resume: ResumePoint, header: SubmissionHeader, frames: AsyncIterable<Frame>): Promise<Result<Receipt>> {
    if (resume.receipt) return ok(resume.receipt);
    const store = new FrameStore(this.database, resume.intakeId, this.clock);
    let expected: number | undefined;
    for await (const frame of frames) {
      const inOrder = expected === undefined ? frame.number <= resume.nextFrame : frame.number === expected;
      if (!inOrder)
        return this.keep(
          store,
          err(domainError('EXCH-3002', { expected: expected ?? resume.nextFrame, actual: frame.number })),
        );
      const announced = header.frames[frame.number];
      const payload = Buffer.from(frame.payload.buffer, frame.payload.byteOffset, frame.payload.byteLength);
      const digest = sha256(payload);
      if (!announced || !digest.equals(announced.digest))
        return this.keep(store, err(domainError('EXCH-3003', { frame: frame.number })));
      expected = frame.number + 1;
      if (frame.number >= resume.nextFrame)
        await store.add({ number: frame.number, rows: announced.rows, payload, digest });
    }
    await store.flush();
    const arrived = Math.max(expected ?? 0, resume.nextFrame);
    if (arrived < header.frames.length)
      return err(domainError('EXCH-3006', { expected: header.frames.length, actual: arrived }));
    return this.judge.execute(resume.intakeId);
  }

  private async keep(store: FrameStore, failure: Result<never>): Promise<Result<never>> {
    await store.flush();
    return failure;
  }

  private async alarm(kind: string, peer: string, subject: string, detail: object = {}): Promise<void> {
    await this.database.unitOfWork.system(async (tx) =>
      ok(await raiseAlarm(tx, this.clock.now(), { kind, peer, subject, detail })),
    );
  }
}

/** Frames on their way into the table, some at a time, each batch with the machine's state in one transaction. */
class FrameStore {
  private batch: SealedFrame[] = [];
  private bytes = 0;

  constructor(
    private readonly database: Database,
    private readonly intakeId: string,
    private readonly clock: Clock,
  ) {}

  async add(frame: SealedFrame): Promise<void> {
    this.batch.push(frame);
    this.bytes += frame.payload.length;
    if (this.bytes >= BATCH_BYTES) await this.flush();
  }

  /**
   * A second stream of the same version may have stored them meanwhile: then the commit is overtaken and these are
   * dropped.
   */
  async flush(): Promise<void> {
    const [first] = this.batch;
    if (!first) return;
    const frames = this.batch;
    [this.batch, this.bytes] = [[], 0];
    const event = { type: 'frames', first: first.number, count: frames.length } as const;
    await this.database.unitOfWork.system(async (tx) => {
      const before = await intakeStore.in(tx).load(this.intakeId);
      const decision = decideIntake(before.state, event, this.clock.now().epochMs);
      if (!decision.state || decision.state === before.state) return ok(undefined);
      if (!(await intakeStore.in(tx).commit(this.intakeId, before.version, decision.state, [])))
        return err(domainError('EXCH-3002', { expected: first.number, actual: first.number }));
      const writer = new FrameWriter(tx, 'exchange.intake_frame', this.intakeId);
      await writer.write(frames.filter((frame) => frame.number >= (before.state?.stored ?? 0)));
      await writer.drain();
      return ok(undefined);
    });
  }
}
