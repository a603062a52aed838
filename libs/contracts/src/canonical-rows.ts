/**
 * Canonical rows, version 1. A dataset's rows are UTF-8 text: one line a row, ended by LF; the values of the
 * dimensions, then those of the measures, in the order of the definition, parted by TAB. A dimension is at least one
 * character, without control characters and backslashes. A measure is a decimal with exactly the places of its
 * definition (`-12.30`; heads: `7`), or empty for
 * *not reported*; no plus sign, no leading zeros, no `-0`. Lines stand in ascending order of the bytes of their
 * dimensions part, which is unique. So a frame can be read by eye, and `sha256sum` gives its digest.
 */

const TAB = 9;
const LF = 10;
const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const BACKSLASH = 92;
const DELETE = 127;
/** Whole numbers of up to 15 digits are exact in a double. */
const EXACT_DIGITS = 15;

/** How a row is made: the number of dimensions, and the decimal places of each measure (2 for money, 0 for heads). */
export interface RowShape {
  readonly dimensions: number;
  readonly scales: readonly number[];
}

/** One row: codes of the dimensions; measures in their smallest unit (fen, one person), null = not reported. */
export interface CanonicalRow {
  readonly dimensions: readonly string[];
  readonly measures: readonly (bigint | null)[];
}

/**
 * Why a line is not canonical: the field by its position in the line (dimensions first, from 0; -1 the line as a
 * whole).
 */
export type RowFault =
  | 'field-count'
  | 'empty-dimension'
  | 'forbidden-character'
  | 'not-a-number'
  | 'too-many-places'
  | 'form'
  | 'order'
  | 'unfinished-line';

/** A line that could not be read. */
export interface RowProblem {
  readonly row: number;
  readonly field: number;
  readonly fault: RowFault;
  readonly text: string;
}

/** One row as a line, LF included. */
export function encodeRow(shape: RowShape, row: CanonicalRow): string {
  const measures = row.measures.map((value, index) =>
    value === null ? '' : formatMinorUnits(value, shape.scales[index] ?? 0),
  );
  return `${[...row.dimensions, ...measures].join('\t')}\n`;
}

/** `-1230n` with two places is `-12.30`. */
export function formatMinorUnits(value: bigint, scale: number): string {
  if (scale === 0) return value.toString();
  const sign = value < 0n ? '-' : '';
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

interface Cell {
  value: bigint | null;
  canonical: boolean;
  fault: RowFault | null;
  /**
   * Of the number under the cursor: its digits as one whole, how many, and how many after the point (-1 without one).
   */
  whole: number;
  digits: number;
  places: number;
}

/**
 * Reads rows from buffers. `strict` takes canonical text only (the receiver); `lenient` also takes what PostgreSQL
 * prints for an exact number with other places (`0`, `12.500`) and says so by `canonical: false`. Rows are numbered
 * from 1 over all buffers.
 */
export class RowReader {
  /** Rows read so far. */
  rows = 0;
  private previousPart: Buffer | null = null;
  private previousDimensions: readonly string[] = [];
  private readonly cell: Cell = { value: null, canonical: true, fault: null, whole: 0, digits: 0, places: -1 };

  constructor(
    private readonly shape: RowShape,
    private readonly mode: 'strict' | 'lenient',
  ) {}

  /**
   * Reads the line `[start, end)` of `buffer`, LF not included. The row's `canonical` tells whether its text is
   * canonical as it stands.
   */
  read(buffer: Buffer, start: number, end: number): (CanonicalRow & { canonical: boolean }) | RowProblem {
    this.rows += 1;
    let at = start;
    for (let field = 0; field < this.shape.dimensions; field += 1) {
      const stop = dimensionEnd(buffer, at, end);
      if (stop < 0) return this.problem(field, 'forbidden-character', buffer, start, end);
      if (stop === at) return this.problem(field, at === end ? 'field-count' : 'empty-dimension', buffer, start, end);
      at = stop + 1;
    }
    const part = buffer.subarray(start, Math.min(at, end));
    const dimensions = this.dimensionsOf(part);
    if (!dimensions) return this.problem(-1, 'order', buffer, start, end);
    return this.measures(buffer, start, at, end, dimensions);
  }

  private measures(
    buffer: Buffer,
    start: number,
    first: number,
    end: number,
    dimensions: readonly string[],
  ): (CanonicalRow & { canonical: boolean }) | RowProblem {
    const { scales } = this.shape;
    const measures = new Array<bigint | null>(scales.length);
    let at = first;
    let canonical = true;
    for (let index = 0; index < scales.length; index += 1) {
      if (at > end) return this.problem(-1, 'field-count', buffer, start, end);
      const stop = fieldEnd(buffer, at, end);
      readMeasure(buffer, at, stop, scales[index] ?? 0, this.cell);
      if (this.cell.fault) return this.problem(this.shape.dimensions + index, this.cell.fault, buffer, at, stop);
      if (!this.cell.canonical) {
        if (this.mode === 'strict') return this.problem(this.shape.dimensions + index, 'form', buffer, at, stop);
        canonical = false;
      }
      measures[index] = this.cell.value;
      at = stop + 1;
    }
    return at === end + 1 ? { dimensions, measures, canonical } : this.problem(-1, 'field-count', buffer, start, end);
  }

  /** The dimension texts, or null when this row does not come after the one before. */
  private dimensionsOf(part: Buffer): readonly string[] | null {
    if (this.previousPart && Buffer.compare(this.previousPart, part) >= 0) return null;
    this.previousPart = part;
    const texts = part.toString('utf8', 0, part[part.length - 1] === TAB ? part.length - 1 : part.length).split('\t');
    this.previousDimensions = texts.map((text, index) =>
      text === this.previousDimensions[index] ? this.previousDimensions[index] : text,
    );
    return this.previousDimensions;
  }

  private problem(field: number, fault: RowFault, buffer: Buffer, start: number, end: number): RowProblem {
    return { row: this.rows, field, fault, text: buffer.toString('utf8', start, Math.min(end, start + 60)) };
  }
}

/** Tells a row from a problem. */
export const isRowProblem = (read: CanonicalRow | RowProblem): read is RowProblem => 'fault' in read;

/** Hears of each line of a payload: what was read, and where its bytes stand, LF not included. */
export type LineVisitor = (
  read: (CanonicalRow & { canonical: boolean }) | RowProblem,
  start: number,
  end: number,
) => void;

/** Reads all lines of a payload; a last line without LF is a problem. */
export function scanRows(reader: RowReader, payload: Buffer, visit: LineVisitor): void {
  let start = 0;
  while (start < payload.length) {
    const end = payload.indexOf(LF, start);
    if (end < 0) {
      visit(
        {
          row: reader.rows + 1,
          field: -1,
          fault: 'unfinished-line',
          text: payload.toString('utf8', start, Math.min(payload.length, start + 60)),
        },
        start,
        payload.length,
      );
      return;
    }
    visit(reader.read(payload, start, end), start, end);
    start = end + 1;
  }
}

/** All rows of a payload in memory; `scanRows` for many. */
export function readRows(reader: RowReader, payload: Buffer): ((CanonicalRow & { canonical: boolean }) | RowProblem)[] {
  const reads: ((CanonicalRow & { canonical: boolean }) | RowProblem)[] = [];
  scanRows(reader, payload, (read) => reads.push(read));
  return reads;
}

/** Where the dimension ends (a TAB or the line's end), or -1 on a forbidden character. */
function dimensionEnd(buffer: Buffer, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const byte = buffer[at] as number;
    if (byte === TAB) return at;
    if (byte < 32 || byte === BACKSLASH || byte === DELETE) return -1;
  }
  return end;
}

