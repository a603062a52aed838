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
import { personName } from '@pnet/standards';
import { FACT_DIGEST, PAYEE_DIGEST } from './evidence-status.js';
import { LAST_CHARACTER, initialsIn } from './employers.query.js';
import type { PersonStatus } from './person-status.js';

/** One person in a list; masked. */
export interface PersonItem {
  readonly personId: string;
  readonly documentType: string;
  readonly documentNumber: string;
  readonly name: string;
  readonly sex: string;
  readonly birthDate: string;
  readonly agencyCode: string;
}

interface PersonRow extends PersonItem {
  readonly ethnicity: string | null;
  readonly householdKind: string | null;
  readonly startedWorkOn: string | null;
  readonly firstInsuredMonth: string | null;
  readonly migrantWorker: boolean;
  readonly mobile: string | null;
  readonly bankName: string | null;
  readonly bankAccountNumber: string | null;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

interface ChangeRow {
  readonly item: string;
  readonly oldValue: string | null;
  readonly newValue: string | null;
  readonly effectiveOn: string;
  readonly reason: string;
  readonly recordedAt: Date;
  readonly recordedBy: string;
}

/** One person with relations, the whole status line on both time axes, retirement and changes of identity. */
export interface PersonRecord extends PersonRow {
  readonly relations: readonly {
    employerId: string;
    employerName: string;
    scheme: string;
    startMonth: string;
    endMonth: string | null;
    category: string;
    recordedAt: Date;
  }[];
  readonly statusLine: readonly {
    scheme: string;
    status: PersonStatus;
    effectiveOn: string;
    reason: string;
    recordedAt: Date;
    supersededAt: Date | null;
  }[];
  /** Dated facts with evidence; superseded ones stay visible. */
  readonly facts: readonly {
    kind: string;
    effectiveFrom: string;
    effectiveTo: string | null;
    value: string | null;
    evidence: string;
    reason: string;
    recordedAt: Date;
    recordedBy: string;
    reviewedBy: string | null;
    supersededAt: Date | null;
    digest: string;
  }[];
  /** Accounts to which money for the person is paid, the latest first. */
  readonly payeeAccounts: readonly {
    validFrom: string;
    validTo: string | null;
    bankName: string | null;
    accountNumber: string;
    holder: string | null;
    evidence: string;
    reason: string;
    recordedAt: Date;
    recordedBy: string;
    reviewedBy: string | null;
    supersededAt: Date | null;
    digest: string;
  }[];
  readonly retirements: readonly { scheme: string; retirementMonth: string; monthlyPension: string }[];
  readonly changes: readonly ChangeRow[];
  /** False: names, numbers, telephone and bank account are masked. */
  readonly unmasked: boolean;
}

const ITEM = `person_id as "personId", document_type as "documentType", document_number as "documentNumber", name, sex, birth_date as "birthDate", agency_code as "agencyCode"`;

/** Where a search text is looked for, or undefined when it is too little to search by. */
export function personSearch(text: string):
  | {
      readonly document: string | null;
      readonly number: string | null;
      readonly initials: string | null;
      readonly beginning: string | null;
    }
  | undefined {
  const nothing = { document: null, number: null, initials: null, beginning: null };
  const initials = initialsIn(text);
  if (initials !== null) return { ...nothing, initials };
  if (/^(\d{15}|\d{17}[\dXx])$/.test(text) || /^[A-Za-z][0-9A-Za-z()-]{4,29}$/.test(text))
    return { ...nothing, document: text.toUpperCase() };
  if (/^\d{1,14}$/.test(text)) return { ...nothing, number: text };
  const name = personName(text);
  if (name === '' || /[\d%_*]/.test(name)) return undefined;
  return { ...nothing, beginning: name };
}

/** The list of persons. */
export const personList = new ListOf<PersonItem>({
  name: 'persons',
  columns: [
    'personId',
    'documentType',
    'documentNumber',
    { field: 'name', as: 'personName' },
    'sex',
    'birthDate',
    'agencyCode',
  ],
  key: ['personId'],
  sort: { name: 's.name collate "C"', personId: true },
  order: 'name',
});

/** The rows of a search, or undefined when it is too little to search by. */
export function personsOf(filter: {
  readonly query: string;
  readonly agencyCode?: string | undefined;
}): Select<PersonItem> | undefined {
  const search = personSearch(filter.query.trim());
  return (
    search &&
    selectOf<PersonItem>(
      `
      select ${ITEM} from registration.person
      where (:document::text is null or document_number = :document) and (:number::bigint is null or person_id = :number)
        and (:initials::text is null or person_id in (select i.person_id from registration.person_initials i where i.initials >= :initials and i.initials < :initials || '${LAST_CHARACTER}'))
        and (:beginning::text is null or name collate "C" >= :beginning and name collate "C" < :beginning || '${LAST_CHARACTER}')
        and (:agencyCode::text is null or agency_code = :agencyCode)`,
      { ...search, agencyCode: filter.agencyCode ?? null },
    )
  );
}

/** Reads of insured persons within the actor's districts. */
@Injectable()
export class PersonsQuery {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** Persons by document number, 个人编号, initials or beginning of the name. Errors: `REGI-3001` too little. */
  search(
    input: ListAsk & { query: string; agencyCode?: string | undefined },
    context: RequestContext,
  ): Promise<Result<List<PersonItem>>> {
    const select = personsOf(input);
    if (!select) return Promise.resolve(err(domainError('REGI-3001', { text: input.query.slice(0, 40) })));
    return this.unitOfWork.read(context, async (tx) => {
      const clear = await this.audit.showsClear(tx, context, { kind: 'person-list', subject: 'search' });
      return ok(await personList.read(tx, select, { ask: input, context, ...(clear ? {} : { present: masked }) }));
    });
  }

