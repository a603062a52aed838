import type { shellZh } from '../zh/shell.js';

/** The texts of the frame in English. */
export const shellEn: typeof shellZh = {
  title: 'Pension Net',
  tier: { city: 'City', province: 'Province', national: 'Nation' },
  post: { handler: 'handler', reviewer: 'reviewer', approver: 'approver', finance: 'finance', operator: 'operator' },
  menu: {
    overview: 'Fund overview', reporting: 'Reporting rates', topology: 'Topology', orders: 'Orders', employers: 'Employers', persons: 'Persons', datasets: 'Datasets', files: 'Declaration files', closing: 'Month close', trial: 'Policy trial', parameters: 'Parameters',
  },
  login: { user: 'User', userNeeded: 'Enter the user name', password: 'Password', passwordNeeded: 'Enter the password', enter: 'Log in', leave: 'Log out', posts: 'One user a post: handler, reviewer, approver, finance, operator' },
  shell: {
    chinese: '中文', openPeriod: 'Posting period {{period}}', alarms: '{{count}} alarms', home: 'To the first page', missing: 'There is no such page', missingWhy: 'The address may be wrong, or this node does not have it.', failed: 'The page broke',
    nodeAway: 'This node does not answer; what is shown was read last, trying again', recovering: 'This node was restored from a backup and fetches receipts and orders; it seals nothing until an operator confirms',
    parentAway: 'Offline from the parent {{parent}} for {{minutes}} minutes; local business goes on, {{count}} waiting', parentNever: 'Not yet connected to the parent {{parent}}; local business goes on, {{count}} waiting',
  },
  problem: { noAnswer: 'The node does not answer; try again in a moment', trace: 'Trace', retry: 'Try again', row: 'Row {{row}}' },
  unit: { yuan: 'yuan', wan: '10,000 yuan', yi: '100 million yuan', person: 'persons' },
  table: { total: 'Total', number: 'No.', pageTotal: 'This page', previous: 'Previous', next: 'Next', page: 'Page {{page}}', empty: 'Nothing matches', rows: '{{count}} on this page', perPage: '{{size}} a page' },
  action: { cancel: 'Cancel', act: 'Act', search: 'Search', reset: 'Reset', open: 'Open', confirm: 'Confirm', download: 'Download' },
  form: { needed: 'Needed', amount: 'An amount with at most two decimals', month: 'A month like 2026-01', day: 'A date like 2026-07-01' },
  chart: { picture: 'Chart', table: 'Table', saveImage: 'Save picture', saveRows: 'Save data' },
  standing: { official: 'Official', provisional: 'Provisional', none: 'Nothing yet', officialWhy: 'All datasets that are owed have arrived and are accepted', provisionalWhy: 'Not all datasets have arrived, or they are not accepted yet', noneWhy: 'No dataset has arrived' },
};
