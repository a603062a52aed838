import { Instant, YearMonth, fixedClock, ok, unwrap } from '@pnet/kernel';
import { fundLedgerMigrations, loadChart, openBooks } from '@pnet/fund-ledger';
import {
  Audit,
  Batches,
  migrate,
  openDatabase,
  runtimeMigrations,
  type Database,
  type RequestContext,
} from '@pnet/runtime';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import { individualAccountMigrations } from '../../books/individual-account/index.js';
import { citizen, creditCode } from '../../testing/people.fixture.js';
import { registrationMigrations } from '../../front-office/registration/index.js';
import { AddOpeningFile, RemoveOpeningFile } from './add-opening-file.js';
import { ApplyOpeningLoad } from './apply-opening-load.js';
import { openingLoadMigrations } from './index.js';
import { OpenOpeningLoad, SetOpeningMapping } from './open-opening-load.js';
import type { OpeningFileKind } from './opening-kinds.js';
import { OpeningLoadsQuery } from './opening-loads.query.js';
import type { OpeningMapping } from './opening-mapping.js';
import { AgreeOpeningLoad, ProposeOpeningLoad } from './propose-opening-load.js';
import { TryOpeningLoad } from './try-opening-load.js';

const clock = fixedClock(Instant.of('2026-01-10T02:00:00Z'));
const unit = {
  code: '430100',
  agencies: [
    { code: '430102', name: '甲' },
    { code: '430103', name: '乙' },
  ],
  sweepSeconds: 60,
};

/** For specs: somebody of the whole unit. */
export const worker = (userId: string, ...agencies: string[]): RequestContext => ({
  actor: {
    userId,
    name: userId,
    posts: ['handler', 'reviewer', 'finance'],
    agencies: agencies.length > 0 ? agencies : ['430102', '430103'],
  },
  traceId: 'spec',
});

/** For specs: the mapping of a legacy system with names and codes of its own. */
export const legacyMapping = {
  'employers': {
    columns: {
      单位号: 'AAB001',
      信用代码: 'AAB998',
      单位名: 'AAB004',
      区县: 'AAB034',
      性质: 'AAB020',
      开户日: 'registeredOn',
    },
    constants: { AAB019: '10' },
    codes: { AAB020: { 国企: '110', 民企: '170' }, AAB034: { 芙蓉: '430102', 天心: '430103' } },
    dateFormat: 'YYYYMMDD',
    amountUnit: 'yuan',
  },
  'persons': {
    columns: {
      个人号: 'AAC001',
      身份证: 'AAC147',
      姓名: 'AAC003',
      性别: 'AAC004',
      生日: 'AAC006',
      区县: 'AAB034',
      工作日: 'AAC007',
    },
    constants: { AAC058: '01' },
    codes: { AAC004: { 男: '1', 女: '2' }, AAB034: { 芙蓉: '430102', 天心: '430103' } },
    dateFormat: 'YYYYMMDD',
    amountUnit: 'yuan',
  },
  'relations': {
    columns: { 个人号: 'AAC001', 单位号: 'AAB001', 起: 'startMonth', 止: 'endMonth' },
    constants: { payerCategory: '101' },
    codes: {},
    dateFormat: 'YYYY-MM-DD',
    amountUnit: 'yuan',
  },
  'bases': {
    columns: { 个人号: 'AAC001', 起: 'AAE003', 止: 'toMonth', 基数: 'AAE180', 单位号: 'AAB001' },
    constants: {},
    codes: {},
    dateFormat: 'YYYY-MM-DD',
    amountUnit: 'yuan',
  },
  'accounts': {
    columns: {
      个人号: 'AAC001',
      年: 'year',
      累计: 'AAE252',
      单位本金: 'AAE253',
      个人本金: 'AAE254',
      本年单位本金: 'AAE262',
      本年单位利息: 'AAE263',
      本年个人本金: 'AAE264',
      本年个人利息: 'AAE265',
    },
    constants: {},
    codes: {},
    dateFormat: 'YYYY-MM-DD',
    amountUnit: 'fen',
  },
  'months': {
    columns: { 个人号: 'AAC001', 月数: 'months' },
    constants: {},
    codes: {},
    dateFormat: 'YYYY-MM-DD',
    amountUnit: 'yuan',
  },
  'arrears': {
    columns: { 单位号: 'AAB001', 月: 'AAE003', 单位: 'AAE020', 个人: 'AAE022' },
    constants: {},
    codes: {},
    dateFormat: 'YYYY-MM-DD',
    amountUnit: 'yuan',
  },
  'pensions': {
    columns: { 个人号: 'AAC001', 退休: 'AIC162', 项目: 'benefitItem', 金额: 'amount' },
    constants: {},
    codes: { benefitItem: { 基础: 'basic', 账户: 'account' } },
    dateFormat: 'YYYY-MM-DD',
    amountUnit: 'yuan',
  },
  'trial-balance': {
    columns: { 账套: 'fund', 科目: 'accountCode', 借: 'debit', 贷: 'credit' },
    constants: {},
    codes: { fund: { 统筹: 'pooled', 个人: 'account' } },
    dateFormat: 'YYYY-MM-DD',
    amountUnit: 'yuan',
  },
} as const satisfies OpeningMapping;

