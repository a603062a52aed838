import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseUrls } from '@pnet/runtime';
import { CommandFailure } from '../command-failure.js';

/** A parent of a node: of now, for comparison, or of months before or after a move. */
export interface ParentOfNode {
  readonly code: string;
  readonly role: 'statistical' | 'comparison' | 'other-months';
}

/** A node of the demonstration country as it was last started. */
export interface NodeState {
  readonly code: string;
  readonly name: string;
  readonly tier: 'city' | 'province' | 'national';
  /** GB/T 2260. */
  readonly regionCode: string;
  readonly parents: readonly ParentOfNode[];
  /** Agencies of the unit's districts, by which clerks see their own employers and persons. */
  readonly agencies: readonly { readonly code: string; readonly name: string }[];
  readonly httpPort: number;
  /** Where children dial in, and where they are enrolled. */
  readonly grpcPort?: number;
  readonly enrolmentPort?: number;
  /** Set where it came by `pnet node add`. */
  readonly added?: true;
  readonly database: DatabaseUrls;
  pid?: number;
}

/** What `pnet start` leaves in its home folder for the other commands; holds passwords, so its mode is 0600. */
export interface NetworkState {
  readonly portBase: number;
  readonly scale: number;
  /** The process that supervises the nodes; absent when nothing runs. */
  pid?: number;
  /** The cluster's admin URL; of the embedded server or DATABASE_URL. */
  readonly adminUrl: string;
  readonly embedded: boolean;
  /** One password for the demonstration users of every node, made at the first start. */
  readonly password: string;
  readonly nodes: readonly NodeState[];
  /**
   * The months that this country is seeded with, as of its first start; absent: it began without a seed, and gets none.
   */
  readonly seed?: { readonly firstMonth: string; readonly months: number };
  /** When the seed had been carried through. */
  seededAt?: string;
}

/** The folder of data, certificates and state: PENSION_HOME, else `~/.pension-net`, as root `/var/lib/pension-net`. */
export function homeFolder(): string {
  const named = process.env['PENSION_HOME'];
  const folder = named ? named : process.getuid?.() === 0 ? '/var/lib/pension-net' : join(homedir(), '.pension-net');
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
  } catch (error) {
    throw new CommandFailure(
      2,
      `无法建立数据目录 ${folder}：${String(error)}`,
      `The data folder ${folder} cannot be made: ${String(error)}`,
    );
  }
  return folder;
}

const stateFile = (home: string): string => join(home, 'network.json');

/** The state of the last start, or undefined when there was none. */
export function readState(home: string): NetworkState | undefined {
  return existsSync(stateFile(home)) ? (JSON.parse(readFileSync(stateFile(home), 'utf8')) as NetworkState) : undefined;
}

/** As `readState`, for commands that need a country to be there. */
export function requireState(home: string): NetworkState {
  const state = readState(home);
  if (!state)
    throw new CommandFailure(
      2,
      `${home} 中没有示范网络，请先运行 npm start`,
      `There is no network in ${home}: run npm start first`,
    );
  return state;
}

/** The node of that code. Errors: `NETW-1001`. */
export function nodeNamed(state: NetworkState, code: string): NodeState {
  const node = state.nodes.find((candidate) => candidate.code === code);
  if (!node)
    throw CommandFailure.coded(2, 'NETW-1001', {
      node: code.slice(0, 40),
      known: state.nodes.map((known) => known.code).join(', '),
    });
  return node;
}

/** Writes the state in one step, so that a crash leaves the old or the new one. */
export function writeState(home: string, state: NetworkState): void {
  const next = `${stateFile(home)}.next`;
  writeFileSync(next, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  chmodSync(next, 0o600);
  renameSync(next, stateFile(home));
}

/** Whether a process of that id lives. */
export function isAlive(pid: number | undefined): boolean {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
