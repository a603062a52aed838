import type { ServerDuplexStream } from '@grpc/grpc-js';
import { DomainFailure, domainError, ok, unwrap, type Clock } from '@pnet/kernel';
import {
  Anchor,
  Order,
  OrderAnswer,
  anchorText,
  failureStatus,
  type AnswerStored,
  type ChildHello,
  type ControlServiceServer,
  type OrderStreamRequest,
  type OrderStreamResponse,
} from '@pnet/contracts';
import type { Database, Tx } from '@pnet/runtime';
import type { Verifier } from '../certificates/signing.js';
import { peerOf } from '../links/channel.js';
import type { CallObserver } from '../uplink/uplink.server.js';
import { raiseAlarm } from '../message-log.js';
import {
  broughtPositions,
  incarnationOf,
  outboxPositions,
  raiseOrderCounters,
  receivedPositions,
} from './positions.js';
import { answersWaiting, noteKept, ordersAfter } from './order-stream.js';
import { Serial } from './serial.js';
import type { TakeAnswer } from './take-answer.js';
import type { TakeOrder } from './take-order.js';
import { mayDial } from '../units/units.query.js';

/** What the order server needs of its node. */
export interface OrderServerParts {
  readonly code: string;
  readonly database: Database;
  readonly answers: TakeAnswer;
  /** Takes in what children state. */
  readonly takeOrder: TakeOrder;
  /** Called when a statement was stored: there may be work to apply. */
  readonly onStatement: () => void;
  readonly verifier: Verifier;
  readonly clock: Clock;
  readonly observe: CallObserver;
  readonly report: (error: unknown) => void;
  /** How often new orders are looked for while a child is connected, milliseconds. */
  readonly pollMs: number;
}

type Call = ServerDuplexStream<OrderStreamRequest, OrderStreamResponse>;

const ORDERS_AT_ONCE = 50;

/** The parent's end of the order streams: one session for each connected child. */
export class OrderServer {
  private readonly sessions = new Set<ChildSession>();

  constructor(private readonly parts: OrderServerParts) {}

  get service(): ControlServiceServer {
    return {
      orderStream: (call) => {
        void this.admit(call).catch((error: unknown) => {
          if (!(error instanceof DomainFailure)) this.parts.report(error);
          call.emit('error', failureStatus(error instanceof DomainFailure ? error.error : domainError('RUNT-5000')));
        });
      },
    };
  }

  /** What the register has below this node may come in, whenever it was registered. */
  private async admit(call: Call): Promise<void> {
    const peer = unwrap(peerOf(call));
    const known = unwrap(
      await this.parts.database.unitOfWork.system(async (tx) => ok(await mayDial(tx, this.parts.code, peer))),
    );
    if (!known) throw new DomainFailure(domainError('EXCH-2005', { peer }));
    if (call.cancelled) return;
    const session = new ChildSession(this.parts, peer, call);
    this.sessions.add(session);
    session.begin(() => this.sessions.delete(session));
  }

  /** Sends what is new to the connected children now. */
  wake(): void {
    for (const session of this.sessions) session.wake();
  }

  /** Ends all streams; children come back when there is a server again. */
  async close(): Promise<void> {
    await Promise.all([...this.sessions].map((session) => session.end()));
  }

  /** Codes of the children that are connected. */
  get connected(): readonly string[] {
    return [...this.sessions].map((session) => session.child);
  }
}

class ChildSession {
  private readonly work: Serial;
  private readonly sent = new Map<string, bigint>();
  private greeted = false;
  private timer: NodeJS.Timeout | undefined;
  private ended = false;
  private woken = false;
  /** Answers to statements sent on this stream and not confirmed yet, by order, with the phase that they told. */
  private readonly onTheWay = new Map<string, string>();

  constructor(
    private readonly parts: OrderServerParts,
    readonly child: string,
    private readonly call: Call,
  ) {
    this.work = new Serial((error) => this.fail(error));
  }

  begin(onEnd: () => void): void {
    const finish = (): void => {
      if (this.ended) return;
      this.ended = true;
      clearInterval(this.timer);
      onEnd();
      this.work.run(() => this.connected(false));
    };
    this.call.on('data', (message: OrderStreamRequest) => {
      this.work.run(() => this.take(message));
    });
    this.call.on('end', () => {
      this.call.end();
      finish();
    });
    this.call.on('error', finish);
    this.call.on('cancelled', finish);
    this.call.on('close', finish);
  }

  /** One look for new orders waits at a time: on a loaded machine polls would pile up before the child's messages. */
  wake(): void {
    if (!this.greeted || this.ended || this.woken) return;
    this.woken = true;
    this.work.run(() => {
      this.woken = false;
      return this.sendNew();
    });
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    this.call.end();
    await this.work.settle();
  }

  private fail(error: unknown): void {
    if (!(error instanceof DomainFailure)) this.parts.report(error);
    if (!this.ended)
      this.call.emit('error', failureStatus(error instanceof DomainFailure ? error.error : domainError('RUNT-5000')));
  }

  private async take(message: OrderStreamRequest): Promise<void> {
    const { part } = message;
    this.parts.observe(this.child, undefined);
    switch (part?.$case) {
      case 'hello':
        return this.greet(part.value);
      case 'answer': {
        const result = unwrap(
          await this.parts.database.unitOfWork.system(async (tx) =>
            ok(await this.parts.answers.execute(tx, this.child, part.value)),
          ),
        );
        if (!result.ok) this.parts.observe(this.child, result.error.code);
        const { issuerCode, targetCode, number, state } = part.value;
        this.call.write({ part: { $case: 'stored', value: { issuerCode, targetCode, number, state } } });
        return;
      }
      case 'heartbeat':
        return this.heartbeat(part.value.sentAt);
      case 'anchor':
        return this.anchor(part.value);
      case 'statement':
        return this.takeStatement(part.value);
      case 'stored':
        return this.answerKept(part.value);
      case 'wanted': {
        this.sent.set(`${part.value.issuerCode}/${part.value.targetCode}`, part.value.fromNumber - 1n);
        return this.sendNew();
      }
      case undefined:
        throw new DomainFailure(domainError('EXCH-3004', { field: 'part', value: 'missing' }));
    }
  }

