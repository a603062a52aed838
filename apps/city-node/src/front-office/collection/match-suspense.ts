import { Inject, Injectable } from '@nestjs/common';
import { DomainFailure, Money, domainError, err, ok, type Clock, type Instant, type Result } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext, type Tx } from '@pnet/runtime';
import { takeFromSuspense } from '@pnet/treasury';
import { askControls } from '../registration/index.js';
import { READ_PARAMETERS, choiceInForce, type ReadParameters } from '../assessment/index.js';
import { postReleasedAllocation } from './post-allocations.js';

/** Which 暂收 pays which demand, and how much of it (yuan). */
export interface MatchSuspenseInput {
  readonly bankLineId: string;
  readonly demandId: string;
  readonly amount: string;
}

/** The allocation that was booked. */
export interface MatchedSuspense {
  readonly allocationId: string;
  readonly records: number;
}

interface Facts {
  scheme: string;
  line_scheme: string;
  suspense: string;
  employer_id: string;
  demand_number: string;
  mode: string;
  amount: string;
  collected: string;
  outstanding: string;
  open_run: boolean;
}

const FACTS = `
  select d.scheme, a.scheme as line_scheme, b.suspense_amount as suspense, d.employer_id, d.demand_number, d.collection_mode as mode, d.amount, d.collected_amount as collected,
    case when d.status in ('open', 'part') then d.amount - d.collected_amount else 0 end as outstanding,
    exists (select 1 from collection.posting_run r where r.scheme = d.scheme and r.state = 'open') as open_run
  from treasury.bank_line b join treasury.bank_account a on a.account_number = b.bank_account, assessment.demand d where b.bank_line_id = $1 and d.demand_id = $2 for update of b, d`;

/**
 * A clerk says what unmatched money is for: 暂收 becomes income on today's date, persons are credited, the account fund's
 * part moves to its book. Errors: `TREA-2001`, `COLL-2002` amounts, `COLL-2006` a posting is under way, `COLL-2007` tax
 * demand, `LEDG-2001`.
 */
@Injectable()
export class MatchSuspense {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code' | 'regionCode'>,
    @Inject(READ_PARAMETERS) private readonly readParameters: ReadParameters,
  ) {}

  execute(input: MatchSuspenseInput, context: RequestContext): Promise<Result<MatchedSuspense>> {
    const now = this.clock.now();
    return this.unitOfWork.run<MatchedSuspense>(context, { name: 'match-suspense', input }, async (tx) => {
      const facts = await tx.one<Facts>(FACTS, [input.bankLineId, input.demandId]);
      if (!facts) return err(domainError('TREA-2001', { line: input.bankLineId }));
      const refused = refuse(input, facts);
      if (refused) return err(refused);
      const barred = await askControls(tx, context, { act: 'match-suspense', employers: [facts.employer_id] });
      if (barred) return err(barred);
      const source = await this.readParameters(tx, { region: this.node.regionCode, scheme: facts.scheme }, now);
      const order = choiceInForce(
        source,
        'collection.allocation-order',
        this.node.regionCode,
        now.toPlainDate().yearMonth,
      );
      if (!order.ok) return order;
      return this.book(tx, { input, facts, order: order.value, now, userId: context.actor.userId });
    });
  }

  private async book(
    tx: Tx,
    act: { input: MatchSuspenseInput; facts: Facts; order: string; now: Instant; userId: string },
  ): Promise<Result<MatchedSuspense>> {
    const { input, facts, now } = act;
    const made = await tx.one<{ id: string }>(
      `
      insert into collection.allocation (bank_line_id, demand_id, employer_id, scheme, amount, collected_before, demand_amount, rule, allocation_order, credited_on, allocated_by, allocated_at)
      values (:bankLineId, :demandId, :employerId, :scheme, :amount, :collectedBefore, :demandAmount, 'by-hand', :allocationOrder, :creditedOn, :allocatedBy, :allocatedAt) returning allocation_id as id`,
      {
        bankLineId: input.bankLineId,
        demandId: input.demandId,
        employerId: facts.employer_id,
        scheme: facts.scheme,
        amount: input.amount,
        collectedBefore: facts.collected,
        demandAmount: facts.amount,
        allocationOrder: act.order,
        creditedOn: now.toPlainDate().toString(),
        allocatedBy: act.userId,
        allocatedAt: now.toString(),
      },
    );
    const allocationId = made?.id ?? '';
    try {
      const records = await postReleasedAllocation(tx, {
        condition: 'a.allocation_id = $1',
        params: [allocationId],
        unit: this.node.code,
        now: now.toString(),
        userId: act.userId,
      });
      await takeFromSuspense(tx, input);
      await tx.execute(
        `
        update collection.difference set settled_at = $2, settled_by = $3 where bank_line_id = $1 and settled_at is null
          and exists (select 1 from treasury.bank_line b where b.bank_line_id = $1 and b.suspense_amount = 0)`,
        [input.bankLineId, now.toString(), act.userId],
      );
      return ok({ allocationId, records });
    } catch (failure) {
      if (failure instanceof DomainFailure) return err(failure.error);
      throw failure;
    }
  }
}

function refuse(input: MatchSuspenseInput, facts: Facts): ReturnType<typeof domainError> | undefined {
  if (facts.line_scheme !== facts.scheme)
    return domainError('COLL-2009', {
      line: input.bankLineId,
      scheme: facts.line_scheme,
      demand: facts.demand_number,
      demandScheme: facts.scheme,
    });
  if (facts.open_run) return domainError('COLL-2006', { scheme: facts.scheme });
  if (facts.mode !== 'agency') return domainError('COLL-2007', { demand: facts.demand_number });
  const amount = Money.parse(input.amount);
  const fits =
    amount.ok &&
    !amount.value.isNegative() &&
    !amount.value.isZero() &&
    amount.value.compare(Money.of(facts.suspense)) <= 0 &&
    amount.value.compare(Money.of(facts.outstanding)) <= 0;
  if (fits) return undefined;
  return domainError('COLL-2002', {
    line: input.bankLineId,
    suspense: facts.suspense,
    demand: facts.demand_number,
    outstanding: facts.outstanding,
    amount: input.amount,
  });
}
