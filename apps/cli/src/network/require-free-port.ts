import { createServer } from 'node:net';
import { CommandFailure } from '../command-failure.js';

/** Refuses to begin where a port is taken, naming the port and what it is for. */
export async function requireFreePort(port: number, what: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () =>
      reject(
        new CommandFailure(
          2,
          `端口 ${port}（${what}）被占用，请停止占用它的程序，或用 --port-base 换一组端口`,
          `The port ${port} (${what}) is in use: stop what uses it, or choose others with --port-base`,
        ),
      ),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}
