import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { ok, unwrap } from '@pnet/kernel';
import { registrationMigrations } from '../registration/index.js';
import { actor, openSpecDatabase, personInput, specClock, employerWithPeople } from '../../testing/people.fixture.js';
import { ConfirmDeclarationFile, DiscardDeclarationFile } from './confirm-declaration-file.js';
import { ITEM_HEADER, ZH_HEADER, code, counts, declarationFiles } from './declaration-file.fixture.js';
import { type CheckedFile, type DeclarationFileInput } from './import-declaration-file.js';
import { declarationMigrations } from './index.js';
import { SubmitDeclaration } from './submit-declaration.js';

describe('declaration file', () => {
  let database: Awaited<ReturnType<typeof openSpecDatabase>>;
  let employers: { employerId: string; personIds: string[] }[];
  const clerk = actor('clerk');
  const { row, whole, upload, confirm, discard, query, rows } = declarationFiles(
    () => database,
    () => employers,
  );

  beforeAll(async () => {
    database = await openSpecDatabase([registrationMigrations, declarationMigrations]);
    employers = [];
    for (const order of [1, 2, 3]) employers.push(await employerWithPeople(database, order, 30, { related: true }));
  });
  afterAll(async () => {
    await database?.drop();
  });

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text), 'utf-8'],
    ['UTF-8 with byte order mark', (text: string) => Buffer.from(`\u{FEFF}${text}`), 'utf-8'],
    ['GB18030', (text: string) => iconv.encode(text, 'gb18030'), 'gb18030'],
    [
      'CRLF and empty lines at the end',
      (text: string) => Buffer.from(`${text.replaceAll('\n', '\r\n')}\r\n\r\n\r\n`),
      'utf-8',
    ],
    [
      'Chinese header, quoted',
      (text: string) => Buffer.from(text.replace(ITEM_HEADER, ZH_HEADER).replaceAll(',110', ',"110"')),
      'utf-8',
    ],
    ['rows of commas at the end', (text: string) => Buffer.from(`${text}\n,,,,,,,,,\n,,,,,,,,,`), 'utf-8'],
  ])('reads %s', async (_name, encode, encoding) => {
    const result = await upload(encode(whole()));
    expect(counts(result)).toBe(`90 90 0 ${encoding}`);
    expect(unwrap(result)).toMatchObject({ employers: 3, wageTotal: '585000.00', notListed: 0 });
    await discard(result);
  });

  it('reads rare characters of GB18030 with four bytes, columns in any order and the credit code', async () => {
    const [name, number] = [personInput(100).name, personInput(100).documentNumber];
    const bytes = iconv.encode(
      `AAC003,AAC040,AAE003,AAC002,AAB003,AAE013\r\n${name},6500,2026-05,${number},${(await rows<{ c: string }>(`select unified_credit_code as c from registration.employer where employer_id = ${employers[0]?.employerId}`))[0]?.c},𠮷㐂㑇`,
      'gb18030',
    );
    const result = await upload(bytes);
    expect(counts(result)).toBe('1 1 0 gb18030');
    await discard(result);
  });

  it('parts correct and wrong rows, tells row, code and reason, and confirms the correct ones only', async () => {
    const outside = await employerWithPeople(database, 9, 1, { related: true });
    await rows(`update registration.employer set agency_code = '430199' where employer_id = ${outside.employerId}`);
    const content = [
      ITEM_HEADER,
      row(1, 0),
      row(1, 1, { wage: '-5' }),
      row(1, 2, { wage: '6500.001' }),
      row(1, 3, { wage: '六千' }),
      row(1, 4, { wage: '' }),
      row(1, 5, { month: '202613' }),
      row(1, 6, { month: '202606' }),
      row(1, 7, { month: '202512' }),
      row(1, 8, { period: '202604' }),
      row(1, 9, { change: '9' }),
      row(1, 10, { scheme: '999' }),
      row(1, 11, { type: '77' }),
      row(1, 12),
      row(1, 12),
      row(1, 13, { name: '张三' }),
      row(1, 14, { name: '' }),
      row(1, 15, { number: '' }),
      row(1, 16, { number: personInput(8888).documentNumber }),
      row(1, 17, { number: '430102198503120001' }),
      row(1, 18, { employer: '' }),
      row(1, 19, { employer: '7' }),
      row(1, 20, { employer: outside.employerId }),
      row(1, 21, { employer: employers[1]?.employerId ?? '' }),
      row(1, 22, { change: '2', wage: '' }),
      row(2, 0, { remark: '"逗号,换行\n引号"""' }),
      row(2, 1, { employer: employers[2]?.employerId ?? '', change: '1' }),
      row(2, 1, { change: '2' }),
      row(2, 2, { change: '1' }),
    ].join('\n');
    const { fileId, ...checked } = unwrap(await upload(content));
    expect(checked).toMatchObject({ rows: 28, correctRows: 6, wrongRows: 22, employers: 3, wageTotal: '26000.00' });
    expect(await rows('select 1 from declaration.declaration')).toEqual([]);
    const wrong = unwrap(await query().rows(fileId, { kind: 'wrong', limit: 100 }, clerk)).items;
    expect(wrong.map((item) => `${item.row} ${item.errors.map((error) => error.code.slice(5)).join(' ')}`)).toEqual([
      '3 1008',
      '4 1009',
      '5 1007',
      '6 1007',
      '7 1011',
      '8 1012',
      '9 1006',
      '10 1013',
      '11 1014',
      '12 1015',
      '13 1004 1016',
      '14 1017',
      '15 1017',
      '16 1005',
      '17 1023',
      '18 1024',
      '19 1004',
      '20 1003',
      '21 1001',
      '22 1001',
      '23 1001',
      '24 1006',
    ]);
    expect(wrong[0]?.errors[0]?.detail).toBe('缴费工资为负数：缴费工资为 -5。请填写不小于 0 的金额。');
    expect(wrong[0]?.documentNumber).toMatch(/\*{5}/);
    const page = unwrap(await query().rows(fileId, { kind: 'correct', limit: 4 }, clerk));
    expect(page.items.map((item) => item.row)).toEqual([2, 25, 26, 27]);
    expect(
      unwrap(await query().rows(fileId, { kind: 'correct', limit: 4, cursor: page.nextCursor ?? '' }, clerk)).items.map(
        (item) => `${item.row} ${item.changeKind}`,
      ),
    ).toEqual(['28 removed', '29 added']);
    const table = [];
    for await (const part of unwrap(await query().wrongRows(fileId, { ...clerk, purpose: '更正申报文件' })))
      table.push(...part);
    expect(table).toHaveLength(23);
    expect(table[1]).toEqual(
      expect.arrayContaining([
        3,
        'DECL-1008',
        '缴费工资为负数：缴费工资为 -5。请填写不小于 0 的金额。',
        employers[0]?.employerId,
        '01',
        personInput(101).documentNumber,
      ]),
    );
    expect(unwrap(await confirm(fileId))).toMatchObject({ declarations: 3, lines: 6 });
    expect(code(await confirm(fileId))).toBe('DECL-3011');
    expect(
      await rows(
        'select persons, added, removed, wage_total, status, maker from declaration.declaration order by employer_id',
      ),
    ).toEqual([
      { persons: 1, added: 1, removed: 1, wage_total: '6500.00', status: 'submitted', maker: 'clerk' },
      { persons: 2, added: 2, removed: 1, wage_total: '13000.00', status: 'submitted', maker: 'clerk' },
      { persons: 1, added: 1, removed: 0, wage_total: '6500.00', status: 'submitted', maker: 'clerk' },
    ]);
    const corrected = unwrap(await upload([ITEM_HEADER, row(1, 0), row(1, 1)].join('\n')));
    expect(corrected).toMatchObject({ correctRows: 1, wrongRows: 1 });
    unwrap(await confirm(corrected.fileId));
    expect(
      await rows(
        `select sequence_no from declaration.declaration where employer_id = ${employers[0]?.employerId} order by 1`,
      ),
    ).toEqual([{ sequence_no: 1 }, { sequence_no: 2 }]);
  });

  it.each<[string, () => string | Buffer, string, Partial<DeclarationFileInput>?]>([
    ['empty', () => '', 'DECL-3001'],
    ['without header', () => [row(1, 0), row(1, 1)].join('\n'), 'DECL-3001'],
    ['header only', () => `${ITEM_HEADER}\r\n`, 'DECL-3015'],
    ['unknown column', () => `${ITEM_HEADER},AAZ999\n`, 'DECL-3003'],
    ['missing column', () => 'AAB001,AAC147,AAC003,AAE003\n', 'DECL-3003'],
    ['column twice', () => `${ITEM_HEADER},证件号码\n`, 'DECL-3003'],
    ['cut inside a row', () => whole().slice(0, -30), 'DECL-3004'],
    ['cut inside a quoted field', () => `${whole()}\n${row(1, 1).slice(0, -4)}"未完`, 'DECL-3005'],
    ['a row with too many columns', () => `${whole()}\n${row(1, 1)},x`, 'DECL-3006'],
    ['a lone carriage return', () => `${whole()}\n${row(1, 1, { wage: '6500\r.00' })}`, 'DECL-3006'],
    ['UTF-16', () => Buffer.from(`\u{FEFF}${whole(ZH_HEADER)}`, 'utf16le'), 'DECL-3002'],
    ['Big5', () => iconv.encode(whole(ZH_HEADER), 'big5'), 'DECL-3002'],
    ['GB18030 called UTF-8', () => iconv.encode(whole(), 'gb18030'), 'DECL-3002', { encoding: 'utf-8' }],
    [
      'bad bytes far inside',
      () => Buffer.concat([Buffer.from(`${whole()}\n`), Buffer.from(row(1, 1)), Buffer.from([0xff, 0xfe, 0x0a])]),
      'DECL-3002',
      { encoding: 'utf-8' },
    ],
    ['a zero byte', () => whole().replace('6500.00', '65\u{0}00'), 'DECL-3002'],
    ['another digest', () => whole(), 'DECL-3008', { expectedSha256: '0'.repeat(64) }],
    ['another number of rows', () => whole(), 'DECL-3009', { expectedRows: 91 }],
    ['a period of another century', () => whole(), 'DECL-2007', { postingPeriod: '2099-01' }],
  ])('refuses a file: %s', async (_name, content, expected, more = {}) => {
    const [before] = await rows<{ n: string; last: string | null }>(
      'select count(*) as n, max(file_id) as last from declaration.declaration_file',
    );
    expect(code(await upload(content(), more))).toBe(expected);
    expect(
      await rows(
        'select 1 from declaration.file_row r join declaration.declaration_file f using (file_id) where f.state = $$failed$$',
      ),
    ).toEqual([]);
    const after = await rows<{ state: string; error_code: string }>(
      `select state, error_code from declaration.declaration_file where file_id > ${before?.last ?? 0}`,
    );
    expect(after).toEqual(expected === 'DECL-2007' ? [] : [{ state: 'failed', error_code: expected }]);
  });

  it('takes the same file once, until it is discarded', async () => {
    const content = whole(ZH_HEADER);
    const sha256 = createHash('sha256').update(content).digest('hex');
    const first = unwrap(await upload(content, { expectedSha256: sha256.toUpperCase(), expectedRows: 90 }));
    expect(await upload(content)).toMatchObject({ error: { code: 'DECL-3007', params: { fileId: first.fileId } } });
    unwrap(await new DiscardDeclarationFile(database.unitOfWork).execute(first.fileId, clerk));
    const second = unwrap(await upload(content));
    expect(second.fileId).not.toBe(first.fileId);
    expect(unwrap(await query().record(second.fileId, clerk))).toMatchObject({
      state: 'checked',
      sha256,
      done: 90,
      total: 90,
    });
    expect(code(await query().record(second.fileId, actor('far', '430102')))).toBe('DECL-3010');
    expect(
      code(
        await new ConfirmDeclarationFile(database.unitOfWork, specClock).execute(second.fileId, actor('far', '430102')),
      ),
    ).toBe('DECL-3010');
    await discard(ok(second));
  });

  it('takes one of two equal files that come at the same time', async () => {
    const content = `${whole()}\n`;
    const both = await Promise.all([upload(content), upload(content)]);
    expect(both.map(code).sort()).toEqual(['DECL-3007', 'ok']);
    await discard(both.find((result) => result.ok) ?? ok({} as CheckedFile));
  });

  it('refuses to confirm when somebody declared since the check, or when the checked rows are lost', async () => {
    const [employer] = [await employerWithPeople(database, 20, 2, { related: true })];
    const persons = employer.personIds.map((personId) => ({ personId, declaredWage: '6000' }));
    const line = (index: number): string => {
      const person = personInput(2000 + index);
      return [employer.employerId, person.documentNumber, person.name, '202605', '6000'].join(',');
    };
    const content = ['AAB001,AAC147,AAC003,AAE003,AAC040', line(0), line(1)].join('\n');
    const file = unwrap(await upload(content));
    unwrap(
      await new SubmitDeclaration(database.unitOfWork, specClock).execute(
        {
          mode: 'list',
          employerId: employer.employerId,
          scheme: '110',
          postingPeriod: '2026-05',
          supplementary: false,
          persons,
        },
        clerk,
      ),
    );
    expect(code(await confirm(file.fileId))).toBe('DECL-3014');
    await rows(`delete from declaration.declaration_line; delete from declaration.declaration;`);
    await rows(`delete from declaration.file_row where file_id = ${file.fileId} and row_no = 2`);
    expect(code(await confirm(file.fileId))).toBe('DECL-3012');
    expect(await rows('select 1 from declaration.declaration')).toEqual([]);
  });

  it('names each row whose quotes do not pair, and swallows none', async () => {
    const lines = [
      ITEM_HEADER,
      row(1, 0),
      row(1, 1, { remark: '5" pipe' }),
      row(1, 2),
      row(1, 3, { remark: '6" pipe' }),
      row(1, 4),
    ];
    const refused = await upload(lines.join('\n'));
    expect(refused).toMatchObject({
      error: {
        code: 'RUNT-4020',
        params: { count: 2, line: 3 },
        items: [
          { code: 'RUNT-4021', params: { line: 3 } },
          { code: 'RUNT-4021', params: { line: 5 } },
        ],
      },
    });
    expect(
      await upload(
        [ITEM_HEADER, row(1, 0, { remark: '"5 pipe' }), row(1, 1), row(1, 2, { remark: 'end"' })].join('\n'),
      ),
    ).toMatchObject({ error: { items: [{ code: 'RUNT-4024', params: { line: 2 } }] } });
    const quoted = await upload(
      `\u{FEFF}${ITEM_HEADER.split(',')
        .map((name) => `"${name}"`)
        .join(',')}\r\n${row(1, 0)}\r\n`,
    );
    expect(counts(quoted)).toMatch(/^1 1 0 /);
    await discard(quoted);
    const right = await upload(
      [ITEM_HEADER, row(1, 0, { remark: '"5"" pipe, two\nlines"' }), row(1, 1, { remark: '"x"' }), row(1, 2)].join(
        '\n',
      ),
    );
    expect(counts(right)).toMatch(/^3 3 0 /);
    await discard(right);
  });
});
