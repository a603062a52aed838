import { Injectable } from '@nestjs/common';
import { domainError, err, ok, type Result } from '@pnet/kernel';
import {
  Audit,
  ListOf,
  UnitOfWork,
  maskBankAccount,
  maskDocumentNumber,
  maskMobile,
  maskName,
  selectOf,
  type List,
  type ListAsk,
  type RequestContext,
  type Select,
  type Tx,
} from '@pnet/runtime';
import type { EmployerStatus } from './employer-status.js';
import { openItemsOf, type OpenItems } from './move-employer.js';

/** One employer in a list. */
export interface EmployerItem {
  readonly employerId: string;
  readonly unifiedCreditCode: string;
  readonly name: string;
  readonly agencyCode: string;
  readonly category: string;
  readonly economicType: string;
  readonly status: EmployerStatus;
}

/** One employer with all its data; mobile and bank account masked. */
export interface EmployerRecord extends EmployerItem {
  readonly industry: string | null;
  readonly legalRepresentative: string | null;
  readonly contactName: string | null;
  readonly contactMobile: string | null;
  readonly address: string | null;
  readonly taxAuthority: string | null;
  readonly bankName: string | null;
  readonly bankAccountName: string | null;
  readonly bankAccountNumber: string | null;
  readonly registeredOn: string;
  readonly statusOn: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly open: OpenItems;
  readonly changes: readonly {
    item: string;
    oldValue: string | null;
    newValue: string | null;
    effectiveOn: string;
    reason: string;
    recordedAt: Date;
    recordedBy: string;
  }[];
}

/** One person in an employer's list 人员花名册; masked. */
export interface EmployerPersonItem {
  readonly personId: string;
  readonly name: string;
  readonly documentNumber: string;
  readonly startMonth: string;
  readonly endMonth: string | null;
  readonly category: string;
}

const ITEM = `employer_id as "employerId", unified_credit_code as "unifiedCreditCode", name, agency_code as "agencyCode", category, economic_type as "economicType", status`;
/** No name begins with it: the end of a range of names with one beginning. */
export const LAST_CHARACTER = '\u{10FFFF}';

/** Letters alone are the initials of a name, or its Latin letters. */
export const initialsIn = (text: string): string | null => (/^[A-Za-z]{1,40}$/.test(text) ? text.toLowerCase() : null);

/** Where a search text is looked for: a credit code, a number, initials, or the beginning of a name. */
export function employerSearch(text: string): {
  readonly creditCode: string | null;
  readonly number: string | null;
  readonly initials: string | null;
  readonly beginning: string | null;
} {
  const nothing = { creditCode: null, number: null, initials: null, beginning: null };
  if (/^[0-9A-Za-z]{18}$/.test(text)) return { ...nothing, creditCode: text.toUpperCase() };
  if (/^\d{1,15}$/.test(text)) return { ...nothing, number: text };
  const initials = initialsIn(text);
  return initials === null ? { ...nothing, beginning: text === '' ? null : text } : { ...nothing, initials };
}

/** The list of employers. */
export const employerList = new ListOf<EmployerItem>({
  name: 'employers',
  columns: [
    'employerId',
    'unifiedCreditCode',
    { field: 'name', as: 'employerName' },
    'agencyCode',
    'category',
    'economicType',
    { field: 'status', as: 'employerStatus' },
  ],
  key: ['employerId'],
  sort: { name: 's.name collate "C"', employerId: true, unifiedCreditCode: true },
  order: 'name',
});

/** The list of an employer's persons. */
export const employerPersonList = new ListOf<EmployerPersonItem>({
  name: 'employer-persons',
  columns: ['personId', { field: 'name', as: 'personName' }, 'documentNumber', 'startMonth', 'endMonth', 'category'],
  key: ['personId', 'startMonth'],
  sort: { personId: true, startMonth: true, endMonth: `coalesce(s."endMonth", '')` },
  order: 'personId',
});

/** What a list of employers is narrowed by. */
export interface EmployerFilter {
  readonly query?: string | undefined;
  readonly agencyCode?: string | undefined;
  readonly status?: EmployerStatus | undefined;
  readonly category?: string | undefined;
}

/** The rows of a filter. */
export const employersOf = (filter: EmployerFilter): Select<EmployerItem> =>
  selectOf<EmployerItem>(
    `
    select ${ITEM} from registration.employer
    where (:creditCode::text is null or unified_credit_code = :creditCode) and (:number::bigint is null or employer_id = :number)
      and (:initials::text is null or employer_id in (select i.employer_id from registration.employer_initials i where i.initials >= :initials and i.initials < :initials || '${LAST_CHARACTER}'))
      and (:beginning::text is null or name collate "C" >= :beginning and name collate "C" < :beginning || '${LAST_CHARACTER}')
      and (:agencyCode::text is null or agency_code = :agencyCode) and (:status::text is null or status = :status) and (:category::text is null or category = :category)`,
    {
      ...employerSearch(filter.query?.trim() ?? ''),
      agencyCode: filter.agencyCode ?? null,
      status: filter.status ?? null,
      category: filter.category ?? null,
    },
  );

