import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inConsole } from '../../shell/console-route.js';
import { listSearch } from '../../shell/search.js';

const everywhere = ['city', 'province', 'national'] as const;

/** Pages of those who run a node: no person stands on them. */
export const operationsRoutes = [
  createRoute({
    getParentRoute: inConsole,
    path: '/node',
    staticData: { place: { name: 'node', area: 'network', tiers: everywhere, posts: ['operator'] } },
    component: lazyRouteComponent(() => import('./node.page.js'), 'NodePage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/links',
    validateSearch: listSearch(),
    staticData: { place: { name: 'links', area: 'network', tiers: everywhere, posts: ['operator'] } },
    component: lazyRouteComponent(() => import('./links.page.js'), 'LinksPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/submissions',
    validateSearch: listSearch('dataset', 'from', 'to'),
    staticData: {
      place: { name: 'submissions', area: 'network', tiers: ['city', 'province'], posts: ['operator'] },
    },
    component: lazyRouteComponent(() => import('./submissions.page.js'), 'SubmissionsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/intakes',
    validateSearch: listSearch('dataset', 'node', 'phase', 'from', 'to'),
    staticData: {
      place: { name: 'intakes', area: 'network', tiers: ['province', 'national'], posts: ['operator'] },
    },
    component: lazyRouteComponent(() => import('./intakes.page.js'), 'IntakesPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/alarms',
    validateSearch: listSearch('state', 'kind'),
    staticData: { place: { name: 'alarms', area: 'network', tiers: everywhere, posts: ['operator'] } },
    component: lazyRouteComponent(() => import('./alarms.page.js'), 'AlarmsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/jobs',
    validateSearch: listSearch('kind', 'state', 'tab'),
    staticData: { place: { name: 'work', area: 'network', tiers: everywhere, posts: ['operator'] } },
    component: lazyRouteComponent(() => import('./jobs.page.js'), 'JobsPage'),
  }),
] as const;
