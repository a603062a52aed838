import { Inject, Injectable } from '@nestjs/common';
import { Money, YearMonth, domainError, err, ok, type Clock, type PlainDate, type Result } from '@pnet/kernel';
import { postEntry } from '@pnet/fund-ledger';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext, type Tx } from '@pnet/runtime';
import { otherThanShown, secondPerson } from '@pnet/standards';
import { openingList, openingsOf } from './account.query.js';
import { moveOpening, type OpeningStatus } from './opening-status.js';
import { totalsText, type OpeningLedgerLine, type OpeningTotals } from './propose-opening.js';

/**
 * The second person states the totals anew, without seeing them: they must be the same. What they were shown, the trial
 * balance and how many rows were left out, they name by its digest.
 */
export interface AgreeOpeningInput extends OpeningTotals {
  readonly openingId: string;
  readonly digest: string;
}

/** What was opened; one opening entry in each book that has lines. */
export interface AgreedOpening {
  readonly accounts: number;
  /** Contribution months with their base that became records. */
  readonly months: number;
  readonly entryIds: readonly string[];
}

interface Opening {
  scheme: string;
  month: number;
  state: OpeningStatus;
  persons: number;
  personal: string;
  employer: string;
  baseMonths: number;
  baseTotal: string;
  ledger: OpeningLedgerLine[];
  maker: string;
}

/**
 * A second person agrees to an opening load: accounts get their balances, the ledger its opening entry, and the load is
 * locked. Errors: `ACCT-1002` other totals, `ACCT-1003` agreed already, `DUTY-1001` the same person, `DUTY-1002` other
 * than was shown, `ACCT-1006` no such load, `LEDG-…`.
 */
@Injectable()
export class AgreeOpening {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code'>,
  ) {}

  execute(input: AgreeOpeningInput, context: RequestContext): Promise<Result<AgreedOpening>> {
    const now = this.clock.now();
    const checker = context.actor.userId;
    return this.unitOfWork.run<AgreedOpening>(context, { name: 'agree-opening', input }, async (tx) => {
      const opening = await tx.one<Opening>(
        `
        select scheme, opening_month as month, state, persons, personal_total as personal, employer_total as employer, coalesce(base_months, 0) as "baseMonths",
          coalesce(base_total, 0)::numeric(18,2)::text as "baseTotal", ledger_lines as ledger, maker
        from individual_account.opening where opening_id = $1 for update`,
        [input.openingId],
      );
      if (!opening) return err(domainError('ACCT-1006', { opening: input.openingId }));
      const moved = moveOpening(opening.state, 'agree', { id: input.openingId, scheme: opening.scheme });
      if (!moved.ok) return moved;
      const [found] = await openingList.all(tx, openingsOf({ openingId: input.openingId }), 1);
      const refused = refuse(input, { ...opening, digest: found?.digest }, checker);
      if (refused) return err(refused);
      await tx.execute(
        'update individual_account.opening set state = $4, checker = $2, agreed_at = $3 where opening_id = $1',
        [input.openingId, checker, now.toString(), moved.value],
      );
      const accounts = await openAccounts(tx, input.openingId);
      await writeBalances(tx, input.openingId);
      const months = await importMonths(tx, input.openingId);
      const entryIds = await this.postOpening(tx, input.openingId, opening, checker);
      return entryIds.ok ? ok({ accounts, months, entryIds: entryIds.value }) : entryIds;
    });
  }

  private async postOpening(
    tx: Tx,
    openingId: string,
    opening: Opening,
    recordedBy: string,
  ): Promise<Result<string[]>> {
    const date = startOf(opening.month);
    const entryIds: string[] = [];
    for (const fund of ['pooled', 'account'] as const) {
      const lines = opening.ledger.filter((line) => line.fund === fund);
      if (lines.length === 0) continue;
      const posted = await postEntry(tx, {
        unit: this.node.code,
        scheme: opening.scheme,
        fund,
        date,
        rule: 'opening',
        summary: '期初建账',
        sourceKind: 'opening',
        sourceId: openingId,
        mark: 'opening',
        recordedBy,
        lines: lines.map((line) => ({
          account: line.accountCode,
          ...side('debit', line.debit),
          ...side('credit', line.credit),
        })),
      });
      if (!posted.ok) return posted;
      entryIds.push(posted.value.entryId);
    }
    return ok(entryIds);
  }
}

const side = (name: 'debit' | 'credit', text: string): { debit?: Money; credit?: Money } =>
  Money.of(text).isZero() ? {} : { [name]: Money.of(text) };

