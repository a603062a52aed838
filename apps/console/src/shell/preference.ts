import { useSyncExternalStore } from 'react';
import { useMe } from '../api/node.js';

const watchers = new Set<() => void>();
const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
  };
};

/**
 * A choice that is remembered per user of this browser, as text; `fitting` until the user has chosen. What stands there
 * and is none of `known` counts as not chosen.
 */
export function usePreference<T extends string>(
  name: string,
  fitting: T,
  known: readonly T[],
): readonly [T, (value: T) => void] {
  const [text, remember] = useRemembered(name);
  return [known.find((one) => one === text) ?? fitting, remember];
}

/** Text that is remembered per user of this browser; null before. */
export function useRemembered(name: string): readonly [string | null, (value: string) => void] {
  const key = `${useMe().data?.userId ?? ''}:${name}`;
  const text = useSyncExternalStore(watch, () => localStorage.getItem(key));
  const remember = (value: string): void => {
    localStorage.setItem(key, value);
    watchers.forEach((watcher) => watcher());
  };
  return [text, remember];
}
