import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok, systemClock, unwrap } from '@pnet/kernel';
import { catalogueOf, publishedDefinitions, tierOfKind, type DatasetDefinition } from '@pnet/standards';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import { migrate, openDatabase, runtimeMigrations, type Database } from '@pnet/runtime';
import { createAuthority, issueNodeCertificates, type Authority } from './certificates/authority.js';
import type { ExchangeHooks, ParentLink } from './exchange-options.js';
import { Exchange } from './exchange.js';
import { exchangeMigrations } from './index.js';
import type { DatasetPort } from './sealing/dataset-port.js';
import { recordUnits } from './units/record-units.js';
import type { UnitLine } from './units/unit-line.js';
import { registerLines } from './units/units.query.js';

const title = { zh: '试验', en: 'Trial' };
const fen = (name: string, kind: 'flow' | 'opening' | 'closing', mayBeNotReported = false) => ({
  name,
  title,
  unit: 'fen' as const,
  kind,
  mayBeNotReported,
  mayBeNegative: true,
});

/** A dataset of specs: any number of segments, a head count and a rolled balance. */
export const trialDefinition: DatasetDefinition = {
  id: 'PT01',
  version: 1,
  frequency: 'month',
  dueDay: 5,
  title,
  dimensions: [
    { name: 'scheme', title, codeList: 'scheme' },
    { name: 'segment', title, pattern: '^\\S.*$' },
  ],
  measures: [
    { name: 'persons', title, unit: 'person', kind: 'flow', mayBeNotReported: false, mayBeNegative: false },
    fen('opening', 'opening'),
    fen('income', 'flow'),
    fen('expense', 'flow'),
    fen('closing', 'closing'),
    fen('unknown', 'flow', true),
  ],
  checks: [
    {
      code: 'PT01-3001',
      title,
      severity: 'blocks',
      scope: 'row',
      left: { plus: ['opening', 'income'], minus: ['expense'] },
      relation: '=',
      right: { plus: ['closing'] },
    },
  ],
  totals: [],
};

/** The standard datasets and the trial one. */
export const trialCatalogue = catalogueOf([trialDefinition, ...publishedDefinitions]);

/** Rows for the trial dataset: `$rows` segments, amounts from their number. */
export const trialSql = (rows: number, extra = 0): string =>
  `select '110' as scheme, 's' || lpad(n::text, 8, '0') as segment, n % 500 as persons, (n * 1.01)::numeric(18,2) as opening, (n * 2 + ${extra})::numeric(18,2) as income, n::numeric(18,2) as expense,
     (n * 1.01 + n + ${extra})::numeric(18,2) as closing, case when n % 3 = 0 then null else n::numeric end as unknown from generate_series(1, ${rows}) as n order by n`;

/** A line of the register that holds always. */
export const trialUnit = (
  code: string,
  parentCode: string | null,
  comparisonParentCode: string | null = null,
): UnitLine => {
  const kind = code === '000000' ? 'nation' : code.endsWith('0000') ? 'province' : 'city';
  return {
    code,
    name: code,
    kind,
    tier: tierOfKind(kind),
    regionCode: code,
    parentCode,
    comparisonParentCode,
    validFrom: 199_001,
    validTo: null,
  };
};

/** A node of a spec: its database and its exchange. */
export interface TestNode {
  readonly code: string;
  readonly database: Database;
  readonly exchange: Exchange;
  readonly test: TestDatabase;
  port?: number | undefined;
}

/** What a node of a spec is. */
interface NodeOptions {
  parents?: readonly ParentLink[];
  children?: readonly string[];
  hooks?: ExchangeHooks;
  certificatesOf?: string;
  /** Whether the registers above have the node already; true when left out. */
  heard?: boolean;
  start?: boolean;
}

interface AttachOptions extends NodeOptions {
  grpcPort?: number;
  certificateFolder?: string;
}

/** A node with children listens, at any port unless one is named. */
const listening = (children: readonly string[], grpcPort = 0): { grpcPort?: number } =>
  children.length > 0 ? { grpcPort } : {};

/** Nodes in one process, each with a database and certificates of its own. */
export class TestNetwork {
  readonly folder = mkdtempSync(join(tmpdir(), 'pension-exchange-'));
  readonly nodes: TestNode[] = [];
  private authority: Promise<Authority> | undefined;

  certificates(name: string, code = name): Promise<{ folder: string }> {
    this.authority ??= createAuthority(join(this.folder, 'authority'), systemClock.now().toDate());
    return this.authority.then((authority) =>
      issueNodeCertificates(authority, code, join(this.folder, name), systemClock.now().toDate()),
    );
  }

