import { DomainFailure, Money, PlainDate, ok, unwrap } from '@pnet/kernel';
import { verifyLedger } from '@pnet/fund-ledger';
import { sealEvidence, verifyEvidence, type Tx } from '@pnet/runtime';
import { citySpecClock, clerk, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { keepControl } from '../registration/set-control.js';
import { ReverseReceipt } from '../collection/reverse-receipt.js';
import { createClosingSpec, payIn, workMonth } from '../../testing/closed-month.fixture.js';
import { declareMonth } from '../../testing/declared-month.fixture.js';
import { CancelDemand, addCharges } from './index.js';
import { openCancellations, type OpenCancellation } from './cancellations.query.js';

const shape = { employers: 3, personsEach: 2 };
const [handler, second] = [clerk('clerk-1'), clerk('clerk-2')];

interface Row {
  demand_id: string;
  demand_number: string;
  amount: string;
  status: string;
  made_no: number;
}

describe('cancel a demand', () => {
  let spec: CitySpec;
  let cancel: CancelDemand;
  const demands = (where = 'true'): Promise<Row[]> =>
    look(
      spec,
      `select demand_id, demand_number, amount, status, made_no from assessment.demand where ${where} order by employer_id, demand_id`,
    );
  const first = async (): Promise<Row> => (await demands('employer_id = 1'))[0] as Row;
  const ask = (demandId: string, declarationVoid = false) =>
    cancel.request({ demandId, reason: '工资录入有误', declarationVoid }, handler);
  const shown = async (demandId: string): Promise<OpenCancellation | undefined> => {
    const { sql, params } = openCancellations(demandId);
    return unwrap(
      await spec.database.unitOfWork.system(async (tx: Tx) => ok(await tx.one<OpenCancellation>(sql, params))),
    );
  };
  const confirm = async (demandId: string) =>
    cancel.decide({ demandId, decision: 'confirm', note: '', digest: (await shown(demandId))?.digest }, second);
  const found = async (): Promise<string[]> =>
    unwrap(
      await spec.database.unitOfWork.system(async (tx: Tx) => {
        await sealEvidence(tx, { sealedBy: '430100', at: citySpecClock.now() });
        return ok(
          [...(await verifyEvidence(tx, PlainDate.of('2025-12-31'))), ...(await verifyLedger(tx)).findings].map(
            (one) => `${one.check} ${one.subject} ${one.detail}`,
          ),
        );
      }),
    );

  beforeEach(async () => {
    spec = await createClosingSpec(shape);
    cancel = new CancelDemand(spec.database.unitOfWork, citySpecClock);
    await declareMonth(spec.database, shape, 202601);
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-01' }, spec.context));
  });
  afterEach(async () => {
    await spec?.close();
  });

  it('leaves it for the record, and the next assessment makes it again under another number, which is paid', async () => {
    const old = await first();
    expect(await found()).toEqual([]);
    unwrap(await ask(old.demand_id));
    expect(unwrap(await confirm(old.demand_id))).toMatchObject({ state: 'confirmed', lines: 2 });
    expect(unwrap(await spec.assess.execute({ scheme: '110', period: '2026-01' }, spec.context)).state).toBe('done');
    const [cancelled, again] = await demands('employer_id = 1');
    expect(cancelled).toEqual({ ...old, status: 'cancelled' });
    expect(again).toMatchObject({ status: 'open', made_no: 2, amount: old.amount });
    expect(again?.demand_number).toBe(`${old.demand_number.slice(0, 17)}1${old.demand_number.slice(18)}`);
    await payIn(spec, '2026-01', [
      [old.amount, old.demand_number],
      [old.amount, again?.demand_number ?? ''],
    ]);
    expect((await demands('employer_id = 1')).map((row) => row.status)).toEqual(['cancelled', 'paid']);
    expect(await look(spec, 'select kind from collection.difference')).toEqual([{ kind: 'no-demand' }]);
    const [sum] = await look<{ n: string; paid: string }>(
      spec,
      'select count(*)::text as n, sum(personal_amount + employer_amount)::text as paid from individual_account.contribution_record',
    );
    expect(sum).toEqual({ n: '2', paid: old.amount });
    expect(await found()).toEqual([]);
    expect(unwrap(await spec.replay.execute({ scheme: '110', period: '2026-01' }, spec.context)).same).toBe(true);
    expect(unwrap(await spec.assess.execute({ scheme: '110', period: '2026-01' }, spec.context)).runId).toBeUndefined();
  });

  it('is not done where a control forbids it meanwhile; one that only warns was for who asked', async () => {
    const old = await first();
    unwrap(await ask(old.demand_id));
    const set = async (effect: 'block' | 'warn'): Promise<string> =>
      unwrap(
        await spec.database.unitOfWork.system(async (tx: Tx) =>
          ok(
            await keepControl(
              tx,
              {
                effect,
                acts: ['cancel-demand'],
                personId: null,
                employerId: '1',
                agency: null,
                origin: 'hand',
                reason: '稽核',
                validFrom: '2026-01-01',
                validTo: '2026-12-31',
              },
              { state: 'in-force', by: 'c1', now: citySpecClock.now() },
            ),
          ),
        ),
      );
    await set('warn');
    const block = await set('block');
    const refused = await confirm(old.demand_id);
    expect(refused.ok ? 'ok' : refused.error.code).toBe('CTLS-1001');
    await look(
      spec,
      `update registration.control set state = 'lifted', ended_by = 'c2', ended_at = now() where control_id = ${block}`,
    );
    expect(unwrap(await confirm(old.demand_id))).toMatchObject({ state: 'confirmed' });
  });

  it('can be done again and again', async () => {
    for (let made = 1; made < 4; made += 1) {
      const standing = (await demands(`employer_id = 1 and status = 'open'`))[0];
      expect(standing?.made_no).toBe(made);
      unwrap(await ask(standing?.demand_id ?? ''));
      unwrap(await confirm(standing?.demand_id ?? ''));
      unwrap(await spec.assess.execute({ scheme: '110', period: '2026-01' }, spec.context));
    }
    expect(
      await look(spec, 'select cancelled_no from assessment.demand_line where person_id = 1 order by cancelled_no'),
    ).toEqual([0, 1, 2, 3].map((no) => ({ cancelled_no: no })));
    expect(await found()).toEqual([]);
  });

  it('with its declaration void, is not made again until the employer declares anew', async () => {
    const old = await first();
    unwrap(await ask(old.demand_id, true));
    unwrap(await confirm(old.demand_id));
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-01' }, spec.context));
    expect(await demands('employer_id = 1')).toHaveLength(1);
    await spec.database.unitOfWork.system(async (tx) => {
      await tx.execute(`insert into declaration.declaration (employer_id, scheme, posting_period, agency_code, status, persons, lines, added, removed, wage_total, maker, submitted_at, checker, reviewed_at)
        select employer_id, scheme, posting_period, agency_code, 'approved', 1, 1, 0, 0, 10000, maker, now(), checker, now() from declaration.declaration where status = 'void'`);
      return ok(
        await tx.execute(`insert into declaration.declaration_line (person_id, scheme, posting_period, declaration_id, employer_id, contribution_month, change_kind, declared_wage)
        select 1, '110', 202601, max(declaration_id), 1, 202601, 'unchanged', 10000 from declaration.declaration`),
      );
    });
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-01' }, spec.context));
    expect((await demands(`employer_id = 1 and status = 'open'`))[0]).toMatchObject({ made_no: 2, amount: '2400.00' });
    expect(await found()).toEqual([]);
  });

  it('is refused while money is on it, and done after the receipt was taken back', async () => {
    const old = await first();
    await payIn(spec, '2026-01', [[old.amount, old.demand_number]]);
    expect(await ask(old.demand_id)).toMatchObject({ ok: false, error: { code: 'ASMT-1101' } });
    const [line] = await look<{ id: string }>(spec, 'select bank_line_id as id from treasury.bank_line');
    const reverse = new ReverseReceipt(spec.database.unitOfWork, citySpecClock);
    unwrap(await reverse.execute({ bankLineId: line?.id ?? '', reason: '重复', repost: false }, spec.context));
    unwrap(await ask(old.demand_id));
    unwrap(await confirm(old.demand_id));
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-01' }, spec.context));
    const again = (await demands(`employer_id = 1 and status = 'open'`))[0] as Row;
    await payIn(spec, '2026-01', [[again.amount, again.demand_number]]);
    expect((await demands('employer_id = 1')).map((row) => row.status)).toEqual(['cancelled', 'paid']);
    expect(await found()).toEqual([]);
  });

  it('confirms what was shown, and nothing that was asked for since', async () => {
    const { demand_id: demandId, amount, demand_number: demandNumber } = await first();
    unwrap(await ask(demandId));
    const seen = await shown(demandId);
    expect(seen).toMatchObject({ demandNumber, amount, lines: 2, firstMonth: '2026-01', lastMonth: '2026-01' });
    unwrap(await cancel.decide({ demandId, decision: 'refuse', note: '申报无误' }, second));
    unwrap(await ask(demandId, true));
    const late = { demandId, decision: 'confirm', note: '', digest: seen?.digest } as const;
    expect(await cancel.decide(late, second)).toMatchObject({ ok: false, error: { code: 'DUTY-1002' } });
    expect((await first()).status).toBe('open');
    expect(unwrap(await confirm(demandId))).toMatchObject({ state: 'confirmed', lines: 2 });
  });

  it('takes two persons, each step once', async () => {
    const { demand_id: id } = await first();
    expect(await confirm(id)).toMatchObject({ ok: false, error: { code: 'ASMT-1104' } });
    expect(await ask('999999')).toMatchObject({ ok: false, error: { code: 'ASMT-1001' } });
    unwrap(await ask(id));
    expect(await ask(id)).toMatchObject({ ok: false, error: { code: 'ASMT-1103' } });
    expect(await cancel.decide({ demandId: id, decision: 'confirm', note: '' }, handler)).toMatchObject({
      ok: false,
      error: { code: 'DUTY-1001' },
    });
    unwrap(await cancel.decide({ demandId: id, decision: 'refuse', note: '申报无误' }, second));
    expect((await first()).status).toBe('open');
    unwrap(await ask(id));
    unwrap(await confirm(id));
    expect(await ask(id)).toMatchObject({ ok: false, error: { code: 'ASMT-1102' } });
    await expect(
      look(spec, `update assessment.demand set collected_amount = 1 where demand_id = $1`, [id]),
    ).rejects.toThrow(/demand_collected/);
    expect(
      await look(
        spec,
        `select command, result_code from audit.command_log where command like '%cancellation%' order by log_id`,
      ),
    ).toEqual([
      { command: 'decide-demand-cancellation-confirm', result_code: 'ASMT-1104' },
      { command: 'request-demand-cancellation', result_code: 'ASMT-1001' },
      { command: 'request-demand-cancellation', result_code: 'ok' },
      { command: 'request-demand-cancellation', result_code: 'ASMT-1103' },
      { command: 'decide-demand-cancellation-confirm', result_code: 'DUTY-1001' },
      { command: 'decide-demand-cancellation-refuse', result_code: 'ok' },
      { command: 'request-demand-cancellation', result_code: 'ok' },
      { command: 'decide-demand-cancellation-confirm', result_code: 'ok' },
      { command: 'request-demand-cancellation', result_code: 'ASMT-1102' },
    ]);
  });

  it('holds late fee and interest: in the amount, kept until the demand is whole, income of the pooled fund, no account money', async () => {
    const old = await first();
    expect(await found()).toEqual([]);
    const charge = `select $1::bigint as demand_id, 'late-fee' as kind, 12.34 as amount, date '2026-02-01' as accrued_from, date '2026-02-10' as accrued_through, 2468.00 as principal, 0.0005 as daily_rate, '逾期' as reason
      union all select $1::bigint, 'interest', 5.66, date '2026-01-01', date '2026-02-10', 2468.00, 0.00005, '补缴利息'`;
    const by = { select: charge, params: [old.demand_id], at: '2026-07-20T02:00:00Z', by: 'clerk-1' };
    unwrap(await spec.database.unitOfWork.system(async (tx) => ok(await addCharges(tx, by))));
    const total = Money.of(old.amount).plus(Money.of('18.00')).toString();
    expect(await first()).toMatchObject({ amount: total });
    await payIn(spec, '2026-01', [[old.amount, old.demand_number]]);
    const income = (): Promise<{ code: string; sum: string }[]> =>
      look(
        spec,
        `select account_code as code, sum(credit - debit)::text as sum from fund_ledger.journal_line where account_code in ('400801', '400802', '200102') group by 1 order by 1`,
      );
    expect(await income()).toEqual([]);
    expect((await first()).status).toBe('part');
    const credited = `select sum(personal_amount + employer_amount)::text as sum from individual_account.contribution_record`;
    expect(await look(spec, credited)).toEqual([{ sum: old.amount }]);
    await payIn(spec, '2026-01', [['18.00', old.demand_number]]);
    expect(await income()).toEqual([
      { code: '400801', sum: '12.34' },
      { code: '400802', sum: '5.66' },
    ]);
    expect((await first()).status).toBe('paid');
    expect(await look(spec, credited)).toEqual([{ sum: old.amount }]);
    expect(await found()).toEqual([]);
    const again = spec.database.unitOfWork.system(async (tx) => ok(await addCharges(tx, by)));
    await expect(again).rejects.toThrow(DomainFailure);
  });

  it('makes a cancelled difference again, and lets no month go while a difference stands on it', async () => {
    await workMonth(spec, shape, '2026-02');
    spec.extraValues.push({
      key: 'contribution.base-upper',
      region: '430000',
      effectiveFrom: '2026-01',
      effectiveTo: '2026-12',
      knownFrom: '2026-07-05',
      value: '24000',
      unit: 'yuan/month',
      source: 'spec',
      certainty: 'demonstration',
      provisional: false,
      enacted: true,
      packageNumber: 'HN-2026-07',
    });
    await declareMonth(spec.database, shape, 202603);
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-03' }, spec.context));
    const [difference] = await demands(
      `kind = 'difference' and demand_id in (select demand_id from assessment.demand_line where contribution_month = 202601)`,
    );
    const sum = `select sum(amount)::text as sum from assessment.demand where kind = 'difference' and status <> 'cancelled'`;
    const before = await look(spec, sum);
    const [month] = await look<{ id: string }>(
      spec,
      `select demand_id as id from assessment.demand_line where kind = '10' and (person_id, contribution_month) in (select person_id, contribution_month from assessment.demand_line where demand_id = $1) and demand_id in (select demand_id from assessment.demand where collected_amount = 0)`,
      [difference?.demand_id],
    );
    expect(await ask(month?.id ?? '')).toMatchObject({ ok: false, error: { code: 'ASMT-1106' } });
    unwrap(await ask(difference?.demand_id ?? ''));
    unwrap(await confirm(difference?.demand_id ?? ''));
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-03' }, spec.context));
    expect(await look(spec, sum)).toEqual(before);
    expect((await demands(`kind = 'difference' and made_no = 2`))[0]).toMatchObject({
      amount: difference?.amount,
      status: 'open',
    });
    expect(await found()).toEqual([]);
  });
});
