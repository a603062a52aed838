import { ok, unwrap } from '@pnet/kernel';
import type { Tx, UnitOfWork } from '@pnet/runtime';
import type { MachineStore, Timed, Versioned } from './machine.js';

/** How a machine's state lies in a table whose columns are `state_version`, `due_at`, the key's and the state's. */
export interface TableMapping<S extends Timed, F> {
  readonly table: string;
  /** The key's columns with their casts, for example `[['delivery_id', 'bigint']]`; a key joins their texts by `/`. */
  readonly key: readonly (readonly [column: string, type: string])[];
  /** Columns that the state writes, without `due_at` where it is never set. */
  columns(state: S): Readonly<Record<string, unknown>>;
  read(row: Readonly<Record<string, unknown>>): S;
  /** Makes the row of a new key; false when it is there already. Without it, rows are made elsewhere. */
  insert?(tx: Tx, key: readonly string[], state: S): Promise<boolean>;
  /** Effects that belong to the commit's transaction. */
  apply?(tx: Tx, key: readonly string[], state: S, effects: readonly F[]): Promise<void>;
}

/**
 * The same three methods over PostgreSQL: a commit is one UPDATE that names the version it builds on, with its effects
 * in the same transaction.
 */
export class PgMachineStore<S extends Timed, F> {
  constructor(private readonly mapping: TableMapping<S, F>) {}

  /** The store within an open transaction. */
  in(tx: Tx): MachineStore<S, F> {
    return {
      load: (key) => this.load(tx, key),
      commit: (key, version, state, effects) => this.commit(tx, key, version, state, effects),
      due: (now, limit) => this.due(tx, now, limit),
    };
  }

  /** The store with a transaction of its own for each call, as the worker role. */
  over(unitOfWork: UnitOfWork): MachineStore<S, F> {
    const run = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
      unwrap(await unitOfWork.system(async (tx) => ok(await work(tx))));
    return {
      load: (key) => run((tx) => this.load(tx, key)),
      commit: (key, version, state, effects) => run((tx) => this.commit(tx, key, version, state, effects)),
      due: (now, limit) => run((tx) => this.due(tx, now, limit)),
    };
  }

  private async load(tx: Tx, key: string): Promise<Versioned<S>> {
    const row = await tx.one<Record<string, unknown>>(
      `select * from ${this.mapping.table} where ${this.where(1)}`,
      this.parts(key),
    );
    return row ? { state: this.mapping.read(row), version: Number(row['state_version']) } : { state: null, version: 0 };
  }

  private async commit(
    tx: Tx,
    key: string,
    expectedVersion: number,
    state: S,
    effects: readonly F[],
  ): Promise<boolean> {
    const parts = this.parts(key);
    const written =
      expectedVersion === 0
        ? ((await this.mapping.insert?.(tx, parts, state)) ?? false)
        : await this.update(tx, parts, expectedVersion, state);
    if (written && effects.length > 0) await this.mapping.apply?.(tx, parts, state, effects);
    return written;
  }

  private async update(tx: Tx, parts: readonly string[], expectedVersion: number, state: S): Promise<boolean> {
    const columns = Object.entries(this.mapping.columns(state));
    const sets = columns.map(([name], index) => `${name} = $${index + 2 + parts.length}`).join(', ');
    const changed = await tx.execute(
      `update ${this.mapping.table} set ${sets}, state_version = state_version + 1 where state_version = $1 and ${this.where(2)}`,
      [expectedVersion, ...parts, ...columns.map(([, value]) => value)],
    );
    return changed === 1;
  }

  private async due(tx: Tx, now: number, limit: number): Promise<readonly string[]> {
    const names = this.mapping.key.map(([name]) => name);
    const rows = await tx.rows<{ key: string }>(
      `select ${names.map((name) => `${name}::text`).join(` || '/' || `)} as key from ${this.mapping.table}
       where due_at <= $1 order by due_at, ${names.join(', ')} limit $2`,
      [new Date(now), limit],
    );
    return rows.map((row) => row.key);
  }

  private parts(key: string): string[] {
    return key.split('/');
  }
  private where(from: number): string {
    return this.mapping.key.map(([name, type], index) => `${name} = $${index + from}::${type}`).join(' and ');
  }
}

/** `due_at` of a row as epoch milliseconds. */
export const dueAtOf = (row: Readonly<Record<string, unknown>>): number | null =>
  row['due_at'] instanceof Date ? row['due_at'].getTime() : null;

/** Epoch milliseconds as a column's value. */
export const asDate = (epochMs: number | null): Date | null => (epochMs === null ? null : new Date(epochMs));
