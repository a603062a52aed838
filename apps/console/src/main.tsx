import 'antd/dist/reset.css';
import './console.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ProblemError } from './api/client.js';
import { startTexts } from './i18n/index.js';
import { Appearance } from './shell/appearance.js';
import { router } from './shell/router.js';

/** Asked again once where the node did not answer or broke; what it refused stays refused. */
const retry = (failures: number, error: unknown): boolean =>
  failures < 1 && !(error instanceof ProblemError && error.problem.status < 500);
const queries = new QueryClient({
  // What the browser believes of the network decides nothing: a command is tried, and fails where it is seen, instead
  // of waiting unseen until the browser is online again.
  defaultOptions: {
    queries: { staleTime: 10_000, retry, refetchOnWindowFocus: false, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
});
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
await startTexts();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Appearance>
        <RouterProvider router={router} />
      </Appearance>
    </QueryClientProvider>
  </StrictMode>,
);
