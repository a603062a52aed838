/**
 * A module's SQL writes its own schema, and reads of another's what the owner's `index.ts` lists (ADR 12). This reads the
 * SQL in the texts of the sources and tells what goes past a door. Of what is composed at run time it sees the literal part.
 */
import ts from 'typescript';

const SQL_WORD = /\b(select|insert|update|delete|merge|copy|truncate|from|join)\b/i;
const WRITE = /\b(insert\s+into|update(\s+only)?|delete\s+from(\s+only)?|merge\s+into|truncate(\s+table)?)\s+$/i;
const COPY = /\bcopy\s+$/i;

/** The modules: each folder with `migrations`, its schemas, what is made in them, and what its door lists for others. */
export function modulesOf(files, read) {
  const modules = new Map();
  for (const file of files.filter((name) => /\/migrations\/[^/]+\.sql$/.test(name))) {
    const folder = file.replace(/\/(database\/)?migrations\/.*/, '');
    const found = modules.get(folder) ?? { folder, schemas: new Set(), objects: new Set(), readable: new Set() };
    modules.set(folder, found);
    const sql = read(file).replace(/--.*$/gm, '');
    for (const [, schema] of sql.matchAll(/^\s*create schema (?:if not exists )?([a-z_]+)/gim))
      found.schemas.add(schema);
    for (const [, name] of sql.matchAll(
      /\bcreate (?:or replace )?(?:unlogged )?(?:materialized )?(?:table|view|function|sequence) (?:if not exists )?([a-z_]+\.[a-z_0-9]+)/gi,
    ))
      found.objects.add(name.toLowerCase());
    for (const name of found.objects) found.schemas.add(name.split('.')[0]);
  }
  for (const found of modules.values()) {
    const door = `${found.folder}/index.ts`;
    const listed = files.includes(door)
      ? /\/\*\*(?:(?!\*\/)[\s\S])*?What others may read in SQL[\s\S]*?\*\//.exec(read(door))
      : null;
    for (const [, name] of (listed?.[0] ?? '').matchAll(/`([a-z_]+\.[a-z_0-9]+)/g)) found.readable.add(name);
  }
  return [...modules.values()];
}

/** The texts of a source with their lines; of a template the parts that stand there, with `?` for what is put in. */
function textsOf(file, source) {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const texts = [];
  const add = (node, text) => texts.push({ text, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) add(node, node.text);
    if (ts.isTemplateExpression(node))
      add(node, node.head.text + node.templateSpans.map((span) => `?${span.literal.text}`).join(''));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return texts;
}

/** Whether the name at `at` is written there. */
function writes(text, at, name) {
  const before = text.slice(Math.max(0, at - 60), at);
  if (COPY.test(before)) return /^\s*(\([^)]*\)\s*)?from\b/i.test(text.slice(at + name.length));
  return WRITE.test(before) && !/\bfor\s+(no\s+key\s+)?update\s+$/i.test(before);
}

/** What a source does past the doors of others: `{line, text}` each. */
export function pastDoors(file, source, modules) {
  const own = modules.find(({ folder }) => file.startsWith(`${folder}/`));
  const found = [];
  for (const { text, line } of textsOf(file, source)) {
    if (!SQL_WORD.test(text)) continue;
    for (const match of text.matchAll(/\b([a-z_]+)\.([a-z_0-9]+)/g)) {
      const owner = modules.find(({ schemas }) => schemas.has(match[1]));
      if (!owner || owner === own || !owner.objects.has(match[0])) continue;
      const at = line + text.slice(0, match.index).split('\n').length - 1;
      if (writes(text, match.index, match[0]))
        found.push({
          line: at,
          text: `writes ${match[0]}, which is ${owner.folder}'s: use one of its use cases or functions`,
        });
      else if (!owner.readable.has(match[0]))
        found.push({ line: at, text: `reads ${match[0]}, which ${owner.folder}/index.ts does not list for others` });
    }
  }
  return found;
}
