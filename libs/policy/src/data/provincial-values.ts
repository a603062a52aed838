import type { ParameterValue } from '../parameters/parameter-value.js';
import { series, years } from './series.js';

type BaseRow = readonly [region: string, year: string, amount: string, document: string];

/** Monthly benefit bases, from a public table that gives document numbers, or from printed forms. */
const BENEFIT_BASES: readonly BaseRow[] = [
  ['110000', '2025', '12049', '京人社发〔2025〕13号'],
  ['120000', '2025', '9417', ''],
  ['130000', '2025', '7410', '冀人社字〔2025〕105号'],
  ['140000', '2025', '7253', ''],
  ['150000', '2025', '8179', '核定表'],
  ['150000', '2026', '8430', '内人社办发〔2026〕85号'],
  ['210000', '2025', '7346', '辽人社〔2025〕17号'],
  ['210100', '2025', '8390', '辽人社〔2025〕17号'],
  ['210200', '2025', '8956', '辽人社〔2025〕17号'],
  ['220000', '2025', '7322.08', '吉人社联〔2025〕97号；核定表打印到分'],
  ['230000', '2025', '7570', '黑人社函〔2025〕611号'],
  ['230000', '2026', '7705', ''],
  ['310000', '2025', '12434', ''],
  ['310000', '2026', '12577', '核定表'],
  ['320000', '2025', '8917', ''],
  ['330000', '2025', '8433', ''],
  ['340000', '2025', '7999', '皖人社秘〔2025〕153号'],
  ['350000', '2025', '7932', '闽人社文〔2025〕45号'],
  ['360000', '2025', '7054', '赣人社发〔2025〕48号'],
  ['370000', '2025', '7831', '鲁人社字〔2025〕100号'],
  ['410000', '2025', '6738', ''],
  ['420100', '2025', '9112', ''],
  ['430000', '2025', '7694', ''],
  ['440000', '2025', '9493', '粤人社发〔2025〕32号'],
  ['440300', '2025', '11293', '深圳市人力资源和社会保障局答复'],
  ['450000', '2025', '6983', '桂人社发〔2025〕43号'],
  ['460000', '2025', '8188', '琼人社发〔2025〕67号'],
  ['500000', '2025', '8240', ''],
  ['510000', '2025', '8462', ''],
  ['520000', '2025', '7324.5', '核定表'],
  ['520000', '2026', '7376.75', '黔人社发〔2026〕7号'],
  ['530000', '2025', '8265', ''],
  ['540000', '2025', '11777', '藏人社发〔2025〕56号'],
  ['610000', '2025', '7881', ''],
  ['620000', '2025', '7746', ''],
  ['630000', '2025', '9056', '青人社厅发〔2025〕69号'],
  ['640000', '2025', '8366', ''],
  ['650000', '2025', '8448', ''],
  ['650000', '2026', '8744', ''],
];

const benefitBases = BENEFIT_BASES.flatMap(([region, year, amount, document]) =>
  series(
    'pension.benefit-base',
    region,
    'secondary',
    document === '' ? `${year}年计发基数公开汇编` : document,
    years([[year, amount]]),
  ),
);

/** Bases of cities that stand beside the province's, from printed forms; Changchun's of 2023 was 7320.86 (7058.67). */
const LOCAL_BASES: readonly BaseRow[] = [
  ['220100', '2025', '7978.25', '吉人社联〔2025〕97号；核定表打印到分'],
  ['410100', '2025', '7933', '核定表：郑州'],
  ['410200', '2025', '6385', '核定表：开封'],
  ['410300', '2025', '6573', '核定表：洛阳'],
  ['410700', '2025', '6385', '核定表：新乡'],
  ['411500', '2025', '6260', '核定表：信阳'],
];

const localBases = [
  ...LOCAL_BASES.flatMap(([region, year, amount, document]) =>
    series('pension.local-base', region, 'secondary', document, years([[year, amount]])),
  ),
  ...series('pension.local-base', '410400', 'secondary', '核定表：平顶山，2024年11月；起始月不明', [
    ['2024-11', '2024-12', '6260'],
  ]),
  ...series('pension.benefit-base', '410000', 'secondary', '核定表：2024年11月；起始月不明', [
    ['2024-11', '2024-12', '6606'],
  ]),
];

/**
 * Shanghai: reference wage, lower and upper bound of each contribution year. The lower bound is not always 60 % of the
 * wage.
 */
