import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { ok, unwrap } from '@pnet/kernel';
import { installBuiltInParameters, policyStoreMigrations } from '@pnet/policy-store';
import { readRows, spoolWorkbook, type SheetRow } from '@pnet/runtime';
import { registrationMigrations } from './index.js';
import { RegisterEmployers } from './register-employers.js';
import { RegisterFromFile, type RegistrationReport } from './register-from-file.js';
import { keepControl } from './set-control.js';
import { RegisterPersons } from './register-persons.js';
import {
  actor,
  citizen,
  employerInput,
  openSpecDatabase,
  personInput,
  specClock,
} from '../../testing/people.fixture.js';

const HEAD = ['证件号码 AAC147', '姓名', '性别', '出生日期', '参保所属机构', 'relation.employer', '开始年月'];

/** The fixture has four thousand numbers for a day of birth. */
const citizenOf = (order: number): ReturnType<typeof citizen> =>
  citizen(order, order < 4_000 ? '1985-03-12' : '1986-03-12');

describe('registering from a file', () => {
  let database: Awaited<ReturnType<typeof openSpecDatabase>>;
  let files: RegisterFromFile;
  let persons: RegisterPersons;
  let employerId = '';
  const clerk = actor('clerk');
  const workbook = async (rows: readonly SheetRow[]): Promise<Buffer> =>
    buffer(unwrap(await spoolWorkbook([{ name: '人员', widths: [20], rows: [rows] }])));
  const csv = (rows: readonly SheetRow[]): Buffer => Buffer.from(rows.map((row) => row.join(',')).join('\n'));
  const fileOf = (content: Buffer, language: 'zh' | 'en' = 'zh') => ({
    kind: 'persons' as const,
    content,
    sha256: createHash('sha256').update(content).digest('hex'),
    language,
  });
  const personsIn = async (): Promise<number> => {
    const found = await database.unitOfWork.system(async (tx) =>
      ok(await tx.one<{ n: number }>('select count(*)::integer as n from registration.person')),
    );
    return unwrap(found)?.n ?? -1;
  };
  const rowOf = (order: number): (string | number)[] => {
    const { documentNumber, birthDate, sex } = citizenOf(order);
    return [
      documentNumber,
      `张${order}`,
      sex === '1' ? '男' : '女',
      birthDate.replaceAll('-', ''),
      '430102',
      employerId,
      '2026/6',
    ];
  };
  const faultsOf = (report: RegistrationReport): unknown =>
    report.wrong.map(({ line, faults }) => [line, ...faults.map(({ code, field }) => `${code} ${field}`)]);

  beforeAll(async () => {
    database = await openSpecDatabase([policyStoreMigrations, registrationMigrations]);
    await database.unitOfWork.system(async (tx) => ok(await installBuiltInParameters(tx, specClock.now())));
    persons = new RegisterPersons(database.unitOfWork, specClock);
    const employers = new RegisterEmployers(database.unitOfWork, specClock);
    files = new RegisterFromFile(database.unitOfWork, persons, employers, specClock);
    const made = unwrap(await employers.execute([employerInput(1)], clerk));
    employerId = made.employerIds[0] ?? '';
  });
  afterAll(async () => {
    await database?.drop();
  });

  it('names exactly the hundred wrong rows of five thousand by the spreadsheet’s lines, and registers the others', async () => {
    const taken = 4_999;
    unwrap(await persons.execute([{ ...personInput(taken), ...citizenOf(taken) }], clerk));
    const rows = Array.from({ length: 5_000 }, (_, index) => rowOf(index + 1));
    const faults: ((row: (string | number)[], index: number) => void)[] = [
      (row) => (row[0] = String(row[0]).replace(/.$/, (last) => (last === '5' ? '6' : '5'))),
      (row) => (row[1] = ''),
      (row) => (row[3] = '20260231'),
      (row) => (row[4] = '999999'),
      (row) => (row[5] = '123456789'),
      (row) => (row[6] = '去年'),
      (row, index) => (row[0] = rows[index - 1]?.[0] ?? ''),
      (row) => (row[2] = '未知'),
    ];
    const wrongLines = Array.from({ length: 99 }, (_, place) => {
      const index = 20 + place * 50;
      faults[place % faults.length]?.(rows[index] ?? [], index);
      return index + 2;
    });
    wrongLines.push(taken + 1);
    const before = await personsIn();
    const file = fileOf(await workbook([HEAD, ...rows]));
    const checked = unwrap(await files.check(file, clerk));
    expect(checked.wrong.map(({ line }) => line)).toEqual(wrongLines.sort((a, b) => a - b));
    expect({ rows: checked.rows, right: checked.right }).toEqual({ rows: 5_000, right: 4_900 });
    expect(await personsIn()).toBe(before);
    const registered = unwrap(await files.execute(file, { ...clerk, idempotencyKey: 'five-thousand' }));
    expect(faultsOf(registered)).toEqual(faultsOf(checked));
    expect(await personsIn()).toBe(before + 4_900);
    expect(unwrap(await files.execute(file, { ...clerk, idempotencyKey: 'five-thousand' }))).toEqual(registered);
    const again = unwrap(await files.check(file, clerk));
    expect(again).toMatchObject({ right: 0 });
  }, 120_000);

  it('says of a row all that is wrong, in the reader’s language, and of a repeated one in which line it stood', async () => {
    const [one, two] = [rowOf(6_001), rowOf(6_002)];
    const broken = ['x', '', '未知', '1985-02-30', '430102', '', ''];
    const rows = [HEAD, one, ['', '', '', '', '', '', ''], broken, one, two];
    for (const content of [csv(rows), await workbook(rows)]) {
      const report = unwrap(await files.check(fileOf(content), clerk));
      expect(faultsOf(report)).toEqual([
        [4, 'REGI-1020 name', 'REGI-1021 sex', 'REGI-1021 birthDate'],
        [5, 'REGI-1002 documentNumber'],
      ]);
      expect(report.wrong[1]?.faults[0]?.text).toContain('2');
      expect(report.wrong[0]?.faults[0]?.text).toContain('“姓名”没有填写');
      const english = unwrap(await files.check(fileOf(content, 'en'), clerk));
      expect(english.wrong[0]?.faults[0]?.text).toContain('"Name" is empty');
      expect(report.shown.map(({ line }) => line)).toEqual([2, 6]);
    }
  });

  it('refuses a file whose columns nobody knows, or that holds nothing, or that is no table', async () => {
    const check = async (rows: readonly SheetRow[]): Promise<unknown> => {
      const report = await files.check(fileOf(csv(rows)), clerk);
      return report.ok ? 'read' : [report.error.code, report.error.params];
    };
    expect(await check([[...HEAD, '颜色', '姓名'], rowOf(6_003)])).toEqual([
      'REGI-1022',
      { strange: '颜色', lacking: '—', twice: '姓名' },
    ]);
    expect(await check([HEAD.slice(1), rowOf(6_003)])).toEqual([
      'REGI-1022',
      { strange: '—', lacking: '证件号码', twice: '—' },
    ]);
    expect(await check([HEAD])).toEqual(['REGI-1024', {}]);
    expect((await readRows(Buffer.from('PK\u0003\u0004nothing'))).ok).toBe(false);
    expect((await files.check(fileOf(Buffer.from('PK\u0003\u0004nothing')), clerk)).ok).toBe(false);
  });

  it('is checked past a warning, and registered when it was read', async () => {
    const days = { validFrom: '2026-01-01', validTo: '2027-12-31' };
    const party = { personId: null, employerId, agency: '430102', origin: 'hand' as const };
    const id = unwrap(
      await database.unitOfWork.system(async (tx) =>
        ok(
          await keepControl(
            tx,
            { ...days, ...party, effect: 'warn', acts: ['register-person'], reason: '核对' },
            { state: 'in-force', by: 'c1', now: specClock.now() },
          ),
        ),
      ),
    );
    const file = fileOf(csv([HEAD, rowOf(7_900)]));
    expect(unwrap(await files.check(file, clerk))).toMatchObject({ right: 1, wrong: [] });
    const warned = await files.execute(file, clerk);
    expect(warned.ok ? 'ok' : warned.error.code).toBe('CTLS-1002');
    expect(unwrap(await files.execute(file, { ...clerk, controlsRead: [id] })).right).toBe(1);
  });
});
