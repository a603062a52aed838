import { Instant, Money, PlainDate, YearMonth, fixedClock, ok, unwrap } from '@pnet/kernel';
import { postEntry, verifyLedger } from '@pnet/fund-ledger';
import { look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { runChecks } from './check-list.js';
import { CloseDay } from './close-day.js';
import {
  createClosingSpec,
  finance,
  payIn,
  specUnit,
  workMonth,
  monthCloser,
} from '../../testing/closed-month.fixture.js';
import { ExcludeEmployer } from './exclude-employer.js';
import { openReopenings, type ReopeningRow } from './closings.query.js';
import { ReopenMonth } from './reopen-month.js';

describe('closing', () => {
  let spec: CitySpec;
  const shape = { employers: 4, personsEach: 5 };
  const clock = fixedClock(Instant.of('2026-08-05T02:00:00Z'));
  const month = () => monthCloser(spec, clock);
  const reopen = () => new ReopenMonth(spec.database.unitOfWork, clock, specUnit);
  const explained = { 'benefit-expense-booked': '本月由原系统记账', 'suspense-young': '正在查找付款人' };
  const failing = async (period: string): Promise<string[]> =>
    (
      await spec.database.unitOfWork.read(spec.context, (tx) =>
        runChecks(
          tx,
          { unit: '430100', period: YearMonth.of(period), through: YearMonth.of(period).lastDay() },
          'month',
        ),
      )
    )
      .filter((check) => !check.ok)
      .map((check) => check.id);

  beforeAll(async () => {
    spec = await createClosingSpec(shape);
  });
  afterAll(async () => {
    await spec?.close();
  });

  it('forbids the close while something is missing, and names it', async () => {
    expect(await failing('2026-01')).toEqual(['relations-assessed', 'benefit-expense-booked']);
    const refused = await month().execute({ period: '2026-01', explanations: explained }, finance('f1'));
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: 'CLOS-1001',
        params: { checks: 'relations-assessed' },
        items: [{ pointer: '/checks/relations-assessed', params: { count: 4 } }],
      },
    });
  });

  it('leaves an employer out with a reason', async () => {
    await workMonth(spec, { ...shape, employers: 3 }, '2026-01');
    expect(await failing('2026-01')).toEqual(['relations-assessed', 'benefit-expense-booked']);
    const exclude = new ExcludeEmployer(spec.database.unitOfWork, clock, specUnit);
    expect(
      await exclude.execute({ period: '2026-01', employerId: '3', scheme: '110', reason: '未申报' }, finance('f1')),
    ).toMatchObject({ ok: false, error: { code: 'CLOS-1004' } });
    unwrap(
      await exclude.execute(
        { period: '2026-01', employerId: '4', scheme: '110', reason: '未申报，正在催报' },
        finance('f1'),
      ),
    );
    expect(await failing('2026-01')).toEqual(['benefit-expense-booked']);
  });

  it('closes days: booked lines only, then the day takes no more', async () => {
    const day = new CloseDay(spec.database.unitOfWork, clock, specUnit);
    expect(unwrap(await day.execute({ day: '2026-01-20' }, finance('f1')))).toMatchObject({ entries: 6, days: 2 });
    await spec.database.unitOfWork.system(async (tx) =>
      ok(
        await tx.execute(`
      insert into treasury.bank_line (bank_account, value_date, amount, payer_name, payer_account, reference, bank_number, recorded_by, recorded_at)
      values ('430100-income', '2026-01-21', 5, 'x', 'x', '', 'late', 'x', now())`),
      ),
    );
    expect(await day.execute({ day: '2026-01-22' }, finance('f1'))).toMatchObject({
      ok: false,
      error: { code: 'CLOS-1001', params: { checks: 'bank-lines-booked' } },
    });
    unwrap(await spec.post.execute({ scheme: '110' }, spec.context));
    expect((await day.execute({ day: '2026-01-22' }, finance('f1'))).ok).toBe(true);
  });

  it('closes the month with the explanations of soft checks, once', async () => {
    expect(await month().execute({ period: '2026-01', explanations: {} }, finance('f1'))).toMatchObject({
      ok: false,
      error: { code: 'CLOS-1002' },
    });
    expect(unwrap(await month().execute({ period: '2026-01', explanations: explained }, finance('f1')))).toMatchObject({
      closeNo: 1,
    });
    expect(await month().execute({ period: '2026-01', explanations: explained }, finance('f1'))).toMatchObject({
      ok: false,
      error: { code: 'LEDG-2004' },
    });
    const [close] = await look<{ explanations: object; state: string }>(
      spec,
      'select explanations, state from closing.month_close',
    );
    expect(close).toEqual({ state: 'closed', explanations: explained });
    expect(await look(spec, 'select kind, key, state from runtime.job_request')).toEqual([
      { kind: 'seal-month', key: '2026-01', state: 'due' },
    ]);
  });

  it('reopens by two persons, unless it was sent', async () => {
    expect(await reopen().approve({ period: '2026-01' }, finance('f2'))).toMatchObject({
      ok: false,
      error: { code: 'CLOS-2004' },
    });
    unwrap(await reopen().request({ period: '2026-01', reason: '漏记利息' }, finance('f1')));
    const shown = openReopenings(specUnit.code);
    const [waits] = unwrap(
      await spec.database.unitOfWork.system(async (tx) => ok(await tx.rows<ReopeningRow>(shown.sql, shown.params))),
    );
    expect(waits).toMatchObject({ postingPeriod: '2026-01', closeNo: 1, reason: '漏记利息', requestedBy: 'f1' });
    const [sums] = await look<{ entries: number; amount: string }>(
      spec,
      'select count(*)::int as entries, coalesce(sum(amount), 0)::numeric(18,2)::text as amount from fund_ledger.journal_entry where book_month = 202601',
    );
    expect(waits).toMatchObject(sums ?? {});
    const digest = waits?.digest;
    expect(await reopen().request({ period: '2026-01', reason: '漏记利息' }, finance('f1'))).toMatchObject({
      ok: false,
      error: { code: 'CLOS-2003' },
    });
    expect(await reopen().approve({ period: '2026-01' }, finance('f2'))).toMatchObject({
      ok: false,
      error: { code: 'DUTY-1002' },
    });
    expect(await reopen().approve({ period: '2026-01', digest }, finance('f1'))).toMatchObject({
      ok: false,
      error: { code: 'DUTY-1001' },
    });
    expect((await reopen().approve({ period: '2026-01', digest }, finance('f2'))).ok).toBe(true);
    unwrap(await month().execute({ period: '2026-01', explanations: explained }, finance('f1')));
    expect(await look(spec, 'select close_no, state from closing.month_close order by 1')).toEqual([
      { close_no: 1, state: 'reopened' },
      { close_no: 2, state: 'closed' },
    ]);
    await sent(spec, 202601);
    expect(await reopen().request({ period: '2026-01', reason: '再来一次' }, finance('f1'))).toMatchObject({
      ok: false,
      error: { code: 'CLOS-2002', params: { datasets: 'PI05 → 430000' } },
    });
  });

  it('refuses a month whose accounts and books disagree', async () => {
    // Before anything came in, nothing was credited and nothing is income: they agree.
    expect(await failing('2026-02')).not.toContain('flow-tie-out');
    await workMonth(spec, shape, '2026-02');
    await payIn(spec, '2026-02', [['77.00', '没有单号']]);
    expect(await failing('2026-02')).toEqual(['suspense-young', 'benefit-expense-booked']);
    await spec.database.unitOfWork.system((tx) =>
      postEntry(tx, {
        unit: '430100',
        scheme: '110',
        fund: 'account',
        date: PlainDate.of('2026-02-20'),
        rule: 'manual',
        summary: '错账',
        sourceKind: 'spec',
        sourceId: '1',
        recordedBy: 'x',
        lines: [
          { account: '1002', debit: Money.of('0.01') },
          { account: '400102', credit: Money.of('0.01') },
        ],
      }),
    );
    expect(await failing('2026-02')).toEqual(['suspense-young', 'benefit-expense-booked', 'flow-tie-out']);
    expect(await month().execute({ period: '2026-02', explanations: explained }, finance('f1'))).toMatchObject({
      ok: false,
      error: { code: 'CLOS-1001', params: { checks: 'flow-tie-out' } },
    });
    expect(await look(spec, `select state from fund_ledger.period where book_month = 202602`)).toEqual([
      { state: 'open' },
      { state: 'open' },
    ]);
    expect((await spec.database.unitOfWork.read(spec.context, verifyLedger)).findings).toEqual([]);
  });
});

/** A submission of PI05 that a parent has received and found valid. */
async function sent(spec: CitySpec, period: number): Promise<void> {
  await look(
    spec,
    `
    with s as (insert into exchange.submission (definition_id, definition_version, node_code, reporting_unit, period, version, sequence, action, row_count, frame_count, totals, policy_version,
      rule_set_version, known_at, sealed_at, digest, header) values ('PI05', '1', '430100', '430100', $1, 1, 1, 'normal', 0, 0, '{}', '', '', now(), now(), '', '') returning submission_id)
    insert into exchange.delivery (submission_id, target, role, phase, outcome, due_at, queued_at) select submission_id, '430000', 'statistical', 'receipted', 'valid', null, now() from s`,
    [period],
  );
}
