import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result, type YearMonth } from '@pnet/kernel';
import { Exchange, type DatasetPort } from '@pnet/exchange';
import {
  CLOCK,
  NODE_CONFIG,
  UnitOfWork,
  sealEvidence,
  type NodeConfig,
  type RequestContext,
  type Tx,
} from '@pnet/runtime';
import { loadOwnFacts } from '../facts/load-facts.js';
import { OWN_BOOKS } from './tokens.js';

/** The books of the node itself, as the app's ledger keeps them. */
export interface OwnBooks {
  /** Whether the month is closed. */
  isClosed(tx: Tx, month: YearMonth): Promise<boolean>;
  /** Closes the month, opening the books where there are none yet. */
  close(tx: Tx, month: YearMonth, closedBy: string): Promise<Result<unknown>>;
  /** PI05 of the node's own books. */
  readonly port: DatasetPort;
}

/** A month of own books that was closed, sealed and loaded. */
export interface ClosedOwnMonth {
  readonly period: string;
  readonly version: number;
  readonly digest: string;
  readonly rows: number;
  readonly outcome: string;
}

/**
 * Closes a month of the node's own books, seals its PI05 for the parents, and loads it beside the children's. Doing it
 * again changes nothing.
 */
@Injectable()
export class CloseOwnMonth {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(NODE_CONFIG) private readonly config: NodeConfig,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly exchange: Exchange,
    @Inject(OWN_BOOKS) private readonly books: OwnBooks,
  ) {}

  /** Errors: those of the ledger's close, of sealing (`EXCH-1xxx`) and of loading (`WHSE-2xxx`). */
  async execute(month: YearMonth, context: RequestContext): Promise<Result<ClosedOwnMonth>> {
    const closed = await this.unitOfWork.run(
      context,
      { name: 'close-own-month', input: { period: month.toString() } },
      async (tx) => {
        if (await this.books.isClosed(tx, month)) return ok({ closed: true });
        const done = await this.books.close(tx, month, context.actor.userId);
        if (!done.ok) return done;
        await sealEvidence(tx, {
          days: { from: month.firstDay(), through: month.lastDay() },
          sealedBy: context.actor.userId,
          at: this.clock.now(),
        });
        return ok({ closed: true });
      },
    );
    return closed.ok ? this.sealAndLoad(month) : closed;
  }

  /** What follows the close: taken up again by a second call when a crash came between. */
  private async sealAndLoad(month: YearMonth): Promise<Result<ClosedOwnMonth>> {
    const sealed = await this.exchange.seal({ definitionId: this.books.port.definitionId, period: month });
    if (!sealed.ok) return sealed;
    const { version, digest, rows, definitionId, definitionVersion } = sealed.value;
    const now = this.clock.now();
    const query = this.books.port.query(month, now);
    const loaded = await this.unitOfWork.system((tx) =>
      loadOwnFacts(tx, {
        definitionId,
        definitionVersion,
        reportingUnit: this.config.code,
        period: month.number,
        version,
        digest,
        sql: query.sql,
        params: query.params,
        loadedAt: now,
      }),
    );
    if (!loaded.ok) return loaded;
    if (loaded.value.outcome !== 'outdated' && loaded.value.rows !== rows)
      return err(domainError('WHSE-2004', { sealed: rows, loaded: loaded.value.rows, period: month.toString() }));
    return ok({ period: month.toString(), version, digest, rows, outcome: loaded.value.outcome });
  }
}
