import type { ServerDuplexStream } from '@grpc/grpc-js';
import { DomainFailure, domainError, ok, unwrap, type Clock } from '@pnet/kernel';
import {
  Anchor,
  Order,
  anchorText,
  failureStatus,
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
import { incarnationOf, outboxPositions, raiseOrderCounters, receivedPositions } from './positions.js';
import { Serial } from './serial.js';
import type { TakeAnswer } from './take-answer.js';

/** What the order server needs of its node. */
export interface OrderServerParts {
  readonly code: string;
  readonly children: readonly string[];
  readonly database: Database;
  readonly answers: TakeAnswer;
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
        const peer = peerOf(call);
        const refused = peer.ok
          ? this.parts.children.includes(peer.value)
            ? undefined
            : domainError('EXCH-2005', { peer: peer.value })
          : peer.error;
        if (!peer.ok || refused) {
          call.emit('error', failureStatus(refused ?? domainError('EXCH-2006')));
          return;
        }
        const session = new ChildSession(this.parts, peer.value, call);
        this.sessions.add(session);
        session.begin(() => this.sessions.delete(session));
      },
    };
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

  wake(): void {
    if (this.greeted && !this.ended) this.work.run(() => this.sendNew());
  }

  async end(): Promise<void> {
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
        received: await receivedPositions(tx, this.child),
        orders: await outboxPositions(tx, this.child),
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
    const rows = await this.inTx((tx) =>
      tx.rows<{ issuer: string; target: string; number: string; message: Buffer }>(
        `select issuer, target, number, message from exchange.order_out as waiting
         left join unnest($2::text[], $3::bigint[]) as sent(key, last) on sent.key = issuer || '/' || target
       where next_hop = $1 and number > coalesce(sent.last, 0) order by issuer, target, number limit $4`,
        [this.child, [...this.sent.keys()], [...this.sent.values()].map(String), ORDERS_AT_ONCE],
      ),
    );
    for (const row of rows) {
      this.call.write({ part: { $case: 'order', value: Order.decode(row.message) } });
      this.sent.set(`${row.issuer}/${row.target}`, BigInt(row.number));
    }
    if (rows.length === ORDERS_AT_ONCE) this.wake();
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
