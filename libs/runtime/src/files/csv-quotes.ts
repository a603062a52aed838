import { domainError, type DomainError, type ErrorItem } from '@pnet/kernel';

const QUOTE = 0x22;
const COMMA = 0x2c;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const BOM = [0xef, 0xbb, 0xbf];

/** Faults beyond so many are counted, not listed. */
const LISTED_MAX = 200;

type Place = 'field-start' | 'plain' | 'quoted' | 'after-quote' | 'after-return' | 'resync';

/**
 * The quotes of a csv file by RFC 4180, told from its raw bytes (UTF-8 or GB18030: neither has a quote, comma or line
 * end inside a character). A reader that is lenient, or that only counts quotes, takes `5" pipe` in one row and `6"
 * pipe` in a later one for the ends of one field, and the rows between vanish. Faults, each with its line as a
 * spreadsheet shows it (a field of several lines stands in one): `RUNT-4021` a quote inside a field that is not quoted,
 * `RUNT-4022` text after a closing quote, `RUNT-4023` a quote that is never closed, `RUNT-4024` a quoted field that
 * holds line ends and as many commas as the first row. After a fault reading goes on at the next line.
 */
class CsvQuotes {
  private place: Place = 'field-start';
  private line = 1;
  /** How much of a byte order mark has been met; all of it once anything else was. */
  private mark = 0;
  /** Commas of the first row, once it has ended. */
  private commasOfFirst: number | undefined;
  private commas = 0;
  private commasInside = 0;
  private linesInside = 0;
  private count = 0;
  private readonly items: ErrorItem[] = [];

  feed(bytes: Uint8Array): void {
    const last = bytes[bytes.length - 1];
    if (last === undefined) return;
    const betweenQuotes = this.place === 'field-start' || this.place === 'plain';
    if (!betweenQuotes || this.commasOfFirst === undefined || bytes.includes(QUOTE)) {
      for (const byte of bytes) this.step(byte);
      return;
    }
    // Most parts of most files hold no quote: their lines are counted, and no byte is looked at.
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) this.line += 1;
    this.place = last === COMMA || last === NEWLINE ? 'field-start' : 'plain';
  }

  /** All faults as one error `RUNT-4020`, or undefined. To be asked once, after the last byte. */
  end(): DomainError | undefined {
    if (this.place === 'quoted') this.fault('RUNT-4023');
    return this.count === 0
      ? undefined
      : domainError(
          'RUNT-4020',
          { count: this.count, line: this.items[0]?.params['line'] ?? 0 },
          { items: this.items },
        );
  }

  private step(byte: number): void {
    if (this.mark < BOM.length) {
      if (byte === BOM[this.mark]) {
        this.mark += 1;
        return;
      }
      this.mark = BOM.length;
    }
    this.move(byte);
    if (byte === COMMA && this.place === 'field-start') this.commas += 1;
    if (byte !== NEWLINE || this.place === 'quoted') return;
    this.line += 1;
    this.commasOfFirst ??= this.commas;
  }

  private move(byte: number): void {
    switch (this.place) {
      case 'field-start':
      case 'plain':
        return this.inPlain(byte);
      case 'quoted':
        return this.inQuoted(byte);
      case 'after-quote':
        return this.afterQuote(byte);
      case 'after-return':
        return byte === NEWLINE ? this.resume() : this.wrongUntilLineEnd('RUNT-4022');
      case 'resync':
        if (byte === NEWLINE) this.resume();
    }
  }

  private resume(): void {
    this.place = 'field-start';
  }

  private inPlain(byte: number): void {
    if (byte === COMMA || byte === NEWLINE) this.place = 'field-start';
    else if (byte !== QUOTE) this.place = 'plain';
    else if (this.place === 'plain') this.wrongUntilLineEnd('RUNT-4021');
    else [this.place, this.commasInside, this.linesInside] = ['quoted', 0, 0];
  }

  private inQuoted(byte: number): void {
    if (byte === QUOTE) this.place = 'after-quote';
    else if (byte === COMMA) this.commasInside += 1;
    else if (byte === NEWLINE) this.linesInside += 1;
  }

  private afterQuote(byte: number): void {
    if (byte === QUOTE) {
      this.place = 'quoted';
      return;
    }
    if (byte !== COMMA && byte !== NEWLINE && byte !== RETURN) {
      this.wrongUntilLineEnd('RUNT-4022');
      return;
    }
    if (this.commasOfFirst && this.linesInside > 0 && this.commasInside >= this.commasOfFirst) this.fault('RUNT-4024');
    this.place = byte === RETURN ? 'after-return' : 'field-start';
  }

  private wrongUntilLineEnd(code: string): void {
    this.fault(code);
    this.place = 'resync';
  }

  private fault(code: string): void {
    this.count += 1;
    if (this.items.length < LISTED_MAX) this.items.push({ code, params: { line: this.line } });
  }
}

/**
 * The same error, but `code` with the line where all that is wrong is a quote that stays open to the end: so a file
 * looks that was cut off.
 */
export const cutOffAs = (quotes: DomainError | undefined, code: string): DomainError | undefined =>
  quotes?.items?.every((item) => item.code === 'RUNT-4023') ? domainError(code, quotes.items[0]?.params) : quotes;

/** The quotes of a whole csv text; see `CsvQuotes`. */
export function quoteFaults(content: Uint8Array): DomainError | undefined {
  if (!content.includes(QUOTE)) return undefined;
  const quotes = new CsvQuotes();
  quotes.feed(content);
  return quotes.end();
}

/** The same of a stream, in flat memory. */
export async function quoteFaultsOf(source: AsyncIterable<Uint8Array | string>): Promise<DomainError | undefined> {
  const quotes = new CsvQuotes();
  for await (const part of source) quotes.feed(typeof part === 'string' ? Buffer.from(part) : part);
  return quotes.end();
}