  /** One person, masked; the look is audited. Errors: `REGI-2004`. */
  record(personId: string, context: RequestContext): Promise<Result<PersonRecord>> {
    return this.read(personId, context, false);
  }

  /**
   * One person with everything in clear; needs a purpose, and is audited with it. Errors: `REGI-2004`, `REGI-2009` no
   * purpose.
   */
  unmask(personId: string, context: RequestContext): Promise<Result<PersonRecord>> {
    return context.purpose ? this.read(personId, context, true) : Promise.resolve(err(domainError('REGI-2009')));
  }

  private read(personId: string, context: RequestContext, unmasked: boolean): Promise<Result<PersonRecord>> {
    return this.unitOfWork.read(context, async (tx) => {
      const row = await tx.one<PersonRow>(
        `
        select ${ITEM}, ethnicity, household_kind as "householdKind",
          (select effective_from::text from registration.person_fact f where f.person_id = p.person_id and f.kind = 'work-start' and f.superseded_at is null) as "startedWorkOn", to_char(first_insured_month, 'FM0000-00') as "firstInsuredMonth",
          migrant_worker as "migrantWorker", mobile, a.bank_name as "bankName", a.account_number as "bankAccountNumber", recorded_at as "recordedAt", recorded_by as "recordedBy"
        from registration.person p
        left join lateral (select bank_name, account_number from registration.payee_account a where a.person_id = p.person_id and a.superseded_at is null order by valid_from desc limit 1) a on true
        where person_id = $1`,
        [personId],
      );
      if (!row) return err(domainError('REGI-2004', { personId }));
      await this.audit.read(tx, context, {
        kind: unmasked ? 'person-unmasked' : 'person',
        subject: personId,
        ...(context.purpose ? { purpose: context.purpose } : {}),
      });
      const record = { ...row, unmasked, ...(await historyOf(tx, personId)) };
      return ok(
        unmasked
          ? record
          : {
              ...record,
              ...masked(row),
              mobile: row.mobile && maskMobile(row.mobile),
              bankAccountNumber: row.bankAccountNumber && maskBankAccount(row.bankAccountNumber),
              payeeAccounts: record.payeeAccounts.map((payee) => ({
                ...payee,
                accountNumber: maskBankAccount(payee.accountNumber),
                holder: payee.holder && maskName(payee.holder),
              })),
              changes: record.changes.map((change) => ({
                ...change,
                oldValue: maskChange(change.item, change.oldValue),
                newValue: maskChange(change.item, change.newValue),
              })),
            },
      );
    });
  }
}

async function historyOf(
  tx: Tx,
  personId: string,
): Promise<Pick<PersonRecord, 'relations' | 'statusLine' | 'facts' | 'payeeAccounts' | 'retirements' | 'changes'>> {
  return {
    relations: await tx.rows(
      `
      select r.employer_id as "employerId", coalesce(e.name, '') as "employerName", r.scheme, to_char(r.start_month, 'FM0000-00') as "startMonth",
        to_char(r.end_month, 'FM0000-00') as "endMonth", r.category, r.recorded_at as "recordedAt"
      from registration.relation r left join registration.employer e using (employer_id) where r.person_id = $1 order by r.start_month`,
      [personId],
    ),
    statusLine: await tx.rows(
      `
      select scheme, status, effective_on as "effectiveOn", reason, recorded_at as "recordedAt", superseded_at as "supersededAt"
      from registration.status_line where person_id = $1 order by scheme, effective_on, recorded_at`,
      [personId],
    ),
    facts: await tx.rows(
      `
      select kind, effective_from as "effectiveFrom", effective_to as "effectiveTo", value, evidence, reason, recorded_at as "recordedAt", recorded_by as "recordedBy",
        reviewed_by as "reviewedBy", superseded_at as "supersededAt", ${FACT_DIGEST} as digest
      from registration.person_fact where person_id = $1 order by kind, effective_from, recorded_at`,
      [personId],
    ),
    payeeAccounts: await tx.rows(
      `
      select valid_from as "validFrom", valid_to as "validTo", bank_name as "bankName", account_number as "accountNumber", holder, evidence, recorded_by as "recordedBy",
        reason, recorded_at as "recordedAt", reviewed_by as "reviewedBy", superseded_at as "supersededAt", ${PAYEE_DIGEST} as digest
      from registration.payee_account where person_id = $1 order by valid_from desc, recorded_at desc`,
      [personId],
    ),
    retirements: await tx.rows(
      `
      select scheme, to_char(retirement_month, 'FM0000-00') as "retirementMonth", monthly_pension as "monthlyPension" from registration.retiree where person_id = $1`,
      [personId],
    ),
    changes: await tx.rows(
      `
      select item, old_value as "oldValue", new_value as "newValue", effective_on as "effectiveOn", reason, recorded_at as "recordedAt", recorded_by as "recordedBy"
      from registration.person_change where person_id = $1 order by change_no desc, item limit 200`,
      [personId],
    ),
  };
}

const masked = <T extends PersonItem>(row: T): T => ({
  ...row,
  name: maskName(row.name),
  documentNumber: maskDocumentNumber(row.documentNumber),
  birthDate: `${row.birthDate.slice(0, 4)}-**-**`,
});

function maskChange(item: string, value: string | null): string | null {
  if (value === null) return null;
  if (item === 'name') return maskName(value);
  if (item === 'document_number') return maskDocumentNumber(value);
  return item === 'birth_date' ? `${value.slice(0, 4)}-**-**` : value;
}
