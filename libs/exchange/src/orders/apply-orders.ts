import {
  DomainFailure,
  domainError,
  err,
  ok,
  unwrap,
  type Clock,
  type DomainError,
  type Instant,
  type Result,
} from '@pnet/kernel';
import { OrderAnswer } from '@pnet/contracts';
import type { Database, Tx } from '@pnet/runtime';
import type { Signer } from '../certificates/signing.js';
import type { OrderAnswerBody, OrderHandler, OrderOutcome, ReceivedOrder } from './order-handler.js';
import { signAnswer, stateOf } from './take-order.js';

interface OrderRow {
  readonly issuer: string;
  readonly target: string;
  readonly number: string;
  readonly kind: string;
  readonly payload: unknown;
  readonly issued_at: Date;
  readonly deadline: Date;
  readonly owner: string;
  readonly attempts: number;
  readonly phase: string;
}

const RETRY_MAX_MS = 300_000;

const asReceived = (row: OrderRow): ReceivedOrder => ({
  issuer: row.issuer,
  target: row.target,
  number: row.number,
  kind: row.kind,
  payload: row.payload,
  owner: row.owner,
  issuedAt: row.issued_at.toISOString(),
  deadline: row.deadline.toISOString(),
});

const unknownKind = (row: OrderRow): Result<never> => err(domainError('EXCH-5003', { kind: row.kind.slice(0, 60) }));

const refusal = (error: DomainError): OrderAnswerBody => ({
  state: 'refused',
  evidence: { code: error.code, params: error.params },
});

/**
 * Applies orders to this node: each issuer's strictly by number, the effect in the transaction of its answer. A handler
 * that throws stops its issuer's orders and is tried again later. Long work of orders follows outside any transaction
 * and holds up no later order.
 */
export class ApplyOrders {
  constructor(
    private readonly database: Database,
    private readonly nodeCode: string,
    private readonly handlers: readonly OrderHandler[],
    private readonly signer: Signer,
    private readonly clock: Clock,
  ) {}

  /** Applies all that is due, then does the long work that is due. Returns how many answers were given. */
  async execute(): Promise<number> {
    let answered = 0;
    for (;;) {
      const next = await this.attempt();
      if (next === 'answered') answered += 1;
      if (next !== 'none') continue;
      const worked = await this.attemptWork();
      if (worked === 'none') return answered;
      if (worked === 'answered') answered += 1;
    }
  }

  /**
   * The long work of one order: read, done, and its outcome stored, each for itself. A second process at the same work
   * finds the order ended.
   */
  private async attemptWork(): Promise<'answered' | 'failed' | 'none'> {
    const row = unwrap(
      await this.database.unitOfWork.system(async (tx) =>
        ok(
          await tx.one<OrderRow>(
            'select * from exchange.order_in where target = $1 and work_due_at <= $2 order by work_due_at, received_at, number limit 1',
            [this.nodeCode, this.clock.now().toDate()],
          ),
        ),
      ),
    );
    if (!row) return 'none';
    const work = this.handlers.find((candidate) => candidate.kind === row.kind)?.work;
    try {
      const outcome = work ? await work(asReceived(row)) : unknownKind(row);
      const ended = await this.database.unitOfWork.system((tx) =>
        this.complete(tx, row, outcome.ok ? outcome.value : refusal(outcome.error)),
      );
      if (ended.ok) return 'answered';
      if (ended.error.code === 'EXCH-5008') return 'failed';
      throw new DomainFailure(ended.error);
    } catch {
      await this.postpone(row, 'work_due_at');
      return 'failed';
    }
  }

  private async attempt(): Promise<'answered' | 'failed' | 'none'> {
    let taken: OrderRow | undefined;
    try {
      const outcome = await this.database.unitOfWork.system(async (tx) => {
        taken = await nextDue(tx, this.nodeCode, this.clock.now());
        if (!taken) return ok('none' as const);
        await this.apply(tx, taken);
        return ok('answered' as const);
      });
      return unwrap(outcome);
    } catch (error) {
      if (!taken) throw error;
      await this.postpone(taken);
      return 'failed';
    }
  }

