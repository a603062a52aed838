import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inConsole } from '../../shell/console-route.js';
import { listSearch } from '../../shell/search.js';

/** Pages of a city: declaration files, closing, datasets. */
export const cityRoutes = [
  createRoute({
    getParentRoute: inConsole,
    path: '/declaration-files',
    validateSearch: listSearch('file', 'rows'),
    staticData: { place: { name: 'files', area: 'declaration', tiers: ['city'] } },
    component: lazyRouteComponent(() => import('./declaration-files.page.js'), 'DeclarationFilesPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/closing',
    staticData: { place: { name: 'closing', area: 'closing', tiers: ['city'] } },
    component: lazyRouteComponent(() => import('./closing.page.js'), 'ClosingPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/datasets',
    staticData: { place: { name: 'datasets', area: 'closing', tiers: ['city'] } },
    component: lazyRouteComponent(() => import('./datasets.page.js'), 'DatasetsPage'),
  }),
] as const;
