import { given, monthOf, oneOf, textOf, type RawSearch } from '../../shell/search.js';

/** Measures that the picture of units offers. */
export const unitMeasures = ['income', 'expense', 'balance', 'insured', 'employees', 'retirees'] as const;

/** The address of the overview: the month that is looked at, the months of the pictures, and what is opened down. */
export interface OverviewSearch {
  readonly month?: string;
  readonly from?: string;
  readonly to?: string;
  readonly measure?: (typeof unitMeasures)[number];
  readonly region?: string;
  /** Unit whose figure is opened, its dataset, and whether the version itself is looked at. */
  readonly unit?: string;
  readonly dataset?: 'PI01' | 'PI02' | 'PI03' | 'PI05' | 'PI10';
  readonly version?: 'version';
}

/** Reads the address. */
export const overviewSearch = (raw: RawSearch): OverviewSearch =>
  given({
    month: monthOf(raw['month']),
    from: monthOf(raw['from']),
    to: monthOf(raw['to']),
    measure: oneOf(raw['measure'], unitMeasures),
    region: textOf(raw['region']),
    unit: textOf(raw['unit']),
    dataset: oneOf(raw['dataset'], ['PI01', 'PI02', 'PI03', 'PI05', 'PI10'] as const),
    version: oneOf(raw['version'], ['version'] as const),
  });
