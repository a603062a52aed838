import type { YearMonth } from '@pnet/kernel';
import type { NodeClient } from './node-client.js';
import type { Population, SeededEmployer } from './population.js';

/** The users of a city node whose posts the business needs. */
export interface CityStaff {
  readonly handler: NodeClient;
  readonly reviewer: NodeClient;
  readonly finance: NodeClient;
  readonly approver: NodeClient;
}

const inBatches = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/**
 * Registers employers, their people and the retirees; returns the numbers of the people in their order. Safe to run
 * again: each batch has its key.
 */
export async function registerPopulation(
  staff: CityStaff,
  population: Population,
  onBatch: () => void,
): Promise<string[]> {
  const { handler } = staff;
  for (const [index, batch] of inBatches(population.employers, 200).entries()) {
    await handler.post(
      '/employers/batch',
      {
        employers: batch.map(({ unifiedCreditCode, name, agencyCode, category, economicType }) => ({
          unifiedCreditCode,
          name,
          agencyCode,
          category,
          economicType,
          registeredOn: '2010-07-01',
        })),
      },
      `seed-employers-${index}`,
    );
    onBatch();
  }
  const people = population.employers.flatMap((employer) =>
    employer.people.map((person) => ({
      documentNumber: person.documentNumber,
      name: person.name,
      sex: person.sex,
      birthDate: person.birthDate,
      agencyCode: person.agencyCode,
      firstInsuredMonth: person.startMonth,
      relation: { employer: employer.unifiedCreditCode, startMonth: person.startMonth, category: 'employee' },
    })),
  );
  const retirees = population.retirees.map(
    ({ documentNumber, name, sex, birthDate, agencyCode, retirementMonth, monthlyPension }) => ({
      documentNumber,
      name,
      sex,
      birthDate,
      agencyCode,
      retiree: { retirementMonth, monthlyPension },
    }),
  );
  const personIds: string[] = [];
  for (const [index, batch] of inBatches([...people, ...retirees], 500).entries()) {
    const registered = await handler.post<{ personIds: string[] }>(
      '/persons/batch',
      { persons: batch },
      `seed-persons-${index}`,
    );
    personIds.push(...registered.personIds);
    onBatch();
  }
  return personIds.slice(0, people.length);
}

/** How many batches `registerPopulation` sends. */
export const registrationBatches = (population: Population): number =>
  Math.ceil(population.employers.length / 200) +
  Math.ceil(
    (population.employers.reduce((sum, employer) => sum + employer.people.length, 0) + population.retirees.length) /
      500,
  );

/**
 * Rows of a month's agency-wide declaration file: everybody in the first month; those who stop paying leave in the
 * second.
 */
function declarationFile(employers: readonly SeededEmployer[], period: YearMonth, first: YearMonth): string {
  const month = period.toCompact();
  const place = first.monthsUntil(period);
  const rows = employers.flatMap((employer) =>
    employer.people
      .filter((person) => person.pays || place <= 1)
      .map((person) => {
        const leaves = !person.pays && place === 1;
        return [
          employer.unifiedCreditCode,
          '01',
          person.documentNumber,
          person.name,
          month,
          month,
          leaves ? '2' : '0',
          leaves ? '' : person.wage,
          '',
          '110',
        ].join(',');
      }),
  );
  return `\ufeff单位编号,证件类型,证件号码,姓名,做账期号,费款所属期,变更类型,缴费工资,备注,险种\n${rows.join('\n')}\n`;
}

/** Declares a month by file and has it approved by the second person. */
export async function declareMonth(
  staff: CityStaff,
  employers: readonly SeededEmployer[],
  period: YearMonth,
  first: YearMonth,
): Promise<void> {
  const file = await staff.handler.upload<{ fileId: string; wrongRows: number }>(
    `/declaration-files?postingPeriod=${period.toString()}&fileName=seed-${period.toCompact()}.csv`,
    declarationFile(employers, period, first),
    'text/csv',
    `seed-declaration-${period.toString()}`,
  );
  if (file.wrongRows > 0)
    throw new Error(
      `the seeded declaration of ${period.toString()} has ${file.wrongRows} wrong rows (file ${file.fileId})`,
    );
  await staff.handler.post(`/declaration-files/${file.fileId}/confirmation`, {}, `seed-confirm-${period.toString()}`);
  const declarations = await staff.reviewer.list<{ declarationId: string }>(
    `/declarations?fileId=${file.fileId}&status=submitted`,
  );
  for (const batch of inBatches(declarations, 1000)) {
    await staff.reviewer.post('/declarations/bulk-review', {
      declarationIds: batch.map((one) => one.declarationId),
      note: '经复核无误',
    });
  }
}

/** Assesses a declared month: the demands go out. */
export async function assessMonth(staff: CityStaff, period: YearMonth): Promise<void> {
  await staff.handler.post('/assessments', { postingPeriod: period.toString() });
}

/** Charges late fees on what is overdue at the end of a month, and reminds the employer that owes longest. */
export async function chargeArrears({ handler }: CityStaff, period: YearMonth): Promise<void> {
  await handler.post('/late-fee-runs', { throughOn: period.lastDay().toString(), basis: 'overdue' });
  const [debtor] = await handler.list<{ employerId: string }>('/arrears');
  if (debtor) await handler.post('/reminders', { employerId: debtor.employerId }, 'seed-reminder');
}

/** Three people of a city who give one account as theirs: a finding of the back office. Each is recorded once. */
export async function shareAccount(
  { handler }: CityStaff,
  personIds: readonly string[],
  first: YearMonth,
): Promise<void> {
  for (const personId of personIds.slice(0, 3))
    await handler.post(
      `/persons/${personId}/payee-accounts`,
      {
        validFrom: `${first.toString()}-01`,
        bankName: '演示银行',
        accountNumber: '6222080000001234',
        evidence: '存折复印件',
        reason: '登记领取账户',
      },
      `seed-payee-${personId}`,
    );
}

/** Asks the rules of the back office once after the last month. */
export async function lookForFindings({ handler }: CityStaff, period: YearMonth): Promise<void> {
  await handler.post('/findings/runs', {}, `seed-findings-${period.toString()}`);
}
