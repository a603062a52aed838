import { posix } from 'node:path';
import { DomainFailure, domainError, type ErrorItem } from '@pnet/kernel';
import { cellText, numberForm, type NumberForm } from './cell-text.js';
import { bytesOf, type FileSource } from './file-source.js';
import type { FileRow } from './read-csv.js';
import { xmlEvents, type XmlAttributes, type XmlListener } from './xml-events.js';
import { damaged, readPart, zipParts, type ZipPart } from './zip-parts.js';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
/** The container of `.xls`, and of any workbook with a password. */
const OLD_CONTAINER = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Megabytes that come out of a part at most: of the sheet, of its texts, of what else is read. */
const SHEET_MB = 256;
const TEXTS_MB = 96;
const OTHER_MB = 8;
const ROWS_MAX = 1_048_576;
/** More than any file of ours has; a spreadsheet has 16,384. */
const COLUMNS_MAX = 500;
/** Faults beyond so many are counted, not listed. */
const LISTED_MAX = 200;

/** A workbook of which the first visible sheet is read. */
export interface Workbook {
  /** Names of sheets that are not read: hidden ones, and those after the first. */
  readonly ignoredSheets: readonly string[];
  /** Rows that are not empty, as they stream, in groups. `sheetMb` bounds the sheet. */
  rows(sheetMb?: number): AsyncGenerator<readonly FileRow[]>;
}

interface Sheet {
  readonly name: string;
  readonly visible: boolean;
  readonly part: ZipPart | undefined;
}

/**
 * Whether bytes begin as a workbook does: known by content, whatever the file is called. Throws `RUNT-4036` for `.xls`.
 */
export function beginsAsWorkbook(beginning: Buffer): boolean {
  if (beginning.subarray(0, 4).equals(OLD_CONTAINER)) throw new DomainFailure(domainError('RUNT-4036'));
  return beginning.subarray(0, 4).equals(ZIP);
}

/** The same of a source. */
export const isWorkbook = async (source: FileSource): Promise<boolean> =>
  beginsAsWorkbook(await bytesOf(source, 0, ZIP.length));

/**
 * Opens a workbook (xlsx). It is read here, and not by the stream reader of the library that writes workbooks: that one
 * decodes each chunk for itself, so a Chinese character across two chunks is lost; takes the pinyin above a name for
 * the name; and inflates whatever comes. Here every part has a bound, and only the texts of cells are held in memory.
 * Throws `RUNT-4034` damaged or no workbook, `RUNT-4035` too large, `RUNT-4037` no visible sheet; its rows throw
 * `RUNT-4038` too many columns and, at the end, `RUNT-4030` with each cell that cannot be read.
 */
export async function openWorkbook(source: FileSource): Promise<Workbook> {
  const parts = await zipParts(source);
  const partOf = (name: string): ZipPart => {
    const part = parts.get(name);
    if (!part) throw damaged(name);
    return part;
  };
  const { sheets, from1904 } = await readBook(source, parts, partOf);
  const first = sheets.find((sheet) => sheet.visible && sheet.part);
  if (!first?.part) throw new DomainFailure(domainError('RUNT-4037'));
  const sheetPart = first.part;
  return {
    ignoredSheets: sheets.filter((sheet) => sheet !== first).map(({ name }) => name.slice(0, 60)),
    rows: async function* (sheetMb = SHEET_MB) {
      const texts = parts.get('xl/sharedStrings.xml');
      const styles = parts.get('xl/styles.xml');
      const sheet = new SheetListener(
        texts ? await readTexts(source, texts) : [],
        styles ? await readForms(source, styles) : [],
        from1904,
      );
      for await (const _chunk of xmlEvents(readPart(source, sheetPart, sheetMb), sheet, sheetPart.name)) {
        const rows = sheet.take();
        if (rows.length > 0) yield rows;
      }
      sheet.end();
    },
  };
}

async function listen(source: FileSource, part: ZipPart, limitMb: number, listener: XmlListener): Promise<void> {
  for await (const _chunk of xmlEvents(readPart(source, part, limitMb), listener, part.name));
}

/** The sheets in their order. */
async function readBook(
  source: FileSource,
  parts: ReadonlyMap<string, ZipPart>,
  partOf: (name: string) => ZipPart,
): Promise<{ sheets: readonly Sheet[]; from1904: boolean }> {
  const named: { name: string; visible: boolean; relation: string }[] = [];
  let from1904 = false;
  await listen(source, partOf('xl/workbook.xml'), OTHER_MB, {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet')
        named.push({
          name: attributes['name'] ?? '',
          visible: (attributes['state'] ?? 'visible') === 'visible',
          relation: attributes['id'] ?? '',
        });
    },
  });
  const targets = new Map<string, string>();
  await listen(source, partOf('xl/_rels/workbook.xml.rels'), OTHER_MB, {
    open: (name, { Id: id = '', Target: target = '', Type: type = '' }) => {
      if (name === 'Relationship' && type.endsWith('/worksheet'))
        targets.set(id, target.startsWith('/') ? target.slice(1) : posix.join('xl', target));
    },
  });
  return {
    from1904,
    sheets: named.map(({ name, visible, relation }) => ({
      name,
      visible,
      part: parts.get(targets.get(relation) ?? ''),
    })),
  };
}

