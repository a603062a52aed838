import { NodeClient } from '@pnet/seed';
import { homeFolder, nodeNamed, requireState } from './network/home-folder.js';

/** A node's API as one of its users. */
export function clientOf({ node, as }: { readonly node: string; readonly as: string }): NodeClient {
  const state = requireState(homeFolder());
  return new NodeClient(nodeNamed(state, node), as, state.password);
}
