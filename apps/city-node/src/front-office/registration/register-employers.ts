import { Inject, Injectable } from '@nestjs/common';
import { domainError, err, ok, type Clock, type Instant, type Result } from '@pnet/kernel';
import { CLOCK, UnitOfWork, type RequestContext, type Tx } from '@pnet/runtime';
import { checkCreditCode } from '@pnet/standards';
import { keepInitials } from './keep-initials.js';
import type { EmployerInput } from './registration-input.js';
import { RowErrors } from './row-errors.js';

/** Ids of the employers, in the order of the input. */
export interface RegisteredEmployers {
  readonly employerIds: string[];
}

/**
 * Registers up to 500 employers 单位参保登记: all of them or, with every wrong row listed, none. Errors: `REGI-1000` with
 * items `STND-1011` … `STND-1014` credit code, `REGI-1001` registered already, `REGI-1002` twice in the batch,
 * `REGI-1004` agency, `REGI-1009` day.
 */
@Injectable()
export class RegisterEmployers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute(employers: readonly EmployerInput[], context: RequestContext): Promise<Result<RegisteredEmployers>> {
    const now = this.clock.now();
    return this.unitOfWork.run(context, { name: 'register-employers', input: employers }, (tx) =>
      this.register(tx, employers, context, now),
    );
  }

  /** Registers within a transaction of the caller, who takes it back where it is refused. Errors as `execute`. */
  async register(
    tx: Tx,
    employers: readonly EmployerInput[],
    context: RequestContext,
    now: Instant,
  ): Promise<Result<RegisteredEmployers>> {
    const errors = new RowErrors('employers');
    const codes = checkRows(employers, now, context, errors);
    if (errors.any) return err(errors.toError());
    const registered = await insertEmployers(tx, employers, codes, now, context);
    employers.forEach((employer, index) => {
      if (!registered.has(codes[index] ?? ''))
        errors.add(
          index,
          domainError('REGI-1001', { creditCode: employer.unifiedCreditCode }, { pointer: '/unifiedCreditCode' }),
        );
    });
    if (errors.any) return err(errors.toError());
    await keepInitials(tx, 'employer', [...registered.values()]);
    return ok({ employerIds: codes.map((code) => registered.get(code) ?? '') });
  }
}

function checkRows(
  employers: readonly EmployerInput[],
  now: Instant,
  context: RequestContext,
  errors: RowErrors,
): string[] {
  const today = now.toPlainDate().toString();
  const firstOf = new Map<string, number>();
  return employers.map((employer, index) => {
    const checked = checkCreditCode(employer.unifiedCreditCode);
    if (!checked.ok) errors.add(index, { ...checked.error, pointer: '/unifiedCreditCode' });
    const code = checked.ok ? checked.value.code : employer.unifiedCreditCode;
    const first = firstOf.get(code);
    if (first !== undefined)
      errors.add(index, domainError('REGI-1002', { value: code, first: first + 1 }, { pointer: '/unifiedCreditCode' }));
    else firstOf.set(code, index);
    if (!context.actor.agencies.includes(employer.agencyCode))
      errors.add(index, domainError('REGI-1004', { agency: employer.agencyCode }, { pointer: '/agencyCode' }));
    if (employer.registeredOn > today)
      errors.add(index, domainError('REGI-1009', { day: employer.registeredOn, today }, { pointer: '/registeredOn' }));
    return code;
  });
}

/** Employers of another agency are invisible here, so a code that is taken shows only by its row not being inserted. */
async function insertEmployers(
  tx: Tx,
  employers: readonly EmployerInput[],
  codes: readonly string[],
  now: Instant,
  context: RequestContext,
): Promise<Map<string, string>> {
  const rows = employers.map((employer, index) => ({ ...employer, unifiedCreditCode: codes[index] }));
  const inserted = await tx.rows<{ unified_credit_code: string; employer_id: string }>(
    `
    insert into registration.employer (unified_credit_code, name, agency_code, category, economic_type, industry, legal_representative, contact_name,
      contact_mobile, address, tax_authority, bank_name, bank_account_name, bank_account_number, registered_on, status, status_on, recorded_at, recorded_by)
    select "unifiedCreditCode", name, "agencyCode", category, "economicType", industry, "legalRepresentative", "contactName",
      "contactMobile", address, "taxAuthority", "bankName", "bankAccountName", "bankAccountNumber", "registeredOn", 'active', "registeredOn", $2, $3
    from rows from (jsonb_to_recordset($1::jsonb) as ("unifiedCreditCode" text, name text, "agencyCode" text, category text, "economicType" text, industry text,
      "legalRepresentative" text, "contactName" text, "contactMobile" text, address text, "taxAuthority" text, "bankName" text,
      "bankAccountName" text, "bankAccountNumber" text, "registeredOn" date)) with ordinality
    order by ordinality
    on conflict do nothing returning unified_credit_code, employer_id`,
    [JSON.stringify(rows), now.toString(), context.actor.userId],
  );
  return new Map(inserted.map((row) => [row.unified_credit_code, row.employer_id]));
}
