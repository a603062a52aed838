/** What a tree needs of a node. */
export interface TreeNode {
  readonly code: string;
  readonly parentCode: string | null;
  readonly comparisonParentCode: string | null;
  readonly depth: number;
}

/** A node in its place, in units of columns and rows. */
export interface PlacedNode<T extends TreeNode> {
  readonly node: T;
  readonly column: number;
  readonly row: number;
}

/** A line between two placed nodes. */
export interface PlacedLink<T extends TreeNode> {
  readonly from: PlacedNode<T>;
  readonly to: PlacedNode<T>;
  readonly role: 'statistical' | 'comparison';
}

/**
 * A tree in its places: leaves side by side in the order of their codes, each parent in the middle above its children.
 */
export function treeLayout<T extends TreeNode>(
  nodes: readonly T[],
): {
  readonly nodes: readonly PlacedNode<T>[];
  readonly links: readonly PlacedLink<T>[];
  readonly columns: number;
  readonly rows: number;
} {
  const codes = new Set(nodes.map((node) => node.code));
  const childrenOf = (code: string): T[] =>
    nodes.filter((node) => node.parentCode === code).sort((a, b) => a.code.localeCompare(b.code));
  const placed = new Map<string, PlacedNode<T>>();
  let nextColumn = 0;
  const place = (node: T, row: number): number => {
    const columns = childrenOf(node.code).map((child) => place(child, row + 1));
    const column = columns.length > 0 ? ((columns[0] ?? 0) + (columns.at(-1) ?? 0)) / 2 : nextColumn++;
    placed.set(node.code, { node, column, row });
    return column;
  };
  nodes
    .filter((node) => node.parentCode === null || !codes.has(node.parentCode))
    .forEach((root) => {
      place(root, 0);
    });
  const all = [...placed.values()];
  const link = (to: PlacedNode<T>, parent: string | null, role: PlacedLink<T>['role']): PlacedLink<T>[] => {
    const from = parent === null ? undefined : placed.get(parent);
    return from ? [{ from, to, role }] : [];
  };
  return {
    nodes: all,
    links: all.flatMap((one) => [
      ...link(one, one.node.parentCode, 'statistical'),
      ...link(one, one.node.comparisonParentCode, 'comparison'),
    ]),
    columns: Math.max(1, nextColumn),
    rows: Math.max(1, ...all.map((one) => one.row + 1)),
  };
}

/** Nodes with each one right below its parent, in the order of their codes. */
export function inTreeOrder<T extends TreeNode>(nodes: readonly T[]): T[] {
  const codes = new Set(nodes.map((node) => node.code));
  const below = (parent: string): T[] =>
    nodes
      .filter((node) => node.parentCode === parent)
      .sort((a, b) => a.code.localeCompare(b.code))
      .flatMap((node) => [node, ...below(node.code)]);
  return nodes
    .filter((node) => node.parentCode === null || !codes.has(node.parentCode))
    .flatMap((root) => [root, ...below(root.code)]);
}
