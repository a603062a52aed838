import { Module } from '@nestjs/common';
import { systemClock, unwrap } from '@pnet/kernel';
import { FILE_TYPES, readRows } from '@pnet/runtime';
import { RegistrationModule } from '../registration/index.js';
import { employerInput, personInput } from '../../testing/people.fixture.js';
import { DeclarationModule } from './index.js';
import { openCityOverHttp, type CityOverHttp } from '../../testing/city-over-http.fixture.js';

@Module({ imports: [RegistrationModule, DeclarationModule] })
class CounterModule {}

describe('registration and declaration over HTTP', () => {
  let city: CityOverHttp;
  const call = async (
    path: string,
    options: { body?: unknown; csv?: string | Buffer; user?: string; headers?: Record<string, string> } = {},
  ): Promise<{ status: number; text: string; json: Record<string, unknown> }> => {
    const response = await city.ask(options.user ?? 'handler', path, options.csv ?? options.body, {
      ...(options.csv === undefined ? {} : { 'content-type': 'text/csv' }),
      ...options.headers,
    });
    const text = await response.text();
    return {
      status: response.status,
      text,
      json: ((response.headers.get('content-type') ?? '').includes('json') ? JSON.parse(text) : {}) as Record<
        string,
        unknown
      >,
    };
  };

  beforeAll(async () => {
    city = await openCityOverHttp({ rootModule: CounterModule, users: ['handler', 'reviewer', 'operator'] });
  });
  afterAll(() => city?.close());

  it('goes from registration to an approved declaration, by file', async () => {
    const key = { 'idempotency-key': 'register-1' };
    const employer = await call('employers', { body: employerInput(1), headers: key });
    expect(employer.status).toBe(201);
    expect((await call('employers', { body: employerInput(1), headers: key })).json).toEqual(employer.json);
    expect(await call('employers', { body: employerInput(1) })).toMatchObject({
      status: 409,
      json: { code: 'REGI-1001', errors: [{ pointer: '/unifiedCreditCode' }] },
    });
    const { employerId } = employer.json as { employerId: string };
    const people = await call('persons/batch', { body: { persons: [personInput(1), personInput(2)] } });
    const [personId] = people.json['personIds'] as string[];
    expect((await call(`persons/${personId}`)).text).not.toContain(personInput(1).documentNumber);
    expect(await call(`persons/${personId}/unmasked`, { body: {} })).toMatchObject({
      status: 400,
      json: { code: 'REGI-2009' },
    });
    expect(
      (
        await call(`persons/${personId}/unmasked`, {
          body: {},
          headers: { 'x-purpose': encodeURIComponent('柜面办理业务核对身份') },
        })
      ).text,
    ).toContain(personInput(1).documentNumber);
    expect(
      await call(`persons/${personId}/unmasked`, { body: {}, headers: { 'x-purpose': encodeURIComponent('核对') } }),
    ).toMatchObject({ status: 422, json: { code: 'RUNT-4004' } });
    for (const path of [
      `persons/${personId}`,
      `persons?query=${encodeURIComponent('测试')}`,
      `employers/${employerId}/persons`,
    ]) {
      expect(await call(path, { user: 'operator' })).toMatchObject({ status: 403, json: { code: 'AUTH-1005' } });
      expect(await call(path, { user: 'reviewer' })).toMatchObject({ status: 200 });
    }
    expect(
      await call(`persons/${personId}/unmasked`, { body: {}, user: 'operator', headers: { 'x-purpose': 'counter' } }),
    ).toMatchObject({ status: 403, json: { code: 'AUTH-1005' } });
    expect(await call(`employers/${employerId}`, { user: 'operator' })).toMatchObject({ status: 200 });

    const month = systemClock.now().toPlainDate().yearMonth.toString();
    const template = (await call('declaration-files/template?header=item')).text.replace(/^\u{FEFF}/u, '');
    expect(template).toBe('AAB001,AAC058,AAC147,AAC003,AAE002,AAE003,AAC050,AAC040,AAE013,AAE140\r\n');
    const line = (order: number, wage: string): string =>
      [employerId, '01', personInput(order).documentNumber, personInput(order).name, '', month, '1', wage, '', ''].join(
        ',',
      );
    const csv = `${template}${line(1, '6500.00')}\r\n${line(2, '-1')}\r\n`;
    const uploaded = await call(`declaration-files?postingPeriod=${month}&fileName=${encodeURIComponent('一月.csv')}`, {
      csv,
    });
    expect(uploaded).toMatchObject({ status: 201, json: { rows: 2, correctRows: 1, wrongRows: 1, state: 'checked' } });
    const fileId = uploaded.json['fileId'] as string;
    expect(await call(`declaration-files?postingPeriod=${month}`, { csv })).toMatchObject({
      status: 409,
      json: { code: 'DECL-3007' },
    });
    const masked = (await call(`declaration-files/${fileId}/wrong-rows.csv`)).text;
    expect(masked).toContain(`3,DECL-1008,缴费工资为负数`);
    expect(masked).not.toContain(personInput(2).documentNumber);
    const headers = { 'x-purpose': 'correct' };
    const clear = (await call(`declaration-files/${fileId}/wrong-rows.csv`, { headers })).text;
    expect(clear).toContain(`${personInput(2).documentNumber},${personInput(2).name}`);
    const sheetOf = async (path: string, with_: Record<string, string> = {}): Promise<(readonly string[])[]> => {
      const response = await city.ask('handler', `declaration-files/${path}`, undefined, with_);
      expect(response.headers.get('content-type')).toBe(FILE_TYPES[1]);
      return unwrap(await readRows(Buffer.from(await response.arrayBuffer()))).rows.map(({ cells }) => cells);
    };
    expect(await sheetOf('template?format=xlsx&header=item')).toEqual([template.trim().split(',')]);
    const [, wrongRow = []] = await sheetOf(`${fileId}/wrong-rows.xlsx`);
    expect(wrongRow.slice(0, 2)).toEqual(['3', 'DECL-1008']);
    expect(wrongRow.join()).not.toContain(personInput(2).documentNumber);
    expect((await sheetOf(`${fileId}/wrong-rows.xlsx`, headers))[1]).toContain(personInput(2).documentNumber);
    expect((await call(`declaration-files/${fileId}/confirmation`, { body: {} })).json).toMatchObject({
      declarations: 1,
      lines: 1,
    });
    const [declaration] = (await call(`declarations?fileId=${fileId}`)).json['items'] as { declarationId: string }[];
    expect(
      await call(`declarations/${declaration?.declarationId}/review`, { body: { decision: 'approve' } }),
    ).toMatchObject({ status: 403, json: { code: 'AUTH-1005' } });
    expect(
      (
        await call('declarations/bulk-review', {
          body: { declarationIds: [declaration?.declarationId] },
          user: 'reviewer',
        })
      ).json,
    ).toMatchObject({ requested: 1, approvable: 1, approved: 1 });
    expect((await call(`employers/${employerId}/persons`)).json['items']).toHaveLength(1);
  });

  it('refuses 50 MB that are no csv, and a file that is cut, with a coded answer', async () => {
    const month = '2026-06';
    expect(
      await call(`declaration-files?postingPeriod=${month}`, { csv: Buffer.alloc(50 * 1_048_576, 'x') }),
    ).toMatchObject({ status: 422, json: { code: 'DECL-3001' } });
    const header = 'AAB001,AAC147,AAC003,AAE003,AAC040\n';
    expect(await call(`declaration-files?postingPeriod=${month}`, { csv: `${header}1,2,3` })).toMatchObject({
      status: 422,
      json: { code: 'DECL-3004', detail: expect.stringContaining('第 2 行') },
    });
    expect(
      await call(`declaration-files?postingPeriod=${month}`, {
        csv: Buffer.concat([Buffer.from(header), Buffer.alloc(50 * 1_048_576, 'x')]),
      }),
    ).toMatchObject({ status: 422, json: { code: 'DECL-3004' } });
    expect(await call('declaration-files?postingPeriod=2026-13', { csv: 'x' })).toMatchObject({
      status: 422,
      json: { code: 'RUNT-4001' },
    });
    expect(
      ((await call('declaration-files')).json['items'] as { state: string; error: { code: string } }[])
        .slice(0, 3)
        .map((file) => `${file.state} ${file.error.code}`),
    ).toEqual(['failed DECL-3004', 'failed DECL-3004', 'failed DECL-3001']);
  });

  it('names its operations in the OpenAPI document', async () => {
    const document = JSON.parse(await (await fetch(`${city.url}/openapi.json`)).text()) as {
      paths: Record<string, Record<string, { operationId: string; summary?: string }>>;
    };
    const operations = Object.entries(document.paths)
      .filter(([path]) => /employers|persons|declarations|declaration-files|duplicates/.test(path))
      .flatMap(([, methods]) => Object.values(methods));
    expect(operations.length).toBeGreaterThan(30);
    for (const operation of operations) {
      expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/);
      expect(operation.summary).toMatch(/\p{Script=Han}/u);
    }
  });
});
