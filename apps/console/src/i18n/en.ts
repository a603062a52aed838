import type { Texts } from './zh.js';

/** The texts of `zh.ts` in English. */
export const en: Texts = {
  title: 'Pension Net',
  tier: { city: 'City', province: 'Province', national: 'Nation' },
  post: { handler: 'handler', reviewer: 'reviewer', approver: 'approver', finance: 'finance', operator: 'operator' },
  menu: { overview: 'Fund overview', reporting: 'Reporting rates', topology: 'Topology', orders: 'Orders', employers: 'Employers', persons: 'Persons', datasets: 'Datasets' },
  login: { user: 'User', userNeeded: 'Enter the user name', password: 'Password', passwordNeeded: 'Enter the password', enter: 'Log in', leave: 'Log out' },
  problem: { noAnswer: 'The node does not answer; try again in a moment', trace: 'Trace' },
};
