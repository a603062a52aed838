import type { Text } from '@pnet/standards';
import { schemeSentences } from './scheme-sentences.js';

const s = (zh: string, en: string): Text => ({ zh, en });

/** One sentence for each step id; placeholders are the step's inputs, `value` and `formula`. */
export const stepSentences: Readonly<Record<string, Text>> = {
  'parameter': s(
    '参数“{title}”在 {month} 取 {place} 的值 {value}（可信程度：{sureness}）',
    'The parameter "{title}" in {month} is {value}, the value of {place} (certainty: {sureness})',
  ),
  'case.ignored': s(
    '算例中的 {value} 个字段不属于本计算，未使用：{fields}',
    '{value} field(s) of the case do not belong to this calculation and were not used: {fields}',
  ),
  'late-fee.days': s(
    '{from} 至 {to} 共逾期 {value} 天，日加收率 {dailyRate}',
    'From {from} to {to} the payment was {value} day(s) late, at {dailyRate} a day',
  ),
  'late-fee.fee': s(
    '滞纳金 = 欠缴本金 {principal} × 各日费率之和 {weightedRate}（{days} 天）= {value} 元',
    'Late fee = principal {principal} × sum of daily rates {weightedRate} ({days} days) = {value} yuan',
  ),
  'late-fee.total': s(
    '本金 {principal} 元，{dueOn} 到期，截至 {through} 分 {spans} 段计收滞纳金，共 {value} 元',
    'Principal {principal} yuan, due on {dueOn}: late fee through {through} in {spans} span(s), {value} yuan in all',
  ),
  'due-day': s(
    '做账期号 {postingPeriod} 的截止日 {regular}；核定日 {assessedOn} 起至少 {leastDays} 天为 {least}；取较晚者并避开休息日，为 {value}',
    'The due day of {postingPeriod} is {regular}; at least {leastDays} days from the assessment of {assessedOn} is {least}; the later, on a working day, is {value}',
  ),
  'contribution.bounds': s(
    '按平均工资 {averageWage} 的 {lowerRatio} 倍和 {upperRatio} 倍，缴费基数在 {lower} 元至 {upper} 元之间',
    'At {lowerRatio} and {upperRatio} times the average wage {averageWage}, the base lies between {lower} and {upper} yuan',
  ),
  'contribution.base-none': s(
    '申报工资 {declaredWage} 元在下限 {lower} 与上限 {upper} 之间，缴费基数为 {value} 元',
    'The declared wage {declaredWage} lies between {lower} and {upper}: the base is {value} yuan',
  ),
  'contribution.base-lower': s(
    '申报工资 {declaredWage} 元低于下限 {lower}（上限 {upper}），按下限 {value} 元作为缴费基数',
    'The declared wage {declaredWage} is below the lower bound {lower} (upper {upper}): the base is {value} yuan',
  ),
  'contribution.base-upper': s(
    '申报工资 {declaredWage} 元高于上限 {upper}（下限 {lower}），按上限 {value} 元作为缴费基数',
    'The declared wage {declaredWage} is above the upper bound {upper} (lower {lower}): the base is {value} yuan',
  ),
  'contribution.employer': s(
    '单位缴费 = {base} × {rate} = {value} 元',
    'Employer share = {base} × {rate} = {value} yuan',
  ),
  'contribution.personal': s(
    '个人缴费 = {base} × {rate} = {value} 元',
    'Personal share = {base} × {rate} = {value} yuan',
  ),
  'contribution.account': s(
    '计入个人账户 = {base} × {rate} = {value} 元',
    'Credited to the account = {base} × {rate} = {value} yuan',
  ),
  'contribution.pool': s(
    '计入统筹基金 = 单位 {employer} + 个人 {personal} − 计入账户 {toAccount} = {value} 元',
    'To the pooled fund = employer {employer} + personal {personal} − account {toAccount} = {value} yuan',
  ),
  'employer-contribution.base-sum-of-personal': s(
    '单位缴费基数为 {persons} 人缴费基数之和 {value} 元',
    'The employer base is the sum of the bases of {persons} person(s): {value} yuan',
  ),
  'employer-contribution.base-payroll-total': s(
    '单位缴费基数为工资总额 {value} 元（{persons} 人）',
    'The employer base is the payroll total {value} yuan ({persons} persons)',
  ),
  'employer-contribution.per-person': s(
    '单位缴费为 {persons} 人逐人取整后的合计 {value} 元',
    'The employer contribution is the sum of {persons} shares, each rounded: {value} yuan',
  ),
  'employer-contribution.per-employer': s(
    '单位缴费 = 单位基数 {base} × {rate} = {value} 元，按单位一次取整',
    'Employer contribution = base {base} × {rate} = {value} yuan, rounded once',
  ),
  'employer-contribution.remainder': s(
    '单位缴费 {employer} 与各人单位部分合计 {personsShare} 相差 {value} 元',
    'The employer line {employer} and the persons’ shares {personsShare} differ by {value} yuan',
  ),
  'back-contribution.total': s(
    '补缴 {months} 个月：单位 {employer} + 个人 {personal} + 滞纳金 {lateFee} = {value} 元',
    'Back payment of {months} month(s): employer {employer} + personal {personal} + late fee {lateFee} = {value} yuan',
  ),
  'retirement.original': s(
    '{birthMonth} 出生，原法定退休年龄 {originalAge} 周岁，于 {value} 达到',
    'Born in {birthMonth}, the original age {originalAge} is reached in {value}',
  ),
  'retirement.delay': s(
    '原退休时间 {originalMonth} 起延迟 {delayMonths} 个月，法定退休时间为 {value}',
    'From {originalMonth}, a delay of {delayMonths} month(s): the statutory month is {value}',
  ),
  'retirement.no-delay': s(
    '{originalMonth} 在改革实施以前，延迟 {delayMonths} 个月，法定退休时间为 {value}',
    '{originalMonth} is before the reform, a delay of {delayMonths}: the statutory month is {value}',
  ),
  'retirement.window': s(
    '可以在 {earliest} 至 {latest} 之间选择退休时间',
    'Retirement may be chosen between {earliest} and {latest}',
  ),
  'retirement.choice-early': s(
    '选择比 {statutoryMonth} 提前 {months} 个月，于 {value} 退休',
    'Chosen {months} month(s) before {statutoryMonth}: retirement in {value}',
  ),
  'retirement.choice-late': s(
    '选择比 {statutoryMonth} 延迟 {months} 个月，于 {value} 退休',
    'Chosen {months} month(s) after {statutoryMonth}: retirement in {value}',
  ),
  'retirement.special-trade': s(
    '{birthMonth} 出生，从事特殊工种 {kind} 满 {years} 年，{age} 周岁即 {value} 退休，不延迟',
    'Born in {birthMonth}, {years} year(s) in the special trade {kind}: retirement at {age}, in {value}, without delay',
  ),
  'retirement.minimum': s(
    '{statutoryMonth} 达到法定退休年龄的，最低缴费 {value} 个月',
    'For the statutory month {statutoryMonth} at least {value} months of contribution are needed',
  ),
  'annuity-months.whole-year': s(
    '{years} 岁 {months} 个月按整岁查表，计发月数为 {value}',
    'At {years} years and {months} months the table of whole ages gives {value} months',
  ),
  'annuity-months.interpolated': s(
    '{years} 岁 {months} 个月：在 {at} 与 {next} 之间按月内插，计发月数为 {value}',
    'At {years} years and {months} months, between {at} and {next} by month: {value} months',
  ),
  'account-interest.month-product': s(
    '{part} 部分本年记账 {credited} 元，至 {through} 月的月积数为 {value}',
    'The {part} part credited {credited} yuan; its month product up to month {through} is {value}',
  ),
  'account-interest.yearly': s(
    '{part} 部分本年记账 {credited} 元，按年度计算法折算到 {through} 月为 {value}',
    'The {part} part credited {credited} yuan; by the yearly method up to month {through} that counts {value}',
  ),
  'account-interest.interest': s(
    '{part} 部分利息 =（期初 {opening} × {through} + {product}）× {rate} ÷ 12 = {value} 元',
    'Interest of the {part} part = (opening {opening} × {through} + {product}) × {rate} / 12 = {value} yuan',
  ),
  'account-interest.closing': s(
    '{part} 部分期末 = {opening} + {credited} + {interest} = {value} 元',
    'Closing of the {part} part = {opening} + {credited} + {interest} = {value} yuan',
  ),
  'average-index.year': s(
    '{year} 年 {months} 个月，缴费工资合计 {bases} 元，平均工资 {averageWage}，年度指数 {value}',
    '{year}: {months} month(s), wages {bases} yuan, average wage {averageWage}, index {value}',
  ),
  'average-index.by-month': s(
    '{months} 个月（{years} 年）逐月指数的平均为 {value}，保留 {decimals} 位',
    'The mean of {months} monthly indices ({years} years) is {value}, {decimals} decimals',
  ),
  'average-index.by-year': s(
    '{years} 个年度指数（{months} 个月）的平均为 {value}，保留 {decimals} 位',
    'The mean of {years} yearly indices ({months} months) is {value}, {decimals} decimals',
  ),
  'person-kind.new': s(
    '{workStart} 参加工作、{retirementMonth} 退休，属于“新人”',
    'Work from {workStart}, retirement in {retirementMonth}: a "{value}" person',
  ),
  'person-kind.middle': s(
    '{workStart} 参加工作、{retirementMonth} 退休，属于“中人”',
    'Work from {workStart}, retirement in {retirementMonth}: a "{value}" person',
  ),
  'person-kind.old': s(
    '{workStart} 参加工作、{retirementMonth} 退休，属于“老人”',
    'Work from {workStart}, retirement in {retirementMonth}: an "{value}" person',
  ),
  'pension.years': s(
    '缴费年限 {stated} 按当地口径（{from}，小数 {decimals}）取为 {value} 年',
    'The years {stated} are taken as {value} by the local rule ({from}, decimals {decimals})',
  ),
  'pension.deemed-years': s(
    '视同缴费年限 {stated} 按当地口径（{from}，小数 {decimals}）取为 {value} 年',
    'The deemed years {stated} are taken as {value} by the local rule ({from}, decimals {decimals})',
  ),
  'pension.index': s(
    '平均缴费指数 {stated} 按当地口径取为 {value}',
    'The index {stated} is taken as {value} by the local rule',
  ),
  'pension.basic': s(
    '基础养老金 =（{base} + {base} × {index}）÷ 2 × {years} × 1% = {value} 元',
    'Basic pension = ({base} + {base} × {index}) / 2 × {years} × 1 % = {value} yuan',
  ),
  'pension.two-bases-local': s(
    '全省计发基数 {province} 元、当地计发基数 {local} 元并用，指数乘当地基数 {value} 元',
    'The province’s base {province} and the local base {local} are both used; the index multiplies the local one, {value} yuan',
  ),
  'pension.two-bases-province': s(
    '当地计发基数 {local} 元、全省计发基数 {province} 元并用，指数乘全省基数 {value} 元',
    'The local base {local} and the province’s base {province} are both used; the index multiplies the province’s, {value} yuan',
  ),
  'pension.indexed-wage': s(
    '指数化月平均缴费工资 = {base} × {index} = {value} 元',
    'Indexed monthly wage = {base} × {index} = {value} yuan',
  ),
  'pension.stated-wage': s(
    '指数化月平均缴费工资按打印值 {value} 元，相当于基数 {base} 的 {index} 倍',
    'The indexed monthly wage is {value} yuan as printed, {index} times the base {base}',
  ),
  'pension.low-index': s(
    '平均缴费指数 {index} 低于 {limit}，基数部分按 {base} × {index} ÷ {limit} = {value} 元',
    'The index {index} is below {limit}: the base counts as {base} × {index} / {limit} = {value} yuan',
  ),
  'pension.basic-of-wage': s(
    '基础养老金 =（{base} + 指数化月平均缴费工资 {indexedWage}）÷ 2 × {years} × 1% = {value} 元',
    'Basic pension = ({base} + indexed wage {indexedWage}) / 2 × {years} × 1 % = {value} yuan',
  ),
  'pension.account': s(
    '个人账户养老金 = 储存额 {balance} ÷ 计发月数 {annuityMonths} = {value} 元',
    'Account pension = balance {balance} / {annuityMonths} months = {value} yuan',
  ),
  'pension.transitional': s(
    '过渡性养老金 = {base} × {index} × {years} × {coefficient} = {value} 元',
    'Transitional pension = {base} × {index} × {years} × {coefficient} = {value} yuan',
  ),
  'pension.transition-not-computed': s(
    '有视同缴费 {deemedYears} 年，但算例已列明其他项目而未要求计算过渡性养老金，该部分记 {value} 元',
    'There are {deemedYears} deemed years, but the case states its other items and does not ask for a transitional part, which is {value} yuan',
  ),
  'pension.below-minimum': s(
    '累计缴费 {value} 个月，少于 {month} 的最低 {minimum} 个月',
    '{value} months of contribution are fewer than the minimum of {minimum} in {month}',
  ),
  'pension.supplement': s('另加“{item}” {value} 元', 'Supplement "{item}": {value} yuan'),
  'pension.minimum-guarantee': s(
    '各项合计 {paid} 元，最低保障 {guarantee} 元，补足 {value} 元',
    'The parts make {paid} yuan, the guarantee is {guarantee}: topped up by {value} yuan',
  ),
  'pension.total': s(
    '月养老金 = 基础 {basic} + 个人账户 {account} + 过渡性 {transitional} + 其他 {supplements} = {value} 元',
    'Monthly pension = basic {basic} + account {account} + transitional {transitional} + supplements {supplements} = {value} yuan',
  ),
  'disability-allowance.full-pension': s(
    '缴费 {contributionMonths} 个月（最低 {minimumMonths}），距法定退休 {monthsToLegalAge} 个月，按基本养老金计发 {value} 元',
    '{contributionMonths} months paid (minimum {minimumMonths}), {monthsToLegalAge} to the legal age: the whole pension, {value} yuan',
  ),
  'disability-allowance.basic-pension': s(
    '缴费 {contributionMonths} 个月（最低 {minimumMonths}），距法定退休 {monthsToLegalAge} 个月，按基础养老金计发 {value} 元',
    '{contributionMonths} months paid (minimum {minimumMonths}), {monthsToLegalAge} to the legal age: the basic part, {value} yuan',
  ),
  'disability-allowance.basic-limited': s(
    '缴费 {contributionMonths} 个月不满最低 {minimumMonths}（距法定退休 {monthsToLegalAge} 个月），按基础养老金每月 {value} 元，支付 {months} 个月',
    '{contributionMonths} months are below the minimum {minimumMonths} ({monthsToLegalAge} to the legal age): {value} yuan a month for {months} months',
  ),
  'lump-sum.account': s(
    '缴费 {contributionMonths} 个月，比最低 {minimumMonths} 少 {missingMonths} 个月，一次性支付个人账户 {value} 元',
    '{contributionMonths} months, {missingMonths} short of {minimumMonths}: the account of {value} yuan is paid at once',
  ),
  'back-pay.period': s(
    '{from} 至 {to} 共 {months} 个月，每月由 {provisional} 改为 {final}，差额 {value} 元',
    '{from} to {to}, {months} month(s), from {provisional} to {final} a month: {value} yuan',
  ),
  'back-pay.total': s('{months} 个月共补发 {value} 元', 'Back pay for {months} month(s): {value} yuan'),
  'yearly-adjustment.fixed': s('“{item}”定额增加 {value} 元', '"{item}": a fixed {value} yuan'),
  'yearly-adjustment.per-year': s(
    '“{item}”缴费 {years} 年按 {counted} 年 × {perYear} = {value} 元',
    '"{item}": {years} years count as {counted} × {perYear} = {value} yuan',
  ),
  'yearly-adjustment.percent': s(
    '“{item}”按养老金 {pension} × {rate} = {value} 元',
    '"{item}": pension {pension} × {rate} = {value} yuan',
  ),
  'yearly-adjustment.age-band': s(
    '“{item}”{age} 岁属于 {band} 档，增加 {value} 元',
    '"{item}": age {age} is in the band {band}, {value} yuan',
  ),
  'yearly-adjustment.hard-region': s(
    '“{item}”艰苦边远地区（{hardRegion}），增加 {value} 元',
    '"{item}": hard region ({hardRegion}), {value} yuan',
  ),
  'yearly-adjustment.total': s(
    '调整后养老金 = {pension} + {increase} = {value} 元',
    'Pension after adjustment = {pension} + {increase} = {value} yuan',
  ),
  'death-grant.funeral': s(
    '丧葬补助金 = 月人均可支配收入 {income} × {months} = {value} 元',
    'Funeral grant = monthly disposable income {income} × {months} = {value} yuan',
  ),
  'death-grant.months': s(
    '缴费 {contributionMonths} 个月（不满一年的部分：{partYear}），抚恤金为 {value} 个月',
    '{contributionMonths} months of contribution (part of a year: {partYear}) give {value} months of grant',
  ),
  'death-grant.retiree-months': s(
    '退休人员由 {earned} 个月减去已领取的 {drawn} 年，最低 {minimum} 个月，为 {value} 个月',
    'For a retiree {earned} months less {drawn} year(s) drawn, at least {minimum}: {value} months',
  ),
  'death-grant.survivor': s(
    '抚恤金 = {income} × {months} = {value} 元',
    'Survivor grant = {income} × {months} = {value} yuan',
  ),
  'death-grant.account': s(
    '个人账户余额 {balance} 元由继承人继承，退还 {value} 元',
    'The account balance {balance} goes to the heirs: {value} yuan',
  ),
  'transfer.account': s(
    '个人账户转移额 = 本金 {principal} + 利息 {interest} + 1998年以前 {before1998} = {value} 元（各月记账合计 {credited}）',
    'Account amount = principal {principal} + interest {interest} + before 1998 {before1998} = {value} yuan (credited by month: {credited})',
  ),
  'transfer.pooled': s(
    '统筹基金转移额 = 1998年以来缴费工资 {bases} × {rate} = {value} 元',
    'Pooled amount = bases since 1998 {bases} × {rate} = {value} yuan',
  ),
  'transfer.current-year': s(
    '转移当年记入本金 {value} 元，由转入地计息',
    'Credited in the year of the transfer: {value} yuan, which the receiving place credits with interest',
  ),
  'transfer.last-year-end': s(
    '1998年以来至上年末储存额 = 转移额 {accountAmount} − 1998年以前 {before1998} − 本年 {currentYearPrincipal} = {value} 元',
    'Balance since 1998 to the end of last year = {accountAmount} − before 1998 {before1998} − this year {currentYearPrincipal} = {value} yuan',
  ),
  'transfer.total': s(
    '转移基金总额 = {accountAmount} + {pooledAmount} = {value} 元',
    'Total = {accountAmount} + {pooledAmount} = {value} yuan',
  ),
  'identity.citizen-number': s('公民身份号码校验：{value}', 'Citizen number: {value}'),
  'identity.credit-code': s('统一社会信用代码校验：{value}', 'Unified social credit code: {value}'),
  ...schemeSentences,
};

