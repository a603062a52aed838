import { ok, unwrap, type Result } from '@pnet/kernel';
import { Audit } from '@pnet/runtime';
import { actor, personInput, specClock, type openSpecDatabase } from '../../testing/people.fixture.js';
import { ConfirmDeclarationFile, DiscardDeclarationFile } from './confirm-declaration-file.js';
import { DeclarationFilesQuery } from './declaration-files.query.js';
import { ImportDeclarationFile, type CheckedFile, type DeclarationFileInput } from './import-declaration-file.js';

/** For specs: the header in codes of data items, and in Chinese. */
export const ITEM_HEADER = 'AAB001,AAC058,AAC147,AAC003,AAE002,AAE003,AAC050,AAC040,AAE013,AAE140';
export const ZH_HEADER = '单位编号,证件类型,证件号码,姓名,做账期号,费款所属期,变更类型,缴费工资,备注,险种';

/** For specs: the code of an outcome. */
export const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

/** For specs: the numbers and the encoding of a checked file, or the code. */
export const counts = (result: Result<CheckedFile>): string =>
  result.ok
    ? `${result.value.rows} ${result.value.correctRows} ${result.value.wrongRows} ${result.value.encoding}`
    : result.error.code;

type RowCells = Partial<
  Record<'wage' | 'month' | 'change' | 'name' | 'employer' | 'number' | 'type' | 'period' | 'remark' | 'scheme', string>
>;

/** Row of person `index` of employer `order` (1 to 3). */
const fileRow = (employerId: string | undefined, order: number, index: number, more: RowCells = {}): string => {
  const person = personInput(order * 100 + index);
  const cells = {
    employer: employerId,
    type: '01',
    number: person.documentNumber,
    name: person.name,
    period: '202605',
    month: '202605',
    change: '',
    wage: '6500.00',
    remark: '',
    scheme: '110',
    ...more,
  };
  return [
    cells.employer,
    cells.type,
    cells.number,
    cells.name,
    cells.period,
    cells.month,
    cells.change,
    cells.wage,
    cells.remark,
    cells.scheme,
  ].join(',');
};

/** For specs: files of three employers with people, sent and decided by a clerk. */
export function declarationFiles(
  database: () => Awaited<ReturnType<typeof openSpecDatabase>>,
  employers: () => readonly { readonly employerId: string; readonly personIds: readonly string[] }[],
) {
  const clerk = actor('clerk');
  const row = (order: number, index: number, cells?: RowCells): string =>
    fileRow(employers()[order - 1]?.employerId, order, index, cells);
  const upload = (content: string | Buffer, more: Partial<DeclarationFileInput> = {}): Promise<Result<CheckedFile>> => {
    const bytes = Buffer.from(content);
    async function* inPieces(): AsyncGenerator<Buffer> {
      for (let at = 0; at < bytes.length; at += 700) yield bytes.subarray(at, at + 700);
    }
    return new ImportDeclarationFile(database().unitOfWork, specClock).execute(
      { source: inPieces(), fileName: 'a.csv', postingPeriod: '2026-05', scheme: '110', ...more },
      clerk,
    );
  };
  const confirm = (fileId: string) =>
    new ConfirmDeclarationFile(database().unitOfWork, specClock).execute(fileId, clerk);
  const discard = async (result: Result<CheckedFile>): Promise<void> => {
    unwrap(await new DiscardDeclarationFile(database().unitOfWork).execute(unwrap(result).fileId, clerk));
  };
  const query = (): DeclarationFilesQuery => new DeclarationFilesQuery(database().unitOfWork, new Audit());
  const rows = <R extends object>(sql: string): Promise<R[]> =>
    database()
      .unitOfWork.system(async (tx) => ok(await tx.rows<R>(sql)))
      .then(unwrap);
  const whole = (header = ITEM_HEADER, newline = '\n'): string =>
    [
      header,
      ...[1, 2, 3].flatMap((order) => employers()[order - 1]?.personIds.map((_, index) => row(order, index)) ?? []),
    ].join(newline);
  return { row, whole, upload, confirm, discard, query, rows };
}
