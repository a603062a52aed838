import { domainError, err, ok, type ErrorItem, type Result } from '@pnet/kernel';
import { isCode } from '@pnet/standards';
import { z } from 'zod';
import { kindOf, openingFileKinds, type OpeningFileKind, type OpeningItem } from './opening-kinds.js';

/**
 * How days and months are written; `YYYY-MM-DD` and `YYYY-MM` are always understood. `serial` counts days from 1900.
 */
const dateFormats = [
  'YYYY-MM-DD',
  'YYYYMMDD',
  'YYYY/MM/DD',
  'YYYY.MM.DD',
  'YYYY年MM月DD日',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'serial',
] as const;

const text = z.string().max(200);
/** One file of a legacy system against the standard. Items are named by code (`AAC147`) or by name. */
export const fileMappingSchema = z
  .strictObject({
    /** Legacy column → item. Columns that are not named are not read. */
    columns: z.record(text, text),
    /** Item → the value of every row. */
    constants: z.record(text, text).default({}),
    /** Item → legacy code → code of the standard. A code that is not named stands for itself. */
    codes: z.record(text, z.record(text, text)).default({}),
    dateFormat: z.enum(dateFormats).default('YYYY-MM-DD'),
    amountUnit: z.enum(['yuan', 'fen']).default('yuan'),
  })
  .meta({ id: 'OpeningFileMapping' });

/** The mapping of a load: one for each kind of file. */
export const openingMappingSchema = z
  .partialRecord(z.enum(openingFileKinds), fileMappingSchema)
  .meta({ id: 'OpeningMapping' });

/** The mapping of one kind of file. */
export type FileMapping = z.infer<typeof fileMappingSchema>;
/** The mapping of a load. */
export type OpeningMapping = z.infer<typeof openingMappingSchema>;

/** An item with where its value comes from. */
export interface MappedItem extends OpeningItem {
  /** Column of the file, as its header is compared: in capitals, without the blanks around it. */
  readonly from: string | undefined;
  readonly constant: string | undefined;
  readonly coded: Readonly<Record<string, string>>;
}

const heading = (column: string): string => column.trim().toUpperCase();

/**
 * Compares a mapping with the standard's items and code lists. Error: `LOAD-2000` whose items name each wrong place:
 * `LOAD-2001` an item that the kind does not have, `LOAD-2002` an item twice, `LOAD-2003` a required item is missing,
 * `LOAD-2004` a code that is not in its list, `LOAD-2005` codes for an item that has no list, `LOAD-2006` no reference.
 */
export function checkMapping(mapping: OpeningMapping): Result<void> {
  const items = openingFileKinds.flatMap((kind) => {
    const file = mapping[kind];
    return file ? faultsOf(kind, file) : [];
  });
  return items.length === 0 ? ok(undefined) : err(domainError('LOAD-2000', { count: items.length }, { items }));
}

/** The items of a kind with where each comes from. To be asked of a mapping that is right. */
export function mappedItems(kind: OpeningFileKind, file: FileMapping): MappedItem[] {
  return kindOf(kind).items.map((item) => {
    const names = [item.name, item.item].map((name) => name?.toUpperCase());
    const isIt = ([key]: readonly [string, unknown]): boolean => names.includes(heading(key));
    const column = Object.entries(file.columns).find(([, name]) => names.includes(heading(name)));
    return {
      ...item,
      from: column && heading(column[0]),
      constant: Object.entries(file.constants).find(isIt)?.[1],
      coded: Object.entries(file.codes).find(isIt)?.[1] ?? {},
    };
  });
}

const itemNamed = (kind: OpeningFileKind, name: string): OpeningItem | undefined =>
  kindOf(kind).items.find((item) => [item.name, item.item].some((one) => one?.toUpperCase() === heading(name)));

function faultsOf(kind: OpeningFileKind, file: FileMapping): ErrorItem[] {
  const named = [
    ...Object.entries(file.columns).map(([column, item]) => ({ at: 'columns', key: column, item })),
    ...Object.keys(file.constants).map((item) => ({ at: 'constants', key: item, item })),
  ];
  const place = (at: string, key: string): string =>
    `/${kind}/${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const faults: ErrorItem[] = [];
  const seen = new Map<string, string>();
  for (const { at, key, item } of named) {
    const found = itemNamed(kind, item);
    if (!found) faults.push({ pointer: place(at, key), code: 'LOAD-2001', params: { kind, column: key, item } });
    else if (seen.has(found.name))
      faults.push({ pointer: place(at, key), code: 'LOAD-2002', params: { kind, column: key, item: labelOf(found) } });
    else seen.set(found.name, key);
  }
  for (const item of kindOf(kind).items)
    if (item.required && !seen.has(item.name))
      faults.push({ pointer: `/${kind}/columns`, code: 'LOAD-2003', params: { kind, item: labelOf(item) } });
  for (const party of ['person', 'employer'] as const)
    if (kindOf(kind)[party] === 'needed' && !REFERRING[party].some((name) => seen.has(name)))
      faults.push({
        pointer: `/${kind}/columns`,
        code: 'LOAD-2006',
        params: { kind, items: REFERRING[party].join(', ') },
      });
  return [...faults, ...codeFaults(kind, file, place), ...constantFaults(kind, file, place)];
}

const REFERRING = { person: ['personNumber', 'documentNumber'], employer: ['employerNumber', 'unifiedCreditCode'] };

/** An item as a clerk reads it: its Chinese name and its code. */
const labelOf = ({ zh, item }: OpeningItem): string => (item ? `${zh} ${item}` : zh);

function codeFaults(kind: OpeningFileKind, file: FileMapping, place: (at: string, key: string) => string): ErrorItem[] {
  return Object.entries(file.codes).flatMap(([name, codes]): ErrorItem[] => {
    const item = itemNamed(kind, name);
    if (!item)
      return [{ pointer: place('codes', name), code: 'LOAD-2001', params: { kind, column: name, item: name } }];
    const { codes: list } = item;
    if (list === undefined)
      return item.type === 'text'
        ? []
        : [{ pointer: place('codes', name), code: 'LOAD-2005', params: { kind, item: labelOf(item) } }];
    return Object.entries(codes)
      .filter(([, code]) => !isCode(list, code))
      .map(([legacy, code]) => ({
        pointer: place(`codes/${name}`, legacy),
        code: 'LOAD-2004',
        params: { kind, item: labelOf(item), value: code, list },
      }));
  });
}

function constantFaults(
  kind: OpeningFileKind,
  file: FileMapping,
  place: (at: string, key: string) => string,
): ErrorItem[] {
  return Object.entries(file.constants).flatMap(([name, value]): ErrorItem[] => {
    const item = itemNamed(kind, name);
    return item?.codes && !isCode(item.codes, value)
      ? [
          {
            pointer: place('constants', name),
            code: 'LOAD-2004',
            params: { kind, item: labelOf(item), value, list: item.codes },
          },
        ]
      : [];
  });
}
