import { unwrap } from '@pnet/kernel';
import type { Actor } from '@pnet/runtime';
import { createClosingSpec, workMonth } from '../../testing/closed-month.fixture.js';
import { look, type CitySpec } from '../../testing/migrated-city.fixture.js';

/**
 * Row-level security for actors that are employers or insured persons: what is theirs, whatever districts they claim.
 */
describe('own rows', () => {
  let spec: CitySpec;
  const shape = { employers: 3, personsEach: 2 };
  const seen = async (actor: Partial<Actor>): Promise<Record<string, string[]>> => {
    const context = {
      actor: { userId: 'x', name: 'x', posts: [], agencies: ['430102', '430103'], ...actor },
      traceId: 't',
    };
    return spec.database.unitOfWork.read(context, async (tx) => {
      const ids = async (sql: string): Promise<string[]> => (await tx.rows<{ id: string }>(sql)).map((row) => row.id);
      return {
        employers: await ids('select employer_id as id from registration.employer order by 1'),
        persons: await ids('select person_id as id from registration.person order by 1'),
        declarations: await ids('select distinct employer_id as id from declaration.declaration order by 1'),
        demands: await ids('select distinct employer_id as id from assessment.demand order by 1'),
        files: await ids('select file_id as id from declaration.declaration_file'),
      };
    });
  };

  beforeAll(async () => {
    spec = await createClosingSpec(shape);
    await workMonth(spec, shape, '2026-01');
    await look(spec, `update registration.relation set end_month = 202601 where person_id = 4`);
    await look(
      spec,
      `insert into declaration.declaration_file (file_name, posting_period, agency_codes, state, maker, received_at) values ('a', 202601, '{}', 'discarded', 'x', now())`,
    );
  });
  afterAll(async () => {
    await spec?.close();
  });

  it('staff sees its districts', async () => {
    const all = await seen({});
    expect([all['employers'], all['demands'], all['persons']?.length]).toEqual([['1', '2', '3'], ['1', '2', '3'], 9]);
  });

  it('an employer sees itself, its declarations and demands, and who is with it now', async () => {
    expect(await seen({ kind: 'employer', party: '2' })).toEqual({
      employers: ['2'],
      persons: ['3'],
      declarations: ['2'],
      demands: ['2'],
      files: [],
    });
  });

  it('a person sees himself or herself', async () => {
    expect(await seen({ kind: 'person', party: '4' })).toEqual({
      employers: [],
      persons: ['4'],
      declarations: [],
      demands: [],
      files: [],
    });
  });

  it('a party without a number, or with another kind, sees nothing', async () => {
    const nothing = { employers: [], persons: [], declarations: [], demands: [], files: [] };
    expect(await seen({ kind: 'employer' })).toEqual(nothing);
    expect(await seen({ kind: 'person' })).toEqual(nothing);
  });

  it('reads only: it changes none of its rows', async () => {
    const context = {
      actor: { userId: 'x', name: 'x', posts: [], agencies: [], kind: 'employer' as const, party: '2' },
      traceId: 't',
    };
    const changed = await spec.database.unitOfWork.run(context, { name: 'spec', input: 1 }, async (tx) => ({
      ok: true as const,
      value: [
        await tx.execute(`update registration.employer set name = 'x'`),
        await tx.execute(`update assessment.demand set amount = 0, employer_amount = 0, personal_amount = 0`),
        await tx.execute(`update declaration.declaration set review_note = 'x'`),
        await tx.execute(`update registration.person set name = 'x'`),
      ],
    }));
    expect(unwrap(changed)).toEqual([0, 0, 0, 0]);
  });
});
