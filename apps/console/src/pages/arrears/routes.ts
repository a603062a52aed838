import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inConsole } from '../../shell/console-route.js';
import { listSearch } from '../../shell/search.js';

/** Pages of arrears: late fees, deferrals, reminders. */
export const arrearsRoutes = [
  createRoute({
    getParentRoute: inConsole,
    path: '/late-fees',
    validateSearch: listSearch('throughOn', 'basis', 'employerId'),
    staticData: { place: { name: 'lateFees', area: 'collection', tiers: ['city'] } },
    component: lazyRouteComponent(() => import('./late-fees.page.js'), 'LateFeesPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/deferrals',
    validateSearch: listSearch('state', 'employerId'),
    staticData: { place: { name: 'deferrals', area: 'collection', tiers: ['city'] } },
    component: lazyRouteComponent(() => import('./deferrals.page.js'), 'DeferralsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/reminders',
    validateSearch: listSearch('overdueDays', 'toRemind', 'employerId', 'tab'),
    staticData: { place: { name: 'reminders', area: 'collection', tiers: ['city'] } },
    component: lazyRouteComponent(() => import('./reminders.page.js'), 'RemindersPage'),
  }),
] as const;
