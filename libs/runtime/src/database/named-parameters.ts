/** Values of a statement: `$1 … $n` in their order, or by name for `:name`. */
export type Parameters = readonly unknown[] | Readonly<Record<string, unknown>>;

interface Numbered {
  readonly text: string;
  readonly names: readonly string[];
}

/** Texts, quoted names, comments, casts and dollar quotes are passed over; a name follows no word, bracket or colon. */
const TOKEN = /'(?:[^']|'')*'|"[^"]*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$\$[\s\S]*?\$\$|::|(?<![\w\]:]):([a-zA-Z_]\w*)/g;

const numbered = new Map<string, Numbered>();

/** The statement with `$n` for each `:name`, and the names in the order of their numbers; a statement is read once. */
export function numberParameters(sql: string): Numbered {
  const known = numbered.get(sql);
  if (known) return known;
  const names: string[] = [];
  const text = sql.replace(TOKEN, (token, name: string | undefined) => {
    if (name === undefined) return token;
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  const made = { text, names };
  numbered.set(sql, made);
  return made;
}

/** What the driver takes. Throws where a name has no value, or a value no name. */
export function bindParameters(sql: string, params: Parameters = []): { text: string; values: unknown[] } {
  if (isList(params)) return { text: sql, values: [...params] };
  const { text, names } = numberParameters(sql);
  const missing = names.find((name) => !(name in params));
  if (missing !== undefined) throw new Error(`The statement names :${missing} and gets no such value`);
  const unused = Object.keys(params).find((name) => !names.includes(name));
  if (unused !== undefined) throw new Error(`The value ${unused} is named nowhere in the statement`);
  return { text, values: names.map((name) => params[name]) };
}

const isList = (params: Parameters): params is readonly unknown[] => Array.isArray(params);
