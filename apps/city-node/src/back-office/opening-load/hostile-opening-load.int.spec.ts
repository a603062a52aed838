import ExcelJS from 'exceljs';
import { unwrap } from '@pnet/kernel';
import { citizen } from '../../testing/people.fixture.js';
import {
  createOpeningSpec,
  fileInput,
  legacyFiles,
  legacyMapping,
  legacyTotals,
  worker,
  type OpeningSpec,
} from './opening-load.fixture.js';

const maker = worker('maker');
const page = { limit: 1, sort: 'row' };
const files = legacyFiles();
const head = (kind: keyof typeof files): string => files[kind][0] ?? '';

describe('opening load against bad files', () => {
  let spec: OpeningSpec;
  beforeEach(async () => {
    spec = await createOpeningSpec();
  });
  afterEach(async () => {
    await spec?.close();
  });

  it('leaves out both persons of one number, whatever depends on them, and the employer whose code is wrong', async () => {
    const again = files.persons[1]?.replace('P1', 'P9') ?? '';
    const wrongCode = files.employers.map((line) => line.replace('E2,9', 'E2,8'));
    const loadId = await spec.begin({ ...files, persons: [...files.persons, again], employers: wrongCode });
    expect(await spec.tried(loadId)).toEqual([
      'employers 3 unifiedCreditCode LOAD-4005',
      'persons 2 documentNumber LOAD-4001',
      'persons 5 documentNumber LOAD-4001',
      'relations 2 personNumber LOAD-4012',
      'relations 3 employerNumber LOAD-4013',
      'relations 3 personNumber LOAD-4012',
      'relations 4 employerNumber LOAD-4013',
      'bases 2 employerNumber LOAD-4013',
      'bases 2 personNumber LOAD-4012',
      'bases 3 employerNumber LOAD-4013',
      'bases 3 personNumber LOAD-4012',
      'bases 4 employerNumber LOAD-4013',
      'accounts 2 personNumber LOAD-4012',
      'accounts 3 personNumber LOAD-4012',
      'months 2 personNumber LOAD-4012',
    ]);
    const list = unwrap(await spec.loads.rejects(loadId, { limit: 1, sort: 'fileName', kind: 'persons' }, maker));
    expect(list.items).toEqual([
      {
        fileName: 'persons.csv',
        kind: 'persons',
        row: 2,
        item: '证件号码 AAC147',
        value: expect.stringMatching(/\*/),
        code: 'LOAD-4001',
        zh: expect.stringContaining('2 行'),
        en: expect.stringContaining('2 rows'),
      },
    ]);
    // Rows in = rows right + rows wrong, and what is left does not tie out with the book.
    const read = await spec.loads.record(loadId, maker);
    expect(read).toMatchObject({
      ok: true,
      value: {
        kinds: expect.arrayContaining([{ kind: 'accounts', files: 1, rows: 3, wrongRows: 2 }]),
        difference: { accounts: '1000.50', ledger: '11202.90', difference: '-10202.40' },
        totals: { wrongRows: '12', persons: '2' },
      },
    });
    expect(
      await spec.propose.execute(
        loadId,
        { totals: (read as { value: { totals: Record<string, string> } }).value.totals },
        maker,
      ),
    ).toMatchObject({ ok: false, error: { code: 'LOAD-5003' } });
  });

  it('names negative balances, years that do not follow, interest that nobody told apart, and a year that is missing', async () => {
    const accounts = [
      head('accounts'),
      'P1,2024,500000,0,480000,0,0,480000,20000',
      'P1,2025,1020240,0,979247,0,0,499248,20992',
      'P2,2024,-1,0,0,,,,',
      'P2,2025,100,40,50,,,,',
      'P3,2022,0,0,0,,,,',
      'P3,2024,0,0,0,,,,',
    ];
    const loadId = await spec.begin({ ...files, accounts });
    expect(await spec.tried(loadId)).toEqual([
      'accounts 2 year LOAD-4014',
      'accounts 3 balance LOAD-4035',
      'accounts 3 personalPrincipal LOAD-4035',
      'accounts 4 balance LOAD-4030',
      'accounts 4 balance LOAD-4034',
      'accounts 5 personalInterest LOAD-4037',
      'accounts 6 year LOAD-4014',
      'accounts 7 year LOAD-4033',
      'accounts 7 year LOAD-4036',
    ]);
  });

  it('names months before birth, after the opening, in a wrong order and twice', async () => {
    const bases = [
      head('bases'),
      'P1,198412,198502,10,E1',
      'P1,202602,202601,10,E1',
      'P1,202401,202412,10,E1',
      'P1,202412,202501,-1,E1',
      'P7,202401,202401,10,E1',
    ];
    const relations = [
      head('relations'),
      'P1,E1,199901,199902',
      'P1,E9,201001,',
      'P2,E2,200001,',
      'P2,E2,202001,202601',
    ];
    const months = [head('months'), 'P1,10', 'P2,9999', 'P2,3'];
    const loadId = await spec.begin({ ...files, bases, relations, months });
    expect((await spec.tried(loadId)).filter((line) => !line.startsWith('pensions'))).toEqual([
      'relations 2 startMonth LOAD-4021',
      'relations 2 startMonth LOAD-4022',
      'relations 3 employerNumber LOAD-4011',
      'relations 4 startMonth LOAD-4021',
      'relations 5 endMonth LOAD-4023',
      'relations 5 startMonth LOAD-4024',
      'bases 2 fromMonth LOAD-4025',
      'bases 3 toMonth LOAD-4020',
      'bases 3 toMonth LOAD-4023',
      'bases 5 base LOAD-4030',
      'bases 5 fromMonth LOAD-4024',
      'bases 6 personNumber LOAD-4010',
      'months 2 months LOAD-4041',
      'months 3 months LOAD-4031',
      'months 4 months LOAD-4031',
    ]);
  });

  it('reads thirty unknown codes as thirty rejects, and takes a file again once the mapping knows them', async () => {
    const thirty = Array.from({ length: 30 }, (_, index) => {
      const { documentNumber, birthDate } = citizen(2 * index + 101, '1980-01-01');
      return `N${index},${documentNumber},甲${index},码${index},${birthDate.replaceAll('-', '')},芙蓉,`;
    });
    const persons = [head('persons'), ...thirty];
    const loadId = await spec.begin({ persons });
    expect(await spec.tried(loadId)).toEqual(thirty.map((_line, index) => `persons ${index + 2} sex LOAD-3013`));
    const codes = {
      ...legacyMapping.persons.codes,
      AAC004: Object.fromEntries(thirty.map((_line, index) => [`码${index}`, '1'])),
    };
    expect(await spec.mapping.execute(loadId, { persons: { ...legacyMapping.persons, codes } }, maker)).toMatchObject({
      ok: true,
    });
    expect(await spec.add.execute(fileInput(loadId, 'persons', persons), maker)).toMatchObject({
      ok: true,
      value: { rows: 30, wrongRows: 0 },
    });
    expect(await spec.tried(loadId)).toEqual([]);
    expect(unwrap(await spec.loads.completeness(loadId, { limit: 1, sort: 'row' }, maker))).toMatchObject({
      total: { value: 30 },
      items: [{ row: 2, missing: expect.stringContaining('AAE252') }],
    });
  });

  it('names each wrong place of a mapping', async () => {
    const loadId = await spec.begin({});
    const { persons } = legacyMapping;
    const wrong = {
      ...persons,
      columns: { ...persons.columns, 电话: 'AAC999', 又一姓名: 'personName' },
      constants: {},
      codes: { AAC004: { 男: '7' }, AAC006: { x: '1' } },
    };
    expect(await spec.mapping.execute(loadId, { persons: wrong }, maker)).toMatchObject({
      ok: false,
      error: {
        code: 'LOAD-2000',
        items: [
          { code: 'LOAD-2001', pointer: '/persons/columns/电话' },
          { code: 'LOAD-2002', pointer: '/persons/columns/又一姓名' },
          { code: 'LOAD-2003', params: { item: '证件类型 AAC058' } },
          { code: 'LOAD-2004', pointer: '/persons/codes/AAC004/男' },
          { code: 'LOAD-2005', pointer: '/persons/codes/AAC006' },
        ],
      },
    });
  });

  it('takes GB18030, quotes by the rules only, and days of a workbook as numbers', async () => {
    const loadId = await spec.begin({});
    const months = Buffer.concat([
      // 个人号,月数 in GB18030
      Buffer.from([0xb8, 0xf6, 0xc8, 0xcb, 0xba, 0xc5, 0x2c, 0xd4, 0xc2, 0xca, 0xfd, 0x0a]),
      Buffer.from('"P1",12\n'),
    ]);
    expect(await spec.add.execute(fileInput(loadId, 'months', months), maker)).toMatchObject({
      ok: true,
      value: { encoding: 'gb18030', rows: 1, wrongRows: 0 },
    });
    expect(
      await spec.add.execute(
        fileInput(loadId, 'employers', [head('employers'), 'E1,x,5" 管厂,芙蓉,国企,20000101,']),
        maker,
      ),
    ).toMatchObject({ ok: false, error: { code: 'RUNT-4020' } });
    expect(await spec.add.execute(fileInput(loadId, 'months', ['个人号', 'P1']), maker)).toMatchObject({
      ok: false,
      error: { code: 'LOAD-3000', params: { column: '月数' } },
    });
    expect(await spec.add.execute(fileInput(loadId, 'months', ['个人号,月数']), maker)).toMatchObject({
      ok: false,
      error: { code: 'LOAD-3002' },
    });
    await spec.mapping.execute(loadId, { persons: { ...legacyMapping.persons, dateFormat: 'serial' } }, maker);
    expect(await spec.add.execute(fileInput(loadId, 'persons', await workbook(), 'persons.xlsx'), maker)).toMatchObject(
      {
        ok: true,
        value: { encoding: 'xlsx', rows: 3, wrongRows: 1 },
      },
    );
    expect(
      await spec.rows('select row_no, birth_date, started_work_on from opening_load.person_row order by row_no'),
    ).toEqual([
      { row_no: 2, birth_date: '1985-03-12', started_work_on: '2008-07-01' },
      { row_no: 3, birth_date: '1970-01-05', started_work_on: null },
      { row_no: 4, birth_date: null, started_work_on: null },
    ]);
  });

  it('is closed to who has not all districts, and is replaced by a later load until it is agreed', async () => {
    const loadId = await spec.begin();
    const district = worker('district', '430102');
    expect(await spec.trial.execute(loadId, district)).toMatchObject({ ok: false, error: { code: 'LOAD-1004' } });
    expect(await spec.add.execute(fileInput(loadId, 'months', files.months), district)).toMatchObject({
      ok: false,
      error: { code: 'LOAD-1004' },
    });
    expect(await spec.propose.execute(loadId, { totals: {} }, maker)).toMatchObject({
      ok: false,
      error: { code: 'LOAD-1002' },
    });
    for (const look of [spec.loads.rejects(loadId, page, district), spec.loads.completeness(loadId, page, district)])
      expect(await look).toMatchObject({ ok: false, error: { code: 'LOAD-1004' } });
    const later = await spec.begin();
    expect(later).not.toBe(loadId);
    expect(await spec.loads.record(loadId, maker)).toMatchObject({ ok: true, value: { state: 'replaced' } });
    expect(await spec.rows('select distinct load_id from opening_load.person_row')).toEqual([{ load_id: later }]);
  });
});

