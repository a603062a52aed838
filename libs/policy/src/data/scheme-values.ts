import { NATION, type ParameterValue } from '../parameters/parameter-value.js';
import { series, years } from './series.js';

const RESIDENTS = '国务院关于建立统一的城乡居民基本养老保险制度的意见（国发〔2014〕8号）';
const LINKING = '城乡养老保险制度衔接暂行办法（人社部发〔2014〕17号），未读原文';
const GOVERNMENT =
  '国务院关于机关事业单位工作人员养老保险制度改革的决定（国发〔2015〕2号）的实施意见（人社部发〔2015〕28号），未读原文';
const ADJUSTMENT = '国务院关于建立企业职工基本养老保险基金中央调剂制度的通知（国发〔2018〕18号），未读原文';

const residents: ParameterValue[] = [
  ...series(
    'residents.basic-pension',
    NATION,
    'unverified',
    '全国基础养老金最低标准；只知年份，按年初起算',
    years([
      ['2009-2013', '55'],
      ['2014-2017', '70'],
      ['2018-2019', '88'],
      ['2020-2021', '93'],
      ['2022', '98'],
      ['2023', '103'],
    ]),
  ),
  ...series(
    'residents.basic-pension',
    NATION,
    'secondary',
    '全国基础养老金最低标准；各省可以提高',
    years([['2024', '123']]),
  ),
  ...series(
    'residents.basic-pension',
    NATION,
    'unverified',
    '全国基础养老金最低标准；各省可以提高',
    years([['2025', '143']]),
  ),
  ...series('residents.tiers', NATION, 'unverified', `${RESIDENTS}第四条：十二个档次，各省可以增减`, [
    ['2014-01', '', ['100', '200', '300', '400', '500', '600', '700', '800', '900', '1000', '1500', '2000']],
  ]),
  ...series('residents.subsidy', NATION, 'secondary', `${RESIDENTS}：最低档不低于30元，500元及以上不低于60元`, [
    [
      '2014-01',
      '',
      [
        { from: '100', amount: '30' },
        { from: '500', amount: '60' },
      ],
    ],
  ]),
  ...series('residents.annuity-months', NATION, 'secondary', RESIDENTS, [['2009-01', '', '139']]),
  ...series('residents.minimum-years', NATION, 'unverified', `${RESIDENTS}；制度实施时年长者可以少缴或不缴`, [
    ['2009-01', '', '15'],
  ]),
  ...series('linking.rule', NATION, 'unverified', LINKING, [
    ['2014-07', '', { timing: 'retirement-age', residentsYears: 'not-counted', employeesYears: 'counted' }],
  ]),
];

/** The share of the difference by year of retirement: 10 % up to the end of 2015, ten more each year. */
const shares = Object.fromEntries(
  Array.from({ length: 11 }, (_, order) => [
    String(2014 + order),
    order < 2 ? '0.1' : order === 10 ? '1' : `0.${order}`,
  ]),
);

const government: ParameterValue[] = [
  ...series('government.transition', NATION, 'unverified', GOVERNMENT, [['2014-10', '2024-09', { shares }]]),
  ...series('occupational.rates', NATION, 'unverified', '机关事业单位职业年金办法（国办发〔2015〕18号），未读原文', [
    ['2014-10', '', { personal: '0.04', employer: '0.08' }],
  ]),
  ...series(
    'enterprise-annuity.limits',
    NATION,
    'unverified',
    '企业年金办法（人力资源和社会保障部令第36号），未读原文',
    [['2018-02', '', { employer: '0.08', total: '0.12' }]],
  ),
];

const adjustment: ParameterValue[] = [
  ...series('fund-adjustment.rate', NATION, 'unverified', ADJUSTMENT, [
    ['2018-07', '2018-12', '0.03'],
    ['2019-01', '2019-12', '0.035'],
    ['2020-01', '2020-12', '0.04'],
    ['2021-01', '2021-12', '0.045'],
  ]),
  ...series('fund-adjustment.rule', NATION, 'unverified', `${ADJUSTMENT}；2022年起全国统筹调剂另有办法，未持有`, [
    ['2018-07', '2021-12', { wageShare: '0.9' }],
  ]),
];

/** Residents' scheme, linking, government employees, annuities, central adjustment. */
export const schemeValues: readonly ParameterValue[] = [...residents, ...government, ...adjustment];
