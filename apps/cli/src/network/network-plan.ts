import { join } from 'node:path';
import { demonstrationUnits, type ReportingUnit } from '@pnet/standards';
import { ensureNodeDatabase, rolesOf } from '@pnet/runtime';
import type { NodeState } from './home-folder.js';
import { projectRoot } from './node-process.js';

/** gRPC ports lie this far above a parent's HTTP port. */
const grpcOffset = 100;

const tierOf = (unit: ReportingUnit): NodeState['tier'] =>
  unit.kind === 'nation' ? 'national' : unit.kind === 'province' ? 'province' : 'city';

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
 * The nodes of the demonstration country in the order in which they start: parents first. Makes their databases and
 * roles.
 */
export async function planNodes(adminUrl: string, portBase: number, password: string): Promise<NodeState[]> {
  const offsets = portOffsets();
  const ordered = [...demonstrationUnits].filter((unit) => offsets.has(unit.code)).sort((a, b) => rank(a) - rank(b));
  const nodes: NodeState[] = [];
  for (const unit of ordered) {
    const httpPort = portBase + (offsets.get(unit.code) ?? 0);
    const database = await ensureNodeDatabase(adminUrl, `pension_${unit.code}`, rolesOf(unit.code), password);
    nodes.push({
      code: unit.code,
      name: unit.name.zh,
      tier: tierOf(unit),
      httpPort,
      database,
      ...(tierOf(unit) === 'city' ? {} : { grpcPort: httpPort + grpcOffset }),
    });
  }
  return nodes;
}

const rank = (unit: ReportingUnit): number => ({ national: 0, province: 1, city: 2 })[tierOf(unit)];

/** The agencies of a unit's districts, by which clerks see their own employers and persons. */
export const agenciesOf = (code: string): { code: string; name: string }[] =>
  (demonstrationUnits.find((unit) => unit.code === code)?.agencies ?? []).map((agency) => ({
    code: agency.code,
    name: agency.name.zh,
  }));

/** Where a node's keys and certificates lie. */
export const certificateFolderOf = (home: string, code: string): string => join(home, 'certificates', code);

/**
 * The highest definitions that a node knows, from this shell: `PENSION_DATASET_VERSIONS_430100=PI02=1` lets it seal as an older release would,
 * so that a country with nodes on two releases can be run from one.
 */
function datasetVersionsOf(code: string): NodeJS.ProcessEnv {
  const versions = process.env[`PENSION_DATASET_VERSIONS_${code}`];
  return versions ? { PENSION_DATASET_VERSIONS: versions } : {};
}

/** The environment of a node's process: the settings of `NodeConfig`, and nothing of this shell's own PENSION_ variables. */
export function environmentOf(node: NodeState, nodes: readonly NodeState[], home: string): NodeJS.ProcessEnv {
  const unit = demonstrationUnits.find((candidate) => candidate.code === node.code);
  const parents = [
    [unit?.statisticalParent, 'statistical'],
    [unit?.secondParent, 'comparison'],
  ].flatMap(([code, role]) =>
    nodes.filter((other) => other.code === code).map((parent) => `${parent.code}@localhost:${parent.grpcPort}/${role}`),
  );
  const children = demonstrationUnits
    .filter((other) => other.statisticalParent === node.code || other.secondParent === node.code)
    .map((other) => other.code);
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PENSION_')));
  return {
    ...inherited,
    NODE_ENV: 'production',
    PENSION_NODE_CODE: node.code,
    PENSION_NODE_NAME: node.name,
    PENSION_TIER: node.tier,
    PENSION_REGION_CODE: unit?.region ?? node.code,
    PENSION_HTTP_PORT: String(node.httpPort),
    ...(node.grpcPort ? { PENSION_GRPC_PORT: String(node.grpcPort) } : {}),
    PENSION_DATABASE_APP_URL: node.database.app,
    PENSION_DATABASE_WORKER_URL: node.database.worker,
    PENSION_CERTIFICATE_FOLDER: certificateFolderOf(home, node.code),
    PENSION_PARENTS: parents.join(','),
    PENSION_CHILDREN: children.join(','),
    PENSION_AGENCIES: agenciesOf(node.code)
      .map((agency) => `${agency.code}:${agency.name}`)
      .join(','),
    PENSION_HOME: home,
    PENSION_CONSOLE_FOLDER: join(projectRoot, 'apps/console/dist'),
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
