import ts from 'typescript';
import { NoSuchPath, Unknown, type Path } from './choices.js';
import { applyTo, elementsOf, invokeNative, operate, propertyOf, GLOBALS } from './native.js';
import { callSitesOf, implementationsOf, type FunctionNode } from './callers.js';
import type { Sources } from './sources.js';
import { oneOfType, readList, readObject } from './literals.js';
import { Lazy, force, isChangedLater, isNode, questionOf, regularExpression } from './values.js';

/**
 * Values of names within one call of a function; what is not bound is looked up outside, at last in the open sources.
 */
export interface Frame {
  readonly values: Map<ts.Symbol, unknown>;
  readonly outer?: Frame | undefined;
}
type Returned = { readonly value: unknown } | undefined;
type Evaluate = (node: never, frame: Frame) => unknown;

type Callable = (...args: unknown[]) => unknown;

const DEPTH = 60;
const STEPS = 5000;

/**
 * Evaluates expressions of the sources without running them: constants, templates, pure functions. Values are those of
 * JavaScript; functions are functions; what is not known is `Unknown`. Where it matters which of several it is, the
 * path chooses.
 */
export class Interpreter {
  private readonly root: Frame = { values: new Map() };
  private readonly opening = new Set<ts.Symbol>();
  private readonly closures = new WeakSet<Callable>();
  private depth = 0;
  private steps = 0;

  constructor(
    readonly sources: Sources,
    readonly path: Path,
  ) {}

  /** An expression where it stands, its function being called by any of its callers. */
  open(node: ts.Expression): unknown {
    return this.evaluate(node, this.root);
  }

  private evaluate(node: ts.Expression, frame: Frame): unknown {
    this.steps += 1;
    if (this.depth > DEPTH || this.steps > STEPS) return new Unknown('it is nested too deep');
    this.depth += 1;
    try {
      const evaluate = this.kinds.get(node.kind);
      if (!evaluate) return new Unknown(`${ts.SyntaxKind[node.kind]} is not evaluated`);
      const value = evaluate(node as never, frame);
      return value instanceof Unknown ? oneOfType(this.sources.checker, this.path, node, value) : value;
    } finally {
      this.depth -= 1;
    }
  }

  private readonly kinds = new Map<ts.SyntaxKind, Evaluate>([
    [ts.SyntaxKind.StringLiteral, (node: ts.StringLiteral) => node.text],
    [ts.SyntaxKind.NoSubstitutionTemplateLiteral, (node: ts.NoSubstitutionTemplateLiteral) => node.text],
    [ts.SyntaxKind.NumericLiteral, (node: ts.NumericLiteral) => Number(node.text.replaceAll('_', ''))],
    [ts.SyntaxKind.TrueKeyword, () => true],
    [ts.SyntaxKind.FalseKeyword, () => false],
    [ts.SyntaxKind.NullKeyword, () => null],
    [ts.SyntaxKind.RegularExpressionLiteral, (node: ts.RegularExpressionLiteral) => regularExpression(node.text)],
    [ts.SyntaxKind.TemplateExpression, (node: ts.TemplateExpression, frame) => this.template(node, frame)],
    [ts.SyntaxKind.ParenthesizedExpression, (node: ts.ParenthesizedExpression, f) => this.evaluate(node.expression, f)],
    [ts.SyntaxKind.AsExpression, (node: ts.AsExpression, frame) => this.evaluate(node.expression, frame)],
    [ts.SyntaxKind.SatisfiesExpression, (node: ts.SatisfiesExpression, f) => this.evaluate(node.expression, f)],
    [ts.SyntaxKind.NonNullExpression, (node: ts.NonNullExpression, frame) => this.evaluate(node.expression, frame)],
    [ts.SyntaxKind.AwaitExpression, (node: ts.AwaitExpression) => new Unknown(`${node.getText()} is awaited`)],
    [ts.SyntaxKind.Identifier, (node: ts.Identifier, frame) => this.identifier(node, frame)],
    [ts.SyntaxKind.BinaryExpression, (node: ts.BinaryExpression, frame) => this.binary(node, frame)],
    [ts.SyntaxKind.PrefixUnaryExpression, (node: ts.PrefixUnaryExpression, frame) => this.prefix(node, frame)],
    [ts.SyntaxKind.ConditionalExpression, (node: ts.ConditionalExpression, frame) => this.conditional(node, frame)],
    [ts.SyntaxKind.PropertyAccessExpression, (node: ts.PropertyAccessExpression, f) => this.property(node, f)],
    [ts.SyntaxKind.ElementAccessExpression, (node: ts.ElementAccessExpression, frame) => this.element(node, frame)],
    [ts.SyntaxKind.CallExpression, (node: ts.CallExpression, frame) => this.call(node, frame)],
    [ts.SyntaxKind.NewExpression, (node: ts.NewExpression, frame) => this.create(node, frame)],
    [ts.SyntaxKind.ArrayLiteralExpression, (node: ts.ArrayLiteralExpression, frame) => this.list(node.elements, frame)],
    [ts.SyntaxKind.ObjectLiteralExpression, (node: ts.ObjectLiteralExpression, frame) => this.object(node, frame)],
    [ts.SyntaxKind.ArrowFunction, (node: ts.ArrowFunction, frame) => this.closure(node, frame)],
    [ts.SyntaxKind.FunctionExpression, (node: ts.FunctionExpression, frame) => this.closure(node, frame)],
  ]);

