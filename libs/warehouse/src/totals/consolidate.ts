/**
 * Amounts are fen. One month of one flow between two units of a total: what the payer booked as paid and the receiver
 * as received.
 */
export interface PairFlow {
  readonly pairId: string;
  readonly payer: string;
  readonly receiver: string;
  /** `YYYYMM`. */
  readonly period: number;
  readonly paid: bigint;
  readonly received: bigint;
  /**
   * Last month of the stay in which both ends belong to the total: what is open then leaves with the unit that leaves.
   * Left out: for ever.
   */
  readonly togetherUntil?: number;
}

/** Money that one of two units has booked and the other has not: in transit 在途. */
export interface TransitItem {
  readonly pairId: string;
  readonly payer: string;
  readonly receiver: string;
  /** Month in which the side that has booked it did so. */
  readonly since: number;
  /** Whole months from `since` to the asked month. */
  readonly ageMonths: number;
  /** Positive: paid and not yet received. Negative: received and not booked as paid. */
  readonly amount: bigint;
}

/** What pairing the flows of a range gives. */
export interface PairedFlows {
  /** Income, and expense alike, of the range that the two ends agree on. */
  readonly eliminated: bigint;
  /** Received in the range without a payment of the range: it was on its way before, or was never booked as paid. */
  readonly incomeInTransit: bigint;
  /** Paid in the range and not received in it. */
  readonly expenseInTransit: bigint;
  /** On its way at the start and at the end of the range, from the first month that is known. */
  readonly transitOpening: bigint;
  readonly transitClosing: bigint;
  /** What is on its way at the end, named and aged, oldest first. */
  readonly items: readonly TransitItem[];
}

const smaller = (a: bigint, b: bigint): bigint => {
  if (a >= 0n && b >= 0n) return a < b ? a : b;
  return a <= 0n && b <= 0n ? (a > b ? a : b) : 0n;
};
const monthIndex = (period: number): number => Math.floor(period / 100) * 12 + (period % 100);
const sumOf = <T>(rows: readonly T[], read: (row: T) => bigint): bigint =>
  rows.reduce((sum, row) => sum + read(row), 0n);

/**
 * Pairs flows of the range `from` … `to` by pair of heads, payer and receiver. `flows` hold every known month up to
 * `to`.
 */
export function pairFlows(flows: readonly PairFlow[], from: number, to: number): PairedFlows {
  const byEnds = new Map<string, PairFlow[]>();
  for (const flow of flows) {
    if (flow.period > to) continue;
    const key = `${flow.pairId}/${flow.payer}/${flow.receiver}`;
    const group = byEnds.get(key);
    if (group) group.push(flow);
    else byEnds.set(key, [flow]);
  }
  const parts = [...byEnds.values()].map((group) => pairOne(group, from, to));
  return {
    eliminated: sumOf(parts, (part) => part.eliminated),
    incomeInTransit: sumOf(parts, (part) => part.incomeInTransit),
    expenseInTransit: sumOf(parts, (part) => part.expenseInTransit),
    transitOpening: sumOf(parts, (part) => part.transitOpening),
    transitClosing: sumOf(parts, (part) => part.transitClosing),
    items: parts
      .flatMap((part) => part.items)
      .sort(
        (a, b) =>
          a.since - b.since ||
          a.payer.localeCompare(b.payer) ||
          a.receiver.localeCompare(b.receiver) ||
          a.pairId.localeCompare(b.pairId),
      ),
  };
}

function pairOne(group: readonly PairFlow[], from: number, to: number): PairedFlows {
  const inside = group.filter((flow) => flow.period >= from);
  const paid = sumOf(inside, (flow) => flow.paid);
  const received = sumOf(inside, (flow) => flow.received);
  const eliminated = smaller(paid, received);
  const stays = (flow: PairFlow, month: number): boolean => (flow.togetherUntil ?? month) >= month;
  const before = group.filter((flow) => flow.period < from && stays(flow, from));
  const open = group.filter((flow) => stays(flow, to));
  const transitOpening = sumOf(before, (flow) => flow.paid - flow.received);
  return {
    eliminated,
    incomeInTransit: received - eliminated,
    expenseInTransit: paid - eliminated,
    transitOpening,
    transitClosing: sumOf(open, (flow) => flow.paid - flow.received),
    items: ageItems(open, to),
  };
}

