import { Metadata, type ClientDuplexStream } from '@grpc/grpc-js';
import { ok, unwrap, type Clock } from '@pnet/kernel';
import {
  Order,
  OrderAnswer,
  failureOf,
  type AnswerStored,
  type Anchor,
  type ControlServiceClient,
  type OrderStreamRequest,
  type OrderStreamResponse,
  type ParentHello,
} from '@pnet/contracts';
import type { Database, Tx } from '@pnet/runtime';
import {
  enterRecoveryWhenBehind,
  inboxPositions,
  incarnationOf,
  raiseOrderCounters,
  sealedPositions,
} from './positions.js';
import { raiseAlarm } from '../message-log.js';
import { answersWaiting, noteKept, ordersAfter } from './order-stream.js';
import { Serial } from './serial.js';
import type { TakeAnswer } from './take-answer.js';
import { phaseOf, type TakeOrder } from './take-order.js';

/** What the child's end of one order stream needs. */
export interface OrderClientParts {
  readonly nodeCode: string;
  readonly parent: string;
  readonly client: () => ControlServiceClient | undefined;
  readonly database: Database;
  readonly takeOrder: TakeOrder;
  /** Takes the parent's answers to what this node states, and those that came to letters. */
  readonly takeAnswer: TakeAnswer;
  readonly clock: Clock;
  readonly heartbeatMs: number;
  readonly observe: (parent: string, failure: string | undefined) => void;
  readonly report: (error: unknown) => void;
  /** Called when orders were stored: there may be work to apply. */
  readonly onOrders: () => void;
  /** Called when the parent has greeted: it can be reached. */
  readonly onReachable: () => Promise<void>;
  /** Anchors that the parent has not had, and the note that it has. */
  readonly anchors: { waiting(tx: Tx): Promise<readonly Anchor[]>; sent(tx: Tx, day: string): Promise<void> };
}

type Stream = ClientDuplexStream<OrderStreamRequest, OrderStreamResponse>;

const FIRST_WAIT_MS = 500;
const MAX_WAIT_MS = 10_000;
/** A stream is opened anew after this time, so that no call is without a deadline. */
const STREAM_MS = 3_600_000;
const ANSWERS_AT_ONCE = 100;

/**
 * Keeps an order stream to a parent open: takes orders in, reports answers, beats; connects again by itself, waiting
 * longer each time.
 */
export class OrderClient {
  private stream: Stream | undefined;
  private timer: NodeJS.Timeout | undefined;
  private beat: NodeJS.Timeout | undefined;
  private failures = 0;
  private stopped = false;
  private greeted = false;
  /** Answers sent on this stream and not confirmed yet, by order, with the phase that they told. */
  private readonly onTheWay = new Map<string, string>();
  private readonly work: Serial;
  private woken = false;
  /** The last statement or letter of each series that the parent has, or that is on its way. */
  private readonly stated = new Map<string, bigint>();

  constructor(private readonly parts: OrderClientParts) {
    this.work = new Serial((error) => {
      this.parts.report(error);
      this.stream?.cancel();
    });
  }

  start(): void {
    this.connect();
  }

