import { Instant, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { periodOfNumber } from '@pnet/contracts';
import type { RequestContext, Tx } from '@pnet/runtime';
import type { IssueOrder } from '../orders/issue-order.js';

interface IntakeRow { readonly intake_id: string; readonly node_code: string; readonly definition_id: string; readonly period: number; readonly version: number; readonly digest: Buffer; readonly phase: string; readonly newest: boolean; readonly approved: boolean }

/** Days that a child has to confirm the lock of an accepted month. */
const NOTICE_DAYS = 7;

/** Approval and acceptance of loaded versions: facts of their own, bound to the digest. */
export class Standing {
  constructor(private readonly nodeCode: string, private readonly orders: IssueOrder, private readonly clock: Clock) {}

  /** This unit approves what its child sent. Errors: `EXCH-3009`, `EXCH-3010`. */
  async approve(tx: Tx, intakeId: string, context: RequestContext): Promise<Result<{ readonly digest: string }>> {
    const intake = await this.read(tx, intakeId);
    if (!intake.ok) return intake;
    await tx.execute(
      'insert into exchange.approval (intake_id, digest, level_code, approved_by, approved_at) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [intakeId, intake.value.digest, this.nodeCode, context.actor.userId, this.clock.now().toDate()]);
    return ok({ digest: intake.value.digest.toString('hex') });
  }

  /** This unit takes an approved version as official; the month locks at the child by an order. Errors: `EXCH-3009`, `EXCH-3010`, `EXCH-5004`. */
  async accept(tx: Tx, intakeId: string, context: RequestContext): Promise<Result<{ readonly digest: string; readonly order: string }>> {
    const intake = await this.read(tx, intakeId);
    if (!intake.ok) return intake;
    const { value: row } = intake;
    if (!row.approved) return err(domainError('EXCH-3010', { intake: intakeId, phase: row.phase }));
    const now = this.clock.now();
    const digest = row.digest.toString('hex');
    const taken = await tx.execute('insert into exchange.acceptance (intake_id, digest, level_code, accepted_by, accepted_at) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [intakeId, row.digest, this.nodeCode, context.actor.userId, now.toDate()]);
    if (taken === 0) return err(domainError('EXCH-3010', { intake: intakeId, phase: 'accepted' }));
    const order = await this.orders.execute(tx, {
      target: row.node_code, kind: 'acceptance-notice', owner: context.actor.userId, deadline: Instant.ofEpochMs(now.epochMs + NOTICE_DAYS * 86_400_000),
      payload: { dataset: row.definition_id, period: periodOfNumber(row.period).toString(), version: row.version, digest },
    });
    return order.ok ? ok({ digest, order: order.value.number }) : order;
  }

  /** A loaded version that is its month's newest. */
  private async read(tx: Tx, intakeId: string): Promise<Result<IntakeRow>> {
    const row = await tx.one<IntakeRow>(
      `select intake_id, node_code, definition_id, period, version, digest, phase,
         not exists (select 1 from exchange.intake as newer where newer.node_code = intake.node_code and newer.definition_id = intake.definition_id and newer.period = intake.period
                     and newer.role = intake.role and newer.version > intake.version and newer.phase = 'loaded') as newest,
         exists (select 1 from exchange.approval where approval.intake_id = intake.intake_id) as approved
       from exchange.intake where intake_id = $1 and role = 'statistical'`, [intakeId]);
    if (!row) return err(domainError('EXCH-3009', { intake: intakeId }));
    return row.phase === 'loaded' && row.newest ? ok(row) : err(domainError('EXCH-3010', { intake: intakeId, phase: row.phase }));
  }
}
