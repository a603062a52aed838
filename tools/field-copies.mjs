/**
 * Finds fields that are written again: what comes in is a month, a key, a digest … by `libs/runtime/src/http/fields.ts`
 * alone. A pattern is a copy where it takes and refuses the same samples as a pattern there, or stands twice.
 */

/** One of each thing that comes in as text, so that two patterns for one thing agree on all of them. */
const samples = [
  '2026-06',
  '2026-06-30',
  '2026-Q3',
  '7',
  '1234567890',
  '110',
  '1001',
  '430100',
  'CITY01',
  'PI01',
  'KERN-0003',
  'payee-account',
  'open',
  'a_1',
  '12.50',
  'ab12'.repeat(16),
  'AB12'.repeat(16),
];
const LITERAL = /\.regex\(\s*\/((?:[^/\\\n]|\\.)+)\/([a-z]*)\s*\)|Pattern = \/((?:[^/\\\n]|\\.)+)\/;/g;
const literalsIn = (source) =>
  [...source.matchAll(LITERAL)].map((match) => ({
    at: match.index,
    text: match[1] ?? match[3],
    flags: match[2] ?? '',
  }));
const takes = ({ text, flags }) => samples.map((sample) => (new RegExp(text, flags).test(sample) ? 1 : 0)).join('');

/** What no schema outside of the fields writes, with what to use instead. */
const shared = [
  [/\bz\s*\.iso\b/g, 'a day is `dayInput`, an instant `instantInput`'],
  [/\brefine\([^;]*?\b(?:YearMonth|PlainDate|Money)\.parse\b/g, 'use the field that its parser has'],
  [/\bz\s*\.string\(\)\s*\.trim\(\)\s*\.min\(/g, 'use `textInput`, or `reasonInput`'],
];

/** The copies among schemas: `sources` by file, `fields` the sources that own the patterns. */
export function fieldCopies(sources, fields) {
  const owned = new Map(fields.flatMap(literalsIn).map((literal) => [takes(literal), literal.text]));
  const seen = new Map();
  const found = [];
  for (const [file, source] of Object.entries(sources)) {
    const lineOf = (at) => source.slice(0, at).split('\n').length;
    for (const [pattern, instead] of shared)
      for (const match of source.matchAll(pattern)) found.push({ file, line: lineOf(match.index), text: instead });
    for (const literal of literalsIn(source)) {
      const twin = owned.get(takes(literal)) ?? seen.get(literal.text);
      if (twin) found.push({ file, line: lineOf(literal.at), text: `/${literal.text}/ is /${twin}/ again` });
      seen.set(literal.text, literal.text);
    }
  }
  return found;
}
