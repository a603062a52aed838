import { Money, YearMonth } from '@pnet/kernel';
import { codeList } from '@pnet/standards';
import { isDay, writtenAmount, writtenDay, writtenMonth } from '../../components/form/written.js';
import type { SheetRow } from './sheet.js';

/** A column of a batch: its field at the node (a path), its title (a key of the texts), and what it holds. */
export interface BatchColumn {
  readonly field: string;
  readonly title: string;
  readonly item?: string;
  readonly needed?: boolean;
  readonly holds?: 'day' | 'month' | 'amount' | 'yes-no';
  /** The code list, of which code or name is taken. */
  readonly codes?: string;
}

/** Columns of a batch of employers. */
export const employerColumns: readonly BatchColumn[] = [
  { field: 'unifiedCreditCode', title: 'employer.creditCode', needed: true },
  { field: 'name', title: 'employer.name', item: 'AAB004', needed: true },
  { field: 'agencyCode', title: 'employer.agency', item: 'AAB034', needed: true },
  { field: 'registeredOn', title: 'employer.registeredOn', needed: true, holds: 'day' },
  { field: 'category', title: 'employer.category', item: 'AAB019', needed: true, codes: 'employer-category' },
  { field: 'economicType', title: 'employer.economicType', item: 'AAB020', needed: true, codes: 'economic-type' },
  { field: 'industry', title: 'employer.industry', item: 'AAB022' },
  { field: 'legalRepresentative', title: 'employer.legalRepresentative' },
  { field: 'contactName', title: 'employer.contactName' },
  { field: 'contactMobile', title: 'employer.contactMobile' },
  { field: 'address', title: 'employer.address' },
  { field: 'taxAuthority', title: 'employer.taxAuthority' },
  { field: 'bankName', title: 'employer.bankName' },
  { field: 'bankAccountName', title: 'employer.bankAccountName' },
  { field: 'bankAccountNumber', title: 'employer.bankAccountNumber' },
];

/** Columns of a batch of persons. */
export const personColumns: readonly BatchColumn[] = [
  { field: 'documentType', title: 'person.documentType', item: 'AAC058', codes: 'document-type' },
  { field: 'documentNumber', title: 'person.documentNumber', item: 'AAC147', needed: true },
  { field: 'name', title: 'person.name', item: 'AAC003', needed: true },
  { field: 'sex', title: 'person.sex', item: 'AAC004', needed: true, codes: 'sex' },
  { field: 'birthDate', title: 'person.birthDate', item: 'AAC006', needed: true, holds: 'day' },
  { field: 'agencyCode', title: 'employer.agency', item: 'AAB034', needed: true },
  { field: 'ethnicity', title: 'person.ethnicity', item: 'AAC005', codes: 'ethnic-group' },
  { field: 'householdKind', title: 'person.householdKind' },
  { field: 'startedWorkOn', title: 'person.startedWorkOn', item: 'AAC007', holds: 'day' },
  { field: 'firstInsuredMonth', title: 'person.firstInsuredMonth', holds: 'month' },
  { field: 'migrantWorker', title: 'person.migrantWorker', holds: 'yes-no' },
  { field: 'mobile', title: 'person.mobile', item: 'AAC067' },
  { field: 'bankName', title: 'person.bankName' },
  { field: 'bankAccountNumber', title: 'person.bankAccountNumber' },
  { field: 'relation.employer', title: 'register.employerOf', item: 'AAB001' },
  { field: 'relation.startMonth', title: 'person.startMonth', holds: 'month' },
  { field: 'relation.retirementAgeReason', title: 'register.retirementAgeReason' },
  { field: 'retiree.retirementMonth', title: 'register.retirementMonth', holds: 'month' },
  { field: 'retiree.monthlyPension', title: 'register.monthlyPension', holds: 'amount' },
];

/** A row of a batch: where it stood, what it says, and what is wrong with it. */
export interface BatchRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly input: Readonly<Record<string, unknown>>;
  readonly faults: readonly string[];
}

type Words = (key: string, values: Record<string, string>) => string;

const code = (list: string, text: string): string | undefined =>
  codeList(list).codes.find((one) => one.code === text || one.title.zh === text || one.title.en === text)?.code;

/** The value of a cell as the node takes it; undefined where it is none. */
function valueOf(column: BatchColumn, text: string): string | boolean | undefined {
  if (column.codes) return code(column.codes, text);
  switch (column.holds) {
    case 'day':
      return isDay(writtenDay(text)) ? writtenDay(text) : undefined;
    case 'month':
      return YearMonth.parse(writtenMonth(text)).ok ? writtenMonth(text) : undefined;
    case 'amount':
      return Money.parse(writtenAmount(text)).ok ? writtenAmount(text) : undefined;
    case 'yes-no':
      return code('yes-no', text) === undefined ? undefined : code('yes-no', text) === '1';
    case undefined:
      return text;
  }
}

function put(input: Record<string, unknown>, field: string, value: unknown): void {
  const [head = '', rest] = field.split('.');
  if (rest === undefined) input[head] = value;
  else input[head] = { ...(input[head] as object | undefined), [rest]: value };
}

/** The column of each cell by the head of the sheet: title, item code or field. */
function columnsOf(head: readonly string[], columns: readonly BatchColumn[], t: Words): (BatchColumn | undefined)[] {
  return head.map((cell) =>
    columns.find(
      ({ field, title, item }) =>
        cell === field || cell === t(title, {}) || cell === item || cell === `${t(title, {})} ${item ?? ''}`.trim(),
    ),
  );
}

/** The rows of a sheet whose first row names the columns; each with all that is wrong with it. */
export function batchRows(sheet: readonly SheetRow[], columns: readonly BatchColumn[], t: Words): readonly BatchRow[] {
  const [head, ...rows] = sheet;
  const order = columnsOf(head?.cells ?? [], columns, t);
  const unknown = (head?.cells ?? []).filter((cell, index) => cell !== '' && order[index] === undefined);
  return rows.map(({ line, cells }) => {
    const said = Object.fromEntries(
      order.flatMap((column, index) => (column ? [[column.field, cells[index] ?? '']] : [])),
    );
    const input: Record<string, unknown> = {};
    const faults = unknown.map((cell) => t('batch.unknownColumn', { column: cell }));
    for (const column of columns) {
      const text = said[column.field] ?? '';
      if (text === '') {
        if (column.needed) faults.push(t('batch.missing', { column: t(column.title, {}) }));
        continue;
      }
      const value = valueOf(column, text);
      if (value === undefined) faults.push(t('batch.wrong', { column: t(column.title, {}), text }));
      else put(input, column.field, value);
    }
    return { line, cells: said, input, faults };
  });
}
