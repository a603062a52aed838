import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { quoteFaults, quoteFaultsOf } from './csv-quotes.js';

const told = (text: string): string[] =>
  (quoteFaults(Buffer.from(text))?.items ?? []).map(({ code, params }) => `${code} ${params['line']}`);

describe('quotes of csv files', () => {
  it.each([
    ['5" pipe', 'a,b\n1,5" pipe\n2,x\n3,6" pipe\n4,y', ['RUNT-4021 2', 'RUNT-4021 4']],
    ['text after a closing quote', 'a,b\n1,"x"y\n2,z', ['RUNT-4022 2']],
    ['a blank after a closing quote', '"x" ,1', ['RUNT-4022 1']],
    ['never closed', 'a,b\n1,"x\n2,y\n', ['RUNT-4023 2']],
    ['the line is that of a spreadsheet, a field of two lines is in one', '"a\nb",1\n2,3"', ['RUNT-4021 2']],
    ['a lone carriage return after a closing quote', 'a,b\n"x"\r"y",1\n', ['RUNT-4022 2']],
    ['nothing in a byte order mark before a quoted header', '\u{FEFF}"a","b"\r\n"1","2"\r\n', []],
    ['nothing in a file without a line end', '"a","b"', []],
    ['CRLF', 'a,b\r\n1,"x"\r\n2,y"\r\n', ['RUNT-4021 3']],
  ])('names: %s', (_name, text, faults) => {
    expect(told(text)).toEqual(faults);
  });

  it('tells a field that swallowed rows by its commas, and takes a note of several lines', () => {
    expect(told('a,b\n1,"5 pipe\n2,6 pipe"\n3,c')).toEqual(['RUNT-4024 2']);
    expect(told('a,b,c\n1,"x,2\n3,y",4\n')).toEqual(['RUNT-4024 2']);
    expect(told('a,b,c\n1,"first, second\nthird",4\n')).toEqual([]);
  });

  it('finds no fault in what a writer by the rules has written, however it is cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', 'a', '张', ' '), maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, step) => {
          const text = rows
            .map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(','))
            .join('\n');
          const bytes = Buffer.from(text);
          async function* pieces(): AsyncGenerator<Buffer> {
            for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
          }
          // A field of several lines with as many commas as a row cannot be told from swallowed rows; anything else is
          // right.
          expect(((await quoteFaultsOf(pieces()))?.items ?? []).filter(({ code }) => code !== 'RUNT-4024')).toEqual([]);
          expect(parse(text, { relax_column_count: true, skip_empty_lines: false })).toHaveLength(rows.length);
        },
      ),
    );
  });

  it('tells the same however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '张', '\u{FEFF}'), maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        async (text, step) => {
          const bytes = Buffer.from(text);
          async function* pieces(): AsyncGenerator<Buffer> {
            for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
          }
          expect(await quoteFaultsOf(pieces())).toEqual(
            await quoteFaultsOf(
              (async function* whole() {
                yield Buffer.from(text);
              })(),
            ),
          );
          expect(quoteFaults(bytes)).toEqual(await quoteFaultsOf(pieces()));
        },
      ),
    );
  });

  it('finds a fault wherever the strict parser finds one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a'), maxLength: 30 }), (text) => {
        let strict = true;
        try {
          parse(text, { relax_column_count: true, skip_empty_lines: true });
        } catch {
          strict = false;
        }
        if (!strict) expect(told(text)).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