  /** A number in a text stands for any number, but not in the name of a parameter. */
  private template(node: ts.TemplateExpression, frame: Frame): unknown {
    let text = node.head.text;
    for (const span of node.templateSpans) {
      const value = this.evaluate(span.expression, frame);
      if (typeof value === 'number' && Number.isNaN(value)) text += '1';
      else if (!(value instanceof Unknown)) text += String(value);
      else if (!text.endsWith('$') && this.isNumber(span.expression)) text += '1';
      else return value;
      text += span.literal.text;
    }
    return text;
  }

  private isNumber(node: ts.Expression): boolean {
    return (this.sources.checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike) !== 0;
  }

  private binary(node: ts.BinaryExpression, frame: Frame): unknown {
    const operator = node.operatorToken.kind;
    const left = this.evaluate(node.left, frame);
    const known = (taken: boolean): unknown => (taken ? this.evaluate(node.right, frame) : left);
    if (operator === ts.SyntaxKind.AmpersandAmpersandToken)
      return left instanceof Unknown ? this.either(node.left, () => known(true), false) : known(Boolean(left));
    if (operator === ts.SyntaxKind.BarBarToken)
      return left instanceof Unknown ? this.either(node.left, () => left, known(true)) : known(!left);
    if (operator === ts.SyntaxKind.QuestionQuestionToken) return known(left === undefined || left === null);
    const right = this.evaluate(node.right, frame);
    if (left instanceof Unknown) return left;
    return right instanceof Unknown ? right : operate(operator, left, right);
  }

  private either(question: ts.Node, yes: () => unknown, no: unknown): unknown {
    return this.path.choose(questionOf(question), 2) === 0 ? yes() : no;
  }

  private prefix(node: ts.PrefixUnaryExpression, frame: Frame): unknown {
    const value = this.evaluate(node.operand, frame);
    if (value instanceof Unknown) return value;
    if (node.operator === ts.SyntaxKind.ExclamationToken) return !value;
    return node.operator === ts.SyntaxKind.MinusToken ? -Number(value) : new Unknown('an operator is not evaluated');
  }

  private holds(node: ts.Expression, frame: Frame): boolean {
    const value = this.evaluate(node, frame);
    return value instanceof Unknown ? this.path.choose(questionOf(node), 2) === 0 : Boolean(value);
  }

  private conditional(node: ts.ConditionalExpression, frame: Frame): unknown {
    return this.evaluate(this.holds(node.condition, frame) ? node.whenTrue : node.whenFalse, frame);
  }

  private list(nodes: readonly ts.Expression[], frame: Frame): unknown {
    return readList(nodes, (node) => this.evaluate(node, frame));
  }

  private object(node: ts.ObjectLiteralExpression, frame: Frame): unknown {
    const evaluate = (one: ts.Expression): unknown => this.evaluate(one, frame);
    return readObject(node, evaluate, (one) => this.propertyValue(one, frame));
  }

