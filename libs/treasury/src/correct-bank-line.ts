import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type DomainError, type Instant, type Result } from '@pnet/kernel';
import { reverseEntry, standingEntries } from '@pnet/fund-ledger';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext, type Tx } from '@pnet/runtime';
import { bankLineClass, otherThanShown, secondPerson } from '@pnet/standards';
import { correctionsOf, type CorrectionView } from './bank-line-history.query.js';
import { moveBankLine } from './bank-line-status.js';
import { bookLine, lockLine, setClass, type LockedLine } from './book-line.js';
import { classFault, type Classification } from './classify-bank-line.js';
import { TREASURY_OPTIONS, type TreasuryOptions } from './treasury-options.js';

/** What the second person says to a proposed correction. */
export interface CorrectionDecision {
  readonly correctionId: string;
  readonly decision: 'approve' | 'decline';
  /** Of what was shown; an approval needs it. */
  readonly digest?: string | undefined;
}

/** What became of a correction. */
export interface DecidedCorrection {
  readonly correctionId: string;
  readonly state: 'done' | 'declined';
  readonly redEntries: readonly string[];
  readonly newEntries: readonly string[];
}

interface Proposed {
  readonly bank_line_id: string;
  readonly to_class: string;
  readonly account_fund_amount: string | null;
  readonly counterpart_unit: string | null;
  readonly reason: string;
  readonly proposed_by: string;
}

/**
 * Corrects the class of a booked line: one person proposes, another one has the booking reversed by red entries and
 * made anew, in one transaction, on the day of the correction.
 */
