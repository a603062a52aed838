import { openBooks, openPeriod, postEntry, verifyLedger } from '@pnet/fund-ledger';
import { Instant, Money, PlainDate, YearMonth, fixedClock, ok, unwrap } from '@pnet/kernel';
import { builtInValues, regionChain, type ParameterValue } from '@pnet/policy';
import { JobRequests } from '@pnet/runtime';
import { OpenBankAccount } from '@pnet/treasury';
import { CloseMonth } from '../closing/index.js';
import { createClosingSpec, finance, payIn, specUnit, workMonth } from '../../testing/closed-month.fixture.js';
import { declareMonth } from '../../testing/declared-month.fixture.js';
import { bankFile, citySpecClock, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { MatchSuspense, receiptOwner } from '../../front-office/collection/index.js';
import { cityDatasetPorts } from './index.js';

type Row = Record<string, string | null>;

const NODE = { code: '430100', regionCode: '430100' };
const ACCOUNT = '430100-government';
/** What 120 computes with, beside what it has in common with 110. */
const ownRates: Readonly<Record<string, string>> = {
  'contribution.rate-employer': '0.22',
  'contribution.rate-personal': '0.05',
  'contribution.rate-account': '0.05',
};
/** Values of a package for 120: those of 110 here, but its own rates. */
const packageOf120 = (): ParameterValue[] =>
  builtInValues
    .filter((value) => regionChain('430100').includes(value.region))
    .filter(({ key }) => /^(contribution|collection|calendar|assessment|account|late-fee)\./.test(key))
    .map((value) => ({ ...value, scheme: '120', value: ownRates[value.key] ?? value.value }));

describe('two schemes in one city', () => {
  let spec: CitySpec;
  const shape = { employers: 3, personsEach: 4 };
  let bankNumber = 0;

  const system = async (sql: string, params: readonly unknown[] = []): Promise<void> => {
    unwrap(await spec.database.unitOfWork.system(async (tx) => ok(await tx.execute(sql, params))));
  };
  /** Lines of the bank on the account of 120. */
  const payInto120 = async (day: string, lines: readonly (readonly [string, string])[]): Promise<void> => {
    const rows = lines.map(([amount, reference]) => [`G${(bankNumber += 1)}`, day, amount, '单位', '0', reference]);
    const content = Buffer.from(bankFile(rows).toString().replace('430100-income', ACCOUNT));
    unwrap(await spec.importBank.execute({ fileName: `government-${bankNumber}.csv`, content }, spec.context));
    unwrap(await spec.post.execute({ scheme: '120' }, spec.context));
  };
  const demandsOf = (scheme: string, month: number) =>
    look<{ id: string; number: string; amount: string }>(
      spec,
      'select demand_id::text as id, demand_number as number, amount::text from assessment.demand where scheme = $1 and posting_period = $2 order by demand_id',
      [scheme, month],
    );
  const factsOf = async (id: string, month: string): Promise<Row[]> => {
    const port = cityDatasetPorts(NODE.code).find((candidate) => candidate.definitionId === id);
    const query = port?.query(YearMonth.of(month), Instant.of('2026-08-05T03:00:00Z'));
    return look<Row>(spec, query?.sql ?? '', [...(query?.params ?? [])]);
  };
  const sumOf = (rows: readonly Row[], scheme: string, ...names: string[]): string =>
    Money.sum(
      rows.filter((row) => row['scheme'] === scheme).flatMap((row) => names.map((name) => Money.of(row[name] ?? '0'))),
    ).toString();

  beforeAll(async () => {
    spec = await createClosingSpec(shape);
    // The same people with the same employers, in the other scheme too: nothing but the scheme keeps them apart.
    await system(`insert into registration.relation (person_id, employer_id, scheme, start_month, category, recorded_at, recorded_by)
      select person_id, employer_id, '120', start_month, category, recorded_at, recorded_by from registration.relation where scheme = '110'`);
    await system(`insert into registration.status_line (person_id, scheme, status, effective_on, reason, recorded_at, recorded_by)
      select person_id, '120', status, effective_on, reason, recorded_at, recorded_by from registration.status_line where scheme = '110' and status <> 'retired'`);
    unwrap(
      await spec.database.unitOfWork.system(async (tx) => {
        await openBooks(tx, { unit: NODE.code, scheme: '120', month: YearMonth.of('2026-01') });
        return openPeriod(tx, { unit: NODE.code, month: YearMonth.of('2026-07') });
      }),
    );
    const account = { accountNumber: ACCOUNT, title: '机关收入户', bankName: '演示银行', kind: 'income' as const };
    const open = new OpenBankAccount(spec.database.unitOfWork, citySpecClock, NODE, {
      owners: { collection: receiptOwner },
    });
    unwrap(await open.execute({ ...account, scheme: '120' }, spec.context));
    await workMonth(spec, shape, '2026-01');
    await declareMonth(spec.database, shape, 202601, '120');
  });
  afterAll(async () => {
    await spec.close();
  });

  it('computes a scheme by its own values alone: without them it is refused, however many another has', async () => {
    expect(await spec.assess.execute({ scheme: '120', period: '2026-01' }, spec.context)).toMatchObject({
      ok: false,
      error: { code: 'POLI-3001', params: { scheme: '120', region: '430100' } },
    });
    spec.extraValues.push(...packageOf120());
    unwrap(await spec.assess.execute({ scheme: '120', period: '2026-01' }, spec.context));
    const rates = await look<{ scheme: string; lines: number; off: number }>(
      spec,
      `select scheme, count(*)::int as lines, count(*) filter (where personal_amount <> round(base * case scheme when '120' then 0.05 else 0.08 end, 2))::int as off
         from assessment.demand_line where posting_period = 202601 group by 1 order by 1`,
    );
    expect(rates).toEqual([
      { scheme: '110', lines: 12, off: 0 },
      { scheme: '120', lines: 12, off: 0 },
    ]);
    expect(
      await look(
        spec,
        `select count(*)::int as off from assessment.demand where abs(employer_amount - base_total * case scheme when '120' then 0.22 else 0.16 end) > 0.05`,
      ),
    ).toEqual([{ off: 0 }]);
    const replay = async (scheme: string) =>
      unwrap(await spec.replay.execute({ scheme, period: '2026-01' }, spec.context));
    for (const scheme of ['110', '120']) expect(await replay(scheme)).toMatchObject({ same: true });
    expect((await replay('110')).written.amount).not.toBe((await replay('120')).written.amount);
  });

  it('posts each scheme’s money to its own demands, books and accounts', async () => {
    const before = await look<Row>(
      spec,
      `select sum(debit)::text as sum from fund_ledger.journal_line where scheme = '110'`,
    );
    const demands = await demandsOf('120', 202601);
    await payInto120(
      '2026-01-16',
      demands.map(({ amount, number }) => [amount, number] as const),
    );
    expect(
      await look(
        spec,
        `select scheme, count(*)::int as paid, sum(collected_amount)::text as amount from assessment.demand where status = 'paid' and posting_period = 202601 group by 1 order by 1`,
      ),
    ).toMatchObject([
      { scheme: '110', paid: 3 },
      { scheme: '120', paid: 3, amount: Money.sum(demands.map(({ amount }) => Money.of(amount))).toString() },
    ]);
    expect(
      await look<Row>(spec, `select sum(debit)::text as sum from fund_ledger.journal_line where scheme = '110'`),
    ).toEqual(before);
    const mixed = await look(
      spec,
      `select e.entry_id from fund_ledger.journal_entry e join treasury.bank_line b on e.source_kind = 'bank-line' and e.source_id = b.bank_line_id::text
         join treasury.bank_account a on a.account_number = b.bank_account where a.scheme <> e.scheme
       union all select r.record_no from individual_account.contribution_record r join collection.allocation l on l.allocation_id = r.record_no where l.scheme <> r.scheme`,
    );
    expect(mixed).toEqual([]);
    expect(
      await look(
        spec,
        `select scheme, count(*)::int as records, sum(account_personal + account_employer)::text as account from individual_account.contribution_record group by 1 order by 1`,
      ),
    ).toEqual(
      await look(
        spec,
        `select scheme, count(*)::int as records, sum(account_amount)::text as account from assessment.demand_line group by 1 order by 1`,
      ),
    );
  });

  it('takes no fen over: not by the number of a demand, nor by a clerk', async () => {
    for (const scheme of ['110', '120']) {
      await declareMonth(spec.database, shape, 202607, scheme);
      unwrap(await spec.assess.execute({ scheme, period: '2026-07' }, spec.context));
    }
    const [other] = await demandsOf('120', 202607);
    if (!other) throw new Error('no demand of July');
    await payIn(spec, '2026-07', [[other.amount, other.number]]);
    const [line] = await look<{ id: string; state: string; suspense: string }>(
      spec,
      `select bank_line_id::text as id, state, suspense_amount::text as suspense from treasury.bank_line order by bank_line_id desc limit 1`,
    );
    expect(line).toMatchObject({ suspense: other.amount });
    expect((await demandsOf('120', 202607)).map(({ id }) => id)).toContain(other.id);
    const match = new MatchSuspense(spec.database.unitOfWork, citySpecClock, NODE, spec.readParameters);
    expect(
      await match.execute({ bankLineId: line?.id ?? '', demandId: other.id, amount: other.amount }, spec.context),
    ).toMatchObject({ ok: false, error: { code: 'COLL-2009', params: { scheme: '110', demandScheme: '120' } } });
    expect(
      await look(spec, 'select collected_amount::text as collected from assessment.demand where demand_id = $1', [
        other.id,
      ]),
    ).toEqual([{ collected: '0.00' }]);
  });

  it('has accounts of the chart that only one scheme’s books may use', async () => {
    const adjust = (scheme: string) =>
      spec.database.unitOfWork.system((tx) =>
        postEntry(tx, {
          unit: NODE.code,
          scheme,
          fund: 'pooled',
          date: PlainDate.of('2026-07-17'),
          rule: 'central-adjustment-paid',
          summary: '中央调剂资金',
          sourceKind: 'spec',
          sourceId: `adjustment-${scheme}`,
          lines: [
            { account: '5006', debit: Money.of('1.00'), counterpartUnit: '430000' },
            { account: '1003', credit: Money.of('1.00') },
          ],
          recordedBy: 'spec',
        }),
      );
    expect(await adjust('120')).toMatchObject({
      ok: false,
      error: { code: 'LEDG-1002', params: { account: '5006', scheme: '120' } },
    });
    expect((await adjust('110')).ok).toBe(true);
  });

  it('closes the month of both, and reports PI02 and PI05 of each apart, to the fen', async () => {
    const close = new CloseMonth(
      spec.database.unitOfWork,
      new JobRequests(spec.database.unitOfWork),
      { wake: () => Promise.resolve() },
      fixedClock(Instant.of('2026-08-05T02:00:00Z')),
      specUnit,
    );
    unwrap(
      await close.execute({ period: '2026-01', explanations: { 'benefit-expense-booked': '另记' } }, finance('f1')),
    );
    expect(
      await look(
        spec,
        `select scheme, fund, state from fund_ledger.period where book_month = 202601 order by scheme, fund`,
      ),
    ).toEqual(
      ['110', '120'].flatMap((scheme) => ['account', 'pooled'].map((fund) => ({ scheme, fund, state: 'closed' }))),
    );
    const [contributions, ledger] = [await factsOf('PI02', '2026-01'), await factsOf('PI05', '2026-01')];
    for (const scheme of ['110', '120']) {
      const [demanded] = await look<Row>(
        spec,
        `select sum(employer_amount)::text as employer, sum(personal_amount)::text as personal, sum(amount)::text as amount from assessment.demand where scheme = $1 and posting_period = 202601`,
        [scheme],
      );
      expect(sumOf(contributions, scheme, 'demand_employer')).toBe(demanded?.['employer']);
      expect(sumOf(contributions, scheme, 'demand_personal')).toBe(demanded?.['personal']);
      expect(sumOf(contributions, scheme, 'collected_employer', 'collected_personal')).toBe(demanded?.['amount']);
      const income = ledger.filter((row) => row['scheme'] === scheme && row['account']?.startsWith('4'));
      expect(sumOf(income, scheme, 'credit')).toBe(demanded?.['amount']);
      expect(sumOf(ledger, scheme, 'closing')).toBe('0.00');
      expect(sumOf(contributions, scheme, 'collected_account_fund')).toBe(
        sumOf(
          income.filter((row) => row['fund'] === 'account'),
          scheme,
          'credit',
        ),
      );
    }
    expect(sumOf(contributions, '110', 'demand_employer')).not.toBe(sumOf(contributions, '120', 'demand_employer'));
    expect((await spec.database.unitOfWork.read(spec.context, verifyLedger)).findings).toEqual([]);
  });
});
