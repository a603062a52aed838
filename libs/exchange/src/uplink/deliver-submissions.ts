import { domainError, err, ok, unwrap, type Clock, type DomainError, type Instant, type Result } from '@pnet/kernel';
import { Receipt, SubmissionHeader, Verdict, receiptText, type UplinkServiceClient } from '@pnet/contracts';
import type { Database, Tx } from '@pnet/runtime';
import type { Verifier } from '../certificates/signing.js';
import type { DeliveryRoleName } from '../exchange-options.js';
import { WAITS_FOR_PARENT, decideDelivery, type DeliveryEvent } from '../machines/delivery.machine.js';
import { step } from '../machines/machine.js';
import { logMessage, raiseAlarm } from '../message-log.js';
import { deliveryStore } from './delivery-store.js';
import { roleToWire } from './delivery-roles.js';
import { subjectOf } from './judge-intake.js';
import { readFrames, type FrameOwner } from './read-frames.js';
import { offerSubmission, pushSubmission, type FrameSource, type Push } from './push-submission.js';

/** Times of sending, in milliseconds. */
export interface SendingTimes {
  readonly pushDeadlineMs: number;
  readonly retryMs: number;
  readonly retryMaxMs: number;
}

/** Where parents answer, and what is noted of each attempt. */
export interface ParentClients {
  uplinkOf(parent: string): UplinkServiceClient | undefined;
  observe(parent: string, failure: string | undefined): void;
}

interface DeliveryRow {
  readonly delivery_id: string;
  readonly target: string;
  readonly role: DeliveryRoleName;
  readonly submission_id: string | null;
  readonly intake_id: string | null;
  readonly header: Buffer;
}

const FRAMES_AT_ONCE = 6;
const OFFER_DEADLINE_MS = 15_000;
const DUE_AT_ONCE = 100;
/** Failures that trying again cannot mend: they stop the delivery until an operator has looked. */
const PERMANENT: ReadonlySet<string> = new Set(['EXCH-3001', 'EXCH-3004', 'EXCH-3005', 'EXCH-3007', 'EXCH-4008']);

/**
 * Sends what is due, parent by parent in the order of queueing; a delivery closes only on the parent's signed receipt.
 */
export class DeliverSubmissions {
  private readonly busy = new Map<string, Promise<number>>();

  constructor(
    private readonly database: Database,
    private readonly nodeCode: string,
    private readonly verifier: Verifier,
    private readonly parents: ParentClients,
    private readonly times: SendingTimes,
    private readonly clock: Clock,
  ) {}

  /** Delivers everything that is due now. Returns how many deliveries closed. */
  async execute(signal?: AbortSignal): Promise<number> {
    const due = await deliveryStore.over(this.database.unitOfWork).due(this.clock.now().epochMs, DUE_AT_ONCE);
    if (due.length === 0) return 0;
    const targets = new Map<string, string[]>();
    for (const row of await this.targetsOf(due))
      targets.set(row.target, [...(targets.get(row.target) ?? []), row.delivery_id]);
    const closed = await Promise.all([...targets].map(([target, keys]) => this.toTarget(target, keys, signal)));
    return closed.reduce((sum, count) => sum + count, 0);
  }

  /**
   * What waits because `target` could not be reached, or did not know its definition, is due now: it may have come back
   * with a newer release.
   */
  reachable(target: string): Promise<void> {
    return this.makeDue('reachable', `phase = 'queued' and error_code = any ($2) and target = $1`, [
      target,
      WAITS_FOR_PARENT,
    ]);
  }

  /**
   * What was being sent when this node was killed is due now, not when the attempt's time is over. Another worker may
   * really be sending it: the parent takes the same version twice and gives the same receipt.
   */
  interrupted(): Promise<void> {
    return this.makeDue('interrupted', `phase = 'sending'`, []);
  }

  private async makeDue(
    type: 'reachable' | 'interrupted',
    condition: string,
    params: readonly unknown[],
  ): Promise<void> {
    const now = this.clock.now().epochMs;
    unwrap(
      await this.database.unitOfWork.system(async (tx) => {
        const rows = await tx.rows<{ delivery_id: string }>(
          `select delivery_id from exchange.delivery where ${condition} order by delivery_id`,
          params,
        );
        for (const { delivery_id: key } of rows) await step(deliveryStore.in(tx), decideDelivery, key, { type }, now);
        return ok(undefined);
      }),
    );
  }

  /** One worker a parent in this process: a second call joins the one that runs. */
  private toTarget(target: string, keys: readonly string[], signal?: AbortSignal): Promise<number> {
    const running = this.busy.get(target);
    if (running) return running;
    const work = this.deliverAll(keys, signal).finally(() => this.busy.delete(target));
    this.busy.set(target, work);
    return work;
  }

