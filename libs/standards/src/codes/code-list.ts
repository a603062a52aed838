import type { Text } from '../errors/error-entry.js';
import type { Certainty } from '../accounts/account-definition.js';

/** One value of a code list. */
export interface Code {
  readonly code: string;
  readonly title: Text;
  /** Last month of use, `YYYY-MM`; absent: in use. */
  readonly validTo?: string;
  readonly note?: Text;
}

/** The values that an item may take, with where they come from. */
export interface CodeList {
  /** Name inside the system, for example `economic-type`. */
  readonly id: string;
  /** Item code of the national indicator system (LD/T 92 family), where there is one. */
  readonly item?: string;
  readonly title: Text;
  readonly source: string;
  readonly certainty: Certainty;
  readonly codes: readonly Code[];
}

/** Writes a list's codes as rows `[code, 中文, English]`. */
export const codesOf = (rows: readonly (readonly [string, string, string])[]): Code[] =>
  rows.map(([code, zh, en]) => ({ code, title: { zh, en } }));
