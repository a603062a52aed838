import type { Instant } from '@pnet/kernel';
import type { Tx } from '@pnet/runtime';
import { registerAfter } from './judge-unit-change.js';
import { recordUnits } from './record-units.js';
import type { UnitChange } from './unit-change.js';
import { registerLines } from './units.query.js';

/**
 * Takes a change into the register: lines that it ends keep their months before it, so every total of those months goes
 * along the parents of then. Twice changes nothing. Returns how many lines were recorded.
 */
export async function applyUnitChange(
  tx: Tx,
  change: UnitChange,
  recorded: { readonly at: Instant; readonly origin: string },
): Promise<number> {
  await tx.execute(`select pg_advisory_xact_lock(hashtextextended('reporting-units', 32))`);
  const register = await registerLines(tx);
  const known = new Set(register.map((line) => `${line.code}/${line.validFrom}`));
  const touched = new Set([...change.units.map(({ code }) => code), ...change.ends]);
  const lines = registerAfter(register, change).filter((line) => touched.has(line.code));
  const news = change.around.filter((line) => !known.has(`${line.code}/${line.validFrom}`));
  return recordUnits(tx, [...lines, ...news], recorded);
}
