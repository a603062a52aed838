import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { inConsole } from '../../shell/console-route.js';
import { listSearch } from '../../shell/search.js';

const every = ['city', 'province', 'national'] as const;

/** Pages of the money: bank accounts, files, lines, corrections, posting, 暂收, instructions, reconciliations. */
export const moneyRoutes = [
  createRoute({
    getParentRoute: inConsole,
    path: '/bank-accounts',
    validateSearch: listSearch('kind'),
    staticData: { place: { name: 'bankAccounts', area: 'money', tiers: every } },
    component: lazyRouteComponent(() => import('./bank-accounts.page.js'), 'BankAccountsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/bank-files',
    validateSearch: listSearch('bankAccount', 'from', 'to', 'kind'),
    staticData: { place: { name: 'bankFiles', area: 'money', tiers: every } },
    component: lazyRouteComponent(() => import('./bank-files.page.js'), 'BankFilesPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/bank-lines',
    validateSearch: listSearch('from', 'to', 'state', 'class', 'bankAccount', 'direction'),
    staticData: { place: { name: 'bankLines', area: 'money', tiers: every } },
    component: lazyRouteComponent(() => import('./bank-lines.page.js'), 'BankLinesPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/bank-line-corrections',
    validateSearch: listSearch('state'),
    staticData: { place: { name: 'corrections', area: 'money', tiers: every } },
    component: lazyRouteComponent(() => import('./corrections.page.js'), 'CorrectionsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/receipt-postings',
    validateSearch: listSearch('kind', 'all', 'receivedFrom', 'receivedTo'),
    staticData: { place: { name: 'postings', area: 'money', tiers: ['city'] } },
    component: lazyRouteComponent(() => import('./postings.page.js'), 'PostingsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/suspense',
    validateSearch: listSearch('on'),
    staticData: { place: { name: 'suspense', area: 'money', tiers: every } },
    component: lazyRouteComponent(() => import('./suspense.page.js'), 'SuspensePage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/instructions',
    validateSearch: listSearch('state', 'kind', 'party', 'dueFrom', 'dueTo'),
    staticData: { place: { name: 'instructions', area: 'money', tiers: every } },
    component: lazyRouteComponent(() => import('./instructions.page.js'), 'InstructionsPage'),
  }),
  createRoute({
    getParentRoute: inConsole,
    path: '/reconciliations',
    validateSearch: listSearch('postingPeriod', 'ledgerAccount', 'state', 'id'),
    staticData: { place: { name: 'reconciliations', area: 'money', tiers: every } },
    component: lazyRouteComponent(() => import('./reconciliations.page.js'), 'ReconciliationsPage'),
  }),
] as const;
