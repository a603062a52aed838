import { domainError, type DomainError, type PlainDate } from '@pnet/kernel';

/** Age from which a person may work and be insured. @source 劳动法第十五条 */
export const WORKING_AGE = 16;

/** What can happen to a person, named in both languages. */
export const lifeEvents = {
  work: '参加工作 start of work',
  insurance: '首次参保 first insured month',
  relation: '参保关系 relation',
  relationEnd: '参保关系终止 end of the relation',
  status: '状态变更 change of status',
  death: '死亡 death',
  retirement: '退休 retirement',
  change: '信息变更 change of data',
} as const;

/**
 * The event's day (or month) must lie between birth and `latest`, both included: `REGI-1018`, or undefined. All as
 * text, `YYYY-MM` or `YYYY-MM-DD`.
 */
export function checkEvent(
  event: keyof typeof lifeEvents,
  day: string,
  birthDate: string,
  latest: string,
  pointer?: string,
): DomainError | undefined {
  if (day >= birthDate.slice(0, day.length) && day <= latest.slice(0, day.length)) return undefined;
  return domainError(
    'REGI-1018',
    { event: lifeEvents[event], day, birthDate, latest: latest.slice(0, day.length) },
    pointer === undefined ? {} : { pointer },
  );
}

/** The month in which a person is sixteen. */
export const sixteenIn = (birthDate: string): string =>
  `${String(Number(birthDate.slice(0, 4)) + WORKING_AGE).padStart(4, '0')}${birthDate.slice(4, 7)}`;

/** `REGI-1016` where a relation would begin before the person is sixteen. */
export function checkWorkingAge(birthDate: string, startMonth: string, pointer: string): DomainError | undefined {
  const sixteen = sixteenIn(birthDate);
  return startMonth < sixteen
    ? domainError('REGI-1016', { birthDate, sixteen, month: startMonth }, { pointer })
    : undefined;
}

/**
 * The last day for which a status may be written ahead: the first of the next month, from which a month's end takes
 * effect.
 */
export const statusLatest = (today: PlainDate): string => today.yearMonth.plusMonths(1).firstDay().toString();
