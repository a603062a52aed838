import type { TopologyNode } from '../../api/warehouse.js';

/** The state of a node's link as it is shown. */
export type LinkStanding = TopologyNode['link'];

type LinkedNode = Pick<
  TopologyNode,
  'code' | 'parentCode' | 'comparisonParentCode' | 'link' | 'lastContactAt' | 'errorCode'
>;

/**
 * How a node is reached from here. A city whose second parent this node is comes by only to deliver: without a standing
 * stream it is not cut off, its own parent relays.
 */
export const shownStanding = (node: LinkedNode, self: string): LinkStanding =>
  node.link === 'closed' && node.parentCode !== self && node.errorCode === null ? 'relayed' : node.link;

/**
 * How the line to a second parent stands, by its last delivery. Where the second parent is not this node, nothing is
 * known of it.
 */
export function comparisonStanding(node: LinkedNode, self: string): LinkStanding {
  if (node.comparisonParentCode !== self) return 'never';
  if (node.errorCode !== null) return 'closed';
  return node.lastContactAt === null ? 'never' : 'open';
}
