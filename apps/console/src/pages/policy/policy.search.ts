import { given, monthOf, textOf, type RawSearch } from '../../shell/search.js';

/** The address of the trial: which calculation. */
export interface TrialSearch {
  readonly calculation?: string;
}

/** Reads the address of the trial. */
export const trialSearch = (raw: RawSearch): TrialSearch => given({ calculation: textOf(raw['calculation']) });

/** The address of the book: where, when, as known on which day. */
export interface BookSearch {
  readonly region?: string;
  readonly scheme?: string;
  readonly month?: string;
  readonly knownAt?: string;
}

const match = (raw: unknown, pattern: RegExp): string | undefined => {
  const text = textOf(raw);
  return text !== undefined && pattern.test(text) ? text : undefined;
};

/** Reads the address of the book. */
export const bookSearch = (raw: RawSearch): BookSearch =>
  given({
    region: match(raw['region'], /^\d{6}$/),
    scheme: match(raw['scheme'], /^\d{3}$/),
    month: monthOf(raw['month']),
    knownAt: match(raw['knownAt'], /^\d{4}-\d{2}-\d{2}$/),
  });
