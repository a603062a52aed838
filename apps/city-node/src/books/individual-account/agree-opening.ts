import { Inject, Injectable } from '@nestjs/common';
import { Money, YearMonth, domainError, err, ok, type Clock, type PlainDate, type Result } from '@pnet/kernel';
import { postEntry } from '@pnet/fund-ledger';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext, type Tx } from '@pnet/runtime';
import type { OpeningLedgerLine } from './propose-opening.js';

/** The second person states the totals anew, without seeing them: they must be the same. */
export interface AgreeOpeningInput {
  readonly openingId: string;
  readonly persons: number;
  readonly personal: string;
  readonly employer: string;
}

/** What was opened; one opening entry in each book that has lines. */
export interface AgreedOpening {
  readonly accounts: number;
  readonly entryIds: readonly string[];
}

interface Opening {
  scheme: string;
  month: number;
  state: string;
  persons: number;
  personal: string;
  employer: string;
  ledger: OpeningLedgerLine[];
  maker: string;
}

/**
 * A second person agrees to an opening load: accounts get their balances, the ledger its opening entry, and the load is
 * locked. Errors: `ACCT-1002` other totals, `ACCT-1003` agreed already, `ACCT-1005` the same person, `ACCT-1006` no
 * such load, `LEDG-…`.
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
        select scheme, opening_month as month, state, persons, personal_total as personal, employer_total as employer, ledger_lines as ledger, maker
        from individual_account.opening where opening_id = $1 for update`,
        [input.openingId],
      );
      const refused = refuse(input, opening, checker);
      if (refused || !opening) return err(refused ?? domainError('ACCT-1006', { opening: input.openingId }));
      await tx.execute(
        `update individual_account.opening set state = 'agreed', checker = $2, agreed_at = $3 where opening_id = $1`,
        [input.openingId, checker, now.toString()],
      );
      const accounts = await openAccounts(tx, input.openingId);
      const entryIds = await this.postOpening(tx, input.openingId, opening, checker);
      return entryIds.ok ? ok({ accounts, entryIds: entryIds.value }) : entryIds;
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
  opening: Opening | undefined,
  checker: string,
): ReturnType<typeof domainError> | undefined {
  if (!opening || opening.state === 'replaced') return domainError('ACCT-1006', { opening: input.openingId });
  if (opening.state === 'agreed') return domainError('ACCT-1003', { scheme: opening.scheme });
  if (opening.maker === checker) return domainError('ACCT-1005', { user: checker });
  const same =
    input.persons === opening.persons &&
    sameAmount(input.personal, opening.personal) &&
    sameAmount(input.employer, opening.employer);
  return same
    ? undefined
    : domainError('ACCT-1002', { stated: `${input.persons}, ${input.personal}, ${input.employer}` });
}

const sameAmount = (text: string, known: string): boolean => {
  const amount = Money.parse(text);
  return amount.ok && amount.value.toString() === known;
};

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
