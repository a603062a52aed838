import { Instant, ok, unwrap, type Result } from '@pnet/kernel';
import { Audit } from '@pnet/runtime';
import { installBuiltInParameters, policyStoreMigrations } from '@pnet/policy-store';
import { RegisterPersons, registrationMigrations } from '../registration/index.js';
import { actor, openSpecDatabase, personInput, specClock, employerWithPeople } from '../../testing/people.fixture.js';
import type { DeclarationInput } from './declaration-input.js';
import { DeclarationsQuery } from './declarations.query.js';
import { declarationMigrations } from './index.js';
import { ReviewDeclaration } from './review-declaration.js';
import { SubmitDeclaration, type SubmittedDeclaration } from './submit-declaration.js';
import { WithdrawDeclaration } from './withdraw-declaration.js';

type ListInput = Extract<DeclarationInput, { mode: 'list' }>;
type ChangesInput = Extract<DeclarationInput, { mode: 'changes' }>;

describe('declaration', () => {
  let database: Awaited<ReturnType<typeof openSpecDatabase>>;
  const [clerk, checker] = [actor('clerk'), actor('checker')];
  const submit = (input: DeclarationInput, by = clerk): Promise<Result<SubmittedDeclaration>> =>
    new SubmitDeclaration(database.unitOfWork, specClock).execute(input, by);
  const list = (
    employerId: string,
    postingPeriod: string,
    persons: ListInput['persons'],
    supplementary = false,
  ): DeclarationInput => ({ mode: 'list', employerId, scheme: '110', postingPeriod, supplementary, persons });
  const changes = (employerId: string, postingPeriod: string, some: Partial<ChangesInput> = {}): DeclarationInput => ({
    mode: 'changes',
    employerId,
    scheme: '110',
    postingPeriod,
    additions: [],
    removals: [],
    wageChanges: [],
    ...some,
  });
  const review = (): ReviewDeclaration => new ReviewDeclaration(database.unitOfWork, specClock);
  const approve = async (declarationId: string): Promise<void> => {
    unwrap(await review().execute(declarationId, { decision: 'approve', note: '' }, checker));
  };
  const codes = (result: Result<unknown>): string[] =>
    result.ok
      ? ['ok']
      : [result.error.code, ...(result.error.items ?? []).map((item) => `${item.pointer ?? ''} ${item.code}`)];
  const rows = <R extends object>(sql: string): Promise<R[]> =>
    database.unitOfWork.system(async (tx) => ok(await tx.rows<R>(sql))).then(unwrap);
  const wages = (ids: readonly string[], wage = '6500.00', change?: 'added' | 'removed'): ListInput['persons'] =>
    ids.map((personId) => ({ personId, declaredWage: wage, ...(change ? { change } : {}) }));

  beforeAll(async () => {
    database = await openSpecDatabase([policyStoreMigrations, registrationMigrations, declarationMigrations]);
  });
  afterAll(async () => {
    await database?.drop();
  });

  it('goes from the first full list through unchanged, changed and reviewed months', async () => {
    const { employerId, personIds } = await employerWithPeople(database, 1, 5);
    const first = unwrap(await submit(list(employerId, '2026-01', wages(personIds.slice(0, 4), '6500.00', 'added'))));
    expect(first).toMatchObject({
      sequenceNo: 1,
      persons: 4,
      added: 4,
      removed: 0,
      wageTotal: '26000.00',
      notListed: 0,
    });
    expect(
      await rows(`select count(*)::int as n from registration.relation where employer_id = ${employerId}`),
    ).toEqual([{ n: 0 }]);
    expect(codes(await review().execute(first.declarationId, { decision: 'approve', note: '' }, clerk))).toEqual([
      'DUTY-1001',
    ]);
    await approve(first.declarationId);
    expect(
      await rows(
        `select count(*)::int as n from registration.relation where employer_id = ${employerId} and start_month = 202601 and end_month is null`,
      ),
    ).toEqual([{ n: 4 }]);
    const unchanged = unwrap(await submit(changes(employerId, '2026-02')));
    expect(unchanged).toMatchObject({ persons: 4, added: 0, wageTotal: '26000.00' });
    await approve(unchanged.declarationId);
    const third = unwrap(
      await submit(
        changes(employerId, '2026-03', {
          additions: [{ personId: personIds[4], declaredWage: '8000' }],
          removals: [{ personId: personIds[0] }],
          wageChanges: [{ personId: personIds[1], declaredWage: '7000.5' }],
        }),
      ),
    );
    expect(third).toMatchObject({ persons: 4, added: 1, removed: 1, wageTotal: '28000.50' });
    await approve(third.declarationId);
    expect(
      await rows(
        `select change_kind, declared_wage from declaration.declaration_line where declaration_id = ${third.declarationId} order by person_id`,
      ),
    ).toEqual([
      { change_kind: 'removed', declared_wage: '0.00' },
      { change_kind: 'wage-changed', declared_wage: '7000.50' },
      { change_kind: 'unchanged', declared_wage: '6500.00' },
      { change_kind: 'unchanged', declared_wage: '6500.00' },
      { change_kind: 'added', declared_wage: '8000.00' },
    ]);
    expect(await rows(`select end_month from registration.relation where person_id = ${personIds[0]}`)).toEqual([
      { end_month: 202602 },
    ]);
    expect(
      await rows(
        `select status, effective_on from registration.status_line where person_id = ${personIds[0]} order by effective_on`,
      ),
    ).toEqual([
      { status: 'new', effective_on: '2026-01-01' },
      { status: 'suspended', effective_on: '2026-03-01' },
    ]);
    expect(codes(await review().execute(third.declarationId, { decision: 'return', note: '晚了' }, checker))).toEqual([
      'DECL-2005',
    ]);
  });

  it('takes a name for the same whatever its separator and blanks, and checks a residence permit by its own rules', async () => {
    const { employerId, personIds } = await employerWithPeople(database, 70, 2, { related: true });
    await database.unitOfWork.system(async (tx) =>
      ok(
        await tx.execute(`update registration.person set name = '阿卜杜拉·买买提' where person_id = $1`, [
          personIds[0],
        ]),
      ),
    );
    const row = { personId: personIds[0], declaredWage: '6000' };
    const permit = { documentType: '16', documentNumber: '810000198002290012', declaredWage: '6000' };
    expect(
      codes(
        await submit(
          list(employerId, '2026-05', [
            { ...row, name: '阿卜杜拉•买买提 丙' },
            permit,
            { ...permit, documentType: '07' },
            { ...permit, documentType: '08' },
          ]),
        ),
      ),
    ).toEqual([
      'DECL-1000',
      '/persons/0/name DECL-1005',
      '/persons/1/documentNumber DECL-1003',
      '/persons/2/documentNumber DECL-1003',
      '/persons/3/documentNumber DECL-1004',
    ]);
    expect(
      unwrap(
        await submit(
          list(employerId, '2026-05', [
            { ...row, name: ' 阿卜杜拉 ．买买提　' },
            { personId: personIds[1], declaredWage: '6000' },
          ]),
        ),
      ).persons,
    ).toBe(2);
  });

  it('adds nobody below sixteen, and at the statutory retirement age only with a remark', async () => {
    unwrap(await database.unitOfWork.system((tx) => installBuiltInParameters(tx, Instant.of('2026-01-01T00:00:00Z'))));
    const { employerId } = await employerWithPeople(database, 71, 1);
    const births = ['2010-06-20', '2010-05-20', '1966-06-05', '1965-12-05', '1965-12-05', '1971-06-06', '1970-10-06'];
    const people = births.map((birthDate, index) =>
      personInput([7801, 7803, 7805, 7807, 7809, 7810, 7812][index] ?? 0, '430102', birthDate),
    );
    const { personIds } = unwrap(await new RegisterPersons(database.unitOfWork, specClock).execute(people, clerk));
    const rows = personIds.map((personId) => ({ personId, declaredWage: '6000', change: 'added' as const }));
    expect(
      codes(
        await submit(
          list(
            employerId,
            '2026-05',
            rows.map((row, index) => (index === 4 ? { ...row, remark: '延长缴费至满十五年' } : row)),
          ),
        ),
      ),
    ).toEqual([
      'DECL-1000',
      '/persons/0/contributionMonth DECL-1026',
      '/persons/3/remark DECL-1027',
      '/persons/6/remark DECL-1027',
    ]);
    expect(
      unwrap(
        await submit(
          list(
            employerId,
            '2026-05',
            rows.slice(1).map((row, index) => ({ ...row, remark: index === 1 ? '' : '延长缴费' })),
          ),
        ),
      ),
    ).toMatchObject({ persons: 6, wageTotal: '36000.00' });
  });

  it('lists every wrong row of a list and submits nothing', async () => {
    const { employerId, personIds } = await employerWithPeople(database, 2, 12, { related: true });
    const elsewhere = await employerWithPeople(database, 3, 2, { related: true });
    const unknown = personInput(9_999);
    const wrongDigit = {
      ...unknown,
      documentNumber: `${unknown.documentNumber.slice(0, 17)}${unknown.documentNumber.endsWith('1') ? '2' : '1'}`,
    };
    const p = (index: number, more: Partial<ListInput['persons'][number]>): ListInput['persons'][number] => ({
      personId: personIds[index],
      declaredWage: '6000',
      ...more,
    });
    const result = await submit(
      list(employerId, '2026-05', [
        p(0, { declaredWage: '-1' }),
        p(1, { declaredWage: '1.005' }),
        p(2, { declaredWage: '12,000' }),
        p(3, { declaredWage: '12345678' }),
        p(4, { declaredWage: '1e3' }),
        p(5, {}),
        p(5, {}),
        p(6, { contributionMonth: '2025-12' }),
        p(7, { contributionMonth: '2026-06' }),
        p(8, { name: '不是他' }),
        { documentNumber: unknown.documentNumber, declaredWage: '6000' },
        { documentNumber: wrongDigit.documentNumber, declaredWage: '6000' },
        { personId: elsewhere.personIds[0], declaredWage: '6000' },
        { personId: elsewhere.personIds[1], declaredWage: '6000', change: 'added' },
        { personId: elsewhere.personIds[0], change: 'removed' },
        { declaredWage: '6000' },
        { documentType: '77', documentNumber: 'X1234567', declaredWage: '' },
      ]),
    );
    expect(codes(result)).toEqual([
      'DECL-1000',
      '/persons/0/declaredWage DECL-1008',
      '/persons/1/declaredWage DECL-1009',
      '/persons/2/declaredWage DECL-1007',
      '/persons/3/declaredWage DECL-1010',
      '/persons/4/declaredWage DECL-1007',
      '/persons/5/documentNumber DECL-1017',
      '/persons/6/documentNumber DECL-1017',
      '/persons/7/contributionMonth DECL-1006',
      '/persons/8/contributionMonth DECL-1012',
      '/persons/9/name DECL-1005',
      '/persons/10/documentNumber DECL-1004',
      '/persons/11/documentNumber DECL-1003',
      '/persons/12/contributionMonth DECL-1006',
      '/persons/12/documentNumber DECL-1017',
      '/persons/13/change DECL-1019',
      '/persons/14/documentNumber DECL-1017',
      '/persons/14/change DECL-1021',
      '/persons/15/documentNumber DECL-1024',
      '/persons/16/documentNumber DECL-1004',
      '/persons/16/declaredWage DECL-1007',
      '/persons/16/documentType DECL-1016',
    ]);
    expect(JSON.stringify(result)).not.toContain(unknown.documentNumber);
    expect(await rows(`select 1 from declaration.declaration where employer_id = ${employerId}`)).toEqual([]);
  });

  it('declares a month once, withdrawn and returned ones apart, and forgotten people as supplementary', async () => {
    const { employerId, personIds } = await employerWithPeople(database, 4, 3, { related: true });
    const first = unwrap(await submit(list(employerId, '2026-04', wages(personIds.slice(0, 2)))));
    expect(first.notListed).toBe(1);
    expect(codes(await submit(list(employerId, '2026-04', wages(personIds))))).toEqual(['DECL-2003']);
    expect(codes(await submit(list(employerId, '2026-04', wages(personIds), true)))).toEqual([
      'DECL-1000',
      '/persons/0/documentNumber DECL-1018',
      '/persons/1/documentNumber DECL-1018',
    ]);
    const second = unwrap(await submit(list(employerId, '2026-04', wages(personIds.slice(2)), true)));
    expect(second.sequenceNo).toBe(2);
    unwrap(await new WithdrawDeclaration(database.unitOfWork, specClock).execute(first.declarationId, clerk));
    expect(
      codes(await new WithdrawDeclaration(database.unitOfWork, specClock).execute(first.declarationId, clerk)),
    ).toEqual(['DECL-2005']);
    expect(codes(await review().execute(second.declarationId, { decision: 'return', note: '' }, checker))).toEqual([
      'DECL-2010',
    ]);
    unwrap(await review().execute(second.declarationId, { decision: 'return', note: '工资有误' }, checker));
    expect(unwrap(await submit(list(employerId, '2026-04', wages(personIds)))).sequenceNo).toBe(1);
  });

  it('refuses changes without an earlier list, periods out of range, empty lists, unknown and suspended employers', async () => {
    const { employerId, personIds } = await employerWithPeople(database, 5, 1);
    expect(codes(await submit(changes(employerId, '2026-04')))).toEqual(['DECL-2006']);
    expect(codes(await submit(list(employerId, '2026-08', wages(personIds))))).toEqual(['DECL-2007']);
    expect(codes(await submit(list(employerId, '2026-05', [])))).toEqual(['DECL-2011']);
    expect(codes(await submit(list('99', '2026-05', wages(personIds))))).toEqual(['DECL-2002']);
    expect(codes(await submit(list(employerId, '2026-05', wages(personIds)), actor('far', '430104')))).toEqual([
      'DECL-2002',
    ]);
  });

  it('says x of y can be approved, and lets people move between employers in one review', async () => {
    const from = await employerWithPeople(database, 6, 3);
    const to = await employerWithPeople(database, 7, 1, { agency: '430103' });
    for (const { employerId, personIds } of [from, to])
      await approve(unwrap(await submit(list(employerId, '2026-02', wages(personIds, '5000', 'added')))).declarationId);
    const mover = from.personIds[0] ?? '';
    const leaving = unwrap(await submit(changes(from.employerId, '2026-03', { removals: [{ personId: mover }] })));
    expect(
      codes(
        await submit(changes(to.employerId, '2026-03', { additions: [{ personId: mover, declaredWage: '5100' }] })),
      ),
    ).toEqual(['DECL-1000', '/additions/0/change DECL-1019']);
    await rows(`update registration.relation set end_month = 202602 where person_id = ${mover}`);
    const coming = unwrap(
      await submit(changes(to.employerId, '2026-03', { additions: [{ personId: mover, declaredWage: '5100' }] })),
    );
    await rows(`update registration.relation set end_month = null where person_id = ${mover}`);
    const own = unwrap(await submit(list(to.employerId, '2026-04', wages(to.personIds)), checker));
    const alone = await review().executeMany(
      { declarationIds: [coming.declarationId], preview: true, note: '' },
      checker,
    );
    expect(alone).toEqual(
      ok({
        requested: 1,
        approvable: 0,
        approved: 0,
        refused: [
          {
            declarationId: coming.declarationId,
            code: 'DECL-2008',
            params: { declarationId: coming.declarationId, count: 1 },
          },
        ],
      }),
    );
    const both = {
      declarationIds: [coming.declarationId, leaving.declarationId, own.declarationId, '987654321'],
      note: '',
    };
    expect(await review().executeMany({ ...both, preview: true }, checker)).toMatchObject(
      ok({ requested: 4, approvable: 2, approved: 0 }),
    );
    const done = unwrap(await review().executeMany({ ...both, preview: false }, checker));
    expect(done).toMatchObject({ requested: 4, approvable: 2, approved: 2 });
    expect(done.refused.map(({ code }) => code).sort()).toEqual(['DECL-2001', 'DUTY-1001']);
    expect(
      await rows(
        `select employer_id, end_month, (select agency_code from registration.person p where p.person_id = r.person_id) as agency from registration.relation r where person_id = ${mover} order by start_month`,
      ),
    ).toEqual([
      { employer_id: from.employerId, end_month: 202602, agency: '430103' },
      { employer_id: to.employerId, end_month: null, agency: '430103' },
    ]);
    expect(
      await rows(
        `select status from registration.status_line where person_id = ${mover} and superseded_at is null order by effective_on`,
      ),
    ).toEqual([{ status: 'new' }, { status: 'resumed' }]);
  });

  it('does not approve by the maker even past the code', async () => {
    await expect(
      rows(
        `update declaration.declaration set status = 'approved', checker = maker, reviewed_at = now() where status = 'submitted'`,
      ),
    ).rejects.toThrow(/declaration_two_persons/);
  });

  it('shows declarations and masked lines within the districts only', async () => {
    const { employerId, personIds } = await employerWithPeople(database, 8, 3, { related: true });
    const { declarationId } = unwrap(await submit(list(employerId, '2026-05', wages(personIds))));
    const query = new DeclarationsQuery(database.unitOfWork, new Audit());
    expect((await query.list({ employerId, limit: 5 }, clerk)).items.map((item) => item.declarationId)).toEqual([
      declarationId,
    ]);
    expect(
      (await query.list({ postingPeriod: '2026-05', status: 'submitted', limit: 5 }, actor('far', '430104'))).items,
    ).toEqual([]);
    const page = unwrap(await query.lines(declarationId, { changed: false, limit: 2 }, clerk));
    expect(page.items).toHaveLength(2);
    expect(page.items[0]?.documentNumber).toMatch(/\*{5}/);
    expect(
      unwrap(await query.lines(declarationId, { changed: false, limit: 2, cursor: page.nextCursor ?? '' }, clerk))
        .items,
    ).toHaveLength(1);
    expect(codes(await query.lines(declarationId, { changed: false, limit: 2 }, actor('far', '430104')))).toEqual([
      'DECL-2001',
    ]);
  });
});
