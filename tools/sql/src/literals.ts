import ts from 'typescript';
import { Unknown, type Path } from './choices.js';
import { elementsOf } from './native.js';
import { defineLazily } from './values.js';

type Evaluate = (node: ts.Expression) => unknown;

/** A value that is not known but has one of a few literal types. */
export function oneOfType(checker: ts.TypeChecker, path: Path, node: ts.Expression, unknown: Unknown): unknown {
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node)) return unknown;
  const type = checker.getTypeAtLocation(node);
  const members = type.isUnion() ? type.types : [type];
  if (!members.every((member) => member.isStringLiteral())) return unknown;
  return members[path.choose(checker.getSymbolAtLocation(node) ?? node, members.length)]?.value;
}

/** Elements of a list, evaluated when they are asked for; what is spread must be known. */
export function readList(nodes: readonly ts.Expression[], evaluate: Evaluate): unknown {
  const values: unknown[] = [];
  for (const node of nodes) {
    if (!ts.isSpreadElement(node)) {
      defineLazily(values, values.length, () => evaluate(node));
      continue;
    }
    const spread = evaluate(node.expression);
    const elements = elementsOf(spread);
    if (!elements) return spread instanceof Unknown ? spread : new Unknown('what is spread is no list');
    values.push(...elements);
  }
  return values;
}

/** An object whose properties are evaluated when they are asked for. */
export function readObject(
  node: ts.ObjectLiteralExpression,
  evaluate: Evaluate,
  valueOf: (one: ts.ObjectLiteralElementLike) => unknown,
): unknown {
  const value: Record<string, unknown> = {};
  for (const one of node.properties) {
    if (ts.isSpreadAssignment(one)) {
      const spread = evaluate(one.expression);
      if (typeof spread === 'object' && spread !== null && !(spread instanceof Unknown))
        Object.defineProperties(value, Object.getOwnPropertyDescriptors(spread));
      continue;
    }
    const name = nameOf(one.name, evaluate);
    if (name === undefined) return new Unknown('the name of a property is not known');
    defineLazily(value, name, () => valueOf(one));
  }
  return value;
}

function nameOf(name: ts.PropertyName, evaluate: Evaluate): string | undefined {
  if (!ts.isComputedPropertyName(name)) return name.text;
  const value = evaluate(name.expression);
  return value instanceof Unknown ? undefined : String(value);
}