  private async deliverAll(keys: readonly string[], signal?: AbortSignal): Promise<number> {
    let closed = 0;
    for (const key of keys) {
      if (signal?.aborted) break;
      const outcome = await this.deliver(key);
      if (outcome === 'closed') closed += 1;
      if (outcome === 'unreachable') break;
    }
    return closed;
  }

  private async deliver(key: string): Promise<'closed' | 'failed' | 'unreachable' | 'nothing'> {
    const { row, transmit } = await this.take(key);
    if (!transmit || !row) return 'nothing';
    const header = SubmissionHeader.decode(row.header);
    const receipt = await this.transmit(row, header, transmit.attempt);
    if (receipt.ok) {
      await this.close(key, row, header, receipt.value);
      this.parents.observe(row.target, undefined);
      return 'closed';
    }
    await this.fail(key, row, header, receipt.error);
    this.parents.observe(row.target, receipt.error.code);
    return receipt.error.code === 'EXCH-3008' ? 'unreachable' : 'failed';
  }

  /** The first attempt streams at once; a later one asks first where to go on. */
  private async transmit(row: DeliveryRow, header: SubmissionHeader, attempt: number): Promise<Result<Receipt>> {
    const client = this.parents.uplinkOf(row.target);
    if (!client) return err(domainError('EXCH-3008', { parent: row.target, reason: 'not a parent of this node' }));
    const route = {
      role: roleToWire(row.role),
      relayedBy: row.intake_id === null ? '' : this.nodeCode,
    };
    const push: Push = { parent: row.target, header, route, frames: this.framesOf(row) };
    let firstFrame = 0;
    if (attempt > 1) {
      const offered = await offerSubmission(client, push, OFFER_DEADLINE_MS);
      if (!offered.ok) return offered;
      if (offered.value.receipt) return this.proven(row, header, offered.value.receipt);
      firstFrame = offered.value.nextFrame;
    }
    const receipt = await pushSubmission(client, push, firstFrame, this.times.pushDeadlineMs);
    return receipt.ok ? this.proven(row, header, receipt.value) : receipt;
  }

  /** The receipt is the parent's, and of exactly this version. Errors: `EXCH-2001` … `EXCH-2003`, `EXCH-3007`. */
  private proven(row: DeliveryRow, header: SubmissionHeader, receipt: Receipt): Result<Receipt> {
    const signed = this.verifier.verify(receiptText(receipt), receipt.signature, row.target);
    if (!signed.ok) return signed;
    const same: readonly (readonly [field: string, equal: boolean])[] = [
      ['receiver', receipt.receiverCode === row.target],
      ['digest', Buffer.from(receipt.digest).equals(header.digest)],
      ['version', receipt.version === header.version],
      [
        'dataset',
        receipt.definitionId === header.definitionId &&
          receipt.period === header.period &&
          receipt.nodeCode === header.nodeCode,
      ],
      ['rows', receipt.verdict === Verdict.VERDICT_REJECTED || receipt.rowCount === header.rowCount],
    ];
    const different = same.find(([, equal]) => !equal);
    return different ? err(domainError('EXCH-3007', { field: different[0], subject: subjectOf(header) })) : ok(receipt);
  }

  private async close(key: string, row: DeliveryRow, header: SubmissionHeader, receipt: Receipt): Promise<void> {
    const now = this.clock.now();
    const verdict = receipt.verdict === Verdict.VERDICT_VALID ? 'valid' : 'rejected';
    unwrap(
      await this.database.unitOfWork.system(async (tx) => {
        const { effects } = await step(
          deliveryStore.in(tx),
          decideDelivery,
          key,
          { type: 'receipt', verdict },
          now.epochMs,
        );
        if (effects.some((effect) => effect.type === 'keep-receipt'))
          await keepReceipt(tx, row, header, receipt, verdict, now);
        await this.answerGaps(tx, row, receipt, now);
        return ok(undefined);
      }),
    );
  }

  /** What the parent never saw of this stream is sent again. */
  private async answerGaps(tx: Tx, row: DeliveryRow, receipt: Receipt, now: Instant): Promise<void> {
    if (receipt.missingSequences.length === 0 || row.submission_id === null) return;
    const missed = await tx.rows<{ delivery_id: string }>(
      `select delivery_id from exchange.delivery join exchange.submission using (submission_id) where target = $1 and definition_id = $2 and sequence = any($3::bigint[]) and (action = 'quick') = ($4 = 'quick')`,
      [row.target, receipt.definitionId, receipt.missingSequences.map(String), row.role],
    );
    for (const { delivery_id: key } of missed)
      await step(deliveryStore.in(tx), decideDelivery, key, { type: 'asked' }, now.epochMs);
  }

