import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Post } from '../../api/node.js';
import { inConsole } from '../../shell/console-route.js';
import { listSearch } from '../../shell/search.js';

const seePersons: readonly Post[] = ['handler', 'reviewer', 'approver', 'finance'];

/** Pages of a city's front office: declarations, assessments, demands. */
export const frontOfficeRoutes = [
  createRoute({
    getParentRoute: inConsole,
    path: '/declarations',
    validateSearch: listSearch(
      'postingPeriod',
      'status',
      'employerId',
      'fileId',
      'maker',
      'submittedFrom',
      'submittedTo',
      'id',
    ),
    staticData: { place: { name: 'declarations', area: 'declaration', tiers: ['city'] } },
    component: lazyRouteComponent(() => import('./declarations.page.js'), 'DeclarationsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/declare',
    validateSearch: listSearch('employerId', 'postingPeriod', 'mode', 'corrects'),
    staticData: { place: { name: 'declare', area: 'declaration', tiers: ['city'], posts: ['handler'] } },
    component: lazyRouteComponent(() => import('./declare.page.js'), 'DeclarePage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/assessment',
    validateSearch: listSearch('postingPeriod', 'scheme', 'tab'),
    staticData: { place: { name: 'assessment', area: 'declaration', tiers: ['city'] } },
    component: lazyRouteComponent(() => import('./assessment.page.js'), 'AssessmentPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/demands',
    validateSearch: listSearch(
      'postingPeriod',
      'scheme',
      'employerId',
      'status',
      'kind',
      'agencyCode',
      'overdueDays',
      'id',
    ),
    staticData: { place: { name: 'demands', area: 'declaration', tiers: ['city'] } },
    component: lazyRouteComponent(() => import('./demands.page.js'), 'DemandsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/demand-cancellations',
    validateSearch: listSearch(),
    staticData: { place: { name: 'cancellations', area: 'declaration', tiers: ['city'] } },
    component: lazyRouteComponent(() => import('./cancellations.page.js'), 'CancellationsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/person-evidence',
    validateSearch: listSearch(),
    staticData: { place: { name: 'evidence', area: 'enrolment', tiers: ['city'], posts: seePersons } },
    component: lazyRouteComponent(() => import('./evidence.page.js'), 'EvidencePage'),
  }),
] as const;
