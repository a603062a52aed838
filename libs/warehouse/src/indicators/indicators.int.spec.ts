import { YearMonth } from '@pnet/kernel';
import { openTestWarehouse, unitLine, type TestWarehouse, type WireRow } from '../warehouse.fixture.js';
import { totals } from '../totals/totals.query.js';
import { indicators } from './indicators.query.js';

const persons = (status: string, closing: bigint, payers: bigint | null): WireRow => ({
  status,
  category: '10',
  economic_type: '110',
  sex: '1',
  age_band: '30',
  closing,
  payers,
});
const line = (account: string, debit: bigint, credit: bigint, closing: bigint, counterpart = '-'): WireRow => ({
  fund: 'pooled',
  account,
  counterpart_unit: counterpart,
  opening: 0n,
  debit,
  credit,
  closing,
});

describe('indicators', () => {
  let warehouse: TestWarehouse;
  const find = async (unit: string, id: string, period = '2026-02') =>
    (await warehouse.inTx((tx) => indicators(tx, { units: [unit], period: YearMonth.of(period) })))
      .get(unit)
      ?.find((one) => one.id === id);

  beforeAll(async () => {
    warehouse = await openTestWarehouse([
      unitLine('000000', null),
      unitLine('430000', '000000'),
      unitLine('430100', '430000'),
      unitLine('430200', '430000'),
    ]);
    const load = (definitionId: string, reportingUnit: string, period: number, rows: WireRow[]) =>
      warehouse.load({ definitionId, reportingUnit, period }, rows);
    await load('PI01', '430100', 202602, [
      persons('active', 300n, 240n),
      persons('suspended', 20n, null),
      persons('retired', 100n, null),
    ]);
    await load('PI01', '430200', 202602, [persons('active', 80n, null)]);
    await load('PI02', '430100', 202602, [
      {
        category: '10',
        economic_type: '110',
        collection_mode: 'agency',
        payers: 240n,
        base_total: 120_000_000n,
        demand_employer: 1_600_000n,
        demand_personal: 800_000n,
        collected_employer: 1_500_000n,
        collected_personal: 750_000n,
        arrears_closing: 150_000n,
      },
    ]);
    // January and February: 430100 pays 1,000.00 and 3,000.00 of pensions, and remits 500.00 that the province
    // receives.
    await load('PI05', '430100', 202601, [line('500101', 100_000n, 0n, 100_000n)]);
    await load('PI05', '430100', 202602, [
      line('500101', 300_000n, 0n, 400_000n),
      line('5002', 50_000n, 0n, 50_000n, '430000'),
      line('3001', 0n, 0n, -1_450_000n),
    ]);
    await load('PI05', '430000', 202602, [line('4006', 0n, 50_000n, -50_000n, '430100')]);
  });
  afterAll(async () => {
    await warehouse?.close();
  });

  it('show numerator and denominator', async () => {
    expect(await find('430100', 'burden-ratio')).toMatchObject({
      value: '0.3125',
      numerator: '100',
      denominator: '320',
    });
    expect(await find('430100', 'collection-rate')).toMatchObject({
      value: '93.75',
      numerator: '22500.00',
      denominator: '24000.00',
    });
    expect(await find('430100', 'mean-contribution-base')).toMatchObject({ value: '5000.00', unit: 'yuan/person' });
    expect(await find('430100', 'paying-share')).toMatchObject({
      value: '75.00',
      numerator: '240',
      denominator: '320',
    });
  });

  it('eliminate inside the total, and not outside it', async () => {
    expect(await find('430100', 'fund-expense')).toMatchObject({ value: '3500.00' });
    expect(await find('430000', 'fund-expense')).toMatchObject({ value: '3000.00' });
    expect(await find('430000', 'fund-income')).toMatchObject({ value: '0.00' });
  });

  it('show the fund as the totals do, with what is on its way', async () => {
    await warehouse.load({ definitionId: 'PI05', reportingUnit: '430200', period: 202602 }, [
      line('5002', 12_345n, 0n, 12_345n, '430000'),
      line('3001', 0n, 0n, -1_000_000n),
    ]);
    const [total] = await warehouse.inTx((tx) =>
      totals(tx, { units: ['430000'], from: YearMonth.of('2026-02'), to: YearMonth.of('2026-02'), schemes: [] }),
    );
    // 10,000.00 of 430100, 500.00 that the province received, 9,876.55 of 430200, and 123.45 that it has paid and
    // nobody received.
    expect(await find('430000', 'fund-balance')).toMatchObject({ value: '20500.00' });
    expect([
      (await find('430000', 'fund-balance'))?.value,
      (await find('430000', 'fund-income'))?.value,
      (await find('430000', 'fund-expense'))?.value,
    ]).toEqual([total?.all?.closing.net, total?.all?.income.net, total?.all?.expense.net]);
  });

  it('take the mean of the months that are there', async () => {
    // Closing balance 14,500.00 − 4,000.00 − 500.00 = 10,000.00; mean expense (1,000.00 + 3,500.00) / 2.
    expect(await find('430100', 'months-payable')).toMatchObject({
      numerator: '10000.00',
      denominator: '2250.00',
      denominatorMonths: 2,
      value: '4.44',
    });
  });

  it('say why there is no value', async () => {
    expect(await find('430200', 'burden-ratio')).toMatchObject({ value: '0.0000', numerator: '0' });
    expect(await find('430200', 'support-ratio-insured')).toMatchObject({ value: null, reason: 'zero-denominator' });
    expect(await find('430200', 'payers')).toMatchObject({ value: null, reason: 'not-reported' });
    expect(await find('430200', 'insured', '2026-03')).toMatchObject({ value: null, reason: 'not-reported' });
    expect(await find('430100', 'replacement-rate')).toMatchObject({
      value: null,
      reason: 'not-available',
      needs: { en: expect.stringContaining('PI04') },
    });
  });

  it('are those of one scheme, or of all together, and never of another', async () => {
    // The same months again in scheme 120, with other figures; those of 110 stay as they are.
    await warehouse.load({ definitionId: 'PI01', reportingUnit: '430100', period: 202604 }, [
      persons('active', 300n, 240n),
      { ...persons('active', 50n, 50n), scheme: '120' },
      { ...persons('retired', 25n, null), scheme: '120' },
    ]);
    const collected = (scheme: string, amount: bigint): WireRow => ({
      scheme,
      category: '10',
      economic_type: '110',
      collection_mode: 'agency',
      demand_employer: 100_000n,
      demand_personal: 0n,
      collected_employer: amount,
      collected_personal: 0n,
    });
    await warehouse.load({ definitionId: 'PI02', reportingUnit: '430100', period: 202604 }, [
      collected('110', 90_000n),
      collected('120', 50_000n),
    ]);
    await warehouse.load({ definitionId: 'PI05', reportingUnit: '430100', period: 202604 }, [
      line('500101', 100_000n, 0n, 100_000n),
      { ...line('500101', 7n, 0n, 7n), scheme: '120' },
    ]);
    const of = async (...schemes: string[]) => {
      const values = await warehouse.inTx((tx) =>
        indicators(tx, { units: ['430100'], period: YearMonth.of('2026-04'), schemes }),
      );
      const read = (id: string) => values.get('430100')?.find((one) => one.id === id)?.value;
      return ['insured', 'burden-ratio', 'collection-rate', 'fund-expense'].map(read);
    };
    expect(await of('110')).toEqual(['300', '0.0000', '90.00', '1000.00']);
    expect(await of('120')).toEqual(['75', '0.5000', '50.00', '0.07']);
    expect(await of()).toEqual(['375', '0.0714', '70.00', '1000.07']);
    expect(await of('170')).toEqual([null, null, null, null]);
  });
});
