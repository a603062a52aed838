import type { ErrorFamily } from './error-entry.js';

/** FIND: findings of the city's rules. */
export const findErrors = {
  'FIND-1001': {
    status: 404,
    title: { zh: '疑点不存在', en: 'There is no such finding' },
    cause: { zh: '您的经办范围内没有疑点 {finding}', en: 'There is no finding {finding} within your districts' },
    remedy: { zh: '请从疑点列表中打开', en: 'Open it from the list of findings' },
  },
  'FIND-1002': {
    status: 409,
    title: { zh: '疑点状态不允许此操作', en: 'The state of the finding does not allow this' },
    cause: { zh: '疑点 {finding} 现为“{state}”', en: 'The finding {finding} is {state} now' },
    remedy: { zh: '请刷新后查看办理经过', en: 'Read it again and look at what happened' },
  },
  'FIND-1003': {
    status: 409,
    title: { zh: '疑点筛查被打断', en: 'The run of the rules was interrupted' },
    cause: { zh: '同时进行的另一次筛查已经结束', en: 'Another run at the same time has ended' },
    remedy: { zh: '请再次筛查', en: 'Run the rules again' },
  },
  'FIND-1004': {
    status: 404,
    title: { zh: '指标没有这一项', en: 'The indicator has no such side' },
    cause: { zh: '没有指标 {indicator} 或其 {side}', en: 'There is no indicator {indicator}, or it has no {side}' },
    remedy: { zh: '请从指标列表中打开', en: 'Open it from the list of indicators' },
  },
} as const satisfies ErrorFamily;
