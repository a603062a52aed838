import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inConsole } from '../../shell/console-route.js';
import { reportingSearch } from '../reporting/reporting.search.js';
import { overviewSearch } from './overview.search.js';

/** Pages of province and nation. */
export const upperRoutes = [
  createRoute({
    getParentRoute: inConsole,
    path: '/overview',
    validateSearch: overviewSearch,
    staticData: { place: { name: 'overview', area: 'fund', tiers: ['province', 'national'] } },
    component: lazyRouteComponent(() => import('./overview.page.js'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/reporting',
    validateSearch: reportingSearch,
    staticData: { place: { name: 'reporting', area: 'collecting', tiers: ['province', 'national'] } },
    component: lazyRouteComponent(() => import('../reporting/reporting.page.js'), 'ReportingPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/topology',
    staticData: { place: { name: 'topology', area: 'network', tiers: ['province', 'national'] } },
    component: lazyRouteComponent(() => import('../topology/topology.page.js'), 'TopologyPage'),
  }),
] as const;
