import { domainError, err, ok, type Result } from '@pnet/kernel';
import { Exact, fen, sumOf, yuan } from './exact.js';
import { articles, type Traced, type TraceStep } from './trace.js';

/** One month of the record that moves: base and what was credited to the account, yuan. */
export interface TransferRecord {
  readonly month: string;
  readonly base: string;
  readonly toAccount: string;
}

/**
 * The account that moves, yuan: principal and interest since 1998, and before that the personal contributions with
 * interest.
 */
export interface TransferAccount {
  readonly principal: string;
  readonly interest: string;
  readonly before1998: string;
}

/** Amounts of a transfer, yuan. */
export interface Transfer {
  readonly accountAmount: string;
  readonly pooledAmount: string;
  readonly total: string;
  /** Credited in the year of the transfer; moves without interest, which the receiving place credits. */
  readonly currentYearPrincipal: string;
  /**
   * What the account gathered since 1998-01 up to the end of the year before: with the current year's principal and
   * what is older it makes the account amount.
   */
  readonly balanceToLastYearEnd: string;
}

/** Contributions count for the pooled part from this month on. */
const POOLED_FROM = '1998-01';

/**
 * Transfer of an insurance relation: the account as it stands, and 12 % of the real contribution bases since 1998-01.
 * Errors: `POLI-1008` a month twice, `POLI-1013` a month after the transfer.
 * @source 国办发〔2009〕66号第四条
 */
export function computeTransfer(
  records: readonly TransferRecord[],
  account: TransferAccount,
  month: string,
  pooledRate: string,
): Result<Traced<Transfer>> {
  const seen = new Set<string>();
  for (const [position, record] of records.entries()) {
    const pointer = `/records/${position}/month`;
    if (seen.has(record.month)) return err(domainError('POLI-1008', { month: record.month }, { pointer }));
    if (record.month > month)
      return err(domainError('POLI-1013', { month: record.month, from: '1900-01', to: month }, { pointer }));
    seen.add(record.month);
  }
  const pooledBases = sumOf(records.filter((record) => record.month >= POOLED_FROM).map(({ base }) => base));
  const pooledAmount = fen(pooledBases.times(pooledRate));
  const accountAmount = yuan(new Exact(account.principal).plus(account.interest).plus(account.before1998));
  const credited = sumOf(records.map(({ toAccount }) => toAccount));
  const currentYearPrincipal = yuan(
    sumOf(records.filter((record) => record.month.slice(0, 4) === month.slice(0, 4)).map(({ toAccount }) => toAccount)),
  );
  const value: Transfer = {
    accountAmount,
    pooledAmount,
    total: yuan(new Exact(accountAmount).plus(pooledAmount)),
    currentYearPrincipal,
    balanceToLastYearEnd: yuan(new Exact(account.principal).plus(account.interest).minus(currentYearPrincipal)),
  };
  const creditedDiffers = !credited.equals(account.principal);
  return ok({
    value,
    trace: transferSteps(value, account, yuan(pooledBases), pooledRate, yuan(credited), creditedDiffers),
  });
}

function transferSteps(
  value: Transfer,
  account: TransferAccount,
  bases: string,
  rate: string,
  credited: string,
  creditedDiffers: boolean,
): TraceStep[] {
  const source = articles.transfer;
  const { accountAmount, pooledAmount, currentYearPrincipal } = value;
  return [
    {
      step: 'transfer.account',
      formula: 'account = principal + interest + before1998',
      inputs: { ...account, credited },
      value: accountAmount,
      source,
      ...(creditedDiffers ? { note: 'credited-differs' } : {}),
    },
    {
      step: 'transfer.pooled',
      formula: 'pooled = Σ bases since 1998-01 × rate',
      inputs: { bases, rate },
      value: pooledAmount,
      rounding: 'half-up to 0.01',
      source,
    },
    {
      step: 'transfer.current-year',
      formula: 'Σ credited in the year of the transfer',
      inputs: {},
      value: currentYearPrincipal,
      source,
    },
    {
      step: 'transfer.last-year-end',
      formula: 'account - before1998 - current year',
      inputs: { accountAmount, before1998: account.before1998, currentYearPrincipal },
      value: value.balanceToLastYearEnd,
      source,
    },
    {
      step: 'transfer.total',
      formula: 'total = account + pooled',
      inputs: { accountAmount, pooledAmount },
      value: value.total,
      source,
    },
  ];
}
