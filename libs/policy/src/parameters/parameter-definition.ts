import type { RegionLevel } from './parameter-value.js';

/** The shape of a parameter's content, checked when a set is loaded. */
export type ContentShape =
  | { readonly kind: 'decimal'; readonly min: string; readonly max: string; readonly places: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'record'; readonly fields: readonly string[]; readonly optional?: readonly string[] }
  | { readonly kind: 'table' };

/** What a parameter is, who owns it, and who may override it. */
export interface ParameterDefinition {
  readonly key: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** `yuan/month`, `rate`, `rate/day`, `rate/year`, `months`, `choice`, `rule`, `table`. */
  readonly unit: string;
  /** The tier that sets the value. */
  readonly owner: RegionLevel;
  /** Lower tiers that may set their own value instead. */
  readonly mayOverride: readonly RegionLevel[];
  /** Lower tiers may override only in months up to this one, `YYYY-MM` (interest was provincial until 2015). */
  readonly overrideUntil?: string;
  /** Published anew for each period, so that every value must say where it ends and a missing one is an error. */
  readonly periodic: boolean;
  /** A rule with a national default: where a region has none of its own, the trace says so. */
  readonly localRule?: boolean;
  readonly shape: ContentShape;
}

type Extra = Partial<Pick<ParameterDefinition, 'periodic' | 'overrideUntil' | 'localRule'>>;

const define = (
  key: string,
  zh: string,
  en: string,
  unit: string,
  owner: RegionLevel,
  mayOverride: readonly RegionLevel[],
  shape: ContentShape,
  extra: Extra = {},
): ParameterDefinition => ({ key, title: { zh, en }, unit, owner, mayOverride, periodic: false, shape, ...extra });

const amount: ContentShape = { kind: 'decimal', min: '0', max: '9999999.99', places: 4 };
const rate: ContentShape = { kind: 'decimal', min: '0', max: '1', places: 10 };
const choice = (...choices: string[]): ContentShape => ({ kind: 'choice', choices });
const record = (fields: string[], optional: string[] = []): ContentShape => ({ kind: 'record', fields, optional });
const yearly: Extra = { periodic: true };
const local: Extra = { localRule: true };

