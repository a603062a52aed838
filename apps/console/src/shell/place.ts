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

/** Where a page stands in the menu, and who has it. It is the `staticData` of the page's route. */
export interface Place {
  /** The title is the key `menu.<name>`. */
  readonly name: string;
  readonly area: (typeof areas)[number];
  readonly tiers: readonly Tier[];
  /** Who it is for, where it is not for everybody. */
  readonly posts?: readonly Post[];
  /** Reached from other pages, not from the menu. */
  readonly isHidden?: boolean;
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    readonly place?: Place;
  }
}

/** Why somebody does not have a page: another tier's, or another post's; undefined when they have it. */
export function lackOf(place: Place, tier: Tier, posts: readonly Post[]): 'tier' | 'post' | undefined {
  if (!place.tiers.includes(tier)) return 'tier';
  return (place.posts?.some((post) => posts.includes(post)) ?? true) ? undefined : 'post';
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
