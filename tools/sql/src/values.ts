import ts from 'typescript';

/** A value that is evaluated when it is asked for, once. */
export class Lazy {
  private got: { readonly value: unknown } | undefined;
  constructor(private readonly make: () => unknown) {}
  get value(): unknown {
    return (this.got ??= { value: this.make() }).value;
  }
}
/** The value itself, where it is one that is asked for. */
export const force = (value: unknown): unknown => (value instanceof Lazy ? value.value : value);

/** A property that is evaluated when it is asked for. */
export function defineLazily(holder: object, key: string | number, make: () => unknown): void {
  const lazy = new Lazy(make);
  const set = (value: unknown): void => {
    Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  };
  Object.defineProperty(holder, key, { get: () => lazy.value, set, enumerable: true, configurable: true });
}

/** A declaration stands for its class. */
export const isNode = (value: unknown): value is ts.Node =>
  typeof value === 'object' && value !== null && 'kind' in value && 'getSourceFile' in value;

/** Conditions of the same words within one function have one answer. */
export function questionOf(node: ts.Node): string {
  const owner = ts.findAncestor(node, (one) => ts.isFunctionLike(one));
  return `${node.getSourceFile().fileName} ${owner?.pos ?? 0} ${node.getText()}`;
}

/** The expression of a literal. */
export function regularExpression(text: string): RegExp {
  const end = text.lastIndexOf('/');
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}

/** Whether a variable of an open function is assigned or filled after its declaration. */
export function isChangedLater(declaration: ts.VariableDeclaration): boolean {
  if ((declaration.parent.flags & ts.NodeFlags.Const) === 0) return true;
  const owner = ts.findAncestor(declaration, (one) => ts.isFunctionLike(one) || ts.isSourceFile(one));
  if (!owner || !ts.isIdentifier(declaration.name)) return false;
  return new RegExp(`(?<![.\\w])${declaration.name.text}\\.(push|unshift|splice|set|add)\\(`).test(owner.getText());
}
