import { recordAcceptance, recordApproval, type VersionDecision } from '@pnet/exchange';
import {
  domainError,
  err,
  ok,
  periodNumber,
  periodOf,
  periodOfNumber,
  type Clock,
  type DomainError,
  type Instant,
  type Result,
} from '@pnet/kernel';
import { ListOf, selectOf, type RequestContext, type Select, type Tx, type UnitOfWork } from '@pnet/runtime';
import { secondPerson } from '@pnet/standards';
import { markOfficial } from '../facts/load-facts.js';
import type { OrderIssuer } from './order-kind.js';

/** A loaded version by its digest: what is approved or accepted is exactly this. */
export interface VersionByDigest {
  readonly unit: string;
  readonly dataset: string;
  readonly period: string;
  readonly digest: string;
}

/** How many of the versions went through, and why the others did not. */
export interface BulkAnswer {
  readonly done: number;
  readonly of: number;
  readonly refused: readonly (VersionByDigest & { readonly code: string; readonly params: DomainError['params'] })[];
}

interface Standing {
  readonly intake_id: string | null;
  readonly digest: string;
  readonly version: number;
  readonly node_code: string | null;
  readonly approved: boolean;
  readonly approved_here_by: string | null;
}

const STANDING = `
  select v.intake_id, v.digest, v.version, i.node_code, a.approved_by as approved_here_by,
         exists (select 1 from exchange.approval x where x.intake_id = v.intake_id and encode(x.digest, 'hex') = v.digest) as approved
    from warehouse.dataset_version v
    left join exchange.intake i on i.intake_id = v.intake_id
    left join exchange.approval a on a.intake_id = v.intake_id and a.level_code = $4
   where v.dataset_id = $1 and v.reporting_unit = $2 and v.period = $3 for update of v`;

/** Approval and acceptance of loaded versions at this node. */
export class ApproveVersions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly node: { readonly code: string },
    private readonly issuer: OrderIssuer,
  ) {}

  /**
   * Approves versions that stand here; again changes nothing. Refusals: `WHSE-3002` nothing stands, `WHSE-4007` another
   * digest stands.
   */
  approve(versions: readonly VersionByDigest[], context: RequestContext): Promise<Result<BulkAnswer>> {
    const now = this.clock.now();
    return this.unitOfWork.run(context, { name: 'approve-versions', input: versions }, (tx) =>
      this.each(tx, versions, async (version, standing) => {
        if (standing.intake_id === null) return ok(null);
        await recordApproval(tx, this.decision(version, standing.intake_id, context, now));
        return ok(null);
      }),
    );
  }

  /**
   * Accepts approved versions: they turn official here, and their unit hears of it. Refusals: as approving, `WHSE-4008`
   * not approved, `DUTY-1001` the approver alone.
   */
  async accept(versions: readonly VersionByDigest[], context: RequestContext): Promise<Result<BulkAnswer>> {
    const now = this.clock.now();
    const accepted = await this.unitOfWork.run(context, { name: 'accept-versions', input: versions }, (tx) =>
      this.each(tx, versions, (version, standing) => this.acceptOne(tx, version, standing, context, now)),
    );
    if (accepted.ok) this.issuer.wake();
    return accepted;
  }

  private async acceptOne(
    tx: Tx,
    version: VersionByDigest,
    standing: Standing,
    context: RequestContext,
    now: Instant,
  ): Promise<Result<null>> {
    const about = { unit: version.unit, dataset: version.dataset, period: version.period };
    if (standing.intake_id !== null) {
      if (!standing.approved) return err(domainError('WHSE-4008', about));
      const alone = secondPerson(context.actor.userId, {
        done: 'dataset-version',
        id: `${version.unit} ${version.dataset} ${version.period}`,
        by: standing.approved_here_by,
      });
      if (alone) return err(alone);
      const added = await recordAcceptance(tx, this.decision(version, standing.intake_id, context, now));
      if (added === 0) return ok(null);
      const told = await this.issuer.issue(tx, {
        target: standing.node_code ?? version.unit,
        kind: 'acceptance-notice',
        deadline: now.plusMs(5 * 86_400_000),
        owner: context.actor.userId,
        payload: {
          dataset: version.dataset,
          period: version.period,
          version: standing.version,
          digest: version.digest,
        },
      });
      if (!told.ok) return told;
    }
    await markOfficial(tx, {
      definitionId: version.dataset,
      reportingUnit: version.unit,
      period: periodNumber(periodOf(version.period)),
      digest: version.digest,
      acceptedAt: now,
    });
    return ok(null);
  }

  private decision(version: VersionByDigest, intakeId: string, context: RequestContext, at: Instant): VersionDecision {
    return { intakeId, digest: version.digest, level: this.node.code, by: context.actor.userId, at };
  }

  /** Each version by itself: one that is refused does not hold up the others. */
  private async each(
    tx: Tx,
    versions: readonly VersionByDigest[],
    act: (version: VersionByDigest, standing: Standing) => Promise<Result<null>>,
  ): Promise<Result<BulkAnswer>> {
    const refused: BulkAnswer['refused'][number][] = [];
    for (const version of versions) {
      const standing = await tx.one<Standing>(STANDING, [
        version.dataset,
        version.unit,
        periodNumber(periodOf(version.period)),
        this.node.code,
      ]);
      const answer = standingFault(version, standing) ?? (await act(version, standing as Standing));
      if (!answer.ok) refused.push({ ...version, code: answer.error.code, params: answer.error.params });
    }
    return ok({ done: versions.length - refused.length, of: versions.length, refused });
  }
}