  /** Reports answers that are waiting, and states what is new, now. */
  wake(): void {
    if (!this.greeted || this.woken) return;
    this.woken = true;
    this.work.run(async () => {
      this.woken = false;
      await this.reportAnswers();
      await this.state();
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    clearInterval(this.beat);
    this.stream?.cancel();
    await this.work.settle();
  }

  private connect(): void {
    const client = this.parts.client();
    if (this.stopped || !client) return;
    const stream = client.orderStream(new Metadata(), {
      deadline: performance.timeOrigin + performance.now() + STREAM_MS,
    });
    this.stream = stream;
    this.onTheWay.clear();
    let over = false;
    const lost = (error?: Error): void => {
      if (over) return;
      over = true;
      this.disconnected(error);
    };
    stream.on('data', (message: OrderStreamResponse) => {
      this.work.run(() => this.take(message));
    });
    stream.on('error', lost);
    stream.on('end', () => lost());
    this.work.run(() => this.greet(stream));
  }

  private disconnected(error: Error | undefined): void {
    this.greeted = false;
    clearInterval(this.beat);
    if (this.stopped) return;
    this.failures += 1;
    this.work.run(() =>
      this.inTx(async (tx) => {
        await tx.execute('update exchange.peer set connected = false where code = $1', [this.parts.parent]);
      }),
    );
    this.parts.observe(this.parts.parent, error ? (failureOf(error)?.code ?? 'EXCH-3008') : undefined);
    this.timer = setTimeout(
      () => this.connect(),
      Math.min(FIRST_WAIT_MS * 2 ** Math.min(this.failures - 1, 10), MAX_WAIT_MS),
    );
    this.timer.unref();
  }

  private async greet(stream: Stream): Promise<void> {
    const hello = await this.inTx(async (tx) => ({
      nodeCode: this.parts.nodeCode,
      incarnation: await incarnationOf(tx),
      sealed: await sealedPositions(tx, this.parts.nodeCode),
      orders: await inboxPositions(tx),
    }));
    stream.write({ part: { $case: 'hello', value: hello } });
  }

  private async take(message: OrderStreamResponse): Promise<void> {
    const { part } = message;
    switch (part?.$case) {
      case 'hello':
        return this.greetedBy(part.value);
      case 'order':
        return this.takeOrder(part.value);
      case 'stored':
        return this.stored(part.value);
      case 'answer': {
        const { issuerCode, targetCode, number, state } = part.value;
        await this.inTx(async (tx) => {
          await this.parts.takeAnswer.execute(tx, this.parts.parent, part.value);
          // A letter's refusal is its writer's to read; a refused statement leaves two registers apart.
          if (phaseOf(state) === 'refused' && targetCode === this.parts.parent)
            await raiseAlarm(tx, this.parts.clock.now(), {
              kind: 'statement-refused',
              peer: this.parts.parent,
              subject: `${issuerCode} ${targetCode} ${number}`,
            });
        });
        this.stream?.write({ part: { $case: 'stored', value: { issuerCode, targetCode, number, state } } });
        return;
      }
      case 'heartbeat': {
        const now = this.parts.clock.now();
        const difference = Date.parse(part.value.sentAt) - now.epochMs;
        await this.inTx((tx) =>
          tx.execute(
            'update exchange.peer set last_contact_at = $2, clock_difference_ms = $3, connected = true, error_code = null where code = $1',
            [this.parts.parent, now.toDate(), Number.isFinite(difference) ? difference : null],
          ),
        );
        return;
      }
      case undefined:
    }
  }

  private async greetedBy(hello: ParentHello): Promise<void> {
    const now = this.parts.clock.now();
    await this.inTx(async (tx) => {
      await tx.execute(
        `insert into exchange.peer (code, direction, incarnation, connected, last_contact_at) values ($1, 'parent', $2, true, $3)
        on conflict (code) do update set incarnation = excluded.incarnation, connected = true, last_contact_at = excluded.last_contact_at, error_code = null`,
        [this.parts.parent, hello.incarnation, now.toDate()],
      );
      await enterRecoveryWhenBehind(tx, this.parts.parent, this.parts.nodeCode, hello, now);
      await raiseOrderCounters(tx, this.parts.nodeCode, this.parts.parent, hello.orders, now);
    });
    this.failures = 0;
    this.greeted = true;
    this.parts.observe(this.parts.parent, undefined);
    this.sendHeartbeat();
    this.beat = setInterval(() => {
      this.sendHeartbeat();
      this.wake();
    }, this.parts.heartbeatMs);
    this.beat.unref();
    await this.parts.onReachable();
    this.stated.clear();
    for (const { issuerCode, targetCode, number } of hello.orders)
      this.stated.set(`${issuerCode}/${targetCode}`, number);
    await this.state();
    return this.reportAnswers();
  }

  /** Sends each statement and letter that the parent does not have. */
  private async state(): Promise<void> {
    const rows = await this.inTx((tx) => ordersAfter(tx, this.parts.parent, this.stated, ANSWERS_AT_ONCE));
    for (const { key, number, message } of rows) {
      this.stream?.write({ part: { $case: 'statement', value: Order.decode(message) } });
      this.stated.set(key, BigInt(number));
    }
  }

  private sendHeartbeat(): void {
    if (this.greeted)
      this.stream?.write({ part: { $case: 'heartbeat', value: { sentAt: this.parts.clock.now().toString() } } });
  }

  private async takeOrder(order: Order): Promise<void> {
    const taken = await this.inTx((tx) => this.parts.takeOrder.execute(tx, this.parts.parent, order));
    if (taken.wanted !== undefined) {
      this.stream?.write({
        part: {
          $case: 'wanted',
          value: { issuerCode: order.issuerCode, targetCode: order.targetCode, fromNumber: taken.wanted },
        },
      });
    }
    if (taken.accepted || taken.again) {
      this.onTheWay.delete(`${order.issuerCode}/${order.targetCode}/${order.number}`);
      await this.reportAnswers();
      this.parts.onOrders();
    }
  }

  /** Sends each answer that the parent has not confirmed. */
  private async reportAnswers(): Promise<void> {
    const { answers, anchors } = await this.inTx(async (tx) => ({
      answers: await answersWaiting(tx, this.parts.parent, ANSWERS_AT_ONCE),
      anchors: await this.parts.anchors.waiting(tx),
    }));
    for (const { key, phase, answer } of answers) {
      if (this.onTheWay.get(key) === phase) continue;
      this.onTheWay.set(key, phase);
      this.stream?.write({ part: { $case: 'answer', value: OrderAnswer.decode(answer) } });
    }
    for (const anchor of anchors) {
      this.stream?.write({ part: { $case: 'anchor', value: anchor } });
      await this.inTx((tx) => this.parts.anchors.sent(tx, anchor.day));
    }
  }

  private async stored(stored: AnswerStored): Promise<void> {
    const kept = await this.inTx((tx) => noteKept(tx, this.parts.parent, stored));
    if (kept === undefined) return;
    this.onTheWay.delete(kept);
    return this.reportAnswers();
  }

  private async inTx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return unwrap(await this.parts.database.unitOfWork.system(async (tx) => ok(await work(tx))));
  }
}
