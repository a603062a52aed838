import { createHash, randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Instant, type Result } from '@pnet/kernel';
import {
  Audit,
  CLOCK,
  NODE_CONFIG,
  UnitOfWork,
  canonicalJson,
  maskDocumentNumber,
  maskName,
  type NodeConfig,
  type RequestContext,
  type Tx,
} from '@pnet/runtime';
import { definitionOf } from './kinds/index.js';
import { PAPER_SOURCES } from './paper-sources.js';
import type { PaperSource } from './paper-source.js';
import type { PaperDefinition, PaperTotal } from './print/paper.js';

/** Which paper is wanted of what. */
export interface PaperOrder {
  readonly kind: string;
  readonly subject: string;
}

/** A print that was recorded; `copyNo` 2 and on are copies 补打 of a paper whose content has not changed since. */
export interface IssuedPaper {
  readonly number: string;
  readonly kind: string;
  readonly title: string;
  readonly subject: string;
  readonly copyNo: number;
  readonly digest: string;
  readonly asOf: string;
  readonly totals: readonly PaperTotal[];
}

/** What was read for a paper, as it is recorded. */
interface Reading {
  readonly definition: PaperDefinition<unknown>;
  readonly order: PaperOrder;
  readonly content: string;
  readonly digest: string;
  readonly subject: string;
  readonly totals: readonly PaperTotal[];
  readonly agencyCode: string | null;
  readonly asOf: Instant;
}

/** Letters of check codes: no I, L, O, U. */
const CODE_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 8;

const checkCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)] ?? '').join('');

/**
 * Issues a paper: reads its content in one snapshot by the queries of the screens, and records it with digest, number
 * and check code. The same content again is a copy 补打 of the same number. Errors: `PAPR-1001` kind, `PAPR-1002`
 * subject, `PAPR-1003` no purpose where persons are shown, `PAPR-1007` too many rows, and those of the subject.
 */
@Injectable()
export class IssuePaper {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NODE_CONFIG) private readonly config: Pick<NodeConfig, 'code'>,
    @Inject(PAPER_SOURCES) private readonly sources: readonly PaperSource[],
  ) {}

  async execute(order: PaperOrder, context: RequestContext): Promise<Result<IssuedPaper>> {
    const found = this.find(order, context);
    if (!found.ok) return found;
    const reading = await this.read(order, found.value, context);
    if (!reading.ok) return reading;
    const command = { name: 'issue-paper', input: order, subject: `${order.kind} ${order.subject}` };
    return this.unitOfWork.run(context, command, async (tx) => ok(await this.record(tx, reading.value, context)));
  }

  private find(
    { kind, subject }: PaperOrder,
    context: RequestContext,
  ): Result<{ source: PaperSource; definition: PaperDefinition<unknown> }> {
    const source = this.sources.find((one) => one.kind === kind);
    const definition = definitionOf(kind);
    if (!source || !definition) {
      const kinds = this.sources.map((one) => one.kind).join('、');
      return err(domainError('PAPR-1001', { kind: kind.slice(0, 40), kinds }));
    }
    const { title } = definition;
    if (!source.subject.form.test(subject)) {
      return err(domainError('PAPR-1002', { title, expected: source.subject.words, subject: subject.slice(0, 40) }));
    }
    if (definition.persons && context.purpose === undefined) return err(domainError('PAPR-1003', { title }));
    return ok({ source, definition });
  }

  /** Everything that the paper says, of one snapshot; the look at persons is audited with it. */
  private async read(
    order: PaperOrder,
    { source, definition }: { source: PaperSource; definition: PaperDefinition<unknown> },
    context: RequestContext,
  ): Promise<Result<Reading>> {
    const asOf = this.clock.now();
    const reading = await this.unitOfWork.snapshot(context, async (tx) => {
      const read = await source.read(tx, order.subject, context);
      if (read.ok && definition.persons)
        await this.audit.read(tx, context, { kind: `paper-${order.kind}`, subject: order.subject });
      return read;
    });
    if (!reading.ok) return reading;
    const { content, agencyCode } = reading.value;
    const text = canonicalJson(content);
    return ok({
      definition,
      order,
      agencyCode,
      asOf,
      content: text,
      digest: createHash('sha256').update(text).digest('hex'),
      subject: definition.subject(content, { name: maskName, documentNumber: maskDocumentNumber }),
      totals: definition.totals(content),
    });
  }

  private async record(tx: Tx, reading: Reading, context: RequestContext): Promise<IssuedPaper> {
    const { order, digest } = reading;
    const now = this.clock.now();
    await tx.execute('select pg_advisory_xact_lock(hashtextextended($1, 85))', [`${order.kind} ${order.subject}`]);
    const known = await tx.one<{ paperId: string; number: string }>(
      'select paper_id as "paperId", number from papers.paper where kind = $1 and subject_id = $2 and digest = $3',
      [order.kind, order.subject, digest],
    );
    const paper = known ?? (await this.insert(tx, reading, now, context));
    const print = await tx.one<{ copyNo: number }>(
      `
      insert into papers.print (paper_id, copy_no, as_of, printed_at, printed_by, printed_by_name, purpose)
      select $1, coalesce(max(copy_no), 0) + 1, $2, $3, $4, $5, $6 from papers.print where paper_id = $1
      returning copy_no as "copyNo"`,
      [
        paper.paperId,
        reading.asOf.toDate(),
        now.toDate(),
        context.actor.userId,
        context.actor.name,
        reading.definition.persons ? (context.purpose ?? null) : null,
      ],
    );
    return {
      number: paper.number,
      kind: order.kind,
      title: reading.definition.title,
      subject: reading.subject,
      copyNo: print?.copyNo ?? 1,
      digest,
      asOf: reading.asOf.toString(),
      totals: reading.totals,
    };
  }

  private async insert(
    tx: Tx,
    reading: Reading,
    now: Instant,
    context: RequestContext,
  ): Promise<{ paperId: string; number: string }> {
    const day = now.toPlainDate().toString().replaceAll('-', '');
    const row = await tx.one<{ paperId: string; number: string }>(
      `
      insert into papers.paper (paper_id, number, kind, subject_id, subject, agency_code, content, digest, totals, check_code, as_of, issued_at, issued_by)
      overriding system value
      select n, :prefix || lpad(n::text, greatest(6, length(n::text)), '0'), :kind, :subjectId, :subject, :agency, :content, :digest, :totals::jsonb, :code, :asOf, :now, :actor
      from nextval(pg_get_serial_sequence('papers.paper', 'paper_id')) n
      returning paper_id as "paperId", number`,
      {
        prefix: `${this.config.code}-${day}-`,
        kind: reading.order.kind,
        subjectId: reading.order.subject,
        subject: reading.subject,
        agency: reading.agencyCode,
        content: reading.content,
        digest: reading.digest,
        totals: JSON.stringify(reading.totals),
        code: checkCode(),
        asOf: reading.asOf.toDate(),
        now: now.toDate(),
        actor: context.actor.userId,
      },
    );
    if (!row) throw new Error('a paper was not recorded');
    return row;
  }
}
