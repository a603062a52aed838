import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Result } from '@pnet/kernel';
import {
  Audit,
  Batches,
  ListOf,
  NODE_CONFIG,
  UnitOfWork,
  maskDocumentNumber,
  maskName,
  selectOf,
  type BatchProgress,
  type List,
  type ListAsk,
  type RequestContext,
  type Tx,
} from '@pnet/runtime';
import { isOwn, renderError } from '@pnet/standards';
import { kindOf, openingFileKinds, type OpeningFileKind } from './opening-kinds.js';
import type { OpeningLoadState } from './opening-load-status.js';
import { checkWholeUnit, type LoadDifference, type LoadTotals, type OpeningUnit } from './opening-load.js';
import type { OpeningMapping } from './opening-mapping.js';

/** A load as the list shows it. */
export interface OpeningLoadItem {
  readonly loadId: string;
  readonly scheme: string;
  /** Month at whose end the balances stand, `YYYY-MM`. */
  readonly postingPeriod: string;
  readonly state: OpeningLoadState;
  readonly maker: string;
  readonly openedAt: Date;
  readonly proposedBy: string | null;
  readonly agreedBy: string | null;
  readonly appliedAt: Date | null;
}

/** Rows of a kind: all of them, and those that are left out. */
export interface OpeningKindRows {
  readonly kind: OpeningFileKind;
  readonly files: number;
  readonly rows: number;
  readonly wrongRows: number;
}

/** One load with what its trial found. The totals are hidden from who is to state them anew. */
export interface OpeningLoadView extends OpeningLoadItem {
  readonly mapping: OpeningMapping;
  readonly kinds: readonly OpeningKindRows[];
  readonly totals: LoadTotals | null;
  readonly difference: LoadDifference | null;
  readonly explanation: string | null;
  readonly triedAt: Date | null;
  /** How far the trial is, or the work after the agreement. */
  readonly progress: BatchProgress | null;
  readonly error: { readonly code: string; readonly zh: string; readonly en: string } | null;
}

/** A file of a load. */
export interface OpeningFileItem {
  readonly fileId: string;
  readonly kind: OpeningFileKind;
  readonly fileName: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly rows: number;
  readonly wrongRows: number;
  /** The load's mapping has changed since it was read. */
  readonly mappingChanged: boolean;
  readonly maker: string;
  readonly receivedAt: Date;
}

