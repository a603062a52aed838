import { unwrap, type Result } from '@pnet/kernel';
import { controlledActNames, controlledActs, type ControlEffect, type ControlledAct } from '@pnet/standards';
import { declareMonth } from '../../testing/declared-month.fixture.js';
import { CancelDemand } from '../../front-office/assessment/cancel-demand.js';
import { citySpecClock, clerk, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { MatchSuspense } from '../../front-office/collection/match-suspense.js';
import { ReverseReceipt } from '../../front-office/collection/reverse-receipt.js';
import { ReviewDeclaration } from '../../front-office/declaration/review-declaration.js';
import { SubmitDeclaration } from '../../front-office/declaration/submit-declaration.js';
import { ChangeEmployer } from '../../front-office/registration/change-employer.js';
import { ChangePayeeAccount } from '../../front-office/registration/change-payee-account.js';
import { ChangePersonIdentity } from '../../front-office/registration/change-person-identity.js';
import { ChangePersonStatus } from '../../front-office/registration/change-person-status.js';
import { ChangeRelation } from '../../front-office/registration/change-relation.js';
import { controlRecord, controlsOf, type ControlRecord } from '../../front-office/registration/controls.query.js';
import { ExpireControls } from '../../front-office/registration/expire-controls.js';
import { LiftControl } from '../../front-office/registration/lift-control.js';
import { MoveEmployer } from '../../front-office/registration/move-employer.js';
import { RecordPersonFact } from '../../front-office/registration/record-person-fact.js';
import { RegisterPersons } from '../../front-office/registration/register-persons.js';
import { RegisterRetiree } from '../../front-office/registration/register-retiree.js';
import { personInput } from '../../testing/people.fixture.js';
import { ReleaseAct } from '../../front-office/registration/release-act.js';
import { SetControl } from '../../front-office/registration/set-control.js';
import { createClosingSpec, finance, payIn, specUnit, workMonth } from '../../testing/closed-month.fixture.js';

const shape = { employers: 4, personsEach: 2 };
const silent = { onWake: () => undefined, every: () => undefined, wake: () => Promise.resolve() } as never;
const days = { validFrom: '2026-01-01', validTo: '2027-12-31' };
const act = { effectiveOn: '2026-05-01', reason: '核对后办理' };
const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

describe('front-office controls', () => {
  let spec: CitySpec;
  let set: SetControl;
  let lift: LiftControl;
  let release: ReleaseAct;
  const first = clerk('c1');
  const second = clerk('c2');
  const record = async (id: string): Promise<ControlRecord> => {
    const found = await spec.database.unitOfWork.read(first, (tx) => controlRecord(tx, id));
    if (!found) throw new Error(`no control ${id}`);
    return found;
  };
  const propose = async (
    acts: readonly ControlledAct[],
    effect: ControlEffect,
    party: { personId?: string; employerId?: string },
    until = days,
  ): Promise<string> =>
    unwrap(await set.propose({ acts, effect, ...party, ...until, reason: '稽核发现异常' }, first)).controlId;
  const inForce = async (...wish: Parameters<typeof propose>): Promise<string> => {
    const id = await propose(...wish);
    const { digest } = await record(id);
    unwrap(await set.decide(id, { decision: 'approve', note: '', digest }, second));
    return id;
  };
  const lifted = async (id: string): Promise<void> => {
    unwrap(await lift.ask(id, { reason: '已更正' }, first));
    const { digest } = await record(id);
    unwrap(await lift.decide(id, { decision: 'lift', note: '', digest }, second));
  };
  let day = 0;
  const payee = (context = first): Promise<Result<unknown>> =>
    new ChangePayeeAccount(spec.database.unitOfWork, citySpecClock).execute(
      '1',
      {
        validFrom: `2026-05-${String(++day).padStart(2, '0')}`,
        bankName: '银行',
        accountNumber: '6222000000009999',
        evidence: '存折',
        reason: '登记',
      },
      context,
    );

  beforeAll(async () => {
    spec = await createClosingSpec(shape);
    await workMonth(spec, shape, '2026-01');
    await declareMonth(spec.database, shape, 202605);
    await payIn(spec, '2026-05', [['77.00', '没有单号']]);
    set = new SetControl(spec.database.unitOfWork, citySpecClock);
    lift = new LiftControl(spec.database.unitOfWork, citySpecClock);
    release = new ReleaseAct(spec.database.unitOfWork, citySpecClock);
  });
  afterAll(() => spec.close());

  it('leave an employer out of the assessment of all, and stop that of the employer', async () => {
    const id = await inForce(['assess'], 'block', { employerId: '4' });
    expect(code(await spec.assess.execute({ scheme: '110', period: '2026-05', employerId: '4' }, first))).toBe(
      'CTLS-1001',
    );
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-05' }, first));
    const demanded = () =>
      look<{ employer: string }>(
        spec,
        'select employer_id::text as employer from assessment.demand where posting_period = 202605 order by 1',
      );
    expect((await demanded()).map((row) => row.employer)).toEqual(['1', '2', '3']);
    await lifted(id);
    unwrap(await spec.assess.execute({ scheme: '110', period: '2026-05', employerId: '4' }, first));
    expect(await demanded()).toHaveLength(4);
  });

  describe('stop every act of the list in its transaction', () => {
    /** Each act with what it would be done to, for person 1 of employer 1: one that is missing does not compile. */
    const acts: Readonly<Record<ControlledAct, () => Promise<Result<unknown>>>> = {
      'register-person': () =>
        new RegisterPersons(spec.database.unitOfWork, citySpecClock).execute(
          [
            {
              ...personInput(1),
              relation: { employer: '1', scheme: '110', startMonth: '2026-05', category: 'employee' },
            },
          ],
          first,
        ),
      'change-employer': () =>
        new ChangeEmployer(spec.database.unitOfWork, citySpecClock).execute(
          '1',
          { ...act, changes: { address: '新址' } },
          first,
        ),
      'move-employer': () =>
        new MoveEmployer(spec.database.unitOfWork, citySpecClock).execute('1', 'cancelled', act, first),
      'change-person': () =>
        new ChangePersonIdentity(spec.database.unitOfWork, citySpecClock).execute(
          '1',
          { ...act, changes: { name: '新名' } },
          first,
        ),
      'change-status': () =>
        new ChangePersonStatus(spec.database.unitOfWork, citySpecClock).execute(
          '1',
          { ...act, scheme: '110', status: 'resumed' },
          first,
        ),
      'open-relation': () =>
        new ChangeRelation(spec.database.unitOfWork, citySpecClock).open(
          '1',
          { employerId: '2', scheme: '110', startMonth: '2026-05', category: 'employee', reason: '入职' },
          first,
        ),
      'end-relation': () =>
        new ChangeRelation(spec.database.unitOfWork, citySpecClock).end(
          '1',
          { employerId: '1', scheme: '110', endMonth: '2024-01', reason: '离职' },
          first,
        ),
      'record-fact': () =>
        new RecordPersonFact(spec.database.unitOfWork, citySpecClock).execute(
          '1',
          { kind: 'work-start', effectiveFrom: '2010-01-01', evidence: '档案', reason: '认定' },
          first,
        ),
      'register-retiree': () =>
        new RegisterRetiree(spec.database.unitOfWork, citySpecClock).execute(
          '1',
          { scheme: '110', retirementMonth: '2026-05', monthlyPension: '-1' },
          first,
        ),
      'payee-account': () => payee(),
      'declare': () =>
        new SubmitDeclaration(spec.database.unitOfWork, citySpecClock).execute(
          {
            mode: 'list',
            employerId: '1',
            scheme: '110',
            postingPeriod: '2026-06',
            supplementary: false,
            persons: [
              { personId: '1', declaredWage: '5000' },
              { personId: '2', declaredWage: '5000' },
            ],
          },
          first,
        ),
      'approve-declaration': async () => {
        const [waiting] = await look<{ id: string }>(
          spec,
          `with made as (insert into declaration.declaration (employer_id, scheme, posting_period, agency_code, status, persons, added, removed, wage_total, maker, submitted_at)
             values (1, '110', 202606, '430103', 'submitted', 1, 0, 0, 5000, 'maker', now()) on conflict do nothing returning declaration_id),
           line as (insert into declaration.declaration_line select 1, '110', 202606, declaration_id, 1, 202606, 'unchanged', 5000 from made)
           select declaration_id::text as id from made union all select declaration_id::text from declaration.declaration where posting_period = 202606 limit 1`,
        );
        return new ReviewDeclaration(spec.database.unitOfWork, citySpecClock).execute(
          waiting?.id ?? '',
          { decision: 'approve', note: '' },
          second,
        );
      },
      'assess': () => spec.assess.execute({ scheme: '110', period: '2026-06', employerId: '1' }, first),
      'cancel-demand': async () => {
        const [demand] = await look<{ id: string }>(
          spec,
          'select demand_id::text as id from assessment.demand where employer_id = 1 and posting_period = 202605',
        );
        return new CancelDemand(spec.database.unitOfWork, citySpecClock).request(
          { demandId: demand?.id ?? '', reason: '录入有误', declarationVoid: false },
          first,
        );
      },
      'match-suspense': async () => {
        const [found] = await look<{ line: string; demand: string }>(
          spec,
          `select b.bank_line_id::text as line, d.demand_id::text as demand from treasury.bank_line b, assessment.demand d where b.suspense_amount = 77 and d.employer_id = 1 and d.posting_period = 202605`,
        );
        return new MatchSuspense(
          spec.database.unitOfWork,
          citySpecClock,
          { ...specUnit, regionCode: '430100' },
          spec.readParameters,
        ).execute({ bankLineId: found?.line ?? '', demandId: found?.demand ?? '', amount: '77.00' }, first);
      },
      'reverse-receipt': async () => {
        const [line] = await look<{ id: string }>(
          spec,
          `select bank_line_id::text as id from collection.allocation where employer_id = 1 and state = 'posted'`,
        );
        return new ReverseReceipt(spec.database.unitOfWork, citySpecClock).execute(
          { bankLineId: line?.id ?? '', reason: '错账', repost: false },
          first,
        );
      },
    };

    it.each(controlledActNames)('%s', async (name) => {
      const controls: string[] = [];
      for (const kind of controlledActs[name].on) {
        const id = await inForce(
          [name],
          'block',
          kind === 'person' ? { personId: '1' } : { employerId: name === 'open-relation' ? '2' : '1' },
        );
        const refused = await acts[name]();
        expect([kind, refused.ok ? 'ok' : refused.error]).toMatchObject([
          kind,
          { code: 'CTLS-1001', params: { act: name, control: id, until: days.validTo, reason: '稽核发现异常' } },
        ]);
        await lifted(id);
        controls.push(id);
      }
      const everybody = await inForce([name], 'block', {});
      expect(code(await acts[name]())).toBe('CTLS-1001');
      await lifted(everybody);
      expect(code(await acts[name]())).not.toMatch(/^CTLS/);
      expect(controls).toHaveLength(controlledActs[name].on.length);
    });
  });

  it('warn until it is recorded that the warning was read', async () => {
    const id = await inForce(['payee-account'], 'warn', { personId: '1' });
    const warned = await payee();
    expect(warned.ok ? warned : warned.error).toMatchObject({
      code: 'CTLS-1002',
      items: [{ code: 'CTLS-1012', pointer: `/controls/${id}` }],
    });
    expect(code(await payee({ ...first, controlsRead: ['x', '999'] }))).toBe('CTLS-1002');
    expect((await record(id)).readings).toEqual([]);
    unwrap(await payee({ ...first, controlsRead: [id] }));
    expect((await record(id)).readings).toMatchObject([{ act: 'payee-account', readBy: 'c1' }]);
    await lifted(id);
  });

  it('ask for a document that a second person has seen; it is good while the control lasts', async () => {
    const id = await inForce(['payee-account'], 'document', { personId: '1' });
    expect(code(await payee())).toBe('CTLS-1003');
    const bare = await release.ask(id, { act: 'payee-account', reason: '换卡' }, first);
    const other = await release.ask(id, { act: 'declare', reason: '换卡', document: '委托书' }, first);
    expect([code(bare), code(other)]).toEqual(['CTLS-2011', 'CTLS-2007']);
    const asked = unwrap(
      await release.ask(id, { act: 'payee-account', reason: '换卡', document: '公证书 2026-12' }, first),
    );
    expect(code(await payee())).toBe('CTLS-1003');
    const [shown] = (await record(id)).releases;
    const grant = (context: typeof first, digest = shown?.digest) =>
      release.decide(asked.releaseId, { decision: 'grant', note: '', digest }, context);
    expect([code(await grant(first)), code(await grant(second, '0'.repeat(64)))]).toEqual(['DUTY-1001', 'DUTY-1002']);
    unwrap(await grant(second));
    expect([code(await payee()), code(await payee(second))]).toEqual(['ok', 'ok']);
    expect(code(await grant(second))).toBe('CTLS-2008');
    const late = unwrap(await release.ask(id, { act: 'payee-account', reason: '换卡', document: '公证书' }, first));
    const digest = (await record(id)).releases.find((one) => one.releaseId === late.releaseId)?.digest;
    const { sql, params } = controlsOf({ controlId: id, waiting: true });
    const waiting = (): Promise<number> =>
      spec.database.unitOfWork.read(first, async (tx) => (await tx.rows(sql, params)).length);
    expect(await waiting()).toBe(1);
    await lifted(id);
    expect(await waiting()).toBe(0);
    const decided = (decision: 'grant' | 'refuse') =>
      release.decide(late.releaseId, { decision, note: '', digest }, second);
    expect([code(await decided('grant')), code(await decided('refuse'))]).toEqual(['CTLS-2002', 'ok']);
  });

  it('ask for a second person, whose release is good for one act of who asked', async () => {
    const id = await inForce(['payee-account'], 'second-review', { personId: '1' });
    const asked = unwrap(await release.ask(id, { act: 'payee-account', reason: '本人到场' }, first));
    const [shown] = (await record(id)).releases;
    unwrap(await release.decide(asked.releaseId, { decision: 'grant', note: '', digest: shown?.digest }, second));
    expect([code(await payee(second)), code(await payee()), code(await payee())]).toEqual([
      'CTLS-1004',
      'ok',
      'CTLS-1004',
    ]);
    expect((await record(id)).releases).toMatchObject([{ state: 'used', askedBy: 'c1', decidedBy: 'c2' }]);
    await lifted(id);
  });

  it('are set and lifted by two people on what was shown, and by no other district', async () => {
    const id = await propose(['declare'], 'block', { employerId: '1' });
    const { digest } = await record(id);
    const decide = (context: typeof first, shown?: string) =>
      set.decide(id, { decision: 'approve', note: '', digest: shown }, context);
    expect([
      code(await decide(first, digest)),
      code(await decide(second)),
      code(await decide(finance('f1'), digest)),
    ]).toEqual(['DUTY-1001', 'DUTY-1002', 'CTLS-2001']);
    unwrap(await decide(second, digest));
    expect([
      code(await decide(second, digest)),
      code(await lift.decide(id, { decision: 'lift', note: '' }, second)),
    ]).toEqual(['CTLS-2002', 'CTLS-2002']);
    unwrap(await lift.ask(id, { reason: '已更正' }, first));
    expect(code(await lift.decide(id, { decision: 'lift', note: '', digest }, second))).toBe('DUTY-1002');
    unwrap(await lift.decide(id, { decision: 'keep', note: '未更正' }, second));
    expect((await record(id)).events.map((event) => event.event)).toEqual([
      'proposed',
      'approved',
      'lift-asked',
      'lift-refused',
    ]);
    await lifted(id);
  });

  it('stand on a party of their act only, in days that are to come', async () => {
    const tried = [
      await set.propose({ ...days, acts: ['change-employer'], effect: 'block', personId: '1', reason: '不符' }, first),
      await set.propose({ ...days, acts: ['assess'], effect: 'warn', employerId: '1', reason: '不符' }, first),
      await set.propose({ ...days, acts: ['declare'], effect: 'document', reason: '不符' }, first),
      await set.propose({ ...days, acts: ['declare'], effect: 'block', employerId: '777', reason: '不符' }, first),
      await set.propose(
        { ...days, validTo: '2026-07-19', acts: ['declare'], effect: 'block', employerId: '1', reason: '不符' },
        first,
      ),
    ];
    expect(tried.map(code)).toEqual(['CTLS-2003', 'CTLS-2003', 'CTLS-2003', 'CTLS-2004', 'CTLS-2005']);
  });

  it('end by their last day, also before anybody notes it', async () => {
    // The database's clock is past that day, the clock of the acts is not.
    const id = await inForce(
      ['payee-account'],
      'block',
      { personId: '1' },
      { validFrom: '2026-01-01', validTo: '2026-08-01' },
    );
    expect(code(await payee())).toBe('ok');
    const later = { now: () => citySpecClock.now().plusMs(40 * 86_400_000) };
    expect(await new ExpireControls(spec.database.unitOfWork, silent, later).work()).toBe(1);
    expect(await record(id)).toMatchObject({ state: 'expired', endedBy: 'system' });
  });

  it('follow their party into another district, which then sees them', async () => {
    const id = await inForce(['payee-account'], 'block', { personId: '3' });
    await look(spec, `update registration.person set agency_code = '430103' where person_id = 3`);
    await new ExpireControls(spec.database.unitOfWork, silent, citySpecClock).work();
    const far = { ...first, actor: { ...first.actor, agencies: ['430103'] } };
    const seen = await spec.database.unitOfWork.read(far, (tx) => controlRecord(tx, id));
    expect(seen).toMatchObject({ controlId: id, agencyCode: '430103' });
    await lifted(id);
  });

  it('are asked of a bulk review: a second review is for one declaration, a warning is read once for all', async () => {
    const id = await inForce(['approve-declaration'], 'second-review', { employerId: '1' });
    const asked = unwrap(await release.ask(id, { act: 'approve-declaration', reason: '已核' }, second));
    const [shown] = (await record(id)).releases;
    unwrap(await release.decide(asked.releaseId, { decision: 'grant', note: '', digest: shown?.digest }, first));
    const [waiting] = await look<{ id: string }>(
      spec,
      `select declaration_id::text as id from declaration.declaration where employer_id = 1 and posting_period = 202606 limit 1`,
    );
    await look(
      spec,
      `update declaration.declaration set status = 'submitted', checker = null, reviewed_at = null, maker = 'maker' where declaration_id = ${waiting?.id ?? '0'}`,
    );
    const review = new ReviewDeclaration(spec.database.unitOfWork, citySpecClock);
    const bulk = (preview: boolean, context = second) =>
      review.executeMany({ declarationIds: [waiting?.id ?? ''], preview, note: '' }, context);
    expect(unwrap(await bulk(true, first)).refused).toMatchObject([{ code: 'CTLS-1004' }]);
    expect(unwrap(await bulk(false))).toMatchObject({ approved: 0, refused: [{ code: 'CTLS-1004' }] });
    expect((await record(id)).releases).toMatchObject([{ state: 'granted' }]);
    await lifted(id);
    const warning = await inForce(['approve-declaration'], 'warn', { personId: '1' });
    expect(unwrap(await bulk(true))).toMatchObject({ approvable: 1, approved: 0 });
    expect(code(await bulk(false))).toBe('CTLS-1002');
    expect(unwrap(await bulk(false, { ...second, controlsRead: [warning] }))).toMatchObject({ approved: 1 });
    await lifted(warning);
  });
});
