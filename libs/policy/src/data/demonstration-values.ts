import type { ParameterValue } from '../parameters/parameter-value.js';
import { series, type SeriesRow } from './series.js';

const SOURCE = '演示数据：以2025年计发基数为参照工资，下限60%，上限300%';
const PROVISIONAL = '演示数据：2026年标准公布前暂按2025年执行';
const PROVISIONAL_2027 = '演示数据：2027年标准公布前暂按2025年执行';

/** 2025 as it is, 2026 and 2027 provisionally the same. */
const threeYears = (value: string): SeriesRow[] => [
  ['2025-01', '2025-12', value],
  ['2026-01', '2026-12', value, { source: PROVISIONAL, provisional: true }],
  ['2027-01', '2027-12', value, { source: PROVISIONAL_2027, provisional: true }],
];

/** Region, reference wage, 60 % and 300 % of it. */
const REGIONS = [
  ['430000', '7694', '4616.4', '23082'],
  ['440000', '9493', '5695.8', '28479'],
  ['440300', '11293', '6775.8', '33879'],
] as const;

const bounds = REGIONS.flatMap(([region, wage, lower, upper]) => [
  ...series('contribution.average-wage', region, 'demonstration', SOURCE, threeYears(wage)),
  ...series('contribution.base-lower', region, 'demonstration', SOURCE, threeYears(lower)),
  ...series('contribution.base-upper', region, 'demonstration', SOURCE, threeYears(upper)),
  ...series('pension.benefit-base', region, 'demonstration', PROVISIONAL, [
    ['2026-01', '2026-12', wage, { provisional: true }],
    ['2027-01', '2027-12', wage, { source: PROVISIONAL_2027, provisional: true }],
  ]),
]);

const rates = ['430000', '440000'].flatMap((region) =>
  series('contribution.rate-employer', region, 'demonstration', '演示数据：单位缴费比例16%', [
    ['2025-01', '2026-12', '0.16'],
    ['2027-01', '2027-12', '0.16', { source: PROVISIONAL_2027, provisional: true }],
  ]),
);

const modes = (
  [
    ['430100', 'agency'],
    ['440100', 'agency'],
    ['430200', 'assess-here-collect-at-tax'],
    ['440300', 'assess-here-collect-at-tax'],
  ] as const
).flatMap(([region, mode]) =>
  series('collection.mode', region, 'demonstration', '演示数据：征收方式', [['2025-01', '2027-12', mode]]),
);

/** The residents' basic pension of 2025, until that of the later years is held. */
const residents = ['430000', '440000'].flatMap((region) =>
  series('residents.basic-pension', region, 'demonstration', PROVISIONAL, [
    ['2026-01', '2026-12', '143', { provisional: true }],
    ['2027-01', '2027-12', '143', { source: PROVISIONAL_2027, provisional: true }],
  ]),
);

/** Values of the two provinces and four cities of the demonstration country, 2025-01 … 2027-12. */
export const demonstrationValues: readonly ParameterValue[] = [...bounds, ...rates, ...modes, ...residents];