/** Why a row is left out, in both languages. */
export interface OpeningRejectItem {
  readonly fileName: string;
  readonly kind: OpeningFileKind;
  /** Line as a spreadsheet shows it. */
  readonly row: number;
  readonly item: string;
  readonly value: string | null;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** A person of a load and what the account lacks 必备项目. */
export interface IncompletePerson {
  readonly row: number;
  readonly name: string | null;
  readonly documentNumber: string | null;
  readonly missing: string;
}

/** The list of loads. */
export const openingLoadList = new ListOf<OpeningLoadItem>({
  name: 'opening-loads',
  columns: ['loadId', 'scheme', 'postingPeriod', 'state', 'maker', 'openedAt', 'proposedBy', 'agreedBy', 'appliedAt'],
  key: ['loadId'],
  sort: { loadId: true, postingPeriod: true },
  order: '-loadId',
});

/** The list of a load's files. */
export const openingFileList = new ListOf<OpeningFileItem>({
  name: 'opening-load-files',
  columns: [
    'fileId',
    { field: 'kind', as: 'fileKind' },
    'fileName',
    'rows',
    'wrongRows',
    'sha256',
    'maker',
    'receivedAt',
  ],
  key: ['fileId'],
  sort: { fileId: true, fileName: true, receivedAt: true },
  order: 'fileId',
  totals: ['rows', 'wrongRows'],
});

/** The list of rejects. */
export const openingRejectList = new ListOf<OpeningRejectItem>({
  name: 'opening-load-rejects',
  columns: [
    { field: 'kind', as: 'fileKind' },
    'fileName',
    'row',
    { field: 'item', as: 'column' },
    { field: 'value', as: 'typedValue' },
    { field: 'code', as: 'errorCode' },
    { field: 'zh', as: 'reasonZh' },
    { field: 'en', as: 'reasonEn' },
  ],
  key: ['file_id', 'row', 'item', 'code', 'found_by'],
  sort: { row: true, fileName: true, code: true },
  order: 'fileName',
});

/** The list of persons whose account lacks something. */
export const completenessList = new ListOf<IncompletePerson>({
  name: 'opening-load-completeness',
  columns: ['row', { field: 'name', as: 'personName' }, 'documentNumber', 'missing'],
  key: ['file_id', 'row'],
  sort: { row: true },
  order: 'row',
});

const ITEM = `load_id as "loadId", scheme, to_char(opening_month, 'FM0000-00') as "postingPeriod", state, maker, opened_at as "openedAt", proposed_by as "proposedBy", agreed_by as "agreedBy", applied_at as "appliedAt"`;

interface LoadRow extends OpeningLoadItem {
  readonly mapping: OpeningMapping;
  readonly totals: LoadTotals | null;
  readonly difference: LoadDifference | null;
  readonly explanation: string | null;
  readonly triedAt: Date | null;
  readonly runId: string | null;
  readonly error: { code: string; params: Record<string, string | number> } | null;
}

interface RejectRow extends Omit<OpeningRejectItem, 'zh' | 'en'> {
  readonly file_id: string;
  readonly found_by: string;
  readonly params: Record<string, string | number>;
}

interface IncompleteRow extends IncompletePerson {
  readonly file_id: string;
}

const both = (code: string, params: Record<string, string | number>): { zh: string; en: string } => {
  const text = (language: 'zh' | 'en'): string => {
    const { title, detail } = renderError({ code, params }, language);
    return `${title}${language === 'zh' ? '：' : ': '}${detail}`;
  };
  return { zh: text('zh'), en: text('en') };
};

/** Reads of opening loads. */
@Injectable()
export class OpeningLoadsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly batches: Batches,
    private readonly audit: Audit,
    @Inject(NODE_CONFIG) private readonly unit: OpeningUnit,
  ) {}

  /** Loads, newest first. */
  list(ask: ListAsk & { state?: string | undefined }, context: RequestContext): Promise<List<OpeningLoadItem>> {
    const select = selectOf<OpeningLoadItem>(
      `select ${ITEM} from opening_load.load where :state::text is null or state = :state`,
      { state: ask.state ?? null },
    );
    return this.unitOfWork.read(context, (tx) => openingLoadList.read(tx, select, { ask, context }));
  }

  /** One load. While it waits for a second person, only who proposed it sees its totals. Errors: `LOAD-1001`. */
  async record(loadId: string, context: RequestContext): Promise<Result<OpeningLoadView>> {
    const found = await this.unitOfWork.read(context, async (tx) => {
      const load = await tx.one<LoadRow>(
        `
        select ${ITEM}, mapping, totals, difference, explanation, tried_at as "triedAt", case state when 'agreed' then apply_run_id else try_run_id end as "runId", error
        from opening_load.load where load_id = $1`,
        [loadId],
      );
      return load && { load, kinds: await kindsOf(tx, loadId) };
    });
    if (!found) return err(domainError('LOAD-1001', { loadId }));
    const { runId, error, ...load } = found.load;
    const unseen = load.state === 'proposed' && !isOwn(context.actor.userId, load.proposedBy);
    const running = load.state === 'trying' || (load.state === 'agreed' && load.appliedAt === null);
    return ok({
      ...load,
      totals: unseen ? null : load.totals,
      difference: unseen ? null : load.difference,
      kinds: found.kinds,
      progress: running && runId !== null ? await this.batches.progress(runId) : null,
      error: error && { code: error.code, ...both(error.code, error.params) },
    });
  }

  /** Files of a load. */
  files(loadId: string, ask: ListAsk, context: RequestContext): Promise<List<OpeningFileItem>> {
    const select = selectOf<OpeningFileItem>(
      `
      select f.file_id as "fileId", f.kind, f.file_name as "fileName", f.sha256, f.encoding, f.rows,
        (select count(distinct j.row_no)::integer from opening_load.reject j where j.file_id = f.file_id) as "wrongRows",
        f.mapping is distinct from l.mapping -> f.kind as "mappingChanged", f.maker, f.received_at as "receivedAt"
      from opening_load.file f join opening_load.load l using (load_id) where f.load_id = :loadId`,
      { loadId },
    );
    return this.unitOfWork.read(context, (tx) => openingFileList.read(tx, select, { ask, context }));
  }

  /** Rejects of a load, or of a kind of file or a code; masked without a purpose. Errors: `LOAD-1004`. */
  async rejects(
    loadId: string,
    ask: ListAsk & { kind?: string | undefined; code?: string | undefined },
    context: RequestContext,
  ): Promise<Result<List<OpeningRejectItem>>> {
    const whole = checkWholeUnit(context, this.unit);
    if (!whole.ok) return whole;
    const select = selectOf<RejectRow>(
      `
      select f.file_id, f.file_name as "fileName", f.kind, j.row_no as row, j.item, j.value, j.code, j.found_by, j.params
      from opening_load.reject j join opening_load.file f using (file_id)
      where f.load_id = :loadId and (:kind::text is null or f.kind = :kind) and (:code::text is null or j.code = :code)`,
      { loadId, kind: ask.kind ?? null, code: ask.code ?? null },
    );
    return this.unitOfWork.read(context, async (tx) => {
      const clear = await this.audit.showsClear(tx, context, { kind: 'opening-load-rejects', subject: loadId });
      const list = await openingRejectList.read(tx, select, {
        ask,
        context,
        present: ({ fileName, kind, row, item, value, code, params }) => ({
          fileName,
          kind,
          row,
          item: itemLabel(kind, item),
          value: clear ? value : maskedValue(item, value),
          code,
          ...both(code, params),
        }),
      });
      return ok(list);
    });
  }

  /** Right persons whose account lacks a required item 必备项目; masked without a purpose. Errors: `LOAD-1004`. */
  async completeness(loadId: string, ask: ListAsk, context: RequestContext): Promise<Result<List<IncompletePerson>>> {
    const whole = checkWholeUnit(context, this.unit);
    if (!whole.ok) return whole;
    return this.unitOfWork.read(context, async (tx) => {
      const clear = await this.audit.showsClear(tx, context, { kind: 'opening-load-completeness', subject: loadId });
      const masked = (row: IncompleteRow): IncompletePerson => ({
        row: row.row,
        name: clear ? row.name : maskName(row.name ?? ''),
        documentNumber: clear ? row.documentNumber : maskDocumentNumber(row.documentNumber ?? ''),
        missing: row.missing,
      });
      const list = await completenessList.read(tx, selectOf<IncompleteRow>(INCOMPLETE, { loadId }), {
        ask,
        context,
        present: masked,
      });
      return ok(list);
    });
  }
}