  private async greet(hello: ChildHello): Promise<void> {
    if (hello.nodeCode !== this.child)
      throw new DomainFailure(domainError('EXCH-2004', { peer: this.child, node: hello.nodeCode.slice(0, 20) }));
    for (const position of hello.orders)
      this.sent.set(`${position.issuerCode}/${position.targetCode}`, position.number);
    const own = await this.inTx(async (tx) => {
      await raiseOrderCounters(tx, this.parts.code, this.child, hello.orders, this.parts.clock.now());
      await tx.execute(
        `insert into exchange.peer (code, direction, incarnation, connected, last_contact_at) values ($1, 'child', $2, true, $3)
        on conflict (code) do update set incarnation = excluded.incarnation, connected = true, last_contact_at = excluded.last_contact_at, error_code = null`,
        [this.child, hello.incarnation, this.parts.clock.now().toDate()],
      );
      return {
        incarnation: await incarnationOf(tx),
        received: await receivedPositions(tx, this.child, 'official'),
        receivedQuick: await receivedPositions(tx, this.child, 'quick'),
        orders: [...(await outboxPositions(tx, this.child)), ...(await broughtPositions(tx, this.child))],
      };
    });
    this.call.write({ part: { $case: 'hello', value: { nodeCode: this.parts.code, ...own } } });
    this.greeted = true;
    this.timer = setInterval(() => this.wake(), this.parts.pollMs);
    this.timer.unref();
    return this.sendNew();
  }

  /** Orders after those that the child has, each issuer's by number. */
  private async sendNew(): Promise<void> {
    const rows = await this.inTx((tx) => ordersAfter(tx, this.child, this.sent, ORDERS_AT_ONCE));
    for (const row of rows) {
      this.call.write({ part: { $case: 'order', value: Order.decode(row.message) } });
      this.sent.set(row.key, BigInt(row.number));
    }
    if (rows.length === ORDERS_AT_ONCE) this.wake();
    return this.sendAnswers();
  }

  /**
   * What the child changed below itself, and letters that it brings; the numbers are kept as for orders, and one that
   * is missing comes with the next greeting.
   */
  private async takeStatement(statement: Order): Promise<void> {
    const taken = await this.inTx((tx) => this.parts.takeOrder.execute(tx, this.child, statement));
    if (taken.refused) this.parts.observe(this.child, taken.refused);
    if (!taken.accepted && !taken.again) return;
    this.onTheWay.delete(`${statement.issuerCode}/${statement.targetCode}/${statement.number}`);
    this.parts.onStatement();
    return this.sendAnswers();
  }

  /** Each answer to a statement or letter that the child has not confirmed. */
  private async sendAnswers(): Promise<void> {
    const rows = await this.inTx((tx) => answersWaiting(tx, this.child, ORDERS_AT_ONCE));
    for (const { key, phase, answer } of rows) {
      if (this.onTheWay.get(key) === phase) continue;
      this.onTheWay.set(key, phase);
      this.call.write({ part: { $case: 'answer', value: OrderAnswer.decode(answer) } });
    }
  }

  private async answerKept(stored: AnswerStored): Promise<void> {
    const kept = await this.inTx((tx) => noteKept(tx, this.child, stored));
    if (kept !== undefined) this.onTheWay.delete(kept);
  }

  /** Both clocks are noted; nothing decides by their difference. */
  private async heartbeat(sentAt: string): Promise<void> {
    const now = this.parts.clock.now();
    const difference = Date.parse(sentAt) - now.epochMs;
    await this.inTx((tx) =>
      tx.execute(
        'update exchange.peer set last_contact_at = $2, clock_difference_ms = $3, connected = true where code = $1',
        [this.child, now.toDate(), Number.isFinite(difference) ? difference : null],
      ),
    );
    this.call.write({ part: { $case: 'heartbeat', value: { sentAt: now.toString() } } });
  }

  private async anchor(anchor: Anchor): Promise<void> {
    const now = this.parts.clock.now();
    const proven =
      anchor.nodeCode === this.child && this.parts.verifier.verify(anchorText(anchor), anchor.signature, this.child).ok;
    await this.inTx(async (tx) => {
      const known = await tx.one<{ head: Buffer }>(
        'select head from exchange.anchor where node_code = $1 and day = $2',
        [this.child, anchor.day],
      );
      if (!proven || (known && !known.head.equals(anchor.head)))
        await raiseAlarm(tx, now, { kind: 'other-anchor', peer: this.child, subject: anchor.day });
      else if (!known)
        await tx.execute(
          'insert into exchange.anchor (node_code, day, messages, head, received_at) values ($1, $2, $3, $4, $5)',
          [this.child, anchor.day, anchor.messages.toString(), anchor.head, now.toDate()],
        );
    });
  }

  private connected(value: boolean): Promise<void> {
    return this.inTx(async (tx) => {
      await tx.execute('update exchange.peer set connected = $2 where code = $1', [this.child, value]);
    }).catch(() => undefined);
  }

  private async inTx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return unwrap(await this.parts.database.unitOfWork.system(async (tx) => ok(await work(tx))));
  }
}
