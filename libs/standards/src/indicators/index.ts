import type { Text } from '../errors/error-entry.js';
import type { DimensionFilter, MeasureSum } from '../datasets/dataset-definition.js';
import { inCodes, plus, text } from '../datasets/define.js';
import type { FundTerm, IndicatorDefinition, IndicatorTerm, TermSpan } from './indicator-definition.js';

export { describeIndicator, readTerm, type IndicatorValue, type ReadTerm } from './indicator-value.js';
export type { DatasetTerm, FundTerm, IndicatorDefinition, IndicatorTerm, TermSpan } from './indicator-definition.js';

const term = (dataset: string, of: MeasureSum, where?: readonly DimensionFilter[]): IndicatorTerm => ({
  dataset,
  of,
  over: 'month',
  ...(where === undefined ? {} : { where }),
});
const fund = (figure: FundTerm['fund'], over: TermSpan = 'month'): FundTerm => ({ fund: figure, over });

const insured = term('PI01', plus('closing'));
const employees = term('PI01', plus('closing'), [inCodes('status', 'active', 'suspended')]);
const retirees = term('PI01', plus('closing'), [inCodes('status', 'retired')]);
const payers = term('PI01', plus('payers'));
const balance = fund('closing');
const demanded = plus('demand_employer', 'demand_personal');
const collected = plus('collected_employer', 'collected_personal');
const collectedAll = plus(...collected.plus, 'earlier_collected', 'difference_collected', 'back_payment_collected');

const indicator = (
  id: string,
  title: Text,
  unit: IndicatorDefinition['unit'],
  kind: IndicatorDefinition['kind'],
  numerator: IndicatorTerm,
  denominator?: IndicatorTerm,
  note?: Text,
): IndicatorDefinition => ({
  id,
  title,
  unit,
  kind,
  numerator,
  available: true,
  ...(denominator ? { denominator } : {}),
  ...(note ? { note } : {}),
});
const waiting = (id: string, title: Text, unit: IndicatorDefinition['unit'], needs: Text): IndicatorDefinition => ({
  id,
  title,
  unit,
  kind: 'flow',
  available: false,
  needs,
});

/** Every indicator; those without `available` are named, so that nobody reads a gap as a zero. */
export const indicatorDefinitions: readonly IndicatorDefinition[] = [
  indicator('insured', text('参保人数', 'Insured'), 'person', 'stock', insured),
  indicator('insured-employees', text('参保职工', 'Insured employees'), 'person', 'stock', employees),
  indicator('retirees', text('离退休人员', 'Retirees'), 'person', 'stock', retirees),
  indicator('payers', text('缴费人数', 'Payers'), 'person', 'flow', payers),
  indicator('fund-income', text('基金收入', 'Fund income'), 'yuan', 'flow', fund('income')),
  indicator('fund-expense', text('基金支出', 'Fund expense'), 'yuan', 'flow', fund('expense')),
  indicator('fund-balance', text('累计结余', 'Fund balance'), 'yuan', 'stock', balance),
  indicator('arrears', text('期末欠费', 'Arrears'), 'yuan', 'stock', term('PI02', plus('arrears_closing'))),
  indicator(
    'unmatched-money',
    text('未匹配到账', 'Money without detail'),
    'yuan',
    'stock',
    term('PI02', plus('money_without_detail')),
  ),
  indicator(
    'collection-rate',
    text('征缴率', 'Collection rate'),
    'percent',
    'flow',
    term('PI02', collected),
    term('PI02', demanded),
    text('当期应缴的当期实收，不含清欠与预缴', 'Of this month’s demand, without arrears and prepayments'),
  ),
  indicator(
    'collection-rate-overall',
    text('综合征缴率', 'Overall collection rate'),
    'percent',
    'flow',
    term('PI02', collectedAll),
    term('PI02', plus(...demanded.plus, 'difference_demand', 'back_payment_demand', 'arrears_opening')),
    text('分母含期初欠费', 'The denominator contains the arrears at the start'),
  ),
  indicator('burden-ratio', text('负担系数', 'Burden ratio'), 'ratio', 'stock', retirees, employees),
  indicator('support-ratio', text('抚养比（缴费人员）', 'Support ratio, payers'), 'ratio', 'stock', payers, retirees),
  indicator(
    'support-ratio-insured',
    text('抚养比（参保职工）', 'Support ratio, insured employees'),
    'ratio',
    'stock',
    employees,
    retirees,
  ),
  indicator('paying-share', text('缴费率', 'Share of payers'), 'percent', 'flow', payers, employees),
  indicator(
    'mean-contribution-base',
    text('人均缴费基数', 'Mean contribution base'),
    'yuan/person',
    'flow',
    term('PI02', plus('base_total')),
    term('PI02', plus('payers')),
  ),
  indicator(
    'months-payable',
    text('可支付月数', 'Months payable'),
    'months',
    'stock',
    balance,
    fund('expense', 'mean-12-months'),
  ),
  indicator(
    'accounts-kept-share',
    text('建账率', 'Share of accounts kept'),
    'percent',
    'stock',
    term('PI03', plus('accounts_kept')),
    term('PI03', plus('accounts_due')),
  ),
  indicator(
    'accounts-reconciled-share',
    text('对账率', 'Share of statements answered'),
    'percent',
    'flow',
    term('PI03', plus('statements_confirmed', 'statements_disputed')),
    term('PI03', plus('statements_issued')),
  ),
  indicator(
    'real-account-share',
    text('实账率', 'Real share of accounts'),
    'percent',
    'stock',
    term('PI03', plus('real_amount')),
    term('PI03', plus('claim')),
  ),
  waiting(
    'mean-pension',
    text('人均养老金', 'Mean pension'),
    'yuan/person',
    text('待遇数据集 PI04', 'Dataset PI04, benefits'),
  ),
  waiting(
    'replacement-rate',
    text('替代率', 'Replacement rate'),
    'percent',
    text('待遇数据集 PI04 与上年平均工资', 'Dataset PI04, and last year’s average wage'),
  ),
  waiting(
    'paid-through-bank-share',
    text('社会化发放率', 'Share paid through banks and post'),
    'percent',
    text('待遇数据集 PI04', 'Dataset PI04, benefits'),
  ),
  waiting(
    'coverage',
    text('覆盖率', 'Coverage'),
    'percent',
    text('外部应参保人数', 'An outside figure of those who should be insured'),
  ),
];

/** The indicator of an id, or undefined. */
export const indicatorDefinition = (id: string): IndicatorDefinition | undefined =>
  indicatorDefinitions.find((entry) => entry.id === id);
