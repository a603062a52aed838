import { systemClock, unwrap } from '@pnet/kernel';
import { Audit } from '@pnet/runtime';
import { ChangePersonIdentity } from './change-person-identity.js';
import { registrationMigrations } from './index.js';
import { PersonsQuery } from './persons.query.js';
import { PossibleDuplicates } from './possible-duplicates.js';
import { RegisterPersons } from './register-persons.js';
import {
  actor,
  citizen,
  openSpecDatabase,
  permanentResident,
  codes,
  registrationActs,
  personInput,
} from '../../testing/people.fixture.js';

describe('who is one person', () => {
  let database: Awaited<ReturnType<typeof openSpecDatabase>>;
  const clerk = actor('clerk');
  const { act, registerPerson, one } = registrationActs(() => database);

  beforeAll(async () => {
    database = await openSpecDatabase([registrationMigrations]);
  });
  afterAll(async () => {
    await database?.drop();
  });

  it('takes 15 digits and x in lower case as the same person', async () => {
    await act(RegisterPersons).execute(
      [{ ...personInput(1), documentNumber: '110105491231002', birthDate: '1949-12-31', sex: '2' }],
      clerk,
    );
    expect(
      codes(
        await act(RegisterPersons).execute(
          [{ ...personInput(1), documentNumber: '11010519491231002x', birthDate: '1949-12-31', sex: '2' }],
          clerk,
        ),
      )[1],
    ).toMatch(/REGI-1003$/);
  });

  it('queues possible duplicates across agencies and lets a clerk decide', async () => {
    const twin = { ...personInput(6100, '430103'), name: '欧阳小华' };
    await act(RegisterPersons).execute([twin], clerk);
    const second = unwrap(
      await act(RegisterPersons).execute(
        [{ ...twin, documentType: '08', documentNumber: 'E7654321', agencyCode: '430102' }],
        clerk,
      ),
    );
    expect(second.possibleDuplicates).toBe(1);
    const queue = new PossibleDuplicates(database.unitOfWork, new Audit(), systemClock);
    const { items } = await queue.list({ limit: 10, state: 'open' }, actor('one', '430102'));
    const mine = items.find((item) => item.personId === second.personIds[0]);
    expect(mine).toMatchObject({ name: '欧**华', documentNumber: 'E76*4321' });
    expect(
      (await queue.list({ limit: 10, state: 'open' }, actor('three', '430103'))).items.some(
        (item) => item.duplicateId === mine?.duplicateId,
      ),
    ).toBe(false);
    expect((await queue.decide(mine?.duplicateId ?? '', { decision: 'different', note: '双胞胎' }, clerk)).ok).toBe(
      true,
    );
    expect(await queue.decide(mine?.duplicateId ?? '', { decision: 'same', note: '' }, clerk)).toMatchObject({
      error: { code: 'REGI-2010' },
    });
  });

  it('takes one number for one person, whatever document is named with it', async () => {
    const other = actor('other', '430102');
    const known = await registerPerson(6050, '430103');
    const again = { ...personInput(6050), documentType: '99' };
    const refused = await act(RegisterPersons).execute([again], other);
    expect(refused).toMatchObject({
      error: {
        items: [
          {
            code: 'REGI-1015',
            pointer: '/persons/0/documentNumber',
            params: { personId: known, registeredType: '01', documentType: '99' },
          },
        ],
      },
    });
    expect(
      codes(
        await act(RegisterPersons).execute([personInput(6051), { ...personInput(6051), documentType: '99' }], clerk),
      ),
    ).toEqual(['REGI-1000', '/persons/1/documentNumber REGI-1002']);
    const both = await Promise.all(
      ['01', '99'].map((documentType) => act(RegisterPersons).execute([{ ...personInput(6053), documentType }], clerk)),
    );
    expect(both.map((result) => result.ok).sort()).toEqual([false, true]);
    const passport = {
      documentType: '08',
      documentNumber: 'E7000321',
      birthDate: '1980-01-02',
      name: '安娜',
      sex: '2' as const,
      agencyCode: '430102',
    };
    const { personIds } = unwrap(await act(RegisterPersons).execute([passport], clerk));
    expect(codes(await act(RegisterPersons).execute([{ ...passport, documentType: '11' }], clerk))).toEqual([
      'REGI-1000',
      '/persons/0/documentNumber REGI-1015',
    ]);
    unwrap(
      await act(RegisterPersons).execute(
        [{ ...passport, documentType: '11', name: '别人', birthDate: '1981-01-02' }],
        clerk,
      ),
    );
    const change = act(ChangePersonIdentity);
    const note = { effectiveOn: '2026-06-01', reason: '换证' };
    expect(
      await change.execute(
        personIds[0] ?? '',
        { ...note, changes: { documentType: '99', documentNumber: citizen(6050).documentNumber } },
        clerk,
      ),
    ).toMatchObject({ error: { code: 'REGI-1015', params: { personId: known }, pointer: '/changes/documentNumber' } });
    unwrap(
      await change.execute(
        personIds[0] ?? '',
        { ...note, changes: { documentType: '07', documentNumber: permanentResident('1980-01-02', 2) } },
        clerk,
      ),
    );
    expect(
      await act(ChangePersonIdentity).execute(known, { ...note, changes: { documentType: '07' } }, clerk),
    ).toMatchObject({ error: { items: [{ code: 'STND-1008', pointer: '/changes/documentNumber' }] } });
  });

  it('keeps a name in one form, finds it however it is written, and takes the writing for no change', async () => {
    const {
      personIds: [person = ''],
      possibleDuplicates,
    } = unwrap(await act(RegisterPersons).execute([{ ...personInput(6060), name: '阿卜杜拉•买买提' }], clerk));
    expect(possibleDuplicates).toBe(0);
    expect(await one(`select name from registration.person where person_id = ${person}`)).toEqual({
      name: '阿卜杜拉·买买提',
    });
    expect(
      unwrap(await act(RegisterPersons).execute([{ ...personInput(6062), name: ' 阿卜杜拉.买买提' }], clerk))
        .possibleDuplicates,
    ).toBe(1);
    const change = act(ChangePersonIdentity);
    expect(
      await change.execute(
        person,
        { changes: { name: '阿卜杜拉　・ 买买提' }, effectiveOn: '2026-06-01', reason: '更正' },
        clerk,
      ),
    ).toMatchObject({ error: { code: 'REGI-2011' } });
    unwrap(
      await change.execute(
        person,
        { changes: { name: 'ANNA  MARIA．买买提' }, effectiveOn: '2026-06-01', reason: '更正' },
        clerk,
      ),
    );
    expect(await one(`select name from registration.person where person_id = ${person}`)).toEqual({
      name: 'ANNA MARIA·买买提',
    });
    const people = new PersonsQuery(database.unitOfWork, new Audit());
    expect(
      unwrap(await people.search({ query: 'ANNA　MARIA•买', limit: 5 }, clerk)).items.map((item) => item.personId),
    ).toEqual([person]);
  });
});
