import type { Text } from '../errors/error-entry.js';
import type { Certainty, Fund } from './account-definition.js';

/** One line that a rule writes: which book, side and account, and the sum of which named amounts of the event. */
export interface PostingRuleLine {
  readonly fund: Fund;
  readonly side: 'debit' | 'credit';
  readonly account: string;
  /** Names of the event's amounts that are added up for this line. */
  readonly amounts: readonly string[];
  /** Red entry 红字: the line's amount is negated, so that a total of the head shrinks. */
  readonly red?: true;
}

/** How one kind of event is booked, from a month on. Lines of one fund balance for any amounts. */
export interface PostingRule {
  readonly id: string;
  readonly title: Text;
  /** Schemes that are booked by it; absent: every scheme. */
  readonly schemes?: readonly string[];
  /** First month in which the rule holds, `YYYY-MM`. */
  readonly validFrom: string;
  /** Last month in which it holds; absent: still in force. */
  readonly validTo?: string;
  /** Empty for a rule whose lines a person states (opening, manual, year end): the entry must balance all the same. */
  readonly lines: readonly PostingRuleLine[];
  /** Lines come from a person: the entry needs a maker and a checker. */
  readonly manual?: true;
  /** The entry stands for many events that this system did not process one by one. */
  readonly aggregate?: true;
  readonly source: string;
  readonly certainty: Certainty;
}

/**
 * What a rule's line amounts to: the sum of the named amounts in fen, negated on a red line. Missing names count as
 * zero.
 */
export function lineAmountFen(line: PostingRuleLine, amounts: Readonly<Record<string, bigint>>): bigint {
  const sum = line.amounts.reduce((total, name) => total + (amounts[name] ?? 0n), 0n);
  return line.red ? -sum : sum;
}

/** The names of amounts that a rule reads, each once, in the order of its lines. */
export const amountNames = (rule: PostingRule): string[] => [...new Set(rule.lines.flatMap((line) => line.amounts))];
