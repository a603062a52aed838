import type { CaseSchema } from '../../api/policy.js';

/** One field of a form, read from the JSON schema of a calculation. */
export type Field = { readonly name: string; readonly required: boolean; readonly hint?: string } & (
  | { readonly kind: 'text'; readonly suggestions: readonly string[] }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'flag' }
  /** A record that is stated whole or not at all. */
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  | { readonly kind: 'rows'; readonly fields: readonly Field[] }
  /** Rows of different shapes, written as JSON. */
  | { readonly kind: 'json' }
);

/** The fields of a case; its name is given by the page. */
export const fieldsOf = (schema: CaseSchema): readonly Field[] => fieldsIn(schema).filter(({ name }) => name !== 'id');

function fieldsIn({ properties = {}, required = [] }: CaseSchema): readonly Field[] {
  return Object.entries(properties).map(([name, schema]) => fieldOf(name, schema, required.includes(name)));
}

function fieldOf(name: string, schema: CaseSchema, required: boolean): Field {
  const base = { name, required, ...(schema.description === undefined ? {} : { hint: schema.description }) };
  const record = recordOf(schema);
  if (schema.enum) return { ...base, kind: 'choice', choices: schema.enum.map(String) };
  if (record) return { ...base, kind: 'group', fields: fieldsIn(record) };
  if (schema.type === 'array')
    return schema.items?.properties
      ? { ...base, kind: 'rows', fields: fieldsIn(schema.items) }
      : { ...base, kind: 'json' };
  if (schema.type === 'boolean') return { ...base, kind: 'flag' };
  return { ...base, kind: 'text', suggestions: (schema.examples ?? []).map(String) };
}

/** The record of a schema, or that of the alternative which is one. */
const recordOf = (schema: CaseSchema): CaseSchema | undefined =>
  schema.properties ? schema : schema.anyOf?.find((branch) => branch.properties);

/** What a form holds: text by field name, records and rows of them. */
export type FormValues = Readonly<Record<string, unknown>>;

/**
 * The case that a form states: what is empty is left out, JSON is read (and sent as it is written where it is none, for
 * the node to refuse).
 */
export function caseOf(fields: readonly Field[], values: FormValues): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = valueOf(field, values[field.name]);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

function valueOf(field: Field, value: unknown): unknown {
  if (field.kind === 'group') return filled(caseOf(field.fields, asRecord(value)));
  if (field.kind === 'rows') {
    const rows = (Array.isArray(value) ? (value as unknown[]) : [])
      .map((row) => caseOf(field.fields, asRecord(row)))
      .filter((row) => filled(row));
    return rows.length > 0 || field.required ? rows : undefined;
  }
  if (field.kind === 'flag') return typeof value === 'boolean' ? value : undefined;
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return undefined;
  return field.kind === 'json' ? parsed(text) : text;
}

const asRecord = (value: unknown): FormValues =>
  typeof value === 'object' && value !== null ? (value as FormValues) : {};
const filled = (record: Record<string, unknown>): Record<string, unknown> | undefined =>
  Object.keys(record).length > 0 ? record : undefined;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** Form values that state a case: the way back, for examples. */
export function valuesOf(fields: readonly Field[], input: FormValues): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = input[field.name];
      if (value === undefined) return [];
      if (field.kind === 'json') return [[field.name, JSON.stringify(value, undefined, 2)]];
      if (field.kind === 'group') return [[field.name, valuesOf(field.fields, asRecord(value))]];
      if (field.kind === 'rows')
        return [[field.name, (value as unknown[]).map((row) => valuesOf(field.fields, asRecord(row)))]];
      return [[field.name, field.kind === 'flag' ? value : String(value)]];
    }),
  );
}

/** The place that a JSON pointer names, in the words of the labels: `/months/2/base` is “缴费记录 3 · 缴费基数”. */
export function placeOf(pointer: string, label: (name: string) => string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(
      (words, part) =>
        /^\d+$/.test(part) ? `${words} ${Number(part) + 1}` : `${words}${words ? ' · ' : ''}${label(part)}`,
      '',
    );
}
