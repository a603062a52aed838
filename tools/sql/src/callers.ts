import ts from 'typescript';
import type { Member, Sources } from './sources.js';

export type FunctionNode =
  ts.FunctionDeclaration | ts.MethodDeclaration | ts.ArrowFunction | ts.FunctionExpression | ts.ConstructorDeclaration;
type Call = ts.CallExpression | ts.NewExpression;

const known = new WeakMap<FunctionNode, readonly Call[]>();

/** Where a function is called; through an interface too, when it has the method's name. */
export function callSitesOf(sources: Sources, owner: FunctionNode): readonly Call[] {
  const before = known.get(owner);
  if (before) return before;
  const found = find(sources, owner);
  known.set(owner, found);
  return found;
}

function find(sources: Sources, owner: FunctionNode): readonly Call[] {
  const { checker } = sources;
  const name = declaredName(owner);
  if (!name) return callsOfCallback(sources, owner);
  const symbol = checker.getSymbolAtLocation(name);
  return (sources.calls.get(name.text) ?? []).filter((call) => {
    if (ts.isNewExpression(call) !== ts.isConstructorDeclaration(owner)) return false;
    const called = calledSymbol(checker, call);
    return called !== undefined && (called === symbol || isMemberOfInterface(called, owner));
  });
}

function calledSymbol(checker: ts.TypeChecker, call: Call): ts.Symbol | undefined {
  const callee = ts.isPropertyAccessExpression(call.expression) ? call.expression.name : call.expression;
  const symbol = checker.getSymbolAtLocation(callee);
  return symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
}

/** A method called through an interface: any that has its name, where the interface is one of the sources. */
function isMemberOfInterface(called: ts.Symbol, owner: FunctionNode): boolean {
  const declaration = called.declarations?.[0];
  if (!declaration || declaration.getSourceFile().isDeclarationFile) return false;
  if (!ts.isMethodSignature(declaration) && !ts.isPropertySignature(declaration)) return false;
  return ts.isMethodDeclaration(owner) || ts.isPropertyAssignment(owner.parent);
}

function declaredName(owner: FunctionNode): ts.Identifier | undefined {
  if (ts.isConstructorDeclaration(owner)) return ts.isClassDeclaration(owner.parent) ? owner.parent.name : undefined;
  if (owner.name && ts.isIdentifier(owner.name)) return owner.name;
  const { parent } = owner;
  if ((ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) && ts.isIdentifier(parent.name))
    return parent.name;
  return undefined;
}

/** A function that is handed to another is called where that one calls its parameter. */
function callsOfCallback(sources: Sources, owner: FunctionNode): readonly Call[] {
  const call = owner.parent;
  if (!ts.isCallExpression(call)) return [];
  const declaration = sources.checker.getResolvedSignature(call)?.declaration;
  const parameter = declaration?.parameters[call.arguments.indexOf(owner as ts.Expression)];
  if (!parameter || !ts.isParameter(parameter) || !ts.isIdentifier(parameter.name)) return [];
  const symbol = sources.checker.getSymbolAtLocation(parameter.name);
  return (sources.calls.get(parameter.name.text) ?? []).filter((one) => calledSymbol(sources.checker, one) === symbol);
}

/** Members of classes and object literals that stand behind a member of an interface. */
export function implementationsOf(sources: Sources, access: ts.PropertyAccessExpression): readonly Member[] {
  const declared = sources.checker.getSymbolAtLocation(access.name)?.declarations?.[0];
  if (!declared || declared.getSourceFile().isDeclarationFile) return [];
  if (!ts.isMethodSignature(declared) && !ts.isPropertySignature(declared)) return [];
  const holder = sources.checker.getTypeAtLocation(declared.parent).symbol;
  return (sources.members.get(access.name.text) ?? []).filter((member) => implementsHolder(sources, member, holder));
}

function implementsHolder(sources: Sources, member: Member, holder: ts.Symbol): boolean {
  const { checker } = sources;
  if (ts.isObjectLiteralExpression(member.parent)) return checker.getContextualType(member.parent)?.symbol === holder;
  if (!ts.isClassDeclaration(member.parent)) return false;
  return (member.parent.heritageClauses ?? []).some((clause) =>
    clause.types.some((type) => checker.getTypeAtLocation(type).symbol === holder),
  );
}