/** First paid is first received: what is left over lies in the latest months of the side that has booked more. */
function ageItems(group: readonly PairFlow[], to: number): TransitItem[] {
  const first = group[0];
  const open = sumOf(group, (flow) => flow.paid - flow.received);
  if (!first || open === 0n) return [];
  const sign = open > 0n ? 1n : -1n;
  const ahead = (flow: PairFlow): bigint => (open > 0n ? flow.paid : flow.received);
  const settled = sumOf(group, (flow) => (open > 0n ? flow.received : flow.paid));
  const items: TransitItem[] = [];
  let sum = 0n;
  let placed = 0n;
  for (const flow of [...group].sort((a, b) => a.period - b.period)) {
    sum += ahead(flow);
    const unsettled = sum > settled ? sum - settled : 0n;
    const amount = (unsettled - placed) * sign;
    placed = unsettled;
    if (amount !== 0n)
      items.push({
        pairId: first.pairId,
        payer: first.payer,
        receiver: first.receiver,
        since: flow.period,
        ageMonths: monthIndex(to) - monthIndex(flow.period),
        amount,
      });
  }
  return items;
}

/** A figure of several units: all books added, what cancels between them, what is on its way, and what is left. */
export interface Consolidated {
  readonly gross: bigint;
  readonly eliminated: bigint;
  readonly inTransit: bigint;
  readonly net: bigint;
}

/**
 * Sums over the books of all units, fen. `external` is without inter-unit heads whose counterpart is one of the units.
 */
export interface GrossSums {
  readonly income: bigint;
  readonly incomeExternal: bigint;
  readonly expense: bigint;
  readonly expenseExternal: bigint;
  readonly opening: bigint;
  readonly closing: bigint;
}

/**
 * Gross − eliminated − in transit = net for each measure, and net opening + net income − net expense = net closing
 * where the books do.
 */
export interface ConsolidatedBook {
  readonly opening: Consolidated;
  readonly income: Consolidated;
  readonly expense: Consolidated;
  readonly closing: Consolidated;
}

/**
 * Joins sums and pairing. Money on its way is in no unit's balance: it is added to the balances, so it stands there as
 * a negative deduction. Throws when the two do not agree (a bug of the queries).
 */
export function consolidate(sums: GrossSums, paired: PairedFlows): ConsolidatedBook {
  const flow = (gross: bigint, inTransit: bigint, external: bigint): Consolidated => {
    const net = gross - paired.eliminated - inTransit;
    if (net !== external)
      throw new Error(`Elimination does not add up: ${gross} - ${paired.eliminated} - ${inTransit} is not ${external}`);
    return { gross, eliminated: paired.eliminated, inTransit, net };
  };
  const stock = (gross: bigint, transit: bigint): Consolidated => ({
    gross,
    eliminated: 0n,
    inTransit: -transit,
    net: gross + transit,
  });
  return {
    opening: stock(sums.opening, paired.transitOpening),
    income: flow(sums.income, paired.incomeInTransit, sums.incomeExternal),
    expense: flow(sums.expense, paired.expenseInTransit, sums.expenseExternal),
    closing: stock(sums.closing, paired.transitClosing),
  };
}

/** Adds consolidated books, for example of the two funds. */
export function addBooks(books: readonly ConsolidatedBook[]): ConsolidatedBook {
  const add = (read: (book: ConsolidatedBook) => Consolidated): Consolidated => ({
    gross: sumOf(books, (book) => read(book).gross),
    eliminated: sumOf(books, (book) => read(book).eliminated),
    inTransit: sumOf(books, (book) => read(book).inTransit),
    net: sumOf(books, (book) => read(book).net),
  });
  return {
    opening: add((book) => book.opening),
    income: add((book) => book.income),
    expense: add((book) => book.expense),
    closing: add((book) => book.closing),
  };
}
