import { readFileSync } from 'node:fs';
import { ok, unwrap, type Result } from '@pnet/kernel';
import type { ControlEffect, ControlledAct } from '@pnet/standards';
import { CorrectBankLine, correctionsOf, type CorrectionView } from '@pnet/treasury';
import { citySpecClock, clerk, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { receiptOwner } from '../../front-office/collection/reverse-receipt.js';
import { ReviewDeclaration } from '../../front-office/declaration/review-declaration.js';
import { ChangePersonStatus } from '../../front-office/registration/change-person-status.js';
import { RegisterPersons } from '../../front-office/registration/register-persons.js';
import { RegisterRetiree } from '../../front-office/registration/register-retiree.js';
import { keepControl } from '../../front-office/registration/set-control.js';
import { createClosingSpec, specUnit, workMonth } from '../../testing/closed-month.fixture.js';
import { personInput } from '../../testing/people.fixture.js';

const shape = { employers: 3, personsEach: 2 };
const days = { validFrom: '2026-01-01', validTo: '2027-12-31' };
const act = { effectiveOn: '2026-05-01', reason: '核对后办理' };
const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

describe('front-office controls on what is done by another act', () => {
  let spec: CitySpec;
  const first = clerk('c1');
  const second = clerk('c2');
  const inForce = async (
    acts: readonly ControlledAct[],
    effect: ControlEffect,
    { employerId = null }: { readonly employerId?: string | null },
  ): Promise<string> =>
    unwrap(
      await spec.database.unitOfWork.system(async (tx) =>
        ok(
          await keepControl(
            tx,
            { ...days, acts, effect, personId: null, employerId, agency: null, origin: 'hand', reason: '稽核发现异常' },
            { state: 'in-force', by: 'c1', now: citySpecClock.now() },
          ),
        ),
      ),
    );
  const lifted = (id: string): Promise<unknown> =>
    look(
      spec,
      `update registration.control set state = 'lifted', ended_by = 'c2', ended_at = now() where control_id = ${id}`,
    );

  beforeAll(async () => {
    spec = await createClosingSpec(shape);
    await workMonth(spec, shape, '2026-01');
  });
  afterAll(() => spec.close());

  it('are asked of a relation by whatever opens or ends it, and all warnings come in one answer', async () => {
    const unit = spec.database.unitOfWork;
    const [declared] = await look<{ id: string }>(
      spec,
      `with made as (insert into declaration.declaration (employer_id, scheme, posting_period, agency_code, status, persons, added, removed, wage_total, maker, submitted_at)
         values (3, '110', 202606, '430103', 'submitted', 0, 0, 1, 0, 'maker', now()) returning declaration_id)
       insert into declaration.declaration_line select 5, '110', 202606, declaration_id, 3, 202606, 'removed', 0 from made returning declaration_id::text as id`,
    );
    const review = new ReviewDeclaration(unit, citySpecClock);
    const register = (context = first): Promise<Result<unknown>> =>
      new RegisterPersons(unit, citySpecClock).execute(
        [
          {
            ...personInput(2),
            relation: { employer: '3', scheme: '110', startMonth: '2026-05', category: 'employee' },
          },
        ],
        context,
      );
    const end = await inForce(['end-relation'], 'block', { employerId: '3' });
    const ended = await Promise.all([
      new ChangePersonStatus(unit, citySpecClock).execute('5', { ...act, scheme: '110', status: 'dead' }, first),
      new RegisterRetiree(unit, citySpecClock).execute(
        '5',
        { scheme: '110', retirementMonth: '2026-05', monthlyPension: '3000' },
        first,
      ),
      review.execute(declared?.id ?? '', { decision: 'approve', note: '' }, second),
    ]);
    const stopped = { code: 'CTLS-1001', params: { act: 'end-relation', control: end } };
    expect(ended.map((one) => (one.ok ? 'ok' : one.error))).toMatchObject([stopped, stopped, stopped]);
    const bulk = { declarationIds: [declared?.id ?? ''], preview: false, note: '' };
    expect(unwrap(await review.executeMany(bulk, second)).refused).toMatchObject([stopped]);
    await lifted(end);
    const everybody = await inForce(['open-relation'], 'block', {});
    expect(code(await register())).toBe('CTLS-1001');
    expect(unwrap(await review.executeMany({ ...bulk, preview: true }, second))).toMatchObject({ approvable: 1 });
    await lifted(everybody);
    const both = await inForce(['register-person', 'open-relation'], 'warn', { employerId: '3' });
    const open = await inForce(['open-relation'], 'warn', {});
    const warned = await register();
    expect(warned.ok ? warned : warned.error).toMatchObject({
      code: 'CTLS-1002',
      params: { count: 2 },
      items: [{ pointer: `/controls/${both}` }, { pointer: `/controls/${open}` }],
    });
    unwrap(await register({ ...first, controlsRead: [both, open] }));
    expect(
      (
        await look<{ act: string }>(
          spec,
          `select act from registration.control_reading where control_id = ${both} order by 1`,
        )
      ).map((one) => one.act),
    ).toEqual(['open-relation', 'register-person']);
    unwrap(await review.execute(declared?.id ?? '', { decision: 'approve', note: '' }, second));
    await lifted(both);
    await lifted(open);
  });

  it('stop a receipt from being taken back by a correction of its class too', async () => {
    const [line] = await look<{ id: string }>(
      spec,
      `select bank_line_id::text as id from collection.allocation where employer_id = 2 and state = 'posted'`,
    );
    const correct = new CorrectBankLine(spec.database.unitOfWork, citySpecClock, specUnit, {
      owners: { collection: receiptOwner },
    });
    const wish = { bankLineId: line?.id ?? '', class: 'other', reason: '不是缴费' };
    const { correctionId } = unwrap(await correct.propose(wish, first));
    const shown = await spec.database.unitOfWork.read(second, (tx) => {
      const select = correctionsOf('proposed', correctionId);
      return tx.one<CorrectionView>(select.sql, select.params);
    });
    const approve = (): Promise<Result<unknown>> =>
      correct.decide({ correctionId, decision: 'approve', digest: shown?.digest }, second);
    const id = await inForce(['reverse-receipt'], 'block', { employerId: '2' });
    expect(code(await approve())).toBe('CTLS-1001');
    await lifted(id);
    expect(code(await approve())).toBe('ok');
  });

  it('stop a file of declarations too, before anything of it is written', () => {
    const source = readFileSync(
      new URL('../../front-office/declaration/confirm-declaration-file.ts', import.meta.url),
      'utf8',
    );
    expect(source.indexOf("askControls(tx, context, { act: 'declare'")).toBeGreaterThan(0);
    expect(source.indexOf('askControls(tx')).toBeLessThan(source.indexOf('writeDeclarations(tx'));
  });
});
