import { PlainDate } from '@pnet/kernel';
import { NATION, type ParameterValue } from '../parameters/parameter-value.js';
import { series } from './series.js';

/** `rest` from the first to the last of the days, `work` on single ones. */
interface YearOfDays {
  /** The day of the announcement. */
  readonly announced: string;
  readonly rest: readonly (readonly [first: string, last: string])[];
  readonly work: readonly string[];
}

/** As the State Council's office announces them for a year. */
const YEARS: Readonly<Record<string, YearOfDays>> = {
  '2024': {
    announced: '2023-10-25',
    rest: [
      ['01-01', '01-01'],
      ['02-10', '02-17'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-10', '06-10'],
      ['09-15', '09-17'],
      ['10-01', '10-07'],
    ],
    work: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  '2025': {
    announced: '2024-11-12',
    rest: [
      ['01-01', '01-01'],
      ['01-28', '02-04'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['05-31', '06-02'],
      ['10-01', '10-08'],
    ],
    work: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  '2026': {
    announced: '2025-11-04',
    rest: [
      ['01-01', '01-03'],
      ['02-15', '02-23'],
      ['04-04', '04-06'],
      ['05-01', '05-05'],
      ['06-19', '06-21'],
      ['09-25', '09-27'],
      ['10-01', '10-07'],
    ],
    work: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

const daysOf = (year: string, { rest, work }: YearOfDays): Record<string, string> =>
  Object.fromEntries([
    ...rest.flatMap(([first, last]) => {
      const from = PlainDate.of(`${year}-${first}`);
      const days = from.daysUntil(PlainDate.of(`${year}-${last}`)) + 1;
      return Array.from({ length: days }, (_, index) => [from.plusDays(index).toString(), 'rest'] as const);
    }),
    ...work.map((day) => [`${year}-${day}`, 'work'] as const),
  ]);

/** Where no announcement is held: weekdays alone. */
const WEEKDAYS = '没有收录放假安排的年份：周六、周日休息';

/**
 * Days that are not as their weekday, year by year as they were announced; a year that is not announced yet has none.
 */
export const workingCalendar: readonly ParameterValue[] = [
  ...series('calendar.exceptions', NATION, 'unverified', WEEKDAYS, [['1998-01', '', {}]]),
  ...Object.entries(YEARS).flatMap(([year, days]) =>
    series('calendar.exceptions', NATION, 'unverified', `国务院办公厅关于${year}年部分节假日安排的通知`, [
      [`${year}-01`, `${year}-12`, daysOf(year, days), { knownFrom: days.announced }],
    ]),
  ),
];