function standingFault(version: VersionByDigest, standing: Standing | undefined): Result<null> | undefined {
  const about = { unit: version.unit, dataset: version.dataset, period: version.period };
  if (!standing) return err(domainError('WHSE-3002', about));
  return standing.digest === version.digest
    ? undefined
    : err(domainError('WHSE-4007', { ...about, version: standing.version }));
}

/** A version that waits for approval or acceptance here. */
export interface WaitingVersion {
  readonly unit: string;
  readonly name: string;
  readonly dataset: string;
  readonly period: string;
  readonly version: number;
  readonly digest: string;
  readonly rows: number;
  readonly arrivedAt: Date;
  readonly approved: boolean;
  readonly approvedBy: string | null;
  readonly explanations: number;
}

type WaitingRow = Omit<WaitingVersion, 'period'> & { readonly period: number };

/** The list of versions that wait. */
export const waitingList = new ListOf<WaitingVersion>({
  name: 'waiting-versions',
  columns: [
    'unit',
    'name',
    'dataset',
    'period',
    'version',
    'digest',
    'rows',
    'arrivedAt',
    'approved',
    'approvedBy',
    { field: 'explanations', zh: '需说明数', en: 'To be explained', kind: 'count' },
  ],
  key: ['period', 'unit', 'dataset'],
  sort: { period: 'runtime.period_month(s.period)', unit: true, dataset: true, arrivedAt: true },
  order: 'period',
  totals: ['rows'],
});

/** Versions that are not official yet; `period` as `periodNumber` writes it, or null for all. */
export const waitingVersionsOf = (filter: {
  node: string;
  period: number | null;
  dataset?: string | undefined;
  unit?: string | undefined;
}): Select<WaitingRow> =>
  selectOf<WaitingRow>(
    `select v.reporting_unit as unit, u.name, v.dataset_id as dataset, v.period, v.version, v.digest, v.row_count as rows, v.first_arrived_at as "arrivedAt",
            a.approved_by as "approvedBy",
            exists (select 1 from exchange.approval x where x.intake_id = v.intake_id and encode(x.digest, 'hex') = v.digest) as approved,
            (select count(*)::int from exchange.finding f where f.intake_id = v.intake_id and f.severity = 'explain') as explanations
       from warehouse.dataset_version v
       left join lateral (select name from warehouse.reporting_unit u where u.unit_code = v.reporting_unit and u.superseded_at is null and u.valid_from <= runtime.period_month(v.period) order by u.valid_from desc limit 1) u on true
       left join exchange.approval a on a.intake_id = v.intake_id and a.level_code = :node
      where v.status = 'provisional' and (:period::integer is null or v.period = :period) and (:dataset::text is null or v.dataset_id = :dataset)
        and (:unit::text is null or v.reporting_unit = :unit)`,
    { node: filter.node, period: filter.period, dataset: filter.dataset ?? null, unit: filter.unit ?? null },
  );

/** A row with its period written out. */
export const waitingVersionOf = (row: WaitingRow): WaitingVersion => ({
  ...row,
  period: periodOfNumber(row.period).toString(),
});

/**
 * At a node between: versions whose acceptance by the level above came past here, or for its own books, turn official.
 * Returns how many.
 */
export const takeOverAcceptances = (tx: Tx, now: Instant): Promise<number> =>
  tx.execute(
    `with notice as (
     select target, payload from exchange.order_out where kind = 'acceptance-notice'
     union all select target, payload from exchange.order_in where kind = 'acceptance-notice')
   update warehouse.dataset_version v set status = 'official', accepted_at = $1 from notice n
    where v.status = 'provisional' and v.reporting_unit = n.target and v.dataset_id = n.payload ->> 'dataset' and v.digest = n.payload ->> 'digest'
      and v.period = runtime.period_number(n.payload ->> 'period')`,
    [now.toDate()],
  );
