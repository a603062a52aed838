import { Server } from '@grpc/grpc-js';
import { DomainFailure, domainError, err, ok, unwrap, type Result } from '@pnet/kernel';
import { ControlServiceService, UplinkServiceService, type Receipt } from '@pnet/contracts';
import { certificateExpiry, openSigner, openVerifier, type Signer } from './certificates/signing.js';
import { standardDatasets } from '@pnet/standards';
import { MessageAnchors, sealMessageDays } from './message-days.js';
import type { ApplyOrders } from './orders/apply-orders.js';
import { IssueOrder } from './orders/issue-order.js';
import { OrderClient } from './orders/order.client.js';
import { OrderServer } from './orders/order.server.js';
import { TakeAnswer } from './orders/take-answer.js';
import type { TakeOrder } from './orders/take-order.js';
import { DEFAULT_LIMITS, judgeOf, ordersOf, sealerOf, takeOrderOf, type ExchangeParts } from './exchange-parts.js';
import { serverCredentials, serverOptions } from './links/channel.js';
import { ParentLinks, PeerContacts } from './links/parent-links.js';
import { decideIntake } from './machines/intake.machine.js';
import { decideOrder } from './machines/order.machine.js';
import { step } from './machines/machine.js';
import { raiseAlarm } from './message-log.js';
import { orderStore } from './orders/order-store.js';
import type { SealRequest, SealResult } from './sealing/dataset-port.js';
import type { SealDataset } from './sealing/seal-dataset.js';
import { decideDelivery } from './machines/delivery.machine.js';
import { deliveryStore } from './uplink/delivery-store.js';
import { DeliverSubmissions } from './uplink/deliver-submissions.js';
import { intakeStore } from './uplink/intake-store.js';
import type { JudgeIntake } from './uplink/judge-intake.js';
import { ReceiveSubmission } from './uplink/receive-submission.js';
import { uplinkServer } from './uplink/uplink.server.js';
import { Parents } from './units/parents.js';
import { recordFirstUnits } from './units/first-units.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/**
 * One node's exchange: seals and sends its datasets, takes in those of its children, passes orders down and answers up.
 * `start` opens the server for children and begins to look for work by state; `wake` looks at once; `stop` ends both.
 * Without `start`, `deliverDue` and `serve` do one thing each.
 */
export class Exchange {
  readonly deliveries: DeliverSubmissions;
  private readonly sealer: SealDataset;
  private readonly judge: JudgeIntake;
  private readonly contacts: PeerContacts;
  private readonly links: ParentLinks;
  private readonly receiver: ReceiveSubmission;
  /** Issues orders to nodes below, in the caller's transaction; call `wake` after it has committed. */
  readonly issueOrder: IssueOrder;
  /** Applies orders of units above; `complete` ends those that wait for people. */
  readonly orders: ApplyOrders;
  private readonly takeOrder: TakeOrder;
  private readonly orderServer: OrderServer;
  private readonly parents: Parents;
  private readonly orderClients = new Map<string, OrderClient>();
  private readonly clientOf: (parent: string) => OrderClient;
  private server: Server | undefined;
  private listening: Promise<number> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly stopped = new AbortController();

  private readonly report = (error: unknown): void => {
    this.parts.onError?.(error);
  };

  constructor(private readonly parts: ExchangeParts) {
    const { database, node, hooks, clock } = parts;
    const signer = openSigner(node.certificateFolder);
    const verifier = openVerifier(node.certificateFolder, () => clock.now().toDate());
    const catalogue = hooks.catalogue ?? standardDatasets;
    const limits = { ...DEFAULT_LIMITS, ...hooks.limits };
    this.parents = new Parents({ unit: node.reportingUnit ?? node.code, configured: node.parents });
    this.sealer = sealerOf(parts, this.parents, signer);
    this.judge = judgeOf(parts, this.parents, signer);
    this.contacts = new PeerContacts(database, clock, { code: node.code, parents: this.parents });
    this.links = new ParentLinks(this.parents, node.certificateFolder, this.contacts);
    this.receiver = new ReceiveSubmission(
      database,
      { code: node.code, catalogue, maxRows: limits.maxRows, verifier },
      this.judge,
      clock,
    );
    this.deliveries = new DeliverSubmissions(
      database,
      node.code,
      verifier,
      this.links,
      { pushDeadlineMs: limits.pushDeadlineMs, retryMs: limits.retryMs, retryMaxMs: limits.retryMaxMs },
      clock,
    );
    this.issueOrder = new IssueOrder(node.code, this.parents, signer, clock);
    this.orders = ordersOf(parts, signer, (request) => this.seal(request));
    const takeAnswer = new TakeAnswer(node.code, verifier, clock);
    this.takeOrder = takeOrderOf(parts, this.parents, signer, verifier);
    this.orderServer = new OrderServer({
      code: node.code,
      database,
      answers: takeAnswer,
      takeOrder: this.takeOrder,
      onStatement: () => this.wake(),
      verifier,
      clock,
      pollMs: limits.orderPollMs,
      observe: (peer, failure) => this.contacts.note(peer, 'child', failure),
      report: this.report,
    });
    this.clientOf = this.orderClientOf(signer, takeAnswer, limits.heartbeatMs);
  }