@Injectable()
export class CorrectBankLine {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code'>,
    @Inject(TREASURY_OPTIONS) private readonly options: TreasuryOptions,
  ) {}

  /**
   * Errors: `TREA-2001`, `TREA-1109` not booked or a paired sweep, `TREA-1118` one waits already, and what `classFault`
   * finds.
   */
  propose(input: Classification, context: RequestContext): Promise<Result<{ correctionId: string }>> {
    const command = { name: 'propose-bank-line-correction', input, subject: input.bankLineId };
    return this.unitOfWork.run(context, command, async (tx) => {
      const line = await lockLine(tx, input.bankLineId);
      if (!line.ok) return line;
      const fault = (await notToBeTakenBack(tx, line.value)) ?? classFault(line.value, input, this.options);
      if (fault) return err(fault);
      const made = await tx.one<{ id: string }>(
        `insert into treasury.class_correction (bank_line_id, to_class, account_fund_amount, counterpart_unit, reason, proposed_by, proposed_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (bank_line_id) where state = 'proposed' do nothing returning correction_id::text as id`,
        [
          input.bankLineId,
          input.class,
          input.accountFundAmount ?? null,
          input.counterpartUnit ?? null,
          input.reason,
          context.actor.userId,
          this.clock.now().toString(),
        ],
      );
      return made ? ok({ correctionId: made.id }) : err(domainError('TREA-1118', { line: input.bankLineId }));
    });
  }

  /**
   * Errors: `TREA-1112` none waits, `DUTY-1001` who proposed it decides, `DUTY-1002` not what was shown, `TREA-1109`,
   * those of reversing and of `bookLine`, and of the owner of the class.
   */
  decide(input: CorrectionDecision, context: RequestContext): Promise<Result<DecidedCorrection>> {
    const command = { name: `${input.decision}-bank-line-correction`, input, subject: input.correctionId };
    return this.unitOfWork.run<DecidedCorrection>(context, command, async (tx) => {
      const proposed = await tx.one<Proposed>(
        `select bank_line_id::text, to_class, account_fund_amount, counterpart_unit, reason, proposed_by
         from treasury.class_correction where correction_id = $1 and state = 'proposed' for update`,
        [input.correctionId],
      );
      if (!proposed) return err(domainError('TREA-1112', { correction: input.correctionId }));
      const alone = secondPerson(context.actor.userId, {
        done: 'class-correction',
        id: input.correctionId,
        by: proposed.proposed_by,
      });
      const refused = alone ?? (await otherCorrection(tx, input));
      if (refused) return err(refused);
      const act = { userId: context.actor.userId, now: this.clock.now() };
      const done =
        input.decision === 'approve'
          ? await this.correct(tx, input.correctionId, proposed, { ...act, context })
          : ok({ red: null, fresh: null });
      if (!done.ok) return done;
      const { red, fresh } = done.value;
      const state = input.decision === 'approve' ? 'done' : 'declined';
      await tx.execute(
        'update treasury.class_correction set state = $2, decided_by = $3, decided_at = $4, red_entries = $5::bigint[], new_entries = $6::bigint[] where correction_id = $1',
        [input.correctionId, state, act.userId, act.now.toString(), red, fresh],
      );
      return ok({ correctionId: input.correctionId, state, redEntries: red ?? [], newEntries: fresh ?? [] });
    });
  }

  private async correct(
    tx: Tx,
    correctionId: string,
    proposed: Proposed,
    { context, ...act }: { readonly userId: string; readonly now: Instant; readonly context: RequestContext },
  ): Promise<Result<{ red: string[] | null; fresh: string[] }>> {
    const line = await lockLine(tx, proposed.bank_line_id);
    if (!line.ok) return line;
    const to = {
      class: proposed.to_class,
      accountFundAmount: proposed.account_fund_amount,
      counterpartUnit: proposed.counterpart_unit,
    };
    const fault = (await notToBeTakenBack(tx, line.value)) ?? classFault(line.value, to, this.options);
    if (fault) return err(fault);
    const red = await this.takeBack(tx, line.value, { reason: proposed.reason, ...act }, context);
    if (!red.ok) return red;
    const why = { reason: proposed.reason, userId: proposed.proposed_by, now: act.now, correctionId };
    const changed = await setClass(tx, { ...line.value, state: 'new' }, to, why);
    const definition = bankLineClass(to.class);
    if (definition?.owner || to.class === 'other') return ok({ red: red.value, fresh: [] });
    const booked = await bookLine(tx, changed, { ...act, unit: this.node.code, date: act.now.toPlainDate() });
    return booked.ok ? ok({ red: red.value, fresh: booked.value.entryIds }) : booked;
  }

  /**
   * Red entries today for what stands of the line; the owner of its class takes back its own, and answers with none.
   */
  private async takeBack(
    tx: Tx,
    line: LockedLine,
    act: { readonly reason: string; readonly userId: string; readonly now: Instant },
    context: RequestContext,
  ): Promise<Result<string[] | null>> {
    const owner = bankLineClass(line.class)?.owner;
    const owned = owner && this.options.owners[owner];
    if (owned) {
      const taken = await owned.takeBack(tx, { bankLineId: line.id, ...act }, context);
      return taken.ok ? ok(null) : taken;
    }
    const red: string[] = [];
    for (const entryId of await standingEntries(tx, { sourceKind: 'bank-line', sourceId: line.id })) {
      const reversed = await reverseEntry(tx, {
        entryId,
        reason: act.reason,
        date: act.now.toPlainDate(),
        recordedBy: act.userId,
      });
      if (!reversed.ok) return reversed;
      red.push(reversed.value.entryId);
    }
    await tx.execute(`update treasury.bank_line set state = 'new', booked_at = null where bank_line_id = $1`, [
      line.id,
    ]);
    return ok(red);
  }
}

/** An approval is of the correction that was shown. */
async function otherCorrection(tx: Tx, input: CorrectionDecision): Promise<DomainError | undefined> {
  if (input.decision === 'decline') return undefined;
  const shown = correctionsOf('proposed', input.correctionId);
  const found = await tx.one<CorrectionView>(shown.sql, shown.params);
  return otherThanShown(input.correctionId, input.digest, found?.digest);
}

/**
 * A line that is not booked, one that a sweep pairs, and one that an instruction was confirmed by stay what they are.
 */
async function notToBeTakenBack(tx: Tx, line: LockedLine): Promise<ReturnType<typeof domainError> | undefined> {
  const moved = moveBankLine(line.state, 'take-back', line.id);
  if (!moved.ok) return moved.error;
  const paired = await tx.one('select 1 from treasury.sweep where out_line = $1 or in_line = $1', [line.id]);
  return paired ? domainError('TREA-1109', { line: line.id, state: '已配对' }) : undefined;
}