  private async apply(tx: Tx, row: OrderRow): Promise<void> {
    const handler = this.handlers.find((candidate) => candidate.kind === row.kind);
    await tx.execute('savepoint before_order');
    const applied: Result<OrderAnswerBody> = handler ? await handler.apply(tx, asReceived(row)) : unknownKind(row);
    if (!applied.ok) await tx.execute('rollback to savepoint before_order');
    const now = this.clock.now();
    await writeAnswer(tx, this.signer, row, applied.ok ? applied.value : refusal(applied.error), now);
    if (!handler?.work || !applied.ok || applied.value.state !== 'installed') return;
    await tx.execute(
      'update exchange.order_in set work_due_at = $4, attempts = 0 where issuer = $1 and target = $2 and number = $3',
      [row.issuer, row.target, row.number, now.toDate()],
    );
  }

  private async postpone(row: OrderRow, due: 'due_at' | 'work_due_at' = 'due_at'): Promise<void> {
    const waitMs = Math.min(1_000 * 2 ** Math.min(row.attempts, 20), RETRY_MAX_MS);
    unwrap(
      await this.database.unitOfWork.system(async (tx) =>
        ok(
          await tx.execute(
            `update exchange.order_in set attempts = attempts + 1, ${due} = $4 where issuer = $1 and target = $2 and number = $3`,
            [row.issuer, row.target, row.number, this.clock.now().plusMs(waitMs).toDate()],
          ),
        ),
      ),
    );
  }

  /**
   * Ends an installed order, in the transaction of the act that executed or refused it. Errors: `EXCH-5005`,
   * `EXCH-5008`.
   */
  async complete(
    tx: Tx,
    order: { readonly issuer: string; readonly number: string },
    answer: OrderAnswerBody,
  ): Promise<Result<void>> {
    const row = await tx.one<OrderRow>(
      'select * from exchange.order_in where issuer = $1 and target = $2 and number = $3 for update',
      [order.issuer, this.nodeCode, order.number],
    );
    if (!row)
      return err(domainError('EXCH-5005', { issuer: order.issuer, target: this.nodeCode, number: order.number }));
    if (row.phase === 'executed' || row.phase === 'refused')
      return err(domainError('EXCH-5008', { number: order.number, phase: row.phase }));
    await writeAnswer(tx, this.signer, row, answer, this.clock.now());
    return ok(undefined);
  }
}

/** The order that may be applied now: due, with none of its issuer's before it still open. */
async function nextDue(tx: Tx, nodeCode: string, now: Instant): Promise<OrderRow | undefined> {
  return tx.one<OrderRow>(
    `select * from exchange.order_in as candidate where target = $1 and due_at <= $2
       and not exists (select 1 from exchange.order_in as earlier where earlier.issuer = candidate.issuer and earlier.target = candidate.target
                       and earlier.number < candidate.number and earlier.due_at is not null)
     order by received_at, number limit 1 for update skip locked`,
    [nodeCode, now.toDate()],
  );
}

async function writeAnswer(tx: Tx, signer: Signer, row: OrderRow, body: OrderAnswerBody, now: Instant): Promise<void> {
  const evidence = JSON.stringify(body.evidence);
  const answer = signAnswer(
    signer,
    { issuerCode: row.issuer, targetCode: row.target, number: BigInt(row.number) },
    stateOf[body.state satisfies OrderOutcome],
    evidence,
    now,
  );
  await tx.execute(
    `update exchange.order_in set phase = $4, evidence = $5::jsonb, answer = $6, due_at = null, work_due_at = null, attempts = attempts + 1, state_version = state_version + 1
     where issuer = $1 and target = $2 and number = $3`,
    [row.issuer, row.target, row.number, body.state, evidence, Buffer.from(OrderAnswer.encode(answer).finish())],
  );
}
