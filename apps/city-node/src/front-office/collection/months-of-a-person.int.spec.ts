import { PlainDate, ok, unwrap } from '@pnet/kernel';
import { Readable } from 'node:stream';
import { Audit, sealEvidence, verifyEvidence, type Tx } from '@pnet/runtime';
import { createClosingSpec, payIn } from '../../testing/closed-month.fixture.js';
import { ConfirmDeclarationFile, ImportDeclarationFile, type DeclarationInput } from '../declaration/index.js';
import { ReviewDeclaration } from '../declaration/review-declaration.js';
import { SubmitDeclaration } from '../declaration/submit-declaration.js';
import { DeclarationsQuery } from '../declaration/declarations.query.js';
import { citySpecClock, clerk, look, type CitySpec } from '../../testing/migrated-city.fixture.js';

const HEADER = 'AAB001,AAC058,AAC147,AAC003,AAE002,AAE003,AAC050,AAC040,AAE013,AAE140';

/** Back payments 补缴: several contribution months of a person in one declaration, from the file to the account. */
describe('several months of a person in one declaration', () => {
  let spec: CitySpec;
  const [maker, checker] = [clerk('clerk-1'), clerk('clerk-2')];
  const row = (person: number, month: string, wage = '10000.33', employer = 1, change = ''): string =>
    `${employer},01,D${String(person).padStart(17, '0')},人员${person},202607,${month},${change},${wage},,110`;
  const upload = async (rows: string[]) =>
    unwrap(
      await new ImportDeclarationFile(spec.database.unitOfWork, citySpecClock).execute(
        {
          source: Readable.from([Buffer.from([HEADER, ...rows].join('\n'))]),
          fileName: 'a.csv',
          postingPeriod: '2026-07',
          scheme: '110',
        },
        maker,
      ),
    );
  const submit = (input: DeclarationInput) =>
    new SubmitDeclaration(spec.database.unitOfWork, citySpecClock).execute(input, maker);
  const approveAll = async (): Promise<void> => {
    const waiting = await look<{ id: string }>(
      spec,
      `select declaration_id as id from declaration.declaration where status = 'submitted'`,
    );
    const review = new ReviewDeclaration(spec.database.unitOfWork, citySpecClock);
    for (const { id } of waiting) unwrap(await review.execute(id, { decision: 'approve', note: '' }, checker));
  };
  const demands = () =>
    look<{ kind: string; persons: number; amount: string; demand_number: string; status: string }>(
      spec,
      'select kind, persons, amount, demand_number, status from assessment.demand order by demand_number',
    );
  const found = async (): Promise<string[]> =>
    unwrap(
      await spec.database.unitOfWork.system(async (tx: Tx) => {
        await sealEvidence(tx, { sealedBy: '430100', at: citySpecClock.now() });
        return ok((await verifyEvidence(tx, PlainDate.of('2025-12-31'))).map((one) => `${one.check} ${one.subject}`));
      }),
    );

  beforeEach(async () => {
    spec = await createClosingSpec({ employers: 2, personsEach: 2 });
  });
  afterEach(async () => {
    await spec?.close();
  });

  it('goes from a file through review, assessment and receipt to the account, to the fen', async () => {
    const file = await upload([
      row(1, '202605'),
      row(1, '202606', '12000.00'),
      row(1, '202607'),
      row(2, '202607'),
      row(3, '202607', '9000.00', 2),
      row(3, '202607', '9000.00', 2),
    ]);
    expect(file).toMatchObject({ rows: 6, correctRows: 4, wrongRows: 2, wageTotal: '42000.99' });
    expect(await look(spec, 'select row_no from declaration.file_row where faults <> 0 order by 1')).toEqual([
      { row_no: 6 },
      { row_no: 7 },
    ]);
    unwrap(await new ConfirmDeclarationFile(spec.database.unitOfWork, citySpecClock).execute(file.fileId, maker));
    expect(await look(spec, 'select persons, lines, added, wage_total from declaration.declaration')).toEqual([
      { persons: 2, lines: 4, added: 2, wage_total: '42000.99' },
    ]);
    await approveAll();
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-07' }, spec.context));
    // 10000.33 × 16 % = 1600.05, × 8 % = 800.03; 12000 × 24 % = 2880.00
    const [normal, back] = await demands();
    expect(normal).toMatchObject({ kind: '10', persons: 2, amount: '4800.16' });
    expect(back).toMatchObject({ kind: '31', persons: 1, amount: '5280.08' });
    await payIn(spec, '2026-07', [
      ['4800.16', normal?.demand_number ?? ''],
      ['2400.08', back?.demand_number ?? ''],
    ]);
    const records = () =>
      look<{ person_id: string; contribution_month: number; kind: string; paid: string }>(
        spec,
        'select person_id, contribution_month, kind, personal_amount + employer_amount as paid from individual_account.contribution_record order by 1, 2',
      );
    expect(await records()).toEqual([
      { person_id: '1', contribution_month: 202605, kind: 'back-payment', paid: '2400.08' },
      { person_id: '1', contribution_month: 202607, kind: 'normal', paid: '2400.08' },
      { person_id: '2', contribution_month: 202607, kind: 'normal', paid: '2400.08' },
    ]);
    await payIn(spec, '2026-07', [['2880.00', back?.demand_number ?? '']]);
    expect((await records()).map((record) => record.contribution_month)).toEqual([202605, 202606, 202607, 202607]);
    expect((await demands()).map((demand) => demand.status)).toEqual(['paid', 'paid']);
    expect(await found()).toEqual([]);
    expect(unwrap(await spec.replay.execute({ scheme: '110', period: '2026-07' }, spec.context)).same).toBe(true);
  });

  it('is read page by page without losing or repeating a month', async () => {
    const file = await upload([row(1, '202605'), row(1, '202606'), row(1, '202607'), row(2, '202607')]);
    unwrap(await new ConfirmDeclarationFile(spec.database.unitOfWork, citySpecClock).execute(file.fileId, maker));
    const query = new DeclarationsQuery(spec.database.unitOfWork, new Audit());
    const seen: string[] = [];
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const page = unwrap(await query.lines('1', { changed: false, limit: 2, cursor }, maker));
      seen.push(...page.items.map((item) => `${item.personId} ${item.contributionMonth}`));
      cursor = page.nextCursor ?? undefined;
    }
    expect(seen).toEqual(['1 2026-05', '1 2026-06', '1 2026-07', '2 2026-07']);
  });

  it('takes months back in a supplementary declaration, each once', async () => {
    const list = (supplementary: boolean, persons: readonly (readonly [string, string])[]): DeclarationInput => ({
      mode: 'list',
      employerId: '1',
      scheme: '110',
      postingPeriod: '2026-07',
      supplementary,
      persons: persons.map(([personId, contributionMonth]) => ({ personId, contributionMonth, declaredWage: '10000' })),
    });
    unwrap(
      await submit(
        list(false, [
          ['1', '2026-07'],
          ['2', '2026-07'],
        ]),
      ),
    );
    unwrap(
      await submit(
        list(true, [
          ['1', '2026-05'],
          ['1', '2026-06'],
        ]),
      ),
    );
    const again = await submit(list(true, [['1', '2026-05']]));
    expect(again.ok ? [] : again.error.items?.map((item) => item.code)).toEqual(['DECL-1018']);
    const twice = await submit(
      list(true, [
        ['2', '2026-05'],
        ['2', '2026-05'],
      ]),
    );
    expect(twice.ok ? [] : twice.error.items?.map((item) => item.code)).toEqual(['DECL-1017', 'DECL-1017']);
    await approveAll();
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-07' }, spec.context));
    expect((await demands()).map(({ kind, persons, amount }) => ({ kind, persons, amount }))).toEqual([
      { kind: '10', persons: 2, amount: '4800.00' },
      { kind: '31', persons: 1, amount: '4800.00' },
    ]);
  });

  it('adds months back to an unchanged list, and opens one relation for the months of a new person', async () => {
    unwrap(
      await submit({
        mode: 'list',
        employerId: '1',
        scheme: '110',
        postingPeriod: '2026-06',
        supplementary: false,
        persons: [
          { personId: '1', declaredWage: '10000', contributionMonth: '2026-05' },
          { personId: '1', declaredWage: '11000' },
          { personId: '2', declaredWage: '10000' },
        ],
      }),
    );
    await approveAll();
    await look(spec, 'delete from registration.relation where person_id = 3');
    const july = unwrap(
      await submit({
        mode: 'changes',
        employerId: '1',
        scheme: '110',
        postingPeriod: '2026-07',
        additions: [
          { personId: '3', declaredWage: '9000', contributionMonth: '2026-06' },
          { personId: '3', declaredWage: '9000' },
        ],
        removals: [],
        wageChanges: [{ personId: '2', declaredWage: '10000', contributionMonth: '2026-05' }],
      }),
    );
    expect(july).toMatchObject({ persons: 3, added: 1, wageTotal: '49000.00' });
    await approveAll();
    expect(await look(spec, 'select start_month, end_month from registration.relation where person_id = 3')).toEqual([
      { start_month: 202606, end_month: null },
    ]);
    expect(
      await look(
        spec,
        'select person_id, contribution_month, change_kind, declared_wage from declaration.declaration_line where posting_period = 202607 order by 1, 2',
      ),
    ).toEqual([
      { person_id: '1', contribution_month: 202607, change_kind: 'unchanged', declared_wage: '11000.00' },
      { person_id: '2', contribution_month: 202605, change_kind: 'unchanged', declared_wage: '10000.00' },
      { person_id: '2', contribution_month: 202607, change_kind: 'unchanged', declared_wage: '10000.00' },
      { person_id: '3', contribution_month: 202606, change_kind: 'added', declared_wage: '9000.00' },
      { person_id: '3', contribution_month: 202607, change_kind: 'added', declared_wage: '9000.00' },
    ]);
  });
});