  private propertyValue(one: ts.ObjectLiteralElementLike, frame: Frame): unknown {
    if (ts.isPropertyAssignment(one)) return this.evaluate(one.initializer, frame);
    if (ts.isMethodDeclaration(one)) return this.closure(one, frame);
    if (!ts.isShorthandPropertyAssignment(one)) return new Unknown('an accessor is not evaluated');
    return this.bySymbol(this.sources.checker.getShorthandAssignmentValueSymbol(one), frame);
  }

  private identifier(node: ts.Identifier, frame: Frame): unknown {
    if (node.text === 'undefined') return undefined;
    return this.bySymbol(this.sources.checker.getSymbolAtLocation(node), frame);
  }

  private bySymbol(given: ts.Symbol | undefined, frame: Frame): unknown {
    if (!given) return new Unknown('a name is not known');
    const symbol = (given.flags & ts.SymbolFlags.Alias) !== 0 ? this.sources.checker.getAliasedSymbol(given) : given;
    for (let at: Frame | undefined = frame; at; at = at.outer)
      if (at.values.has(symbol)) return force(at.values.get(symbol));
    const declaration = symbol.valueDeclaration;
    if (declaration && ts.isFunctionDeclaration(declaration) && declaration.body)
      return this.closure(declaration, frame);
    if (this.opening.has(symbol)) return new Unknown(`${symbol.name} depends on itself`);
    this.opening.add(symbol);
    try {
      const value = this.declared(symbol, declaration);
      this.root.values.set(symbol, value);
      return value;
    } finally {
      this.opening.delete(symbol);
    }
  }

  private declared(symbol: ts.Symbol, declaration: ts.Declaration | undefined): unknown {
    if (!declaration) return new Unknown(`${symbol.name} is not declared`);
    if (declaration.getSourceFile().isDeclarationFile)
      return GLOBALS.get(symbol.name) ?? new Unknown(`${symbol.name} is not of the sources`);
    if (ts.isVariableDeclaration(declaration)) return this.variable(declaration);
    if (ts.isBindingElement(declaration)) return this.boundPart(declaration);
    if (ts.isParameter(declaration)) return this.parameter(declaration);
    if (ts.isClassDeclaration(declaration)) return declaration;
    return new Unknown(`${symbol.name} is a ${ts.SyntaxKind[declaration.kind]}`);
  }

  private variable(declaration: ts.VariableDeclaration): unknown {
    const name = declaration.name.getText();
    if (ts.isForOfStatement(declaration.parent.parent)) {
      const elements = elementsOf(this.open(declaration.parent.parent.expression));
      return elements
        ? elements[this.path.choose(declaration, elements.length)]
        : new Unknown(`${name} is an element of what is not known`);
    }
    if (!declaration.initializer) return new Unknown(`${name} has no value at its declaration`);
    if (isChangedLater(declaration)) return new Unknown(`${name} is changed after its declaration`);
    return this.open(declaration.initializer);
  }

  private boundPart(element: ts.BindingElement): unknown {
    const pattern = element.parent;
    const holder = pattern.parent;
    const whole = ts.isBindingElement(holder)
      ? this.boundPart(holder)
      : ts.isParameter(holder)
        ? this.parameter(holder)
        : this.variable(holder);
    return this.part(element, whole, this.root);
  }

  private part(element: ts.BindingElement, whole: unknown, frame: Frame): unknown {
    if (whole instanceof Unknown) return whole;
    const pattern = element.parent;
    const key = ts.isArrayBindingPattern(pattern)
      ? pattern.elements.indexOf(element)
      : (element.propertyName ?? element.name).getText();
    if (element.dotDotDotToken)
      return Array.isArray(whole) ? whole.slice(Number(key)) : new Unknown('a rest of fields');
    const value = propertyOf(whole, key);
    return value === undefined && element.initializer ? this.evaluate(element.initializer, frame) : value;
  }

