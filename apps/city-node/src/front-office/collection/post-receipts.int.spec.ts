import fc from 'fast-check';
import { Money, PlainDate, unwrap } from '@pnet/kernel';
import type { ParameterValue } from '@pnet/policy';
import { declareMonth, registerCity } from '../../testing/declared-month.fixture.js';
import { bankFile, citySpecClock, createCitySpec, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { MatchSuspense, ReverseReceipt, differenceList, differencesOf } from './index.js';
import { suspenseList, suspenseOf } from '@pnet/treasury';

const NODE = { code: '430100', regionCode: '430100' };
interface Demand {
  demand_id: string;
  demand_number: string;
  employer_id: string;
  amount: string;
}
type Line = [number: string, day: string, amount: string, payer: string, account: string, reference: string];

describe('post receipts', () => {
  let spec: CitySpec;
  let demands: Demand[];
  const shape = { employers: 5, personsEach: 4 };
  let files = 0;

  const receive = async (lines: readonly Line[]): Promise<void> => {
    unwrap(await spec.importBank.execute({ fileName: `f${(files += 1)}.csv`, content: bankFile(lines) }, spec.context));
    unwrap(await spec.post.execute({ scheme: '110' }, spec.context));
  };
  const line = (n: string, amount: string, reference = '', payer = '某人', account = '0'): Line => [
    n,
    '2026-07-10',
    amount,
    payer,
    account,
    reference,
  ];
  const demand = (employer: number): Demand => demands.find((row) => row.employer_id === String(employer)) as Demand;
  const half = (amount: string): [string, string] => {
    const [a, b] = Money.of(amount).allocate([1n, 1n]);
    return [String(a), String(b)];
  };

  /**
   * What must hold after anything: money in = income + 暂收, accounts = account fund, demands = allocations, and both
   * books balance.
   */
  const expectTied = async (): Promise<void> => {
    const [row] = await look<Record<string, string>>(
      spec,
      `
      with l as (select * from fund_ledger.journal_line), r as (select * from individual_account.contribution_record)
      select (select coalesce(sum(debit - credit), 0) from l where account_code in ('1002', '1005')) as cash, (select coalesce(sum(credit - debit), 0) from l where account_code like '4001%') as income,
        (select coalesce(sum(credit - debit), 0) from l where account_code like '2001%') as suspense, (select coalesce(sum(amount), 0) from treasury.bank_line where state in ('matched', 'suspense')) as money,
        (select coalesce(sum(credit - debit), 0) from l where account_code like '4001%' and fund = 'account') as account_income, (select coalesce(sum(account_personal + account_employer), 0) from r) as credited,
        (select coalesce(sum(personal_amount + employer_amount), 0) from r) as paid_lines, (select coalesce(sum(collected_amount), 0) from assessment.demand) as collected,
        (select coalesce(sum(amount), 0) from collection.allocation where state = 'posted') as allocated,
        (select coalesce(sum(suspense_amount), 0) from treasury.bank_line) + (select coalesce(sum(amount - credited_employer - credited_personal), 0) from collection.allocation where state = 'posted') as held,
        (select coalesce(sum(debit - credit), 0) from l where fund = 'account') as account_even, (select coalesce(sum(debit - credit), 0) from l where fund = 'pooled') as pooled_even`,
    );
    const sums = Object.fromEntries(
      Object.entries(row ?? {}).map(([name, amount]) => [name, Money.of(amount).toString()]),
    );
    expect(sums).toMatchObject({
      cash: sums['money'],
      suspense: sums['held'],
      account_income: sums['credited'],
      income: sums['paid_lines'],
      collected: sums['allocated'],
    });
    expect([sums['account_even'], sums['pooled_even']]).toEqual(['0.00', '0.00']);
    expect(
      Money.of(sums['income'] ?? '')
        .plus(Money.of(sums['suspense'] ?? ''))
        .toString(),
    ).toBe(sums['cash']);
  };

  beforeEach(async () => {
    spec = await createCitySpec();
    await registerCity(spec.database, shape);
    await declareMonth(spec.database, shape, 202607);
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-07' }, spec.context));
    demands = await look<Demand>(
      spec,
      'select demand_id, demand_number, employer_id, amount from assessment.demand order by demand_id',
    );
  });
  afterEach(async () => {
    await spec?.close();
  });

  it('keeps money for no demand as 暂收 at its bank date, aged and listed', async () => {
    await receive([line('X1', '12.34', 'nothing known'), line('X2', '500.00', '43010011020260710999999999901')]);
    const { items: list } = await spec.database.unitOfWork.read(spec.context, (tx) =>
      suspenseList.read(tx, suspenseOf(PlainDate.of('2026-07-20')), { ask: { limit: 200 }, context: {} }),
    );
    expect(list.map((row) => [row.bankNumber, row.suspenseAmount, row.ageDays])).toEqual([
      ['X1', '12.34', 10],
      ['X2', '500.00', 10],
    ]);
    expect(
      await look(
        spec,
        `select entry_date::text as day, account_code, credit from fund_ledger.journal_entry join fund_ledger.journal_line using (entry_id) where account_code = '200101' order by credit`,
      ),
    ).toEqual([
      { day: '2026-07-10', account_code: '200101', credit: '12.34' },
      { day: '2026-07-10', account_code: '200101', credit: '500.00' },
    ]);
    const { items: listed } = await spec.database.unitOfWork.read(spec.context, (tx) =>
      differenceList.read(tx, differencesOf({ scheme: '110' }), { ask: { limit: 200 }, context: {} }),
    );
    expect(listed.map((row) => row.kind)).toEqual(['no-demand', 'no-demand']);
    await expectTied();
  });

  it('matches by payer and amount, and by payer and the sum of all its demands', async () => {
    await declareMonth(spec.database, shape, 202606);
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-06' }, spec.context));
    const [total] = await look<{ amount: string }>(
      spec,
      'select sum(amount) as amount from assessment.demand where employer_id = 2',
    );
    await receive([
      line('A1', demand(1).amount, '', '单位1'),
      line('A2', total?.amount ?? '', '', 'whoever', '62220000000002'),
      line('A3', '1.00', '', '单位3'),
    ]);
    expect(
      await look(
        spec,
        `select employer_id, rule, count(*)::integer as n from collection.allocation group by 1, 2 order by 1`,
      ),
    ).toEqual([
      { employer_id: '1', rule: 'employer-amount', n: 1 },
      { employer_id: '2', rule: 'employer-total', n: 2 },
    ]);
    expect(await look(spec, `select state from treasury.bank_line order by bank_line_id`)).toEqual([
      { state: 'matched' },
      { state: 'matched' },
      { state: 'suspense' },
    ]);
    await expectTied();
  });

  it('holds what is more than owed, and what does not reach the next month whole', async () => {
    const [first, second] = half(demand(2).amount);
    await receive([
      line('O1', Money.of(demand(1).amount).plus(Money.of('100.00')).toString(), demand(1).demand_number),
      line('P1', first, `缴费 ${demand(2).demand_number}`),
    ]);
    expect(await look(spec, `select kind, amount from collection.difference order by kind`)).toEqual([
      { kind: 'over-payment', amount: '100.00' },
      { kind: 'partial', amount: second },
    ]);
    expect(await look(spec, 'select status, collected_amount from assessment.demand where employer_id = 2')).toEqual([
      { status: 'part', collected_amount: first },
    ]);
    expect(
      await look(
        spec,
        'select count(*)::integer as n from individual_account.contribution_record where employer_id = 2',
      ),
    ).toEqual([{ n: 0 }]);
    await expectTied();
    await receive([line('P2', second, demand(2).demand_number)]);
    expect(
      await look(
        spec,
        'select count(*)::integer as n from individual_account.contribution_record where employer_id = 2',
      ),
    ).toEqual([{ n: 4 }]);
    await expectTied();
  });

  it.each(['whole-month', 'whole-person', 'personal-share-first'])(
    'loses no fen and credits nobody beyond the money, in the order %s',
    async (order) => {
      const extra: ParameterValue = {
        key: 'collection.allocation-order',
        region: '430100',
        effectiveFrom: '2026-01',
        effectiveTo: '2026-12',
        knownFrom: '2026-01-01',
        value: order,
        unit: 'choice',
        source: 'spec',
        certainty: 'demonstration',
        provisional: false,
        enacted: true,
      };
      spec.extraValues.push(extra);
      let n = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: 1, max: 5 }),
          fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 3 }),
          async (employer, parts) => {
            const [state] = await look<{ left: string }>(
              spec,
              'select amount - collected_amount as left from assessment.demand where employer_id = $1',
              [employer],
            );
            const left = Money.of(state?.left ?? '0');
            if (left.isZero()) return;
            const amounts = left
              .allocate([...parts, 60].map(BigInt))
              .slice(0, parts.length)
              .filter((amount) => !amount.isZero());
            await receive(
              amounts.map((amount) =>
                line(`N${order.slice(0, 3)}${(n += 1)}`, amount.toString(), demand(employer).demand_number),
              ),
            );
            await expectTied();
            const [over] = await look<{ over: boolean }>(
              spec,
              `select sum(credited_employer + credited_personal) > sum(amount) as over from collection.allocation where employer_id = $1`,
              [employer],
            );
            expect(over?.over).toBe(false);
          },
        ),
        { numRuns: 5 },
      );
      const rest = await look<Demand & { left: string }>(
        spec,
        `select *, amount - collected_amount as left from assessment.demand where status <> 'paid'`,
      );
      await receive(rest.map((row) => line(`Z${order.slice(0, 3)}${row.demand_id}`, row.left, row.demand_number)));
      expect(
        await look(
          spec,
          `select count(*)::integer as records, count(distinct person_id)::integer as persons from individual_account.contribution_record`,
        ),
      ).toEqual([{ records: 20, persons: 20 }]);
      await expectTied();
    },
  );

  it('re-classifies 暂收 when a clerk matches it, and refuses too much', async () => {
    await receive([line('S1', demand(3).amount, '?')]);
    const match = new MatchSuspense(spec.database.unitOfWork, citySpecClock, NODE, spec.readParameters);
    const [row] = await look<{ id: string }>(spec, 'select bank_line_id as id from treasury.bank_line');
    const input = { bankLineId: row?.id ?? '', demandId: demand(3).demand_id };
    expect(await match.execute({ ...input, amount: '99999999.00' }, spec.context)).toMatchObject({
      ok: false,
      error: { code: 'COLL-2002' },
    });
    expect(unwrap(await match.execute({ ...input, amount: demand(3).amount }, spec.context)).records).toBe(4);
    expect(await look(spec, 'select state, suspense_amount from treasury.bank_line')).toEqual([
      { state: 'matched', suspense_amount: '0.00' },
    ]);
    expect(
      await look(spec, `select distinct credited_on::text as day from individual_account.contribution_record`),
    ).toEqual([{ day: '2026-07-20' }]);
    expect(await look(spec, 'select 1 from collection.difference where settled_at is null')).toEqual([]);
    await expectTied();
  });

  it('takes a wrong posting back by red entries and red records, from the last to the first', async () => {
    const [first, second] = half(demand(4).amount);
    await receive([line('R1', first, demand(4).demand_number)]);
    await receive([line('R2', second, demand(4).demand_number)]);
    const reverse = new ReverseReceipt(spec.database.unitOfWork, citySpecClock);
    const lines = await look<{ id: string }>(spec, 'select bank_line_id as id from treasury.bank_line order by 1');
    const act = (index: number, repost: boolean) =>
      reverse.execute({ bankLineId: lines[index]?.id ?? '', reason: '银行串户', repost }, spec.context);
    expect(await act(0, false)).toMatchObject({ ok: false, error: { code: 'COLL-2004' } });
    expect(unwrap(await act(1, true))).toMatchObject({ allocations: 1, records: 4 });
    await expectTied();
    unwrap(await spec.post.execute({ scheme: '110' }, spec.context));
    expect(
      await look(
        spec,
        `select count(*) filter (where reversed_by is null)::integer as stand, count(*)::integer as "all" from individual_account.contribution_record`,
      ),
    ).toEqual([{ stand: 4, all: 12 }]);
    await expectTied();
    unwrap(await act(1, false));
    expect(await act(1, false)).toMatchObject({ ok: false, error: { code: 'COLL-2005' } });
    unwrap(await act(0, false));
    expect(await look(spec, 'select status, collected_amount from assessment.demand where employer_id = 4')).toEqual([
      { status: 'open', collected_amount: '0.00' },
    ]);
    await expectTied();
  });

  it('books nothing into a closed month, lists it, and holds up nobody else', async () => {
    await receive([
      ['Y1', '2025-12-31', demand(1).amount, 'x', '0', demand(1).demand_number],
      line('Y2', demand(2).amount, demand(2).demand_number),
    ]);
    unwrap(await spec.post.execute({ scheme: '110' }, spec.context));
    expect(await look(spec, 'select bank_number, state from treasury.bank_line order by bank_number')).toEqual([
      { bank_number: 'Y1', state: 'new' },
      { bank_number: 'Y2', state: 'matched' },
    ]);
    expect(await look(spec, 'select kind, amount from collection.difference')).toEqual([
      { kind: 'period-closed', amount: demand(1).amount },
    ]);
    await expectTied();
  });

  it('gives up what a failing chunk had planned, and takes it up again when the cause is gone', async () => {
    unwrap(
      await spec.importBank.execute(
        { fileName: 'q.csv', content: bankFile([line('Q1', demand(1).amount, demand(1).demand_number)]) },
        spec.context,
      ),
    );
    const planned = unwrap(await spec.post.plan({ scheme: '110' }, spec.context));
    await look(
      spec,
      `update fund_ledger.period set state = 'closed', closed_at = now(), closed_by = 'spec' where book_month = 202607`,
    );
    expect(await spec.post.work(planned)).toMatchObject({
      ok: false,
      error: { code: 'COLL-2001', params: { reason: 'LEDG-2001' } },
    });
    expect(
      await look(
        spec,
        `select 1 from individual_account.contribution_record union all select 1 from collection.allocation union all select 1 from assessment.demand where collected_amount <> 0`,
      ),
    ).toEqual([]);
    await look(
      spec,
      `update fund_ledger.period set state = 'open', closed_at = null, closed_by = null where book_month = 202607`,
    );
    expect(unwrap(await spec.post.execute({ scheme: '110' }, spec.context)).state).toBe('done');
    expect(await look(spec, 'select state from treasury.bank_line')).toEqual([{ state: 'matched' }]);
    await expectTied();
  });
});