const row = (...cells: readonly (string | number)[]): string => cells.join(',');
const compact = (day: string): string => day.replaceAll('-', '');
const [one, two, three] = [citizen(1, '1985-03-12'), citizen(2, '1970-01-05'), citizen(3, '1955-05-05')];

/** For specs: the files of a small legacy system that is right; person 3 is retired. */
export const legacyFiles = (): Record<OpeningFileKind, string[]> => ({
  'employers': [
    row('单位号', '信用代码', '单位名', '区县', '性质', '开户日', '备注'),
    row('E1', creditCode(1), '"长沙,""湘江""公司"', '芙蓉', '国企', '20000101', ''),
    row('E2', creditCode(2), '长沙岳麓公司', '天心', '民企', '20050101', 'x'),
  ],
  'persons': [
    row('个人号', '身份证', '姓名', '性别', '生日', '区县', '工作日'),
    row('P1', one.documentNumber, '张三', '男', compact(one.birthDate), '芙蓉', '20080701'),
    row('P2', two.documentNumber, '李四', '女', compact(two.birthDate), '天心', ''),
    row('P3', three.documentNumber, '王五', '男', compact(three.birthDate), '芙蓉', '19750101'),
  ],
  'relations': [
    row('个人号', '单位号', '起', '止'),
    row('P1', 'E1', '200807', '201506'),
    row('P1', 'E2', '201601', ''),
    row('P2', 'E2', '2005-01', ''),
    row('P3', 'E1', '200001', '201505'),
  ],
  'bases': [
    row('个人号', '起', '止', '基数', '单位号'),
    row('P1', '202401', '202412', '5000.00', 'E2'),
    row('P1', '202501', '202512', '5200.50', 'E2'),
    row('P2', '202512', '', '4000', 'E2'),
  ],
  'accounts': [
    row('个人号', '年', '累计', '单位本金', '个人本金', '本年单位本金', '本年单位利息', '本年个人本金', '本年个人利息'),
    row('P1', 2024, 500000, 0, 480000, 0, 0, 480000, 20000),
    row('P1', 2025, 1020240, 0, 979248, 0, 0, 499248, 20992),
    row('P2', 2025, 100050, 40000, 60000, 40000, 20, 60000, 30),
  ],
  'months': [row('个人号', '月数'), row('P1', 198), row('P2', 240)],
  'arrears': [row('单位号', '月', '单位', '个人'), row('E1', '202511', '160.00', '80.00')],
  'pensions': [
    row('个人号', '退休', '项目', '金额'),
    row('P3', '201505', '基础', '1500.00'),
    row('P3', '201505', '账户', '320.55'),
  ],
  'trial-balance': [
    row('账套', '科目', '借', '贷'),
    row('统筹', '1003', '90000.00', ''),
    row('统筹', '3001', '', '90000.00'),
    row('个人', '1003', '11202.90', ''),
    row('个人', '3001', '', '11202.90'),
  ],
});

/** For specs: the totals of these files, as two people read them in the legacy system. */
export const legacyTotals = {
  employers: '2',
  persons: '3',
  relations: '4',
  baseMonths: '25',
  baseTotal: '126406.00',
  accounts: '2',
  personal: '10802.70',
  employer: '400.20',
  months: '438',
  arrears: '240.00',
  pensioners: '1',
  pensions: '1820.55',
  pooledDebit: '90000.00',
  pooledCredit: '90000',
  accountDebit: '11202.90',
  accountCredit: '11202.90',
};

