import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inConsole } from '../../shell/console-route.js';
import { everyPost } from '../../shell/place.js';

/** The first page of every tier. */
export const homeRoutes = [
  createRoute({
    getParentRoute: inConsole,
    path: '/home',
    staticData: { place: { name: 'home', area: 'work', tiers: ['city', 'province', 'national'], posts: everyPost } },
    component: lazyRouteComponent(() => import('./home.page.js'), 'HomePage'),
  }),
] as const;
