import { maskDocumentNumber, maskName } from '@pnet/runtime';

/**
 * What can be wrong in a row of a declaration: the bit in `faults`, the error code, and the column that is to blame
 * (its name in the JSON of the API). The numbers of bits are stored, so they are appended to, never changed.
 */
export const rowFaults = [
  { bit: 0, code: 'DECL-1001', column: 'employer' },
  { bit: 1, code: 'DECL-1002', column: 'employer' },
  { bit: 2, code: 'DECL-1003', column: 'documentNumber' },
  { bit: 3, code: 'DECL-1004', column: 'documentNumber' },
  { bit: 4, code: 'DECL-1005', column: 'name' },
  { bit: 5, code: 'DECL-1006', column: 'contributionMonth' },
  { bit: 6, code: 'DECL-1007', column: 'declaredWage' },
  { bit: 7, code: 'DECL-1008', column: 'declaredWage' },
  { bit: 8, code: 'DECL-1009', column: 'declaredWage' },
  { bit: 9, code: 'DECL-1010', column: 'declaredWage' },
  { bit: 10, code: 'DECL-1011', column: 'contributionMonth' },
  { bit: 11, code: 'DECL-1012', column: 'contributionMonth' },
  { bit: 12, code: 'DECL-1013', column: 'postingPeriod' },
  { bit: 13, code: 'DECL-1014', column: 'change' },
  { bit: 14, code: 'DECL-1015', column: 'scheme' },
  { bit: 15, code: 'DECL-1016', column: 'documentType' },
  { bit: 16, code: 'DECL-1017', column: 'documentNumber' },
  { bit: 17, code: 'DECL-1018', column: 'documentNumber' },
  { bit: 18, code: 'DECL-1019', column: 'change' },
  { bit: 19, code: 'DECL-1020', column: 'change' },
  { bit: 20, code: 'DECL-1021', column: 'change' },
  { bit: 21, code: 'DECL-1022', column: 'change' },
  { bit: 22, code: 'DECL-1023', column: 'name' },
  { bit: 23, code: 'DECL-1024', column: 'documentNumber' },
  { bit: 24, code: 'DECL-1025', column: 'contributionMonth' },
  { bit: 25, code: 'DECL-1026', column: 'contributionMonth' },
  { bit: 26, code: 'DECL-1027', column: 'remark' },
] as const satisfies readonly { bit: number; code: string; column: string }[];

/** Code of something wrong in a row. */
export type RowFaultCode = (typeof rowFaults)[number]['code'];

const bitOf = new Map<string, number>(rowFaults.map(({ code, bit }) => [code, 2 ** bit]));

/** The bit of a code, as a number to put into SQL. */
export const fault = (code: RowFaultCode): number => bitOf.get(code) ?? 0;

/** What is wrong with a row, in the order of the columns' weight. */
export const faultsOf = (bits: number): (typeof rowFaults)[number][] =>
  rowFaults.filter(({ bit }) => (bits & (2 ** bit)) !== 0);

/** The ten columns of a declaration row, in the order of the template. */
export const rowColumns = [
  { name: 'employer', item: 'AAB001', zh: '单位编号', required: true },
  { name: 'documentType', item: 'AAC058', zh: '证件类型', required: false },
  { name: 'documentNumber', item: 'AAC147', zh: '证件号码', required: true },
  { name: 'name', item: 'AAC003', zh: '姓名', required: true },
  { name: 'postingPeriod', item: 'AAE002', zh: '做账期号', required: false },
  { name: 'contributionMonth', item: 'AAE003', zh: '费款所属期', required: true },
  { name: 'change', item: 'AAC050', zh: '变更类型', required: false },
  { name: 'declaredWage', item: 'AAC040', zh: '缴费工资', required: true },
  { name: 'remark', item: 'AAE013', zh: '备注', required: false },
  { name: 'scheme', item: 'AAE140', zh: '险种', required: false },
] as const satisfies readonly { name: string; item: string; zh: string; required: boolean }[];

/** Name of a column of a declaration row. */
export type RowColumn = (typeof rowColumns)[number]['name'];

/** Column of the stage table for a column of the row. */
export const stageColumnOf = (name: RowColumn): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The typed columns of `file_row`, by their names there. */
export type TypedRow = Readonly<Record<`typed_${string}`, string | null>>;

/** Columns of `file_row` that keep what was typed, in the order of the template. */
export const typedColumns = rowColumns.map(({ name }) => `typed_${stageColumnOf(name)}` as const);

/** What was typed, in the order of the template. */
export const typedValues = (row: TypedRow): (string | null)[] => typedColumns.map((column) => row[column] ?? null);

/** Parameters of a row's errors: what stood in it, personal data masked. */
export function paramsOfRow(row: TypedRow): Record<string, string> {
  const given = Object.fromEntries(
    typedValues(row).map((value, index) => [rowColumns[index]?.name ?? '', (value ?? '').slice(0, 40)]),
  );
  return {
    ...given,
    documentNumber: maskDocumentNumber(given['documentNumber'] ?? ''),
    name: maskName(given['name'] ?? ''),
  };
}
