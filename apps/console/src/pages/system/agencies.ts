import { useNode } from '../../api/node.js';

/** The agencies of this node; a node without any is its own. */
export function useAgencies(): readonly { readonly code: string; readonly name: string }[] {
  const node = useNode().data;
  if (!node) return [];
  return node.agencies.length > 0 ? node.agencies : [{ code: node.code, name: node.name }];
}
