/**
 * JSON schemas of what routes answer, read from the return types of controllers' methods by the TypeScript compiler: a type of the
 * sources is the only place where the shape of an answer is said. What JSON cannot carry is left out or refused.
 */
import ts from 'typescript';
import { AnswerErrors } from './answer-errors.mjs';

const ROUTE = /^(Get|Post|HttpPost|Put|Patch|Delete)$/;
/** Types that the documents say something else about, or nothing. */
const WITHOUT_SCHEMA = new Set(['void', 'StreamableFile']);

/** The answers of all controllers among the files of a program: by class and method what it answers and with which codes it fails, and the named types. */
export function answersOf(program) {
  const types = new TypeSchemas(program.getTypeChecker());
  const errors = new AnswerErrors(program);
  const operations = {};
  for (const file of program
    .getSourceFiles()
    .filter(({ fileName, isDeclarationFile }) => !isDeclarationFile && !/node_modules|\.spec\.ts$/.test(fileName))
    .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))) {
    for (const controller of file.statements.filter(
      (node) =>
        ts.isClassDeclaration(node) && decorated(node, /^Controller$/) && !decorated(node, /^ApiExcludeController$/),
    )) {
      const routes = controller.members.filter((member) => ts.isMethodDeclaration(member) && decorated(member, ROUTE));
      operations[controller.name.text] = Object.fromEntries(
        routes.map((route) => [route.name.text, { ...types.answerOf(route), errors: errors.of(route) }]),
      );
    }
  }
  return { operations, schemas: types.named() };
}

const decorated = (node, name) =>
  (ts.getDecorators(node) ?? []).some(
    ({ expression }) => ts.isCallExpression(expression) && name.test(expression.expression.getText()),
  );

class TypeSchemas {
  #checker;
  /** Schemas by name, with the type that has the name. */
  #known = new Map();

  constructor(checker) {
    this.#checker = checker;
  }

  named() {
    return Object.fromEntries(
      [...this.#known].map(([name, { schema }]) => [name, schema]).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }

  answerOf(method) {
    const type = this.#checker.getAwaitedType(
      this.#checker.getReturnTypeOfSignature(this.#checker.getSignatureFromDeclaration(method)),
    );
    const summary = this.#doc(this.#checker.getSymbolAtLocation(method.name));
    const plain = WITHOUT_SCHEMA.has(this.#checker.typeToString(type));
    return { ...(summary ? { summary } : {}), ...(plain ? {} : { schema: this.of(type) }) };
  }

  of(type) {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (flags & ts.TypeFlags.StringLike && !type.isUnion())
      return type.isStringLiteral() ? { type: 'string', enum: [type.value] } : { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike && !type.isUnion())
      return type.isNumberLiteral() ? { type: 'number', enum: [type.value] } : { type: 'number' };
    if (flags & ts.TypeFlags.BooleanLiteral)
      return { type: 'boolean', enum: [this.#checker.typeToString(type) === 'true'] };
    if (flags & ts.TypeFlags.Boolean) return { type: 'boolean' };
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (flags & ts.TypeFlags.NonPrimitive) return { type: 'object' };
    if (flags & (ts.TypeFlags.Object | ts.TypeFlags.Union | ts.TypeFlags.Intersection)) return this.#byName(type);
    throw new Error(`JSON has nothing for the type ${this.#checker.typeToString(type)}`);
  }

  #byName(type) {
    const name = this.#nameOf(type);
    if (!name) return this.#structureOf(type);
    const known = this.#known.get(name);
    if (known && known.type !== type) throw new Error(`two types of answers have the name ${name}`);
    if (!known) {
      const entry = { type, schema: {} };
      this.#known.set(name, entry);
      entry.schema = this.#structureOf(type);
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  /** Interfaces and aliases of our own; `Page<PersonItem>` is `PageOfPersonItem`. */
  #nameOf(type) {
    const symbol = type.aliasSymbol ?? (type.flags & ts.TypeFlags.Object ? type.symbol : undefined);
    const place = symbol?.declarations?.[0]?.getSourceFile();
    if (!place || /node_modules/.test(place.fileName) || !/^[A-Z]/.test(symbol.name) || this.#jsonOf(type))
      return undefined;
    const types = type.aliasSymbol
      ? (type.aliasTypeArguments ?? [])
      : this.#checker.getTypeArguments(type).filter((one) => !one.isThisType);
    const names = types.map((one) => this.#nameOf(one));
    return names.includes(undefined) ? undefined : [symbol.name, ...names].join('Of');
  }

  #structureOf(type) {
    if (type.isUnion()) return this.#union(type);
    const json = this.#jsonOf(type);
    if (json) return type.symbol?.name === 'Date' ? { type: 'string', format: 'date-time' } : this.of(json);
    if (this.#checker.isTupleType(type))
      return { type: 'array', prefixItems: this.#checker.getTypeArguments(type).map((one) => this.of(one)) };
    if (this.#checker.isArrayType(type))
      return { type: 'array', items: this.of(this.#checker.getTypeArguments(type)[0]) };
    if (type.isIntersection()) {
      const primitive = type.types.find((one) => one.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike));
      if (primitive) return this.of(primitive);
    }
    return this.#object(type);
  }

  #union(type) {
    const parts = type.types.filter((one) => !(one.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)));
    const literals = parts.filter((one) => one.isStringLiteral()).map((one) => one.value);
    const truths = parts.filter((one) => one.flags & ts.TypeFlags.BooleanLiteral);
    const schemas = [
      ...(literals.length ? [{ type: 'string', enum: literals.sort() }] : []),
      ...(truths.length === 2 ? [{ type: 'boolean' }] : truths.map((one) => this.of(one))),
      ...parts.filter((one) => !one.isStringLiteral() && !truths.includes(one)).map((one) => this.of(one)),
    ];
    return schemas.length === 1
      ? schemas[0]
      : { anyOf: schemas.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };
  }

  #object(type) {
    const fields = this.#checker
      .getPropertiesOfType(type)
      .map((symbol) => ({ symbol, type: this.#checker.getTypeOfSymbol(symbol) }))
      .filter((field) => field.type.getCallSignatures().length === 0);
    const properties = fields.map(({ symbol, type: of }) => {
      const description = this.#doc(symbol);
      return [symbol.name, { ...this.of(of), ...(description ? { description } : {}) }];
    });
    const required = fields
      .filter(({ symbol, type: of }) => !(symbol.flags & ts.SymbolFlags.Optional) && !this.#mayLack(of))
      .map(({ symbol }) => symbol.name);
    const others = this.#checker.getIndexTypeOfType(type, ts.IndexKind.String);
    return {
      type: 'object',
      ...(properties.length ? { properties: Object.fromEntries(properties) } : {}),
      ...(required.length ? { required } : {}),
      ...(others ? { additionalProperties: this.of(others) } : {}),
    };
  }

  #mayLack(type) {
    return type.isUnion() && type.types.some((one) => one.flags & ts.TypeFlags.Undefined);
  }

  /** What `JSON.stringify` makes of values of a class that says so itself. */
  #jsonOf(type) {
    const toJson = type.isUnion() ? undefined : type.getProperty('toJSON');
    const [signature] = toJson ? this.#checker.getTypeOfSymbol(toJson).getCallSignatures() : [];
    return signature && this.#checker.getReturnTypeOfSignature(signature);
  }

  #doc(symbol) {
    return ts
      .displayPartsToString(symbol?.getDocumentationComment(this.#checker) ?? [])
      .replaceAll(/\s+/g, ' ')
      .trim();
  }
}
