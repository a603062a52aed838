import { CommandFailure } from '../command-failure.js';
import { homeFolder, isAlive, readState, type NodeState } from './home-folder.js';

/** SQLSTATE classes and codes of a server that goes, comes or is full; and what the network says when there is none. */
const unreachable = /^(ECONN|ENOTFOUND|ENOENT|EAI_|ETIMEDOUT|EHOST|ENET|EPIPE|08|57P0|53300)/;
/** The driver has no code for a connection that broke, or took too long. */
const broken = /^(Connection terminated|timeout e)/i;
const refused = /^(28|3D000)/;
const outdated = /^(3F000|42P01|42703|42883)/;

/** What a failure of a node's database means to the person at the command line; undefined for anything else. */
export function databaseFailure(node: NodeState, error: unknown, running: boolean): CommandFailure | undefined {
  const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
  const { host, pathname } = new URL(node.database.worker);
  const [said = ''] = message.split('\n');
  const params = {
    node: node.code,
    address: `${host}${pathname}`,
    reason: said.includes(code) ? said : `${code} ${said}`.trim(),
  };
  if (unreachable.test(code) || (code === '' && broken.test(message)))
    return CommandFailure.coded(running ? 1 : 2, running ? 'NETW-2002' : 'NETW-2001', params);
  if (refused.test(code)) return CommandFailure.coded(1, 'NETW-2003', params);
  return outdated.test(code) ? CommandFailure.coded(1, 'NETW-2004', params) : undefined;
}

/**
 * Does `work` with the server of all databases as its owner, and says in one sentence when it is not there. Errors:
 * `NETW-1202`, `NETW-1203`.
 */
export async function serverExplained<T>(adminUrl: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = '', message = '' } = error as { readonly code?: string; readonly message?: string };
    const { host, username } = new URL(adminUrl);
    const params = { address: host, user: username, reason: `${message.split('\n')[0] || String(error)}` };
    if (unreachable.test(code) || (code === '' && broken.test(message)))
      throw CommandFailure.coded(1, 'NETW-1202', params);
    throw refused.test(code) || code === '42501' ? CommandFailure.coded(1, 'NETW-1203', params) : error;
  }
}

/**
 * Does `work` with a node's database, and says in one sentence when it is not there. Errors: `NETW-2001` … `NETW-2004`.
 */
export async function explained<T>(node: NodeState, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw databaseFailure(node, error, isAlive(readState(homeFolder())?.pid)) ?? error;
  }
}
