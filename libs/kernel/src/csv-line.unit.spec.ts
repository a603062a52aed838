import fc from 'fast-check';
import { csvLine } from './csv-line.js';

describe('a line of csv', () => {
  it.each(['=1+2', '+86 10', '@sum', '-2+3', '-cmd|x', '\t=1', '\r=1'])('runs no formula: %j', (text) => {
    expect(csvLine([text]).replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it('leaves numbers and plain text as they are, and quotes what needs it', () => {
    expect(csvLine(['-12.50', -3, 'a-b', null, '张 三'])).toBe('-12.50,-3,a-b,,张 三');
    expect(csvLine(['5" pipe', 'a,b', 'a\nb'])).toBe('"5"" pipe","a,b","a\nb"');
  });

  it('begins no cell with the sign of a formula, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvLine([text]);
        if (/^"?[=+@\t\r]/.test(cell)) throw new Error(JSON.stringify(cell));
      }),
    );
  });
});