/** One employer with its changes and what is open, in clear, or undefined. Mobile and bank account: audit the read. */
export async function employerInClear(tx: Tx, employerId: string): Promise<EmployerRecord | undefined> {
  const row = await tx.one<Omit<EmployerRecord, 'open' | 'changes'>>(
    `
        select ${ITEM}, industry, legal_representative as "legalRepresentative", contact_name as "contactName", contact_mobile as "contactMobile", address,
          tax_authority as "taxAuthority", bank_name as "bankName", bank_account_name as "bankAccountName", bank_account_number as "bankAccountNumber",
          registered_on as "registeredOn", status_on as "statusOn", recorded_at as "recordedAt", recorded_by as "recordedBy"
        from registration.employer where employer_id = $1`,
    [employerId],
  );
  if (!row) return undefined;
  const changes = await tx.rows<EmployerRecord['changes'][number]>(
    `
        select item, old_value as "oldValue", new_value as "newValue", effective_on as "effectiveOn", reason, recorded_at as "recordedAt", recorded_by as "recordedBy"
        from registration.employer_change where employer_id = $1 order by change_no desc, item limit 200`,
    [employerId],
  );
  return { ...row, changes, open: await openItemsOf(tx, employerId) };
}

/** Reads of employers within the actor's districts. */
@Injectable()
export class EmployersQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** Employers by credit code, 单位编号, initials or beginning of the name; without a text all. Cancelled ones too. */
  search(input: ListAsk & EmployerFilter, context: RequestContext): Promise<List<EmployerItem>> {
    const select = employersOf(input);
    return this.unitOfWork.read(context, (tx) => employerList.read(tx, select, { ask: input, context }));
  }

  /** One employer with its changes and what is open. Errors: `REGI-2001`. */
  record(employerId: string, context: RequestContext): Promise<Result<EmployerRecord>> {
    return this.unitOfWork.read(context, async (tx) => {
      const found = await employerInClear(tx, employerId);
      if (!found) return err(domainError('REGI-2001', { employerId }));
      const { changes, ...row } = found;
      return ok({
        ...row,
        contactMobile: row.contactMobile && maskMobile(row.contactMobile),
        bankAccountNumber: row.bankAccountNumber && maskBankAccount(row.bankAccountNumber),
        changes: changes.map((change) =>
          MASKED_ITEMS.has(change.item)
            ? { ...change, oldValue: maskValue(change.oldValue), newValue: maskValue(change.newValue) }
            : change,
        ),
      });
    });
  }

  /**
   * People with a relation to an employer, by 个人编号; `open` = only those whose relation has not ended. Errors:
   * `REGI-2001`.
   */
  persons(
    employerId: string,
    input: ListAsk & { scheme: string; open: boolean; category?: string | undefined },
    context: RequestContext,
  ): Promise<Result<List<EmployerPersonItem>>> {
    return this.unitOfWork.read(context, async (tx) => {
      if (!(await tx.one('select 1 from registration.employer where employer_id = $1', [employerId])))
        return err(domainError('REGI-2001', { employerId }));
      const select = selectOf<EmployerPersonItem>(
        `
        select r.person_id as "personId", p.name, p.document_number as "documentNumber", to_char(r.start_month, 'FM0000-00') as "startMonth",
          to_char(r.end_month, 'FM0000-00') as "endMonth", r.category
        from registration.relation r join registration.person_identity p using (person_id)
        where r.employer_id = :employerId and r.scheme = :scheme and (:open::boolean is false or r.end_month is null)
          and (:category::text is null or r.category = :category)`,
        { employerId, scheme: input.scheme, open: input.open, category: input.category ?? null },
      );
      const clear = await this.audit.showsClear(tx, context, { kind: 'employer-persons', subject: employerId });
      return ok(
        await employerPersonList.read(tx, select, { ask: input, context, ...(clear ? {} : { present: masked }) }),
      );
    });
  }
}

const masked = (row: EmployerPersonItem): EmployerPersonItem => ({
  ...row,
  name: maskName(row.name),
  documentNumber: maskDocumentNumber(row.documentNumber),
});

const MASKED_ITEMS = new Set(['contact_mobile', 'bank_account_number']);
const maskValue = (value: string | null): string | null => value && maskBankAccount(value);
