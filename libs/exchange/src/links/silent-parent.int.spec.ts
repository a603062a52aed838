import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { TestNetwork, eventually, query, type TestNode } from '../exchange.fixture.js';

/** Stands before a parent as a wire: passes everything on, or accepts and is silent, as a process that hangs. */
class Wire {
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;
  private silent: boolean;

  constructor(private readonly target: number | undefined) {
    this.silent = target === undefined;
    this.server = createServer((near) => this.accept(near));
  }

  listen(): Promise<number> {
    return new Promise((resolve) => {
      this.server.listen(0, '127.0.0.1', () => resolve((this.server.address() as AddressInfo).port));
    });
  }

  /** From now on nothing passes, and nothing is closed. */
  hang(): void {
    this.silent = true;
    for (const socket of this.sockets) socket.unpipe().pause();
  }

  /** What hung is gone, and what comes anew passes. */
  mend(): void {
    this.silent = false;
    for (const socket of this.sockets) socket.destroy();
  }

  /** Connections that are open. */
  get open(): number {
    return this.sockets.size;
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }

  private accept(near: Socket): void {
    this.keep(near);
    if (this.silent || this.target === undefined) {
      // What is sent is taken and answered by nothing; that the other end goes is heard.
      near.resume();
      return;
    }
    const far = this.keep(connect(this.target, '127.0.0.1'));
    near.pipe(far).pipe(near);
  }

  private keep(socket: Socket): Socket {
    this.sockets.add(socket);
    return socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
  }
}

describe('a parent that hangs', () => {
  const network = new TestNetwork();
  const wires: Wire[] = [];
  const wireTo = async (target: number | undefined): Promise<{ wire: Wire; url: string }> => {
    const wire = new Wire(target);
    wires.push(wire);
    return { wire, url: `127.0.0.1:${await wire.listen()}` };
  };
  const linkOf = async (city: TestNode) =>
    (
      await query<{ connected: boolean; error_code: string | null }>(
        city,
        'select connected, error_code from exchange.peer',
      )
    )[0];
  const isBroken = (city: TestNode) => async (): Promise<boolean> => {
    const link = await linkOf(city);
    return link?.connected === false && link.error_code === 'EXCH-3008';
  };
  const child = (code: string, url: string): Promise<TestNode> =>
    network.node(code, { parents: [{ code: '430000', url, role: 'statistical' }], start: true });

  afterAll(async () => {
    for (const wire of wires) wire.close();
    await network.close();
  });

  it('from the beginning is told by its child within 30 seconds, and no connection is left waiting', async () => {
    const { wire, url } = await wireTo(undefined);
    const city = await child('430200', url);
    await eventually(isBroken(city), 30_000);
    await eventually(() => Promise.resolve(wire.open <= 1), 15_000);
  });

  it('in the middle of an order stream is told within 30 seconds, and its return too', async () => {
    const province = await network.node('430000', { children: ['430100'], start: true });
    const { wire, url } = await wireTo(province.port);
    const city = await child('430100', url);
    await eventually(async () => (await linkOf(city))?.connected === true);
    await eventually(
      async () =>
        (await query<{ connected: boolean }>(province, 'select connected from exchange.peer'))[0]?.connected === true,
    );
    wire.hang();
    // Both ends: the parent sees a child that hangs.
    await Promise.all([
      eventually(isBroken(city), 30_000),
      eventually(
        async () =>
          (await query<{ connected: boolean }>(province, 'select connected from exchange.peer'))[0]?.connected ===
          false,
        30_000,
      ),
    ]);
    wire.mend();
    await eventually(async () => {
      const link = await linkOf(city);
      return link?.connected === true && link.error_code === null;
    }, 30_000);
  }, 120_000);
});
