/**
 * The codes that a route can answer with, read from the sources by the TypeScript compiler: every `domainError` in what
 * its method reaches by calls, in what its parameters' decorators reach, and in the guard before it. What only the
 * database or a port without a class decides is not seen; documents keep the answer `default` for it.
 */
import ts from 'typescript';

const CODE = /\b[A-Z]{4}-\d{4}\b/g;
/** What the parser of bodies answers: too large, another encoding or type, no JSON. */
const OF_BODIES = ['RUNT-4000', 'RUNT-4013', 'RUNT-4015'];

/** Finds codes in the files of one program. */
export class AnswerErrors {
  #checker;
  /** What a declaration says itself: its codes, and the declarations that it reaches. */
  #known = new Map();
  /** Classes by the interface that they implement. */
  #implementers = new Map();
  #guard;

  constructor(program) {
    this.#checker = program.getTypeChecker();
    for (const file of program.getSourceFiles().filter(ownFile))
      for (const statement of file.statements.filter(ts.isClassDeclaration)) this.#noteClass(statement);
  }

  /** Codes of a route: a method of a controller that has a route's decorator. Sorted. */
  of(method) {
    const decorators = method.parameters.flatMap((parameter) => ts.getDecorators(parameter) ?? []);
    const schemas = decorators.some(({ expression }) => /\bschema\b/.test(expression.getText()));
    const body = decorators.some(({ expression }) => /^Body\(/.test(expression.getText()));
    const open = [method, method.parent].some((node) =>
      (ts.getDecorators(node) ?? []).some(({ expression }) => /^Public\(/.test(expression.getText())),
    );
    const before = decorators.flatMap(({ expression }) =>
      ts.isCallExpression(expression) ? this.#targets(expression.expression) : [],
    );
    return [
      ...new Set([
        ...this.#reached([method, ...before]),
        ...(open ? [] : this.#reached(this.#guard ? [this.#guard] : [])),
        ...(schemas ? ['RUNT-4001'] : []),
        ...(body ? OF_BODIES : []),
      ]),
    ].sort();
  }

  #noteClass(statement) {
    if (statement.name?.text === 'SessionGuard')
      this.#guard = statement.members.find((member) => member.name?.getText() === 'canActivate');
    for (const clause of statement.heritageClauses ?? [])
      if (clause.token === ts.SyntaxKind.ImplementsKeyword)
        for (const type of clause.types) {
          const symbol = this.#checker.getTypeAtLocation(type).symbol;
          if (symbol) this.#implementers.set(symbol, [...(this.#implementers.get(symbol) ?? []), statement]);
        }
  }

  #reached(starts) {
    const seen = new Set(starts);
    const codes = new Set();
    for (const declaration of seen) {
      const { own, targets } = this.#look(declaration);
      own.forEach((code) => codes.add(code));
      targets.forEach((target) => seen.add(target));
    }
    return [...codes];
  }

  #look(declaration) {
    const known = this.#known.get(declaration);
    if (known) return known;
    const found = { own: new Set(), targets: new Set() };
    this.#known.set(declaration, found);
    const visit = (node) => {
      if (ts.isTypeNode(node) || ts.isDecorator(node)) return;
      if (ts.isCallExpression(node) && node.expression.getText() === 'domainError')
        this.#codesOf(node.arguments[0]).forEach((code) => found.own.add(code));
      if (ts.isIdentifier(node)) this.#targets(node).forEach((target) => found.targets.add(target));
      ts.forEachChild(node, visit);
    };
    ts.forEachChild(declaration, visit);
    return found;
  }

  /** Codes of an argument: its literals, or where it is any text, those that texts of its file name. */
  #codesOf(argument) {
    const type = this.#checker.getTypeAtLocation(argument);
    const types = type.isUnion() ? type.types : [type];
    if (types.every((one) => one.isStringLiteral())) return types.map((one) => one.value);
    const codes = [];
    const visit = (node) => {
      if (
        ts.isStringLiteralLike(node) ||
        ts.isTemplateHead(node) ||
        ts.isTemplateMiddle(node) ||
        ts.isTemplateTail(node)
      )
        codes.push(...(node.text.match(CODE) ?? []));
      ts.forEachChild(node, visit);
    };
    visit(argument.getSourceFile());
    return codes;
  }

  /** The declarations with code of our own that a name stands for. */
  #targets(name) {
    let symbol = this.#checker.getSymbolAtLocation(name);
    if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = this.#checker.getAliasedSymbol(symbol);
    return (symbol?.declarations ?? [])
      .filter((declaration) => ownFile(declaration.getSourceFile()))
      .flatMap((declaration) => this.#withCode(declaration, name));
  }

  #withCode(declaration, name) {
    if (ts.isClassDeclaration(declaration))
      return ts.isNewExpression(name.parent) ? declaration.members.filter(ts.isConstructorDeclaration) : [];
    if (ts.isMethodSignature(declaration) || ts.isPropertySignature(declaration)) {
      const owner = this.#checker.getSymbolAtLocation(declaration.parent.name ?? declaration);
      return (this.#implementers.get(owner) ?? []).flatMap((one) =>
        one.members.filter((member) => member.name?.getText() === declaration.name.getText()),
      );
    }
    const whole =
      ts.isFunctionDeclaration(declaration) ||
      ts.isMethodDeclaration(declaration) ||
      ts.isGetAccessor(declaration) ||
      ts.isPropertyAssignment(declaration) ||
      ((ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration)) && declaration.initializer);
    return whole ? [declaration] : [];
  }
}

const ownFile = ({ fileName, isDeclarationFile }) => !isDeclarationFile && !/node_modules|\.spec\.ts$/.test(fileName);
