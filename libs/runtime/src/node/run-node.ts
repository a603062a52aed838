import { EXIT_CODES, StartFailure } from './start-failure.js';
import { startNode, type NodeOptions, type RunningNode } from './start-node.js';

const DRAIN_MS = 10_000;

/**
 * The whole life of a node's process: starts it (a failure is one bilingual description on standard error and an exit
 * code of `EXIT_CODES`), tells a parent process `{ ready: true, url }`, and closes it within ten seconds on SIGTERM,
 * SIGINT or when the parent's channel closes.
 */
export async function runNode(options: NodeOptions): Promise<void> {
  let node: RunningNode;
  try {
    node = await startNode(options);
  } catch (error) {
    process.stderr.write(
      `${error instanceof StartFailure ? error.message : String((error as Error).stack ?? error)}\n`,
    );
    process.exit(error instanceof StartFailure ? error.exitCode : EXIT_CODES.bug);
  }
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(EXIT_CODES.drainTimeout), DRAIN_MS).unref();
    node.close().then(
      () => process.exit(0),
      () => process.exit(EXIT_CODES.bug),
    );
  };
  process.on('SIGTERM', end).on('SIGINT', end).on('disconnect', end);
  process.send?.({ ready: true, url: node.url });
}
