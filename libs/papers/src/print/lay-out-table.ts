import { Money } from '@pnet/kernel';
import { withSeparators } from './figures.js';
import { LINE_HEIGHT, breakLines, lineWidth, printable, runsOf } from './fonts.js';
import type { PdfNode } from './pdf-document.js';
import type { PaperColumn, PaperRow, PaperTable } from './paper.js';

/** Something that stands on a page: it is never broken, and its height is known. */
export interface Block {
  readonly height: number;
  readonly content: PdfNode;
}

/** Collects the characters that are printed by their code, for the note at the foot. */
export type Missing = Set<string>;

const SIZE = 8.5;
const PAD_X = 3;
const PAD_Y = 2.2;
const BORDER = 0.5;
/** So many rows go to the page of the seal. */
const KEPT_ROWS = 3;
/** Amounts that do not fit their column are printed smaller, down to this. */
const SMALLEST = 5;
const PAGE_SUM = '本页小计';
const HEADER_FILL = '#eeeeee';
/** Negative figures 红字. */
const RED = '#c00000';
const LABEL_FILL = '#f5f5f5';

/** One line of text in the fonts that it needs. */
export function line(text: string, style: Record<string, unknown> = {}): PdfNode {
  const runs = runsOf(text);
  const only = runs.length < 2 ? runs[0] : undefined;
  if (runs.length === 0 || only)
    return { text, noWrap: true, ...style, ...(only && only.family !== 'sc' ? { font: only.family } : {}) };
  return {
    text: runs.map((run) => ({ text: run.text, font: run.family, noWrap: true })),
    noWrap: true,
    ...style,
  };
}

interface Cell {
  readonly lines: readonly string[];
  readonly size: number;
  readonly align: 'left' | 'center' | 'right';
  readonly fill?: string;
}

interface LaidRow {
  readonly cells: readonly Cell[];
  readonly bold: boolean;
  readonly fill?: string;
  readonly height: number;
}

function cellOf(
  text: string,
  width: number,
  options: { bold: boolean; align: Cell['align']; figure: boolean },
  missing: Missing,
): Cell {
  const shown = printable(text);
  for (const character of shown.missing) missing.add(character);
  if (!options.figure)
    return { lines: breakLines(shown.text, width, SIZE, options.bold), size: SIZE, align: options.align };
  const needed = lineWidth(shown.text, options.bold);
  return { lines: [shown.text], size: Math.max(SMALLEST, Math.min(SIZE, width / needed)), align: options.align };
}

const rowHeight = (cells: readonly Cell[]): number =>
  Math.max(...cells.map(({ lines, size }) => lines.length * size * LINE_HEIGHT)) + 2 * PAD_Y + BORDER;

const shownFigure = (column: PaperColumn, text: string): string =>
  column.format === 'text' || text === '' ? text : withSeparators(text);

function layRow(columns: readonly PaperColumn[], widths: readonly number[], row: PaperRow, missing: Missing): LaidRow {
  const bold = row.strong === true;
  const cells = columns.map((column, index) => {
    const figure = column.format !== 'text';
    const align = figure ? 'right' : (column.align ?? 'left');
    return cellOf(
      shownFigure(column, row.cells[index] ?? ''),
      (widths[index] ?? 0) - 2 * PAD_X - 0.5,
      { bold, align, figure },
      missing,
    );
  });
  return { cells, bold, height: rowHeight(cells) };
}

function headerRow(columns: readonly PaperColumn[], widths: readonly number[], missing: Missing): LaidRow {
  const cells = columns.map((column, index) =>
    cellOf(
      column.title,
      (widths[index] ?? 0) - 2 * PAD_X - 0.5,
      { bold: true, align: 'center', figure: false },
      missing,
    ),
  );
  return { cells, bold: true, fill: HEADER_FILL, height: rowHeight(cells) };
}

