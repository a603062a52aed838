import { Instant, fixedClock, ok, unwrap, type Clock } from '@pnet/kernel';
import { migrate, openDatabase, runtimeMigrations, type Database, type RequestContext } from '@pnet/runtime';
import { citizenNumberCheckDigit, completeCreditCode } from '@pnet/standards';
import { createTestDatabase } from '@pnet/testing';
import {
  RegisterEmployers,
  RegisterPersons,
  type EmployerInput,
  type PersonInput,
} from '../front-office/registration/index.js';

/** For specs: a citizen number of 长沙 with serial number `order`, its birth date and sex. */
export function citizen(
  order: number,
  birthDate = '1985-03-12',
): { documentNumber: string; birthDate: string; sex: '1' | '2' } {
  const area = String(430102 + (Math.floor(order / 1000) % 4));
  const first17 = `${area}${birthDate.replaceAll('-', '')}${String(order % 1000).padStart(3, '0')}`;
  return { documentNumber: first17 + citizenNumberCheckDigit(first17), birthDate, sex: order % 2 === 1 ? '1' : '2' };
}

/**
 * For specs: the number of a permanent resident from Kazakhstan with a card of 长沙's province; an even `order` is a
 * woman's.
 */
export function permanentResident(birthDate: string, order: number): string {
  const first17 = `943398${birthDate.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return first17 + citizenNumberCheckDigit(first17);
}

/** For specs: a credit code with serial number `order`. */
export function creditCode(order: number): string {
  return completeCreditCode(`91430100${String(order).padStart(8, '0')}`);
}

/** For specs: an employer to register. */
export const employerInput = (order: number, agencyCode = '430102'): EmployerInput => ({
  unifiedCreditCode: creditCode(order),
  name: `长沙湘江${order}号有限公司`,
  agencyCode,
  category: '10',
  economicType: '150',
  registeredOn: '2020-01-01',
});

/** For specs: a person to register. */
export const personInput = (order: number, agencyCode = '430102', birthDate?: string): PersonInput => ({
  documentType: '01',
  ...citizen(order, birthDate),
  name: `测试${String.fromCodePoint(0x4e00 + (order % 5000))}${order}`,
  agencyCode,
});

/** For specs: who acts. */
export const actor = (userId: string, ...agencies: string[]): RequestContext => ({
  actor: {
    userId,
    name: userId,
    posts: ['handler', 'reviewer'],
    agencies: agencies.length ? agencies : ['430102', '430103'],
  },
  traceId: 'spec',
});

/** For specs: the clock stands at noon of 2026-06-15 in China. */
export const specClock: Clock = fixedClock(Instant.of('2026-06-15T04:00:00Z'));

/** For specs: a database with the runtime's schemas and those of `folders`. */
export async function openSpecDatabase(
  folders: readonly URL[],
): Promise<Database & { drop(): Promise<void>; adminUrl: string }> {
  const test = await createTestDatabase();
  await migrate(test.urls.migrator, test.roles, [runtimeMigrations, ...folders]);
  const database = await openDatabase(test.urls);
  return {
    ...database,
    adminUrl: test.adminUrl,
    drop: async () => {
      await database.close();
      await test.drop();
    },
  };
}

/** For specs: the error codes of an outcome, its items with their places. */
export const codes = (result: {
  ok: boolean;
  error?: { code: string; items?: readonly { code: string; pointer?: string }[] };
}): string[] =>
  result.ok
    ? ['ok']
    : [result.error?.code ?? '', ...(result.error?.items ?? []).map((item) => `${item.pointer} ${item.code}`)];

/** For specs: what a clerk of a spec's database does, and one row as the system sees it. */
export function registrationActs(database: () => Awaited<ReturnType<typeof openSpecDatabase>>) {
  const clerk = actor('clerk');
  const act = <T>(make: new (...args: never[]) => T): T =>
    new (make as unknown as new (...args: unknown[]) => T)(database().unitOfWork, specClock);
  const registerEmployer = async (order: number, agency?: string): Promise<string> =>
    unwrap(await act(RegisterEmployers).execute([employerInput(order, agency)], clerk)).employerIds[0] ?? '';
  const registerPerson = async (...input: Parameters<typeof personInput>): Promise<string> =>
    unwrap(await act(RegisterPersons).execute([personInput(...input)], clerk)).personIds[0] ?? '';
  const one = <R extends object>(sql: string): Promise<R | undefined> =>
    database()
      .unitOfWork.system(async (tx) => ok(await tx.one<R>(sql)))
      .then(unwrap);
  return { act, registerEmployer, registerPerson, one };
}

type SpecDatabase = Awaited<ReturnType<typeof openSpecDatabase>>;

/** For specs: an employer with registered people; `related` people have a relation since 2026-01. */
export async function employerWithPeople(
  database: SpecDatabase,
  order: number,
  people: number,
  options: { related?: boolean; agency?: string } = {},
): Promise<{ employerId: string; personIds: string[] }> {
  const clerk = actor('clerk');
  const agency = options.agency ?? '430102';
  const {
    employerIds: [employerId = ''],
  } = unwrap(
    await new RegisterEmployers(database.unitOfWork, specClock).execute([employerInput(order, agency)], clerk),
  );
  const persons = Array.from({ length: people }, (_, index) => ({
    ...personInput(order * 100 + index, agency),
    ...(options.related
      ? {
          relation: {
            employer: employerId,
            scheme: '110' as const,
            startMonth: '2026-01',
            category: 'employee' as const,
          },
        }
      : {}),
  }));
  const { personIds } = unwrap(await new RegisterPersons(database.unitOfWork, specClock).execute(persons, clerk));
  return { employerId, personIds };
}
