import { readFileSync } from 'node:fs';
import { unwrap } from '@pnet/kernel';
import { readTaxReceipts } from './front-office/collection/tax-receipt-file.js';
import { CsvFile } from './front-office/declaration/csv-file.js';
import { readRegistrations } from './front-office/registration/registration-sheet.js';
import { readRows } from '@pnet/runtime';
import { rowColumns } from './front-office/declaration/row-faults.js';
import { checkMapping, openingMappingSchema } from './back-office/opening-load/opening-mapping.js';
import { openingFileKinds } from './back-office/opening-load/opening-kinds.js';
import { readBankLines, readFramedFile, readStatement } from '@pnet/treasury';

const text = readFileSync(new URL('../../../docs/file-formats.md', import.meta.url), 'utf8');
const example = (name: string): Buffer => Buffer.from(text.split(`\`\`\`csv ${name}\n`)[1]?.split('```')[0] ?? '');

/** docs/file-formats.md says what the readers take. */
describe('formats of files', () => {
  it('declarations: the example is read, and every column is named', async () => {
    async function* once(): AsyncGenerator<Buffer> {
      await Promise.resolve();
      yield example('declarations');
    }
    expect(unwrap(await new CsvFile(once()).head())).toEqual({
      encoding: 'utf-8',
      columns: ['employer', 'document_number', 'name', 'contribution_month', 'declared_wage', 'remark'],
    });
    for (const column of rowColumns) expect(text).toContain(`| \`${column.item}\` ${column.zh} |`);
  });

  it('registrations', async () => {
    const { rows } = unwrap(await readRows(example('registrations')));
    expect(unwrap(readRegistrations('persons', rows, 'zh'))).toMatchObject([
      { line: 2, faults: [], input: { sex: '1', birthDate: '1984-01-01', relation: { startMonth: '2026-07' } } },
    ]);
  });

  it('receipts of a bank', async () => {
    expect(unwrap(readBankLines(unwrap(await readFramedFile(example('bank-lines'), 'bank-lines'))))).toMatchObject([
      { bankNumber: 'J00001', amount: '32493.21' },
    ]);
  });

  it('statements of a bank', async () => {
    const file = unwrap(await readFramedFile(example('bank-statement'), 'bank-lines'));
    const lines = unwrap(readBankLines(file));
    expect(lines).toMatchObject([
      { direction: 'in', balance: '1000.75' },
      { direction: 'out', amount: '200.00' },
    ]);
    expect(unwrap(readStatement(file, lines))).toEqual({ day: '2026-07-25', opening: '1000.00', closing: '800.75' });
  });

  it('receipts of the tax office', async () => {
    expect(
      unwrap(readTaxReceipts(unwrap(await readFramedFile(example('tax-receipts'), 'tax-receipts')))),
    ).toMatchObject({
      lines: [{ amount: '2400.00' }, { amount: '2403.60' }],
      details: [{ contributionMonth: 202607 }, { contributionMonth: 202606 }],
      charges: [{ bankNumber: 'T0002', lateFee: '3.60', interest: '0.00' }],
    });
  });

  it('opening load: the mapping is right, and every kind is named', () => {
    const json = text.split('```json opening-mapping\n')[1]?.split('```')[0] ?? '';
    expect(checkMapping(openingMappingSchema.parse(JSON.parse(json)))).toMatchObject({ ok: true });
    for (const kind of openingFileKinds) expect(text).toContain(`| \`${kind}\` `);
  });
});
