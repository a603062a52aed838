import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Copies {
  fieldCopies(
    sources: Readonly<Record<string, string>>,
    fields: readonly string[],
  ): readonly { readonly file: string; readonly line: number; readonly text: string }[];
}

describe('Copies of fields', () => {
  const find = async (source: string) => {
    const { fieldCopies } = (await import(join(import.meta.dirname, 'field-copies.mjs'))) as Copies;
    const fields = readFileSync(join(import.meta.dirname, '../libs/runtime/src/http/fields.ts'), 'utf8');
    return fieldCopies({ 'a.ts': source }, [fields]).map(({ line, text }) => `${line} ${text.split(', ')[0]}`);
  };

  it.each<[string, string, string[]]>([
    ['a pattern of its own', 'z.string().regex(/^[0-9A-Za-z-]{4,40}$/)', []],
    ['a key', 'const id =\n z.string().regex(/^\\d{1,18}$/)', ['2 /^\\d{1,18}$/ is /^[1-9]\\d{0,17}$/ again']],
    ['a digest', 'z\n .string()\n .regex(/^[0-9a-f]{64}$/)', ['3 /^[0-9a-f]{64}$/ is /^[0-9a-f]{64}$/ again']],
    ['one pattern twice', 'x.regex(/^\\d{8,32}$/); y.regex(/^\\d{8,32}$/)', ['1 /^\\d{8,32}$/ is /^\\d{8,32}$/ again']],
    ['a day', 'z.iso.date()', ['1 a day is `dayInput`']],
    [
      'a month',
      "z.string().refine((text) => YearMonth.parse(text).ok, { error: 'KERN-0003' })",
      ['1 use the field that its parser has'],
    ],
    ['a reason', 'z.string().trim().min(2).max(300)', ['1 use `textInput`']],
  ])('finds %s', async (_what, source, findings) => {
    expect(await find(source)).toEqual(findings);
  });
});
