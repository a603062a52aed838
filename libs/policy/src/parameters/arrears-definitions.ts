import { restDayMoves } from '../formulas/due-day.js';
import { choice, define, local, rate, record, type ParameterDefinition } from './define-parameter.js';

/** Parameters of due days, late fees, deferrals and reminders. */
export const arrearsDefinitions: readonly ParameterDefinition[] = [
  define(
    'collection.due-day',
    '缴费截止日',
    'Day until which a demand is to be paid',
    'rule',
    'nation',
    ['province', 'city'],
    record(['day', 'monthsAfter', 'onRestDay', 'leastDays'], [], { onRestDay: restDayMoves }),
    local,
  ),
  define(
    'calendar.exceptions',
    '放假和调休的日子（其余按周一至周五工作）',
    'Days that are not as their weekday: rest or work',
    'table',
    'nation',
    ['province', 'city'],
    { kind: 'table' },
  ),
  define('late-fee.daily-rate', '滞纳金日加收率', 'Daily late-fee rate', 'rate/day', 'nation', [], rate),
  define(
    'late-fee.ceiling',
    '滞纳金上限',
    'What a late fee may come to at most',
    'choice',
    'nation',
    ['province', 'city'],
    choice('none', 'principal'),
    local,
  ),
  define(
    'collection.deferral-months',
    '缓缴最长月数',
    'Most months of a deferral',
    'months',
    'nation',
    ['province', 'city'],
    { kind: 'decimal', min: '1', max: '36', places: 0 },
  ),
  define(
    'collection.reminder-days',
    '催缴间隔天数',
    'Days until the next step of a reminder',
    'days',
    'nation',
    ['province', 'city'],
    { kind: 'decimal', min: '1', max: '180', places: 0 },
  ),
];
