import { NATION, type ParameterValue } from '../parameters/parameter-value.js';
import { series, years } from './series.js';
import { workingCalendar } from './working-calendar.js';

const ACCOUNT_RULES = '职工基本养老保险个人账户管理暂行办法（劳办发〔1997〕116号）';
const DECISION_2005 = '国务院关于完善企业职工基本养老保险制度的决定（国发〔2005〕38号）';
const DECISION_2024 = '全国人大常委会关于实施渐进式延迟法定退休年龄的决定（2024-09-13）';
/** The day of the decision: its values for later years are known from then on. */
const DECIDED_2024 = '2024-09-13';
const INTEREST_WEAK = '2016年以前由各省公布；此为公开汇编的通用序列';
const SURVIVORS = '企业职工基本养老保险遗属待遇暂行办法（人社部发〔2021〕18号）';
const DISABLED = '企业职工基本养老保险病残津贴暂行办法（人社部发〔2024〕72号）';

/** Ages 40 … 70. The copies with 47 = 207 and 66 … 70 = 94, 87, 80, 73, 67 that circulate are wrong. */
const ANNUITY_MONTHS = [
  233, 230, 226, 223, 220, 216, 212, 208, 204, 199, 195, 190, 185, 180, 175, 170, 164, 158, 152, 145, 139, 132, 125,
  117, 109, 101, 93, 84, 75, 65, 56,
];

const annuityTable = Object.fromEntries(ANNUITY_MONTHS.map((months, index) => [String(index + 40), String(months)]));

const contributions: ParameterValue[] = [
  ...series('contribution.bound-ratios', NATION, 'secondary', '降低社会保险费率综合方案（国办发〔2019〕13号）', [
    ['1997-07', '', { lower: '0.6', upper: '3' }],
  ]),
  ...series(
    'contribution.bound-rounding',
    NATION,
    'derived',
    '海南、西藏2025年公布的下限保留到角；没有取整规定的按分',
    [['1997-07', '', 'fen']],
  ),
  ...series(
    'contribution.rate-employer',
    NATION,
    'unverified',
    '国务院关于建立统一的企业职工基本养老保险制度的决定（国发〔1997〕26号）：不超过20%',
    [
      ['1997-07', '2016-04', '0.2'],
      ['2016-05', '2019-04', '0.2', { source: '人社部发〔2016〕36号：20%，结余9个月以上的省可为19%' }],
      ['2019-05', '', '0.16', { source: '降低社会保险费率综合方案（国办发〔2019〕13号）', certainty: 'secondary' }],
    ],
  ),
  ...series('contribution.rate-personal', NATION, 'unverified', DECISION_2005, [['2006-01', '', '0.08']]),
  ...series('contribution.rate-account', NATION, 'secondary', '国发〔1997〕26号：11%', [
    ['1998-01', '2005-12', '0.11'],
    ['2006-01', '', '0.08', { source: DECISION_2005 }],
  ]),
  ...series('contribution.rate-flexible', NATION, 'secondary', DECISION_2005, [['2006-01', '', '0.2']]),
  ...series('contribution.rate-flexible-account', NATION, 'secondary', DECISION_2005, [['2006-01', '', '0.08']]),
  ...series('contribution.employer-base', NATION, 'unverified', '国发〔1997〕26号；各省另有规定的从其规定', [
    ['1997-07', '', 'sum-of-personal'],
  ]),
  ...series('contribution.rounding', NATION, 'unverified', '经办惯例：逐人计算到分', [['1997-07', '', 'per-person']]),
  ...series('contribution.undeclared-factor', NATION, 'law', '中华人民共和国社会保险法第六十二条', [
    ['2011-07', '', '1.1'],
  ]),
  ...series('collection.mode', NATION, 'unverified', '社会保险费征缴暂行条例（国务院令第259号）', [
    ['1999-01', '', 'agency'],
  ]),
  ...series('collection.crediting', NATION, 'unverified', `${ACCOUNT_RULES}第八条`, [
    ['1998-01', '', 'complete-month'],
  ]),
  ...series('collection.allocation-order', NATION, 'unverified', '经办惯例：先清偿最早的月份', [
    ['1998-01', '', 'whole-month'],
  ]),
  ...series(
    'assessment.unusual-result',
    NATION,
    'unverified',
    '本系统内控规则：较上月变动超过比例且超过金额（元）时须复核',
    [['1998-01', '', { share: '0.3', amount: '100000' }]],
  ),
  ...series('finding.thresholds', NATION, 'unverified', '本系统内控规则：疑点筛查的起点，各地可另定', [
    [
      '1998-01',
      '',
      {
        wageShare: '0.4',
        wagePersons: '10',
        monthsMissing: '3',
        suspenseDays: '30',
        overlapMonths: '12',
        payeesPerAccount: '2',
        refundShare: '0.2',
      },
    ],
  ]),
  ...series('late-fee.daily-rate', NATION, 'law', '社会保险费征缴暂行条例第十三条', [
    ['1999-01', '2011-06', '0.002'],
    ['2011-07', '', '0.0005', { source: '中华人民共和国社会保险法第八十六条' }],
  ]),
  ...series(
    'late-fee.ceiling',
    NATION,
    'unverified',
    '社会保险法第八十六条没有规定上限；适用行政强制法第四十五条第二款（不超出本金）的地方另行设定',
    [['1999-01', '', 'none']],
  ),
  ...series('collection.due-day', NATION, 'unverified', '各地自定；没有规定的按当月25日，遇休息日顺延，核定后至少5日', [
    ['1998-01', '', { day: '25', monthsAfter: '0', onRestDay: 'after', leastDays: '5' }],
  ]),
  ...series('collection.deferral-months', NATION, 'unverified', '各地缓缴办法：一般不超过6个月', [
    ['1998-01', '', '6'],
  ]),
  ...series('collection.reminder-days', NATION, 'unverified', '社会保险费催缴通知书：收到之日起五日内缴清', [
    ['1998-01', '', '5'],
  ]),
  ...workingCalendar,
];