/** Characters that XML cannot hold are written so. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (whole, hex: string) =>
        ['0009', '000A', '000D', '005F'].includes(hex.toUpperCase()) ? String.fromCharCode(parseInt(hex, 16)) : whole,
      )
    : text;

/** The texts that cells share, without the pinyin that may stand above them. */
async function readTexts(source: FileSource, part: ZipPart): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let reading = false;
  let pinyin = false;
  await listen(source, part, TEXTS_MB, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') pinyin = true;
      reading = name === 't' && !pinyin;
    },
    text: (more) => {
      if (reading) text += more;
    },
    close: (name) => {
      if (name === 'rPh') pinyin = false;
      if (name === 'si') texts.push(unescaped(text));
      reading = false;
    },
  });
  return texts;
}

/** How each style of cells shows numbers. */
async function readForms(source: FileSource, part: ZipPart): Promise<NumberForm[]> {
  const codes = new Map<number, string>();
  const forms: NumberForm[] = [];
  let inCells = false;
  await listen(source, part, OTHER_MB, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) {
        const id = Number(attributes['numFmtId'] ?? 0);
        forms.push(numberForm(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return forms;
}

/** Gathers the rows of a sheet from its elements. */
class SheetListener implements XmlListener {
  private rows: FileRow[] = [];
  private line = 0;
  private cells: string[] = [];
  private column = 0;
  private type = 'n';
  private form: NumberForm = 'number';
  private value: string | undefined;
  private formula = false;
  private reading = false;
  private pinyin = false;
  private inData = false;
  private faults = 0;
  private readonly items: ErrorItem[] = [];

  constructor(
    private readonly shared: readonly string[],
    private readonly forms: readonly NumberForm[],
    private readonly from1904: boolean,
  ) {}

  take(): readonly FileRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  /** To be called after the last row. */
  end(): void {
    const [first] = this.items;
    if (first)
      throw new DomainFailure(
        domainError('RUNT-4030', { count: this.faults, line: first.row ?? 0 }, { items: this.items }),
      );
  }

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'sheetData') this.inData = true;
    if (!this.inData) return;
    if (name === 'row') this.beginRow(attributes);
    else if (name === 'c') this.beginCell(attributes);
    else if (name === 'f') this.formula = true;
    else if (name === 'rPh') this.pinyin = true;
    else if (name === 'v' || (name === 't' && !this.pinyin)) {
      this.reading = true;
      this.value ??= '';
    }
  }

  text(text: string): void {
    if (this.reading) this.value += text;
  }

  close(name: string): void {
    this.reading = false;
    if (name === 'sheetData') this.inData = false;
    if (!this.inData) return;
    if (name === 'rPh') this.pinyin = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row' && this.cells.some((text) => text !== ''))
      this.rows.push({ line: this.line, cells: this.cells });
  }

  private beginRow(attributes: XmlAttributes): void {
    const line = attributes['r'] === undefined ? this.line + 1 : Number(attributes['r']);
    if (!(line > this.line && line <= ROWS_MAX)) throw damaged(`row ${attributes['r'] ?? ''}`);
    this.line = line;
    this.cells = [];
    this.column = 0;
  }

  private beginCell(attributes: XmlAttributes): void {
    const column = attributes['r'] === undefined ? this.column + 1 : columnNumber(attributes['r']);
    if (!(column > this.column)) throw damaged(`cell ${attributes['r'] ?? ''}`);
    this.column = column;
    this.type = attributes['t'] ?? 'n';
    this.form = this.forms[Number(attributes['s'] ?? 0)] ?? 'number';
    this.value = undefined;
    this.formula = false;
  }

  private endCell(): void {
    const { type, form, formula, value } = this;
    const read = cellText(
      { type, form, formula, value: type === 'str' || type === 'inlineStr' ? value && unescaped(value) : value },
      this.shared,
      this.from1904,
    );
    if ('fault' in read) {
      this.faults += 1;
      const params = { line: this.line, column: columnLetters(this.column), value: (value ?? '').slice(0, 40) };
      if (this.items.length < LISTED_MAX) this.items.push({ row: this.line, code: read.fault, params });
      return;
    }
    const text = read.text.trim();
    if (text === '') return;
    if (this.column > COLUMNS_MAX)
      throw new DomainFailure(domainError('RUNT-4038', { line: this.line, limit: COLUMNS_MAX }));
    while (this.cells.length < this.column - 1) this.cells.push('');
    this.cells.push(text);
  }
}

function columnNumber(reference: string): number {
  let number = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '') number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
