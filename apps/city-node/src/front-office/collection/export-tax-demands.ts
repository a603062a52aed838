import { Inject, Injectable } from '@nestjs/common';
import { csvLine, YearMonth, domainError, err, ok, type Result } from '@pnet/kernel';
import { Audit, NODE_CONFIG, UnitOfWork, type NodeConfig, type RequestContext, type Tx } from '@pnet/runtime';
import { viewPurpose } from '@pnet/standards';

/** What the file held. */
export interface ExportedDemands {
  readonly demands: number;
  readonly persons: number;
  readonly amount: string;
}

interface DemandRow {
  id: string;
  number: string;
  credit_code: string;
  name: string;
  kind: string;
  amount: string;
  employer_amount: string;
  personal_amount: string;
  late_fee: string;
  interest: string;
  persons: number;
}
interface LineRow {
  number: string;
  document_number: string;
  name: string;
  month: string;
  base: string;
  employer_amount: string;
  personal_amount: string;
}

const PAGE = 200;
/** The file names persons in clear; it has one purpose, and the audit says it. */
const PURPOSE = viewPurpose('hand-over') ?? '';
const csv = (fields: readonly (string | number)[]): string => `${csvLine(fields)}\n`;

/**
 * Writes the demand file for the tax office: `HEAD,tax-demands,1,<unit>,<period>` · `DEMAND,<number>,<credit
 * code>,<name>,<kind>,<amount>,<employer>,<personal>,<persons>,<late fee>,<interest>`, the amount being the sum of the
 * four, each followed by its `PERSON,<number>,<document>,<name>,<month>,<base>,<employer>,<personal>` ·
 * `TAIL,<demands>,<persons>,<sum>`. Pages go out one by one, so memory stays flat. Errors: `COLL-1004` nothing to send,
 * `KERN-0003`.
 */
@Injectable()
export class ExportTaxDemands {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    @Inject(NODE_CONFIG) private readonly node: Pick<NodeConfig, 'code' | 'regionCode'>,
  ) {}

  execute(
    input: { readonly scheme: string; readonly period: string },
    context: RequestContext,
    write: (text: string) => Promise<void>,
  ): Promise<Result<ExportedDemands>> {
    const period = YearMonth.parse(input.period);
    if (!period.ok) return Promise.resolve(period);
    return this.unitOfWork.read(context, async (tx) => {
      const month = Number(period.value.toCompact());
      const total = await tx.one<ExportedDemands>(
        `
        select count(*)::integer as demands, coalesce(sum(amount), 0)::text as amount, 0 as persons from assessment.demand
        where scheme = $1 and posting_period = $2 and collection_mode = 'assess-here-collect-at-tax' and status in ('open', 'part')`,
        [input.scheme, month],
      );
      if (!total || total.demands === 0) return err(domainError('COLL-1004', { period: input.period }));
      const purpose = context.purpose ?? PURPOSE;
      await this.audit.read(tx, context, { kind: 'tax-demand-file', subject: input.period, purpose });
      await write(csv(['HEAD', 'tax-demands', '1', this.node.code, input.period]));
      const persons = await this.writePages(tx, { scheme: input.scheme, month }, write);
      await write(csv(['TAIL', total.demands, persons, total.amount]));
      return ok({ demands: total.demands, persons, amount: total.amount });
    });
  }

  private async writePages(
    tx: Tx,
    filter: { scheme: string; month: number },
    write: (text: string) => Promise<void>,
  ): Promise<number> {
    let persons = 0;
    for (let after = '0'; ;) {
      const demands = await tx.rows<DemandRow>(
        `
        select d.demand_id as id, d.demand_number as number, e.unified_credit_code as credit_code, e.name, d.kind, d.amount, d.employer_amount, d.personal_amount, d.late_fee, d.interest, d.persons
        from assessment.demand d join registration.employer e on e.employer_id = d.employer_id
        where d.scheme = $1 and d.posting_period = $2 and d.collection_mode = 'assess-here-collect-at-tax' and d.status in ('open', 'part') and d.demand_id > $3
        order by d.demand_id limit ${PAGE}`,
        [filter.scheme, filter.month, after],
      );
      if (demands.length === 0) return persons;
      after = demands.at(-1)?.id ?? after;
      const lines = await tx.rows<LineRow>(LINES, [demands.map((demand) => demand.id)]);
      persons += lines.length;
      const byDemand = new Map<string, LineRow[]>();
      for (const line of lines) byDemand.set(line.number, [...(byDemand.get(line.number) ?? []), line]);
      await write(demands.map((demand) => demandText(demand, byDemand.get(demand.number) ?? [])).join(''));
    }
  }
}

const LINES = `
  select d.demand_number as number, p.document_number, p.name, to_char(to_date(l.contribution_month::text, 'YYYYMM'), 'YYYY-MM') as month, l.base, l.employer_amount, l.personal_amount
  from assessment.demand d join assessment.demand_line l on l.demand_id = d.demand_id join registration.person_identity p on p.person_id = l.person_id
  where d.demand_id = any ($1::bigint[]) order by d.demand_id, l.contribution_month, l.person_id`;

function demandText(demand: DemandRow, lines: readonly LineRow[]): string {
  return (
    csv([
      'DEMAND',
      demand.number,
      demand.credit_code,
      demand.name,
      demand.kind,
      demand.amount,
      demand.employer_amount,
      demand.personal_amount,
      demand.persons,
      demand.late_fee,
      demand.interest,
    ]) +
    lines
      .map((line) =>
        csv([
          'PERSON',
          demand.number,
          line.document_number,
          line.name,
          line.month,
          line.base,
          line.employer_amount,
          line.personal_amount,
        ]),
      )
      .join('')
  );
}
