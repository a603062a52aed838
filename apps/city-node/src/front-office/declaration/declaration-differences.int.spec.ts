import { Instant, fixedClock, ok, unwrap } from '@pnet/kernel';
import { installBuiltInParameters, policyStoreMigrations } from '@pnet/policy-store';
import { Audit } from '@pnet/runtime';
import { registrationMigrations } from '../registration/index.js';
import { actor, openSpecDatabase, specClock, employerWithPeople } from '../../testing/people.fixture.js';
import { DeclarationDifferences } from './declaration-differences.query.js';
import { declarationMigrations } from './index.js';
import { ReviewDeclaration } from './review-declaration.js';
import { SubmitDeclaration } from './submit-declaration.js';

type Line = readonly [personId: string, wage: string | undefined, change?: 'added' | 'removed', month?: string];

describe('what is different in a declaration, by person', () => {
  let database: Awaited<ReturnType<typeof openSpecDatabase>>;
  let minutes = 0;
  const [clerk, checker] = [actor('clerk'), actor('checker')];
  const clock = () => fixedClock(Instant.ofEpochMs(specClock.now().epochMs + (minutes += 1) * 60_000));
  const submit = async (employerId: string, postingPeriod: string, lines: readonly Line[]): Promise<string> => {
    const submitted = await new SubmitDeclaration(database.unitOfWork, clock()).execute(
      {
        mode: 'list',
        employerId,
        scheme: '110',
        postingPeriod,
        supplementary: false,
        persons: lines.map(([personId, declaredWage, change, contributionMonth]) => ({
          personId,
          ...(declaredWage === undefined ? {} : { declaredWage }),
          ...(change === undefined ? {} : { change }),
          ...(contributionMonth === undefined ? {} : { contributionMonth }),
        })),
      },
      clerk,
    );
    return unwrap(submitted).declarationId;
  };
  const review = async (id: string, decision: 'approve' | 'return'): Promise<void> => {
    unwrap(await new ReviewDeclaration(database.unitOfWork, clock()).execute(id, { decision, note: '核对' }, checker));
  };
  const differences = async (id: string) => {
    const query = new DeclarationDifferences(database.unitOfWork, new Audit());
    return unwrap(await query.list(id, { limit: 200, sort: 'personId' }, checker));
  };

  beforeAll(async () => {
    database = await openSpecDatabase([policyStoreMigrations, registrationMigrations, declarationMigrations]);
    await database.unitOfWork.system(async (tx) => ok(await installBuiltInParameters(tx, specClock.now())));
  });
  afterAll(async () => {
    await database?.drop();
  });

  it('names who comes, leaves, has another wage and is left out, old and new, and sums to the fen', async () => {
    const { employerId, personIds } = await employerWithPeople(database, 1, 4, { related: true });
    const other = await employerWithPeople(database, 2, 1);
    const [same = '', raised = '', leaves = '', forgotten = ''] = personIds;
    const [comes = ''] = other.personIds;
    const first = await submit(
      employerId,
      '2026-04',
      personIds.map((id) => [id, '6500.10'] as const),
    );
    expect((await differences(first)).items.map(({ changeKind, lastWage }) => [changeKind, lastWage])).toEqual(
      personIds.map(() => ['added', null]),
    );
    await review(first, 'approve');

    const lines: Line[] = [
      [same, '6500.10'],
      [raised, '7000.35'],
      [leaves, undefined, 'removed'],
      [comes, '5000.00', 'added'],
    ];
    const wrong = await submit(employerId, '2026-05', lines);
    const found = await differences(wrong);
    expect(
      found.items.map(({ personId, changeKind, lastWage, declaredWage, wageDifference }) => [
        personId,
        changeKind,
        lastWage,
        declaredWage,
        wageDifference,
      ]),
    ).toEqual(
      [
        [raised, 'wage-changed', '6500.10', '7000.35', '500.25'],
        [leaves, 'removed', '6500.10', null, '-6500.10'],
        [forgotten, 'not-listed', '6500.10', null, '-6500.10'],
        [comes, 'added', null, '5000.00', '5000.00'],
      ].sort(([a], [b]) => Number(a) - Number(b)),
    );
    expect(found.totals).toMatchObject({ lastWage: '19500.30', declaredWage: '12000.35', wageDifference: '-7499.95' });
    expect(found.items.every(({ name }) => name.includes('*'))).toBe(true);

    // What was sent back is no list to compare with: the corrected one stands on the same month before.
    await review(wrong, 'return');
    const mended = await submit(employerId, '2026-05', [...lines, [forgotten, '6500.10']]);
    expect((await differences(mended)).items.map(({ changeKind }) => changeKind)).not.toContain('not-listed');
    expect((await differences(mended)).items).toHaveLength(3);
  });

  it('finds nothing in an unchanged month, and refuses what is not there', async () => {
    const { employerId, personIds } = await employerWithPeople(database, 3, 1, { related: true });
    const [one = ''] = personIds;
    const first = await submit(employerId, '2026-04', [[one, '6000.00']]);
    await review(first, 'approve');
    const same = await submit(employerId, '2026-05', [[one, '6000.00']]);
    expect(await differences(same)).toMatchObject({ items: [], total: { value: 0 } });
    const query = new DeclarationDifferences(database.unitOfWork, new Audit());
    expect(await query.list('999999', { limit: 50 }, checker)).toMatchObject({
      ok: false,
      error: { code: 'DECL-2001' },
    });
  });
});
