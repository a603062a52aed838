import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Result } from '@pnet/kernel';
import { Audit, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext } from '@pnet/runtime';
import { definitionOf } from './kinds/index.js';
import type { PaperIssue } from './print/paper.js';
import { PaperPrinter } from './print/paper-printer.js';

/** A recorded print, as its row says. */
interface PrintRow {
  readonly kind: string;
  readonly subjectId: string;
  readonly content: string;
  readonly code: string;
  readonly copyNo: number;
  readonly asOf: Date;
  readonly printedAt: Date;
  readonly printedBy: string;
}

/** The bytes of a paper and what its file is called. */
export interface PaperFile {
  readonly fileName: string;
  readonly pdf: Buffer;
}

/** Where a stranger looks whether a paper is true; what its QR code says. */
const verificationUrl = (
  config: Pick<NodeConfig, 'publicUrl' | 'httpHost' | 'httpPort'>,
  number: string,
  code: string,
) =>
  `${config.publicUrl ?? `http://${config.httpHost}:${config.httpPort}`}/api/v1/papers/verification/page?number=${number}&code=${code}`;

/**
 * The PDF of a recorded print, from the content as it was issued: the same bytes whenever it is asked for. Where it
 * shows persons, the look needs a purpose and is audited. Errors: `PAPR-1003`, `PAPR-1004`.
 */
@Injectable()
export class PrintPaper {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly printer: PaperPrinter,
    @Inject(NODE_CONFIG)
    private readonly config: Pick<NodeConfig, 'name' | 'publicUrl' | 'httpHost' | 'httpPort'>,
  ) {}

  /** `copy` absent: the latest print. */
  async execute(number: string, copy: number | undefined, context: RequestContext): Promise<Result<PaperFile>> {
    const found = await this.unitOfWork.read(context, async (tx): Promise<Result<PrintRow>> => {
      const row = await tx.one<PrintRow>(
        `
        select p.kind, p.subject_id as "subjectId", p.content, p.check_code as code, r.copy_no as "copyNo", r.as_of as "asOf", r.printed_at as "printedAt", r.printed_by_name as "printedBy"
        from papers.paper p join papers.print r using (paper_id)
        where p.number = $1 and ($2::integer is null or r.copy_no = $2) order by r.copy_no desc limit 1`,
        [number, copy ?? null],
      );
      if (!row) return err(domainError('PAPR-1004', { number, copy: copy ?? '-' }));
      const definition = definitionOf(row.kind);
      if (definition?.persons) {
        if (context.purpose === undefined) return err(domainError('PAPR-1003', { title: definition.title }));
        await this.audit.read(tx, context, { kind: `paper-${row.kind}`, subject: row.subjectId });
      }
      return ok(row);
    });
    if (!found.ok) return found;
    const row = found.value;
    const issue: PaperIssue = {
      number,
      code: row.code,
      unitName: this.config.name,
      printedAt: row.printedAt.toISOString(),
      asOf: row.asOf.toISOString(),
      printedBy: row.printedBy,
      copyNo: row.copyNo,
      verifyUrl: verificationUrl(this.config, number, row.code),
    };
    const pdf = await this.printer.print(row.kind, JSON.parse(row.content) as unknown, issue);
    return ok({ fileName: `${row.kind}-${number}-${row.copyNo}.pdf`, pdf });
  }
}
