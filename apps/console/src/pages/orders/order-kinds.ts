import type { Tier } from '../../api/node.js';

/** Kinds of orders that a person may draft at an upper node. */
export const draftedKinds = [
  'scan-request',
  'recollection',
  'explain',
  'publish-policy-package',
  'fund-adjustment',
  'unit-register',
  'front-office-control',
] as const;
export type DraftedKind = (typeof draftedKinds)[number];

/** Every kind that orders come in. */
export const orderKinds = [
  ...draftedKinds,
  'acceptance-notice',
  'account-fund-remit',
  'account-fund-draw',
  'supervision-case',
  'letter/note',
] as const;

/** Kinds whose targets follow from what is ordered. */
export const namesItsTargets: ReadonlySet<string> = new Set<DraftedKind>(['fund-adjustment', 'unit-register']);

/** The phases of an order on its way down. */
export const downPhases = ['issued', 'delivered', 'installed', 'executed', 'refused'] as const;

/** Phases of an order at the node that received it. */
export const receivedPhases = ['delivered', 'installed', 'executed', 'refused'] as const;

/** Where a node reads the orders that it received. */
export const receivedPath = (tier: Tier): string => (tier === 'city' ? '/control/orders' : '/exchange/orders/in');
