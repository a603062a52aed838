import { ok, unwrap, type Instant, type Result } from '@pnet/kernel';
import { Audit, sealEvidence, verifyEvidence } from '@pnet/runtime';
import { ChangePayeeAccount } from './change-payee-account.js';
import { ChangePersonStatus } from './change-person-status.js';
import { registrationMigrations } from './index.js';
import { PersonsQuery } from './persons.query.js';
import { RecordPersonFact } from './record-person-fact.js';
import { RegisterPersons } from './register-persons.js';
import type { PersonFactInput } from './registration-input.js';
import { actor, openSpecDatabase, personInput, specClock } from '../../testing/people.fixture.js';

describe('facts of a person and payee accounts', () => {
  let database: Awaited<ReturnType<typeof openSpecDatabase>>;
  let personId: string;
  let minutes = 0;
  /** Each act a minute after the one before. */
  const clock = { now: (): Instant => specClock.now().plusMs((minutes += 1) * 60_000), monotonicMs: () => 0 };
  const [clerk, second, stranger] = [actor('clerk'), actor('checker'), actor('other', '430199')];
  const facts = (): RecordPersonFact => new RecordPersonFact(database.unitOfWork, clock as never);
  const payees = (): ChangePayeeAccount => new ChangePayeeAccount(database.unitOfWork, clock as never);
  const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);
  const post = (from: string, more: object = {}): PersonFactInput => ({
    kind: 'post-kind',
    value: 'managerial-technical',
    effectiveFrom: from,
    evidence: '劳动合同 12 号',
    reason: '聘任',
    ...more,
  });
  const findings = (): Promise<string[]> =>
    database.unitOfWork
      .system(async (tx) => {
        await sealEvidence(tx, { sealedBy: '430100', at: clock.now() });
        return ok((await verifyEvidence(tx)).map((found) => `${found.check} ${found.subject}`));
      })
      .then(unwrap);
  const record = async () => unwrap(await new PersonsQuery(database.unitOfWork, new Audit()).record(personId, clerk));

  beforeAll(async () => {
    database = await openSpecDatabase([registrationMigrations]);
  });
  afterAll(async () => {
    await database?.drop();
  });
  let order = 0;
  beforeEach(async () => {
    order += 1;
    const registered = await new RegisterPersons(database.unitOfWork, clock as never).execute(
      [
        {
          ...personInput(order),
          startedWorkOn: '2010-07-01',
          bankName: '演示银行',
          bankAccountNumber: '6217000000000001',
        },
      ],
      clerk,
    );
    personId = unwrap(registered).personIds[0] ?? '';
  });

  it('come with the registration, and are seen in the record, the account masked', async () => {
    const seen = await record();
    expect(seen).toMatchObject({ startedWorkOn: '2010-07-01', bankName: '演示银行' });
    expect(seen.facts).toMatchObject([{ kind: 'work-start', effectiveFrom: '2010-07-01', reviewedBy: null }]);
    expect(seen.payeeAccounts[0]?.accountNumber).toMatch(/\*/);
    expect(seen.bankAccountNumber).toMatch(/\*/);
  });

  it('hold in days that do not overlap, are corrected by superseding, and reviewed by a second person', async () => {
    unwrap(await facts().execute(personId, post('2015-01-01', { effectiveTo: '2018-12-31' }), clerk));
    expect(code(await facts().execute(personId, post('2018-12-31'), clerk))).toBe('REGI-1102');
    unwrap(await facts().execute(personId, post('2019-01-01', { value: 'production-operation' }), clerk));
    expect(code(await facts().execute(personId, post('2020-01-01', { effectiveTo: '2019-01-01' }), clerk))).toBe(
      'REGI-1101',
    );
    expect(code(await facts().execute(personId, post('2099-01-01'), clerk))).toBe('REGI-1018');
    expect(code(await facts().execute(personId, post('2016-01-01', { corrects: '2014-01-01' }), clerk))).toBe(
      'REGI-1103',
    );
    unwrap(
      await facts().execute(personId, post('2016-01-01', { effectiveTo: '2018-12-31', corrects: '2015-01-01' }), clerk),
    );
    const digest = (await record()).facts.find((one) => one.effectiveFrom === '2016-01-01')?.digest ?? '';
    const reviewed = { kind: 'post-kind' as const, effectiveFrom: '2016-01-01', digest };
    expect(code(await facts().review(personId, { ...reviewed, digest: '0'.repeat(64) }, second))).toBe('DUTY-1002');
    expect(code(await facts().review(personId, reviewed, clerk))).toBe('DUTY-1001');
    expect(code(await facts().review(personId, reviewed, stranger))).toBe('REGI-2004');
    unwrap(await facts().review(personId, reviewed, second));
    expect(code(await facts().review(personId, reviewed, second))).toBe('REGI-1103');
    const seen = (await record()).facts.filter((one) => one.kind === 'post-kind');
    expect(seen.map((one) => [one.effectiveFrom, one.effectiveTo, one.reviewedBy, one.supersededAt === null])).toEqual([
      ['2015-01-01', '2018-12-31', null, false],
      ['2016-01-01', '2018-12-31', 'checker', true],
      ['2019-01-01', null, null, true],
    ]);
    expect(await findings()).toEqual([]);
  });

  it('start work and death are once; a status of death brings the fact', async () => {
    const start: PersonFactInput = {
      kind: 'work-start',
      effectiveFrom: '2009-01-01',
      evidence: '档案',
      reason: '认定',
    };
    expect(code(await facts().execute(personId, start, clerk))).toBe('REGI-1102');
    unwrap(await facts().execute(personId, { ...start, corrects: '2010-07-01' }, clerk));
    expect((await record()).startedWorkOn).toBe('2009-01-01');
    await new ChangePersonStatus(database.unitOfWork, clock as never).execute(
      personId,
      { scheme: '110', status: 'new', effectiveOn: '2020-01-01', reason: '参保' },
      clerk,
    );
    unwrap(
      await new ChangePersonStatus(database.unitOfWork, clock as never).execute(
        personId,
        { scheme: '110', status: 'dead', effectiveOn: '2026-01-05', reason: '死亡证明' },
        clerk,
      ),
    );
    expect((await record()).facts.find((one) => one.kind === 'death')).toMatchObject({ effectiveFrom: '2026-01-05' });
  });

  it('a payee account holds from a day on; a wrong one of the same day is superseded', async () => {
    const account = {
      validFrom: '2026-07-01',
      bankName: '甲银行',
      accountNumber: '6217000000000002',
      evidence: '存折',
      reason: '变更',
    };
    unwrap(await payees().execute(personId, account, clerk));
    const standing = async () =>
      (await record()).payeeAccounts.find((one) => one.validFrom === '2026-07-01' && one.supersededAt === null);
    const seen = { validFrom: '2026-07-01', digest: (await standing())?.digest ?? '' };
    unwrap(
      await payees().execute(personId, { ...account, accountNumber: '6217000000000003', holder: '监护人' }, clerk),
    );
    expect(code(await payees().execute(personId, { ...account, validTo: '2026-06-01' }, clerk))).toBe('REGI-1101');
    // Somebody else put another account in its place after it was shown.
    expect(code(await payees().review(personId, seen, second))).toBe('DUTY-1002');
    const now = { validFrom: '2026-07-01', digest: (await standing())?.digest ?? '' };
    expect(code(await payees().review(personId, now, clerk))).toBe('DUTY-1001');
    unwrap(await payees().review(personId, now, second));
    expect(code(await payees().review(personId, now, second))).toBe('REGI-1105');
    expect(
      (await record()).payeeAccounts.map((one) => [one.validFrom, one.reviewedBy, one.supersededAt === null]),
    ).toEqual([
      ['2026-07-01', 'checker', true],
      ['2026-07-01', null, false],
      [expect.any(String), null, true],
    ]);
    expect(await findings()).toEqual([]);
    await database.unitOfWork.system(async (tx) =>
      ok(
        await tx.execute(
          `update registration.payee_account set account_number = '6217000000000009' where reviewed_by is not null`,
        ),
      ),
    );
    expect(await findings()).toEqual([expect.stringContaining('payee_account_evidence')]);
  });
});
