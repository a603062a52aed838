import type { ErrorFamily } from './error-entry.js';

/** POLI, further rules of formulas: two bases, residents, linking of schemes, government employees, adjustment. */
export const poliSchemeErrors = {
  'POLI-2009': {
    status: 422,
    title: { zh: '两个计发基数没有适用规则', en: 'Two bases without a rule' },
    cause: {
      zh: '全省基数 {province}、当地基数 {local} 不同，地区 {region} 在 {month} 没有规定指数乘哪一个',
      en: 'The bases {province} of the province and {local} of the city differ, and nothing says for region {region} in {month} which of them the index multiplies',
    },
    remedy: {
      zh: '请只填写 benefitBase，或先发布参数 pension.base-of-index',
      en: 'State benefitBase alone, or publish pension.base-of-index first',
    },
  },
} as const satisfies ErrorFamily;
