import type { DatasetDefinition } from './dataset-definition.js';
import {
  cases,
  check,
  dimension,
  fen,
  less,
  notInCodes,
  optional,
  persons,
  plus,
  schemeDimension,
  text,
  total,
} from './define.js';

const demanded = plus('demand_employer', 'demand_personal', 'difference_demand', 'back_payment_demand');
const collected = [
  'collected_employer',
  'collected_personal',
  'earlier_collected',
  'difference_collected',
  'back_payment_collected',
];

/**
 * PI02 contributions 缴费. `demand_*` is the normal demand (kind 10) of this posting period, `collected_*` what of it
 * came in within the month; `earlier_collected` came in on normal demands of earlier periods; difference and back
 * payment stand apart, whatever their period. Every collected fen is booked to one of the two funds. Prepaid money is a
 * liability and no income; money without detail carries the codes `00`. Written off contains cancelled demands.
 */
export const pi02v1: DatasetDefinition = {
  id: 'PI02',
  version: 1,
  frequency: 'month',
  dueDay: 5,
  title: text('缴费', 'Contributions'),
  dimensions: [
    schemeDimension,
    dimension('category', '单位类型', 'Category', 'employer-category'),
    dimension('economic_type', '经济类型', 'Economic type', 'economic-type'),
    dimension('collection_mode', '征收方式', 'Mode of collection', 'collection-mode'),
  ],
  measures: [
    persons('payers', '缴费人数', 'Payers'),
    fen('wage_total', '缴费工资总额', 'Wage total'),
    fen('base_total', '缴费基数总额', 'Base total'),
    fen('demand_employer', '当期应缴（单位）', 'Demand of the month, employers'),
    fen('demand_personal', '当期应缴（个人）', 'Demand of the month, persons'),
    fen('collected_employer', '当期应缴实收（单位）', 'Collected of it, employers'),
    fen('collected_personal', '当期应缴实收（个人）', 'Collected of it, persons'),
    fen('earlier_collected', '收以前月份', 'Collected for earlier months'),
    fen('difference_demand', '补差应收', 'Difference demanded'),
    fen('difference_collected', '补差实收', 'Difference collected'),
    fen('back_payment_demand', '补缴应收', 'Back payment demanded'),
    fen('back_payment_collected', '补缴实收', 'Back payment collected'),
    fen('collected_pooled_fund', '实收记入统筹基金', 'Collected, pooled fund', { mayBeNegative: true }),
    fen('collected_account_fund', '实收记入个人账户基金', 'Collected, account fund', { mayBeNegative: true }),
    fen('prepaid', '预缴', 'Prepaid', optional),
    fen('arrears_opening', '期初欠费', 'Arrears at the start', { kind: 'opening' }),
    fen('arrears_new', '新增欠费', 'New arrears'),
    fen('arrears_collected', '收回欠费', 'Arrears collected'),
    fen('arrears_written_off', '核销欠费', 'Arrears written off'),
    fen('arrears_closing', '期末欠费', 'Arrears at the end', { kind: 'closing' }),
    fen('late_fee', '滞纳金', 'Late fee'),
    fen('money_without_detail', '未匹配到账（期末）', 'Money without detail, at the end', { kind: 'stock' }),
  ],
  checks: [
    check(
      'PI02-3001',
      text('实收应等于两基金记账之和', 'What was collected is booked to the two funds'),
      plus(...collected),
      plus('collected_pooled_fund', 'collected_account_fund'),
    ),
    check(
      'PI02-3002',
      text('期初欠费、变动与期末欠费应平衡', 'Arrears roll forward'),
      less(plus('arrears_opening', 'arrears_new'), 'arrears_collected', 'arrears_written_off'),
      plus('arrears_closing'),
    ),
    check(
      'PI02-3003',
      text('欠费、应收、实收与期末欠费应平衡', 'Arrears, demands and collections give the arrears at the end'),
      less(plus('arrears_opening', ...demanded.plus), ...collected, 'arrears_written_off'),
      plus('arrears_closing'),
      { where: [notInCodes('category', '70')] },
    ),
    check(
      'PI02-3004',
      text('单位当期实收不应超过当期应缴', 'Not more collected of the employers’ demand than demanded'),
      plus('collected_employer'),
      plus('demand_employer'),
      { relation: '<=' },
    ),
    check(
      'PI02-3005',
      text('个人当期实收不应超过当期应缴', 'Not more collected of the persons’ demand than demanded'),
      plus('collected_personal'),
      plus('demand_personal'),
      { relation: '<=' },
    ),
    check(
      'PI02-3006',
      text('收回欠费不应超过期初欠费', 'Not more arrears collected than there were'),
      plus('arrears_collected'),
      plus('arrears_opening'),
      { relation: '<=', severity: 'explain' },
    ),
  ],
  totals: [
    total('demand_total', text('当期应缴合计', 'Demand of the month'), plus('demand_employer', 'demand_personal')),
    total(
      'demand_collected',
      text('当期应缴实收合计', 'Collected of the demand of the month'),
      plus('collected_employer', 'collected_personal'),
    ),
    total('demanded_all', text('应收合计', 'All demanded'), demanded),
    total('collected_all', text('实收合计', 'All collected'), plus(...collected)),
    total('employee_payers', text('缴费人数（不含灵活就业）', 'Payers without flexible employment'), plus('payers'), {
      where: [notInCodes('category', '70')],
    }),
  ],
};

/**
 * Version 2 says besides how many employers and persons the demands of the month are on, and how many employers owe at
 * its end: a share of employers in arrears 欠费面 and of persons demanded and not paid. Flexible payers stand for
 * themselves and are no employers.
 */
export const pi02: DatasetDefinition = {
  ...pi02v1,
  version: 2,
  validFrom: '2026-01',
  measures: [
    ...pi02v1.measures,
    persons('persons_demanded', '应缴人数', 'Persons demanded'),
    cases('employers_demanded', '应缴单位数', 'Employers demanded'),
    cases('employers_in_arrears', '期末欠费单位数', 'Employers in arrears, at the end', { kind: 'stock' }),
  ],
  checks: [
    ...pi02v1.checks,
    check(
      'PI02-3007',
      text('欠费单位每户至少欠一分', 'Each employer in arrears owes a fen at least'),
      plus('employers_in_arrears'),
      plus('arrears_closing'),
      { relation: '<=', severity: 'explain' },
    ),
    check(
      'PI02-3008',
      text('应缴人数不应少于应缴单位数', 'No more employers demanded than persons'),
      plus('employers_demanded'),
      plus('persons_demanded'),
      { relation: '<=', severity: 'explain' },
    ),
  ],
};