/** The row of sums over `rows`: amounts as Money, counts as whole numbers. */
function sumRow(columns: readonly PaperColumn[], rows: readonly PaperRow[], label: string): PaperRow {
  const counted = rows.filter((row) => !row.strong);
  const cells = columns.map((column, index) => {
    if (!column.sum) return '';
    const values = counted.map((row) => row.cells[index] ?? '').filter((text) => text !== '');
    return column.format === 'money'
      ? Money.sum(values.map((text) => Money.of(text))).toString()
      : values.reduce((sum, text) => sum + BigInt(text), 0n).toString();
  });
  const place = columns.findIndex((column, index) => index > 0 && !column.sum);
  cells[place > 0 && columns[0]?.title === '序号' ? place : 0] = label;
  return { cells, strong: true };
}

const tableCell = (cell: Cell, row: LaidRow): PdfNode => {
  const fill = cell.fill ?? row.fill;
  const style = {
    alignment: cell.align,
    bold: row.bold,
    fontSize: cell.size,
    ...(cell.align === 'right' && cell.lines[0]?.startsWith('-') ? { color: RED } : {}),
  };
  const content =
    cell.lines.length === 1
      ? line(cell.lines[0] ?? '', style)
      : { stack: cell.lines.map((text) => line(text, style)), alignment: cell.align };
  return { ...content, ...(fill === undefined ? {} : { fillColor: fill }) };
};

const layout = {
  hLineWidth: () => BORDER,
  vLineWidth: () => BORDER,
  hLineColor: () => '#444444',
  vLineColor: () => '#444444',
  paddingLeft: () => PAD_X,
  paddingRight: () => PAD_X,
  paddingTop: () => PAD_Y,
  paddingBottom: () => PAD_Y,
};

function tableOf(rows: readonly LaidRow[], widths: readonly number[]): PdfNode {
  return {
    table: {
      widths: widths.map((width) => width - 2 * PAD_X - BORDER),
      body: rows.map((row) => row.cells.map((cell) => tableCell(cell, row))),
      dontBreakRows: true,
    },
    layout,
  };
}

const heightOf = (rows: readonly LaidRow[]): number => rows.reduce((sum, row) => sum + row.height, BORDER);

const NUMBER: PaperColumn = { title: '序号', width: 0.55, format: 'text', align: 'center' };

/** The same table with 序号 as its first column. */
function numbered(table: PaperTable): PaperTable {
  if (!table.numbered) return table;
  let number = 0;
  return {
    ...table,
    columns: [NUMBER, ...table.columns],
    rows: table.rows.map((row) => ({ ...row, cells: [row.strong ? '' : String((number += 1)), ...row.cells] })),
  };
}

/** Places of a page's height still free, and how the next page begins. */
export interface Space {
  left: number;
  readonly whole: number;
  /** Puts a block on the page; `next` begins a new one first. */
  put(block: Block, next: boolean): void;
}

/** A table whose cells are broken into lines and measured. */
interface MeasuredTable {
  readonly widths: readonly number[];
  readonly header: LaidRow;
  readonly rows: readonly { readonly row: PaperRow; readonly laid: LaidRow }[];
  /** The row of sums over some rows; undefined where nothing is summed. */
  readonly sum: ((of: readonly PaperRow[], label: string) => LaidRow) | undefined;
  readonly sumHeight: number;
  readonly caption: Block | undefined;
  /** Header and caption. */
  readonly headHeight: number;
}

function measure(source: PaperTable, width: number, missing: Missing): MeasuredTable {
  const table = numbered(source);
  const shares = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => (column.width / shares) * (width - BORDER));
  const header = headerRow(table.columns, widths, missing);
  const rows = table.rows.map((row) => ({ row, laid: layRow(table.columns, widths, row, missing) }));
  const summed = table.columns.some((column) => column.sum) && rows.length > 0;
  const sum = (of: readonly PaperRow[], label: string): LaidRow =>
    layRow(table.columns, widths, sumRow(table.columns, of, label), missing);
  const caption = table.caption ? captionOf(table.caption) : undefined;
  return {
    widths,
    header,
    rows: rows.length > 0 ? rows : [{ row: { cells: [] }, laid: emptyRow(table, widths, missing) }],
    sum: summed ? sum : undefined,
    sumHeight: summed ? sum(table.rows, PAGE_SUM).height : 0,
    caption,
    headHeight: header.height + BORDER + (caption?.height ?? 0),
  };
}

