/**
 * Published figures of one province in one year that the seeded population is calibrated to. They cover the urban
 * employees' scheme as a whole, enterprise and government employees together, while the demonstration seeds enterprise
 * employees only.
 */
export interface Calibration {
  readonly province: string;
  readonly year: number;
  /** 10,000 persons. */
  readonly employeesWan: number;
  readonly retireesWan: number;
  /** 10,000 yuan a year; income is contributions, subsidies and interest together. */
  readonly incomeWan: number;
  readonly expenseWan: number;
  readonly closingBalanceWan: number;
  readonly source: string;
}

const yearbook = '国家统计局《中国统计年鉴》城镇职工基本养老保险（企业和机关事业合计），2019 年';

/** 2019 is the last year whose income is not distorted by the reliefs of 2020. */
export const calibrations: readonly Calibration[] = [
  {
    province: '430000',
    year: 2019,
    employeesWan: 1071.85,
    retireesWan: 485.99,
    incomeWan: 17_675_386,
    expenseWan: 16_201_643,
    closingBalanceWan: 18_366_531,
    source: yearbook,
  },
  {
    province: '440000',
    year: 2019,
    employeesWan: 3962.24,
    retireesWan: 671.2,
    incomeWan: 55_932_194,
    expenseWan: 37_614_546,
    closingBalanceWan: 123_435_701,
    source: yearbook,
  },
];

/** Share of insured employees who pay in a month; an assumption, since the yearbook does not publish payers. */
export const payingShare = 0.8;

/** What the seed draws from, derived from the published figures. Wages and amounts are fen a month. */
export interface Targets {
  readonly retireeShare: number;
  readonly meanWageFen: number;
  readonly meanPensionFen: number;
  /** Opening balance of the fund for each insured person, employees and retirees alike. */
  readonly openingBalanceFen: number;
}

/** Derives the targets of a province; `contributionRate` is the sum of employer and personal rate. */
export function targetsOf(calibration: Calibration, contributionRate = 0.24): Targets {
  const insured = calibration.employeesWan + calibration.retireesWan;
  return {
    retireeShare: calibration.retireesWan / insured,
    meanWageFen: Math.floor(
      (calibration.incomeWan / calibration.employeesWan / 12 / contributionRate / payingShare) * 100,
    ),
    meanPensionFen: Math.floor((calibration.expenseWan / calibration.retireesWan / 12) * 100),
    openingBalanceFen: Math.floor((calibration.closingBalanceWan / insured) * 100),
  };
}
