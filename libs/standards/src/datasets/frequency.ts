import {
  domainError,
  daysOf,
  err,
  ok,
  parsePeriod,
  periodKind,
  type Period,
  type PlainDate,
  type Result,
} from '@pnet/kernel';
import { periodKindOf, type DatasetDefinition } from './dataset-definition.js';

/**
 * A period of a definition from its text. Errors: `KERN-0006`, `EXCH-4008` when it is of another kind than the
 * definition's frequency.
 */
export function periodOfDataset(definition: Pick<DatasetDefinition, 'id' | 'frequency'>, text: string): Result<Period> {
  const parsed = parsePeriod(text);
  return parsed.ok ? fittingPeriod(definition, parsed.value) : parsed;
}

/** The period, when it is of the definition's kind. Errors: `EXCH-4008`. */
export const fittingPeriod = (
  definition: Pick<DatasetDefinition, 'id' | 'frequency'>,
  period: Period,
): Result<Period> =>
  periodKind(period) === periodKindOf(definition)
    ? ok(period)
    : err(
        domainError('EXCH-4008', {
          dataset: definition.id,
          frequency: definition.frequency,
          period: period.toString(),
        }),
      );

/**
 * The last day on which a period's dataset arrives in time: the due day of the month after it, or so many days after a
 * change.
 */
export function dueOn(definition: Pick<DatasetDefinition, 'dueDay' | 'frequency'>, period: Period): PlainDate {
  const { last } = daysOf(period);
  return last.plusDays(definition.dueDay);
}
