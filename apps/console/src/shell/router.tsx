import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
  Outlet,
  parseSearchWith,
  stringifySearchWith,
} from '@tanstack/react-router';
import { useNode } from '../api/node.js';
import { filesSearch } from '../pages/city/files.search.js';
import { recordSearch } from '../pages/city/record.search.js';
import { overviewSearch } from '../pages/overview/overview.search.js';
import { bookSearch, trialSearch } from '../pages/policy/policy.search.js';
import { reportingSearch } from '../pages/reporting/reporting.search.js';
import { ConsoleLayout } from './layout.js';
import { LoginPage } from './login.page.js';
import { menuOf } from './menu.js';
import { FailedPage, MissingPage } from './outcome.page.js';
import { given, textOf, type RawSearch } from './search.js';

const rootRoute = createRootRoute({ component: Outlet });
const loginRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/login',
  component: LoginPage,
  validateSearch: (raw: RawSearch): { readonly back?: string } => given({ back: textOf(raw['back']) }),
});
const consoleRoute = createRoute({ getParentRoute: () => rootRoute, id: 'console', component: ConsoleLayout });

/** The first page of the tier. */
function FirstPage() {
  const node = useNode();
  const first = node.data ? menuOf(node.data.tier)[0] : undefined;
  return first ? <Navigate to={first.path} /> : null;
}

const parent = () => consoleRoute;
const pages = [
  createRoute({ getParentRoute: parent, path: '/', component: FirstPage }),
  createRoute({
    getParentRoute: parent,
    path: '/overview',
    validateSearch: overviewSearch,
    component: lazyRouteComponent(() => import('../pages/overview/overview.page.js'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/reporting',
    validateSearch: reportingSearch,
    component: lazyRouteComponent(() => import('../pages/reporting/reporting.page.js'), 'ReportingPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/topology',
    component: lazyRouteComponent(() => import('../pages/topology/topology.page.js'), 'TopologyPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/orders',
    component: lazyRouteComponent(() => import('../pages/orders/orders.page.js'), 'OrdersPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/employers',
    validateSearch: recordSearch,
    component: lazyRouteComponent(() => import('../pages/city/employers.page.js'), 'EmployersPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/persons',
    validateSearch: recordSearch,
    component: lazyRouteComponent(() => import('../pages/city/persons.page.js'), 'PersonsPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/declaration-files',
    validateSearch: filesSearch,
    component: lazyRouteComponent(() => import('../pages/city/declaration-files.page.js'), 'DeclarationFilesPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/closing',
    component: lazyRouteComponent(() => import('../pages/city/closing.page.js'), 'ClosingPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/datasets',
    component: lazyRouteComponent(() => import('../pages/city/datasets.page.js'), 'DatasetsPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/policy-trial',
    validateSearch: trialSearch,
    component: lazyRouteComponent(() => import('../pages/policy/trial.page.js'), 'TrialPage'),
  }),
  createRoute({
    getParentRoute: parent,
    path: '/parameters',
    validateSearch: bookSearch,
    component: lazyRouteComponent(() => import('../pages/policy/parameters.page.js'), 'ParametersPage'),
  }),
] as const;

/** Every page of the console. Codes in an address are plain text, not JSON. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([loginRoute, consoleRoute.addChildren([...pages])]),
  parseSearch: parseSearchWith((text) => text),
  stringifySearch: stringifySearchWith(String),
  defaultNotFoundComponent: MissingPage,
  defaultErrorComponent: FailedPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
