import { Money, ok, unwrap } from '@pnet/kernel';
import type { ParameterValue } from '@pnet/policy';
import { Audit } from '@pnet/runtime';
import { declareMonth, registerCity } from '../../testing/declared-month.fixture.js';
import { addCharges } from '../assessment/index.js';
import { citySpecClock, createCitySpec, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { ExportTaxDemands, ImportTaxReceipts, MatchSuspense } from './index.js';

const NODE = { code: '430100', regionCode: '430100' };
const taxMode: ParameterValue = {
  key: 'collection.mode',
  region: '430100',
  effectiveFrom: '2026-01',
  effectiveTo: '2026-12',
  knownFrom: '2026-01-02',
  value: 'assess-here-collect-at-tax',
  unit: 'choice',
  source: 'spec',
  certainty: 'demonstration',
  provisional: false,
  enacted: true,
};

describe('collection at the tax office', () => {
  let spec: CitySpec;
  let records: string[][];
  const shape = { employers: 2, personsEach: 3 };

  beforeEach(async () => {
    spec = await createCitySpec();
    spec.extraValues.push(taxMode);
    await registerCity(spec.database, shape);
    await declareMonth(spec.database, shape, 202607);
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-07' }, spec.context));
    let text = '';
    const exporter = new ExportTaxDemands(spec.database.unitOfWork, new Audit(), NODE);
    expect(
      unwrap(
        await exporter.execute({ scheme: '110', period: '2026-07' }, spec.context, async (part) => {
          text += part;
        }),
      ),
    ).toMatchObject({ demands: 2, persons: 6 });
    records = text
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    expect(records.at(-1)?.slice(0, 3)).toEqual(['TAIL', '2', '6']);
  });
  afterEach(async () => {
    await spec?.close();
  });

  /** The tax office's answer: a receipt for each demand, and its persons. */
  const answerFile = (
    change: (person: string[]) => string[][] = (person) => [person],
    extra: string[][] = [],
  ): Buffer => {
    const demands = records.filter((row) => row[0] === 'DEMAND');
    const numberOf = new Map(demands.map((row, index) => [row[1], `T${index}`]));
    const persons = [
      ...records
        .filter((row) => row[0] === 'PERSON')
        .flatMap((row) =>
          change(['PERSON', numberOf.get(row[1]) ?? '', row[2] ?? '', row[4] ?? '', row[6] ?? '', row[7] ?? '']),
        ),
      ...extra,
    ];
    const sum = (amounts: string[]): string => Money.sum(amounts.map((amount) => Money.of(amount))).toString();
    return Buffer.from(
      [
        'HEAD,tax-receipts,1,430100-treasury,2026-07-16',
        ...demands.map((row, index) => `RECEIPT,T${index},2026-07-16,${row[5]},${row[3]},,${row[1]}`),
        ...persons.map((row) => row.join(',')),
        `TAIL,${demands.length},${persons.length},${sum(demands.map((row) => row[5] ?? ''))},${sum(persons.flatMap((row) => [row[4] ?? '', row[5] ?? '']))}`,
      ].join('\r\n'),
    );
  };
  const importer = () => new ImportTaxReceipts(spec.database.unitOfWork, citySpecClock);

  it('books what the detail names into state treasury and accounts', async () => {
    const file = answerFile();
    expect(unwrap(await importer().execute({ fileName: 't.csv', content: file }, spec.context))).toMatchObject({
      receipts: 2,
      details: 6,
      outcomes: { agrees: 6 },
    });
    expect(await importer().execute({ fileName: 'again.csv', content: file }, spec.context)).toMatchObject({
      ok: false,
      error: { code: 'TREA-1006' },
    });
    unwrap(await spec.post.execute({ scheme: '110' }, spec.context));
    const [sums] = await look<Record<string, string>>(
      spec,
      `select (select sum(amount) from assessment.demand where status = 'paid') as paid,
      (select sum(debit) from fund_ledger.journal_line where account_code = '1005') as treasury, (select count(*) from individual_account.contribution_record)::text as records`,
    );
    expect(sums).toMatchObject({ records: '6', treasury: sums?.['paid'] });
  });

  it('credits who agrees, keeps the rest as 暂收 and lists each that does not', async () => {
    let index = 0;
    const file = answerFile((person) => {
      index += 1;
      if (index === 1) return [[...person.slice(0, 2), 'D99999999999999999', ...person.slice(3)]];
      if (index === 2) return [[...person.slice(0, 5), '0.01']];
      if (index === 3) return [person, person];
      return [person];
    });
    expect(unwrap(await importer().execute({ fileName: 't.csv', content: file }, spec.context)).outcomes).toEqual({
      'agrees': 4,
      'less': 1,
      'twice': 1,
      'unknown-person': 1,
    });
    unwrap(await spec.post.execute({ scheme: '110' }, spec.context));
    expect(await look(spec, `select state from treasury.bank_line order by bank_number`)).toEqual([
      { state: 'suspense' },
      { state: 'matched' },
    ]);
    expect(
      await look(
        spec,
        `select d.status from treasury.bank_line b join assessment.demand d on d.demand_number = b.reference order by b.bank_number`,
      ),
    ).toEqual([{ status: 'part' }, { status: 'paid' }]);
    expect(await look(spec, `select count(*)::integer as n from individual_account.contribution_record`)).toEqual([
      { n: 4 },
    ]);
    const [even] = await look<{ ok: boolean }>(
      spec,
      `
      select (select sum(amount) from treasury.bank_line) = (select sum(personal_amount + employer_amount) from individual_account.contribution_record) + (select sum(suspense_amount) from treasury.bank_line)
        and (select sum(suspense_amount) from treasury.bank_line) = (select sum(credit - debit) from fund_ledger.journal_line where account_code like '2001%') as ok`,
    );
    expect(even?.ok).toBe(true);
    const [line] = await look<{ id: string; demand: string }>(
      spec,
      `select b.bank_line_id as id, d.demand_id as demand from treasury.bank_line b join assessment.demand d on d.demand_number = b.reference where b.state = 'suspense'`,
    );
    const match = new MatchSuspense(spec.database.unitOfWork, citySpecClock, NODE, spec.readParameters);
    expect(
      await match.execute({ bankLineId: line?.id ?? '', demandId: line?.demand ?? '', amount: '1.00' }, spec.context),
    ).toMatchObject({ ok: false, error: { code: 'COLL-2007' } });
  });

  it('takes late fee and interest of receipts, compares them to the demand, and takes files without these columns', async () => {
    const [, , , , , , , , , lateFee, interest] = records.find((row) => row[0] === 'DEMAND') ?? [];
    expect([lateFee, interest]).toEqual(['0.00', '0.00']);
    const [first] = await look<{ id: string; amount: string }>(
      spec,
      'select demand_id as id, amount from assessment.demand order by demand_id',
    );
    await spec.database.unitOfWork.system(async (tx) =>
      ok(
        await addCharges(tx, {
          select: `select $1::bigint as demand_id, kind, amount, date '2026-07-16' as accrued_from, date '2026-07-20' as accrued_through, 100.00 as principal, 0.0005 as daily_rate, '滞纳' as reason
            from (values ('late-fee', 3.50), ('interest', 1.25)) as c (kind, amount)`,
          params: [first?.id],
          at: citySpecClock.now().toString(),
          by: 'clerk-1',
        }),
      ),
    );
    const text = answerFile().toString();
    const owed = Money.of(first?.amount ?? '0')
      .plus(Money.of('4.75'))
      .toString();
    const charged = text
      .replace(/(RECEIPT,T0,[^,]*,)[^,]*(.*)/, `$1${owed}$2,3.50,1.25`)
      .replace(/(RECEIPT,T1.*)/, '$1,0.10,0')
      .replace(/TAIL,2,6,([^,]*),(.*)/, (_line, sum: string, persons: string) =>
        ['TAIL', 2, 6, Money.of(sum).plus(Money.of('4.75')).toString(), persons, '3.60', '1.25'].join(','),
      );
    const importText = (content: string) =>
      importer().execute({ fileName: 't.csv', content: Buffer.from(content) }, spec.context);
    expect(await importText(charged.replace('3.60', '3.61'))).toMatchObject({ error: { code: 'COLL-1003' } });
    expect(await importText(charged.replace(',3.50,', ',999999999.00,'))).toMatchObject({
      error: { code: 'COLL-1001', items: [{ row: 2, code: 'COLL-1002', params: { column: '滞纳金＋利息' } }] },
    });
    expect(unwrap(await importText(charged))).toMatchObject({
      outcomes: { agrees: 6 },
      charges: { agrees: 1, more: 1 },
    });
    unwrap(await spec.post.execute({ scheme: '110' }, spec.context));
    expect(
      await look(
        spec,
        'select status, late_fee, interest, collected_amount = amount as whole from assessment.demand order by demand_id',
      ),
    ).toEqual([
      { status: 'paid', late_fee: '3.50', interest: '1.25', whole: true },
      { status: 'paid', late_fee: '0.00', interest: '0.00', whole: true },
    ]);
    expect(
      await look(
        spec,
        'select sum(credited_late_fee)::text as fee, sum(credited_interest)::text as interest from collection.allocation',
      ),
    ).toEqual([{ fee: '3.50', interest: '1.25' }]);
  });

  it.each<[string, string, (file: string) => Buffer]>([
    ['cut in the middle', 'TREA-1003', (file) => Buffer.from(file.slice(0, file.length / 2))],
    ['totals that are wrong', 'COLL-1003', (file) => Buffer.from(file.replace(/TAIL,2,6,\d+/, 'TAIL,2,6,1'))],
    ['one person missing', 'COLL-1003', (file) => Buffer.from(file.replace(/PERSON,[^\r\n]*\r\n/, ''))],
    ['UTF-16', 'RUNT-4025', (file) => Buffer.from(`\ufeff${file}`, 'utf16le')],
    ['a broken character', 'RUNT-4025', (file) => Buffer.concat([Buffer.from(file), Buffer.from([0xff, 0xff])])],
    ['another format', 'TREA-1004', (file) => Buffer.from(file.replace('tax-receipts', 'bank-lines'))],
    [
      'an account that is not the treasury',
      'TREA-1005',
      (file) => Buffer.from(file.replace('430100-treasury', '430100-income')),
    ],
    ['a wage below zero', 'COLL-1001', (file) => Buffer.from(file.replace(/,(\d+\.\d\d)\r\nTAIL/, ',-$1\r\nTAIL'))],
    ['three decimals', 'COLL-1001', (file) => Buffer.from(file.replace(/,(\d+\.\d\d)\r\nTAIL/, ',$15\r\nTAIL'))],
    ['a month that does not exist', 'COLL-1001', (file) => Buffer.from(file.replace('2026-07,', '2026-13,'))],
    ['a person of no receipt', 'COLL-1001', (file) => Buffer.from(file.replace('PERSON,T0', 'PERSON,T9'))],
  ])('refuses a file with %s and keeps nothing of it', async (_name, code, damage) => {
    const result = await importer().execute(
      { fileName: 'bad.csv', content: damage(answerFile().toString()) },
      spec.context,
    );
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(
      await look(
        spec,
        'select 1 from treasury.bank_line union all select 1 from treasury.bank_file union all select 1 from collection.receipt_detail',
      ),
    ).toEqual([]);
  });
});
