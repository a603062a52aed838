import pg from 'pg';
import { PlainDate, unwrap } from '@pnet/kernel';
import { sealEvidence, verifyEvidence, type Tx } from '@pnet/runtime';
import { changeEveryValue, clientTx } from '@pnet/testing';
import { createOpeningSpec, legacyFiles, legacyTotals, worker, type OpeningSpec } from './opening-load.fixture.js';

describe('proof of opening loads', () => {
  let spec: OpeningSpec;
  let client: pg.Client;
  const verify = async (): Promise<string[]> =>
    (await verifyEvidence(clientTx(client) as Tx, PlainDate.of('2025-12-31'))).map(
      ({ check, subject }) => `${check} ${subject}`,
    );

  beforeAll(async () => {
    spec = await createOpeningSpec();
    const files = legacyFiles();
    const loadId = await spec.begin({ ...files, months: [...files.months, 'P7,3'] });
    expect(await spec.tried(loadId)).toEqual(['months 4 personNumber LOAD-4010']);
    const totals = { ...legacyTotals, wrongRows: '1' };
    unwrap(await spec.propose.execute(loadId, { totals }, worker('maker')));
    unwrap(await spec.agree.execute(loadId, { totals }, worker('checker')));
    await spec.apply.work();
    unwrap(
      await spec.database.unitOfWork.system(async (tx) => {
        await sealEvidence(tx, { sealedBy: 'spec', at: tx.clock.now() });
        return { ok: true as const, value: undefined };
      }),
    );
    client = new pg.Client({ connectionString: spec.test.adminUrl });
    await client.connect();
  }, 120_000);
  afterAll(async () => {
    await client?.end();
    await spec?.close();
  });

  it('finds one changed value in every column of what was staged, rejected and agreed to', async () => {
    expect(await verify()).toEqual([]);
    const { changed, empty } = await changeEveryValue(client, ['opening_load'], verify);
    expect(changed.filter((one) => one.found.length === 0).map((one) => one.column)).toEqual([]);
    expect(empty).toEqual([]);
    expect(changed.length).toBeGreaterThan(80);
  }, 600_000);
});
