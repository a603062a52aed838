import type { Text } from '@pnet/standards';

const s = (zh: string, en: string): Text => ({ zh, en });

/** Sentences for the steps of other schemes, of annuities and of the adjustment; see `stepSentences`. */
export const schemeSentences: Readonly<Record<string, Text>> = {
  'index-records.months': s(
    '缴费记录 {records} 条：视同 {deemed} 个月不计指数，同月第二处缴费 {second} 个月不重复计算，中断 {value} 个月不计',
    'Of {records} records {deemed} deemed months have no index, {second} of a second employer are not counted twice; {value} months without contribution are not counted',
  ),
  'index-records.before-account': s(
    '{accountFrom} 建立个人账户以前的 {value} 个月不计入指数',
    '{value} months before the account began in {accountFrom} do not count',
  ),
  'index-records.back-payment-month': s(
    '补缴 {value} 个月，按所属月份的平均工资计算指数',
    '{value} months were paid back; their index is by the average wage of their own month',
  ),
  'index-records.back-payment-payment': s(
    '补缴 {value} 个月，按补缴时的平均工资计算指数',
    '{value} months were paid back; their index is by the average wage of when they were paid',
  ),
  'index-records.transferred-benefit-place': s(
    '转入 {value} 个月，按待遇领取地各年平均工资计算指数',
    '{value} transferred months are by the average wages of the place that pays the benefit',
  ),
  'index-records.transferred-origin': s(
    '转入 {value} 个月，按原参保地各年平均工资计算指数',
    '{value} transferred months are by the average wages of the place they come from',
  ),
  'index-records.two-employers-highest': s(
    '同月两处以上缴费，指数 {indices}，取最高 {value}（上限 {upper}）',
    'More than one employer, indices {indices}: the highest, {value}, counts (bound {upper})',
  ),
  'index-records.two-employers-sum-capped': s(
    '同月两处以上缴费，指数 {indices}，合计不超过 {upper}，取 {value}',
    'More than one employer, indices {indices}: together, {upper} at most, {value} counts',
  ),
  'fund-adjustment.remit': s(
    '{code} 上解额 = 年平均工资 {wage} × {wageShare} ×（在职参保 {insuredEmployees} 与企业就业 {enterpriseEmployment} 的平均 {employees} 人）× {rate} × {months} ÷ 12 = {value} 元',
    '{code} remits wage {wage} × {wageShare} × {employees} persons (mean of {insuredEmployees} insured and {enterpriseEmployment} employed) × {rate} × {months} / 12 = {value} yuan',
  ),
  'fund-adjustment.pool': s(
    '调剂基金 {pool} 元 ÷ 核定离退休 {retirees} 人，人均拨付 {value} 元',
    'The pool of {pool} yuan over {retirees} approved retirees is {value} yuan a head',
  ),
  'fund-adjustment.allocate': s(
    '{code} 核定离退休 {retirees} 人，拨付 {allocate} 元，上解 {remit} 元，净额 {value} 元',
    '{code} with {retirees} retirees is allocated {allocate} and remits {remit}: net {value} yuan',
  ),
  'residents-contribution.account': s(
    '计入个人账户 = 个人 {personal} + 集体补助 {collective} + 政府补贴 {subsidy} = {value} 元',
    'To the account: personal {personal} + collective {collective} + subsidy {subsidy} = {value} yuan',
  ),
  'residents-pension.below-minimum': s(
    '缴费 {value} 年，少于最低 {minimum} 年',
    '{value} years of contribution are fewer than the minimum of {minimum}',
  ),
  'residents-pension.basic': s('基础养老金 {value} 元', 'Basic pension: {value} yuan'),
  'residents-pension.account': s(
    '个人账户养老金 = 储存额 {balance} ÷ {annuityMonths} = {value} 元',
    'Account pension = balance {balance} / {annuityMonths} = {value} yuan',
  ),
  'residents-pension.long-service': s(
    '缴费 {years} 年，超过 {aboveYears} 年的 {counted} 年 × {perYear} = 加发 {value} 元',
    '{years} years: {counted} above {aboveYears} × {perYear} = {value} yuan more',
  ),
  'residents-pension.total': s(
    '月养老金 = 基础 {basic} + 个人账户 {account} + 其他 {supplements} = {value} 元',
    'Monthly pension = basic {basic} + account {account} + others {supplements} = {value} yuan',
  ),
  'scheme-linking.residents-to-employees': s(
    '{month} 申请，职工养老保险缴费 {months} 个月，达到最低 {minimum} 个月：居民关系转入职工养老保险，自 {value} 起',
    'Asked for in {month}: {months} months reach the minimum of {minimum}, the residents’ relation goes to the employees’ scheme from {value}',
  ),
  'scheme-linking.employees-to-residents': s(
    '{month} 申请，职工养老保险缴费 {months} 个月，不足最低 {minimum} 个月：职工关系转入城乡居民养老保险，自 {value} 起',
    'Asked for in {month}: {months} months are below the minimum of {minimum}, the employees’ relation goes to the residents’ scheme from {value}',
  ),
  'scheme-linking.overlap': s(
    '{year} 年重复缴费 {months} 个月：退还（个人 {personal} + 集体 {collective}）× {months} ÷ 12 = {value} 元',
    '{year}: {months} months were paid twice, ({personal} + {collective}) × {months} / 12 = {value} yuan are paid back',
  ),
  'scheme-linking.months': s(
    '职工 {employeesMonths} 个月、居民 {residentsMonths} 个月（已扣重复），衔接后计 {value} 个月',
    '{employeesMonths} months as an employee and {residentsMonths} as a resident (without those paid twice) count as {value}',
  ),
  'scheme-linking.account': s(
    '个人账户合并 = 职工 {employees} + 居民 {residents} − 退还 {refund} = {value} 元；统筹基金不转移',
    'One account: {employees} + {residents} − {refund} paid back = {value} yuan; no pooled money moves',
  ),
  'government-pension.kept': s(
    '{retirementMonth} 在改革实施以前退休，继续按原标准发放 {value} 元',
    'Retired in {retirementMonth}, before the reform: the pension of {value} yuan is kept',
  ),
  'government-pension.standard': s(
    '老办法基数 = 基本工资 {basicSalary} × {ratio} + 退休补贴 {allowance} + 增加的退休费 {increase} = {value} 元',
    'Standard of the old method = salary {basicSalary} × {ratio} + allowance {allowance} + increase {increase} = {value} yuan',
  ),
  'government-pension.growth': s('{year} 年工资增长率 {value}', 'Growth of wages in {year}: {value}'),
  'government-pension.old-method': s(
    '老办法待遇 = {standard} × {factor} = {value} 元',
    'Old method: {standard} × {factor} = {value} yuan',
  ),
  'government-pension.old-kept': s(
    '新办法 {newMethod} 元（含职业年金 {occupational} 元）不高于老办法 {oldMethod} 元（相差 {difference} 元），按老办法发放 {value} 元，其中基金支付 {fromFund} 元（差额比例 {share} 不适用）',
    'The new method gives {newMethod} (occupational annuity {occupational} included), not more than the old {oldMethod} (by {difference}): {value} yuan are paid, {fromFund} from the fund (the share {share} does not apply)',
  ),
  'government-pension.share-of-more': s(
    '新办法 {newMethod} 元（含职业年金 {occupational} 元）比老办法 {oldMethod} 元多 {difference} 元，发放其中的 {share}，共 {value} 元，其中基金支付 {fromFund} 元',
    'The new method gives {newMethod} (occupational annuity {occupational} included), {difference} more than the old {oldMethod}; of that {share} is paid: {value} yuan, {fromFund} from the fund',
  ),
  'government-pension.new-method': s(
    '按新办法：基本养老金 {pension} + 职业年金 {occupational} = {value} 元',
    'New method: basic insurance {pension} + occupational annuity {occupational} = {value} yuan',
  ),
  'annuity-account.year': s(
    '{year} 年{part}部分：年初 {opening} + 每月 {monthly} × {months} 个月 + 收益 {interest}（年收益率 {rate}）= {value} 元',
    '{year}, {part} part: opening {opening} + {monthly} × {months} months + return {interest} (at {rate} a year) = {value} yuan',
  ),
  'annuity-account.vested': s(
    '单位部分 {whole} 元归属个人的比例 {share}，计 {value} 元',
    'Of the employer’s part {whole} the share {share} belongs to the person: {value} yuan',
  ),
  'annuity-account.monthly': s(
    '年金账户 {balance} 元 ÷ {annuityMonths} = 每月 {value} 元，共发 {payments} 次，末次 {lastPayment} 元，发完为止；已领 {drawn} 个月后余 {remaining} 元可以继承，不属于基本养老保险基金',
    'The annuity account of {balance} / {annuityMonths} = {value} yuan a month, {payments} payments, the last of {lastPayment}, until it is empty; after {drawn} months drawn {remaining} are left for the heirs. It is no part of the basic-insurance fund',
  ),
};
