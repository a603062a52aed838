import { ledgerQueues } from '@pnet/fund-ledger';
import type { WorkQueue } from '@pnet/runtime';
import { taskQueues } from '@pnet/tasks';
import { treasuryQueues } from '@pnet/treasury';
import { orderQueues } from '@pnet/warehouse';

/** The queues of the start page, in the order in which its work goes on. */
export const nationalQueues: readonly WorkQueue[] = [...orderQueues, ...taskQueues, ...treasuryQueues, ...ledgerQueues];
