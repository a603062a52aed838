import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inConsole } from '../../shell/console-route.js';
import { listSearch } from '../../shell/search.js';
import { everyPost } from '../../shell/place.js';

const everywhere = ['city', 'province', 'national'] as const;

/** Pages of every tier: users, sessions, audit, notices, one's own account, and the print centre. */
export const systemRoutes = [
  createRoute({
    getParentRoute: inConsole,
    path: '/papers',
    validateSearch: listSearch('kind', 'subject'),
    staticData: {
      place: {
        name: 'papers',
        area: 'work',
        tiers: everywhere,
        posts: ['handler', 'reviewer', 'approver', 'finance'],
      },
    },
    component: lazyRouteComponent(() => import('./papers.page.js'), 'PapersPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/users',
    validateSearch: listSearch('q', 'post', 'agency', 'state', 'id'),
    staticData: { place: { name: 'users', area: 'system', tiers: everywhere, posts: ['administrator'] } },
    component: lazyRouteComponent(() => import('./users.page.js'), 'UsersPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/user-changes',
    validateSearch: listSearch('state', 'userId'),
    staticData: { place: { name: 'userChanges', area: 'system', tiers: everywhere, posts: ['administrator'] } },
    component: lazyRouteComponent(() => import('./user-changes.page.js'), 'UserChangesPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/sessions',
    validateSearch: listSearch('userId'),
    staticData: { place: { name: 'sessions', area: 'system', tiers: everywhere, posts: ['administrator'] } },
    component: lazyRouteComponent(() => import('./sessions.page.js'), 'SessionsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/audit',
    validateSearch: listSearch('of', 'userId', 'kind', 'subject', 'from', 'to'),
    staticData: { place: { name: 'audit', area: 'system', tiers: everywhere, posts: ['administrator'] } },
    component: lazyRouteComponent(() => import('./audit.page.js'), 'AuditPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/notices',
    validateSearch: listSearch(),
    staticData: { place: { name: 'notices', area: 'system', tiers: everywhere, posts: everyPost } },
    component: lazyRouteComponent(() => import('./notices.page.js'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/account',
    validateSearch: listSearch(),
    staticData: { place: { name: 'account', area: 'system', tiers: everywhere, posts: everyPost } },
    component: lazyRouteComponent(() => import('./account.page.js'), 'AccountPage'),
  }),
] as const;
