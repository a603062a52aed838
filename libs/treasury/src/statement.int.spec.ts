import fc from 'fast-check';
import { Money, unwrap } from '@pnet/kernel';
import { readFramedFile } from './bank-file-text.js';
import { readBankLines } from './import-bank-file.js';
import { readStatement } from './read-statement.js';
import {
  bankFile,
  clerk,
  createTreasurySpec,
  statementFile,
  type Movement,
  type TreasurySpec,
} from './treasury.fixture.js';

const FISCAL = '430000-fiscal';
const moves: readonly Movement[] = [
  { number: 'S1', direction: 'in', amount: '100.50' },
  { number: 'S2', direction: 'out', amount: '30.25' },
  { number: 'S3', direction: 'in', amount: '0.75', reference: '结息' },
];

describe('statements', () => {
  let spec: TreasurySpec;
  const take = (content: Buffer) => spec.importBank.execute({ fileName: 's.csv', content }, clerk('f1'));

  beforeAll(async () => {
    spec = await createTreasurySpec();
    await spec.open({ accountNumber: FISCAL, kind: 'fiscal', validFrom: '2026-07-01' });
  });
  afterAll(async () => {
    await spec?.close();
  });

  it.each<[string, Buffer, object]>([
    [
      'a closing balance that its lines do not make, with both figures',
      statementFile(FISCAL, '1000.00', moves, { closing: '1071.01' }),
      { code: 'TREA-1101', params: { expected: '1071.00', closing: '1071.01', difference: '0.01' } },
    ],
    [
      'a balance after a line that is off',
      statementFile(FISCAL, '1000.00', [moves[0]!, { ...moves[1]!, balance: '1070.26' }]),
      { code: 'TREA-1007', items: [{ row: 4, code: 'TREA-1104', params: { stated: '1070.26', expected: '1070.25' } }] },
    ],
    [
      'sums of its tail by direction',
      statementFile(FISCAL, '1000.00', moves, { tail: 'TAIL,3,101.25,30.26' }),
      { code: 'TREA-1009', params: { statedTotal: '+101.25 −30.26', total: '+101.25 −30.25' } },
    ],
    [
      'an opening balance alone',
      Buffer.from(statementFile(FISCAL, '1000.00', moves).toString().replace(',1071.00\n', '\n')),
      { code: 'TREA-1004' },
    ],
    [
      'a direction that is neither',
      Buffer.from(statementFile(FISCAL, '1000.00', moves).toString().replace(',收,', ',借,')),
      { code: 'TREA-1007', items: [{ row: 3, params: { field: 'direction', value: '借' } }] },
    ],
    [
      'a contribution that goes out',
      Buffer.from(
        statementFile(FISCAL, '1000.00', [moves[1]!])
          .toString()
          .replace('收支,余额', '收支,余额,类别')
          .replace('969.75\nTAIL', '969.75,contribution\nTAIL'),
      ),
      { code: 'TREA-1007', items: [{ row: 3, params: { field: 'class', value: 'contribution' } }] },
    ],
    [
      'a day before the account was valid',
      statementFile(FISCAL, '1000.00', [{ ...moves[0]!, day: '2026-06-30' }]),
      { code: 'TREA-1007', items: [{ row: 3, code: 'TREA-1116' }] },
    ],
  ])('with %s is refused whole', async (_name, content, error) => {
    expect(await take(content)).toMatchObject({ ok: false, error });
    expect(
      await spec.look(
        'select 1 from treasury.bank_line union all select 1 from treasury.statement union all select 1 from treasury.bank_file',
      ),
    ).toEqual([]);
  });

  it('is taken in with both directions, balances and classes told by the account and the bank’s own words', async () => {
    expect(unwrap(await take(statementFile(FISCAL, '1000.00', moves, { day: '2026-07-15' })))).toMatchObject({
      rows: 3,
      amount: '101.25',
      amountOut: '30.25',
      statement: 1,
    });
    expect(
      await spec.look('select direction, amount, balance_after, class from treasury.bank_line order by bank_number'),
    ).toEqual([
      { direction: 'in', amount: '100.50', balance_after: '1100.50', class: 'other' },
      { direction: 'out', amount: '30.25', balance_after: '1070.25', class: 'other' },
      { direction: 'in', amount: '0.75', balance_after: '1071.00', class: 'interest' },
    ]);
  });

  it('must follow the last one to the fen, in the order of days, and no file without balances comes between', async () => {
    const next: Movement[] = [{ number: 'S4', direction: 'out', amount: '71.00' }];
    expect(await take(statementFile(FISCAL, '1070.99', next))).toMatchObject({
      ok: false,
      error: { code: 'TREA-1102', params: { closing: '1071.00', opening: '1070.99', difference: '-0.01' } },
    });
    expect(
      await take(statementFile(FISCAL, '1071.00', [{ ...next[0]!, day: '2026-07-14' }], { day: '2026-07-14' })),
    ).toMatchObject({
      ok: false,
      error: { code: 'TREA-1103' },
    });
    expect(await take(bankFile(FISCAL, [['S5', '2026-07-16', '1.00', 'a', 'b', 'c']]))).toMatchObject({
      ok: false,
      error: { code: 'TREA-1105' },
    });
    expect(unwrap(await take(statementFile(FISCAL, '1071.00', next)))).toMatchObject({ statement: 2 });
    expect(unwrap(await take(statementFile(FISCAL, '1000.00', [])))).toMatchObject({ statement: 3, rows: 0 });
    expect(await spec.look('select subject, detail from treasury.statement_proof')).toEqual([]);
  });

  it('adds up for any movements, and for no other closing balance', async () => {
    const movement = fc.record({
      direction: fc.constantFrom('in' as const, 'out' as const),
      fen: fc.bigInt(1n, 10n ** 13n),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(movement, { maxLength: 20 }),
        fc.bigInt(0n, 10n ** 14n),
        fc.bigInt(1n, 10n ** 6n),
        async (all, opening, off) => {
          const lines = all.map(({ direction, fen }, index) => ({
            number: `P${index}`,
            direction,
            amount: Money.fromFen(fen).toString(),
          }));
          const read = async (content: Buffer) => {
            const file = unwrap(await readFramedFile(content, 'bank-lines'));
            return readStatement(file, unwrap(readBankLines(file)));
          };
          const right = unwrap(await read(statementFile(FISCAL, Money.fromFen(opening).toString(), lines)));
          const closing = Money.of(right?.closing ?? '')
            .plus(Money.fromFen(off))
            .toString();
          const wrong = await read(statementFile(FISCAL, Money.fromFen(opening).toString(), lines, { closing }));
          return !wrong.ok && wrong.error.params['difference'] === Money.fromFen(off).toString();
        },
      ),
      { numRuns: 50 },
    );
  });
});