  /** The order stream to a parent. */
  private orderClientOf(signer: Signer, takeAnswer: TakeAnswer, heartbeatMs: number): (parent: string) => OrderClient {
    const { database, node, clock } = this.parts;
    const anchors = new MessageAnchors(node.code, signer, clock);
    return (parent) =>
      new OrderClient({
        nodeCode: node.code,
        parent,
        client: () => this.links.controlOf(parent),
        database,
        takeOrder: this.takeOrder,
        takeAnswer,
        clock,
        heartbeatMs,
        anchors,
        observe: (code, failure) => this.links.observe(code, failure),
        report: this.report,
        onOrders: () => {
          this.wake();
          this.orderServer.wake();
        },
        onReachable: async () => {
          await this.deliveries.reachable(parent);
          this.wake();
        },
      });
  }

  /** Dials who has become a parent since; an order stream for each that is not for comparison only. */
  private async followRegister(): Promise<void> {
    const { database, clock } = this.parts;
    unwrap(await database.unitOfWork.system(async (tx) => ok(await this.parents.refresh(tx, clock.now()))));
    for (const { code, role } of this.parents.all) {
      if (role === 'comparison' || this.orderClients.has(code) || this.stopped.signal.aborted) continue;
      const client = this.clientOf(code);
      this.orderClients.set(code, client);
      client.start();
    }
  }

  /**
   * Seals a dataset of a closed month; delivery begins at once where the exchange runs. Errors: `EXCH-1001` …
   * `EXCH-1005`.
   */
  async seal(request: SealRequest): SealResult {
    const sealed = await this.sealer.execute(request);
    if (sealed.ok) this.wake();
    return sealed;
  }

  /** Sends what is due now to all parents. Returns how many deliveries closed. */
  deliverDue(): Promise<number> {
    return this.deliveries.execute(this.stopped.signal);
  }

  /** Judges a complete intake, as the end of its stream does. Errors: `EXCH-3009`. */
  judgeIntake(intakeId: string): Promise<Result<Receipt>> {
    return this.judge.execute(intakeId);
  }

  /** Takes up a delivery that stopped. Errors: `EXCH-1006`. */
  async resumeDelivery(deliveryId: string): Promise<Result<void>> {
    const store = deliveryStore.over(this.parts.database.unitOfWork);
    const { state } = await store.load(deliveryId);
    if (!state) return err(domainError('EXCH-1006', { subject: deliveryId }));
    await step(store, decideDelivery, deliveryId, { type: 'resumed' }, this.parts.clock.now().epochMs);
    this.wake();
    return ok(undefined);
  }

  /** This node's part in the exchange, for `GET /api/v1/node`. */
  async status(): Promise<Readonly<Record<string, unknown>>> {
    const row = unwrap(
      await this.parts.database.unitOfWork.system(async (tx) =>
        ok(
          await tx.one<Record<string, unknown>>(
            `select incarnation::text, recovering_since as "recoveringSince", recovering_reason as "recoveringReason",
         (select count(*)::int from exchange.delivery where phase <> 'receipted') as backlog, (select count(*)::int from exchange.alarm where closed_at is null) as alarms from exchange.node_state`,
          ),
        ),
      ),
    );
    const expiresAt = certificateExpiry(this.parts.node.certificateFolder);
    const daysLeft = Math.floor((expiresAt.getTime() - this.parts.clock.now().epochMs) / DAY_MS);
    return { exchange: { ...row, certificateDaysLeft: daysLeft, connectedChildren: this.orderServer.connected } };
  }

  /** Opens the server for children, once. Returns its port. */
  serve(): Promise<number> {
    this.listening ??= this.listen();
    return this.listening;
  }

  private async listen(): Promise<number> {
    const { node } = this.parts;
    await this.beginRegister();
    const server = new Server(serverOptions);
    server.addService(
      UplinkServiceService,
      uplinkServer(
        this.receiver,
        (peer, failure) => {
          this.contacts.note(peer, 'child', failure);
          // What was taken in may have to be relayed.
          if (failure === undefined && this.parents.all.length > 0) this.wake();
        },
        this.report,
      ),
    );
    server.addService(ControlServiceService, this.orderServer.service);
    this.server = server;
    return new Promise((resolve, reject) => {
      server.bindAsync(`0.0.0.0:${node.grpcPort ?? 0}`, serverCredentials(node.certificateFolder), (error, port) =>
        error ? reject(error) : resolve(port),
      );
    });
  }

