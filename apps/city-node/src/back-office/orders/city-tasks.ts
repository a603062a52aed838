import type { Exchange } from '@pnet/exchange';
import { tasksOf, transferRules, type TasksPorts } from '@pnet/tasks';
import { bookTransfer, findTransfer } from '@pnet/treasury';
import { differenceRun } from './difference-run.rule.js';

/** What a city's tasks stand on: its exchange, its bank lines, its assessment. */
export const cityTasks = (exchange: Pick<Exchange, 'orders' | 'wake'>): TasksPorts =>
  tasksOf(exchange, {
    ...transferRules({ find: findTransfer, book: bookTransfer }),
    'assess-differences': differenceRun,
  });
