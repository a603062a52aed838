import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inConsole } from '../../shell/console-route.js';
import { listSearch } from '../../shell/search.js';

const every = ['city', 'province', 'national'] as const;

/** Pages of the books: periods, entries, vouchers, reports, seals, openings. */
export const booksRoutes = [
  createRoute({
    getParentRoute: inConsole,
    path: '/journal-entries',
    validateSearch: listSearch('postingPeriod', 'fund', 'account', 'sourceKind', 'sourceId', 'from', 'to'),
    staticData: { place: { name: 'entries', area: 'books', tiers: every } },
    component: lazyRouteComponent(() => import('./entries.page.js'), 'EntriesPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/manual-entries',
    validateSearch: listSearch('state', 'from', 'to'),
    staticData: { place: { name: 'vouchers', area: 'books', tiers: every } },
    component: lazyRouteComponent(() => import('./vouchers.page.js'), 'VouchersPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/ledger-reports',
    validateSearch: listSearch('month', 'report'),
    staticData: { place: { name: 'reports', area: 'books', tiers: every } },
    component: lazyRouteComponent(() => import('./reports.page.js'), 'ReportsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/book-seals',
    validateSearch: listSearch('month'),
    staticData: { place: { name: 'seals', area: 'books', tiers: every } },
    component: lazyRouteComponent(() => import('./seals.page.js'), 'SealsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/ledger-periods',
    validateSearch: listSearch('state'),
    staticData: { place: { name: 'periods', area: 'books', tiers: every } },
    component: lazyRouteComponent(() => import('./periods.page.js'), 'PeriodsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/openings',
    validateSearch: listSearch('state'),
    staticData: {
      place: {
        name: 'openings',
        area: 'account',
        tiers: ['city'],
        posts: ['handler', 'reviewer', 'approver', 'finance'],
      },
    },
    component: lazyRouteComponent(() => import('./openings.page.js'), 'OpeningsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/account-years',
    validateSearch: listSearch('year'),
    staticData: {
      place: { name: 'accountYears', area: 'account', tiers: ['city'], posts: ['finance', 'reviewer', 'approver'] },
    },
    component: lazyRouteComponent(() => import('./account-years.page.js'), 'AccountYearsPage'),
  }),
] as const;
