import type { Post, Tier } from '../api/node.js';

/** The areas of the menu, in its order; the title is the key `area.<name>`. */
export const areas = [
  'work',
  'fund',
  'collecting',
  'supervision',
  'adjustment',
  'forecast',
  'enrolment',
  'declaration',
  'collection',
  'money',
  'books',
  'account',
  'benefit',
  'payment',
  'transfer',
  'closing',
  'audit',
  'policy',
  'network',
  'system',
] as const;

/** The posts of the business and of the node: what the node's calls without posts of their own are for. */
const DUTIES: readonly Post[] = ['handler', 'reviewer', 'approver', 'finance', 'operator'];

/** For a page that every user has, who keeps the users too. */
export const everyPost: readonly Post[] = [...DUTIES, 'administrator'];

/** Where a page stands in the menu, and who has it. It is the `staticData` of the page's route. */
export interface Place {
  /** The title is the key `menu.<name>`. */
  readonly name: string;
  readonly area: (typeof areas)[number];
  readonly tiers: readonly Tier[];
  /** Who it is for; without: the posts of the business and of the node, not who keeps the users. */
  readonly posts?: readonly Post[];
  /** Reached from other pages, not from the menu. */
  readonly isHidden?: boolean;
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    readonly place?: Place;
  }
}

/** The posts that have a page. */
export const postsOf = (place: Place): readonly Post[] => place.posts ?? DUTIES;

/** Why somebody does not have a page: another tier's, or another post's; undefined when they have it. */
export function lackOf(place: Place, tier: Tier, posts: readonly Post[]): 'tier' | 'post' | undefined {
  if (!place.tiers.includes(tier)) return 'tier';
  return postsOf(place).some((post) => posts.includes(post)) ? undefined : 'post';
}

/** A page with its address. */
export interface PlacedPage {
  readonly path: string;
  readonly place: Place;
}

/** The menu of a tier for who holds these posts: pages by area, areas without a page left out. */
export const menuOf = (
  pages: readonly PlacedPage[],
  tier: Tier,
  posts: readonly Post[],
): readonly { readonly area: Place['area']; readonly pages: readonly PlacedPage[] }[] =>
  areas
    .map((area) => ({
      area,
      pages: pages.filter(
        ({ place }) => place.area === area && !place.isHidden && lackOf(place, tier, posts) === undefined,
      ),
    }))
    .filter(({ pages: inArea }) => inArea.length > 0);
