import { time } from '../format.js';
import { listed } from '../punctuation.js';

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/**
 * A value of evidence as a person reads it: instants in China time, digests by their beginning, lists side by side, all
 * else whole.
 */
export function evidenceValue(value: unknown): string {
  if (Array.isArray(value) && value.every(isPlain)) return listed(value.map(String));
  const text = isPlain(value) ? String(value) : (JSON.stringify(value) ?? '');
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return time(text);
  if (/^[0-9a-f]{64}$/.test(text)) return `${text.slice(0, 12)}…`;
  return text;
}
