import { Instant, fixedClock, ok, unwrap, type Result } from '@pnet/kernel';
import { installBuiltInParameters, policyStoreMigrations } from '@pnet/policy-store';
import { ChangePersonIdentity } from './change-person-identity.js';
import { ChangePersonStatus } from './change-person-status.js';
import { ChangeRelation } from './change-relation.js';
import { registrationMigrations } from './index.js';
import { RegisterEmployers } from './register-employers.js';
import { RegisterPersons } from './register-persons.js';
import { RegisterRetiree } from './register-retiree.js';
import type { PersonInput } from './registration-input.js';
import { actor, employerInput, openSpecDatabase, personInput, specClock } from '../../testing/people.fixture.js';

describe('events of a life', () => {
  let database: Awaited<ReturnType<typeof openSpecDatabase>>;
  let employer = '';
  const clerk = actor('clerk');
  const act = <T>(make: new (...args: never[]) => T): T =>
    new (make as unknown as new (...args: unknown[]) => T)(database.unitOfWork, specClock);
  const codes = (result: Result<unknown>): string[] =>
    result.ok ? ['ok'] : (result.error.items ?? [result.error]).map((item) => `${item.pointer ?? ''} ${item.code}`);
  const register = (...persons: PersonInput[]): Promise<Result<{ personIds: string[] }>> =>
    act(RegisterPersons).execute(persons, clerk);
  const relation = (startMonth: string, retirementAgeReason?: string): PersonInput['relation'] => ({
    employer,
    scheme: '110',
    startMonth,
    category: 'employee',
    ...(retirementAgeReason ? { retirementAgeReason } : {}),
  });
  const born = (order: number, birthDate: string, more: Partial<PersonInput> = {}): PersonInput => ({
    ...personInput(order, '430102', birthDate),
    ...more,
  });

  beforeAll(async () => {
    database = await openSpecDatabase([policyStoreMigrations, registrationMigrations]);
    unwrap(await database.unitOfWork.system((tx) => installBuiltInParameters(tx, Instant.of('2026-01-01T00:00:00Z'))));
    employer = unwrap(await act(RegisterEmployers).execute([employerInput(1)], clerk)).employerIds[0] ?? '';
  });
  afterAll(async () => {
    await database?.drop();
  });

  it('lie between birth and today in a registration', async () => {
    expect(
      codes(
        await register(
          born(1, '1985-03-12', { startedWorkOn: '2030-01-01' }),
          born(3, '1985-03-12', { startedWorkOn: '1985-03-11' }),
          born(5, '1985-03-12', { firstInsuredMonth: '1985-02' }),
          born(7, '1985-03-12', { firstInsuredMonth: '2026-08' }),
          born(9, '1985-03-12', { retiree: { scheme: '110', retirementMonth: '1980-01', monthlyPension: '100.00' } }),
          born(11, '1985-03-12', { startedWorkOn: '2003-07-01', firstInsuredMonth: '2026-07' }),
        ),
      ),
    ).toEqual([
      '/persons/0/startedWorkOn REGI-1018',
      '/persons/1/startedWorkOn REGI-1018',
      '/persons/2/firstInsuredMonth REGI-1018',
      '/persons/3/firstInsuredMonth REGI-1018',
      '/persons/4/retiree/retirementMonth REGI-1018',
    ]);
  });

  it('ask sixteen years of who begins a relation, and a reason of who has reached the statutory retirement age', async () => {
    expect(
      codes(
        await register(
          born(101, '2010-07-20', { relation: relation('2026-06') }),
          born(103, '2010-06-20', { relation: relation('2026-06') }),
          born(105, '1965-12-05', { relation: relation('2026-02') }),
          born(107, '1965-12-05', { relation: relation('2026-03') }),
          born(109, '1965-12-05', { relation: relation('2026-06', '延长缴费至满十五年') }),
          born(110, '1970-12-05', { relation: relation('2026-02') }),
          born(112, '1970-03-05', { relation: relation('2025-06') }),
          born(113, '1932-01-01', { relation: relation('1992-01') }),
        ),
      ),
    ).toEqual([
      '/persons/0/relation/startMonth REGI-1016',
      '/persons/3/relation/retirementAgeReason REGI-1017',
      '/persons/6/relation/retirementAgeReason REGI-1017',
      '/persons/7/relation/retirementAgeReason REGI-1017',
    ]);
    const {
      personIds: [older = '', young = ''],
    } = unwrap(await register(born(115, '1965-12-05'), born(117, '2010-07-20')));
    const open = {
      employerId: employer,
      scheme: '110' as const,
      startMonth: '2026-06',
      category: 'employee' as const,
      reason: '参保',
    };
    expect(await act(ChangeRelation).open(older, open, clerk)).toMatchObject({
      error: {
        code: 'REGI-1017',
        params: { statutoryMonth: '2026-03', month: '2026-06' },
        pointer: '/retirementAgeReason',
      },
    });
    expect(await act(ChangeRelation).open(young, open, clerk)).toMatchObject({
      error: { code: 'REGI-1016', params: { sixteen: '2026-07' }, pointer: '/startMonth' },
    });
    unwrap(await act(ChangeRelation).open(young, { ...open, startMonth: '2026-07' }, clerk));
    unwrap(await act(ChangeRelation).open(older, { ...open, retirementAgeReason: '弹性延迟退休' }, clerk));
    const reasons = await database.unitOfWork.system(async (tx) =>
      ok(await tx.rows(`select reason from registration.status_line where person_id = $1`, [older])),
    );
    expect(unwrap(reasons)).toEqual([{ reason: '参保；已达法定退休年龄：弹性延迟退休' }]);
    expect(
      codes(
        await act(ChangeRelation).end(
          older,
          { employerId: employer, scheme: '110', endMonth: '2030-01', reason: '停' },
          clerk,
        ),
      ),
    ).toEqual(['/endMonth REGI-1018']);
  });

  it('lie between birth and today at the counter: death, status, retirement, change', async () => {
    const {
      personIds: [person = ''],
    } = unwrap(await register(born(201, '1964-03-12', { relation: relation('2010-01') })));
    const status = (to: 'dead' | 'suspended', effectiveOn: string): Promise<Result<unknown>> =>
      act(ChangePersonStatus).execute(person, { scheme: '110', status: to, effectiveOn, reason: '变更' }, clerk);
    expect([
      codes(await status('dead', '2027-01-01')),
      codes(await status('dead', '2026-06-16')),
      codes(await status('dead', '1960-01-01')),
      codes(await status('suspended', '2026-07-02')),
      codes(await status('suspended', '1964-03-11')),
    ]).toEqual(Array.from({ length: 5 }, () => ['/effectiveOn REGI-1018']));
    const retire = (retirementMonth: string): Promise<Result<unknown>> =>
      act(RegisterRetiree).execute(person, { scheme: '110', retirementMonth, monthlyPension: '3000.00' }, clerk);
    expect([codes(await retire('1964-02')), codes(await retire('2026-07'))]).toEqual([
      ['/retirementMonth REGI-1018'],
      ['/retirementMonth REGI-1011'],
    ]);
    const rename = (effectiveOn: string): Promise<Result<unknown>> =>
      act(ChangePersonIdentity).execute(person, { changes: { name: '改名' }, effectiveOn, reason: '更正' }, clerk);
    expect([codes(await rename('2026-06-16')), codes(await rename('1964-03-11'))]).toEqual([
      ['/effectiveOn REGI-1018'],
      ['/effectiveOn REGI-1018'],
    ]);
    unwrap(await status('suspended', '2026-07-01'));
    unwrap(
      await new ChangePersonStatus(database.unitOfWork, fixedClock(Instant.of('2026-08-01T04:00:00Z'))).execute(
        person,
        { scheme: '110', status: 'dead', effectiveOn: '2026-08-01', reason: '死亡' },
        clerk,
      ),
    );
  });

  it('are not contradicted by a corrected birth', async () => {
    const passport = (number: string, more: Partial<PersonInput>): PersonInput => ({
      documentType: '08',
      documentNumber: number,
      name: `李${number}`,
      sex: '1',
      birthDate: '1980-03-12',
      agencyCode: '430102',
      ...more,
    });
    const {
      personIds: [insured = '', retired = '', worker = ''],
    } = unwrap(
      await register(
        passport('E900001', { relation: relation('1996-03') }),
        passport('E900002', { retiree: { scheme: '110', retirementMonth: '2020-01', monthlyPension: '100.00' } }),
        passport('E900003', { startedWorkOn: '1999-01-01' }),
      ),
    );
    const correct = (person: string, birthDate: string): Promise<Result<unknown>> =>
      act(ChangePersonIdentity).execute(
        person,
        { changes: { birthDate }, effectiveOn: '2026-06-01', reason: '更正' },
        clerk,
      );
    expect(await correct(insured, '1980-04-01')).toMatchObject({
      error: {
        code: 'REGI-1019',
        params: { employerId: employer, month: '1996-03', sixteen: '1996-04' },
        pointer: '/changes/birthDate',
      },
    });
    unwrap(await correct(insured, '1980-03-31'));
    expect(codes(await correct(retired, '2020-02-01'))).toEqual(['/changes/birthDate REGI-1018']);
    expect(codes(await correct(worker, '1999-01-02'))).toEqual(['/changes/birthDate REGI-1018']);
    unwrap(await correct(worker, '1979-01-02'));
  });
});
