import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inConsole } from '../../shell/console-route.js';
import { listSearch } from '../../shell/search.js';

/** Opening loads: the list, and one load with its files, rejects and totals. */
export const openingLoadRoutes = [
  createRoute({
    getParentRoute: inConsole,
    path: '/opening-loads',
    validateSearch: listSearch('state', 'id', 'tab'),
    staticData: {
      place: {
        name: 'openingLoads',
        area: 'account',
        tiers: ['city'],
        posts: ['handler', 'reviewer', 'approver', 'finance'],
      },
    },
    component: lazyRouteComponent(() => import('./opening-loads.page.js'), 'OpeningLoadsPage'),
  }),
] as const;
