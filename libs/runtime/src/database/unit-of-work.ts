import { AsyncLocalStorage } from 'node:async_hooks';
import pg, { type PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { DomainFailure, err, systemClock, type Clock, type Result } from '@pnet/kernel';
import { recordCommand } from '../audit/audit.js';
import { partyKindOf, type RequestContext } from '../identity/request-context.js';
import { answerIdempotently } from './idempotency.js';
import { bindParameters, type Parameters } from './named-parameters.js';

type Isolation = 'READ COMMITTED' | 'REPEATABLE READ' | 'SERIALIZABLE';

/**
 * An open transaction. Everything that writes takes one; none is opened elsewhere. A statement's parameters are a list
 * for `$1 … $n`, or an object for `:name`: more than eight are easier read by name.
 */
export interface Tx {
  /**
   * Rows of a statement; `numeric`, `bigint` and `date` come as strings, `integer` as number, `timestamptz` as Date.
   */
  rows<R extends object>(sql: string, params?: Parameters): Promise<R[]>;
  /** The first row, or undefined. */
  one<R extends object>(sql: string, params?: Parameters): Promise<R | undefined>;
  /** How many rows a statement changed. */
  execute(sql: string, params?: Parameters): Promise<number>;
  /** The node's clock, for what a table records of its own writing. */
  readonly clock: Clock;
  /** The same connection, for COPY streams and cursors. */
  readonly client: PoolClient;
}

/**
 * What is done, in the words of the act: its name stands in the audit, and with the input's hash it guards the
 * idempotency key.
 */
export interface Command {
  readonly name: string;
  readonly input: unknown;
  /** What it is done to, for the audit: an id, no personal data in clear. */
  readonly subject?: string;
}

/**
 * The transaction that the running work stands in; work that a transaction started and that outlives it stands in none.
 */
const current = new AsyncLocalStorage<{ open: boolean }>();

/** Throws where a transaction is open in the running work: nothing but the database is awaited inside one. */
export function outsideTransaction(what: string): void {
  if (current.getStore()?.open)
    throw new Error(
      `${what} inside a transaction: it would hold a connection while it waits for another. Do it before or after, or as a job`,
    );
}

/** Opens the one transaction of a use case; an error result rolls it back. */
export class UnitOfWork {
  constructor(
    private readonly app: DataSource,
    private readonly worker: DataSource,
    private readonly clock: Clock = systemClock,
  ) {}

  /**
   * Runs a command of a person or an outside system as the app role, within the districts of its actor. With an
   * idempotency key the answer is stored in the same transaction: the same key and input give the same answer again;
   * another input is `RUNT-3002`, a run still under way `RUNT-3001`. The context's precondition (the version of a
   * record that the command was made from) is looked at in the transaction too. The value must be JSON. The audit of
   * commands gets a row in the same transaction, or in one of its own when the command was refused or broke
   * (`RUNT-5000`).
   */
  async run<T>(context: RequestContext, command: Command, work: (tx: Tx) => Promise<Result<T>>): Promise<Result<T>> {
    try {
      const result = await this.transaction(this.app, opening(context), async (tx) =>
        answerIdempotently(tx, context, command, () => audited(tx, context, command, work)),
      );
      if (!result.ok) await this.recordRefusal(context, command, result.error.code);
      return result;
    } catch (error) {
      const code = error instanceof DomainFailure ? error.error.code : 'RUNT-5000';
      // The bug is what the caller must see, also when the database is gone and the audit cannot be written.
      await this.recordRefusal(context, command, code).catch(() => undefined);
      throw error;
    }
  }

  private async recordRefusal(context: RequestContext, command: Command, code: string): Promise<void> {
    await this.transaction(this.app, BEGIN, async (tx) => {
      await recordCommand(tx, context, command, code);
      return { ok: true };
    });
  }

  /**
   * Reads as the app role, within the districts of the actor. Writes of the audit of reads are allowed, nothing else is
   * meant.
   */
  async read<T>(context: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    const result = await this.transaction(this.app, opening(context), async (tx) => ({
      ok: true as const,
      value: await work(tx),
    }));
    return result.value;
  }

  /** As `read`, with everything that is read taken from one snapshot: figures of several queries fit together. */
  async snapshot<T>(context: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    const begin = opening(context, 'REPEATABLE READ');
    const result = await this.transaction(this.app, begin, async (tx) => ({
      ok: true as const,
      value: await work(tx),
    }));
    return result.value;
  }

  /** Work of the node itself (batches, exchange, sweeps) as the worker role, without row-level security. */
  system<T>(work: (tx: Tx) => Promise<Result<T>>, isolation: Isolation = 'READ COMMITTED'): Promise<Result<T>> {
    return this.transaction(this.worker, `begin isolation level ${isolation}`, work);
  }

  /**
   * The first row of one reading statement of the node itself, as the worker role: a statement alone is a transaction,
   * so nothing is begun or committed. The server keeps its plan.
   */
  async lookUp<R extends object>(
    statement: { readonly name: string; readonly sql: string },
    params: readonly unknown[],
  ): Promise<R | undefined> {
    outsideTransaction('a row is looked up');
    const runner = this.worker.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      const { rows } = await client.query({ name: statement.name, text: statement.sql, values: [...params] });
      return rows[0] as R | undefined;
    } finally {
      await runner.release();
    }
  }

  private async transaction<R extends { readonly ok: boolean }>(
    source: DataSource,
    begin: string,
    work: (tx: Tx) => Promise<R>,
  ): Promise<R> {
    outsideTransaction('a transaction is opened');
    const runner = source.createQueryRunner();
    const mark = { open: true };
    try {
      const client = (await runner.connect()) as PoolClient;
      return await inTransaction(client, begin, () => current.run(mark, () => work(openTx(client, this.clock))));
    } finally {
      mark.open = false;
      await runner.release();
    }
  }
}

