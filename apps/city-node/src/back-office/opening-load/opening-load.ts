import { domainError, err, ok, type Result } from '@pnet/kernel';
import type { NodeConfig, RequestContext, Tx } from '@pnet/runtime';
import { moveOpeningLoad, type OpeningLoadMove, type OpeningLoadState } from './opening-load-status.js';
import type { OpeningMapping } from './opening-mapping.js';

/** What an opening load reads of the node's settings. */
export type OpeningUnit = Pick<NodeConfig, 'code' | 'agencies'>;

/** A load that is held to the end of the transaction. */
export interface HeldLoad {
  readonly loadId: string;
  readonly scheme: string;
  readonly month: number;
  readonly state: OpeningLoadState;
  readonly mapping: OpeningMapping;
  readonly proposedBy: string | null;
  readonly totals: LoadTotals | null;
  readonly difference: LoadDifference | null;
}

/** Control totals by name, as text: counts, and yuan. */
export type LoadTotals = Readonly<Record<string, string>>;

/** Accounts against the account fund, yuan, and the books that do not balance. */
export interface LoadDifference {
  readonly accounts: string;
  readonly ledger: string;
  readonly difference: string;
  readonly unbalanced: readonly { readonly fund: string; readonly debit: string; readonly credit: string }[];
}

/** A load is about the whole unit: who works on it has all of its districts. Error: `LOAD-1004`. */
export function checkWholeUnit(context: RequestContext, unit: OpeningUnit): Result<void> {
  const lacking = unit.agencies.find(({ code }) => !context.actor.agencies.includes(code));
  return lacking ? err(domainError('LOAD-1004', { agency: lacking.code })) : ok(undefined);
}

/** Holds a load for an act that its state allows, and gives the state after it. Errors: `LOAD-1001`, `LOAD-1002`. */
export async function holdLoad(
  tx: Tx,
  loadId: string,
  move: OpeningLoadMove,
): Promise<Result<{ load: HeldLoad; next: OpeningLoadState }>> {
  const load = await tx.one<HeldLoad>(
    `
    select load_id as "loadId", scheme, opening_month as month, state, mapping, proposed_by as "proposedBy", totals, difference
    from opening_load.load where load_id = $1 for update`,
    [loadId],
  );
  if (!load) return err(domainError('LOAD-1001', { loadId }));
  const next = moveOpeningLoad(load.state, move, loadId);
  return next.ok ? ok({ load, next: next.value }) : next;
}

/** A change of what is loaded: what a trial found and who proposed it no longer holds. */
export async function reopenLoad(tx: Tx, loadId: string, state: OpeningLoadState): Promise<void> {
  await tx.execute(
    `
    update opening_load.load set state = $2, totals = null, difference = null, explanation = null, tried_at = null, proposed_by = null, proposed_at = null, error = null
    where load_id = $1`,
    [loadId, state],
  );
}
