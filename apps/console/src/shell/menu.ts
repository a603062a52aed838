import type { Post, Tier } from '../api/node.js';

/**
 * One entry of the console: where it leads, on which tiers it stands, and for whom when not for everybody. The title is
 * the key `menu.<name>`.
 */
export interface MenuEntry {
  readonly name: string;
  readonly path: string;
  readonly tiers: readonly Tier[];
  readonly posts?: readonly Post[];
}

const upper: readonly Tier[] = ['province', 'national'];

/** The menu of every tier; a node shows what names its tier. */
const menu: readonly MenuEntry[] = [
  { name: 'overview', path: '/overview', tiers: upper },
  { name: 'reporting', path: '/reporting', tiers: upper },
  { name: 'topology', path: '/topology', tiers: upper },
  { name: 'employers', path: '/employers', tiers: ['city'] },
  { name: 'persons', path: '/persons', tiers: ['city'], posts: ['handler', 'reviewer', 'approver', 'finance'] },
  { name: 'files', path: '/declaration-files', tiers: ['city'] },
  { name: 'closing', path: '/closing', tiers: ['city'] },
  { name: 'datasets', path: '/datasets', tiers: ['city'] },
  { name: 'orders', path: '/orders', tiers: ['city', ...upper] },
  { name: 'trial', path: '/policy-trial', tiers: ['city', ...upper] },
  { name: 'parameters', path: '/parameters', tiers: ['city', ...upper] },
];

/** The entries of a tier for who holds these posts, in the order of the menu. */
export const menuOf = (tier: Tier, posts: readonly Post[] = []): readonly MenuEntry[] =>
  menu.filter((entry) => entry.tiers.includes(tier) && (entry.posts?.some((post) => posts.includes(post)) ?? true));
