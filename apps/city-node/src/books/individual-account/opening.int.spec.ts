import { PlainDate, unwrap } from '@pnet/kernel';
import { clerk, citySpecClock, createCitySpec, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { openingList, openingsOf } from './account.query.js';
import { AgreeOpening, ProposeOpening, accountOfPerson, type OpeningInput } from './index.js';

const input = (changes: Partial<OpeningInput> = {}): OpeningInput => ({
  scheme: '110',
  month: '2025-12',
  balances: [
    { personId: '1', personal: '1000.10', employer: '20.00', months: 30 },
    { personId: '2', personal: '500.00', employer: '0.00', months: 12 },
  ],
  ledger: [
    { fund: 'pooled', accountCode: '1003', debit: '90000.00', credit: '0.00' },
    { fund: 'pooled', accountCode: '3001', debit: '0.00', credit: '90000.00' },
    { fund: 'account', accountCode: '1003', debit: '1200.00', credit: '0.00' },
    { fund: 'account', accountCode: '3001', debit: '0.00', credit: '1200.00' },
  ],
  totals: { persons: 2, personal: '1500.10', employer: '20.00' },
  ...changes,
});

describe('opening load', () => {
  let spec: CitySpec;
  let propose: ProposeOpening;
  let agree: AgreeOpening;
  const second = clerk('clerk-2');
  const shown = (openingId: string): Promise<string> =>
    spec.database.unitOfWork.read(second, async (tx) => {
      const [row] = await openingList.all(tx, openingsOf({ openingId }), 1);
      return row?.digest ?? '';
    });
  beforeEach(async () => {
    spec = await createCitySpec();
    propose = new ProposeOpening(spec.database.unitOfWork, citySpecClock);
    agree = new AgreeOpening(spec.database.unitOfWork, citySpecClock, { code: '430100' });
  });
  afterEach(async () => {
    await spec?.close();
  });

  it('is booked by two people with the same totals, once', async () => {
    const { openingId } = unwrap(await propose.execute(input(), spec.context));
    const digest = await shown(openingId);
    const totals = { openingId, persons: 2, personal: '1500.10', employer: '20.00', digest };
    expect(await agree.execute(totals, spec.context)).toMatchObject({ ok: false, error: { code: 'DUTY-1001' } });
    expect(await agree.execute({ ...totals, personal: '1500.11' }, second)).toMatchObject({
      ok: false,
      error: { code: 'ACCT-1002' },
    });
    expect(
      await look(spec, 'select 1 from fund_ledger.journal_entry union all select 1 from individual_account.account'),
    ).toEqual([]);
    expect(unwrap(await agree.execute(totals, second))).toMatchObject({
      accounts: 2,
      entryIds: [expect.any(String), expect.any(String)],
    });
    expect(await agree.execute(totals, second)).toMatchObject({ ok: false, error: { code: 'ACCT-1003' } });
    expect(await propose.execute(input(), spec.context)).toMatchObject({ ok: false, error: { code: 'ACCT-1003' } });
    expect(
      await look(
        spec,
        `select fund, mark, amount, entry_date::text as day from fund_ledger.journal_entry order by fund`,
      ),
    ).toEqual([
      { fund: 'account', mark: 'opening', amount: '1200.00', day: '2026-01-01' },
      { fund: 'pooled', mark: 'opening', amount: '90000.00', day: '2026-01-01' },
    ]);
    const account = await spec.database.unitOfWork.read(second, (tx) =>
      accountOfPerson(tx, { personId: '1', scheme: '110', on: PlainDate.of('2026-07-20') }),
    );
    expect(account).toMatchObject({ balance: '1020.10', months: 30, openingMonth: '2025-12' });
  });

  it('is refused by the database where one person is both', async () => {
    const { openingId } = unwrap(await propose.execute(input(), spec.context));
    await expect(
      look(
        spec,
        `update individual_account.opening set state = 'agreed', checker = maker, agreed_at = now() where opening_id = $1`,
        [openingId],
      ),
    ).rejects.toThrow(/opening_two_persons/);
  });

  it('is replaced by a later proposal until then', async () => {
    const first = unwrap(await propose.execute(input(), spec.context));
    unwrap(await propose.execute(input(), spec.context));
    expect(
      await agree.execute(
        {
          openingId: first.openingId,
          persons: 2,
          personal: '1500.10',
          employer: '20.00',
          digest: await shown(first.openingId),
        },
        second,
      ),
    ).toMatchObject({ ok: false, error: { code: 'ACCT-1006' } });
  });

  it('is agreed to as it was shown: the trial balance, how many rows were left out', async () => {
    const totals = { persons: 2, personal: '1500.10', employer: '20.00' };
    const first = unwrap(await propose.execute(input(), spec.context));
    const digest = await shown(first.openingId);
    const ledger = input().ledger.map((line) =>
      line.fund === 'pooled' ? { ...line, accountCode: line.accountCode === '3001' ? '3001' : '1001' } : line,
    );
    const { openingId } = unwrap(await propose.execute(input({ ledger }), spec.context));
    expect(await agree.execute({ openingId, ...totals, digest }, second)).toMatchObject({
      ok: false,
      error: { code: 'DUTY-1002', pointer: '/digest' },
    });
    // What is typed unseen cannot be found by trying: the totals are no part of the digest.
    expect(await shown(openingId)).not.toBe(digest);
    expect(
      await look(
        spec,
        'update individual_account.opening set personal_total = personal_total + 1 where opening_id = $1 returning 1 as n',
        [openingId],
      ),
    ).toHaveLength(1);
    const after = await shown(openingId);
    expect(await agree.execute({ openingId, ...totals, personal: '1501.10', digest: after }, second)).toMatchObject({
      ok: true,
    });
  });

  it('lists rows that it leaves out', async () => {
    const balances = [
      ...input().balances,
      { personId: '1', personal: '1.00', employer: '0.00', months: 1 },
      { personId: '3', personal: '-1.00', employer: '0.00', months: 1 },
    ];
    expect(unwrap(await propose.execute(input({ balances }), spec.context)).rejects).toEqual([
      { row: 3, personId: '1', reason: 'twice' },
      { row: 4, personId: '3', reason: 'amount' },
    ]);
  });

  it.each<[string, Partial<OpeningInput>]>([
    ['ACCT-1001', { totals: { persons: 2, personal: '1500.11', employer: '20.00' } }],
    ['ACCT-1004', { ledger: [{ fund: 'account', accountCode: '1003', debit: '1.00', credit: '0.00' }] }],
    ['KERN-0003', { month: '2025-13' }],
  ])('is refused with %s', async (code, changes) => {
    expect(await propose.execute(input(changes), spec.context)).toMatchObject({ ok: false, error: { code } });
  });
});
