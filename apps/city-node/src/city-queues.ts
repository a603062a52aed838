import { ledgerQueues } from '@pnet/fund-ledger';
import type { WorkQueue } from '@pnet/runtime';
import { taskQueues } from '@pnet/tasks';
import { treasuryQueues } from '@pnet/treasury';
import { closingQueues } from './back-office/closing/index.js';
import { findingQueues } from './back-office/findings/index.js';
import { accountQueues } from './books/individual-account/index.js';
import { assessmentQueues } from './front-office/assessment/index.js';
import { collectionQueues } from './front-office/collection/index.js';
import { declarationQueues } from './front-office/declaration/index.js';
import { registrationQueues } from './front-office/registration/index.js';

/** The queues of a city's start page, in the order in which its work goes on. */
export const cityQueues: readonly WorkQueue[] = [
  ...declarationQueues,
  ...registrationQueues,
  ...assessmentQueues,
  ...collectionQueues,
  ...treasuryQueues,
  ...accountQueues,
  ...ledgerQueues,
  ...closingQueues,
  ...findingQueues,
  ...taskQueues,
];
