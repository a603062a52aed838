import { PlainDate, Instant, fixedClock, ok, unwrap } from '@pnet/kernel';
import { Audit, type JobQueue } from '@pnet/runtime';
import { ChangeEmployer } from './change-employer.js';
import { ChangePersonIdentity } from './change-person-identity.js';
import { ChangePersonStatus } from './change-person-status.js';
import { ChangeRelation } from './change-relation.js';
import { EmployersQuery } from './employers.query.js';
import { registrationMigrations, statusAsOf } from './index.js';
import { initialsOf } from './initials.js';
import { KeepInitials } from './keep-initials.js';
import { MoveEmployer } from './move-employer.js';
import { PersonsQuery } from './persons.query.js';
import { RegisterEmployers } from './register-employers.js';
import { RegisterPersons } from './register-persons.js';
import { RegisterRetiree } from './register-retiree.js';
import {
  actor,
  citizen,
  creditCode,
  employerInput,
  openSpecDatabase,
  codes,
  registrationActs,
  personInput,
} from '../../testing/people.fixture.js';

describe('registration', () => {
  let database: Awaited<ReturnType<typeof openSpecDatabase>>;
  const clerk = actor('clerk');
  const { act, registerEmployer, registerPerson, one } = registrationActs(() => database);

  beforeAll(async () => {
    database = await openSpecDatabase([registrationMigrations]);
  });
  afterAll(async () => {
    await database?.drop();
  });

  it('registers 500 employers and 1,000 persons with relations and retirements in one call each', async () => {
    const employers = Array.from({ length: 500 }, (_, index) =>
      employerInput(1000 + index, index % 2 ? '430102' : '430103'),
    );
    const { employerIds } = unwrap(await act(RegisterEmployers).execute(employers, clerk));
    expect(new Set(employerIds).size).toBe(500);
    const persons = Array.from({ length: 1000 }, (_, index) => ({
      ...personInput(index, index % 2 ? '430102' : '430103'),
      ...(index % 10 === 0
        ? { retiree: { scheme: '110' as const, retirementMonth: '2024-12', monthlyPension: '3210.50' } }
        : {
            relation: {
              employer: index % 3 ? (employerIds[index % 500] ?? '') : creditCode(1000 + (index % 500)),
              scheme: '110' as const,
              startMonth: '2026-01',
              category: 'employee' as const,
            },
          }),
    }));
    const { personIds } = unwrap(await act(RegisterPersons).execute(persons, clerk));
    expect(new Set(personIds).size).toBe(1000);
    expect(
      await one(`select (select count(*)::int from registration.relation) as relations, (select count(*)::int from registration.retiree) as retirees,
      (select count(*)::int from registration.status_line where status = 'new' and effective_on = '2026-01-01') as new,
      (select count(*)::int from registration.status_line where status = 'retired' and effective_on = '2025-01-01') as retired,
      (select sum(monthly_pension) from registration.retiree) as pension`),
    ).toEqual({ relations: 900, retirees: 100, new: 900, retired: 100, pension: '321050.00' });
  });

  it('lists every wrong row and registers none', async () => {
    const wrong = await act(RegisterEmployers).execute(
      [
        employerInput(1),
        {
          ...employerInput(2),
          unifiedCreditCode: `${creditCode(2).slice(0, 17)}${creditCode(2).endsWith('1') ? '2' : '1'}`,
        },
        { ...employerInput(3), unifiedCreditCode: 'IOSVZ' },
        employerInput(1),
        employerInput(4, '430104'),
        { ...employerInput(5), registeredOn: '2026-06-16' },
      ],
      clerk,
    );
    expect(codes(wrong)).toEqual([
      'REGI-1000',
      '/employers/1/unifiedCreditCode STND-1012',
      '/employers/2/unifiedCreditCode STND-1011',
      '/employers/3/unifiedCreditCode REGI-1002',
      '/employers/4/agencyCode REGI-1004',
      '/employers/5/registeredOn REGI-1009',
    ]);
    expect(
      await one(`select 1 from registration.employer where unified_credit_code = '${creditCode(1)}'`),
    ).toBeUndefined();
    const good = citizen(5001);
    const persons = await act(RegisterPersons).execute(
      [
        personInput(5000),
        {
          ...personInput(5001),
          documentNumber: `${good.documentNumber.slice(0, 17)}${good.documentNumber.endsWith('X') ? '1' : 'X'}`,
        },
        { ...personInput(5002), birthDate: '1985-03-13' },
        { ...personInput(5003), sex: '2' },
        { ...personInput(5004), documentType: '08', documentNumber: '汉' },
        personInput(5000),
        {
          ...personInput(5005),
          relation: { employer: '999', scheme: '110', startMonth: '2026-08', category: 'employee' },
        },
        { ...personInput(5006), retiree: { scheme: '110', retirementMonth: '2026-07', monthlyPension: '-1' } },
        { ...personInput(5007), retiree: { scheme: '110', retirementMonth: '2026-06', monthlyPension: '1.234' } },
        { ...personInput(5008), documentType: '08', documentNumber: 'E12345678', birthDate: '2026-06-16' },
      ],
      clerk,
    );
    expect(codes(persons)).toEqual([
      'REGI-1000',
      '/persons/1/documentNumber STND-1005',
      '/persons/2/birthDate REGI-1005',
      '/persons/3/sex REGI-1006',
      '/persons/4/documentNumber REGI-1007',
      '/persons/5/documentNumber REGI-1002',
      '/persons/9/birthDate REGI-1009',
      '/persons/6/relation/startMonth REGI-1011',
      '/persons/7/retiree/retirementMonth REGI-1011',
      '/persons/7/retiree/monthlyPension REGI-1012',
      '/persons/8/retiree/monthlyPension REGI-1012',
      '/persons/6/relation/employer REGI-1010',
    ]);
  });

  it('refuses what is registered already, also at an agency that the clerk does not see', async () => {
    await registerEmployer(10, '430103');
    await registerPerson(6000, '430103');
    const other = actor('other', '430102');
    expect(codes(await act(RegisterEmployers).execute([employerInput(10)], other))).toEqual([
      'REGI-1000',
      '/employers/0/unifiedCreditCode REGI-1001',
    ]);
    expect(codes(await act(RegisterPersons).execute([personInput(6000)], other))).toEqual([
      'REGI-1000',
      '/persons/0/documentNumber REGI-1003',
    ]);
  });

  it('changes and moves employers, keeping what was', async () => {
    const id = await registerEmployer(20);
    const change = { effectiveOn: '2026-06-01', reason: '更名' };
    expect(
      await act(ChangeEmployer).execute(
        id,
        { ...change, changes: { name: '新名称', bankAccountNumber: '6222021234567890' } },
        clerk,
      ),
    ).toEqual(ok({ employerId: id, changes: 2 }));
    expect(await act(ChangeEmployer).execute(id, { ...change, changes: { name: '新名称' } }, clerk)).toMatchObject({
      error: { code: 'REGI-2011' },
    });
    expect(
      await act(ChangeEmployer).execute(id, { ...change, changes: { name: 'x' } }, actor('far', '430104')),
    ).toMatchObject({ error: { code: 'REGI-2001' } });
    const record = unwrap(await new EmployersQuery(database.unitOfWork, new Audit()).record(id, clerk));
    expect(record.changes).toContainEqual(
      expect.objectContaining({ item: 'name', oldValue: '长沙湘江20号有限公司', newValue: '新名称' }),
    );
    expect(record.bankAccountNumber).toBe('************7890');
    const person = await registerPerson(6200);
    const relation = { employerId: id, scheme: '110' as const, category: 'employee' as const, reason: '新参' };
    expect((await act(ChangeRelation).open(person, { ...relation, startMonth: '2026-03' }, clerk)).ok).toBe(true);
    expect(await act(MoveEmployer).execute(id, 'cancelled', change, clerk)).toMatchObject({
      error: { code: 'REGI-2003', params: { relations: 1 } },
    });
    expect((await act(MoveEmployer).execute(id, 'suspended', change, clerk)).ok).toBe(true);
    expect(await act(MoveEmployer).execute(id, 'suspended', change, clerk)).toMatchObject({
      error: { code: 'REGI-2002' },
    });
    expect(await act(ChangeRelation).end(person, { ...relation, endMonth: '2026-01' }, clerk)).toMatchObject({
      error: { code: 'REGI-2013' },
    });
    expect((await act(ChangeRelation).end(person, { ...relation, endMonth: '2026-02' }, clerk)).ok).toBe(true);
    expect((await act(MoveEmployer).execute(id, 'cancelled', change, clerk)).ok).toBe(true);
    expect(await act(MoveEmployer).execute(id, 'active', change, clerk)).toMatchObject({
      error: { code: 'REGI-2002' },
    });
    expect(await registerEmployer(20)).not.toBe(id);
  });

  it('tells the status of any day as it was known at any time', async () => {
    const employer = await registerEmployer(30);
    const person = await registerPerson(6300);
    const at = (text: string) => fixedClock(Instant.of(text));
    const relations = (time: string): ChangeRelation => new ChangeRelation(database.unitOfWork, at(time));
    const open = { employerId: employer, scheme: '110' as const, category: 'employee' as const, reason: '参保' };
    unwrap(await relations('2026-01-10T00:00:00Z').open(person, { ...open, startMonth: '2026-01' }, clerk));
    expect(
      await relations('2026-02-10T00:00:00Z').open(person, { ...open, startMonth: '2026-02' }, clerk),
    ).toMatchObject({ error: { code: 'REGI-2007' } });
    unwrap(await relations('2026-04-10T00:00:00Z').end(person, { ...open, endMonth: '2026-03' }, clerk));
    unwrap(await relations('2026-05-10T00:00:00Z').open(person, { ...open, startMonth: '2026-04' }, clerk));
    const status = async (day: string, known: string): Promise<string | undefined> =>
      database.unitOfWork.read(
        clerk,
        async (tx) => (await statusAsOf(tx, person, '110', PlainDate.of(day), Instant.of(known)))?.status,
      );
    expect(await status('2025-12-31', '2026-06-01T00:00:00Z')).toBeUndefined();
    expect(await status('2026-04-15', '2026-01-05T00:00:00Z')).toBeUndefined();
    expect(await status('2026-04-15', '2026-02-01T00:00:00Z')).toBe('new');
    expect(await status('2026-04-15', '2026-04-20T00:00:00Z')).toBe('suspended');
    expect(await status('2026-04-15', '2026-06-01T00:00:00Z')).toBe('resumed');
    const change = new ChangePersonStatus(database.unitOfWork, at('2026-06-02T00:00:00Z'));
    const line = { scheme: '110' as const, reason: '死亡' };
    expect(await change.execute(person, { ...line, status: 'new', effectiveOn: '2026-05-01' }, clerk)).toMatchObject({
      error: { code: 'REGI-2005' },
    });
    unwrap(await change.execute(person, { ...line, status: 'dead', effectiveOn: '2026-05-20' }, clerk));
    expect(await status('2026-05-20', '2026-06-03T00:00:00Z')).toBe('dead');
    expect(
      await relations('2026-06-10T00:00:00Z').open(person, { ...open, startMonth: '2026-06' }, clerk),
    ).toMatchObject({ error: { code: 'REGI-2005' } });
    expect(
      await one(
        `select end_month from registration.relation where person_id = ${person} order by start_month desc limit 1`,
      ),
    ).toEqual({ end_month: 202605 });
  });

  it('registers a retirement once and ends the relation with its month', async () => {
    const employer = await registerEmployer(40);
    const person = await registerPerson(6400);
    unwrap(
      await act(ChangeRelation).open(
        person,
        { employerId: employer, scheme: '110', startMonth: '2026-01', category: 'employee', reason: '参保' },
        clerk,
      ),
    );
    const retire = act(RegisterRetiree);
    expect(
      await retire.execute(person, { scheme: '110', retirementMonth: '2026-05', monthlyPension: '0.00' }, clerk),
    ).toMatchObject({ error: { code: 'REGI-1012' } });
    unwrap(
      await retire.execute(person, { scheme: '110', retirementMonth: '2026-05', monthlyPension: '4321.00' }, clerk),
    );
    expect(
      await retire.execute(person, { scheme: '110', retirementMonth: '2026-05', monthlyPension: '4321.00' }, clerk),
    ).toMatchObject({ error: { code: 'REGI-2012' } });
    expect(await one(`select end_month from registration.relation where person_id = ${person}`)).toEqual({
      end_month: 202605,
    });
    const record = unwrap(await new PersonsQuery(database.unitOfWork, new Audit()).record(person, clerk));
    expect(record.statusLine.map((line) => `${line.effectiveOn} ${line.status}`)).toEqual([
      '2026-01-01 new',
      '2026-06-01 retired',
    ]);
  });

  it('masks by default, unmasks for a purpose, and audits both', async () => {
    const person = await registerPerson(6500);
    const change = act(ChangePersonIdentity);
    unwrap(
      await change.execute(person, { changes: { name: '司马相如' }, effectiveOn: '2026-06-01', reason: '更正' }, clerk),
    );
    expect(
      await change.execute(
        person,
        { changes: { documentNumber: citizen(6000).documentNumber }, effectiveOn: '2026-06-01', reason: '更正' },
        clerk,
      ),
    ).toMatchObject({ error: { code: 'REGI-1003' } });
    expect(
      codes(
        await change.execute(
          person,
          { changes: { birthDate: '1985-03-13', sex: '1' }, effectiveOn: '2026-06-01', reason: '更正' },
          clerk,
        ),
      ),
    ).toEqual(['REGI-1000', '/changes/birthDate REGI-1005', '/changes/sex REGI-1006']);
    const people = new PersonsQuery(database.unitOfWork, new Audit());
    const masked = unwrap(await people.record(person, clerk));
    expect(masked).toMatchObject({ name: '司**如', birthDate: '1985-**-**', unmasked: false });
    expect(JSON.stringify(masked)).not.toContain(citizen(6500).documentNumber);
    expect(await people.unmask(person, clerk)).toMatchObject({ error: { code: 'REGI-2009' } });
    expect(unwrap(await people.unmask(person, { ...clerk, purpose: '核对档案' }))).toMatchObject({
      name: '司马相如',
      documentNumber: citizen(6500).documentNumber,
      unmasked: true,
    });
    expect(
      await one(`select count(*)::int as n from audit.read_log where subject = '${person}' and purpose = '核对档案'`),
    ).toEqual({ n: 1 });
    expect(await people.record(person, actor('far', '430104'))).toMatchObject({ error: { code: 'REGI-2004' } });
  });

  it('finds by initials what is registered, renamed, or came past the registration', async () => {
    const people = new PersonsQuery(database.unitOfWork, new Audit());
    const found = unwrap(await people.search({ query: citizen(6500).documentNumber, limit: 1 }, clerk)).items[0];
    const stored = await one<{ name: string; initials: string }>(
      `select name, initials from registration.person_initials where person_id = ${found?.personId}`,
    );
    expect(stored?.initials).toBe(initialsOf(stored?.name ?? '', 'person'));
    const query = (stored?.initials ?? '').toUpperCase();
    const ids = async (who: typeof clerk): Promise<string[]> =>
      unwrap(await people.search({ query, limit: 200 }, who)).items.map((item) => item.personId);
    expect(await ids(clerk)).toContain(found?.personId);
    expect(await ids(actor('far', '430103'))).not.toContain(found?.personId);
    await one('with gone as (delete from registration.person_initials returning 1) select count(*) from gone');
    const initials = new KeepInitials(database.unitOfWork, {} as JobQueue);
    expect(await initials.work()).toBeGreaterThan(0);
    expect(await initials.work()).toBe(0);
    expect(await ids(clerk)).toContain(found?.personId);
  });

  it('searches by number, id and beginning of the name, page by page, in the districts of the clerk only', async () => {
    const people = new PersonsQuery(database.unitOfWork, new Audit());
    const byNumber = unwrap(
      await people.search({ query: citizen(6500).documentNumber.toLowerCase(), limit: 10 }, clerk),
    );
    expect(byNumber.items).toHaveLength(1);
    expect(await people.search({ query: '430%', limit: 10 }, clerk)).toMatchObject({ error: { code: 'REGI-3001' } });
    expect(
      unwrap(await people.search({ query: citizen(6500).documentNumber, limit: 10 }, actor('far', '430103'))).items,
    ).toEqual([]);
    const employers = new EmployersQuery(database.unitOfWork, new Audit());
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await employers.search({ query: '长沙湘江1', cursor, limit: 200 }, clerk);
      seen.push(...page.items.map((item) => item.name));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toHaveLength(new Set(seen).size);
    expect(seen.length).toBeGreaterThanOrEqual(500);
    expect([...seen].sort()).toEqual(seen);
    expect((await employers.search({ query: creditCode(1000).toLowerCase(), limit: 5 }, clerk)).items).toHaveLength(1);
  });
});