/** For specs: a database with the modules that a load fills, and the acts of a load. */
export interface OpeningSpec {
  readonly test: TestDatabase;
  readonly database: Database;
  readonly batches: Batches;
  readonly trial: TryOpeningLoad;
  readonly apply: ApplyOpeningLoad;
  readonly open: OpenOpeningLoad;
  readonly mapping: SetOpeningMapping;
  readonly add: AddOpeningFile;
  readonly remove: RemoveOpeningFile;
  readonly propose: ProposeOpeningLoad;
  readonly agree: AgreeOpeningLoad;
  readonly loads: OpeningLoadsQuery;
  rows<R extends object>(sql: string, params?: unknown[]): Promise<R[]>;
  /** A load with these files, read. */
  begin(files?: Partial<Record<OpeningFileKind, string[] | Buffer>>): Promise<string>;
  /** The trial of a load, to its end: its rejects as `kind line item code`. */
  tried(loadId: string): Promise<string[]>;
  close(): Promise<void>;
}

const migrations = [
  runtimeMigrations,
  fundLedgerMigrations,
  registrationMigrations,
  individualAccountMigrations,
  openingLoadMigrations,
];

/** For specs: makes it. */
export async function createOpeningSpec(): Promise<OpeningSpec> {
  const test = await createTestDatabase();
  await migrate(test.urls.migrator, test.roles, migrations);
  const database = await openDatabase({ ...test.urls, poolSize: 4 });
  const { unitOfWork } = database;
  unwrap(
    await unitOfWork.system(async (tx) => {
      await loadChart(tx);
      await openBooks(tx, { unit: unit.code, scheme: '110', month: YearMonth.of('2026-01') });
      return ok(undefined);
    }),
  );
  return specOn(test, database);
}

function specOn(test: TestDatabase, database: Database): OpeningSpec {
  const { unitOfWork } = database;
  const queue = { wake: () => Promise.resolve(), onWake: () => undefined, every: () => undefined };
  const batches = new Batches(unitOfWork, clock);
  const acts = {
    trial: new TryOpeningLoad(unitOfWork, batches, clock, unit, queue),
    apply: new ApplyOpeningLoad(unitOfWork, batches, clock, unit, queue),
    open: new OpenOpeningLoad(unitOfWork, clock, unit),
    mapping: new SetOpeningMapping(unitOfWork, unit),
    add: new AddOpeningFile(unitOfWork, clock, unit),
    remove: new RemoveOpeningFile(unitOfWork, unit),
    propose: new ProposeOpeningLoad(unitOfWork, clock, unit),
    agree: new AgreeOpeningLoad(unitOfWork, clock, unit, queue),
    loads: new OpeningLoadsQuery(unitOfWork, batches, new Audit(), unit),
  };
  const rows = <R extends object>(sql: string, params: unknown[] = []): Promise<R[]> =>
    unitOfWork.system(async (tx) => ok(await tx.rows<R>(sql, params))).then(unwrap);
  return {
    test,
    database,
    batches,
    ...acts,
    rows,
    begin: async (files = legacyFiles()) => {
      const { loadId } = unwrap(await acts.open.execute({ scheme: '110', month: '2025-12' }, worker('maker')));
      unwrap(await acts.mapping.execute(loadId, legacyMapping, worker('maker')));
      for (const [kind, content] of Object.entries(files) as [OpeningFileKind, string[] | Buffer][])
        unwrap(await acts.add.execute(fileInput(loadId, kind, content), worker('maker')));
      return loadId;
    },
    tried: async (loadId) => {
      unwrap(await acts.trial.execute(loadId, worker('maker')));
      await acts.trial.work();
      const found = await rows<{ text: string }>(
        `select concat_ws(' ', f.kind, j.row_no, j.item, j.code) as text from opening_load.reject j join opening_load.file f using (file_id)
         where f.load_id = $1 order by f.file_id, j.row_no, j.item, j.code`,
        [loadId],
      );
      return found.map(({ text }) => text);
    },
    close: async () => {
      await database.close();
      await test.drop();
    },
  };
}

/** For specs: a file as it is uploaded. */
export const fileInput = (
  loadId: string,
  kind: OpeningFileKind,
  content: string[] | Buffer,
  fileName = `${kind}.csv`,
) => ({
  loadId,
  kind,
  fileName,
  source: (async function* () {
    yield Buffer.isBuffer(content) ? content : Buffer.from(`${content.join('\n')}\n`);
  })(),
});
