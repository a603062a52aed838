import { YearMonth, unwrap, type Result } from '@pnet/kernel';
import {
  DeliveryRole,
  SubmissionHeader,
  UplinkServiceClient,
  contentDigest,
  encodeRow,
  rowShapeOf,
  sha256,
  submissionText,
  type Receipt,
} from '@pnet/contracts';
import { openSigner } from '../certificates/signing.js';
import { channelOptions, clientCredentials } from '../links/channel.js';
import {
  TestNetwork,
  eventually,
  query,
  trialDefinition,
  trialPort,
  trialSql,
  type TestNode,
} from '../exchange.fixture.js';
import { pushSubmission, offerSubmission, type FrameSource } from './push-submission.js';

type StoredFrame = { frame_no: number; payload: Buffer };

describe('an uplink that meets faults', () => {
  const network = new TestNetwork();
  const january = YearMonth.of('2026-01');
  let rows = 9_000;
  let [city, province]: (TestNode | undefined)[] = [];
  const clients: UplinkServiceClient[] = [];
  const at = (node: TestNode | undefined): TestNode => {
    if (!node) throw new Error('not started');
    return node;
  };

  const clientOf = async (name: string, code = name): Promise<UplinkServiceClient> => {
    const { folder } = await network.certificates(name, code);
    const client = new UplinkServiceClient(
      `localhost:${at(province).port}`,
      clientCredentials(folder, '430000'),
      channelOptions,
    );
    clients.push(client);
    return client;
  };
  const stored = async (period: number): Promise<{ header: SubmissionHeader; frames: StoredFrame[] }> => {
    const [submission] = await query<{ submission_id: string; header: Buffer }>(
      at(city),
      'select submission_id, header from exchange.submission where period = $1 order by version desc limit 1',
      [period],
    );
    const frames = await query<StoredFrame>(
      at(city),
      'select frame_no, payload from exchange.submission_frame where submission_id = $1 order by frame_no',
      [submission?.submission_id],
    );
    return { header: SubmissionHeader.decode(submission?.header ?? Buffer.alloc(0)), frames };
  };
  const source = (frames: readonly StoredFrame[], stopBefore = Infinity): FrameSource =>
    async function* read(from) {
      for (const frame of frames)
        if (frame.frame_no >= from && frame.frame_no < stopBefore)
          yield { number: frame.frame_no, payload: frame.payload };
    };
  const route = { role: DeliveryRole.DELIVERY_ROLE_STATISTICAL, relayedBy: '' };
  const push = (
    client: UplinkServiceClient,
    header: SubmissionHeader,
    frames: FrameSource,
    options: { first?: number; route?: typeof route } = {},
  ): Promise<Result<Receipt>> =>
    pushSubmission(
      client,
      { parent: '430000', header, route: options.route ?? route, frames },
      options.first ?? 0,
      20_000,
    );
  const resign = async (header: SubmissionHeader, signAs = '430100'): Promise<SubmissionHeader> => {
    const changed = { ...header, digest: contentDigest(header) };
    return {
      ...changed,
      signature: openSigner((await network.certificates(signAs)).folder).sign(submissionText(changed)),
    };
  };
  const seal = async (month: YearMonth): Promise<void> => {
    unwrap(await at(city).exchange.seal({ definitionId: 'PT01', period: month }));
  };
  const intakes = (period: number) =>
    query<{ phase: string; frames_stored: number }>(
      at(province),
      'select phase, frames_stored from exchange.intake where period = $1',
      [period],
    );
  const alarms = async (): Promise<string[]> =>
    (await query<{ kind: string }>(at(province), 'select kind from exchange.alarm order by alarm_id')).map(
      (row) => row.kind,
    );

  beforeAll(async () => {
    province = await network.node('430000', { children: ['430100', '430200'] });
    city = await network.node('430100', {
      parents: [{ code: '430000', url: `localhost:${province.port}`, role: 'statistical' }],
      hooks: { ports: [trialPort(() => trialSql(rows))], limits: { retryMs: 1, retryMaxMs: 50 } },
    });
    await seal(january);
  });
  afterAll(async () => {
    for (const client of clients) client.close();
    await network.close();
  });

  it('goes on at the frame where the stream was cut', async () => {
    const [client, { header, frames }] = [await clientOf('430100'), await stored(202601)];
    expect(frames).toHaveLength(5);
    expect(await push(client, header, source(frames, 3))).toMatchObject({ error: { code: 'EXCH-3006' } });
    expect(await intakes(202601)).toEqual([{ phase: 'receiving', frames_stored: 3 }]);
    const resumed = unwrap(
      await offerSubmission(client, { parent: '430000', header, route, frames: source(frames) }, 5_000),
    );
    expect(resumed).toEqual({ nextFrame: 3, receipt: undefined });
    const sent: number[] = [];
    const counted: FrameSource = async function* read(from) {
      for await (const frame of source(frames)(from)) {
        sent.push(frame.number);
        yield frame;
      }
    };
    expect(await push(client, header, counted, { first: resumed.nextFrame })).toMatchObject({
      ok: true,
      value: { rowCount: 9_000n },
    });
    expect(sent).toEqual([3, 4]);
  });

  it('answers the same version with the same receipt, and changes nothing', async () => {
    const [client, { header, frames }] = [await clientOf('430100'), await stored(202601)];
    const before = await query(
      at(province),
      'select count(*) as rows, max(intake_id) as last from exchange.intake_row',
    );
    const [first, second] = [
      unwrap(await push(client, header, source(frames))),
      unwrap(await push(client, header, source(frames))),
    ];
    expect(second).toEqual(first);
    expect(
      await query(at(province), 'select count(*) as rows, max(intake_id) as last from exchange.intake_row'),
    ).toEqual(before);
    expect(await query(at(province), 'select count(*)::int as given from exchange.receipt')).toEqual([{ given: 1 }]);
  });

  it('refuses the same version with another digest, and raises the alarm at both ends', async () => {
    const [client, { header, frames }] = [await clientOf('430100'), await stored(202601)];
    const payload = frames[0]?.payload ?? Buffer.alloc(0);
    const other = await resign({
      ...header,
      frames: [{ rows: 2_000, digest: sha256(Buffer.concat([payload, payload])) }, ...header.frames.slice(1)],
    });
    expect(await push(client, other, source(frames))).toMatchObject({ error: { code: 'EXCH-3001' } });
    expect(await alarms()).toContain('other-digest');
    const city2 = at(city);
    await query(city2, `update exchange.delivery set due_at = now(), phase = 'queued'`);
    await query(at(province), `update exchange.intake set digest = sha256('x') where period = 202601`);
    expect(await city2.exchange.deliverDue()).toBe(0);
    expect(await query(city2, 'select phase, error_code from exchange.delivery')).toEqual([
      { phase: 'stopped', error_code: 'EXCH-3001' },
    ]);
    expect(await query(city2, 'select kind from exchange.alarm')).toEqual([{ kind: 'EXCH-3001' }]);
    await query(at(province), 'update exchange.intake set digest = $1 where period = 202601', [header.digest]);
    unwrap(await city2.exchange.resumeDelivery('1'));
    expect(await city2.exchange.deliverDue()).toBe(1);
  });

  it('refuses a damaged frame and keeps the sound ones', async () => {
    await seal(january.plusMonths(1));
    const [client, { header, frames }] = [await clientOf('430100'), await stored(202602)];
    const damaged = frames.map((frame) => ({ ...frame, payload: Buffer.from(frame.payload) }));
    const third = damaged[2]?.payload;
    if (third) third[100] = (third[100] ?? 0) ^ 1;
    expect(await push(client, header, source(damaged))).toMatchObject({
      error: { code: 'EXCH-3003', params: { frame: '2' } },
    });
    expect(await intakes(202602)).toEqual([{ phase: 'receiving', frames_stored: 2 }]);
    expect(await push(client, header, source(frames), { first: 4 })).toMatchObject({ error: { code: 'EXCH-3002' } });
    expect(await at(city).exchange.deliverDue()).toBe(1);
  });

  it('takes a dataset only from its own node, or from the child that relays it', async () => {
    const { header, frames } = await stored(202601);
    expect(await push(await clientOf('430200'), header, source(frames))).toMatchObject({
      error: { code: 'EXCH-2004' },
    });
    expect(await push(await clientOf('440100'), header, source(frames))).toMatchObject({
      error: { code: 'EXCH-2005' },
    });
    expect(
      await push(await clientOf('430100'), header, source(frames), { route: { ...route, relayedBy: '430200' } }),
    ).toMatchObject({ error: { code: 'EXCH-2004' } });
    expect(await alarms()).toContain('refused-EXCH-2004');
  });

  it('refuses signatures of others, and content that was changed after signing', async () => {
    const [client, { header, frames }] = [await clientOf('430100'), await stored(202601)];
    expect(await push(client, await resign({ ...header, period: '2026-05' }, '430200'), source(frames))).toMatchObject({
      error: { code: 'EXCH-2002' },
    });
    expect(await push(client, { ...header, version: 9 }, source(frames))).toMatchObject({
      error: { code: 'EXCH-2003' },
    });
    expect(await push(client, { ...header, rowCount: 8_999n }, source(frames))).toMatchObject({
      error: { code: 'EXCH-3004' },
    });
    expect(await push(client, { ...header, signature: undefined }, source(frames))).toMatchObject({
      error: { code: 'EXCH-2001' },
    });
    expect(await push(client, await resign({ ...header, definitionId: 'PI99' }), source(frames))).toMatchObject({
      error: { code: 'EXCH-4004' },
    });
    expect(await push(client, await resign({ ...header, period: '2026-13' }), source(frames))).toMatchObject({
      error: { code: 'EXCH-3004', params: { field: 'period' } },
    });
    expect(await intakes(202605)).toEqual([]);
  });

  it('rejects rows that do not add up or do not read, with findings, and loads nothing', async () => {
    const client = await clientOf('430100');
    const { header } = await stored(202601);
    const shape = rowShapeOf(trialDefinition);
    const good = encodeRow(shape, { dimensions: ['110', 'a'], measures: [1n, 0n, 0n, 0n, 0n, null] });
    const faulty: [string, string, string][] = [
      [
        'arithmetic',
        encodeRow(shape, { dimensions: ['110', 'a'], measures: [1n, 10n, 5n, 0n, 10n, null] }),
        'PT01-3001',
      ],
      [
        'a code that is not in the list',
        encodeRow(shape, { dimensions: ['999', 'a'], measures: [1n, 0n, 0n, 0n, 0n, null] }),
        'STND-2011',
      ],
      [
        'persons below zero',
        encodeRow(shape, { dimensions: ['110', 'a'], measures: [-1n, 0n, 0n, 0n, 0n, null] }),
        'STND-2005',
      ],
      ['a row twice', good + good, 'EXCH-4001'],
      ['three decimals', '110\ta\t1\t0.001\t0.00\t0.00\t0.00\t\n', 'EXCH-4001'],
      ['a missing column', '110\ta\t1\t0.00\n', 'EXCH-4001'],
      ['a last line that is cut', good.slice(0, -1), 'EXCH-4001'],
      ['letters', '110\ta\tone\t0.00\t0.00\t0.00\t0.00\t\n', 'EXCH-4001'],
      ['totals of the header', good, 'EXCH-4002'],
    ];
    for (const [index, [name, text, code]] of faulty.entries()) {
      const payload = Buffer.from(text);
      const version = 100 + index;
      const totals = [{ scheme: '110', name: 'persons', reported: true, minorUnits: 77n }];
      const changed = await resign({
        ...header,
        version,
        period: '2025-12',
        sequence: BigInt(version),
        rowCount: 1n,
        totals,
        frames: [{ rows: 1, digest: sha256(payload) }],
      });
      const receipt = unwrap(await push(client, changed, source([{ frame_no: 0, payload }])));
      expect([name, receipt.verdict, receipt.findings.map((finding) => finding.code)]).toEqual([
        name,
        2,
        expect.arrayContaining([code]),
      ]);
    }
    expect(
      await query(
        at(province),
        `select phase, count(*)::int as n from exchange.intake where period = 202512 group by phase`,
      ),
    ).toEqual([{ phase: 'rejected', n: faulty.length }]);
    expect(
      await query(
        at(province),
        `select count(*)::int as n from exchange.intake_row join exchange.intake using (intake_id) where period = 202512`,
      ),
    ).toEqual([{ n: 0 }]);
    expect(
      (await query<{ missing: string[] }>(at(province), 'select missing from exchange.stream'))[0]?.missing.length,
    ).toBeGreaterThan(0);
  });

  it('works on while the parent is away, and catches up in order', async () => {
    const port = at(province).port ?? 0;
    await at(province).exchange.stop();
    rows = 50;
    for (const month of [3, 4, 5]) await seal(january.plusMonths(month));
    expect(await at(city).exchange.deliverDue()).toBe(0);
    expect(
      await query(
        at(city),
        `select distinct error_code from exchange.delivery where phase <> 'receipted' and attempts > 0`,
      ),
    ).toEqual([{ error_code: 'EXCH-3008' }]);
    province = await network.attach('430000', at(province), { children: ['430100', '430200'], grpcPort: port });
    await eventually(async () => {
      await at(city).exchange.deliverDue();
      return (await query(at(city), `select 1 from exchange.delivery where phase <> 'receipted'`)).length === 0;
    });
    const arrived = await query<{ period: number }>(
      at(province),
      `select period from exchange.intake where phase = 'loaded' and period > 202603 order by intake_id`,
    );
    expect(arrived.map((row) => row.period)).toEqual([202604, 202605, 202606]);
    expect(await query(at(city), `select error_code from exchange.peer`)).toEqual([{ error_code: null }]);
  });

  it('waits for no timer when the sender starts again, or when the parent greets', async () => {
    const deliver = (): Promise<number> => at(city).exchange.deliverDue();
    await seal(january.plusMonths(6));
    await query(
      at(city),
      `update exchange.delivery set phase = 'sending', attempts = 1, due_at = now() + interval '10 minutes' where phase = 'queued'`,
    );
    expect(await deliver()).toBe(0);
    await at(city).exchange.deliveries.interrupted();
    expect(await deliver()).toBe(1);
    await seal(january.plusMonths(7));
    await query(
      at(city),
      `update exchange.delivery set attempts = 9, error_code = 'EXCH-3008', due_at = now() + interval '5 minutes' where phase = 'queued'`,
    );
    await at(city).exchange.deliveries.reachable('440000');
    expect(await deliver()).toBe(0);
    await at(city).exchange.deliveries.reachable('430000');
    expect(await deliver()).toBe(1);
    expect(
      await query(at(city), 'select count(*)::int - count(distinct delivery_id)::int as twice from exchange.receipt'),
    ).toEqual([{ twice: 0 }]);
  });

  it('judges again what a crash left received', async () => {
    const { header, frames } = await stored(202606);
    const later = await resign({ ...header, version: 2, sequence: header.sequence + 1n });
    await query(
      at(province),
      `insert into exchange.intake (definition_id, definition_version, node_code, reporting_unit, period, version, sequence, action, role, phase, digest, row_count, frame_count, frames_stored, totals, policy_version, header, received_at, due_at, state_version)
      values ('PT01', '1', '430100', '430100', 202606, 2, $1, 'replacement', 'statistical', 'received', $2, 50, 1, 1, '{}', '', $3, now(), now() - interval '1 s', 1)`,
      [later.sequence.toString(), later.digest, Buffer.from(SubmissionHeader.encode(later).finish())],
    );
    await query(
      at(province),
      `insert into exchange.intake_frame select max(intake_id), 0, 50, sha256($1), $1 from exchange.intake`,
      [frames[0]?.payload],
    );
    await at(province).exchange.start();
    await eventually(async () => (await intakes(202606)).every((intake) => intake.phase === 'loaded'));
  });
});
