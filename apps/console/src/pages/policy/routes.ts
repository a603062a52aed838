import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inConsole } from '../../shell/console-route.js';
import { bookSearch, trialSearch } from './policy.search.js';

/** Pages of every tier: policy. */
export const policyRoutes = [
  createRoute({
    getParentRoute: inConsole,
    path: '/policy-trial',
    validateSearch: trialSearch,
    staticData: { place: { name: 'trial', area: 'policy', tiers: ['city', 'province', 'national'] } },
    component: lazyRouteComponent(() => import('./trial.page.js'), 'TrialPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/parameters',
    validateSearch: bookSearch,
    staticData: { place: { name: 'parameters', area: 'policy', tiers: ['city', 'province', 'national'] } },
    component: lazyRouteComponent(() => import('./parameters.page.js'), 'ParametersPage'),
  }),
] as const;
