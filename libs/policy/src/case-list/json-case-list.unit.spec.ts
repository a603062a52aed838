import { DomainFailure } from '@pnet/kernel';
import fc from 'fast-check';
import { builtInSource } from '../data/built-in-values.js';
import { JsonCaseLines } from './json-case-lines.js';
import { CASE_BYTES, JsonCaseList, type ListedCase } from './json-case-list.js';
import { runCaseLines, runCaseList } from './run-case-list.js';

const encoder = new TextEncoder();

/** The elements of a text that comes in pieces of `size` bytes; or the code and reason of its error. */
function elements(bytes: Uint8Array, size = 7): unknown[] | string {
  const list = new JsonCaseList();
  const found: ListedCase[] = [];
  try {
    for (let at = 0; at < bytes.length; at += size) found.push(...list.push(bytes.subarray(at, at + size)));
    list.end();
    return found.map((one) => (one.ok ? one.value : one.failure.error.code));
  } catch (error) {
    return error instanceof DomainFailure
      ? `${error.error.code} ${String(error.error.params['number'] ?? '')}`
      : String(error);
  }
}
const of = (text: string, size?: number): unknown[] | string => elements(encoder.encode(text), size);

describe('JsonCaseList', () => {
  it('gives what JSON.parse gives, however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(0, 1, 4),
        (values, size, indent) => {
          const text = JSON.stringify(values, undefined, indent);
          expect(of(text, size)).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  it('agrees with JSON.parse on what is no array', () => {
    const edit = fc.tuple(
      fc.array(fc.jsonValue(), { maxLength: 3 }),
      fc.nat(60),
      fc.constantFrom('', ',', ']', '[', '}', '"', '\\', '1', ' ', '\u0000'),
    );
    fc.assert(
      fc.property(edit, ([values, at, text]) => {
        const whole = JSON.stringify(values);
        const broken = whole.slice(0, at) + text + whole.slice(at + 1);
        let expected: unknown;
        try {
          expected = JSON.parse(broken);
        } catch {
          expected = undefined;
        }
        const got = of(broken);
        if (Array.isArray(expected)) expect(got).toEqual(expected);
        else expect(got).toMatch(/^POLI-10(16|19|20)/);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['', 'POLI-1016 '],
    [' \n', 'POLI-1016 '],
    ['{}', 'POLI-1016 '],
    ['null', 'POLI-1016 '],
    ['[', 'POLI-1019 1'],
    ['[{"a":1}', 'POLI-1019 1'],
    ['[{"a":1},{"b', 'POLI-1019 2'],
    ['[1,', 'POLI-1019 2'],
    ['[1,]', 'POLI-1020 2'],
    ['[,1]', 'POLI-1020 1'],
    ['[1] 2', 'POLI-1020 1'],
    ['[1}]', 'POLI-1020 1'],
    ['[nul]', 'POLI-1020 1'],
    ['[{a:1}]', 'POLI-1020 1'],
    ["[{'a':1}]", 'POLI-1020 1'],
    ['[1][2]', 'POLI-1020 1'],
  ])('refuses %j', (text, code) => expect(of(text)).toBe(code));

  it('takes a byte-order mark, and refuses other encodings', () => {
    expect(of('\uFEFF [1]', 1)).toEqual([1]);
    expect(elements(Buffer.from('[1]', 'utf16le'))).toBe('POLI-1020 1');
    expect(elements(Buffer.from([0x5b, 0x22, 0xd5, 0xc5, 0x22, 0x5d]))).toBe('POLI-1020 1');
    expect(of(`[${'['.repeat(50_000)}${']'.repeat(50_000)}]`, 4096)).toHaveLength(1);
  });

  it('refuses a case beyond the limit alone, and goes on', () => {
    const huge = `[1,"${'x'.repeat(CASE_BYTES + 1)}",2]`;
    expect(of(huge, 65_536)).toEqual([1, 'POLI-1017', 2]);
  });
});

describe('runCaseList and runCaseLines', () => {
  const source = builtInSource();
  const run = { calculation: 'late-fee', source, options: { trace: false } };
  const given = '{"id":"a","principal":"10000.00","dueDate":"2024-01-31","paidDate":"2024-03-01"}';
  async function* bytes(text: string): AsyncGenerator<Uint8Array> {
    yield encoder.encode(text.slice(0, 30));
    yield encoder.encode(text.slice(30));
  }
  const all = async (results: AsyncIterable<unknown>): Promise<unknown[]> => {
    const found: unknown[] = [];
    for await (const result of results) found.push(result);
    return found;
  };

  it('answer each case in its place', async () => {
    const expected = [
      { id: 'a', ok: true, days: 30, fee: '150.00' },
      { id: null, ok: false, error: { code: 'POLI-1001' } },
      { id: 'a', ok: true, fee: '150.00' },
    ];
    expect(await all(runCaseList(bytes(`[${given}, 5,${given}]`), run))).toMatchObject(expected);
    expect(await all(runCaseLines(bytes(`${given}\r\n5\n\n${given}`), run))).toMatchObject(expected);
    expect(await all(runCaseLines(bytes(`${given}\n{"id":\n${given}\n`), run))).toMatchObject([
      { ok: true },
      { ok: false, error: { code: 'POLI-1018' } },
      { ok: true },
    ]);
  });

  it('refuse a line beyond the limit alone', () => {
    const lines = new JsonCaseLines();
    const found = [...lines.push(encoder.encode(`1\n"${'x'.repeat(CASE_BYTES)}"\n2`)), ...lines.end()];
    expect(found.map((one) => (one.ok ? one.value : one.failure.error.code))).toEqual([1, 'POLI-1017', 2]);
  });

  it('take strange values of a field as errors of their cases', async () => {
    const strange = [
      '1e400',
      '1e-400',
      '{"a":{"a":[[]]}}',
      '"1e400"',
      '"٣"',
      '"１００"',
      `"${'9'.repeat(5000)}"`,
      'true',
      'null',
      '[]',
      '-0',
      '"-0"',
      '"NaN"',
      '"Infinity"',
      '"0x10"',
      '" 1"',
      '"1_000"',
      '"1,000.00"',
    ];
    const cases = strange.map(
      (principal, position) =>
        `{"id":"c${position}","id":"d${position}","__proto__":{"ok":true},"principal":${principal},"dueDate":"2024-01-31","paidDate":"2024-03-01"}`,
    );
    const results = await all(runCaseList(bytes(`[${cases.join(',')}]`), run));
    expect(results).toHaveLength(strange.length);
    for (const [position, result] of results.entries()) {
      const { id, ok, error } = result as {
        id: string;
        ok: boolean;
        error?: { code: string; pointer: string; detail: string };
      };
      expect(id).toBe(`d${position}`);
      if (strange[position] === '"-0"') continue;
      expect(ok).toBe(false);
      expect(error?.code).toMatch(/^POLI-100[2-5]$/);
      expect(error?.pointer).toBe('/principal');
      expect(error?.detail.length).toBeLessThan(600);
    }
  });
});
