import type { ErrorFamily } from './error-entry.js';

/** CLOS: day and month close. 1xxx check-list, 2xxx reopening. */
export const closErrors = {
  'CLOS-1001': {
    status: 409,
    title: { zh: '结账检查未通过', en: 'The check-list forbids the close' },
    cause: { zh: '{period} 的以下检查项未通过：{checks}', en: 'In {period} these checks fail: {checks}' },
    remedy: { zh: '请逐项处理后再结账', en: 'Settle each of them and close again' },
  },
  'CLOS-1002': {
    status: 422,
    title: { zh: '检查项需要说明', en: 'Checks need an explanation' },
    cause: {
      zh: '{period} 的以下检查项未通过且没有说明：{checks}',
      en: 'In {period} these checks fail and have no explanation: {checks}',
    },
    remedy: { zh: '请处理，或在结账时填写说明', en: 'Settle them, or give an explanation with the close' },
  },
  'CLOS-1003': {
    status: 409,
    title: { zh: '检查项未通过', en: 'A check fails' },
    cause: { zh: '{check}：{count} 处，{detail}', en: '{check}: {count} found, {detail}' },
    remedy: { zh: '请处理', en: 'Settle what is named' },
  },
  'CLOS-1004': {
    status: 404,
    title: { zh: '参保单位不存在', en: 'There is no such employer' },
    cause: { zh: '您的经办范围内没有单位 {employer}', en: 'There is no employer {employer} within your districts' },
    remedy: { zh: '请核对单位编号', en: 'Check the number' },
  },
  'CLOS-2001': {
    status: 409,
    title: { zh: '该月未结账', en: 'The month is not closed' },
    cause: { zh: '{period} 没有生效的月结', en: 'No close of {period} is in force' },
    remedy: { zh: '请核对月份', en: 'Check the month' },
  },
  'CLOS-2002': {
    status: 409,
    title: { zh: '该月已上报，不能反结账', en: 'The month was sent and stays closed' },
    cause: { zh: '{period} 的数据集已上报：{datasets}', en: 'Datasets of {period} were sent: {datasets}' },
    remedy: {
      zh: '请在下月更正，或由上级收回后再报新版本',
      en: 'Correct in the next month, or have the parent recall it for a new version',
    },
  },
  'CLOS-2003': {
    status: 409,
    title: { zh: '反结账已申请', en: 'Reopening is requested already' },
    cause: { zh: '{period} 的反结账申请正在等待批准', en: 'A request to reopen {period} waits for approval' },
    remedy: { zh: '请由另一人批准', en: 'Let another person approve' },
  },
  'CLOS-2004': {
    status: 404,
    title: { zh: '没有反结账申请', en: 'Nobody asked to reopen' },
    cause: { zh: '{period} 没有等待批准的反结账申请', en: 'No request to reopen {period} waits' },
    remedy: { zh: '请先申请', en: 'Request it first' },
  },
} as const satisfies ErrorFamily;
