import type { ParameterContent, ParameterValue } from '../parameters/parameter-value.js';
import { series } from './series.js';

const fitted = (forms: number): string => `由核定表推定，${forms}份`;
const roundYears = (decimals: string, rounding: string, from = 'stated'): ParameterContent => ({
  from,
  decimals,
  rounding,
});

/** Rounding of years: how the printed basic pension comes out to the fen. */
const yearsRules: ParameterValue[] = [
  ...series('pension.years-rule', '340000', 'fitted', fitted(2), [['2006-01', '', roundYears('1', 'up')]]),
  ...['110000', '120000', '370000', '510000'].flatMap((region) =>
    series('pension.years-rule', region, 'fitted', fitted(6), [['2006-01', '', roundYears('2', 'half-up')]]),
  ),
  ...series('pension.years-rule', '460000', 'fitted', `${fitted(1)}：先还原整月，再折算为四位小数的年`, [
    ['2006-01', '', roundYears('4', 'half-up', 'whole-months')],
  ]),
  ...series('pension.years-rule', '140000', 'fitted', `${fitted(2)}，三位小数，进位方向不明`, [
    ['2006-01', '', roundYears('3', 'half-up')],
  ]),
];

/** Rounding of amounts: Shanghai cuts to the jiao, Guangxi rounds up to it. */
const amountRules: ParameterValue[] = [
  ...series('pension.amount-rule', '310000', 'fitted', `${fitted(2)}：各项去尾到角`, [
    ['2006-01', '', { unit: 'jiao', rounding: 'down', total: 'sum' }],
  ]),
  ...series('pension.amount-rule', '450000', 'fitted', `${fitted(4)}：各项见分进角`, [
    ['2006-01', '2025-11', { unit: 'jiao', rounding: 'up', total: 'sum' }],
    [
      '2025-12',
      '',
      { unit: 'fen', rounding: 'half-up', total: 'jiao-up' },
      { source: `${fitted(1)}（2025年12月）：各项到分，合计见分进角；起始月不明` },
    ],
  ]),
];

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
  ...series('pension.transition-coefficient', '220000', 'fitted', '由核定表反推：实际缴费超过20年为1.4%，否则1.2%', [
    ['2006-01', '', { coefficient: '0.014', actualYearsAbove: '20', otherwise: '0.012' }],
  ]),
];

/** Local rules found by search over printed forms; certainty *fitted*, not law. Adding one is adding a line here. */
export const localRules: readonly ParameterValue[] = [
  ...yearsRules,
  ...amountRules,
  ...annuityRules,
  ...indexRules,
  ...boundRules,
  ...transition,
];
