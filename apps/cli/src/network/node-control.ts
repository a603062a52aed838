import { rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import { CommandFailure } from '../command-failure.js';

/** What may be asked of the supervisor about one node. */
export type NodeAct = 'start' | 'stop' | 'add';

/** A local socket that only the country's owner may open: it stands where its data are, and nowhere on the net. */
const socketOf = (home: string): string => join(home, 'control.sock');

interface Refusal {
  readonly exitCode: 1 | 2;
  readonly zh: string;
  readonly en: string;
}

const refusalOf = (error: unknown): Refusal =>
  error instanceof CommandFailure
    ? { exitCode: error.exitCode === 2 ? 2 : 1, zh: error.zh, en: error.en }
    : { exitCode: 1, zh: `没有完成：${String(error)}`, en: `It was not done: ${String(error)}` };

/**
 * Lets `pnet stop NODE`, `pnet start NODE` and `pnet node add NODE` reach the supervisor: `POST /stop/430100` is
 * answered when it is done.
 */
export async function openNodeControl(
  home: string,
  act: (act: NodeAct, node: string) => Promise<void>,
): Promise<Server> {
  const server = createServer((question, answer) => {
    const [, verb, node = ''] = (question.url ?? '').split('/');
    const done =
      verb === 'start' || verb === 'stop' || verb === 'add'
        ? act(verb, node)
        : Promise.reject(new Error(`${question.url ?? ''}?`));
    done.then(
      () => answer.end('{}'),
      (error: unknown) => answer.writeHead(409).end(JSON.stringify(refusalOf(error))),
    );
  });
  // A supervisor that was killed leaves its socket behind.
  rmSync(socketOf(home), { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(socketOf(home), resolve);
  });
  return server;
}

/**
 * Asks the supervisor of a country, and waits until it is done. Errors: `NETW-1004` where none runs; the supervisor's.
 */
export async function askSupervisor(home: string, act: NodeAct, node: string): Promise<void> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request({ socketPath: socketOf(home), method: 'POST', path: `/${act}/${node}` }, resolve)
      .once('error', reject)
      .end();
  }).catch(() => {
    throw CommandFailure.coded(2, 'NETW-1004', { home });
  });
  let text = '';
  for await (const part of answer.setEncoding('utf8')) text += String(part);
  if (answer.statusCode === 200) return;
  const refused = JSON.parse(text) as Refusal;
  throw new CommandFailure(refused.exitCode, refused.zh, refused.en);
}