function fieldEnd(buffer: Buffer, from: number, end: number): number {
  let at = from;
  while (at < end && buffer[at] !== TAB) at += 1;
  return at;
}

/** Reads a measure into the cell; exact, or a fault. */
function readMeasure(buffer: Buffer, start: number, end: number, scale: number, cell: Cell): void {
  cell.fault = null;
  cell.canonical = true;
  cell.value = null;
  if (start === end) return;
  const negative = buffer[start] === MINUS;
  const first = negative ? start + 1 : start;
  if (!readDigits(buffer, first, end, cell)) {
    cell.fault = 'not-a-number';
    return;
  }
  if (Math.max(cell.places, 0) === scale && cell.digits <= EXACT_DIGITS) {
    cell.value = BigInt(negative ? -cell.whole : cell.whole);
    cell.canonical = !(negative && cell.whole === 0);
    return;
  }
  readLongMeasure(buffer.toString('latin1', start, end), scale, cell);
}

/** Whether `[first, end)` is digits with at most one point inside and no needless zero before. */
function readDigits(buffer: Buffer, first: number, end: number, cell: Cell): boolean {
  let [whole, digits, places] = [0, 0, -1];
  for (let at = first; at < end; at += 1) {
    const byte = buffer[at] as number;
    if (byte === POINT && places < 0 && at > first) {
      places = 0;
      continue;
    }
    const digit = byte - ZERO;
    if (digit < 0 || digit > 9) return false;
    whole = whole * 10 + digit;
    digits += 1;
    if (places >= 0) places += 1;
  }
  cell.whole = whole;
  cell.digits = digits;
  cell.places = places;
  return digits > 0 && places !== 0 && !(buffer[first] === ZERO && digits - Math.max(places, 0) > 1);
}

/** The rare shapes: more than 15 digits, or other places than the definition's. */
function readLongMeasure(text: string, scale: number, cell: Cell): void {
  const [whole = '', decimals = ''] = text.split('.');
  if (/[^0]/.test(decimals.slice(scale))) {
    cell.fault = 'too-many-places';
    return;
  }
  const digits = whole.replace('-', '') + decimals.slice(0, scale).padEnd(scale, '0');
  if (digits.length > 18) {
    cell.fault = 'not-a-number';
    return;
  }
  const value = BigInt(digits);
  cell.value = whole.startsWith('-') ? -value : value;
  cell.canonical = formatMinorUnits(cell.value, scale) === text;
}
