import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { listSearch } from '../../shell/search.js';
import { inConsole } from '../../shell/console-route.js';

/** Pages of the register of employers and persons. */
export const registrationRoutes = [
  createRoute({
    getParentRoute: inConsole,
    path: '/employers',
    validateSearch: listSearch('query', 'id', 'tab'),
    staticData: { place: { name: 'employers', area: 'enrolment', tiers: ['city'] } },
    component: lazyRouteComponent(() => import('../city/employers.page.js'), 'EmployersPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/persons',
    validateSearch: listSearch('query', 'id', 'tab'),
    staticData: {
      place: {
        name: 'persons',
        area: 'enrolment',
        tiers: ['city'],
        posts: ['handler', 'reviewer', 'approver', 'finance'],
      },
    },
    component: lazyRouteComponent(() => import('../city/persons.page.js'), 'PersonsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/possible-duplicates',
    validateSearch: listSearch(),
    staticData: {
      place: { name: 'duplicates', area: 'enrolment', tiers: ['city'], posts: ['handler', 'reviewer'] },
    },
    component: lazyRouteComponent(() => import('./duplicates.page.js'), 'DuplicatesPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/registration-batch',
    staticData: { place: { name: 'batch', area: 'enrolment', tiers: ['city'], posts: ['handler'] } },
    component: lazyRouteComponent(() => import('./batch.page.js'), 'BatchPage'),
  }),
] as const;