const accounts: ParameterValue[] = [
  ...series(
    'account.interest-rate',
    NATION,
    'secondary',
    INTEREST_WEAK,
    years([
      ['1996', '0.0804'],
      ['1997', '0.0567'],
      ['1998', '0.0447'],
      ['1999-2002', '0.0225'],
      ['2003-2004', '0.0198'],
      ['2005', '0.0225'],
      ['2006', '0.0252'],
      ['2007-2008', '0.0414'],
      ['2009-2010', '0.0225'],
      ['2011-2012', '0.035'],
      ['2013', '0.03'],
      ['2014-2015', '0.035'],
    ]),
  ),
  ...series(
    'account.interest-rate',
    NATION,
    'secondary',
    '人力资源社会保障部、财政部公布的年度记账利率（人社部发〔2017〕31号起全国统一）',
    years([
      ['2016', '0.0831'],
      ['2017', '0.0712'],
      ['2018', '0.0829'],
      ['2019', '0.0761'],
      ['2020', '0.0604'],
      ['2021', '0.0669'],
      ['2022', '0.0612'],
      ['2023', '0.0397'],
      ['2024', '0.0262'],
      ['2025', '0.015'],
    ]),
  ),
  ...series('account.interest-method', NATION, 'unverified', ACCOUNT_RULES, [['1998-01', '', 'month-product']]),
  ...series(
    'transfer.pooled-rate',
    NATION,
    'secondary',
    '城镇企业职工基本养老保险关系转移接续暂行办法（国办发〔2009〕66号）',
    [['1998-01', '', '0.12']],
  ),
];

