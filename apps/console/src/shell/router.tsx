import {
  createRoute,
  createRouter,
  lazyRouteComponent,
  parseSearchWith,
  stringifySearchWith,
} from '@tanstack/react-router';
import { arrearsRoutes } from '../pages/arrears/routes.js';
import { auditRoutes } from '../pages/audit/routes.js';
import { booksRoutes } from '../pages/books/routes.js';
import { homeRoutes } from '../pages/home/routes.js';
import { frontOfficeRoutes } from '../pages/front-office/routes.js';
import { cityRoutes } from '../pages/city/routes.js';
import { openingLoadRoutes } from '../pages/opening-load/routes.js';
import { orderRoutes } from '../pages/orders/routes.js';
import { moneyRoutes } from '../pages/money/routes.js';
import { upperRoutes } from '../pages/overview/routes.js';
import { operationsRoutes } from '../pages/operations/routes.js';
import { policyRoutes } from '../pages/policy/routes.js';
import { registrationRoutes } from '../pages/registration/routes.js';
import { systemRoutes } from '../pages/system/routes.js';
import { consoleRoute, inConsole, rootRoute } from './console-route.js';
import { FirstPage } from './first-page.js';
import { FailedPage, MissingPage } from './outcome.page.js';
import { given, textOf, type RawSearch } from './search.js';

const loginRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/login',
  component: lazyRouteComponent(() => import('./login.page.js'), 'LoginPage'),
  validateSearch: (raw: RawSearch): { readonly back?: string; readonly ended?: string } =>
    given({ back: textOf(raw['back']), ended: textOf(raw['ended']) }),
});

/** Every page of the console; each area has a file of its own, which is also its part of the menu. */
const pages = [
  createRoute({ getParentRoute: inConsole, path: '/', component: FirstPage }),
  ...homeRoutes,
  ...upperRoutes,
  ...orderRoutes,
  ...registrationRoutes,
  ...moneyRoutes,
  ...arrearsRoutes,
  ...booksRoutes,
  ...openingLoadRoutes,
  ...frontOfficeRoutes,
  ...cityRoutes,
  ...auditRoutes,
  ...policyRoutes,
  ...operationsRoutes,
  ...systemRoutes,
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
