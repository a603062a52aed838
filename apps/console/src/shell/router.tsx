import { createRootRoute, createRoute, createRouter, Navigate, Outlet } from '@tanstack/react-router';
import { useNode } from '../api/node.js';
import { ConsoleLayout } from './layout.js';
import { LoginPage } from './login.page.js';
import { menuOf } from './menu.js';

const rootRoute = createRootRoute({ component: Outlet });
const loginRoute = createRoute({ getParentRoute: () => rootRoute, path: '/login', component: LoginPage });
const consoleRoute = createRoute({ getParentRoute: () => rootRoute, id: 'console', component: ConsoleLayout });

/** The first page of the tier. */
function FirstPage() {
  const node = useNode();
  const first = node.data ? menuOf(node.data.tier)[0] : undefined;
  return first ? <Navigate to={first.path} /> : null;
}

const firstRoute = createRoute({ getParentRoute: () => consoleRoute, path: '/', component: FirstPage });

export const router = createRouter({ routeTree: rootRoute.addChildren([loginRoute, consoleRoute.addChildren([firstRoute])]) });

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
