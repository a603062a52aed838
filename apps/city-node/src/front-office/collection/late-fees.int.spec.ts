import fc from 'fast-check';
import { Money, PlainDate, ok, unwrap } from '@pnet/kernel';
import { computeArrearsFee, type ParameterValue } from '@pnet/policy';
import { CancelDemand } from '../assessment/index.js';
import { openCancellations, type OpenCancellation } from '../assessment/cancellations.query.js';
import { declareMonth, registerCity } from '../../testing/declared-month.fixture.js';
import {
  bankFile,
  citySpecClock,
  clerk,
  createCitySpec,
  look,
  type CitySpec,
} from '../../testing/migrated-city.fixture.js';
import {
  DemandLateFees,
  ImportTaxReceipts,
  lateFeeChargeList,
  lateFeeChargesOf,
  lateFeeSpanList,
  lateFeeSpansOf,
} from './index.js';

const NODE = { code: '430100', regionCode: '430100' };
const DUE = '2026-06-25';
const TODAY = '2026-07-20';
const ASK = { ask: { limit: 200 }, context: {} };

/** A value of the spec's city. */
const local: ParameterValue = {
  key: 'late-fee.ceiling',
  region: '430100',
  effectiveFrom: '2010-01',
  knownFrom: '2010-01-01',
  value: 'principal',
  unit: 'choice',
  source: 'spec',
  certainty: 'demonstration',
  provisional: false,
  enacted: true,
};

interface Demand {
  id: string;
  number: string;
  amount: string;
}

