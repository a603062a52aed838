import type { Text } from '@pnet/standards';

const s = (zh: string, en: string): Text => ({ zh, en });

/** What the fields of cases and results are called on screens and in documents, by their last name: `bounds.lower` is `lower`. */
export const fieldLabels: Readonly<Record<string, Text>> = {
  id: s('编号', 'Name of the case'), region: s('地区（行政区划代码）', 'Region (GB/T 2260)'), month: s('年月', 'Month'), year: s('年度', 'Year'),
  birthMonth: s('出生年月', 'Month of birth'), sex: s('性别', 'Sex'), originalAge: s('原法定退休年龄', 'Original retirement age'), choice: s('弹性退休选择', 'Choice'), kind: s('类别', 'Kind'),
  months: s('月数', 'Months'), specialTrade: s('特殊工种', 'Special trade'), years: s('年数', 'Years'), ageYears: s('年龄（岁）', 'Age, years'), ageMonths: s('年龄（月）', 'Age, months'), rule: s('规则', 'Rule'),
  persons: s('人员', 'Persons'), declaredWage: s('申报工资（元/月）', 'Declared wage, yuan a month'), category: s('人员类别', 'Category'), payrollTotal: s('工资总额（元）', 'Payroll total, yuan'),
  employerBase: s('单位缴费基数口径', 'What the employer base is'), rounding: s('取整', 'Rounding'), averageWage: s('平均工资（元/月）', 'Average wage, yuan a month'), bounds: s('基数上下限', 'Bounds of the base'),
  lower: s('下限（元）', 'Lower, yuan'), upper: s('上限（元）', 'Upper, yuan'), rates: s('缴费比例', 'Rates'), employer: s('单位', 'Employer'), personal: s('个人', 'Personal'), account: s('个人账户', 'Account'),
  principal: s('本金（元）', 'Principal, yuan'), dueDate: s('应缴期限', 'Due day'), paidDate: s('缴纳日期', 'Day of payment'), method: s('计息方法', 'Method'), opening: s('期初储存额（元）', 'Opening balance, yuan'),
  postings: s('本年记账', 'Credited this year'), rate: s('比例或利率', 'Rate'), through: s('计息至', 'Last month that earns'), base: s('缴费基数或计发基数（元/月）', 'Base, yuan a month'), decimals: s('保留小数位', 'Decimals'),
  retirementMonth: s('退休年月', 'Month of retirement'), benefitBase: s('计发基数（元/月）', 'Benefit base, yuan a month'), averageIndex: s('平均缴费指数', 'Average index'), totalYears: s('累计缴费年限（含视同）', 'Total years, deemed included'),
  totalMonths: s('累计缴费月数（含视同）', 'Total months, deemed included'), deemedYears: s('视同缴费年限', 'Deemed years'), deemedMonths: s('视同缴费月数', 'Deemed months'), accountBalance: s('个人账户储存额（元）', 'Account balance, yuan'),
  annuityMonths: s('计发月数', 'Annuity months'), age: s('年龄', 'Age'), transition: s('过渡性养老金', 'Transitional part'), index: s('指数', 'Index'), coefficient: s('过渡系数', 'Coefficient'),
  supplements: s('其他项目', 'Supplements'), item: s('项目', 'Item'), amount: s('金额（元）', 'Amount, yuan'), minimumGuarantee: s('最低保障标准（元/月）', 'Minimum guarantee, yuan a month'), workStart: s('参加工作年月', 'Start of work'),
  monthsToLegalAge: s('距法定退休月数', 'Months to the legal age'), contributionMonths: s('累计缴费月数', 'Months of contribution'), periods: s('预发期间', 'Periods paid provisionally'), from: s('起', 'From'), to: s('止', 'To'),
  provisional: s('预发金额（元/月）', 'Provisional, yuan a month'), final: s('正式金额（元/月）', 'Final, yuan a month'), records: s('缴费记录', 'Records'), toAccount: s('计入个人账户（元）', 'Credited to the account, yuan'),
  interest: s('利息（元）', 'Interest, yuan'), before1998: s('1998年以前个人缴费本息（元）', 'Before 1998, yuan'), pension: s('调整前养老金（元/月）', 'Pension before, yuan a month'), hardRegion: s('艰苦边远地区', 'Hard region'), rules: s('调整办法', 'Rules'),
  status: s('身份', 'Status'), monthsDrawn: s('已领取养老金月数', 'Months of pension drawn'), disposableIncome: s('月人均可支配收入（元）', 'Monthly disposable income, yuan'), partYear: s('不满一年的部分', 'Part of a year'),
  value: s('号码', 'Number'), today: s('计算日期', 'Day of the run'), regions: s('地区', 'Regions'), code: s('地区代码', 'Region'), averageAnnualWage: s('年平均工资（元）', 'Average yearly wage, yuan'), insuredEmployees: s('在职参保人数', 'Insured employees'),
  enterpriseEmployment: s('企业就业人数', 'Enterprise employment'), approvedRetirees: s('核定离退休人数', 'Approved retirees'), floorYears: s('年限下限', 'Fewest years counted'), aboveYears: s('超过年限', 'Above years'), bands: s('年龄档', 'Bands'),
  minimum: s('最低', 'Minimum'), maximum: s('最高', 'Maximum'), otherwise: s('否则', 'Otherwise'),
  // Results.
  delayMonths: s('延迟月数', 'Months of delay'), minimumContributionMonths: s('最低缴费月数', 'Minimum months'), minimumContributionMonthsChosen: s('按所选时间的最低缴费月数', 'Minimum months at the chosen month'), earliestMonth: s('最早可退休', 'Earliest'),
  latestMonth: s('最晚可退休', 'Latest'), statutoryMonth: s('法定退休时间', 'Statutory month'), clamped: s('保底封顶', 'Clamped'), toPool: s('计入统筹基金（元）', 'To the pooled fund, yuan'), remainder: s('差额（元）', 'Remainder, yuan'), days: s('天数', 'Days'),
  fee: s('滞纳金（元）', 'Fee, yuan'), lateFee: s('滞纳金（元）', 'Late fee, yuan'), closing: s('期末储存额（元）', 'Closing balance, yuan'), basic: s('基础养老金（元）', 'Basic, yuan'), transitional: s('过渡性养老金（元）', 'Transitional, yuan'), total: s('合计（元）', 'Total, yuan'),
  monthly: s('每月（元）', 'Monthly, yuan'), accountRefund: s('个人账户返还（元）', 'Account refund, yuan'), missingMonths: s('尚差月数', 'Months missing'), accountAmount: s('个人账户转移额（元）', 'Account amount, yuan'), pooledAmount: s('统筹基金转移额（元）', 'Pooled amount, yuan'),
  currentYearPrincipal: s('本年记入本金（元）', 'Credited this year, yuan'), balanceToLastYearEnd: s('1998年以来至上年末储存额（元）', 'Balance since 1998 to last year end, yuan'), increase: s('增加额（元）', 'Increase, yuan'), parts: s('各项', 'Parts'),
  newPension: s('调整后养老金（元）', 'Pension after, yuan'), funeral: s('丧葬补助金（元）', 'Funeral grant, yuan'), survivor: s('抚恤金（元）', 'Survivor grant, yuan'), valid: s('是否有效', 'Valid'), birthDate: s('出生日期', 'Birth date'), reason: s('原因', 'Reason'),
  perCapitaAllocation: s('人均拨付额（元）', 'Allocation a head, yuan'), rows: s('各地区', 'Rows'), pool: s('调剂基金（元）', 'Pool, yuan'),
};

