import type { Unit } from '../../api/warehouse.js';

/** The units from the root down to a unit, along statistical parents. */
export function pathTo(
  nodes: readonly Pick<Unit, 'code' | 'name' | 'parentCode'>[],
  root: string,
  unit: string,
): readonly { readonly code: string; readonly name: string }[] {
  const found = nodes.find((node) => node.code === unit);
  if (!found) return [{ code: unit, name: unit }];
  return unit === root || found.parentCode === null ? [found] : [...pathTo(nodes, root, found.parentCode), found];
}
