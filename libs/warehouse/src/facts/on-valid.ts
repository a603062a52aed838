import { Instant, ok, periodNumber, periodOf, type Clock, type Result } from '@pnet/kernel';
import type { OnValid, ValidIntake } from '@pnet/exchange';
import type { Tx } from '@pnet/runtime';
import { loadFacts } from './load-facts.js';

/**
 * The exchange's port of a node with a warehouse: loads a valid intake in the transaction that writes `loaded`. Errors
 * as `loadFacts`.
 */
export const onValidIntake =
  (clock: Clock): OnValid =>
  async (tx: Tx, intake: ValidIntake): Promise<Result<void>> => {
    const loadedAt = clock.now();
    const arrival = await tx.one<{ received_at: Date }>(
      'select received_at from exchange.intake where intake_id = $1',
      [intake.intakeId],
    );
    const { period, ...rest } = intake;
    const loaded = await loadFacts(tx, {
      ...rest,
      period: periodNumber(periodOf(period)),
      loadedAt,
      receivedAt: arrival ? Instant.ofEpochMs(arrival.received_at.getTime()) : loadedAt,
    });
    return loaded.ok ? ok(undefined) : loaded;
  };