  private async fail(key: string, row: DeliveryRow, header: SubmissionHeader, error: DomainError): Promise<void> {
    const now = this.clock.now();
    const event: DeliveryEvent = {
      type: 'failed',
      code: error.code,
      permanent: PERMANENT.has(error.code),
      retryMs: this.times.retryMs,
      retryMaxMs: this.times.retryMaxMs,
      key,
    };
    unwrap(
      await this.database.unitOfWork.system(async (tx) => {
        const { effects } = await step(deliveryStore.in(tx), decideDelivery, key, event, now.epochMs);
        for (const effect of effects)
          if (effect.type === 'alarm')
            await raiseAlarm(tx, now, {
              kind: effect.kind,
              peer: row.target,
              subject: subjectOf(header),
              detail: error.params,
            });
        return ok(undefined);
      }),
    );
  }

  private framesOf(row: DeliveryRow): FrameSource {
    const owner: FrameOwner =
      row.submission_id === null
        ? { table: 'exchange.intake_frame', column: 'intake_id', id: row.intake_id ?? '' }
        : { table: 'exchange.submission_frame', column: 'submission_id', id: row.submission_id };
    const unitOfWork = this.database.unitOfWork;
    return async function* frames(from: number) {
      for (let first = from; ; first += FRAMES_AT_ONCE) {
        const batch = unwrap(
          await unitOfWork.system(async (tx) => ok(await readFrames(tx, owner, first, first + FRAMES_AT_ONCE))),
        );
        for (const [index, payload] of batch.entries()) yield { number: first + index, payload };
        if (batch.length < FRAMES_AT_ONCE) return;
      }
    };
  }

  private async targetsOf(keys: readonly string[]): Promise<{ delivery_id: string; target: string }[]> {
    return unwrap(
      await this.database.unitOfWork.system(async (tx) =>
        ok(
          await tx.rows<{ delivery_id: string; target: string }>(
            'select delivery_id, target from exchange.delivery where delivery_id = any($1::bigint[]) order by delivery_id',
            [keys],
          ),
        ),
      ),
    );
  }

  /** Takes a delivery up and reads what it sends, in one transaction. */
  private async take(
    key: string,
  ): Promise<{ row: DeliveryRow | undefined; transmit: { readonly attempt: number } | undefined }> {
    return unwrap(
      await this.database.unitOfWork.system(async (tx) => {
        const taken = await step(
          deliveryStore.in(tx),
          decideDelivery,
          key,
          { type: 'due', leaseMs: this.times.pushDeadlineMs + 5_000 },
          this.clock.now().epochMs,
        );
        const transmit = taken.effects.find((effect) => effect.type === 'transmit');
        const row =
          transmit &&
          (await tx.one<DeliveryRow>(
            `select delivery_id, target, delivery.role, submission_id, delivery.intake_id, coalesce(submission.header, intake.header) as header
         from exchange.delivery left join exchange.submission using (submission_id) left join exchange.intake on intake.intake_id = delivery.intake_id where delivery_id = $1`,
            [key],
          ));
        return ok({ row, transmit });
      }),
    );
  }
}

async function keepReceipt(
  tx: Tx,
  row: DeliveryRow,
  header: SubmissionHeader,
  receipt: Receipt,
  verdict: 'valid' | 'rejected',
  now: Instant,
): Promise<void> {
  await tx.execute('update exchange.delivery set receipted_at = $2 where delivery_id = $1', [
    row.delivery_id,
    now.toDate(),
  ]);
  await tx.execute(
    `insert into exchange.receipt (direction, delivery_id, peer, verdict, digest, row_count, rule_set_version, message, recorded_at)
     values ('taken', $1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
    [
      row.delivery_id,
      row.target,
      verdict,
      receipt.digest,
      receipt.rowCount.toString(),
      receipt.ruleSetVersion,
      Buffer.from(Receipt.encode(receipt).finish()),
      now.toDate(),
    ],
  );
  if (verdict === 'rejected')
    await raiseAlarm(tx, now, {
      kind: 'rejected',
      peer: row.target,
      subject: subjectOf(header),
      detail: { findings: receipt.findings.length },
    });
  await logMessage(tx, now, {
    direction: 'out',
    peer: row.target,
    kind: 'submission',
    subject: subjectOf(header),
    digest: header.digest,
  });
  await logMessage(tx, now, {
    direction: 'in',
    peer: row.target,
    kind: 'receipt',
    subject: subjectOf(header),
    digest: receipt.digest,
  });
}
