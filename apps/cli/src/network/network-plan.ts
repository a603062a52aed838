import { join } from 'node:path';
import { demonstrationUnits, tierOfKind, type ReportingUnit } from '@pnet/standards';
import { ensureNodeDatabase, rolesOf } from '@pnet/runtime';
import type { NodeState, ParentOfNode } from './home-folder.js';
import { projectRoot } from './node-process.js';

/** gRPC and enrolment ports lie this far above a parent's HTTP port. */
const grpcOffset = 100;
const enrolmentOffset = 200;

const tierOf = (unit: ReportingUnit): NodeState['tier'] => tierOfKind(unit.kind);

/** Port offsets of architecture: nation 0, provinces 10, 20 …, their cities right behind them. */
function portOffsets(): Map<string, number> {
  const offsets = new Map<string, number>();
  demonstrationUnits.filter((unit) => tierOf(unit) === 'national').forEach((unit) => offsets.set(unit.code, 0));
  demonstrationUnits
    .filter((unit) => tierOf(unit) === 'province')
    .forEach((province, index) => {
      const offset = (index + 1) * 10;
      offsets.set(province.code, offset);
      demonstrationUnits
        .filter((unit) => tierOf(unit) === 'city' && unit.statisticalParent === province.code)
        .forEach((city, place) => offsets.set(city.code, offset + place + 1));
    });
  return offsets;
}

/**
 * The nodes of the demonstration country in the order in which they start: parents first, those that were added last.
 * Makes their databases and roles. `before`: the nodes of the last start and their first port.
 */
export async function planNodes(
  adminUrl: string,
  portBase: number,
  password: string,
  before?: { readonly portBase: number; readonly nodes: readonly NodeState[] },
): Promise<NodeState[]> {
  const offsets = portOffsets();
  const seeded = [...demonstrationUnits]
    .filter((unit) => offsets.has(unit.code))
    .sort((a, b) => rank(a) - rank(b))
    .map((unit) => ({
      ...placeOf(unit),
      httpPort: portBase + (offsets.get(unit.code) ?? 0),
    }));
  const added = (before?.nodes ?? [])
    .filter((node) => node.added)
    .map(({ pid: _former, ...node }) => ({
      ...node,
      httpPort: node.httpPort - (before?.portBase ?? portBase) + portBase,
    }));
  const nodes: NodeState[] = [];
  for (const node of [...seeded, ...added]) nodes.push(await withDatabase(node, adminUrl, password));
  return nodes;
}

/** The node with its database and roles, made where they are missing, and its ports for children. */
export async function withDatabase(
  node: Omit<NodeState, 'database'>,
  adminUrl: string,
  password: string,
): Promise<NodeState> {
  const database = await ensureNodeDatabase(adminUrl, `pension_${node.code}`, rolesOf(node.code), password);
  const ports = { grpcPort: node.httpPort + grpcOffset, enrolmentPort: node.httpPort + enrolmentOffset };
  return { ...node, database, ...(node.tier === 'city' ? {} : ports) };
}

const placeOf = (unit: ReportingUnit): Omit<NodeState, 'database' | 'httpPort'> => ({
  code: unit.code,
  name: unit.name.zh,
  tier: tierOf(unit),
  regionCode: unit.region,
  parents: [
    ...(unit.statisticalParent === null ? [] : [{ code: unit.statisticalParent, role: 'statistical' as const }]),
    ...(unit.secondParent === undefined ? [] : [{ code: unit.secondParent, role: 'comparison' as const }]),
  ],
  agencies: unit.agencies.map((agency) => ({ code: agency.code, name: agency.name.zh })),
});

const rank = (unit: ReportingUnit): number => ({ national: 0, province: 1, city: 2 })[tierOf(unit)];

/** Where a node's keys and certificates lie. */
export const certificateFolderOf = (home: string, code: string): string => join(home, 'certificates', code);

/**
 * The highest definitions that a node knows, from this shell: `PENSION_DATASET_VERSIONS_430100=PI02=1` lets it seal as
 * an older release would, so that a country with nodes on two releases can be run from one.
 */
function datasetVersionsOf(code: string): NodeJS.ProcessEnv {
  const versions = process.env[`PENSION_DATASET_VERSIONS_${code}`];
  return versions ? { PENSION_DATASET_VERSIONS: versions } : {};
}

/** The parents' addresses as the node's environment writes them. */
const addressesOf = (parents: readonly ParentOfNode[], nodes: readonly NodeState[]): string =>
  parents
    .flatMap(({ code, role }) =>
      nodes
        .filter((other) => other.code === code)
        .map((parent) => `${parent.code}@localhost:${parent.grpcPort}/${role}`),
    )
    .join(',');

/** Where an upper node finds the consoles of the others. */
const consolesOf = (node: NodeState, nodes: readonly NodeState[]): NodeJS.ProcessEnv =>
  node.tier === 'city'
    ? {}
    : {
        PENSION_CONSOLES: nodes
          .filter((other) => other.code !== node.code)
          .map((other) => `${other.code}=http://127.0.0.1:${other.httpPort}`)
          .join(','),
      };

/**
 * The environment of a node's process: the settings of `NodeConfig`, and nothing of this shell's own PENSION_
 * variables. Whom it may hear from is in its register.
 */
export function environmentOf(node: NodeState, nodes: readonly NodeState[], home: string): NodeJS.ProcessEnv {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PENSION_')));
  return {
    ...inherited,
    NODE_ENV: 'production',
    PENSION_NODE_CODE: node.code,
    PENSION_NODE_NAME: node.name,
    PENSION_TIER: node.tier,
    PENSION_REGION_CODE: node.regionCode,
    PENSION_HTTP_PORT: String(node.httpPort),
    ...(node.grpcPort ? { PENSION_GRPC_PORT: String(node.grpcPort) } : {}),
    ...(node.enrolmentPort
      ? {
          PENSION_ENROLMENT_PORT: String(node.enrolmentPort),
          PENSION_AUTHORITY_FOLDER: certificateFolderOf(home, 'authority'),
        }
      : {}),
    PENSION_DATABASE_APP_URL: node.database.app,
    PENSION_DATABASE_WORKER_URL: node.database.worker,
    PENSION_CERTIFICATE_FOLDER: certificateFolderOf(home, node.code),
    PENSION_PARENTS: addressesOf(node.parents, nodes),
    PENSION_AGENCIES: node.agencies.map((agency) => `${agency.code}:${agency.name}`).join(','),
    PENSION_HOME: home,
    PENSION_CONSOLE_FOLDER: join(projectRoot, 'apps/console/dist'),
    ...consolesOf(node, nodes),
    ...datasetVersionsOf(node.code),
    ...(process.env['REDIS_URL'] ? { PENSION_REDIS_URL: process.env['REDIS_URL'] } : {}),
    ...(process.env['PENSION_CRASH_POINT'] ? { PENSION_CRASH_POINT: process.env['PENSION_CRASH_POINT'] } : {}),
  };
}

/** What the migration process of a node needs: DDL rights, and the names of the roles it grants to. */
export const migrationEnvironmentOf = (node: NodeState): NodeJS.ProcessEnv => ({
  ...process.env,
  PENSION_NODE_CODE: node.code,
  PENSION_DATABASE_MIGRATOR_URL: node.database.migrator,
});
