import { Instant, PlainDate, ok, unwrap, fixedClock, type Result } from '@pnet/kernel';
import { installBuiltInParameters, policyStoreMigrations } from '@pnet/policy-store';
import { sealEvidence, verifyEvidence } from '@pnet/runtime';
import { registrationMigrations } from '../registration/index.js';
import { actor, openSpecDatabase, specClock, employerWithPeople } from '../../testing/people.fixture.js';
import type { DeclarationInput } from './declaration-input.js';
import { declarationMigrations, voidDeclaration } from './index.js';
import { ReviewDeclaration } from './review-declaration.js';
import { SubmitDeclaration } from './submit-declaration.js';
import { WithdrawDeclaration } from './withdraw-declaration.js';

type Change = 'added' | 'removed' | undefined;

describe('a void declaration', () => {
  let database: Awaited<ReturnType<typeof openSpecDatabase>>;
  let minutes = 0;
  const [clerk, checker] = [actor('clerk'), actor('checker')];
  /** Each act is a minute later than the last. */
  const clock = () =>
    fixedClock(Instant.of(new Date(Date.parse(specClock.now().toString()) + (minutes += 1) * 60_000).toISOString()));
  const submit = async (employerId: string, postingPeriod: string, persons: [string, Change][]): Promise<string> => {
    const input: DeclarationInput = {
      mode: 'list',
      employerId,
      scheme: '110',
      postingPeriod,
      supplementary: false,
      persons: persons.map(([personId, change]) => ({
        personId,
        declaredWage: '6500.00',
        ...(change ? { change } : {}),
      })),
    };
    return unwrap(await new SubmitDeclaration(database.unitOfWork, clock()).execute(input, clerk)).declarationId;
  };
  const review = (id: string, decision: 'approve' | 'return' = 'approve') =>
    new ReviewDeclaration(database.unitOfWork, clock()).execute(id, { decision, note: '核对' }, checker);
  const approved = async (employerId: string, period: string, persons: [string, Change][]): Promise<string> => {
    const id = await submit(employerId, period, persons);
    unwrap(await review(id));
    return id;
  };
  const makeVoid = (id: string): Promise<Result<void>> =>
    database.unitOfWork.system((tx) => voidDeclaration(tx, id, { at: clock().now(), actor: 'second' }));
  const rows = <R extends object>(sql: string): Promise<R[]> =>
    database.unitOfWork.system(async (tx) => ok(await tx.rows<R>(sql))).then(unwrap);
  const relations = async (personId = ''): Promise<string[]> =>
    (
      await rows<{ text: string }>(
        `select concat_ws(' ', start_month, opened_no, coalesce(end_month::text, 'open')) as text from registration.relation where person_id = ${personId} order by recorded_at, opened_no`,
      )
    ).map(({ text }) => text);
  const status = async (personId = ''): Promise<string> =>
    (
      await rows<{ text: string }>(
        `select status || ' ' || effective_on as text from registration.status_line where person_id = ${personId} and superseded_at is null order by effective_on`,
      )
    )
      .map(({ text }) => text)
      .join(', ');
  const findings = async (): Promise<unknown> =>
    unwrap(
      await database.unitOfWork.system(async (tx) => {
        await sealEvidence(tx, { sealedBy: '430100', at: clock().now() });
        return ok(await verifyEvidence(tx, PlainDate.of('2025-12-31')));
      }),
    );

  beforeAll(async () => {
    database = await openSpecDatabase([policyStoreMigrations, registrationMigrations, declarationMigrations]);
    await database.unitOfWork.system(async (tx) => ok(await installBuiltInParameters(tx, specClock.now())));
  });
  afterAll(async () => {
    await database?.drop();
  });

  it('leaves no relation that it opened, and its people can be declared anew for the same month', async () => {
    const { employerId, personIds } = await employerWithPeople(database, 1, 2);
    const [one = '', two = ''] = personIds;
    const wrong = await approved(employerId, '2026-01', [
      [one, 'added'],
      [two, 'added'],
    ]);
    expect([await relations(one), await status(one)]).toEqual([['202601 1 open'], 'new 2026-01-01']);
    expect(await findings()).toEqual([]);
    unwrap(await makeVoid(wrong));
    expect([await relations(one), await status(one)]).toEqual([['202601 1 202512'], '']);
    expect(await findings()).toEqual([]);
    await approved(employerId, '2026-01', [[one, 'added']]);
    expect([await relations(one), await status(one)]).toEqual([['202601 1 202512', '202601 2 open'], 'new 2026-01-01']);
    expect([await relations(two), await status(two)]).toEqual([['202601 1 202512'], '']);
    expect(await findings()).toEqual([]);
  });

  it('gives back whom it removed, unless they have another employer since', async () => {
    const { employerId, personIds } = await employerWithPeople(database, 2, 2);
    const other = await employerWithPeople(database, 3, 1);
    const [stays = '', goes = ''] = personIds;
    await approved(employerId, '2026-01', [
      [stays, 'added'],
      [goes, 'added'],
    ]);
    const wrong = await approved(employerId, '2026-02', [
      [stays, 'removed'],
      [goes, 'removed'],
    ]);
    expect([await relations(stays), await status(stays)]).toEqual([
      ['202601 1 202601'],
      'new 2026-01-01, suspended 2026-02-01',
    ]);
    await approved(other.employerId, '2026-02', [
      [goes, 'added'],
      [other.personIds[0] ?? '', 'added'],
    ]);
    unwrap(await makeVoid(wrong));
    expect([await relations(stays), await status(stays)]).toEqual([
      ['202601 1 202601', '202602 1 open'],
      'new 2026-01-01',
    ]);
    expect([await relations(goes), await status(goes)]).toEqual([
      ['202601 1 202601', '202602 1 open'],
      'new 2026-01-01, resumed 2026-02-01',
    ]);
    expect(await findings()).toEqual([]);
  });

  it('leaves a relation that another declaration of the employer stands on', async () => {
    const { employerId, personIds } = await employerWithPeople(database, 4, 1);
    const [one = ''] = personIds;
    const wrong = await approved(employerId, '2026-01', [[one, 'added']]);
    await submit(employerId, '2026-02', [[one, undefined]]);
    unwrap(await makeVoid(wrong));
    expect([await relations(one), await status(one)]).toEqual([['202601 1 open'], 'new 2026-01-01']);
  });

  it('one that is returned or withdrawn opened none', async () => {
    const { employerId, personIds } = await employerWithPeople(database, 5, 1);
    const [one = ''] = personIds;
    unwrap(await review(await submit(employerId, '2026-01', [[one, 'added']]), 'return'));
    const second = await submit(employerId, '2026-01', [[one, 'added']]);
    unwrap(await new WithdrawDeclaration(database.unitOfWork, clock()).execute(second, clerk));
    expect([await relations(one), await status(one)]).toEqual([[], '']);
    expect(await makeVoid(second)).toMatchObject({ ok: false, error: { code: 'DECL-2005' } });
  });
});
