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
    remedy: {
      zh: '请刷新列表；未办理的须先办理，已办结的不能再改',
      en: 'Load the list again; a task is answered first and closed once',
    },
  },
  'CTRL-1004': {
    status: 422,
    title: { zh: '缺少办理依据', en: 'The evidence is missing' },
    cause: {
      zh: '待办 {task}（{kind}）须写明 evidence.{field}',
      en: 'The task {task} ({kind}) needs evidence.{field}',
    },
    remedy: {
      zh: '请填写本单位账簿中该笔划转的凭证号',
      en: 'Name the journal entry of the transfer in the books of this unit',
    },
  },
  'CTRL-1005': {
    status: 409,
    title: { zh: '办理依据与账簿或上报版本不符', en: 'The evidence does not fit' },
    cause: {
      zh: '待办 {task} 所附 {entry} 不能作为依据：{reason}（missing 不存在，other-unit 他单位，other-scheme 他险种，reversed 已冲销，before-the-order 早于命令，shown-for-task 已用于另一待办，amount 金额不符）',
      en: '{entry} is no evidence for the task {task}: {reason}',
    },
    remedy: { zh: '请先记账，再以该凭证号办理', en: 'Post the entry first, then name it' },
  },
  'CTRL-1006': {
    status: 409,
    title: { zh: '尚未补差', en: 'The differences were not assessed' },
    cause: {
      zh: '待办 {task} 下达后没有完成过包含 {months} 的补差核定',
      en: 'Since the task {task} came no run of differences over {months} was finished',
    },
    remedy: { zh: '请先执行核定，完成后再办理', en: 'Run the assessment; answer the task when it is done' },
  },
  'CTRL-1101': {
    status: 422,
    title: { zh: '命令的内容不完整', en: 'The order cannot be carried out as it stands' },
    cause: { zh: '{kind} 的内容有误：{reason}', en: '{kind}: {reason}' },
    remedy: {
      zh: '请由下达单位更正后重新下达',
      en: 'The issuer corrects it and issues it again',
    },
  },
  'CTRL-1102': {
    status: 409,
    title: { zh: '该流水已是另一待办的依据', en: 'The line is the evidence of another task' },
    cause: { zh: '流水 {line} 已用于待办 {task}', en: 'The line {line} stands for the task {task}' },
    remedy: { zh: '请核对流水', en: 'Name another line' },
  },
  'CTRL-1103': {
    status: 422,
    title: { zh: '下达对象与金额不一致', en: 'Targets and amounts do not agree' },
    cause: {
      zh: '{target} 只出现在下达对象或金额之一',
      en: '{target} stands among the targets or the amounts, not in both',
    },
    remedy: {
      zh: '每个下达对象须有一个金额；不写下达对象时以金额所列为准',
      en: 'Each target has one amount; without targets those of the amounts are meant',
    },
  },
} as const satisfies ErrorFamily;
