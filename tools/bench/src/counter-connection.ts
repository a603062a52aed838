import { connect, type Socket } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/**
 * One kept-alive HTTP connection of a counter that asks one thing after the other: no more work than a socket, since
 * the client takes part of the measured seconds.
 */
export class CounterConnection {
  private received: Buffer = Buffer.alloc(0);
  private answer: ((body: string) => void) | undefined;
  private failure: ((error: Error) => void) | undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly head: string,
  ) {
    socket.setNoDelay(true);
    socket.on('data', (part: Buffer) => {
      this.received = this.received.length === 0 ? part : Buffer.concat([this.received, part]);
      this.take();
    });
    socket.on('error', (error) => this.failure?.(error));
    socket.on('close', () => this.failure?.(new Error('the node closed the connection')));
  }

  static open(url: string, token: string): Promise<CounterConnection> {
    const { hostname, port, host } = new URL(url);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), hostname, () =>
        resolve(new CounterConnection(socket, `HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${token}\r\n\r\n`)),
      );
      socket.once('error', reject);
    });
  }

  /** The body of an answer with status 200; anything else throws. */
  get(path: string): Promise<string> {
    return new Promise((resolve, reject) => {
      this.answer = resolve;
      this.failure = reject;
      this.socket.write(`GET ${path} ${this.head}`);
    });
  }

  close(): void {
    this.failure = undefined;
    this.socket.destroy();
  }

  private take(): void {
    const at = this.received.indexOf(END_OF_HEAD);
    if (at < 0) return;
    const head = this.received.toString('latin1', 0, at);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? NaN);
    const end = at + END_OF_HEAD.length + length;
    if (this.received.length < end) return;
    const body = this.received.toString('utf8', at + END_OF_HEAD.length, end);
    this.received = this.received.subarray(end);
    if (head.startsWith('HTTP/1.1 200 ')) this.answer?.(body);
    else this.failure?.(new Error(`${head.slice(0, 60)}: ${body.slice(0, 300)}`));
  }
}
