import { given, listSearch, monthOf, oneOf, textOf, type RawSearch } from '../../shell/search.js';

const datasets = ['PI01', 'PI02', 'PI03', 'PI05', 'PI10'] as const;

/** The address of the matrix: dataset, months, whether only gaps are shown, and the opened cell. */
export interface ReportingSearch {
  readonly dataset?: (typeof datasets)[number];
  /** How many months back; without it the months in which something arrived. */
  readonly months?: '6' | '12' | '24';
  readonly gaps?: 'yes';
  readonly unit?: string;
  readonly period?: string;
}

/** Reads the address. */
export const reportingSearch = (raw: RawSearch): ReportingSearch =>
  given({
    dataset: oneOf(raw['dataset'], datasets),
    months: oneOf(raw['months'], ['6', '12', '24'] as const),
    gaps: oneOf(raw['gaps'], ['yes'] as const),
    unit: textOf(raw['unit']),
    period: monthOf(raw['period']),
  });

/** Reads the address of the list of versions that wait. */
export const approvalsSearch = (raw: RawSearch) =>
  given({ ...listSearch('period', 'unit')(raw), dataset: oneOf(raw['dataset'], datasets) });
