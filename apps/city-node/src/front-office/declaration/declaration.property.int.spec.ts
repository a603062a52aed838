import fc from 'fast-check';
import { ok, unwrap } from '@pnet/kernel';
import { registrationMigrations } from '../registration/index.js';
import { actor, openSpecDatabase, specClock, employerWithPeople } from '../../testing/people.fixture.js';
import type { DeclarationInput } from './declaration-input.js';
import { declarationMigrations } from './index.js';
import { ReviewDeclaration } from './review-declaration.js';
import { SubmitDeclaration } from './submit-declaration.js';
import { WithdrawDeclaration } from './withdraw-declaration.js';

const PEOPLE = 8;

describe('declared changes', () => {
  let database: Awaited<ReturnType<typeof openSpecDatabase>>;
  const clerk = actor('clerk');
  const lines = (declarationId: string): Promise<object[]> =>
    database.unitOfWork
      .system(async (tx) =>
        ok(
          await tx.rows(
            `
    select person_id, contribution_month, change_kind, declared_wage from declaration.declaration_line where declaration_id = $1 order by person_id`,
            [declarationId],
          ),
        ),
      )
      .then(unwrap);

  beforeAll(async () => {
    database = await openSpecDatabase([registrationMigrations, declarationMigrations]);
  });
  afterAll(async () => {
    await database?.drop();
  });

  it('give the same lines as the full list that they lead to', async () => {
    const { employerId, personIds } = await employerWithPeople(database, 50, PEOPLE);
    const submit = async (input: DeclarationInput): Promise<object[]> => {
      const { declarationId } = unwrap(
        await new SubmitDeclaration(database.unitOfWork, specClock).execute(input, clerk),
      );
      const written = await lines(declarationId);
      unwrap(await new WithdrawDeclaration(database.unitOfWork, specClock).execute(declarationId, clerk));
      return written;
    };
    const head = { employerId, scheme: '110' as const };
    const first = personIds
      .slice(0, PEOPLE - 3)
      .map((personId, index) => ({ personId, declaredWage: `${5000 + index}.00`, change: 'added' as const }));
    const { declarationId } = unwrap(
      await new SubmitDeclaration(database.unitOfWork, specClock).execute(
        { mode: 'list', ...head, postingPeriod: '2026-03', supplementary: false, persons: first },
        clerk,
      ),
    );
    unwrap(
      await new ReviewDeclaration(database.unitOfWork, specClock).execute(
        declarationId,
        { decision: 'approve', note: '' },
        actor('checker'),
      ),
    );

    const wage = fc
      .integer({ min: 0, max: 999_999_999 })
      .map((fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`);
    const fates = fc.array(fc.oneof(fc.constant('stay' as const), fc.constant('leave' as const), wage), {
      minLength: first.length,
      maxLength: first.length,
    });
    const arrivals = fc.array(fc.option(wage), { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fates, arrivals, async (fate, arrival) => {
        const stayed = first.map((person, index) => ({ ...person, fate: fate[index] ?? 'stay' }));
        const additions = personIds
          .slice(PEOPLE - 3)
          .flatMap((personId, index) => (arrival[index] ? [{ personId, declaredWage: arrival[index] }] : []));
        const removals = stayed.filter((person) => person.fate === 'leave').map(({ personId }) => ({ personId }));
        const wageChanges = stayed.flatMap(({ personId, fate: to }) =>
          to === 'stay' || to === 'leave' ? [] : [{ personId, declaredWage: to }],
        );
        const byChanges = await submit({
          mode: 'changes',
          ...head,
          postingPeriod: '2026-04',
          additions,
          removals,
          wageChanges,
        });
        const persons = [
          ...stayed.map(({ personId, declaredWage, fate: to }) =>
            to === 'leave'
              ? { personId, change: 'removed' as const }
              : { personId, declaredWage: to === 'stay' ? declaredWage : to },
          ),
          ...additions.map((person) => ({ ...person, change: 'added' as const })),
        ];
        expect(byChanges).toEqual(
          await submit({ mode: 'list', ...head, postingPeriod: '2026-04', supplementary: false, persons }),
        );
        expect(byChanges).toHaveLength(first.length + additions.length);
      }),
      { numRuns: 12 },
    );
  });
});
