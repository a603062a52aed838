import { Inject, Injectable } from '@nestjs/common';
import { YearMonth, domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { openingFileKinds, kindOf } from './opening-kinds.js';
import { openingLoadStates, type OpeningLoadState } from './opening-load-status.js';
import { checkWholeUnit, holdLoad, reopenLoad, type OpeningUnit } from './opening-load.js';
import { checkMapping, type OpeningMapping } from './opening-mapping.js';

/** Which opening: balances at the end of `month`, `YYYY-MM`. */
export interface OpenLoadInput {
  readonly scheme: string;
  readonly month: string;
}

/** A load by its number. */
export interface OpenedLoad {
  readonly loadId: string;
  readonly state: OpeningLoadState;
}

/**
 * Begins an opening load 期初建账; it replaces an earlier one of the scheme that is not agreed. Errors: `KERN-0003`,
 * `LOAD-1004`, `LOAD-1006` agreed already, `LOAD-1007` the earlier one is being tried, `LOAD-1008` the month is not
 * over.
 */
@Injectable()
export class OpenOpeningLoad {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly unit: OpeningUnit,
  ) {}

  async execute(input: OpenLoadInput, context: RequestContext): Promise<Result<OpenedLoad>> {
    const month = YearMonth.parse(input.month);
    if (!month.ok) return month;
    const whole = checkWholeUnit(context, this.unit);
    if (!whole.ok) return whole;
    const now = this.clock.now();
    const latest = now.toPlainDate().yearMonth;
    if (month.value.compare(latest) > 0)
      return err(domainError('LOAD-1008', { month: input.month, latest: latest.toString() }));
    const { scheme } = input;
    return this.unitOfWork.run(context, { name: 'open-opening-load', input }, async (tx) => {
      if (await tx.one(`select 1 from individual_account.opening where scheme = $1 and state = 'agreed'`, [scheme]))
        return err(domainError('LOAD-1006', { scheme }));
      const earlier = await replaceEarlier(tx, scheme);
      if (!earlier.ok) return earlier;
      const made = await tx.one<{ id: string }>(
        `insert into opening_load.load (scheme, opening_month, state, maker, opened_at) values ($1, $2, 'open', $3, $4) returning load_id as id`,
        [scheme, month.value.number, context.actor.userId, now.toString()],
      );
      return ok({ loadId: made?.id ?? '', state: 'open' as const });
    });
  }
}

/** Sets the load that is alive to replaced, and lets its rows go. */
async function replaceEarlier(tx: Tx, scheme: string): Promise<Result<void>> {
  const alive = await tx.one<{ loadId: string; state: OpeningLoadState }>(
    `select load_id as "loadId", state from opening_load.load where scheme = $1 and state <> 'replaced' for update`,
    [scheme],
  );
  if (!alive) return ok(undefined);
  const held = await holdLoad(tx, alive.loadId, 'replace');
  if (!held.ok)
    return err(domainError('LOAD-1007', { scheme, loadId: alive.loadId, state: openingLoadStates[alive.state].zh }));
  await reopenLoad(tx, alive.loadId, held.value.next);
  for (const kind of openingFileKinds)
    await tx.execute(`delete from ${kindOf(kind).table} where load_id = $1`, [alive.loadId]);
  await tx.execute(
    'delete from opening_load.reject where file_id in (select file_id from opening_load.file where load_id = $1)',
    [alive.loadId],
  );
  await tx.execute('delete from opening_load.party_key where load_id = $1', [alive.loadId]);
  return ok(undefined);
}

/**
 * Gives a load its mapping 对照关系, or that of some kinds of files; files that were read keep theirs until they are
 * uploaded again. Errors: `LOAD-1001`, `LOAD-1002`, `LOAD-1004`, `LOAD-2000` with each wrong place.
 */
@Injectable()
export class SetOpeningMapping {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(NODE_CONFIG) private readonly unit: OpeningUnit,
  ) {}

  async execute(loadId: string, mapping: OpeningMapping, context: RequestContext): Promise<Result<OpenedLoad>> {
    const whole = checkWholeUnit(context, this.unit);
    if (!whole.ok) return whole;
    const checked = checkMapping(mapping);
    if (!checked.ok) return checked;
    return this.unitOfWork.run(
      context,
      { name: 'set-opening-mapping', input: { loadId, mapping }, subject: loadId },
      async (tx) => {
        const held = await holdLoad(tx, loadId, 'change');
        if (!held.ok) return held;
        await reopenLoad(tx, loadId, held.value.next);
        await tx.execute('update opening_load.load set mapping = mapping || $2::jsonb where load_id = $1', [
          loadId,
          JSON.stringify(mapping),
        ]);
        return ok({ loadId, state: held.value.next });
      },
    );
  }
}