  /** Makes a node; with `children` it also listens, and `port` tells where. */
  async node(code: string, options: NodeOptions & { poolSize?: number } = {}): Promise<TestNode> {
    return this.attach(code, await this.base(options.poolSize), options);
  }

  /** A database of a node. */
  async base(poolSize = 6): Promise<{ test: TestDatabase; database: Database }> {
    const test = await createTestDatabase();
    await migrate(test.urls.migrator, test.roles, [runtimeMigrations, exchangeMigrations]);
    return { test, database: await openDatabase({ ...test.urls, poolSize }) };
  }

  /** A node over a database that is there, as after a restart. */
  async attach(
    code: string,
    base: { test: TestDatabase; database: Database },
    options: AttachOptions = {},
  ): Promise<TestNode> {
    const { parents = [], children = [], heard = true } = options;
    const certificateFolder =
      options.certificateFolder ?? (await this.certificates(options.certificatesOf ?? code)).folder;
    await this.register(code, base.database, parents, children, heard);
    const exchange = new Exchange({
      database: base.database,
      clock: systemClock,
      onError: (error) => {
        console.error(error);
      },
      hooks: { catalogue: trialCatalogue, gate: { isClosed: () => Promise.resolve(true) }, ...options.hooks },
      node: { code, parents, children, certificateFolder, ...listening(children, options.grpcPort) },
    });
    const node: TestNode = { code, ...base, exchange };
    if (options.start === true) node.port = await exchange.start();
    else if (children.length > 0) node.port = await exchange.serve();
    this.nodes.push(node);
    return node;
  }

  /**
   * What enrolment and orders would have brought: the node, what is above it and its children here; and the node itself
   * at all above it that are there.
   */
  private async register(
    code: string,
    database: Database,
    parents: readonly ParentLink[],
    children: readonly string[],
    heard: boolean,
  ): Promise<void> {
    const parentOf = (role: ParentLink['role']): string | null =>
      parents.find((parent) => parent.role === role)?.code ?? null;
    const own = trialUnit(code, parentOf('statistical'), parentOf('comparison'));
    const above = this.nodes.find((node) => node.code === own.parentCode);
    const lines = [
      own,
      ...(own.parentCode === null ? [] : [trialUnit(own.parentCode, own.parentCode === '000000' ? null : '000000')]),
      ...(own.parentCode === '000000' ? [] : [trialUnit('000000', null)]),
      ...children.map((child) => trialUnit(child, code)),
    ];
    await this.record(
      database,
      lines.filter((line, at) => lines.findIndex(({ code: one }) => one === line.code) === at),
      true,
    );
    if (!heard) return;
    const hearing = this.nodes.filter(
      (node) => node === above || node.code === own.comparisonParentCode || (above && node.code === '000000'),
    );
    for (const node of hearing) await this.record(node.database, [own], false);
  }

  private async record(database: Database, lines: readonly UnitLine[], first: boolean): Promise<void> {
    unwrap(
      await database.unitOfWork.system(async (tx) => {
        if (first && (await registerLines(tx)).length > 0) return ok(0);
        return ok(await recordUnits(tx, lines, { at: systemClock.now(), origin: 'first' }));
      }),
    );
  }

  async close(): Promise<void> {
    for (const node of this.nodes) await node.exchange.stop();
    for (const database of new Set(this.nodes.map((node) => node.database))) await database.close();
    for (const test of new Set(this.nodes.map((node) => node.test))) await test.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A port whose rows the spec changes between seals. */
export function trialPort(sql: () => string): DatasetPort {
  return { definitionId: trialDefinition.id, query: () => ({ sql: sql(), params: [] }) };
}

/** Waits until `check` answers true; throws after `timeoutMs`. */
export async function eventually(check: () => Promise<boolean>, timeoutMs = 50_000): Promise<void> {
  const until = performance.now() + timeoutMs;
  while (!(await check())) {
    if (performance.now() > until) throw new Error(`not within ${timeoutMs} ms: ${check.toString()}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}

/** Rows of a query as the worker role. */
export async function query<R extends object>(
  node: Pick<TestNode, 'database'>,
  sql: string,
  params: readonly unknown[] = [],
): Promise<R[]> {
  const result = await node.database.unitOfWork.system(async (tx) => ok(await tx.rows<R>(sql, params)));
  return result.ok ? result.value : [];
}
