import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Exchange, createAuthority, issueNodeCertificates, openSigner, signatureText } from '@pnet/exchange';
import { openPeriod, postEntry } from '@pnet/fund-ledger';
import { Instant, Money, PlainDate, ok, systemClock, unwrap, type Clock } from '@pnet/kernel';
import { installBuiltInParameters, packageBytes, policyStoreMigrations, type PolicyPackage } from '@pnet/policy-store';
import { migrate, runtimeMigrations, type Tx } from '@pnet/runtime';
import { ImportBankFile, OpenBankAccount } from '@pnet/treasury';
import { createClosingSpec, finance, workMonth } from '../../testing/closed-month.fixture.js';
import { look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { ActivatePackages } from './activate-packages.js';
import { AnswerTask, ReturnTask, listedTasks, taskList, tasksMigrations } from '@pnet/tasks';
import { orderInbox, orderInboxList } from './orders.query.js';
import { cityOrderHandlers, cityTasks } from './index.js';

const lowerBound = (number: number, changes: Partial<PolicyPackage> = {}): PolicyPackage => ({
  issuer: '430000',
  number,
  region: '430000',
  title: '2026年缴费基数下限',
  knownFrom: `2026-07-0${number}`,
  activatesOn: '2026-07-10',
  cases: [],
  values: [
    {
      key: 'contribution.base-lower',
      region: '430000',
      effectiveFrom: '2026-01',
      effectiveTo: '2026-12',
      knownFrom: `2026-07-0${number}`,
      value: `470${number}`,
      unit: 'yuan/month',
      source: '演示',
      certainty: 'demonstration',
      provisional: false,
      enacted: true,
    },
  ],
  ...changes,
});

describe('orders at a city', () => {
  let spec: CitySpec;
  let exchange: Exchange;
  let now = '2026-07-20T02:00:00Z';
  const clock: Clock = { now: () => Instant.of(now) };
  const folder = mkdtempSync(join(tmpdir(), 'pension-control-'));
  const signed = (policyPackage: PolicyPackage) => ({
    package: policyPackage,
    signature: signatureText(openSigner(join(folder, '430000')), packageBytes(policyPackage)),
  });
  const allTasks = async (tx: Tx) =>
    (await taskList.read(tx, listedTasks({ now: clock.now().toDate() }), { ask: { limit: 200 }, context: {} })).items;
  const answers = () =>
    look<{ number: string; phase: string; evidence: Record<string, unknown> }>(
      spec,
      'select number, phase, evidence from exchange.order_in order by number',
    );
  /** Puts an order into the inbox, as the stream does once its signature is proven, and applies what is due. */
  const receive = async (number: number, kind: string, payload: unknown) => {
    await look(
      spec,
      `
      insert into exchange.order_in (issuer, target, number, parent, kind, payload, message, owner, issued_at, deadline, received_at, phase, answer, due_at, state_version)
      values ('430000', '430100', $1, '430000', $2, $3, '', 'spec', $4, '2026-12-31', $4, 'delivered', '', $4, 1)`,
      [number, kind, JSON.stringify(payload), now],
    );
    await exchange.orders.execute();
    return (await answers()).find((answer) => answer.number === String(number));
  };

  beforeAll(async () => {
    spec = await createClosingSpec({ employers: 2, personsEach: 3 });
    await migrate(spec.test.urls.migrator, spec.test.roles, [
      runtimeMigrations,
      policyStoreMigrations,
      tasksMigrations,
    ]);
    unwrap(
      await spec.database.unitOfWork.system((tx) => installBuiltInParameters(tx, Instant.of('2026-01-01T00:00:00Z'))),
    );
    const authority = await createAuthority(join(folder, 'authority'), systemClock.now().toDate());
    for (const code of ['430100', '430000'])
      await issueNodeCertificates(authority, code, join(folder, code), systemClock.now().toDate());
    exchange = new Exchange({
      database: spec.database,
      clock,
      node: { code: '430100', parents: [], children: [], certificateFolder: join(folder, '430100') },
      hooks: {
        orderHandlers: cityOrderHandlers({
          clock: { now: () => systemClock.now() },
          certificateFolder: join(folder, '430100'),
        }),
      },
    });
    await workMonth(spec, { employers: 2, personsEach: 3 }, '2026-01');
  });
  afterAll(async () => {
    await exchange?.stop();
    await spec?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('installs and activates a policy package, and hands the changed months to assessment', async () => {
    const answer = await receive(1, 'publish-policy-package', signed(lowerBound(1)));
    expect(answer).toMatchObject({
      phase: 'executed',
      evidence: { issuer: '430000', number: 1, monthsToReassess: ['2026-01'] },
    });
    expect(await spec.database.unitOfWork.read(spec.context, (tx) => allTasks(tx))).toMatchObject([
      { kind: 'assess-differences', endsOrder: false, payload: { months: ['2026-01'], package: '430000/1' } },
    ]);
    expect(
      await spec.database.unitOfWork.read(
        spec.context,
        async (tx) =>
          (
            await orderInboxList.read(tx, orderInbox({ code: '430100', now: clock.now().toDate() }), {
              ask: { limit: 200 },
              context: {},
            })
          ).items,
      ),
    ).toMatchObject([{ number: '1', phase: 'executed', overdue: false, taskId: expect.any(String) as string }]);
  });

  it('refuses a package with another content than was signed, and uses its number up', async () => {
    const forged = { ...signed(lowerBound(2)), package: lowerBound(2, { title: '改过的标题' }) };
    expect(await receive(2, 'publish-policy-package', forged)).toMatchObject({
      phase: 'refused',
      evidence: { code: 'PSTO-1002' },
    });
    expect(await receive(3, 'publish-policy-package', { hello: 1 })).toMatchObject({
      phase: 'refused',
      evidence: { code: 'PSTO-1001' },
    });
  });

  it('activates a package on its day, and answers the order then', async () => {
    expect(
      await receive(4, 'publish-policy-package', signed(lowerBound(3, { activatesOn: '2099-01-01' }))),
    ).toMatchObject({ phase: 'installed' });
    const sweep = new ActivatePackages(
      spec.database.unitOfWork,
      exchange,
      {
        onWake: () => undefined,
        every: () => undefined,
        wake: () => Promise.resolve(),
        close: () => Promise.resolve(),
      },
      clock,
      { sweepSeconds: 15 },
    );
    expect(await sweep.work()).toBe(0);
    now = '2099-01-01T02:00:00Z';
    expect([await sweep.work(), await sweep.work()]).toEqual([1, 0]);
    expect((await answers()).find((answer) => answer.number === '4')).toMatchObject({
      phase: 'executed',
      evidence: { issuer: '430000', number: 3, monthsToReassess: ['2026-01'] },
    });
    now = '2026-07-20T02:00:00Z';
  });

  it('hands what needs people to two of them', async () => {
    expect(await receive(5, 'fund-adjustment', { direction: 'remit', amount: '1000.00' })).toMatchObject({
      phase: 'installed',
    });
    const answerTask = new AnswerTask(spec.database.unitOfWork, clock, { code: '430100' }, cityTasks(exchange));
    const task = (await spec.database.unitOfWork.read(spec.context, (tx) => allTasks(tx))).find(
      (one) => one.kind === 'fund-adjustment',
    );
    const taskId = task?.taskId ?? '';
    expect(await answerTask.confirm({ taskId }, finance('f2'))).toMatchObject({
      ok: false,
      error: { code: 'CTRL-1002' },
    });
    const done = (evidence?: Record<string, string>) =>
      answerTask.answer(
        { taskId, outcome: 'executed', note: '已划款', ...(evidence ? { evidence } : {}) },
        finance('f1'),
      );
    expect(await done()).toMatchObject({
      ok: false,
      error: { code: 'CTRL-1004', params: { field: 'bankLine / evidence.entry' } },
    });
    expect(await done({ entry: '999999' })).toMatchObject({
      ok: false,
      error: { code: 'CTRL-1005', params: { reason: 'missing' } },
    });
    const post = async (amount: string, sourceId: string): Promise<string> =>
      unwrap(
        await spec.database.unitOfWork.system((tx) =>
          postEntry(tx, {
            unit: '430100',
            scheme: '110',
            fund: 'pooled',
            date: PlainDate.of('2026-07-20'),
            rule: 'manual',
            summary: '上解调剂金',
            sourceKind: 'spec',
            sourceId,
            recordedBy: 'f1',
            lines: [
              { account: '1002', credit: Money.of(amount) },
              { account: '400102', debit: Money.of(amount) },
            ],
          }),
        ),
      ).entryId;
    const [wrong, entry] = [await post('999.99', 'wrong'), await post('1000.00', 'right')];
    expect(await done({ entry: wrong })).toMatchObject({
      ok: false,
      error: { code: 'CTRL-1005', params: { reason: 'amount 999.99 ≠ 1000.00' } },
    });
    unwrap(await done({ entry }));
    expect(await answerTask.confirm({ taskId }, finance('f1'))).toMatchObject({
      ok: false,
      error: { code: 'DUTY-1001' },
    });
    expect((await answers()).find((answer) => answer.number === '5')).toMatchObject({ phase: 'installed' });
    unwrap(await answerTask.confirm({ taskId }, finance('f2')));
    expect((await answers()).find((answer) => answer.number === '5')).toMatchObject({
      phase: 'executed',
      evidence: { note: '已划款', entry, entryAmount: '1000.00', entryDate: '2026-07-20', taskId },
    });
    expect(await answerTask.answer({ taskId: '999', outcome: 'refused', note: '没有' }, finance('f1'))).toMatchObject({
      ok: false,
      error: { code: 'CTRL-1001' },
    });
  });

  it('books a transfer itself when its bank line is there: found at the answer, booked by the second person’s word', async () => {
    const order = { direction: 'remit', amount: '500.00', accountFundAmount: '200.00', reason: '调剂' };
    expect(await receive(6, 'fund-adjustment', { ...order, amount: '0' })).toMatchObject({
      phase: 'refused',
      evidence: { code: 'CTRL-1101' },
    });
    expect(await receive(7, 'fund-adjustment', order)).toMatchObject({ phase: 'installed' });
    const answerTask = new AnswerTask(spec.database.unitOfWork, clock, { code: '430100' }, cityTasks(exchange));
    const open = (await spec.database.unitOfWork.read(spec.context, (tx) => allTasks(tx))).find(
      (one) => one.orderNumber === '7',
    );
    const taskId = open?.taskId ?? '';
    const done = (evidence?: Record<string, string>) =>
      answerTask.answer(
        { taskId, outcome: 'executed', note: '已划款', ...(evidence ? { evidence } : {}) },
        finance('f1'),
      );
    expect(await done()).toMatchObject({ ok: false, error: { code: 'CTRL-1004' } });
    const open2 = new OpenBankAccount(spec.database.unitOfWork, clock, { code: '430100' }, { owners: {} });
    unwrap(
      await open2.execute(
        { accountNumber: '430100-fiscal', title: '财政专户', bankName: '银行', kind: 'fiscal', scheme: '110' },
        finance('f1'),
      ),
    );
    const importBank = new ImportBankFile(spec.database.unitOfWork, { now: () => systemClock.now() });
    const day = systemClock.now().toPlainDate().toString();
    const bring = async (name: string, rows: string[], out: string) =>
      unwrap(
        await importBank.execute(
          {
            fileName: name,
            content: Buffer.from(
              [
                `HEAD,bank-lines,1,430100-fiscal,${day}`,
                '流水号,入账日期,金额,付款人,付款账号,附言,收支',
                ...rows,
                `TAIL,${rows.length},0.00,${out}`,
              ].join('\n'),
            ),
          },
          finance('f1'),
        ),
      );
    await bring(
      'one.csv',
      [`X1,${day},499.99,省,1,上解,支`, `X2,${day},500.00,省,1,上解,支`, `X3,${day},500.00,省,1,430000-430100-7,支`],
      '1499.99',
    );
    await spec.database.unitOfWork.system((tx) =>
      openPeriod(tx, { unit: '430100', month: systemClock.now().toPlainDate().yearMonth }),
    );
    const [x1] = await look<{ id: string }>(
      spec,
      `select bank_line_id::text as id from treasury.bank_line where bank_number = 'X1'`,
    );
    expect(await done({ bankLine: x1?.id ?? '' })).toMatchObject({ ok: false, error: { code: 'TREA-1119' } });
    expect(unwrap(await done())).toMatchObject({ state: 'answered' });
    const giveBack = new ReturnTask(spec.database.unitOfWork);
    expect(await giveBack.execute({ taskId, note: '流水有误' }, finance('f1'))).toMatchObject({
      error: { code: 'DUTY-1001' },
    });
    unwrap(await giveBack.execute({ taskId, note: '流水有误' }, finance('f2')));
    expect(unwrap(await done({ entries: '1', rule: 'forged' }))).toMatchObject({ state: 'answered' });
    expect(await look(spec, `select 1 from fund_ledger.journal_entry where rule like 'remitted%'`)).toEqual([]);
    expect(await answerTask.confirm({ taskId }, finance('f1'))).toMatchObject({
      ok: false,
      error: { code: 'DUTY-1001' },
    });
    const both = await Promise.all(['f2', 'f3'].map((user) => answerTask.confirm({ taskId }, finance(user))));
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(
      await look(
        spec,
        `select e.entry_id::text as id, e.rule, e.fund, l.account_code as account, (l.debit - l.credit)::text as amount, l.counterpart_unit as unit, l.instrument_number as instrument
         from fund_ledger.journal_entry e join fund_ledger.journal_line l using (reporting_unit, scheme, fund, book_month, entry_id) where e.rule like 'remitted%' order by e.fund desc, l.line_no`,
      ),
    ).toMatchObject([
      {
        rule: 'remitted-to-superior-fiscal',
        fund: 'pooled',
        account: '5002',
        amount: '300.00',
        unit: '430000',
        instrument: '430000-430100-7',
      },
      { fund: 'pooled', account: '1003', amount: '-300.00', unit: '' },
      { fund: 'account', account: '5002', amount: '200.00', unit: '430000' },
      { fund: 'account', account: '1003', amount: '-200.00' },
    ]);
    const answered = (await answers()).find((answer) => answer.number === '7');
    expect(answered).toMatchObject({
      phase: 'executed',
      evidence: { note: '已划款', rule: 'remitted-to-superior-fiscal', amount: '500.00', bankNumber: 'X3', taskId },
    });
    expect(String(answered?.evidence['entries'])).toMatch(/^\d+,\d+$/);
    expect(
      await look(
        spec,
        `select bank_number as n, state, class from treasury.bank_line where bank_account = '430100-fiscal' order by 1`,
      ),
    ).toEqual([
      { n: 'X1', state: 'new', class: 'other' },
      { n: 'X2', state: 'new', class: 'other' },
      { n: 'X3', state: 'booked', class: 'remittance' },
    ]);
    expect(await look(spec, 'select subject, detail from treasury.bank_line_proof')).toEqual([]);
  });

  it('closes a follow-up task when the run is there and a second person has confirmed, and keeps the two-person rule in the database', async () => {
    const [task] = (await spec.database.unitOfWork.read(spec.context, (tx) => allTasks(tx))).filter(
      (one) => one.kind === 'assess-differences',
    );
    const answerTask = new AnswerTask(spec.database.unitOfWork, clock, { code: '430100' }, cityTasks(exchange));
    const taskId = task?.taskId ?? '';
    const answer = () => answerTask.answer({ taskId, outcome: 'executed', note: '已补差' }, finance('f1'));
    expect(await answer()).toMatchObject({ ok: false, error: { code: 'CTRL-1006', params: { months: '202601' } } });
    await look(
      spec,
      `insert into assessment.assessment_run (scheme, posting_period, kind, known_at, parameters, state, requested_by, started_at, finished_at)
      values ('110', 202607, 'difference', now(), '[{"contribution_month": 202601}]', 'done', 'f1', '2026-12-31', '2026-12-31')`,
    );
    expect(unwrap(await answer())).toMatchObject({ state: 'answered' });
    expect(await answerTask.confirm({ taskId }, finance('f1'))).toMatchObject({
      ok: false,
      error: { code: 'DUTY-1001' },
    });
    expect(unwrap(await answerTask.confirm({ taskId }, finance('f2')))).toMatchObject({ state: 'closed' });
    expect(
      (await spec.database.unitOfWork.read(spec.context, (tx) => allTasks(tx))).find((one) => one.taskId === taskId),
    ).toMatchObject({
      confirmedBy: 'f2',
      evidence: { note: '已补差', differenceAmount: '0.00', differenceLines: '0' },
    });
    await expect(
      spec.database.unitOfWork.system(async (tx) =>
        ok(await tx.execute(`update control.task set confirmed_by = answered_by where answered_by is not null`)),
      ),
    ).rejects.toThrow('task_two_persons');
  });
});