  /** Begins: server where there is a gRPC port, and the sweep. Returns the port, or undefined. */
  async start(): Promise<number | undefined> {
    await this.beginRegister();
    const port = this.parts.node.grpcPort === undefined ? undefined : await this.serve();
    this.timer = setInterval(() => this.wake(), this.parts.hooks.limits?.sweepMs ?? DEFAULT_LIMITS.sweepMs);
    this.timer.unref();
    await this.deliveries.interrupted();
    await this.nobodyIsConnected();
    await this.followRegister();
    this.wake();
    return port;
  }

  /** A node whose register is empty begins it with itself, its parents and the children that it was told of. */
  private async beginRegister(): Promise<void> {
    const { database, node, clock } = this.parts;
    unwrap(await database.unitOfWork.system(async (tx) => ok(await recordFirstUnits(tx, node, clock.now()))));
  }

  /** What was noted of streams before a crash is not so any more. Children that have come meanwhile are left. */
  private async nobodyIsConnected(): Promise<void> {
    unwrap(
      await this.parts.database.unitOfWork.system(async (tx) =>
        ok(
          await tx.execute('update exchange.peer set connected = false where connected and code <> all ($1::text[])', [
            this.orderServer.connected,
          ]),
        ),
      ),
    );
  }

  private working: Promise<void> = Promise.resolve();
  private again = false;
  private active = false;

  /** Looks for work by state, soon and never twice at once. */
  wake(): void {
    if (this.stopped.signal.aborted) return;
    if (this.timer === undefined) return this.parts.wakeElsewhere?.();
    this.again = true;
    if (this.active) return;
    this.active = true;
    this.working = this.work()
      .catch(this.report)
      .finally(() => {
        this.active = false;
      });
  }

  private async work(): Promise<void> {
    while (this.again && !this.stopped.signal.aborted) {
      this.again = false;
      await this.judgeForgotten();
      await this.orders.execute();
      await this.followRegister();
      unwrap(await this.parts.database.unitOfWork.system(async (tx) => ok(await this.takeOrder.relayWaiting(tx))));
      for (const client of this.orderClients.values()) client.wake();
      this.orderServer.wake();
      await this.keepTime();
      while ((await this.deliverDue()) > 0) if (this.stopped.signal.aborted) return;
    }
  }

  /** Orders whose deadline passed, and days of the message log that ended. */
  private async keepTime(): Promise<void> {
    const now = this.parts.clock.now();
    const store = orderStore.over(this.parts.database.unitOfWork);
    for (const key of await store.due(now.epochMs, 100)) {
      const { effects } = await step(store, decideOrder, key, { type: 'due' }, now.epochMs);
      if (effects.length > 0)
        unwrap(
          await this.parts.database.unitOfWork.system(async (tx) =>
            ok(await raiseAlarm(tx, now, { kind: 'overdue', peer: key.split('/')[1] ?? '', subject: key })),
          ),
        );
    }
    unwrap(await this.parts.database.unitOfWork.system(async (tx) => ok(await sealMessageDays(tx, now))));
  }

  /** Judgements that a crash left undone. */
  private async judgeForgotten(): Promise<void> {
    const now = this.parts.clock.now().epochMs;
    const store = intakeStore.over(this.parts.database.unitOfWork);
    for (const key of await store.due(now, 20)) {
      const { effects } = await step(store, decideIntake, key, { type: 'due', leaseMs: 10 * MINUTE_MS }, now);
      if (!effects.some((effect) => effect.type === 'judge')) continue;
      // What cannot be judged yet, for its definition is not known here, waits for the next lease.
      const judged = await this.judge.execute(key);
      if (!judged.ok) this.report(new DomainFailure(judged.error));
    }
  }

  /** Ends taking and sending, and waits for what runs. */
  async stop(): Promise<void> {
    this.stopped.abort();
    if (this.timer) clearInterval(this.timer);
    await Promise.all([...this.orderClients.values()].map((client) => client.stop()));
    await this.orderServer.close();
    this.links.close();
    const { server } = this;
    if (server)
      await new Promise<void>((resolve) => {
        server.tryShutdown(() => resolve());
        setTimeout(() => {
          server.forceShutdown();
          resolve();
        }, 3_000).unref();
      });
    await this.working;
    await this.contacts.settle();
  }
}
