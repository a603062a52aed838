import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router';
import { ConsoleLayout } from './layout.js';

export const rootRoute = createRootRoute({ component: Outlet });

/** The parent of every page behind the login. */
export const consoleRoute = createRoute({ getParentRoute: () => rootRoute, id: 'console', component: ConsoleLayout });

/** For `getParentRoute` of a page. */
export const inConsole = () => consoleRoute;