/** Balances at the end of a month are the books' first day after it. */
const startOf = (month: number): PlainDate => YearMonth.ofNumber(month).plusMonths(1).firstDay();

function refuse(
  input: AgreeOpeningInput,
  opening: Opening & { readonly digest: string | undefined },
  checker: string,
): ReturnType<typeof domainError> | undefined {
  const alone = secondPerson(checker, { done: 'opening', id: input.openingId, by: opening.maker });
  const other = alone ?? otherThanShown(input.openingId, input.digest, opening.digest);
  if (other) return other;
  const stated = totalsText(input);
  return stated === totalsText(opening) ? undefined : domainError('ACCT-1002', { stated });
}

const LAST_DAY = `(to_date(o.opening_month::text, 'YYYYMM') + interval '1 month - 1 day')::date`;

/** The balances as movements, and at a year's end as the accounts' balance of the year. */
async function writeBalances(tx: Tx, openingId: string): Promise<void> {
  await tx.execute(
    `
    insert into individual_account.account_movement (person_id, scheme, movement_year, kind, movement_no, personal_principal, personal_interest, employer_principal, employer_interest,
      valued_on, booked_on, reason, recorded_by, recorded_at)
    select b.person_id, o.scheme, o.opening_month / 100, 'opening', o.opening_id, b.personal_amount - coalesce(b.personal_interest, 0), coalesce(b.personal_interest, 0),
      b.employer_amount - coalesce(b.employer_interest, 0), coalesce(b.employer_interest, 0), ${LAST_DAY}, ${LAST_DAY}, '期初建账', o.checker, o.agreed_at
    from individual_account.opening o join individual_account.opening_balance b using (opening_id) where o.opening_id = $1`,
    [openingId],
  );
  await tx.execute(
    `
    insert into individual_account.year_balance (person_id, scheme, balance_year, personal_principal, personal_interest, employer_principal, employer_interest,
      year_personal_principal, year_personal_interest, year_employer_principal, year_employer_interest, written_from, written_by, written_at)
    select m.person_id, m.scheme, m.movement_year, m.personal_principal, m.personal_interest, m.employer_principal, m.employer_interest, 0, 0, 0, 0, 'opening', m.recorded_by, m.recorded_at
    from individual_account.account_movement m where m.kind = 'opening' and m.movement_no = $1 and extract(month from m.valued_on) = 12
      and not exists (select from individual_account.contribution_record r where r.person_id = m.person_id and r.scheme = m.scheme and r.credited_on <= m.valued_on)`,
    [openingId],
  );
}

/** Months with their base become records of kind imported: counted and seen, without money, which is in the balance. */
function importMonths(tx: Tx, openingId: string): Promise<number> {
  return tx.execute(
    `
    insert into individual_account.contribution_record (person_id, scheme, contribution_year, contribution_month, kind, record_no, base, personal_amount, employer_amount,
      account_personal, account_employer, credited_on, posting_period, origin_unit, origin_employer)
    select h.person_id, o.scheme, extract(year from d)::integer, extract(year from d)::integer * 100 + extract(month from d)::integer, 'imported', o.opening_id, h.base, 0, 0, 0, 0,
      ${LAST_DAY}, o.opening_month, h.origin_unit, h.origin_employer
    from individual_account.opening o join individual_account.opening_month h using (opening_id)
    cross join lateral generate_series(to_date(h.from_month::text, 'YYYYMM'), to_date(h.to_month::text, 'YYYYMM'), interval '1 month') d
    where o.opening_id = $1`,
    [openingId],
  );
}

function openAccounts(tx: Tx, openingId: string): Promise<number> {
  return tx.execute(
    `
    insert into individual_account.account as a (person_id, scheme, opened_month, opening_month, opening_personal, opening_employer, opening_months, opening_id)
    select b.person_id, o.scheme, o.opening_month, o.opening_month, b.personal_amount, b.employer_amount, b.months, o.opening_id
    from individual_account.opening o join individual_account.opening_balance b on b.opening_id = o.opening_id where o.opening_id = $1
    on conflict (person_id, scheme) do update set opened_month = least(a.opened_month, excluded.opened_month), opening_month = excluded.opening_month,
      opening_personal = excluded.opening_personal, opening_employer = excluded.opening_employer, opening_months = excluded.opening_months, opening_id = excluded.opening_id
    where a.opening_id is null`,
    [openingId],
  );
}