  /** A parameter of a function that nobody called yet: of any of its callers. */
  private parameter(declaration: ts.ParameterDeclaration): unknown {
    const owner = declaration.parent as FunctionNode;
    const name = declaration.name.getText();
    const element = this.elementOfCallback(owner, declaration);
    if (element) return element.value;
    const sites = callSitesOf(this.sources, owner);
    if (sites.length === 0) return new Unknown(`nothing calls the function of ${name}`);
    const site = sites[this.path.choose(owner, sites.length)];
    const index = owner.parameters.indexOf(declaration);
    const given = site?.arguments ?? ([] as readonly ts.Expression[]);
    if (declaration.dotDotDotToken) return this.list(given.slice(index), this.root);
    if (given.slice(0, index + 1).some((one) => ts.isSpreadElement(one))) return new Unknown(`${name} is spread`);
    const argument = given[index];
    if (argument) return this.open(argument);
    return declaration.initializer ? this.open(declaration.initializer) : undefined;
  }

  /** The element that `list.map(callback)` and its like hand to their callback. */
  private elementOfCallback(owner: FunctionNode, declaration: ts.ParameterDeclaration): { value: unknown } | undefined {
    const call = owner.parent;
    if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return undefined;
    if (!['map', 'flatMap', 'forEach', 'filter'].includes(call.expression.name.text)) return undefined;
    const elements = elementsOf(this.open(call.expression.expression));
    if (!elements || elements.length === 0) return { value: new Unknown('it is an element of what is not known') };
    const at = this.path.choose(owner, elements.length);
    return { value: owner.parameters.indexOf(declaration) === 0 ? elements[at] : at };
  }

  private property(node: ts.PropertyAccessExpression, frame: Frame): unknown {
    if (node.expression.kind === ts.SyntaxKind.ThisKeyword) return this.ownMember(node);
    const holder = this.evaluate(node.expression, frame);
    if (holder instanceof Unknown) return this.implemented(node) ?? holder;
    if (isNode(holder)) return this.staticMember(node);
    if ((holder === undefined || holder === null) && !node.questionDotToken)
      throw new NoSuchPath(`${node.getText()} of nothing`);
    return propertyOf(holder, node.name.text);
  }

  private element(node: ts.ElementAccessExpression, frame: Frame): unknown {
    const holder = this.evaluate(node.expression, frame);
    if (holder instanceof Unknown) return holder;
    const key = this.evaluate(node.argumentExpression, frame);
    if (!(key instanceof Unknown)) return propertyOf(holder, String(key));
    const values = Object.values(holder as object) as unknown[];
    return values.length > 0 ? values[this.path.choose(node, values.length)] : key;
  }

  /** `this.name`: a parameter of the constructor, a field with its value, a method. */
  private ownMember(node: ts.PropertyAccessExpression): unknown {
    const declaration = this.sources.checker.getSymbolAtLocation(node.name)?.valueDeclaration;
    if (!declaration) return new Unknown(`${node.getText()} is not declared`);
    if (ts.isParameter(declaration)) return this.parameter(declaration);
    if (ts.isMethodDeclaration(declaration)) return this.closure(declaration, this.root);
    if (ts.isPropertyDeclaration(declaration) && declaration.initializer) return this.open(declaration.initializer);
    return new Unknown(`${node.getText()} gets its value elsewhere`);
  }

  private staticMember(node: ts.PropertyAccessExpression): unknown {
    const declaration = this.sources.checker.getSymbolAtLocation(node.name)?.valueDeclaration;
    if (declaration && ts.isPropertyDeclaration(declaration) && declaration.initializer)
      return this.open(declaration.initializer);
    if (declaration && ts.isMethodDeclaration(declaration)) return this.closure(declaration, this.root);
    return new Unknown(`${node.getText()} is not evaluated`);
  }

  /** A member of an interface: of any of those that implement it. */
  private implemented(node: ts.PropertyAccessExpression): unknown {
    const found = implementationsOf(this.sources, node);
    const member = found[this.path.choose(node, Math.max(1, found.length))];
    if (!member) return undefined;
    if (ts.isMethodDeclaration(member)) return this.closure(member, this.root);
    return member.initializer ? this.open(member.initializer) : undefined;
  }

  private call(node: ts.CallExpression, frame: Frame): unknown {
    const callee = node.expression;
    if (ts.isPropertyAccessExpression(callee) && callee.expression.kind !== ts.SyntaxKind.ThisKeyword) {
      const holder = this.evaluate(callee.expression, frame);
      if (!(holder instanceof Unknown) && !isNode(holder)) return this.method(node, holder, callee.name.text, frame);
    }
    const target = this.evaluate(callee, frame);
    if (typeof target === 'function') return this.apply(target as Callable, node.arguments, frame);
    return target instanceof Unknown ? target : new Unknown(`${callee.getText()} is not called`);
  }