describe('late fees', () => {
  const shape = { employers: 4, personsEach: 2 };
  let spec: CitySpec;
  let fees: DemandLateFees;
  let demands: Demand[];
  let files = 0;

  const demand = (employer: number): Demand => demands[employer - 1] as Demand;
  const takeIn = async (lines: readonly (readonly [day: string, amount: string, reference: string])[]) => {
    const rows = lines.map(([day, amount, reference], index) => [
      `L${files}-${index}`,
      day,
      amount,
      '某人',
      '0',
      reference,
    ]);
    unwrap(await spec.importBank.execute({ fileName: `f${(files += 1)}.csv`, content: bankFile(rows) }, spec.context));
  };
  const receive = async (lines: Parameters<typeof takeIn>[0]) => {
    await takeIn(lines);
    unwrap(await spec.post.execute({ scheme: '110' }, spec.context));
  };
  const run = async (basis: 'paid' | 'overdue', throughOn = TODAY) =>
    unwrap(await fees.execute({ scheme: '110', throughOn, basis }, spec.context));
  const preview = (basis: 'paid' | 'overdue', throughOn = TODAY) =>
    spec.database.unitOfWork.read(spec.context, async (tx) => {
      const terms = unwrap(await fees.terms(tx, { scheme: '110', throughOn, basis }, citySpecClock.now()));
      return lateFeeSpanList.read(tx, lateFeeSpansOf(terms), ASK);
    });
  const charges = () =>
    look<{ employer: string; from: string; through: string; principal: string; amount: string }>(
      spec,
      `select d.employer_id as employer, accrued_from::text as "from", accrued_through::text as through, principal, c.amount
       from assessment.demand_charge c join assessment.demand d using (demand_id) where not c.cancelled order by d.employer_id, accrued_from`,
    );
  const faults = () =>
    look(spec, 'select * from assessment.demand_proof union all select * from collection.allocation_proof');
  const fee = (principal: string, days: number): string =>
    Money.round(Money.of(principal).toDecimal().times('0.0005').times(days)).toString();

  beforeEach(async () => {
    spec = await createCitySpec();
    fees = new DemandLateFees(spec.database.unitOfWork, spec.batches, citySpecClock, NODE, spec.readParameters);
    await registerCity(spec.database, shape);
    await declareMonth(spec.database, shape, 202606);
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-06' }, spec.context));
    await look(spec, `update assessment.demand set due_on = '${DUE}'`);
    demands = await look<Demand>(
      spec,
      'select demand_id as id, demand_number as number, amount from assessment.demand order by employer_id',
    );
  });
  afterEach(async () => {
    await spec?.close();
  });

  it('demands once what came in late, and what is overdue when that is asked', async () => {
    const [whole, half] = [demand(1).amount, Money.of(demand(2).amount).allocate([1n, 1n])];
    await receive([
      ['2026-07-05', whole, demand(1).number],
      ['2026-07-01', String(half[0]), demand(2).number],
    ]);
    expect((await preview('paid')).items.map((row) => [row.employerId, row.days, row.amount])).toEqual([
      ['1', 10, fee(whole, 10)],
    ]);
    const expected = (await preview('overdue')).totals?.['amount'];
    expect(await charges()).toEqual([]);
    expect(await run('paid')).toMatchObject({ state: 'done', progress: { rows: 1 } });
    expect(await run('paid')).toMatchObject({ state: 'done', progress: { rows: 0 } });
    await run('overdue');
    const made = await charges();
    expect(made).toEqual([
      { employer: '1', from: '2026-06-26', through: '2026-07-05', principal: whole, amount: fee(whole, 10) },
      {
        employer: '2',
        from: '2026-06-26',
        through: '2026-07-01',
        principal: demand(2).amount,
        amount: fee(demand(2).amount, 6),
      },
      {
        employer: '2',
        from: '2026-07-02',
        through: TODAY,
        principal: String(half[1]),
        amount: fee(String(half[1]), 19),
      },
      ...[3, 4].map((employer) => ({
        employer: String(employer),
        from: '2026-06-26',
        through: TODAY,
        principal: demand(employer).amount,
        amount: fee(demand(employer).amount, 25),
      })),
    ]);
    expect(Money.sum(made.map((row) => Money.of(row.amount))).toString()).toBe(expected);
    expect(await run('overdue')).toMatchObject({ progress: { rows: 0 } });
    expect(
      await look(
        spec,
        `select posting_period, kind, status, persons, amount = late_fee as fee, due_on::text as due from assessment.demand where employer_id = 1 and kind = 'late-fee'`,
      ),
    ).toEqual([{ posting_period: 202607, kind: 'late-fee', status: 'open', persons: 0, fee: true, due: '2026-07-27' }]);
    expect(await faults()).toEqual([]);
  });

  it('adds the days since, when it is run again later', async () => {
    await run('overdue', '2026-07-10');
    await run('overdue');
    expect((await charges()).filter((row) => row.employer === '3').map((row) => [row.from, row.through])).toEqual([
      ['2026-06-26', '2026-07-10'],
      ['2026-07-11', TODAY],
    ]);
    expect(await fees.execute({ scheme: '110', throughOn: '2026-07-21', basis: 'paid' }, spec.context)).toMatchObject({
      ok: false,
      error: { code: 'COLL-2011' },
    });
    expect(await faults()).toEqual([]);
  });

  it('is refused by the database where two runs would charge the same day', async () => {
    await run('overdue', '2026-07-10');
    await expect(
      look(
        spec,
        `insert into assessment.demand_charge select demand_id, kind, charge_no + 9, amount, accrued_from + 3, accrued_through + 3, principal, daily_rate, reason, charged_by, charged_at, for_demand_id
         from assessment.demand_charge limit 1`,
      ),
    ).rejects.toThrow('demand_charge_days_once');
  });

  it('books what is paid as late-fee income, and credits no person', async () => {
    await receive([['2026-07-05', demand(1).amount, demand(1).number]]);
    await run('paid');
    const [late] = await look<Demand>(
      spec,
      `select demand_id as id, demand_number as number, amount from assessment.demand where kind = 'late-fee'`,
    );
    const records = await look(spec, 'select count(*) as n from individual_account.contribution_record');
    await receive([['2026-07-15', late?.amount ?? '', `滞纳金 ${late?.number}`]]);
    expect(await look(spec, `select status, collected_amount from assessment.demand where kind = 'late-fee'`)).toEqual([
      { status: 'paid', collected_amount: late?.amount },
    ]);
    expect(
      await look(
        spec,
        `select fund, credit from fund_ledger.journal_line where account_code = '400801' and credit > 0`,
      ),
    ).toEqual([{ fund: 'pooled', credit: late?.amount }]);
    expect(await look(spec, 'select count(*) as n from individual_account.contribution_record')).toEqual(records);
    expect(await faults()).toEqual([]);
  });

  it('is paid through the tax office by a receipt without persons that states it whole', async () => {
    spec.extraValues.push({ ...local, key: 'collection.mode', value: 'assess-here-collect-at-tax' });
    await receive([['2026-07-05', demand(1).amount, demand(1).number]]);
    await run('paid');
    const [late] = await look<Demand>(
      spec,
      `select demand_id as id, demand_number as number, amount from assessment.demand where kind = 'late-fee'`,
    );
    const amount = late?.amount ?? '';
    const file = [
      'HEAD,tax-receipts,1,430100-treasury,2026-07-16',
      `RECEIPT,T1,2026-07-16,${amount},单位1,,${late?.number},${amount},0`,
      `TAIL,1,0,${amount},0.00,${amount},0.00`,
    ].join('\n');
    const importer = new ImportTaxReceipts(spec.database.unitOfWork, citySpecClock);
    const taken = await importer.execute({ fileName: 't.csv', content: Buffer.from(file) }, spec.context);
    expect(unwrap(taken)).toMatchObject({ receipts: 1, details: 0, charges: { agrees: 1 } });
    unwrap(await spec.post.execute({ scheme: '110' }, spec.context));
    expect(await look(spec, `select status from assessment.demand where kind = 'late-fee'`)).toEqual([
      { status: 'paid' },
    ]);
    expect(
      await look(
        spec,
        `select fund, credit from fund_ledger.journal_line where account_code = '400801' and credit > 0`,
      ),
    ).toEqual([{ fund: 'pooled', credit: amount }]);
    expect(await faults()).toEqual([]);
  });

  it('names charges that the money contradicts later; cancelled by two they are made anew', async () => {
    await run('overdue');
    await receive([['2026-07-05', demand(3).amount, demand(3).number]]);
    const disagreeing = () =>
      spec.database.unitOfWork.read(spec.context, (tx) =>
        lateFeeChargeList.read(tx, lateFeeChargesOf({ scheme: '110', disagreeing: true }), ASK),
      );
    const wrong = (await disagreeing()).items;
    expect(wrong.map((row) => [row.demandNumber, row.disagrees])).toEqual([[demand(3).number, true]]);
    const cancel = new CancelDemand(spec.database.unitOfWork, citySpecClock);
    const own = { demandId: wrong[0]?.lateFeeDemandId ?? '', reason: '到账在先', declarationVoid: false };
    expect(await cancel.request({ ...own, demandId: demand(4).id }, spec.context)).toMatchObject({
      ok: false,
      error: { code: 'ASMT-1110' },
    });
    unwrap(await cancel.request(own, spec.context));
    const select = openCancellations(own.demandId);
    const shown = await spec.database.unitOfWork.read(spec.context, (tx) =>
      tx.one<OpenCancellation>(select.sql, select.params),
    );
    const decision = { demandId: own.demandId, decision: 'confirm', note: '', digest: shown?.digest } as const;
    unwrap(await cancel.decide(decision, clerk('clerk-2')));
    await run('overdue');
    expect((await charges()).filter((row) => row.employer === '3')).toEqual([
      {
        employer: '3',
        from: '2026-06-26',
        through: '2026-07-05',
        principal: demand(3).amount,
        amount: fee(demand(3).amount, 10),
      },
    ]);
    expect((await disagreeing()).items).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('charges no demand that is cancelled while the run waits, and the proof finds a fee on one', async () => {
    const cancelled = spec.database.unitOfWork.system(async (tx) => {
      await tx.execute(`select pg_advisory_xact_lock(hashtextextended('assessment:110', 52))`);
      await tx.execute(`update assessment.demand set status = 'cancelled' where demand_id = $1`, [demand(1).id]);
      return ok(await tx.execute('select pg_sleep(1.5)'));
    });
    await run('overdue');
    unwrap(await cancelled);
    expect((await charges()).map((row) => row.employer)).toEqual(['2', '3', '4']);
    await look(spec, `update assessment.demand set status = 'cancelled' where demand_id = ${demand(2).id}`);
    const { items } = await spec.database.unitOfWork.read(spec.context, (tx) =>
      lateFeeChargeList.read(tx, lateFeeChargesOf({ scheme: '110', disagreeing: true }), ASK),
    );
    expect(items.map((row) => row.demandNumber)).toEqual([demand(2).number]);
    const subjects = await look<{ subject: string }>(spec, 'select subject from assessment.demand_proof');
    expect(subjects.filter(({ subject }) => subject.startsWith('charge '))).toHaveLength(1);
  });

  it('is refused for what is owed while money waits to be posted, and while a run of other terms is open', async () => {
    await takeIn([['2026-07-05', demand(1).amount, demand(1).number]]);
    const ask = (basis: 'paid' | 'overdue', throughOn = TODAY) =>
      fees.plan({ scheme: '110', throughOn, basis }, spec.context);
    expect(await ask('overdue')).toMatchObject({
      error: { code: 'COLL-2013', params: { lines: 1, amount: demand(1).amount } },
    });
    const open = unwrap(await ask('overdue', '2026-07-04'));
    expect(open.runId).toBeDefined();
    expect(unwrap(await ask('overdue', '2026-07-04'))).toEqual(open);
    expect(await ask('paid', '2026-07-04')).toMatchObject({ error: { code: 'COLL-2014' } });
    expect(await ask('overdue', '2026-07-03')).toMatchObject({ error: { code: 'COLL-2014' } });
  });

  it('numbers more than 99 late-fee demands of an employer and month apart', async () => {
    await run('overdue', '2026-06-26');
    for (const sequence of [9, 99]) {
      await look(
        spec,
        `update assessment.demand set sequence_no = ${sequence} where kind = 'late-fee' and sequence_no = ${sequence === 9 ? 1 : 10}`,
      );
      await run('overdue', sequence === 9 ? '2026-06-27' : '2026-06-28');
    }
    const numbers = await look<{ number: string }>(
      spec,
      `select substring(demand_number from 18) as number from assessment.demand where kind = 'late-fee' and employer_id = 1 order by demand_id`,
    );
    expect(numbers.map(({ number }) => number)).toEqual(['000000000101', '000000000110', '100000000100']);
  });

  it('stops at the principal where a place sets that as the ceiling', async () => {
    spec.extraValues.push(local);
    await look(spec, `update assessment.demand set due_on = '2019-01-01' where employer_id = 1`);
    await run('overdue', '2025-12-31');
    await run('overdue');
    const sum = Money.sum((await charges()).filter((row) => row.employer === '1').map((row) => Money.of(row.amount)));
    expect(sum.toString()).toBe(demand(1).amount);
    expect(await faults()).toEqual([]);
  });

  it('computes what the formula computes, whatever came in when', async () => {
    const first = PlainDate.of('2026-05-01');
    const history = fc.array(
      fc.record({ day: fc.integer({ min: 0, max: 80 }), share: fc.integer({ min: 1, max: 60 }) }),
      { maxLength: 4 },
    );
    let line = 1_000;
    await fc.assert(
      fc.asyncProperty(
        fc.array(history, { minLength: 4, maxLength: 4 }),
        fc.integer({ min: 0, max: 60 }),
        async (histories, due) => {
          const dueOn = first.plusDays(due).toString();
          await look(spec, `delete from collection.allocation`);
          await look(spec, `update assessment.demand set due_on = '${dueOn}', collected_amount = 0, status = 'open'`);
          const expected: string[] = [];
          for (const [index, parts] of histories.entries()) {
            const { id, amount } = demand(index + 1);
            let left = Money.of(amount);
            const receipts: { on: string; amount: string }[] = [];
            for (const { day, share } of parts) {
              const part = left.allocate([BigInt(share), BigInt(100 - share)])[0] ?? left;
              if (part.isZero()) continue;
              left = left.minus(part);
              const on = first.plusDays(day).toString();
              receipts.push({ on, amount: part.toString() });
              await look(
                spec,
                `with b as (insert into treasury.bank_line (bank_account, value_date, amount, payer_name, payer_account, reference, bank_number, recorded_by, recorded_at, class)
                   values ('430100-income', '${on}', ${part}, 'x', '0', '', 'P${(line += 1)}', 'spec', now(), 'contribution') returning bank_line_id)
                 insert into collection.allocation (bank_line_id, demand_id, employer_id, scheme, amount, collected_before, demand_amount, rule, allocation_order, state, credited_on, allocated_by, allocated_at)
                 select bank_line_id, ${id}, ${index + 1}, '110', ${part}, 0, ${amount}, 'by-hand', 'whole-month', 'posted', '${on}', 'spec', now() from b`,
              );
            }
            const computed = computeArrearsFee({ principal: amount, dueOn, receipts, through: TODAY }, [
              { from: '2011-07-01', dailyRate: '0.0005' },
            ]);
            for (const { from, through, principal, fee: part } of computed.value.spans)
              if (part !== '0.00') expected.push([index + 1, from, through, principal, part].join(' '));
          }
          const { items } = await preview('overdue');
          expect(
            items
              .map((row) => [row.employerId, row.accruedFrom, row.accruedThrough, row.principal, row.amount].join(' '))
              .sort(),
          ).toEqual(expected.sort());
        },
      ),
      { numRuns: 12 },
    );
  });
});
