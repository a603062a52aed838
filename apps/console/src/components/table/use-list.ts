import { useCursorList, type ListControl, type ListOptions } from '../../api/paging.js';
import { usePageSize } from './page-size.js';

/**
 * A list of the node for a `QueryTable`. `name` names what is remembered of it and its exported file; `fixed` is asked
 * beside the filters.
 */
export function useList<T>(name: string, path: string, control: ListControl, options: ListOptions = {}) {
  const [size] = usePageSize(name);
  return { name, ...useCursorList<T>(path, control, { ...options, size: Number(size) }) };
}

/** What `useList` gives. */
export type List<T> = ReturnType<typeof useList<T>>;
