import type { ParameterContent, ParameterValue } from '../parameters/parameter-value.js';
import { series } from './series.js';

const fitted = (forms: number): string => `由核定表推定，${forms}份`;
const GUANGXI = `桂人社规〔2019〕26号；${fitted(4)}（2022年12月至2026年5月）`;
const roundYears = (decimals: string, rounding: string, from = 'stated'): ParameterContent => ({
  from,
  decimals,
  rounding,
});

/** Rounding of years: how the printed basic pension comes out to the fen. */
const yearsRules: ParameterValue[] = [
  ...series('pension.years-rule', '340000', 'fitted', fitted(2), [['2006-01', '', roundYears('1', 'up')]]),
  ...['110000', '120000', '370000'].flatMap((region) =>
    series('pension.years-rule', region, 'fitted', fitted(6), [['2006-01', '', roundYears('2', 'half-up')]]),
  ),
  ...series(
    'pension.years-rule',
    '510000',
    'fitted',
    `${fitted(6)}：最迟自2023年8月起；2020年8月的核定表仍按40.833333年计算，起始月不明`,
    [['2023-08', '', roundYears('2', 'half-up')]],
  ),
  ...series('pension.years-rule', '450000', 'fitted', `${GUANGXI}：年限保留两位，见零进一`, [
    ['2006-01', '', roundYears('2', 'up')],
  ]),
  ...series('pension.years-rule', '460000', 'fitted', `${fitted(1)}：先还原整月，再折算为四位小数的年`, [
    ['2006-01', '', roundYears('4', 'half-up', 'whole-months')],
  ]),
];

/** Rounding of amounts: Shanghai cuts to the jiao, Guangxi cuts to the fen and then rounds up to the jiao. */
const amountRules: ParameterValue[] = [
  ...series(
    'pension.amount-rule',
    '310000',
    'fitted',
    `${fitted(2)}：各项去尾到角；另两份指数高于1的低0.2元和0.4元，原因不明`,
    [['2006-01', '', { unit: 'jiao', rounding: 'down', total: 'sum' }]],
  ),
  ...series('pension.amount-rule', '450000', 'fitted', `${GUANGXI}：各项先去尾到分，再见分进角，合计为各项之和`, [
    ['2006-01', '', { unit: 'jiao', cut: 'fen', rounding: 'up', total: 'sum' }],
  ]),
];

/** Which of two bases the index multiplies. In Henan's cities without a local base, and in Jilin's, there is one. */
const baseRules: ParameterValue[] = [
  ...series(
    'pension.base-of-index',
    '410000',
    'fitted',
    `豫政〔2006〕29号；${fitted(6)}：基础 =（全省基数 + 当地基数 × 指数）÷ 2 × 年限 × 1%，过渡性按当地基数`,
    [['2006-01', '', 'local']],
  ),
  ...series(
    'pension.base-of-index',
    '220000',
    'fitted',
    `${fitted(3)}：基础 =（当地基数 + 全省基数 × 指数）÷ 2 × 年限 × 1%，过渡性按全省基数`,
    [['2006-01', '', 'province']],
  ),
];

/** Guangdong lowers the base of an index below 0.6 in the same proportion. */
const lowIndexRules = series(
  'pension.low-index-limit',
  '440000',
  'fitted',
  `${fitted(4)}：平均指数低于0.6的，基数部分乘以指数÷0.6；达到0.6的按一般公式`,
  [['2006-01', '', '0.6']],
);

/** Provinces whose forms of 2025 and later show annuity months interpolated by month. */
const INTERPOLATING = [
  '110000',
  '120000',
  '210000',
  '230000',
  '320000',
  '330000',
  '340000',
  '370000',
  '410000',
  '510000',
  '540000',
  '610000',
  '620000',
];
const annuityRules = INTERPOLATING.flatMap((region) =>
  series('annuity.month-rule', region, 'fitted', '2025年起的核定表按月内插', [['2025-01', '', 'interpolated']]),
);

const indexRules = series('index.rule', '510000', 'fitted', `${fitted(1)}：逐年指数的平均，保留三位`, [
  ['1998-01', '', { method: 'by-year', decimals: '3' }],
]);

/** Provinces by the coefficient that their printed transitional parts imply. */
const COEFFICIENTS: readonly (readonly [coefficient: string, regions: readonly string[]])[] = [
  ['0.01', ['120000']],
  ['0.012', ['620000', '230000', '420000']],
  ['0.013', ['340000', '350000', '430000', '360000', '370000', '140000', '650000', '530000']],
  ['0.014', ['520000', '610000', '540000']],
];

/**
 * Shanghai publishes its bounds in whole yuan: 12434 × 60 % = 7460.4 is 7460, 12183 × 60 % = 7309.8 is 7310. Beijing's
 * fit too.
 */
const boundRules = (
  [
    ['310000', '由2014年至2025年公布的上下限推定：四舍五入到元'],
    ['110000', '由2025年度公布的上下限推定：四舍五入到元'],
  ] as const
).flatMap(([region, source]) =>
  series('contribution.bound-rounding', region, 'derived', source, [['1997-07', '', 'yuan']]),
);

const transition: ParameterValue[] = [
  ...COEFFICIENTS.flatMap(([coefficient, regions]) =>
    regions.flatMap((region) =>
      series('pension.transition-coefficient', region, 'fitted', '由核定表的过渡性养老金反推', [
        ['2006-01', '', { coefficient }],
      ]),
    ),
  ),
  ...series('pension.transition-coefficient', '410000', 'fitted', `豫政〔2006〕29号；${fitted(6)}`, [
    ['2006-01', '', { coefficient: '0.013' }],
  ]),
  ...series('pension.transition-coefficient', '220000', 'fitted', '由核定表反推：实际缴费超过20年为1.4%，否则1.2%', [
    ['2006-01', '', { coefficient: '0.014', actualYearsAbove: '20', otherwise: '0.012' }],
  ]),
];

/** Local rules found by search over printed forms; certainty *fitted*, not law. Adding one is adding a line here. */
export const localRules: readonly ParameterValue[] = [
  ...yearsRules,
  ...amountRules,
  ...baseRules,
  ...lowIndexRules,
  ...annuityRules,
  ...indexRules,
  ...boundRules,
  ...transition,
];
