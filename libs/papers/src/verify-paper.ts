import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Result } from '@pnet/kernel';
import { CLOCK, NODE_CONFIG, UnitOfWork, type NodeConfig } from '@pnet/runtime';
import { definitionOf } from './kinds/index.js';
import type { PaperTotal } from './print/paper.js';
import { wallClock } from './print/figures.js';

/** What a stranger is told of a true paper: enough to compare it with the print, persons masked. */
export interface VerifiedPaper {
  readonly number: string;
  readonly kind: string;
  readonly title: string;
  readonly unit: string;
  readonly subject: string;
  readonly totals: readonly PaperTotal[];
  /** Shanghai time, as printed. */
  readonly issuedAt: string;
  readonly lastPrintedAt: string;
  readonly copies: number;
}

interface PaperRow {
  readonly kind: string;
  readonly subject: string;
  readonly totals: PaperTotal[];
  readonly issuedAt: Date;
  readonly lastPrintedAt: Date;
  readonly copies: number;
}

const FIND = {
  name: 'paper-of-number-and-code',
  sql: `
    select p.kind, p.subject, p.totals, p.issued_at as "issuedAt", r.last as "lastPrintedAt", r.copies
    from papers.paper p cross join lateral (select max(printed_at) as last, count(*)::integer as copies from papers.print r where r.paper_id = p.paper_id) r
    where p.number = $1 and p.check_code = $2`,
};

const WINDOW_MS = 60_000;
/** Verifications a minute of one address, and of all: what somebody with a heap of papers needs, and no search. */
const LIMIT = 30;
const LIMIT_OF_ALL = 600;

/**
 * Tells whether the node issued a paper with this number and code, to anybody. A wrong code and an unknown number are
 * the same answer. Errors: `PAPR-1005` they do not fit, `PAPR-1006` too many in a minute.
 */
@Injectable()
export class VerifyPaper {
  private window = { from: 0, all: 0, of: new Map<string, number>() };

  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly config: Pick<NodeConfig, 'name'>,
  ) {}

  /** `code` as printed: small letters, blanks and the hyphen do not matter. */
  async execute(number: string, code: string, address: string): Promise<Result<VerifiedPaper>> {
    if (!this.mayAsk(address)) return err(domainError('PAPR-1006', { limit: LIMIT }));
    const letters = code.toUpperCase().replace(/[\s-]/g, '');
    const row = await this.unitOfWork.lookUp<PaperRow>(FIND, [number.trim(), letters]);
    const definition = row && definitionOf(row.kind);
    if (!row || !definition) return err(domainError('PAPR-1005'));
    return ok({
      number: number.trim(),
      kind: row.kind,
      title: definition.title,
      unit: this.config.name,
      subject: row.subject,
      totals: row.totals,
      issuedAt: wallClock(row.issuedAt.toISOString()),
      lastPrintedAt: wallClock(row.lastPrintedAt.toISOString()),
      copies: row.copies,
    });
  }

  private mayAsk(address: string): boolean {
    const now = this.clock.now().toDate().getTime();
    if (now - this.window.from >= WINDOW_MS || now < this.window.from)
      this.window = { from: now, all: 0, of: new Map() };
    const asked = (this.window.of.get(address) ?? 0) + 1;
    if (asked > LIMIT || this.window.all >= LIMIT_OF_ALL) return false;
    this.window.of.set(address, asked);
    this.window.all += 1;
    return true;
  }
}