/** What a note of a step means. */
export const noteSentences: Readonly<Record<string, Text>> = {
  'national-default-used': s('当地规则未知，采用全国默认。', 'No local rule is known: national default used.'),
  'provisional-value': s(
    '这是暂用值，正式公布后需重算。',
    'This is a provisional value: to be recomputed when the real one is published.',
  ),
  'not-enacted': s(
    '该值已公布但尚未施行，只用于测算。',
    'This value is announced and not enacted: for scenarios only.',
  ),
  'month-assumed': s(
    '算例没有写明年月，采用2025年1月以来的规则。',
    'No month was stated: the rule since 2025-01 is used.',
  ),
  'special-trade-unknown': s(
    '该工种的年限要求未收录，未校验。',
    'The required years of this trade are not held and were not checked.',
  ),
  'transition-among-supplements': s('如需计算，请填写 transition。', 'State transition to have it computed.'),
  'below-minimum': s(
    '金额仍予计算，是否可以领取请另行核定。',
    'The amounts are computed all the same; eligibility is decided elsewhere.',
  ),
  'older-entrants': s(
    '制度实施时年长的人员可以少缴或不缴。',
    'Those who were older when the scheme began need fewer years or none.',
  ),
  'linking-waits': s(
    '达到法定退休年龄后才能办理，此前为测算。',
    'It can be done from the legal retirement age on; before that this is a projection.',
  ),
  'not-compared': s(
    '不在过渡期内或不是中人，不与老办法对比。',
    'Outside the transition, or no middle person: nothing is compared with the old method.',
  ),
  'annuity-exceeds': s(
    '职业年金由其账户足额支付，基金不再支付。',
    'The annuity’s own account pays it whole, and the fund pays nothing beside it.',
  ),
  'credited-differs': s(
    '各月记账合计与账户本金不一致，以账户为准。',
    'The months’ credits differ from the principal; the account is used.',
  ),
};