/** What an account must have; whether rows of other kinds are there is told by the keys of the person. */
const INCOMPLETE = `
  select p.file_id, p.row_no as row, p.name, p.document_number as "documentNumber", m.missing
  from opening_load.person_row p cross join lateral (
    select string_agg(v.item, '、' order by v.place) as missing from (values
      (1, '参加工作时间 AAC007', p.started_work_on is null),
      (2, '首次参保年月 AAC049', p.first_insured_month is null),
      (3, '民族 AAC005', p.ethnicity is null),
      (4, '户口性质 AAC009', p.household_kind is null),
      (5, '参保关系', not exists (select from opening_load.relation_row r join opening_load.party_key k on k.load_id = r.load_id and k.party = 'person' and k.ref = r.person_ref
        where k.file_id = p.file_id and k.row_no = p.row_no and not r.wrong)),
      (6, '个人账户分年记录 AAE252', not exists (select from opening_load.account_row r join opening_load.party_key k on k.load_id = r.load_id and k.party = 'person' and k.ref = r.person_ref
        where k.file_id = p.file_id and k.row_no = p.row_no and not r.wrong)),
      (7, '缴费月数或各月缴费基数 AAE180', not exists (select from opening_load.party_key k where k.file_id = p.file_id and k.row_no = p.row_no and k.party = 'person' and (
        exists (select from opening_load.month_row r where r.load_id = k.load_id and r.person_ref = k.ref and not r.wrong)
        or exists (select from opening_load.base_row r where r.load_id = k.load_id and r.person_ref = k.ref and not r.wrong))))) v(place, item, lacking)
    where v.lacking) m
  where p.load_id = :loadId and not p.wrong and m.missing is not null`;

async function kindsOf(tx: Tx, loadId: string): Promise<OpeningKindRows[]> {
  const rows = await tx.rows<OpeningKindRows>(
    `
    select f.kind, count(*)::integer as files, sum(f.rows)::integer as rows, sum(w.wrong)::integer as "wrongRows"
    from opening_load.file f cross join lateral (select count(distinct j.row_no) as wrong from opening_load.reject j where j.file_id = f.file_id) w
    where f.load_id = $1 group by f.kind`,
    [loadId],
  );
  return openingFileKinds.flatMap((kind) => rows.filter((row) => row.kind === kind));
}

const itemLabel = (kind: OpeningFileKind, name: string): string => {
  const item = kindOf(kind).items.find((one) => one.name === name);
  return item ? `${item.zh}${item.item ? ` ${item.item}` : ''}` : name;
};

/** Values of items that are personal data are masked. */
function maskedValue(item: string, value: string | null): string | null {
  if (value === null) return null;
  if (item === 'personName') return maskName(value);
  return ['documentNumber', 'personNumber', 'mobile', 'bankAccount'].includes(item) ? maskDocumentNumber(value) : value;
}
