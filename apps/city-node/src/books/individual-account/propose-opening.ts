import { Inject, Injectable } from '@nestjs/common';
import { Money, YearMonth, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { sortMonths } from './opening-months.js';
import { moveOpening, type OpeningStatus } from './opening-status.js';

/**
 * One person's balance at the start, yuan; `months` are the contribution months before it. The interest in each part,
 * where it is told apart, is AAE252 less AAE253 and AAE254.
 */
export interface OpeningBalance {
  readonly personId: string;
  readonly personal: string;
  readonly employer: string;
  readonly months: number;
  readonly personalInterest?: string | undefined;
  readonly employerInterest?: string | undefined;
}

/**
 * Contribution months of a person before the start that have the same base, `YYYY-MM` to `YYYY-MM`, yuan a month; paid
 * at `originUnit`, for the employer named there.
 */
export interface OpeningMonths {
  readonly personId: string;
  readonly from: string;
  readonly to: string;
  readonly base: string;
  readonly originUnit: string;
  readonly originEmployer?: string | undefined;
}

/** One line of the opening trial balance, yuan. */
export interface OpeningLedgerLine {
  readonly fund: 'pooled' | 'account';
  readonly accountCode: string;
  readonly debit: string;
  readonly credit: string;
}

/**
 * An opening load: balances at the end of `month` (`YYYY-MM`), the ledger's trial balance, and the totals that its
 * maker states.
 */
export interface OpeningInput {
  readonly scheme: string;
  readonly month: string;
  readonly balances: readonly OpeningBalance[];
  /** Monthly bases, for those whose history is known by month. */
  readonly months?: readonly OpeningMonths[] | undefined;
  readonly ledger: readonly OpeningLedgerLine[];
  readonly totals: OpeningTotals;
}

/** Control totals of an opening; those of the bases only where there are any: months, and the sum of their bases. */
export interface OpeningTotals {
  readonly persons: number;
  readonly personal: string;
  readonly employer: string;
  readonly baseMonths?: number | undefined;
  readonly baseTotal?: string | undefined;
}

/** A row that was left out, from 1, of the balances or of the months. */
export interface OpeningReject {
  readonly row: number;
  readonly personId: string;
  readonly reason: 'twice' | 'amount' | 'months' | 'no-balance' | 'more-months-than-stated';
  readonly list?: 'months';
}

/** The load as it waits for a second person. */
export interface ProposedOpening {
  readonly openingId: string;
  readonly persons: number;
  readonly personal: string;
  readonly employer: string;
  readonly baseMonths: number;
  readonly baseTotal: string;
  readonly rejects: readonly OpeningReject[];
}

/**
 * Takes in an opening load 期初建账 for a second person to agree to; a later one replaces it until then. Errors:
 * `ACCT-1001` the stated totals are not those of the accepted rows, `ACCT-1003` agreed already, `ACCT-1004` the trial
 * balance does not balance.
 */
@Injectable()
export class ProposeOpening {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(input: OpeningInput, context: RequestContext): Promise<Result<ProposedOpening>> {
    const month = YearMonth.parse(input.month);
    if (!month.ok) return month;
    const { accepted, rejects: rejectedRows } = sortRows(input.balances);
    const history = sortMonths(input.months ?? [], accepted, month.value);
    const rejects = [...rejectedRows, ...history.rejects];
    const personal = Money.sum(accepted.map((row) => Money.of(row.personal))).toString();
    const employer = Money.sum(accepted.map((row) => Money.of(row.employer))).toString();
    const found = totalsText({ persons: accepted.length, personal, employer, ...history });
    const stated = totalsText(input.totals);
    if (found !== stated) return err(domainError('ACCT-1001', { stated, found, rejects: rejects.length }));
    const unbalanced = unbalancedFund(input.ledger);
    if (unbalanced) return err(unbalanced);
    const now = this.clock.now();
    return this.unitOfWork.run<ProposedOpening>(context, { name: 'propose-opening', input }, async (tx) => {
      const replaced = await replaceBefore(tx, input.scheme);
      if (!replaced.ok) return replaced;
      const made = await tx.one<{ id: string }>(
        `
        insert into individual_account.opening (scheme, opening_month, persons, personal_total, employer_total, ledger_lines, rejects, maker, proposed_at, base_months, base_total)
        values (:scheme, :openingMonth, :persons, :personalTotal, :employerTotal, :ledgerLines::jsonb, :rejects::jsonb, :maker, :proposedAt, :baseMonths, :baseTotal) returning opening_id as id`,
        {
          scheme: input.scheme,
          openingMonth: Number(month.value.toCompact()),
          persons: accepted.length,
          personalTotal: personal,
          employerTotal: employer,
          ledgerLines: JSON.stringify(input.ledger),
          rejects: JSON.stringify(rejects),
          maker: context.actor.userId,
          proposedAt: now.toString(),
          baseMonths: history.accepted.length > 0 ? history.baseMonths : null,
          baseTotal: history.accepted.length > 0 ? history.baseTotal : null,
        },
      );
      const openingId = made?.id ?? '';
      await writeBalances(tx, openingId, accepted);
      await writeMonths(tx, openingId, history.accepted);
      const { baseMonths, baseTotal } = history;
      return ok({ openingId, persons: accepted.length, personal, employer, baseMonths, baseTotal, rejects });
    });
  }
}

/** Loads of the scheme before this one make room for it. Errors: `ACCT-1003` one is agreed. */
async function replaceBefore(tx: Tx, scheme: string): Promise<Result<void>> {
  const before = await tx.rows<{ id: string; state: OpeningStatus }>(
    `select opening_id as id, state from individual_account.opening where scheme = $1 and state <> 'replaced' order by opening_id for update`,
    [scheme],
  );
  for (const { id, state } of before) {
    const moved = moveOpening(state, 'replace', { id, scheme });
    if (!moved.ok) return moved;
    await tx.execute('update individual_account.opening set state = $2 where opening_id = $1', [id, moved.value]);
  }
  return ok(undefined);
}

const isAmount = (text: string): boolean => {
  const amount = Money.parse(text);
  return amount.ok && !amount.value.isNegative();
};
/** An amount, and the interest in it, which is not more. */
const isPart = (text: string, interest: string | undefined): boolean =>
  isAmount(text) && (interest === undefined || (isAmount(interest) && Money.of(interest).compare(Money.of(text)) <= 0));
const amountText = (text: string): string => {
  const amount = Money.parse(text);
  return amount.ok ? amount.value.toString() : text.slice(0, 40);
};

/** Totals as one text, so that they are compared whole. */
export const totalsText = (totals: OpeningTotals): string =>
  [
    totals.persons,
    amountText(totals.personal),
    amountText(totals.employer),
    totals.baseMonths ?? 0,
    amountText(totals.baseTotal ?? '0.00'),
  ].join(', ');

function writeBalances(tx: Tx, openingId: string, balances: readonly OpeningBalance[]): Promise<number> {
  return tx.execute(
    `
    insert into individual_account.opening_balance (opening_id, person_id, personal_amount, employer_amount, months, personal_interest, employer_interest)
    select $1, * from unnest($2::bigint[], $3::numeric[], $4::numeric[], $5::integer[], $6::numeric[], $7::numeric[])`,
    [
      openingId,
      balances.map((row) => row.personId),
      balances.map((row) => row.personal),
      balances.map((row) => row.employer),
      balances.map((row) => row.months),
      balances.map((row) => row.personalInterest ?? null),
      balances.map((row) => row.employerInterest ?? null),
    ],
  );
}

function writeMonths(tx: Tx, openingId: string, months: readonly OpeningMonths[]): Promise<number> {
  const number = (month: string): number => YearMonth.of(month).number;
  return tx.execute(
    `
    insert into individual_account.opening_month (opening_id, person_id, from_month, to_month, base, origin_unit, origin_employer)
    select $1, * from unnest($2::bigint[], $3::integer[], $4::integer[], $5::numeric[], $6::text[], $7::text[])`,
    [
      openingId,
      months.map((row) => row.personId),
      months.map((row) => number(row.from)),
      months.map((row) => number(row.to)),
      months.map((row) => row.base),
      months.map((row) => row.originUnit),
      months.map((row) => row.originEmployer ?? null),
    ],
  );
}

function sortRows(balances: readonly OpeningBalance[]): { accepted: OpeningBalance[]; rejects: OpeningReject[] } {
  const seen = new Set<string>();
  const accepted: OpeningBalance[] = [];
  const rejects: OpeningReject[] = [];
  balances.forEach((row, index) => {
    const reason =
      !isPart(row.personal, row.personalInterest) || !isPart(row.employer, row.employerInterest)
        ? 'amount'
        : row.months < 0 || row.months > 900
          ? 'months'
          : seen.has(row.personId)
            ? 'twice'
            : undefined;
    if (reason) rejects.push({ row: index + 1, personId: row.personId, reason });
    else accepted.push(row);
    seen.add(row.personId);
  });
  return { accepted, rejects };
}

function unbalancedFund(ledger: readonly OpeningLedgerLine[]): ReturnType<typeof domainError> | undefined {
  for (const fund of ['pooled', 'account'] as const) {
    const lines = ledger.filter((line) => line.fund === fund);
    if (lines.some((line) => !isAmount(line.debit) || !isAmount(line.credit)))
      return domainError('ACCT-1004', { fund, debit: '?', credit: '?' });
    const [debit, credit] = [
      Money.sum(lines.map((line) => Money.of(line.debit))),
      Money.sum(lines.map((line) => Money.of(line.credit))),
    ];
    if (!debit.equals(credit))
      return domainError('ACCT-1004', { fund, debit: debit.toString(), credit: credit.toString() });
  }
  return undefined;
}
