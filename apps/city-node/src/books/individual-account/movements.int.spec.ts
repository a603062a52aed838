import fc from 'fast-check';
import { DomainFailure, Money, PlainDate, YearMonth, ok, unwrap } from '@pnet/kernel';
import { postEntry } from '@pnet/fund-ledger';
import type { ParameterValue } from '@pnet/policy';
import { sealEvidence, verifyEvidence, type Tx } from '@pnet/runtime';
import { createClosingSpec, workMonth } from '../../testing/closed-month.fixture.js';
import { flowTieOut } from './account.check.js';
import { citySpecClock, clerk, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { openingList, openingsOf } from './account.query.js';
import {
  AgreeOpening,
  CloseAccountYear,
  ProposeOpening,
  accountMovements,
  accountOfPerson,
  contributionList,
  contributionsOf,
  recordMovementsFrom,
  reverseMovementsFrom,
  yearBalances,
  type OpeningInput,
} from './index.js';
import { sortMonths } from './opening-months.js';

const shape = { employers: 2, personsEach: 2 };
const act = { by: 'clerk-1', at: '2026-07-20T02:00:00Z' };
const second = clerk('clerk-2');

const opening = (changes: Partial<OpeningInput> = {}): OpeningInput => ({
  scheme: '110',
  month: '2025-12',
  balances: [
    {
      personId: '1',
      personal: '1000.10',
      employer: '20.00',
      months: 30,
      personalInterest: '100.00',
      employerInterest: '1.50',
    },
    { personId: '2', personal: '500.00', employer: '0.00', months: 12 },
  ],
  months: [
    { personId: '1', from: '2024-07', to: '2025-06', base: '4000.00', originUnit: '430100', originEmployer: '某厂' },
    { personId: '1', from: '2025-07', to: '2025-12', base: '4321.09', originUnit: '440300' },
    { personId: '2', from: '2025-01', to: '2025-12', base: '5000.00', originUnit: '430100' },
  ],
  ledger: [
    { fund: 'account', accountCode: '1003', debit: '1520.10', credit: '0.00' },
    { fund: 'account', accountCode: '3001', debit: '0.00', credit: '1520.10' },
  ],
  // 12 × 4000 + 6 × 4321.09 + 12 × 5000
  totals: { persons: 2, personal: '1500.10', employer: '20.00', baseMonths: 30, baseTotal: '133926.54' },
  ...changes,
});

const rateOf2026: ParameterValue = {
  key: 'account.interest-rate',
  region: '000000',
  effectiveFrom: '2026-01',
  effectiveTo: '2026-12',
  knownFrom: '2026-06-01',
  value: '0.02',
  unit: 'rate/year',
  source: '规定',
  certainty: 'secondary',
  provisional: false,
  enacted: true,
};

describe('movements and balances of accounts', () => {
  let spec: CitySpec;
  const system = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    unwrap(await spec.database.unitOfWork.system(async (tx) => ok(await work(tx))));
  const found = (): Promise<string[]> =>
    system(async (tx) => {
      await sealEvidence(tx, { sealedBy: '430100', at: citySpecClock.now() });
      return (await verifyEvidence(tx, PlainDate.of('2025-12-31'))).map(
        (one) => `${one.check} ${one.subject} ${one.detail}`,
      );
    });
  const open = async (input = opening()): Promise<void> => {
    const propose = new ProposeOpening(spec.database.unitOfWork, citySpecClock);
    const agree = new AgreeOpening(spec.database.unitOfWork, citySpecClock, { code: '430100' });
    const { openingId } = unwrap(await propose.execute(input, spec.context));
    const digest = await spec.database.unitOfWork.read(second, async (tx) => {
      const [row] = await openingList.all(tx, openingsOf({ openingId }), 1);
      return row?.digest ?? '';
    });
    expect(await agree.execute({ openingId, digest, ...input.totals, baseTotal: '133926.55' }, second)).toMatchObject({
      ok: false,
      error: { code: 'ACCT-1002' },
    });
    expect(unwrap(await agree.execute({ openingId, digest, ...input.totals }, second))).toMatchObject({
      accounts: 2,
      months: 30,
    });
  };
  const closingAt = (clock: typeof citySpecClock): CloseAccountYear =>
    new CloseAccountYear(
      spec.database.unitOfWork,
      spec.batches,
      clock,
      { code: '430100', regionCode: '430100' },
      spec.readParameters,
    );
  const close = (year: number) => closingAt(citySpecClock).execute({ scheme: '110', year }, spec.context);
  const account = (personId: string, on = '2026-07-20') =>
    system((tx) => accountOfPerson(tx, { personId, scheme: '110', on: PlainDate.of(on) }));
  const move = (kind: string, amounts: readonly string[], day: string, no = 1): Promise<number> =>
    system((tx) =>
      recordMovementsFrom(
        tx,
        {
          select: `select 1::bigint as person_id, '110' as scheme, $1::text as kind, $2::bigint as movement_no, $3::numeric as personal_principal, $4::numeric as personal_interest,
          $5::numeric as employer_principal, $6::numeric as employer_interest, $7::date as valued_on, $7::date as booked_on, '规定' as reason, '440300' as other_unit, null::text as instrument_number`,
          params: [kind, no, ...amounts, day],
        },
        act,
      ),
    );
  const tie = async () => {
    const checked = await system((tx) =>
      flowTieOut.run(tx, { unit: '430100', period: YearMonth.of('2026-01'), through: PlainDate.of('2026-01-31') }),
    );
    return [checked.ok, checked.detail];
  };

  beforeEach(async () => {
    spec = await createClosingSpec(shape);
  });
  afterEach(async () => {
    await spec?.close();
  });

  it('opens with months and bases: balance of the year, months seen with their origin, counted once', async () => {
    await open();
    expect(await account('1')).toMatchObject({ balance: '1020.10', months: 30 });
    const { items: records } = await system((tx) =>
      contributionList.read(tx, contributionsOf({ personId: '1', scheme: '110' }), {
        ask: { limit: 200 },
        context: {},
      }),
    );
    expect(records).toHaveLength(18);
    expect(records[0]).toMatchObject({
      contributionMonth: '2025-12',
      kind: 'imported',
      base: '4321.09',
      employerId: null,
      originUnit: '440300',
      accountPersonal: '0.00',
    });
    expect(await system((tx) => yearBalances(tx, { personId: '1', scheme: '110' }))).toEqual([
      {
        year: 2025,
        total: '1020.10',
        personalPrincipal: '900.10',
        personalInterest: '100.00',
        employerPrincipal: '18.50',
        employerInterest: '1.50',
        yearEmployerPrincipal: '0.00',
        yearEmployerInterest: '0.00',
        yearPersonalPrincipal: '0.00',
        yearPersonalInterest: '0.00',
        writtenFrom: 'opening',
      },
    ]);
    expect(await found()).toEqual([]);
    await look(spec, `update individual_account.opening_month set base = base + 0.01 where from_month = 202407`);
    expect((await found())[0]).toContain('individual_account.opening_evidence 1');
  });

  it('rejects months that cannot be, with the reason of each', () => {
    const row = { personId: '1', from: '2025-01', to: '2025-06', base: '1', originUnit: 'x' };
    const balances = [{ personId: '1', personal: '0', employer: '0', months: 8 }];
    const reasons = (rows: (typeof row)[]) =>
      sortMonths(rows, balances, YearMonth.of('2025-12')).rejects.map((one) => `${one.row} ${one.reason}`);
    expect(reasons([row, { ...row, from: '2025-06', to: '2025-07' }])).toEqual(['2 twice']);
    expect(reasons([{ ...row, personId: '9' }])).toEqual(['1 no-balance']);
    expect(
      reasons([
        { ...row, to: '2026-01' },
        { ...row, from: '2025-07' },
        { ...row, base: '-1' },
      ]),
    ).toEqual(['1 months', '2 months', '3 amount']);
    expect(reasons([row, { ...row, from: '2024-01', to: '2024-03' }])).toEqual([
      '1 more-months-than-stated',
      '2 more-months-than-stated',
    ]);
  });

  it('sums bases to the fen whatever the ranges are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 9_999_999 })), { maxLength: 10 }),
        (ranges) => {
          const rows = ranges.map(([months, fen], index) => ({
            personId: '1',
            from: `${2000 + index}-01`,
            to: `${2000 + index}-${String(months).padStart(2, '0')}`,
            base: Money.fromFen(BigInt(fen)).toString(),
            originUnit: 'x',
          }));
          const sorted = sortMonths(
            rows,
            [{ personId: '1', personal: '0', employer: '0', months: 900 }],
            YearMonth.of('2025-12'),
          );
          expect(sorted.rejects).toEqual([]);
          expect(sorted.baseTotal).toBe(
            Money.fromFen(ranges.reduce((sum, [months, fen]) => sum + BigInt(months * fen), 0n)).toString(),
          );
        },
      ),
    );
  });

  it('closes a year from the last closing and what came since, once; what is closed takes no more', async () => {
    await open();
    await workMonth(spec, shape, '2026-01');
    const { items: records } = await system((tx) =>
      contributionList.read(tx, contributionsOf({ personId: '1', scheme: '110', year: 2026 }), {
        ask: { limit: 200 },
        context: {},
      }),
    );
    const credited = Money.of(records[0]?.accountPersonal ?? '');
    await move('interest', ['0', '21.50', '0', '0.40'], '2025-12-31').then(
      () => expect('a closed year').toBe('refused'),
      (error: unknown) => expect((error as DomainFailure).error.code).toBe('ACCT-1101'),
    );
    await move('correction', ['0', '21.50', '0', '0.40'], '2026-01-31');
    await move('transfer-in', ['300.00', '10.00', '5.00', '1.00'], '2026-01-20');
    expect(await account('1')).toMatchObject({
      movedPersonal: '331.50',
      movedEmployer: '6.40',
      balance: Money.of('1020.10').plus(credited).plus(Money.of('337.90')).toString(),
      months: 31,
    });
    expect(await close(2026)).toMatchObject({ ok: false, error: { code: 'ACCT-1102' } });
    // The clock stands in 2026: the year is closed as the statement would in January.
    const later = { ...citySpecClock, now: () => citySpecClock.now().plusMs(200 * 86_400_000) };
    const closing = closingAt(later as typeof citySpecClock);
    expect(await closing.execute({ scheme: '110', year: 2026 }, spec.context)).toMatchObject({
      ok: false,
      error: { code: 'ACCT-1105', params: { period: '2026-01' } },
    });
    await look(spec, `update fund_ledger.period set state = 'closed', closed_by = 'spec', closed_at = now()`);
    expect(await closing.execute({ scheme: '110', year: 2026 }, spec.context)).toMatchObject({
      ok: false,
      error: { code: 'POLI-3001' },
    });
    spec.extraValues.push(rateOf2026);
    expect(unwrap(await closing.execute({ scheme: '110', year: 2026 }, spec.context)).progress).toMatchObject({
      rows: 4,
    });
    expect(unwrap(await closing.execute({ scheme: '110', year: 2026 }, spec.context))).toEqual({ state: 'done' });
    // 月积数法: the balance earns twelve months, what came in earns from its month.
    const credit = await system((tx) =>
      tx.one<{ months: number }>(
        `select 13 - extract(month from credited_on)::integer as months from individual_account.contribution_record where person_id = 1 and account_personal > 0`,
      ),
    );
    const interest = Money.round(
      Money.of('1000.10')
        .toDecimal()
        .times(12)
        .plus(credited.toDecimal().times(credit?.months ?? 0))
        .plus(Money.of('331.50').toDecimal().times(12))
        .times('0.02')
        .div(12),
    );
    const [balance] = await system((tx) => yearBalances(tx, { personId: '1', scheme: '110' }));
    expect(balance).toMatchObject({
      year: 2026,
      personalPrincipal: Money.of('1200.10').plus(credited).toString(),
      personalInterest: Money.of('131.50').plus(interest).toString(),
      employerPrincipal: '23.50',
      // (20.00 + 6.40) × 2 %
      employerInterest: '3.43',
      yearPersonalPrincipal: credited.plus(Money.of('300.00')).toString(),
      yearPersonalInterest: Money.of('31.50').plus(interest).toString(),
      writtenFrom: 'close',
    });
    expect((await found()).filter((one) => !/flow_proof|month_close_proof/.test(one))).toEqual([]);
  });

  it('ties movements out with the account fund, and takes one back by a red one', async () => {
    await open();
    await workMonth(spec, shape, '2026-01');
    expect((await tie())[0]).toBe(true);
    await move('transfer-in', ['300.00', '10.00', '5.00', '1.00'], '2026-01-20');
    expect(await tie()).toEqual([false, expect.stringContaining('110 4007: 记账 credited 316.00, 收入 income 0.00')]);
    expect((await found()).filter((one) => one.includes('flow_proof'))).toHaveLength(1);
    await system(async (tx) => {
      unwrap(
        await postEntry(tx, {
          unit: '430100',
          scheme: '110',
          fund: 'account',
          date: PlainDate.of('2026-01-20'),
          rule: 'manual',
          summary: '转入',
          sourceKind: 'manual',
          sourceId: '1',
          recordedBy: 'f1',
          lines: [
            { account: '1003', debit: Money.of('316.00') },
            { account: '4007', credit: Money.of('316.00') },
          ],
        }),
      );
    });
    expect((await tie())[0]).toBe(true);
    expect(await found()).toEqual([]);
    await system((tx) =>
      reverseMovementsFrom(
        tx,
        {
          select: `select person_id, scheme, movement_year, kind, movement_no from individual_account.account_movement where kind = 'transfer-in'`,
          params: [],
          on: '2026-01-25',
          reason: '误转',
        },
        act,
      ),
    );
    expect((await account('1'))?.movedPersonal).toBe('0.00');
    expect((await tie())[0]).toBe(false);
    const seen = await system((tx) => accountMovements(tx, { personId: '1', scheme: '110' }));
    expect(seen.map((one) => [one.kind, one.personalPrincipal, one.reversed])).toEqual([
      ['transfer-in', '-300.00', true],
      ['transfer-in', '300.00', true],
      ['opening', '900.10', false],
    ]);
  });
});
