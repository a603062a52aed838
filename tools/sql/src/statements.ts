import ts from 'typescript';
import { everyPath, Unknown } from './choices.js';
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
}

const METHODS = new Set(['rows', 'one', 'execute', 'query']);

/** Every call of the unit of work's `rows`, `one`, `execute` and of pg's and TypeORM's `query`. */
export function findStatements(sources: Sources): StatementPlace[] {
  const found: StatementPlace[] = [];
  for (const name of METHODS)
    for (const call of sources.calls.get(name) ?? [])
      if (ts.isCallExpression(call) && sendsSql(sources, call)) found.push(resolve(sources, call));
  return found;
}

function sendsSql({ checker }: Sources, call: ts.CallExpression): boolean {
  const declaration = checker.getResolvedSignature(call)?.declaration;
  const file = declaration?.getSourceFile().fileName ?? '';
  if (/node_modules\/(@types\/pg|typeorm)\//.test(file)) return true;
  const first = declaration?.parameters[0];
  return first !== undefined && ts.isParameter(first) && first.name.getText() === 'sql';
}

function resolve(sources: Sources, call: ts.CallExpression): StatementPlace {
  const [statement, params] = call.arguments;
  const outcomes = statement
    ? everyPath((path): Variant | Unknown => {
        const interpreter = new Interpreter(sources, path);
        const text = textOf(interpreter, statement);
        if (text instanceof Unknown) return text;
        path.close();
        const parameters = parametersOf(interpreter, statement, params);
        return { text, parameters: path.askedMore ? undefined : parameters };
      })
    : [];
  const unknown = outcomes?.find((one) => one instanceof Unknown);
  const texts = new Map((outcomes ?? []).filter((one) => !(one instanceof Unknown)).map((one) => [keyOf(one), one]));
  return {
    path: sources.pathOf(call),
    place: sources.placeOf(call),
    words: wordsOf(call),
    row: rowType(sources.checker, call),
    at: call,
    variants: [...texts.values()],
    unresolved: outcomes ? unknown?.reason : 'it has too many variants',
  };
}

const keyOf = (variant: Variant): string => `${variant.parameters ?? '?'} ${variant.text}`;

/** `tx.one(statement(source.select, …`, without blanks at line ends. */
const wordsOf = (call: ts.CallExpression): string =>
  call.getText().replace(/<[^(]*>(?=\()/s, '').replace(/\s+/g, ' ').replaceAll('( ', '(').slice(0, 70).trim();

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

function parametersOf(
  interpreter: Interpreter,
  statement: ts.Expression,
  params: ts.Expression | undefined,
): number | undefined {
  if (ts.isCallExpression(statement) && /^copy/.test(statement.expression.getText())) return undefined;
  if (!params) return ts.isObjectLiteralExpression(statement) ? undefined : 0;
  const value = interpreter.open(params);
  if (value === undefined) return 0;
  return Array.isArray(value) ? value.length : undefined;
}

/** The type that the code takes a row for; undefined where it takes none. */
function rowType(checker: ts.TypeChecker, call: ts.CallExpression): ts.Type | undefined {
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
