import { Instant, type Clock, type YearMonth } from '@pnet/kernel';
import type { NodeAddress } from './node-client.js';

/** The clock of all nodes, which the seed moves to the day of each act; it goes forward only. */
export interface MovedClock extends Clock {
  moveTo(moment: Instant): void;
}

/** What is seeded, and who hears of it. */
export interface SeedPlan {
  readonly nodes: readonly NodeAddress[];
  readonly password: string;
  /** Insured persons a city, retirees included. */
  readonly insuredPerCity: number;
  /** The first contribution month, `YYYY-MM`. */
  readonly firstMonth: string;
  /** Contribution months. */
  readonly months: number;
  readonly clock: MovedClock;
  /**
   * Seals a version of a city's month that its parent must refuse, once; where a second version stands already,
   * nothing.
   */
  readonly sealWrongly: (city: NodeAddress, period: YearMonth) => Promise<void>;
  readonly stopped: () => boolean;
  readonly onStep: (title: string) => void;
  readonly onProgress: (done: number, total: number) => void;
  readonly onStepDone: (text: string) => void;
}

/** Contribution months that a demonstration shows. */
export const SEEDED_MONTHS = 6;

/** The first of the months before the present one, China time. */
export const firstMonthAt = (now: Instant, months = SEEDED_MONTHS): YearMonth =>
  now.toPlainDate().yearMonth.plusMonths(-months);

/** An hour of a day in China. */
export const at = (month: YearMonth, day: number, hour = 9): Instant =>
  Instant.of(`${month.toString()}-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+08:00`);