/** What the choices of fields, and the choices and units of parameters, are called. */
export const choiceLabels: Readonly<Record<string, Text>> = {
  male: s('男', 'Male'), female: s('女', 'Female'), early: s('弹性提前', 'Early'), late: s('弹性延迟', 'Late'), 'whole-year': s('按整年', 'Whole years'), interpolated: s('按月内插', 'Interpolated'),
  employee: s('在职职工', 'Employee'), flexible: s('灵活就业', 'Flexible payer'), retiree: s('退休人员', 'Retiree'), 'sum-of-personal': s('个人基数之和', 'Sum of the personal bases'), 'payroll-total': s('工资总额', 'Payroll total'),
  'per-person': s('逐人取整', 'Per person'), 'per-employer': s('按单位取整', 'Per employer'), yearly: s('年度计算法', 'Yearly'), 'month-product': s('月积数法', 'Month product'), 'by-month': s('逐月平均', 'By month'), 'by-year': s('逐年平均', 'By year'),
  fen: s('分', 'Fen'), jiao: s('角', 'Jiao'), yuan: s('元', 'Yuan'), month: s('按月', 'By months'), fixed: s('定额', 'Fixed'), 'per-year': s('按年限', 'Per year'), percent: s('按比例', 'Per cent'), 'age-band': s('高龄', 'Age bands'), 'hard-region': s('艰苦边远', 'Hard region'),
  up: s('进位', 'Up'), down: s('舍去', 'Down'), exact: s('不取整', 'Exact'), 'citizen-number': s('公民身份号码', 'Citizen number'), 'credit-code': s('统一社会信用代码', 'Credit code'), '60': s('60岁', '60'), '55': s('55岁', '55'), '50': s('50岁', '50'),
  agency: s('经办机构征收', 'The agency collects'), 'assess-here-collect-at-tax': s('经办核定、税务征收', 'Assessed here, collected by the tax office'), 'declare-at-tax': s('税务申报征收', 'Declared at the tax office'),
  'complete-month': s('整月足额到账', 'Months paid whole'), 'personal-share': s('个人部分到账', 'The personal share paid'), 'whole-month': s('整月优先', 'Whole months first'), 'whole-person': s('整人优先', 'Whole persons first'), 'personal-share-first': s('个人部分优先', 'The personal share first'),
  'yuan/month': s('元/月', 'yuan/month'), rate: s('比例', 'rate'), 'rate/day': s('日比例', 'rate/day'), 'rate/year': s('年利率或比例', 'rate/year'), months: s('月', 'months'), choice: s('选项', 'choice'), rule: s('规则', 'rule'), table: s('表', 'table'),
  none: s('未调整', 'None'), lower: s('保底', 'Raised to the lower bound'), upper: s('封顶', 'Cut to the upper bound'), 'full-pension': s('按基本养老金', 'Whole pension'), 'basic-pension': s('按基础养老金', 'Basic part'), 'basic-limited': s('按基础养老金限期支付', 'Basic part, limited'),
};
