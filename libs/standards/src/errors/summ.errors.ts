import type { ErrorFamily } from './error-entry.js';

/** SUMM: standard datasets of a city. */
export const summErrors = {
  'SUMM-1001': {
    status: 409,
    title: { zh: '未月结的月份不能封存', en: 'Only closed months are sealed' },
    cause: { zh: '{period} 没有生效的月结', en: 'No close of {period} is in force' },
    remedy: { zh: '请先月结', en: 'Close the month first' },
  },
  'SUMM-1002': {
    status: 404,
    title: { zh: '没有这个数据集', en: 'There is no such dataset' },
    cause: { zh: '数据集“{dataset}”不在标准数据集目录中', en: 'The dataset "{dataset}" is not in the catalogue' },
    remedy: { zh: '请核对数据集编号', en: 'Check its id' },
  },
  'SUMM-1003': {
    status: 422,
    title: { zh: '月份尚未到来', en: 'The month is still to come' },
    cause: {
      zh: '{period} 尚未开始，没有可快报的数据',
      en: '{period} has not begun: there is nothing to report of it',
    },
    remedy: { zh: '请选择当月或以前的月份', en: 'Choose this month or an earlier one' },
  },
} as const satisfies ErrorFamily;
