import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inConsole } from '../../shell/console-route.js';
import { listSearch } from '../../shell/search.js';

const everyTier = ['city', 'province', 'national'] as const;

/** Pages of every tier: orders, the work that they gave, letters. */
export const orderRoutes = [
  createRoute({
    getParentRoute: inConsole,
    path: '/orders',
    validateSearch: listSearch('tab', 'kind', 'state', 'phase', 'target', 'id'),
    staticData: { place: { name: 'orders', area: 'policy', tiers: everyTier } },
    component: lazyRouteComponent(() => import('./orders.page.js'), 'OrdersPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/tasks',
    validateSearch: listSearch('state', 'kind', 'id'),
    staticData: { place: { name: 'tasks', area: 'work', tiers: everyTier } },
    component: lazyRouteComponent(() => import('./tasks.page.js'), 'TasksPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/letters',
    validateSearch: listSearch('direction', 'id'),
    staticData: { place: { name: 'letters', area: 'work', tiers: everyTier } },
    component: lazyRouteComponent(() => import('./letters.page.js'), 'LettersPage'),
  }),
] as const;
