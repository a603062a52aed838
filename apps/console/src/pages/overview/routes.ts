import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inConsole } from '../../shell/console-route.js';
import { listSearch } from '../../shell/search.js';
import { approvalsSearch, reportingSearch } from '../reporting/reporting.search.js';
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
    path: '/approvals',
    validateSearch: approvalsSearch,
    staticData: { place: { name: 'approvals', area: 'collecting', tiers: ['province', 'national'] } },
    component: lazyRouteComponent(() => import('../reporting/approvals.page.js'), 'ApprovalsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/dataset-definitions',
    validateSearch: listSearch('dataset'),
    staticData: { place: { name: 'definitions', area: 'collecting', tiers: ['province', 'national'] } },
    component: lazyRouteComponent(() => import('../reporting/definitions.page.js'), 'DefinitionsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/statistics-import',
    staticData: {
      place: {
        name: 'statisticsImport',
        area: 'collecting',
        tiers: ['province', 'national'],
        posts: ['handler', 'operator'],
      },
    },
    component: lazyRouteComponent(() => import('../statistics/statistics-import.page.js'), 'StatisticsImportPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/enrolment-tokens',
    validateSearch: listSearch('node'),
    staticData: { place: { name: 'enrolmentTokens', area: 'network', tiers: ['province', 'national'] } },
    component: lazyRouteComponent(() => import('../topology/enrolment-tokens.page.js'), 'EnrolmentTokensPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/topology',
    staticData: { place: { name: 'topology', area: 'network', tiers: ['province', 'national'] } },
    component: lazyRouteComponent(() => import('../topology/topology.page.js'), 'TopologyPage'),
  }),
] as const;
