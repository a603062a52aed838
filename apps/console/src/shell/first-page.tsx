import { Navigate } from '@tanstack/react-router';
import { useMe, useNode } from '../api/node.js';
import { menuOf } from './place.js';
import { usePlacedPages } from './placed-pages.js';

/** The first page of the tier and the user's posts. */
export function FirstPage() {
  const node = useNode();
  const me = useMe();
  const pages = usePlacedPages();
  const first = node.data && me.data ? menuOf(pages, node.data.tier, me.data.posts)[0]?.pages[0] : undefined;
  return first ? <Navigate to={first.path} /> : null;
}