/** Which row is the first that does not stand on a page any more, of those from `from`. */
function endOfPage({ rows }: MeasuredTable, from: number, room: number, tail: number): number {
  let free = room;
  let to = from;
  while (to < rows.length && (to === from || free >= (rows[to]?.laid.height ?? 0))) {
    free -= rows[to]?.laid.height ?? 0;
    to += 1;
  }
  // What follows the table stands on a page with rows of it, never alone.
  return to === rows.length && free < tail && to - from > 2 * KEPT_ROWS ? to - KEPT_ROWS : to;
}

/** The part of a table that stands on one page, with its sums. */
function partOf({ header, rows, sum, widths }: MeasuredTable, from: number, to: number): Block {
  const shown = rows.slice(from, to);
  const last = to === rows.length;
  const plain = (of: typeof rows): PaperRow[] => of.map(({ row }) => row);
  const body = [
    header,
    ...shown.map(({ laid }) => laid),
    ...(sum && (!last || from > 0) ? [sum(plain(shown), PAGE_SUM)] : []),
    ...(sum && last ? [sum(plain(rows), '合计')] : []),
  ];
  return { height: heightOf(body), content: tableOf(body, widths) };
}

/**
 * Puts a table on as many pages as it needs: header on each, 本页小计 where there is more than one page, 合计 at the end.
 * `tail` is the height of what must stand on the page of its last rows.
 */
export function layOutTable(
  source: PaperTable,
  options: { readonly width: number; readonly tail: number },
  space: Space,
  missing: Missing,
): void {
  const table = measure(source, options.width, missing);
  const { caption, headHeight, rows, sumHeight } = table;
  let next = space.left < headHeight + 3 * sumHeight + (rows[0]?.laid.height ?? 0);
  for (let from = 0; from < rows.length; next = true) {
    const room = (next ? space.whole : space.left) - headHeight - 2 * sumHeight;
    const to = endOfPage(table, from, room, options.tail);
    if (caption) space.put(caption, next);
    space.put(partOf(table, from, to), next && !caption);
    from = to;
  }
}

function emptyRow(table: PaperTable, widths: readonly number[], missing: Missing): LaidRow {
  return layRow(
    table.columns,
    widths,
    { cells: table.columns.map((_, index) => (index === (table.numbered ? 1 : 0) ? (table.empty ?? '无') : '')) },
    missing,
  );
}

const captionOf = (text: string): Block => ({
  height: 10 * LINE_HEIGHT + 8,
  content: { ...line(text, { fontSize: 10, bold: true }), margin: [0, 6, 0, 2] },
});

/** The grid of facts: two pairs of label and value a line. */
export function factsBlock(facts: readonly (readonly [string, string])[], width: number, missing: Missing): Block {
  const widths = [0.16, 0.34, 0.16, 0.34].map((share) => share * (width - BORDER));
  const pairs = facts.length % 2 === 0 ? facts : [...facts, ['', ''] as const];
  const rows: LaidRow[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const texts = [...(pairs[index] ?? ['', '']), ...(pairs[index + 1] ?? ['', ''])];
    const cells = texts.map((text, place) => ({
      ...cellOf(
        text,
        (widths[place] ?? 0) - 2 * PAD_X - 0.5,
        { bold: false, align: place % 2 === 0 ? 'center' : 'left', figure: false },
        missing,
      ),
      ...(place % 2 === 0 ? { fill: LABEL_FILL } : {}),
    }));
    rows.push({ cells, bold: false, height: rowHeight(cells) });
  }
  return { height: heightOf(rows) + 4, content: { ...tableOf(rows, widths), margin: [0, 0, 0, 4] } };
}

/** A paragraph over the width of the page. */
export function paragraphBlock(
  text: string,
  width: number,
  options: { size: number; indent?: boolean },
  missing: Missing,
): Block {
  const shown = printable(text);
  for (const character of shown.missing) missing.add(character);
  const lines = breakLines(`${options.indent ? '　　' : ''}${shown.text}`, width - 1, options.size, false);
  return {
    height: lines.length * options.size * LINE_HEIGHT + 4,
    content: {
      stack: lines.map((part) => line(part, { fontSize: options.size })),
      margin: [0, 2, 0, 2],
    },
  };
}
