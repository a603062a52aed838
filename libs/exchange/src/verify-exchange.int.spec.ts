import pg from 'pg';
import { YearMonth, ok, systemClock, unwrap } from '@pnet/kernel';
import { changeEveryValue, clientTx } from '@pnet/testing';
import { sealEvidence, verifyEvidence, type Tx } from '@pnet/runtime';
import { openVerifier } from './certificates/signing.js';
import { TestNetwork, trialCatalogue, trialPort, trialSql, type TestNode } from './exchange.fixture.js';
import { verifyExchange } from './verify-exchange.js';

/** Tables and columns whose change is no matter of proof, and why. */
const exempt: Readonly<Record<string, string>> = {
  'exchange.counter':
    'a number too low is refused by the unique keys of what it numbers, one too high is a gap that the receiver asks about',
  'exchange.node_state': 'how this node is; a new incarnation is told to every partner',
  'exchange.peer': 'what is shown of partners, written anew at every contact',
  'exchange.stream': 'how far a stream was seen; receipts prove what came',
  'exchange.delivery': 'when it is tried again',
  'exchange.intake.attempts': 'when it is tried again',
  'exchange.intake.due_at': 'when it is tried again',
  'exchange.intake.state_version': 'for concurrent commits',
  'exchange.intake.phase': 'valid and loaded are one to the sender; facts prove what is loaded',
};

describe('verify of what was exchanged', () => {
  const network = new TestNetwork();
  let province: TestNode;
  let client: pg.Client;
  const tx = (): Tx => clientTx(client) as Tx;

  beforeAll(async () => {
    const nation = await network.node('000000', { children: ['430000'] });
    province = await network.node('430000', {
      children: ['430100'],
      parents: [{ code: '000000', url: `localhost:${nation.port}`, role: 'statistical' }],
      hooks: { onValid: () => Promise.resolve(ok(undefined)) },
    });
    const city = await network.node('430100', {
      parents: [{ code: '430000', url: `localhost:${province.port}`, role: 'statistical' }],
      hooks: { ports: [trialPort(() => trialSql(10))] },
    });
    unwrap(await city.exchange.seal({ definitionId: 'PT01', period: YearMonth.of('2026-01') }));
    await city.exchange.deliverDue();
    await province.exchange.deliverDue();
    unwrap(
      await province.database.unitOfWork.system(async (work) => {
        await sealEvidence(work, { sealedBy: 'spec', at: systemClock.now() });
        return ok(undefined);
      }),
    );
    client = new pg.Client({ connectionString: province.test.adminUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client?.end();
    await network.close();
  });

  it('finds and names one changed value in every column of a node that receives and relays', async () => {
    const { folder } = await network.certificates('430000');
    const verifier = openVerifier(folder, () => systemClock.now().toDate());
    const verify = async (): Promise<string[]> =>
      [...(await verifyEvidence(tx())), ...(await verifyExchange(tx(), verifier, trialCatalogue)).findings].map(
        (found) => `${found.check} ${found.subject}`,
      );
    expect(await verify()).toEqual([]);
    const { changed } = await changeEveryValue(client, ['exchange'], verify);
    const unfound = changed.filter((one) => one.found.length === 0).map((one) => one.column);
    expect(
      unfound.filter((column) => !(column in exempt) && !(column.split('.').slice(0, 2).join('.') in exempt)),
    ).toEqual([]);
    for (const table of ['intake', 'intake_frame', 'receipt', 'message_log'])
      expect(changed.some((one) => one.column.startsWith(`exchange.${table}.`) && one.found.length > 0)).toBe(true);
  });
});
