import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Post } from '../../api/node.js';
import { inConsole } from '../../shell/console-route.js';
import { listSearch } from '../../shell/search.js';

const seePersons: readonly Post[] = ['handler', 'reviewer', 'approver', 'finance'];

/** Pages of a city's back office: findings, front-office controls, indicators. */
export const auditRoutes = [
  createRoute({
    getParentRoute: inConsole,
    path: '/findings',
    validateSearch: listSearch('rule', 'state', 'personId', 'employerId', 'id'),
    staticData: { place: { name: 'findings', area: 'audit', tiers: ['city'], posts: seePersons } },
    component: lazyRouteComponent(() => import('./findings.page.js'), 'FindingsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/controls',
    validateSearch: listSearch('state', 'effect', 'act', 'personId', 'employerId', 'waiting', 'standing', 'id'),
    staticData: { place: { name: 'controls', area: 'audit', tiers: ['city'], posts: seePersons } },
    component: lazyRouteComponent(() => import('./controls.page.js'), 'ControlsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/city-indicators',
    validateSearch: listSearch('postingPeriod', 'id', 'side'),
    staticData: { place: { name: 'cityIndicators', area: 'audit', tiers: ['city'] } },
    component: lazyRouteComponent(() => import('./city-indicators.page.js'), 'CityIndicatorsPage'),
  }),
] as const;