const pensions: ParameterValue[] = [
  ...series('index.rule', NATION, 'unverified', '全国没有统一的指数计算口径；默认按月平均，保留四位', [
    ['1998-01', '', { method: 'by-month', decimals: '4' }],
  ]),
  ...series(
    'index.record-rule',
    NATION,
    'unverified',
    '补缴按所属月、转入按待遇领取地（国办发〔2009〕66号第七条，未读原文）、同月两处缴费保留一处、建账前不计；各省不一',
    [
      [
        '1998-01',
        '',
        {
          backPayment: 'month',
          transferred: 'benefit-place',
          twoEmployers: 'highest',
          beforeAccount: 'excluded',
        },
      ],
    ],
  ),
  ...series('annuity.months-table', NATION, 'secondary', `${DECISION_2005}附件：个人账户养老金计发月数表`, [
    ['2006-01', '', annuityTable],
  ]),
  ...series('annuity.month-rule', NATION, 'fitted', '2025年以前的核定表均按整岁取值', [
    ['2006-01', '2024-12', 'whole-year'],
    ['2025-01', '', 'interpolated', { source: '2025年起核定表37份中18份按月内插并四舍五入到0.1，其余不明' }],
  ]),
  ...series('pension.years-rule', NATION, 'unverified', `${DECISION_2005}：月数折算为年`, [
    ['2006-01', '', { from: 'stated', decimals: 'exact', rounding: 'half-up' }],
  ]),
  ...series('pension.index-rule', NATION, 'unverified', `${DECISION_2005}：按公布的平均缴费指数`, [
    ['2006-01', '', { decimals: 'exact', rounding: 'half-up' }],
  ]),
  ...series('pension.amount-rule', NATION, 'derived', '核定表：各项分别四舍五入到分，合计为各项之和', [
    ['2006-01', '', { unit: 'fen', rounding: 'half-up', total: 'sum' }],
  ]),
  ...series('pension.base-of-index', NATION, 'unverified', `${DECISION_2005}：只有一个计发基数`, [
    ['2006-01', '', 'one-base'],
  ]),
  ...series('pension.low-index-limit', NATION, 'unverified', `${DECISION_2005}：没有低指数规则`, [
    ['2006-01', '', '0'],
  ]),
  ...series('pension.minimum-months', NATION, 'secondary', '中华人民共和国社会保险法第十六条', [
    ['1997-07', '', '180'],
    ...Array.from(
      { length: 9 },
      (_, index) =>
        [
          `${2030 + index}-01`,
          `${2030 + index}-12`,
          String(186 + index * 6),
          { source: `${DECISION_2024}第二条`, knownFrom: DECIDED_2024 },
        ] as const,
    ),
    ['2039-01', '', '240', { source: `${DECISION_2024}第二条`, knownFrom: DECIDED_2024 }],
  ]),
  ...series('retirement.rule', NATION, 'secondary', '国务院关于工人退休、退职的暂行办法（国发〔1978〕104号）', [
    ['1978-06', '', { kind: 'fixed' }],
    [
      '2025-01',
      '',
      {
        kind: 'progressive',
        start: '2025-01',
        earlyMonths: '36',
        lateMonths: '36',
        male60: { step: '4', cap: '36' },
        female55: { step: '4', cap: '36' },
        female50: { step: '2', cap: '60' },
      },
      { source: `${DECISION_2024}第一条、第三条`, knownFrom: DECIDED_2024 },
    ],
  ]),
  ...series('retirement.special-trade', NATION, 'unverified', '国发〔1978〕104号第一条', [
    [
      '1978-06',
      '',
      {
        maleAge: '55',
        femaleAge: '45',
        years: {
          'heavy-labour': '10',
          'high-altitude': '10',
          'underground': '9',
          'high-temperature': '9',
          'harmful': '8',
        },
      },
    ],
  ]),
  ...series('death.grant-rule', NATION, 'unverified', SURVIVORS, [
    [
      '2021-09',
      '',
      {
        funeralMonths: '2',
        bands: [
          { below: '5', months: '3' },
          { below: '10', months: '6' },
          { below: '15', months: '9' },
        ],
        stepFrom: '15',
        stepMonths: '1',
        maximumYears: '30',
        maximumMonths: '24',
        retireeMinimum: '9',
        partYear: 'whole-year',
      },
      {
        source: `${SURVIVORS}第四条、第五条；不满一年的部分按一年计算。转载的原文作“计算到月”，未核实，算例可列明计算到月`,
      },
    ],
  ]),
  ...series('disability.rule', NATION, 'unverified', `${DISABLED}第三条至第五条`, [
    ['2025-01', '', { fullWithinMonths: '60', shortMonths: '12', shortYears: '5', stepMonths: '3' }],
  ]),
  ...series(
    'adjustment.national-rate',
    NATION,
    'unverified',
    '人力资源社会保障部、财政部年度调整基本养老金的通知',
    years([
      ['2016', '0.065'],
      ['2017', '0.055'],
      ['2018-2020', '0.05'],
      ['2021', '0.045'],
      ['2022', '0.04'],
      ['2023', '0.038'],
      ['2024', '0.03'],
      ['2025', '0.02'],
    ]),
  ),
];

/** What the nation sets, and the national defaults of local rules. */
export const nationalValues: readonly ParameterValue[] = [...contributions, ...accounts, ...pensions];
