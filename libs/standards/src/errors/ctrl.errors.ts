import type { ErrorFamily } from './error-entry.js';

/** CTRL: orders executed at a node. 1xxx tasks. */
export const ctrlErrors = {
  'CTRL-1001': {
    status: 404,
    title: { zh: '待办不存在', en: 'There is no such task' },
    cause: { zh: '没有编号为 {task} 的待办', en: 'No task has the number {task}' },
    remedy: { zh: '请刷新列表', en: 'Load the list again' },
  },
  'CTRL-1002': {
    status: 409,
    title: { zh: '待办的状态不允许', en: 'The state of the task does not allow it' },
    cause: { zh: '待办 {task} 的状态是 {state}', en: 'The task {task} is {state}' },
    remedy: { zh: '请刷新列表；未办理的须先办理，已办结的不能再改', en: 'Load the list again; a task is answered first and closed once' },
  },
  'CTRL-1003': {
    status: 403,
    title: { zh: '办理人不能自己确认', en: 'One person alone cannot end an order' },
    cause: { zh: '待办 {task} 是您本人办理的', en: 'You answered the task {task} yourself' },
    remedy: { zh: '请由另一人确认', en: 'Let another person confirm' },
  },
} as const satisfies ErrorFamily;
