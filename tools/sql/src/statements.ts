import ts from 'typescript';
import { numberParameters } from '@pnet/runtime';
import { everyPath, NoSuchPath, Unknown } from './choices.js';
import { Interpreter } from './interpreter.js';
import type { Sources } from './sources.js';

/** A place where a statement is handed to the database. */
export interface StatementPlace {
  readonly path: string;
  /** `path:line`. */
  readonly place: string;
  /** The call in its first words, which stays when lines move. */
  readonly words: string;
  /** What the statement's rows are taken for. */
  readonly row: ts.Type | undefined;
  readonly at: ts.Node;
  readonly variants: readonly Variant[];
  /** Why it cannot be told what is sent. */
  readonly unresolved: string | undefined;
}

/** One text that the place sends, and how many parameters with it where that can be told. */
export interface Variant {
  readonly text: string;
  readonly parameters: number | undefined;
  /** A name without a value, or a value without a name. */
  readonly fault?: string;
}

const METHODS = new Set(['rows', 'one', 'execute', 'query', 'selectOf']);

/** Every call of the unit of work's `rows`, `one`, `execute`, of pg's and TypeORM's `query`, and what lists read. */
export function findStatements(sources: Sources): StatementPlace[] {
  const found: StatementPlace[] = [];
  for (const name of METHODS)
    for (const call of sources.calls.get(name) ?? [])
      if (ts.isCallExpression(call) && sendsSql(sources, call)) {
        found.push(resolve(sources, call));
      }
  return found;
}

function sendsSql({ checker }: Sources, call: ts.CallExpression): boolean {
  const callee = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression;
  const named = checker.getSymbolAtLocation(callee);
  const symbol = named && (named.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(named) : named;
  return (symbol?.declarations ?? []).some((declaration) => {
    if (/node_modules\/(@types\/pg|typeorm)\//.test(declaration.getSourceFile().fileName)) return true;
    const made = ts.isPropertyAssignment(declaration) || ts.isVariableDeclaration(declaration);
    const holder = made ? declaration.initializer : declaration;
    const first = holder && ts.isFunctionLike(holder) ? holder.parameters[0] : undefined;
    return first !== undefined && ts.isParameter(first) && first.name.getText() === 'sql';
  });
}

function resolve(sources: Sources, call: ts.CallExpression): StatementPlace {
  const [statement, params] = call.arguments;
  const outcomes = statement
    ? everyPath((path): Variant | Unknown => {
        const interpreter = new Interpreter(sources, path);
        const text = textOf(interpreter, statement);
        if (text instanceof Unknown) return text;
        path.close();
        const given = params && !isCopy(statement) ? valuesOf(interpreter, params) : [];
        if (isNamed(given)) return named(text, Object.keys(given));
        const counted = Array.isArray(given) && !path.askedMore && !ts.isObjectLiteralExpression(statement);
        return { text, parameters: counted && !isCopy(statement) ? given.length : undefined };
      })
    : [];
  const unknown = outcomes?.find((one) => one instanceof Unknown);
  const known = (outcomes ?? []).filter((one): one is Variant => !(one instanceof Unknown));
  const texts = new Map(known.map((one) => [keyOf(one), one]));
  const unreached = texts.size === 0 ? 'no path comes here' : undefined;
  return {
    path: sources.pathOf(call),
    place: sources.placeOf(call),
    words: wordsOf(call),
    row: rowType(sources.checker, call),
    at: call,
    variants: [...texts.values()],
    unresolved: outcomes ? (unknown?.reason ?? unreached) : 'it has too many variants',
  };
}

const keyOf = (variant: Variant): string => `${variant.parameters ?? '?'} ${variant.text}`;

/** `tx.one(statement(source.select, …`, without blanks at line ends. */
const wordsOf = (call: ts.CallExpression): string =>
  call
    .getText()
    .replace(/<[^(]*>(?=\()/s, '')
    .replace(/\s+/g, ' ')
    .replaceAll('( ', '(')
    .slice(0, 70)
    .trim();

/** The text of a statement, of the statement of a COPY or a cursor, or of a prepared statement's object. */
function textOf(interpreter: Interpreter, statement: ts.Expression): string | Unknown {
  const wrapped =
    (ts.isCallExpression(statement) || ts.isNewExpression(statement)) &&
    /^(copyTo|copyFrom|Cursor|to|from)$/.test(statement.expression.getText())
      ? statement.arguments?.[0]
      : undefined;
  const value = interpreter.open(wrapped ?? statement);
  if (value instanceof Unknown) return value;
  if (typeof value === 'string') return value;
  const text = (value as { text?: unknown } | null)?.text;
  return typeof text === 'string' ? text : new Unknown('it is no text');
}

/** Values that nobody can come to are not counted; the text is known. */
function valuesOf(interpreter: Interpreter, params: ts.Expression): unknown {
  try {
    return interpreter.open(params);
  } catch (error) {
    if (error instanceof NoSuchPath) return new Unknown(error.message);
    throw error;
  }
}

const isCopy = (statement: ts.Expression): boolean =>
  ts.isCallExpression(statement) && /^(copy|to|from)/.test(statement.expression.getText());

const isNamed = (given: unknown): given is object =>
  typeof given === 'object' && given !== null && !Array.isArray(given) && !(given instanceof Unknown);

/** As the unit of work binds values by their names. */
function named(sql: string, given: readonly string[]): Variant {
  const { text, names } = numberParameters(sql);
  const missing = names.filter((name) => !given.includes(name)).map((name) => `:${name} has no value`);
  const unused = given.filter((name) => !names.includes(name)).map((name) => `the value ${name} is named nowhere`);
  const fault = [...missing, ...unused].join(', ');
  return { text, parameters: names.length, ...(fault === '' ? {} : { fault }) };
}

/** The type that the code takes a row for; undefined where it takes none. */
function rowType(checker: ts.TypeChecker, call: ts.CallExpression): ts.Type | undefined {
  const [given] = call.typeArguments ?? [];
  if (given) return checker.getTypeFromTypeNode(given);
  const cast = castOf(call);
  const type = cast ? checker.getTypeFromTypeNode(cast) : checker.getTypeAtLocation(call);
  return rowOf(checker, cast ? type : (checker.getAwaitedType(type) ?? type));
}

function rowOf(checker: ts.TypeChecker, type: ts.Type): ts.Type | undefined {
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.NumberLike)) !== 0) return undefined;
  const bare = checker.getNonNullableType(type);
  if (bare.getProperty('submit')) return undefined;
  const rows = bare.getProperty('rowCount') && bare.getProperty('rows');
  if (rows) return rowOf(checker, checker.getTypeOfSymbol(rows));
  if (checker.isArrayType(bare)) {
    const [element] = checker.getTypeArguments(bare as ts.TypeReference);
    return element && rowOf(checker, element);
  }
  return bare;
}

/** `(await client.query(…)).rows as Row[]`: the type of the cast. */
function castOf(call: ts.CallExpression): ts.TypeNode | undefined {
  let node: ts.Node = call.parent;
  while (
    ts.isAwaitExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    (ts.isPropertyAccessExpression(node) && node.name.text === 'rows')
  )
    node = node.parent;
  return ts.isAsExpression(node) ? node.type : undefined;
}
