import { unwrap } from '@pnet/kernel';
import { declareMonth, registerCity } from '../../testing/declared-month.fixture.js';
import { bankFile, createCitySpec, look, type CitySpec } from '../../testing/migrated-city.fixture.js';

describe('from approved lines to the account', () => {
  let spec: CitySpec;
  const shape = { employers: 6, personsEach: 5 };

  beforeAll(async () => {
    spec = await createCitySpec();
    await registerCity(spec.database, shape);
    await declareMonth(spec.database, shape, 202607);
  });
  afterAll(async () => {
    await spec?.close();
  });

  it('assesses, takes the money in, books and credits it', async () => {
    expect(unwrap(await spec.assess.execute({ scheme: '110', period: '2026-07' }, spec.context)).state).toBe('done');
    const demands = await look<{ demand_number: string; amount: string }>(
      spec,
      'select demand_number, amount from assessment.demand order by 1',
    );
    expect(demands).toHaveLength(6);
    const again = unwrap(await spec.assess.execute({ scheme: '110', period: '2026-07' }, spec.context));
    expect(again.runId).toBeUndefined();
    const lines = demands.map((demand, index) => [
      `B${index}`,
      '2026-07-15',
      demand.amount,
      '单位',
      '0',
      demand.demand_number,
    ]);
    unwrap(await spec.importBank.execute({ fileName: 'a.csv', content: bankFile(lines) }, spec.context));
    expect(unwrap(await spec.post.execute({ scheme: '110' }, spec.context)).state).toBe('done');
    const [sums] = await look<Record<string, string>>(
      spec,
      `
      select (select count(*) from individual_account.contribution_record)::text as records, (select sum(amount) from assessment.demand)::text as demanded,
        (select sum(collected_amount) from assessment.demand where status = 'paid')::text as collected,
        (select sum(account_personal + account_employer) from individual_account.contribution_record)::text as credited,
        (select sum(credit) from fund_ledger.journal_line where fund = 'account' and account_code like '4001%')::text as account_income,
        (select sum(credit) from fund_ledger.journal_line where account_code like '4001%')::text as income,
        (select count(*) from treasury.bank_line where state = 'matched')::text as matched`,
    );
    expect(sums).toMatchObject({
      records: '30',
      matched: '6',
      collected: sums?.['demanded'],
      income: sums?.['demanded'],
      account_income: sums?.['credited'],
    });
  });
});
