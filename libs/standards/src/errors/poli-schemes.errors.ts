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
  'POLI-2010': {
    status: 422,
    title: { zh: '衔接方向不符合规定', en: 'The schemes cannot be linked this way' },
    cause: {
      zh: '职工养老保险缴费 {months} 个月，达到法定退休年龄时最低 {minimum} 个月，不能按所填方向衔接',
      en: 'With {months} months in the employees’ scheme and a minimum of {minimum} at the legal age, the stated direction is not open',
    },
    remedy: {
      zh: '满最低月数的由居民转入职工，不满的由职工转入居民；可延长缴费后再申请',
      en: 'From the minimum on residents’ relations go to the employees’ scheme, below it the other way; paying on may come first',
    },
  },
  'POLI-2011': {
    status: 422,
    title: { zh: '退还金额多于居民账户', en: 'More to pay back than the account holds' },
    cause: {
      zh: '重复缴费应退还 {refund} 元，城乡居民个人账户只有 {account} 元',
      en: '{refund} yuan are to be paid back for months paid twice, and the residents’ account holds {account}',
    },
    remedy: { zh: '请核对重复缴费的年度、月数和账户储存额', en: 'Check the years, months and the account' },
  },
  'POLI-2012': {
    status: 422,
    title: { zh: '没有可以拨付的离退休人数', en: 'Nobody to allocate to' },
    cause: {
      zh: '各地区核定离退休人数合计为零，无法计算人均拨付额',
      en: 'The approved retirees of all regions are zero, so that there is no amount a head',
    },
    remedy: { zh: '请填写核定离退休人数', en: 'State the approved retirees' },
  },
  'POLI-2013': {
    status: 422,
    title: { zh: '该年度没有中央调剂规则', en: 'No rule of the central adjustment in that year' },
    cause: {
      zh: '{year} 年没有有依据的中央调剂规则：2018年7月至2021年12月实行中央调剂，2022年起全国统筹调剂的办法未持有',
      en: 'For {year} no rule with a source is held: the central adjustment ran from 2018-07 to 2021-12, and the rule of national pooling since 2022 is not held',
    },
    remedy: {
      zh: '请核对年度，或先发布参数 fund-adjustment.rule',
      en: 'Check the year, or publish fund-adjustment.rule first',
    },
  },
  'POLI-2014': {
    status: 422,
    title: { zh: '没有可以计入指数的月份', en: 'No month counts for the index' },
    cause: {
      zh: '{records} 条记录中没有计入平均指数的缴费月份',
      en: 'Of {records} records none counts for the average index',
    },
    remedy: {
      zh: '视同缴费和建立个人账户以前的月份不计入，请核对记录',
      en: 'Deemed months and those before the account do not count; check the records',
    },
  },
} as const satisfies ErrorFamily;
