import type { Text } from '../errors/error-entry.js';

/** The five classes of an account of the fund books. */
export type AccountClass = 'asset' | 'liability' | 'net-asset' | 'income' | 'expense';

/** The two separate entities of account: pooled fund 统筹基金 and account fund 个人账户基金. */
export type Fund = 'pooled' | 'account';

/**
 * How sure we are of a fact: read in the law, read in a transcription, generally known, or a choice of this project.
 */
export type Certainty = 'read' | 'transcribed' | 'general-knowledge' | 'own';

/**
 * One account of the chart. Codes are this project's own numbering, not the official one: they are data, so that the
 * official can be put in.
 */
export interface AccountDefinition {
  /** Four digits; a detail account adds two to its parent's. */
  readonly code: string;
  /** The account above a detail account. */
  readonly parent?: string;
  readonly class: AccountClass;
  readonly title: Text;
  /** The side on which a normal balance stands. */
  readonly normalSide: 'debit' | 'credit';
  /** False where only the details below take lines. */
  readonly postable: boolean;
  /** Which books have the account. */
  readonly funds: readonly Fund[];
  /** Schemes whose books have it; absent: every scheme. */
  readonly schemes?: readonly string[];
  /** The other end is another unit: every line names `counterpartUnit` and `instrumentNumber`. */
  readonly interUnit?: boolean;
  /** First month in which it may be posted, `YYYY-MM`; absent: always. */
  readonly validFrom?: string;
  readonly certainty: Certainty;
  readonly note?: Text;
}

/** Two heads that cancel when both units are inside one total: what one paid is what the other received. */
export interface EliminationPair {
  readonly id: string;
  readonly title: Text;
  /** Income head at the unit that receives. */
  readonly income: string;
  /** Expense head at the unit that pays. */
  readonly expense: string;
  /** Which way the money goes along the statistical parents. */
  readonly direction: 'up' | 'down' | 'both';
}
