import { Module } from '@nestjs/common';
import { systemClock } from '@pnet/kernel';
import { RegistrationModule } from '../registration/index.js';
import { employerInput, personInput } from '../../testing/people.fixture.js';
import { DeclarationModule } from './index.js';
import { openCityOverHttp, type CityOverHttp } from '../../testing/city-over-http.fixture.js';

@Module({ imports: [RegistrationModule, DeclarationModule] })
class CounterModule {}

interface Answered {
  readonly status: number;
  readonly tag: string | null;
  readonly json: Record<string, unknown>;
}

describe('two people on one record', () => {
  let city: CityOverHttp;
  const call = async (
    path: string,
    { body, user = 'handler', ifMatch, key }: { body?: unknown; user?: string; ifMatch?: string; key?: string } = {},
  ): Promise<Answered> => {
    const response = await city.ask(user, path, body, {
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    });
    return {
      status: response.status,
      tag: response.headers.get('etag'),
      json: (await response.json()) as Record<string, unknown>,
    };
  };
  const tagOf = async (path: string, user = 'handler'): Promise<string> => (await call(path, { user })).tag ?? 'none';
  const change = (changes: object) => ({ changes, effectiveOn: '2026-01-01', reason: '来函' });
  let nextEmployer = 1;
  const newEmployer = async (): Promise<string> => {
    const made = await call('employers', { body: employerInput(nextEmployer++) });
    return made.json['employerId'] as string;
  };

  beforeAll(async () => {
    city = await openCityOverHttp({
      rootModule: CounterModule,
      users: ['handler', 'reviewer', 'administrator', 'administrator2'],
    });
  });
  afterAll(() => city?.close());

  it('does one of two changes that come at the same moment from the same version, and tells the other who was first', async () => {
    const path = `employers/${await newEmployer()}`;
    for (let round = 1; round <= 5; round += 1) {
      const ifMatch = await tagOf(path);
      const answers = await Promise.all(
        ['甲路', '乙路'].map((street) =>
          call(`${path}/changes`, { body: change({ address: `${street}${round}号` }), ifMatch }),
        ),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
      const refused = answers.find(({ status }) => status === 412);
      expect(refused?.json).toMatchObject({ code: 'RUNT-3003' });
      expect(refused?.json['detail']).toMatch(/经办.*\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/);
      const streets = (await call(path)).json['changes'] as { item: string }[];
      expect(streets.filter(({ item }) => item === 'address')).toHaveLength(round);
    }
  });

  it('does without the header, with the version as it stands, with any, and again for the same key', async () => {
    const path = `employers/${await newEmployer()}`;
    const first = await tagOf(path);
    const body = change({ address: '一号' });
    const done = await call(`${path}/changes`, { body, ifMatch: first, key: 'first' });
    expect(done.status).toBe(201);
    expect(await call(`${path}/changes`, { body, ifMatch: first, key: 'first' })).toEqual(done);
    expect((await call(`${path}/changes`, { body: change({ address: '二号' }), ifMatch: first })).status).toBe(412);
    expect((await call(`${path}/suspension`, { body: { ...body, changes: undefined }, ifMatch: first })).status).toBe(
      412,
    );
    expect((await call(`${path}/changes`, { body: change({ address: '三号' }) })).status).toBe(201);
    expect((await call(`${path}/changes`, { body: change({ address: '四号' }), ifMatch: '*' })).status).toBe(201);
    const now = await tagOf(path);
    const several = `"other", W/${now}`;
    expect((await call(`${path}/changes`, { body: change({ address: '五号' }), ifMatch: several })).status).toBe(201);
    expect(await call(`${path}/changes`, { body: change({ address: '六号' }), ifMatch: 'no-quotes' })).toMatchObject({
      status: 400,
      json: { code: 'RUNT-4007' },
    });
    expect((await call(path)).json['address']).toBe('五号');
  });

  it('answers no version of what is not there, and leaves the refusal to the route', async () => {
    expect(await call('employers/999999999')).toMatchObject({ status: 404, tag: null });
    expect(await call('employers/abc')).toMatchObject({ status: 422, tag: null });
    expect(
      await call('employers/999999999/changes', { body: change({ address: '一号' }), ifMatch: '"a"' }),
    ).toMatchObject({ status: 404, json: { code: 'REGI-2001' } });
  });

  it('holds a person, a declaration and a user, by whatever part was changed', async () => {
    const employerId = await newEmployer();
    const { personId } = (await call('persons', { body: personInput(7) })).json as { personId: string };
    const person = await tagOf(`persons/${personId}`);
    const month = systemClock.now().toPlainDate().yearMonth.toString();
    const relation = { employerId, startMonth: month, category: 'employee', reason: '入职' };
    const opened = await call(`persons/${personId}/relations`, { body: relation, ifMatch: person });
    expect(opened.status).toBeLessThan(300);
    const identity = { body: change({ name: '改名甲' }), ifMatch: person };
    expect((await call(`persons/${personId}/identity-changes`, identity)).status).toBe(412);

    const declared = await call('declarations', {
      body: {
        mode: 'list',
        employerId,
        postingPeriod: month,
        persons: [{ personId, declaredWage: '5000.00' }],
      },
    });
    expect(declared.status).toBe(201);
    const declaration = `declarations/${String(declared.json['declarationId'])}`;
    const seen = await tagOf(declaration, 'reviewer');
    expect((await call(`${declaration}/withdrawal`, { body: {}, ifMatch: seen })).status).toBe(200);
    expect(
      await call(`${declaration}/review`, { body: { decision: 'approve' }, user: 'reviewer', ifMatch: seen }),
    ).toMatchObject({ status: 412, json: { code: 'RUNT-3003' } });

    const user = await tagOf('users/handler', 'administrator');
    const lock = { reason: '调岗', posts: ['reviewer'], agencies: ['430102'] };
    expect(
      (await call('users/handler/rights', { body: lock, user: 'administrator', ifMatch: user })).status,
    ).toBeLessThan(300);
    expect(
      await call('users/handler/lock', { body: { reason: '调岗' }, user: 'administrator2', ifMatch: user }),
    ).toMatchObject({ status: 412, json: { code: 'RUNT-3003' } });
  });

  it('stands in the document: the header where it is taken, the version where it is answered', async () => {
    const document = (await (await fetch(`${city.url}/openapi.json`)).json()) as {
      paths: Record<string, { get?: object; post?: object }>;
    };
    const { paths } = document;
    expect(paths['/api/v1/employers/{employerId}']?.get).toMatchObject({
      responses: { 200: { headers: { ETag: { schema: { type: 'string' } } } } },
    });
    expect(paths['/api/v1/employers/{employerId}/changes']?.post).toMatchObject({
      parameters: expect.arrayContaining([expect.objectContaining({ name: 'If-Match', in: 'header' })]) as unknown,
      responses: { 412: { description: expect.stringContaining('RUNT-3003') as unknown } },
    });
    expect(JSON.stringify(paths['/api/v1/employers']?.post)).not.toContain('If-Match');
  });
});