describe('opening load beside the counter', () => {
  it('is not agreed to once a number of it was registered by somebody else, and leaves that row out in the next trial', async () => {
    const spec = await createOpeningSpec();
    try {
      const loadId = await spec.begin();
      await spec.tried(loadId);
      expect(await spec.propose.execute(loadId, { totals: legacyTotals }, maker)).toMatchObject({ ok: true });
      await spec.rows(
        `insert into registration.person (document_type, document_number, name, sex, birth_date, agency_code, recorded_at, recorded_by)
         values ('01', $1, '李四', '2', '1970-01-05', '430103', now(), 'x')`,
        [citizen(2, '1970-01-05').documentNumber],
      );
      expect(await spec.agree.execute(loadId, { totals: legacyTotals }, worker('checker'))).toMatchObject({
        ok: false,
        error: { code: 'LOAD-5007', params: { row: 3 } },
      });
      expect(await spec.tried(loadId)).toContain('persons 3 documentNumber LOAD-4002');
      // The mapping may refer to the document number instead: then the rows are the registered person's.
      const byDocument = { columns: { 证件: 'AAC147', 月数: 'months' } };
      await spec.mapping.execute(loadId, { months: { ...legacyMapping.months, ...byDocument } }, maker);
      const months = ['证件,月数', `${citizen(2, '1970-01-05').documentNumber},240`];
      expect(await spec.add.execute(fileInput(loadId, 'months', months), maker)).toMatchObject({ ok: true });
      expect((await spec.tried(loadId)).filter((line) => line.startsWith('months'))).toEqual([
        'months 2 personNumber LOAD-4012',
      ]);
      const without = files.persons.filter((line) => !line.startsWith('P2'));
      expect(await spec.add.execute(fileInput(loadId, 'persons', without), maker)).toMatchObject({ ok: true });
      expect((await spec.tried(loadId)).filter((line) => line.startsWith('months'))).toEqual([]);
    } finally {
      await spec.close();
    }
  });
});

/** Days as cells with a format, as bare serial numbers, and a text that is no day. */
async function workbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('人员');
  sheet.addRow(head('persons').split(','));
  const [one, two, three] = [citizen(1, '1985-03-12'), citizen(2, '1970-01-05'), citizen(3, '1955-05-05')];
  sheet.addRow(['P1', one.documentNumber, '张三', '男', new Date(Date.UTC(1985, 2, 12)), '芙蓉', 39630]);
  sheet.addRow(['P2', two.documentNumber, '李四', '女', 25573, '天心', null]);
  sheet.addRow(['P3', three.documentNumber, '王五', '男', '1955年5月', '芙蓉', null]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
