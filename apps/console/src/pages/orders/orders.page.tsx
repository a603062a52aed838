import { useNode } from '../../api/node.js';
import { InboxView } from './inbox-view.js';
import { IssuedView } from './issued-view.js';

/** Orders 控制性信息: at an upper node those that went down, at a city those that came. */
export function OrdersPage() {
  const node = useNode();
  if (!node.data) return null;
  return node.data.tier === 'city' ? <InboxView /> : <IssuedView tier={node.data.tier} />;
}
