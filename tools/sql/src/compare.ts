import ts from 'typescript';
import type { Column } from './describe.js';

/** What of the catalogue the comparison needs. */
export interface Catalogue {
  /** Names of the columns of tables that may be null, by `table.attribute`. */
  readonly nullable: ReadonlyMap<string, string>;
  /** Type names by their numbers. */
  readonly types: ReadonlyMap<number, string>;
}

/** What pg makes of a type, with the parser that open-database.ts sets; a type that is not here comes as text. */
const KINDS: Readonly<Record<string, string>> = {
  int2: 'number',
  int4: 'number',
  oid: 'number',
  float4: 'number',
  float8: 'number',
  bool: 'boolean',
  timestamp: 'Date',
  timestamptz: 'Date',
  bytea: 'Buffer',
  json: 'json',
  jsonb: 'json',
  void: 'string',
  _int2: 'number[]',
  _int4: 'number[]',
  _float4: 'number[]',
  _float8: 'number[]',
  // The driver's parser of these arrays: floating point, and days with a zone. They should not be read.
  _numeric: 'number[]',
  _date: 'Date[]',
  _bool: 'boolean[]',
  _timestamptz: 'Date[]',
  _text: 'string[]',
  _varchar: 'string[]',
  _int8: 'string[]',
  _uuid: 'string[]',
};

const kindOf = (type: string): string => KINDS[type] ?? 'string';

/** Differences between the columns of a statement and the row type that the code reads. */
export function compareColumns(
  checker: ts.TypeChecker,
  row: ts.Type,
  at: ts.Node,
  columns: readonly Column[],
  catalogue: Catalogue,
  text: string,
): string[] {
  const properties = new Map(row.getProperties().map((property) => [property.name, property]));
  // More columns may come than are read.
  const open = /select \*/i.test(text);
  const faults: string[] = [];
  for (const column of columns) {
    const property = properties.get(column.name);
    const type = property ? checker.getTypeOfSymbolAtLocation(property, at) : indexType(checker, row, column.name);
    if (type) faults.push(...compareColumn(checker, column, type, catalogue, text));
    else if (properties.size > 0 && !open)
      faults.push(`column ${column.name} is not in the type ${checker.typeToString(row)}`);
  }
  const names = new Set(columns.map((column) => column.name));
  for (const [name, property] of properties)
    if (!names.has(name) && (property.flags & ts.SymbolFlags.Optional) === 0)
      faults.push(`the type has ${name}, the statement yields no such column`);
  if (names.size !== columns.length) faults.push('two columns have one name: the later hides the earlier');
  return faults;
}

/** The type of further columns: of any name, or of names that begin alike. */
function indexType(checker: ts.TypeChecker, row: ts.Type, name: string): ts.Type | undefined {
  return checker.getIndexInfosOfType(row).find(({ keyType }) => {
    if ((keyType.flags & ts.TypeFlags.String) !== 0) return true;
    const [start] =
      (keyType.flags & ts.TypeFlags.TemplateLiteral) !== 0 ? (keyType as ts.TemplateLiteralType).texts : [];
    return start !== undefined && name.startsWith(start);
  })?.type;
}

function compareColumn(
  checker: ts.TypeChecker,
  column: Column,
  type: ts.Type,
  catalogue: Catalogue,
  text: string,
): string[] {
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return [];
  const server = catalogue.types.get(column.type) ?? String(column.type);
  const kind = kindOf(server);
  if (kind === 'json') return [];
  const kinds = kindsOf(checker, type);
  const faults: string[] = [];
  const read = [...kinds].filter((one) => one !== 'null' && one !== 'undefined');
  if (read.some((one) => one !== kind))
    faults.push(`column ${column.name} is ${server}, comes as ${kind}, and is read as ${checker.typeToString(type)}`);
  if (kinds.has('undefined') && !kinds.has('null'))
    faults.push(`column ${column.name} is read as undefined; the driver yields null`);
  const source = catalogue.nullable.get(`${column.table}.${column.attribute}`);
  if (source !== undefined && !kinds.has('null') && !new RegExp(`\\b${source} is not null`, 'i').test(text))
    faults.push(`column ${column.name} may be null and is read as ${checker.typeToString(type)}`);
  return faults;
}

/** The kinds of values that a type takes: `string`, `number`, `null`, `Date`, `string[]` … */
function kindsOf(checker: ts.TypeChecker, type: ts.Type): Set<string> {
  const members = type.isUnion() ? type.types : [type];
  return new Set(members.map((member) => kindOfMember(checker, member)));
}

const FLAGS: readonly (readonly [ts.TypeFlags, string])[] = [
  [ts.TypeFlags.StringLike, 'string'],
  [ts.TypeFlags.NumberLike, 'number'],
  [ts.TypeFlags.BooleanLike, 'boolean'],
  [ts.TypeFlags.Null, 'null'],
  [ts.TypeFlags.Undefined, 'undefined'],
];

function kindOfMember(checker: ts.TypeChecker, type: ts.Type): string {
  const flag = FLAGS.find(([bits]) => (type.flags & bits) !== 0);
  if (flag) return flag[1];
  if (checker.isArrayType(type)) {
    const [element] = checker.getTypeArguments(type as ts.TypeReference);
    const kinds = element ? [...kindsOf(checker, element)] : [];
    return `${kinds.filter((kind) => kind !== 'null').join('|')}[]`;
  }
  return type.symbol?.name ?? checker.typeToString(type);
}
