import { createServer } from 'node:net';
import { enrolAtParent, type UnitLine } from '@pnet/exchange';
import { NodeClient } from '@pnet/seed';
import { CommandFailure, sentence } from '../command-failure.js';
import type { NetworkState, NodeState } from './home-folder.js';
import { withDatabase } from './network-plan.js';
import { parentsOf, registeredUnit } from './register.js';

/** Ports behind those of the demonstration's own nodes, for nodes that are added. */
const FIRST_OFFSET = 31;
const LAST_OFFSET = 99;

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

/**
 * A node for a unit of the register, with its database made. Errors: `NETW-1101` there already, `NETW-1102` not
 * registered, `NETW-1103` no city-type unit, `NETW-1104`.
 */
export async function planNewNode(state: NetworkState, code: string): Promise<NodeState> {
  if (state.nodes.some((node) => node.code === code)) throw CommandFailure.coded(2, 'NETW-1101', { node: code });
  const unit = await registeredUnit(state.nodes, code);
  if (!unit)
    throw CommandFailure.coded(2, 'NETW-1102', { node: code.slice(0, 40), parent: state.nodes[0]?.code ?? '' });
  if (unit.tier !== 'city') throw CommandFailure.coded(2, 'NETW-1103', { node: code, kind: unit.kind });
  const node: Omit<NodeState, 'database'> = {
    code,
    name: unit.name,
    tier: unit.tier,
    regionCode: unit.regionCode,
    parents: [],
    agencies: [{ code, name: unit.name }],
    httpPort: await freePort(state, code),
    added: true,
  };
  const made = await withDatabase(node, state.adminUrl, state.password);
  return { ...made, parents: await parentsOf(state.nodes, made) };
}

async function freePort(state: NetworkState, code: string): Promise<number> {
  for (let offset = FIRST_OFFSET; offset <= LAST_OFFSET; offset += 1) {
    const port = state.portBase + offset;
    if (!state.nodes.some((node) => node.httpPort === port) && (await isFree(port))) return port;
  }
  throw CommandFailure.coded(2, 'NETW-1104', { node: code, from: state.portBase + FIRST_OFFSET });
}

/** A token for a child by two persons at its parent. */
export async function issueToken(
  state: NetworkState,
  parent: NodeState,
  code: string,
  hours = 24,
): Promise<{ readonly token: string; readonly tokenId: string; readonly expiresAt: string }> {
  const as = (userId: string): NodeClient => new NodeClient(parent, userId, state.password);
  const issued = await as('handler').post<{ token: string; tokenId: string; expiresAt: string }>('/enrolment/tokens', {
    node: code,
    hours,
  });
  await as('reviewer').post(`/enrolment/tokens/${issued.tokenId}/confirm`, {});
  return issued;
}

/** Enrols a node at its statistical parent, which is of this country. Returns what the parent's register says of it. */
export async function enrolNewNode(state: NetworkState, node: NodeState, folder: string): Promise<readonly UnitLine[]> {
  const parent = state.nodes.find(({ code }) => code === node.parents.find(({ role }) => role === 'statistical')?.code);
  if (!parent?.enrolmentPort)
    throw CommandFailure.coded(2, 'NETW-1102', { node: node.code, parent: parent?.code ?? '-' });
  const { token } = await issueToken(state, parent, node.code);
  const enrolled = await enrolAtParent({ address: `localhost:${parent.enrolmentPort}`, token, folder });
  if (!enrolled.ok) throw new CommandFailure(1, sentence(enrolled.error, 'zh'), sentence(enrolled.error, 'en'));
  return enrolled.value.units;
}
