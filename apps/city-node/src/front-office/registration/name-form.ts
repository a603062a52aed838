import { NAME_SEPARATOR_VARIANTS } from '@pnet/standards';

/**
 * SQL of `personName` of `@pnet/standards` for a text column: what is compared by it may be written with any separator
 * and any blanks.
 */
export function nameForm(column: string): string {
  const one = `translate(${column}, '${NAME_SEPARATOR_VARIANTS}' || E'\\u200B\\u200C\\u200D\\u2060\\uFEFF', '${'·'.repeat(NAME_SEPARATOR_VARIANTS.length)}')`;
  const spaced = `regexp_replace(${one}, E'[ \\t\\n\\u000B\\f\\r\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+', ' ', 'g')`;
  const stopped = `regexp_replace(${spaced}, '(?<=[^ .·0-9])\\.(?=[^ .·0-9])', '·', 'g')`;
  return `btrim(regexp_replace(${stopped}, ' *·[ ·]*', '·', 'g'), ' ')`;
}
