import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { quoteFaults, quoteFaultsOf } from './csv-quotes.js';

const told = (text: string, columns?: number): string[] => (quoteFaults(Buffer.from(text), columns)?.items ?? []).map(({ code, params }) => `${code} ${params['line']}`);

describe('quotes of csv files', () => {
  it.each([
    ['5" pipe', 'a,b\n1,5" pipe\n2,x\n3,6" pipe\n4,y', ['RUNT-4021 2', 'RUNT-4021 4']],
    ['text after a closing quote', 'a,b\n1,"x"y\n2,z', ['RUNT-4022 2']],
    ['a blank after a closing quote', '"x" ,1', ['RUNT-4022 1']],
    ['never closed', 'a,b\n1,"x\n2,y\n', ['RUNT-4023 2']],
    ['the line is that of an editor, line ends inside fields counted', '"a\nb",1\n2,3"', ['RUNT-4021 3']],
    ['CRLF', 'a,b\r\n1,"x"\r\n2,y"\r\n', ['RUNT-4021 3']],
  ])('names: %s', (_name, text, faults) => { expect(told(text)).toEqual(faults); });

  it('tells a field that swallowed rows by its commas, and takes a note of several lines', () => {
    expect(told('a,b,c\n1,"x,2\n3,y",4\n', 3)).toEqual(['RUNT-4024 2']);
    expect(told('a,b,c\n1,"first, second\nthird",4\n', 3)).toEqual([]);
  });

  it('finds no fault in what a writer by the rules has written, however it is cut', async () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', 'a', '张', ' '), maxLength: 6 });
    await fc.assert(fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 9 }), async (rows, step) => {
      const text = rows.map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
      const bytes = Buffer.from(text);
      async function* pieces(): AsyncGenerator<Buffer> { for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step); }
      expect(await quoteFaultsOf(pieces())).toBeUndefined();
      expect(parse(text, { relax_column_count: true, skip_empty_lines: false })).toHaveLength(rows.length);
    }));
  });

  it('tells the same however the bytes are cut', async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a', '张'), maxLength: 40 }), fc.integer({ min: 1, max: 7 }), async (text, step) => {
      const bytes = Buffer.from(text);
      async function* pieces(): AsyncGenerator<Buffer> { for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step); }
      expect(await quoteFaultsOf(pieces(), 3)).toEqual(await quoteFaultsOf((async function* whole() { yield Buffer.from(`${text}`); })(), 3));
      expect(quoteFaults(bytes, 3)).toEqual(await quoteFaultsOf(pieces(), 3));
    }));
  });

  it('finds a fault wherever the strict parser finds one', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', 'a'), maxLength: 30 }), (text) => {
      let strict = true;
      try { parse(text, { relax_column_count: true, skip_empty_lines: true }); } catch { strict = false; }
      if (!strict) expect(told(text)).not.toEqual([]);
    }), { numRuns: 2000 });
  });
});
