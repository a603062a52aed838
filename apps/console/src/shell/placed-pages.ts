import { useMatches, useRouter } from '@tanstack/react-router';
import type { Place, PlacedPage } from './place.js';

interface PlacedRoute {
  readonly fullPath: string;
  readonly options: { readonly staticData?: { readonly place?: Place } };
}

/** Every page that has a place, in the order of the routes. */
export function usePlacedPages(): readonly PlacedPage[] {
  const routes: readonly PlacedRoute[] = Object.values(useRouter().routesById);
  return routes.flatMap(({ fullPath, options }) => {
    const place = options.staticData?.place;
    return place ? [{ path: fullPath, place }] : [];
  });
}

/** The place of the page that is shown; undefined for pages outside the menu. */
export const usePlace = (): Place | undefined => useMatches({ select: (matches) => matches.at(-1)?.staticData.place });
