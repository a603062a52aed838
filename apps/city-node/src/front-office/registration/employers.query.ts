import { Injectable } from '@nestjs/common';
import { domainError, err, ok, type Result } from '@pnet/kernel';
import {
  UnitOfWork,
  maskBankAccount,
  maskDocumentNumber,
  maskMobile,
  maskName,
  type RequestContext,
  type Tx,
} from '@pnet/runtime';
import type { EmployerStatus } from './employer-status.js';
import { openItemsOf, type OpenItems } from './move-employer.js';
import { cursorOf, pageOf, type Page } from './paging.js';

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

/** Where and how a search text is looked for: the SQL condition on `$1` and its value. */
export function employerSearch(text: string): { readonly condition: string; readonly value: string } {
  if (/^[0-9A-Za-z]{18}$/.test(text)) return { condition: 'unified_credit_code = $1', value: text.toUpperCase() };
  if (/^\d{1,15}$/.test(text)) return { condition: 'employer_id = $1::bigint', value: text };
  return { condition: `name collate "C" >= $1 and name collate "C" < $1 || '${LAST_CHARACTER}'`, value: text };
}

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
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Employers by credit code, 单位编号 or beginning of the name; without a text all, by name. Cancelled ones too. */
  search(
    input: { query?: string | undefined; cursor?: string | undefined; limit: number },
    context: RequestContext,
  ): Promise<Page<EmployerItem>> {
    const { condition, value } = employerSearch(input.query?.trim() ?? '');
    return this.unitOfWork.read(context, async (tx) => {
      const rows = await tx.rows<EmployerItem>(
        `
        select ${ITEM} from registration.employer where ${condition} and (name collate "C", employer_id) > ($2, $3::bigint)
        order by name collate "C", employer_id limit $4`,
        [value, ...cursorOf(input.cursor, ['', '0']), input.limit + 1],
      );
      return pageOf(
        rows,
        input.limit,
        (row) => [row.name, row.employerId],
        (row) => row,
      );
    });
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
    input: { open: boolean; cursor?: string | undefined; limit: number },
    context: RequestContext,
  ): Promise<Result<Page<EmployerPersonItem>>> {
    return this.unitOfWork.read(context, async (tx) => {
      if (!(await tx.one('select 1 from registration.employer where employer_id = $1', [employerId])))
        return err(domainError('REGI-2001', { employerId }));
      const rows = await tx.rows<EmployerPersonItem>(
        `
        select r.person_id as "personId", p.name, p.document_number as "documentNumber", to_char(r.start_month, 'FM0000-00') as "startMonth",
          to_char(r.end_month, 'FM0000-00') as "endMonth", r.category
        from registration.relation r join registration.person_identity p using (person_id)
        where r.employer_id = $1 and r.scheme = '110' and ($2::boolean is false or r.end_month is null)
          and (r.person_id, r.start_month) > ($3::bigint, $4::integer)
        order by r.person_id, r.start_month limit $5`,
        [employerId, input.open, ...cursorOf(input.cursor, ['0', '0']), input.limit + 1],
      );
      return ok(
        pageOf(
          rows,
          input.limit,
          (row) => [row.personId, row.startMonth.replace('-', '')],
          (row) => ({ ...row, name: maskName(row.name), documentNumber: maskDocumentNumber(row.documentNumber) }),
        ),
      );
    });
  }
}

const MASKED_ITEMS = new Set(['contact_mobile', 'bank_account_number']);
const maskValue = (value: string | null): string | null => value && maskBankAccount(value);