  /** A function of the sources gets arguments that are evaluated when they are asked for. */
  private apply(target: Callable, nodes: readonly ts.Expression[], frame: Frame): unknown {
    if (this.closures.has(target) && !nodes.some((one) => ts.isSpreadElement(one)))
      return target(...nodes.map((one) => new Lazy(() => this.evaluate(one, frame))));
    return applyTo(target, this.list(nodes, frame), this.closures.has(target));
  }

  private method(node: ts.CallExpression, holder: unknown, name: string, frame: Frame): unknown {
    const own = propertyOf(holder, name);
    if (typeof own === 'function' && this.closures.has(own as Callable))
      return this.apply(own as Callable, node.arguments, frame);
    const given = this.list(node.arguments, frame);
    if (!Array.isArray(given)) return given;
    return invokeNative(holder, name, given as unknown[], (at, of) =>
      this.path.choose(`${this.sources.placeOf(node)} ${node.pos} ${at}`, of),
    );
  }

  private create(node: ts.NewExpression, frame: Frame): unknown {
    const target = this.evaluate(node.expression, frame);
    if (target !== Map && target !== Set) return new Unknown(`${node.expression.getText()} is made at run time`);
    const [first] = this.list(node.arguments ?? [], frame) as unknown[];
    return first instanceof Unknown ? first : new (target as new (given: unknown) => unknown)(first);
  }

  private closure(node: FunctionNode, outer: Frame): Callable {
    const callable: Callable = (...args) => {
      if (this.depth > DEPTH) return new Unknown('it is nested too deep');
      const frame: Frame = { values: new Map(), outer };
      node.parameters.forEach((parameter, index) => {
        const given = parameter.dotDotDotToken ? args.slice(index) : args[index];
        const { initializer } = parameter;
        const missing = initializer && force(given) === undefined ? initializer : undefined;
        this.bind(parameter.name, missing ? this.evaluate(missing, frame) : given, frame);
      });
      if (!node.body) return new Unknown('a function without a body');
      if (!ts.isBlock(node.body)) return this.evaluate(node.body, frame);
      return this.run(node.body.statements, frame)?.value;
    };
    this.closures.add(callable);
    return callable;
  }

  private bind(name: ts.BindingName, value: unknown, frame: Frame): void {
    if (ts.isIdentifier(name)) {
      const symbol = this.sources.checker.getSymbolAtLocation(name);
      if (symbol) frame.values.set(symbol, value);
      return;
    }
    for (const element of name.elements)
      if (ts.isBindingElement(element))
        this.bind(element.name, new Lazy(() => this.part(element, force(value), frame)), frame);
  }

  private run(statements: readonly ts.Statement[], frame: Frame): Returned {
    for (const statement of statements) {
      const returned = this.step(statement, frame);
      if (returned) return returned;
    }
    return undefined;
  }

  private step(statement: ts.Statement, frame: Frame): Returned {
    if (ts.isReturnStatement(statement))
      return { value: statement.expression ? this.evaluate(statement.expression, frame) : undefined };
    if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations)
        this.bind(name, initializer && new Lazy(() => this.evaluate(initializer, frame)), frame);
      return undefined;
    }
    if (ts.isBlock(statement)) return this.run(statement.statements, frame);
    if (ts.isIfStatement(statement)) {
      const taken = this.holds(statement.expression, frame) ? statement.thenStatement : statement.elseStatement;
      return taken && this.step(taken, frame);
    }
    if (ts.isFunctionDeclaration(statement)) return undefined;
    return this.otherStep(statement, frame);
  }

  private otherStep(statement: ts.Statement, frame: Frame): Returned {
    if (ts.isExpressionStatement(statement)) {
      this.evaluate(statement.expression, frame);
      return undefined;
    }
    if (ts.isThrowStatement(statement)) throw new NoSuchPath(statement.getText());
    return { value: new Unknown(`${ts.SyntaxKind[statement.kind]} is not evaluated`) };
  }
}
