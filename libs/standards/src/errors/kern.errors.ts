import type { ErrorFamily } from './error-entry.js';

/** KERN: values that are not amounts, rates, months or days. */
export const kernErrors = {
  'KERN-0001': {
    status: 422,
    title: { zh: '金额格式不正确', en: 'Not an amount' },
    cause: {
      zh: '“{value}”不是金额：最多两位小数、整数部分最多16位，用字符串表示',
      en: '"{value}" is not an amount: at most two decimals and 16 digits before the point, as a string',
    },
    remedy: { zh: '请按 1234.56 的形式填写', en: 'Write it like 1234.56' },
  },
  'KERN-0002': {
    status: 422,
    title: { zh: '比例格式不正确', en: 'Not a rate' },
    cause: {
      zh: '“{value}”不是比例：最多十位小数，用字符串表示',
      en: '"{value}" is not a rate: at most ten decimals, as a string',
    },
    remedy: { zh: '请按 0.08 的形式填写（表示 8%）', en: 'Write eight per cent as 0.08' },
  },
  'KERN-0003': {
    status: 422,
    title: { zh: '年月不正确', en: 'Not a month' },
    cause: {
      zh: '“{value}”不是 1900-01 至 2200-12 之间的年月',
      en: '"{value}" is not a month between 1900-01 and 2200-12',
    },
    remedy: { zh: '请按 2026-01 的形式填写', en: 'Write it like 2026-01' },
  },
  'KERN-0004': {
    status: 422,
    title: { zh: '日期不存在', en: 'Not a day' },
    cause: { zh: '“{value}”不是日历中存在的日期', en: '"{value}" is not a day of the calendar' },
    remedy: { zh: '请按 2026-01-31 的形式填写', en: 'Write it like 2026-01-31' },
  },
  'KERN-0005': {
    status: 422,
    title: { zh: '时间格式不正确', en: 'Not an instant' },
    cause: { zh: '“{value}”不是 ISO 8601 时间', en: '"{value}" is not an ISO 8601 instant' },
    remedy: { zh: '请按 2026-01-31T08:00:00Z 的形式填写', en: 'Write it like 2026-01-31T08:00:00Z' },
  },
  'KERN-0006': {
    status: 422,
    title: { zh: '期间不正确', en: 'Not a period' },
    cause: {
      zh: '“{value}”不是 1900 至 2200 年间的月、季、年或日',
      en: '"{value}" is not a month, quarter, year or day between 1900 and 2200',
    },
    remedy: {
      zh: '月报写 2026-07，季报写 2026-Q3，年报写 2026，变动时报送写变动日 2026-07-15',
      en: 'Write 2026-07 for a month, 2026-Q3 for a quarter, 2026 for a year, 2026-07-15 for the day of a change',
    },
  },
} as const satisfies ErrorFamily;
