import pg from 'pg';
import { ok, unwrap } from '@pnet/kernel';
import { verifyEvidence } from '@pnet/runtime';
import { clientTx } from '@pnet/testing';
import { AnswerInstruction } from './answer-instruction.js';
import { BookBankLine } from './book-bank-line.js';
import { DecideInstruction } from './decide-instruction.js';
import { DraftInstruction, type InstructionInput } from './draft-instruction.js';
import { instructionsOf, type ListedInstruction } from './instructions.query.js';
import { TakeInstructions } from './take-instructions.js';
import { clerk, createTreasurySpec, statementFile, treasuryClock, type TreasurySpec } from './treasury.fixture.js';

const FISCAL = '430000-fiscal';
const wish = (instructionNumber: string, rest: Partial<InstructionInput> = {}): InstructionInput => ({
  instructionNumber,
  kind: 'allocation',
  party: 'finance-bureau',
  bankAccount: FISCAL,
  counterpartAccount: '430100-fiscal',
  counterpartName: '长沙市社保中心',
  counterpartUnit: '430100',
  amount: '300.00',
  accountFundAmount: '100.00',
  dueOn: '2026-07-18',
  purpose: '调剂金下拨',
  ...rest,
});

describe('instructions to outside parties', () => {
  let spec: TreasurySpec;
  let draft: DraftInstruction;
  let decide: DecideInstruction;
  let take: TakeInstructions;
  let answer: AnswerInstruction;
  const stateOf = async (number: string) =>
    (
      await spec.look<{ state: string }>('select state from treasury.instruction where instruction_number = $1', [
        number,
      ])
    )[0]?.state;
  const entries = async () =>
    (await spec.look<{ n: number }>('select count(*)::int as n from fund_ledger.journal_entry'))[0]?.n;
  const approve = async (instructionNumber: string) =>
    unwrap(
      await decide.execute(
        { instructionNumber, decision: 'approve', digest: await shownDigest(instructionNumber) },
        clerk('f2'),
      ),
    );
  const shownDigest = async (instructionNumber: string) => {
    const shown = instructionsOf({ instructionNumber });
    const found = await spec.database.unitOfWork.system(async (tx) =>
      ok(await tx.one<ListedInstruction>(shown.sql, shown.params)),
    );
    return unwrap(found)?.digest;
  };

  beforeAll(async () => {
    spec = await createTreasurySpec();
    const { unitOfWork } = spec.database;
    draft = new DraftInstruction(unitOfWork, treasuryClock);
    decide = new DecideInstruction(unitOfWork, treasuryClock);
    take = new TakeInstructions(unitOfWork, treasuryClock);
    answer = new AnswerInstruction(unitOfWork, treasuryClock);
    await spec.open({ accountNumber: FISCAL, kind: 'fiscal' });
  });
  afterAll(async () => {
    await spec?.close();
  });

  it('are drafted once a number, and only what a line could be booked as', async () => {
    for (const _again of [1, 2])
      expect(unwrap(await draft.execute(wish('TI-1'), clerk('f1')))).toMatchObject({ state: 'drafted' });
    expect(await draft.execute(wish('TI-1', { amount: '300.01' }), clerk('f1'))).toMatchObject({
      error: { code: 'TREA-1117' },
    });
    expect(await draft.execute(wish('TI-2', { kind: 'benefit' }), clerk('f1'))).toMatchObject({
      error: { code: 'TREA-1106' },
    });
    expect(await draft.execute(wish('TI-2', { bankAccount: '9999' }), clerk('f1'))).toMatchObject({
      error: { code: 'TREA-1005' },
    });
    expect(await spec.look('select 1 from treasury.instruction')).toHaveLength(1);
  });

  it('are taken once, when another person has approved them and their day has come', async () => {
    expect(unwrap(await take.execute({ party: 'finance-bureau' }, clerk('f3')))).toEqual([]);
    expect(await decide.execute({ instructionNumber: 'TI-1', decision: 'approve' }, clerk('f2'))).toMatchObject({
      error: { code: 'DUTY-1002' },
    });
    expect(await decide.execute({ instructionNumber: 'TI-1', decision: 'approve' }, clerk('f1'))).toMatchObject({
      error: { code: 'DUTY-1001' },
    });
    await approve('TI-1');
    unwrap(await draft.execute(wish('TI-later', { dueOn: '2026-07-21' }), clerk('f1')));
    await approve('TI-later');
    const taken = await Promise.all(
      [1, 2, 3].map(async () => unwrap(await take.execute({ party: 'finance-bureau' }, clerk('f3')))),
    );
    expect(taken.flat().map((one) => [one.instructionNumber, one.state, one.amount])).toEqual([
      ['TI-1', 'sent', '300.00'],
    ]);
    expect(await decide.execute({ instructionNumber: 'TI-1', decision: 'withdraw' }, clerk('f2'))).toMatchObject({
      error: { code: 'TREA-1114' },
    });
    expect(await entries()).toBe(0);
  });

  it('are confirmed by the bank’s outgoing line that quotes them, once, and booked as it is', async () => {
    unwrap(await draft.execute(wish('TI-11', { amount: '5.00', accountFundAmount: '0' }), clerk('f1')));
    await approve('TI-11');
    unwrap(await take.execute({ party: 'finance-bureau' }, clerk('f3')));
    const lines = await spec.bring(
      statementFile(FISCAL, '1000.00', [
        { number: 'A', direction: 'out', amount: '300.00', reference: '拨付 TI-1 长沙' },
        { number: 'B', direction: 'out', amount: '300.00', reference: '拨付 TI-1 长沙' },
        { number: 'C', direction: 'out', amount: '4.99', reference: 'TI-11' },
      ]),
    );
    expect([await stateOf('TI-1'), await stateOf('TI-11')]).toEqual(['confirmed', 'sent']);
    expect(
      await spec.look(
        'select bank_number as n, class, account_fund_amount as part, counterpart_unit as unit from treasury.bank_line order by 1',
      ),
    ).toEqual([
      { n: 'A', class: 'allocation', part: '100.00', unit: '430100' },
      { n: 'B', class: 'other', part: null, unit: null },
      { n: 'C', class: 'other', part: null, unit: null },
    ]);
    expect(await entries()).toBe(0);
    const book = new BookBankLine(spec.database.unitOfWork, treasuryClock, spec.node);
    unwrap(await book.execute({ bankLineId: lines['A'] ?? '' }, clerk('f2')));
    expect(await spec.look(`select rule, fund, amount from fund_ledger.journal_entry order by fund desc`)).toEqual([
      { rule: 'subsidy-to-subordinate', fund: 'pooled', amount: '200.00' },
      { rule: 'subsidy-to-subordinate', fund: 'account', amount: '100.00' },
    ]);
  });

  it('may be returned or without an answer, and are confirmed later only by a line of their account and amount', async () => {
    const line = async (number: string) =>
      (
        await spec.look<{ id: string }>(
          'select bank_line_id::text as id from treasury.bank_line where bank_number = $1',
          [number],
        )
      )[0]?.id ?? '';
    unwrap(await answer.execute({ instructionNumber: 'TI-11', answer: 'lose', note: '财政未回复' }, clerk('f1')));
    expect(await stateOf('TI-11')).toBe('unknown');
    expect(
      await answer.execute({ instructionNumber: 'TI-11', answer: 'confirm', bankLineId: await line('C') }, clerk('f1')),
    ).toMatchObject({ error: { code: 'TREA-1115', params: { reason: 'amount 4.99 ≠ 5.00' } } });
    expect(
      await answer.execute({ instructionNumber: 'TI-later', answer: 'return', note: '账号有误' }, clerk('f1')),
    ).toMatchObject({ error: { code: 'TREA-1114' } });
    unwrap(await answer.execute({ instructionNumber: 'TI-11', answer: 'return', note: '账号有误' }, clerk('f1')));
    unwrap(
      await decide.execute({ instructionNumber: 'TI-later', decision: 'withdraw', note: '不再需要' }, clerk('f1')),
    );
    expect([await stateOf('TI-11'), await stateOf('TI-later')]).toEqual(['returned', 'withdrawn']);
  });

  it('prove themselves', async () => {
    const client = new pg.Client({ connectionString: spec.test.adminUrl });
    await client.connect();
    const found = async (change: string) => {
      await client.query('begin');
      await client.query(change);
      const all = await verifyEvidence(clientTx(client) as never);
      await client.query('rollback');
      return all.map((one) => `${one.check} ${one.subject}`);
    };
    expect(await found('select 1')).toEqual([]);
    expect(await found(`update treasury.instruction set amount = 299.99 where instruction_number = 'TI-1'`)).toEqual([
      'treasury.bank_line_proof instruction TI-1',
    ]);
    await client.end();
  });
});