const SHANGHAI_BOUNDS: readonly (readonly [from: string, to: string, wage: string, lower: string, upper: string])[] = [
  ['2014-04', '2015-03', '5036', '3022', '15108'],
  ['2015-04', '2016-03', '5451', '3271', '16353'],
  ['2016-04', '2017-03', '5939', '3563', '17817'],
  ['2017-04', '2018-03', '6504', '3902', '19512'],
  ['2018-04', '2019-03', '7132', '4279', '21396'],
  ['2019-04', '2020-06', '8211', '4927', '24633'],
  ['2020-07', '2021-06', '9339', '4927', '28017'],
  ['2021-07', '2022-06', '10338', '5975', '31014'],
  ['2022-07', '2023-06', '11396', '6520', '34188'],
  ['2023-07', '2024-06', '12183', '7310', '36549'],
  ['2024-07', '2025-06', '12307', '7384', '36921'],
  ['2025-07', '2026-06', '12434', '7460', '37302'],
];
const SHANGHAI_SOURCE = '上海市社会保险缴费标准公开汇编；社保年度2019年以前自4月起，2020年起自7月起';

const bounds: ParameterValue[] = [
  ...series(
    'contribution.average-wage',
    '310000',
    'secondary',
    SHANGHAI_SOURCE,
    SHANGHAI_BOUNDS.map(([from, to, wage]) => [from, to, wage]),
  ),
  ...series(
    'contribution.base-lower',
    '310000',
    'secondary',
    SHANGHAI_SOURCE,
    SHANGHAI_BOUNDS.map(([from, to, , lower]) => [from, to, lower]),
  ),
  ...series(
    'contribution.base-upper',
    '310000',
    'secondary',
    SHANGHAI_SOURCE,
    SHANGHAI_BOUNDS.map(([from, to, , , upper]) => [from, to, upper]),
  ),
  ...series('contribution.average-wage', '110000', 'derived', '由北京市2025年度缴费基数上限除以三推算', [
    ['2025-07', '2026-06', '11937'],
  ]),
  ...series('contribution.base-lower', '110000', 'secondary', '北京市2025年度社会保险缴费工资基数', [
    ['2025-07', '2026-06', '7162'],
  ]),
  ...series('contribution.base-upper', '110000', 'secondary', '北京市2025年度社会保险缴费工资基数', [
    ['2025-07', '2026-06', '35811'],
  ]),
  ...[
    ['460000', '8188', '4912.8', '24564', '琼人社发〔2025〕67号'],
    ['540000', '11777', '7066.2', '35331', '藏人社发〔2025〕56号'],
  ].flatMap(([region = '', wage = '', lower = '', upper = '', source = '']) => [
    ...series('contribution.average-wage', region, 'secondary', source, years([['2025', wage]])),
    ...series('contribution.base-lower', region, 'secondary', source, years([['2025', lower]])),
    ...series('contribution.base-upper', region, 'secondary', source, years([['2025', upper]])),
  ]),
];

const SHANGHAI_RATES = '上海市历年社会保险缴费比例公开汇编';
const rates: ParameterValue[] = [
  ...series('contribution.rate-employer', '310000', 'secondary', SHANGHAI_RATES, [
    ['1998-01', '2000-11', '0.255'],
    ['2000-12', '2004-07', '0.225'],
    ['2004-08', '2012-12', '0.22'],
    ['2013-01', '2015-12', '0.21'],
    ['2016-01', '2019-04', '0.2'],
    ['2019-05', '', '0.16', { certainty: 'unverified' }],
  ]),
  ...series('contribution.rate-personal', '310000', 'secondary', '沪劳保养发〔2003〕36号', [
    ['2003-01', '2003-07', '0.07'],
    ['2003-08', '2005-12', '0.08'],
  ]),
  ...series(
    'account.interest-rate',
    '310000',
    'secondary',
    '上海市历年个人账户记账利率公开汇编',
    years([
      ['2004', '0.0198'],
      ['2008', '0.0414'],
      ['2009', '0.0225'],
      ['2010', '0.0225'],
      ['2011', '0.0275'],
      ['2012', '0.035'],
      ['2014', '0.0425'],
      ['2015', '0.0275'],
    ]),
  ),
];

/** Every province with its own values: bases, bounds, rates, interest before 2016. */
export const provincialValues: readonly ParameterValue[] = [...benefitBases, ...localBases, ...bounds, ...rates];
