import { unwrap } from '@pnet/kernel';
import { workQueuesOf, type RequestContext, type WorkQueue } from '@pnet/runtime';
import { RegisterPersons, registrationMigrations, registrationQueues } from '../registration/index.js';
import { ChangePayeeAccount } from '../registration/change-payee-account.js';
import { maskedEvidence, waitingEvidence, waitingEvidenceList } from '../registration/waiting-evidence.js';
import { actor, openSpecDatabase, personInput, specClock, employerWithPeople } from '../../testing/people.fixture.js';
import { declarationMigrations, declarationQueues } from './index.js';
import { ReviewDeclaration } from './review-declaration.js';
import { SubmitDeclaration } from './submit-declaration.js';

describe('work queues', () => {
  let database: Awaited<ReturnType<typeof openSpecDatabase>>;
  const queues: readonly WorkQueue[] = [...declarationQueues, ...registrationQueues];
  const [maker, checker] = [actor('maker'), actor('checker')];

  /** The counts that an actor sees, of queues in which something waits. */
  async function seenBy(who: RequestContext): Promise<Record<string, number>> {
    const views = await database.unitOfWork.read(who, (tx) => workQueuesOf(tx, queues, who.actor));
    return Object.fromEntries(views.filter(({ count }) => count > 0).map(({ queue, count }) => [queue, count]));
  }
  const list = (employerId: string, personIds: readonly string[]) => ({
    mode: 'list' as const,
    employerId,
    scheme: '110' as const,
    postingPeriod: '2026-07',
    supplementary: false,
    persons: personIds.map((personId) => ({ personId, declaredWage: '5000' })),
  });

  beforeAll(async () => {
    database = await openSpecDatabase([registrationMigrations, declarationMigrations]);
  });
  afterAll(async () => {
    await database?.drop();
  });

  it('counts a declaration as the checker’s to review and the maker’s own, within their districts', async () => {
    const { employerId, personIds } = await employerWithPeople(database, 1, 2, { related: true });
    const submit = new SubmitDeclaration(database.unitOfWork, specClock);
    const review = new ReviewDeclaration(database.unitOfWork, specClock);
    const first = unwrap(await submit.execute(list(employerId, personIds), maker));
    expect(await seenBy(checker)).toEqual({ 'declarations-to-review': 1 });
    expect(await seenBy(maker)).toEqual({ 'own-declarations': 1 });
    expect(await seenBy(actor('checker', '430103'))).toEqual({});

    unwrap(await review.execute(first.declarationId, { decision: 'return', note: '工资有误' }, checker));
    expect(await seenBy(checker)).toEqual({});
    expect(await seenBy(maker)).toEqual({ 'declarations-returned': 1 });
    const views = await database.unitOfWork.read(maker, (tx) => workQueuesOf(tx, queues, maker.actor));
    expect(views.find(({ queue }) => queue === 'declarations-returned')?.href).toBe(
      '/declarations?status=returned&maker=maker',
    );

    unwrap(await submit.execute(list(employerId, personIds), maker));
    expect(await seenBy(maker)).toEqual({ 'own-declarations': 1 });
  });

  it('counts evidence that was recorded by itself, not what came with the registration', async () => {
    const registered = unwrap(
      await new RegisterPersons(database.unitOfWork, specClock).execute(
        [{ ...personInput(901), startedWorkOn: '2010-01-01', bankAccountNumber: '6222000000000001', bankName: '工行' }],
        maker,
      ),
    );
    const before = await seenBy(checker);
    expect(before['person-evidence']).toBeUndefined();
    unwrap(
      await new ChangePayeeAccount(database.unitOfWork, specClock).execute(
        registered.personIds[0] ?? '',
        {
          validFrom: '2026-07-01',
          bankName: '建行',
          accountNumber: '6227000000000001',
          evidence: '存折复印件 1 号',
          reason: '换卡',
        },
        maker,
      ),
    );
    expect((await seenBy(checker))['person-evidence']).toBe(1);
    const { items } = await database.unitOfWork.read(checker, (tx) =>
      waitingEvidenceList.read(tx, waitingEvidence(), {
        ask: { limit: 10 },
        context: checker,
        present: maskedEvidence,
      }),
    );
    expect(items).toMatchObject([{ kind: 'payee-account', evidence: '存折复印件 1 号', recordedBy: 'maker' }]);
    expect(items[0]?.name).toContain('*');
    expect((await seenBy(maker))['person-evidence']).toBeUndefined();
  });

  it('tells nobody of queues that are another post’s', async () => {
    const finance = { ...maker, actor: { ...maker.actor, posts: ['finance' as const] } };
    expect(await database.unitOfWork.read(finance, (tx) => workQueuesOf(tx, queues, finance.actor))).toEqual([]);
  });
});