const BEGIN = 'begin isolation level read committed';

/**
 * Begins a transaction and sets its scope in one round trip: row-level security reads these settings; they end with the
 * transaction. Who acts for itself has no district, whatever the actor says.
 */
function opening({ actor }: RequestContext, isolation: Isolation = 'READ COMMITTED'): string {
  const party = partyKindOf(actor);
  const settings = {
    'pension.agencies': party ? '' : actor.agencies.join(','),
    'pension.actor': actor.userId,
    'pension.actor_kind': actor.kind ?? 'staff',
    'pension.party': party ? (actor.party ?? '') : '',
  };
  const set = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  );
  return `begin isolation level ${isolation}; select ${set.join(', ')}`;
}

/** Commits an ok result; anything else, and a throw, is rolled back. */
async function inTransaction<R extends { readonly ok: boolean }>(
  client: PoolClient,
  begin: string,
  work: () => Promise<R>,
): Promise<R> {
  try {
    await client.query(begin);
    const result = await work();
    await client.query(result.ok ? 'commit' : 'rollback');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

function openTx(client: PoolClient, clock: Clock): Tx {
  const query = (sql: string, params?: Parameters) => {
    const { text, values } = bindParameters(sql, params);
    return client.query(text, values);
  };
  return {
    client,
    clock,
    rows: async <R extends object>(sql: string, params?: Parameters) => (await query(sql, params)).rows as R[],
    one: async <R extends object>(sql: string, params?: Parameters) =>
      (await query(sql, params)).rows[0] as R | undefined,
    execute: async (sql, params) => (await query(sql, params)).rowCount ?? 0,
  };
}

/** A replay of a stored answer does nothing, so only the work itself has preconditions and is audited. */
async function audited<T>(
  tx: Tx,
  context: RequestContext,
  command: Command,
  work: (tx: Tx) => Promise<Result<T>>,
): Promise<Result<T>> {
  const refusal = await context.precondition?.refusal(tx);
  if (refusal) return err(refusal);
  const result = await work(tx);
  if (result.ok) await recordCommand(tx, context, command, 'ok');
  return result;
}