/** Every parameter of the policy, grouped as the book of parameters prints them. */
export const parameterDefinitions: readonly ParameterDefinition[] = [
  define(
    'contribution.average-wage',
    '缴费参照平均工资',
    'Reference average wage',
    'yuan/month',
    'province',
    ['city'],
    amount,
    yearly,
  ),
  define(
    'contribution.base-lower',
    '缴费基数下限',
    'Lower bound of the contribution base',
    'yuan/month',
    'province',
    ['city'],
    amount,
    yearly,
  ),
  define(
    'contribution.base-upper',
    '缴费基数上限',
    'Upper bound of the contribution base',
    'yuan/month',
    'province',
    ['city'],
    amount,
    yearly,
  ),
  define(
    'contribution.bound-ratios',
    '上下限占平均工资的比例',
    'Bounds as shares of the average wage',
    'rule',
    'nation',
    ['province'],
    record(['lower', 'upper']),
  ),
  define(
    'contribution.bound-rounding',
    '上下限取整',
    'Rounding of bounds derived from the average wage',
    'choice',
    'nation',
    ['province', 'city'],
    choice('fen', 'jiao', 'yuan'),
    local,
  ),
  define('contribution.rate-employer', '单位缴费比例', 'Employer rate', 'rate', 'nation', ['province'], rate),
  define('contribution.rate-personal', '个人缴费比例', 'Personal rate', 'rate', 'nation', ['province'], rate),
  define(
    'contribution.rate-account',
    '计入个人账户比例',
    'Rate credited to the account',
    'rate',
    'nation',
    ['province'],
    rate,
  ),
  define(
    'contribution.rate-flexible',
    '灵活就业人员缴费比例',
    'Rate of flexible-employment payers',
    'rate',
    'nation',
    ['province'],
    rate,
  ),
  define(
    'contribution.rate-flexible-account',
    '灵活就业人员计入账户比例',
    'Rate of flexible payers credited to the account',
    'rate',
    'nation',
    ['province'],
    rate,
  ),
  define(
    'contribution.employer-base',
    '单位缴费基数口径',
    'What the employer base is',
    'choice',
    'nation',
    ['province', 'city'],
    choice('sum-of-personal', 'payroll-total'),
  ),
  define(
    'contribution.rounding',
    '单位缴费取整口径',
    'Where the employer contribution is rounded',
    'choice',
    'nation',
    ['province', 'city'],
    choice('per-person', 'per-employer'),
  ),
  define(
    'contribution.undeclared-factor',
    '未申报按上月缴费额的倍数',
    'Factor on last month where nothing is declared',
    'rate',
    'nation',
    [],
    { kind: 'decimal', min: '1', max: '2', places: 4 },
  ),
  define(
    'collection.mode',
    '征收方式',
    'Collection mode',
    'choice',
    'nation',
    ['province', 'city'],
    choice('agency', 'assess-here-collect-at-tax', 'declare-at-tax'),
  ),
  define(
    'collection.crediting',
    '记账条件',
    'When a month is credited',
    'choice',
    'nation',
    ['province', 'city'],
    choice('complete-month', 'personal-share'),
  ),
  define(
    'collection.allocation-order',
    '到账分配顺序',
    'Order of allocating receipts',
    'choice',
    'nation',
    ['province', 'city'],
    choice('whole-month', 'whole-person', 'personal-share-first'),
  ),
  define(
    'assessment.unusual-result',
    '核定结果异常界限',
    'When the result of an assessment is unusual',
    'rule',
    'nation',
    ['province', 'city'],
    record(['share', 'amount']),
  ),
  define('late-fee.daily-rate', '滞纳金日加收率', 'Daily late-fee rate', 'rate/day', 'nation', [], rate),
  define(
    'account.interest-rate',
    '个人账户记账利率',
    'Account interest rate',
    'rate/year',
    'nation',
    ['province'],
    rate,
    { periodic: true, overrideUntil: '2015-12' },
  ),
  define(
    'account.interest-method',
    '个人账户计息方法',
    'Method of account interest',
    'choice',
    'nation',
    ['province'],
    choice('yearly', 'month-product'),
    local,
  ),
  define(
    'index.rule',
    '平均缴费指数计算规则',
    'Rule of the average index',
    'rule',
    'nation',
    ['province', 'city'],
    record(['method', 'decimals']),
    local,
  ),
  define('annuity.months-table', '计发月数表', 'Table of annuity months', 'table', 'nation', [], { kind: 'table' }),
  define(
    'annuity.month-rule',
    '非整岁计发月数规则',
    'Annuity months at ages that are not whole',
    'choice',
    'nation',
    ['province', 'city'],
    choice('whole-year', 'interpolated'),
    local,
  ),
  define('pension.benefit-base', '养老金计发基数', 'Benefit base', 'yuan/month', 'province', ['city'], amount, yearly),
  define(
    'pension.years-rule',
    '缴费年限取整规则',
    'Rounding of years',
    'rule',
    'nation',
    ['province', 'city'],
    record(['from', 'decimals', 'rounding']),
    local,
  ),
  define(
    'pension.index-rule',
    '缴费指数取整规则',
    'Rounding of the index',
    'rule',
    'nation',
    ['province', 'city'],
    record(['decimals', 'rounding']),
    local,
  ),
  define(
    'pension.amount-rule',
    '待遇金额取整规则',
    'Rounding of amounts',
    'rule',
    'nation',
    ['province', 'city'],
    record(['unit', 'rounding', 'total']),
    local,
  ),
  define(
    'pension.transition-coefficient',
    '过渡系数',
    'Transition coefficient',
    'rule',
    'province',
    ['city'],
    record(['coefficient'], ['actualYearsAbove', 'otherwise']),
  ),
  define('pension.minimum-months', '最低缴费月数', 'Minimum months of contribution', 'months', 'nation', [], {
    kind: 'decimal',
    min: '0',
    max: '480',
    places: 0,
  }),
  define(
    'retirement.rule',
    '法定退休年龄规则',
    'Rule of the retirement age',
    'rule',
    'nation',
    [],
    record(['kind'], ['start', 'male60', 'female55', 'female50', 'earlyMonths', 'lateMonths']),
  ),
  define(
    'retirement.special-trade',
    '特殊工种退休规则',
    'Rule of special trades',
    'rule',
    'nation',
    [],
    record(['maleAge', 'femaleAge', 'years']),
  ),
  define(
    'death.grant-rule',
    '丧葬补助金和抚恤金规则',
    'Funeral and survivor grants',
    'rule',
    'nation',
    ['province'],
    record([
      'funeralMonths',
      'bands',
      'stepFrom',
      'stepMonths',
      'maximumYears',
      'maximumMonths',
      'retireeMinimum',
      'partYear',
    ]),
  ),
  define(
    'death.disposable-income',
    '城镇居民月人均可支配收入',
    'Monthly disposable income a head',
    'yuan/month',
    'province',
    [],
    amount,
    yearly,
  ),
  define(
    'disability.rule',
    '病残津贴规则',
    'Disability allowance',
    'rule',
    'nation',
    [],
    record(['fullWithinMonths', 'shortMonths', 'shortYears', 'stepMonths']),
  ),
  define('transfer.pooled-rate', '统筹基金转移比例', 'Rate of the pooled transfer', 'rate', 'nation', [], rate),
  define(
    'adjustment.national-rate',
    '养老金调整总体水平',
    'Total of the yearly adjustment',
    'rate/year',
    'nation',
    [],
    rate,
    yearly,
  ),
  define(
    'adjustment.rules',
    '养老金调整办法',
    'Rules of the yearly adjustment',
    'rule',
    'province',
    ['city'],
    { kind: 'table' },
    yearly,
  ),
  define(
    'pension.minimum-guarantee',
    '养老金最低保障标准',
    'Minimum guarantee',
    'yuan/month',
    'province',
    ['city'],
    amount,
    yearly,
  ),
];

const byKey: ReadonlyMap<string, ParameterDefinition> = new Map(
  parameterDefinitions.map((definition) => [definition.key, definition]),
);

/** The definition of a key, or undefined where there is none. */
export function parameterDefinition(key: string): ParameterDefinition | undefined {
  return byKey.get(key);
}
