import fc from 'fast-check';
import { Money, ok } from '@pnet/kernel';
import { computeEmployerContribution } from '@pnet/policy';
import { createCitySpec, look, type CitySpec } from '../../testing/migrated-city.fixture.js';
import { assessDeclarations, type AssessmentParams } from './assess-declarations.js';
import { registerCity } from '../../testing/declared-month.fixture.js';

/** The statement of the batch and the formula of the policy, on wages, bounds and rates at random. */
describe('the SQL of the assessment', () => {
  let spec: CitySpec;
  beforeAll(async () => {
    spec = await createCitySpec();
    await registerCity(spec.database, { employers: 1, personsEach: 12 });
  });
  afterAll(async () => {
    await spec?.close();
  });

  const yuan = (max: number) =>
    fc.bigInt({ min: 0n, max: BigInt(max) * 100n }).map((fen) => Money.fromFen(fen).toString());
  const rate = fc.integer({ min: 0, max: 3000 }).map((n) => (n / 10_000).toFixed(4));
  const world = fc.record({
    wages: fc.array(yuan(60_000), { minLength: 1, maxLength: 12 }),
    lower: yuan(9_000),
    span: yuan(30_000),
    employer: rate,
    personal: rate,
    account: rate,
    employerBase: fc.constantFrom('sum-of-personal' as const, 'payroll-total' as const),
    rounding: fc.constantFrom('per-person' as const, 'per-employer' as const),
  });

  it('agrees with the formula to the fen, and Σ lines + remainder is the demand', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (w) => {
        const upper = Money.of(w.lower).plus(Money.of(w.span)).toString();
        // The account never gets more than both shares together.
        const account = Number(w.account) > Number(w.personal) ? w.personal : w.account;
        const payrollTotal = Money.sum(w.wages.map((wage) => Money.of(wage))).toString();
        const params: AssessmentParams = {
          unit: '430100',
          scheme: '110',
          period: 202607,
          collectionMode: 'agency',
          assessedAt: '2026-07-20T00:00:00Z',
          assessedBy: 'spec',
          terms: [
            {
              contribution_month: 202607,
              category: 'employee',
              lower: w.lower,
              upper,
              employer_rate: w.employer,
              personal_rate: w.personal,
              account_rate: account,
              employer_base: w.employerBase,
              rounding: w.rounding,
              policy_version: 'p',
            },
          ],
        };
        await spec.database.unitOfWork.system(async (tx) => {
          await tx.execute('delete from assessment.demand_line');
          await tx.execute('delete from assessment.demand');
          await tx.execute('delete from declaration.declaration_line');
          await tx.execute('delete from declaration.declaration');
          const made = await tx.one<{ id: string }>(
            `insert into declaration.declaration (employer_id, posting_period, agency_code, status, persons, added, removed, wage_total, maker, submitted_at, checker, reviewed_at)
          values (1, 202607, '430103', 'approved', $1, 0, 0, $2, 'm', now(), 'c', now()) returning declaration_id as id`,
            [w.wages.length, payrollTotal],
          );
          await tx.execute(
            `insert into declaration.declaration_line select n, '110', 202607, $2, 1, 202607, 'unchanged', wage from unnest($1::numeric[]) with ordinality as t (wage, n)`,
            [w.wages, made?.id],
          );
          await assessDeclarations(tx, params, { from: '0', to: '9223372036854775807' });
          return ok(undefined);
        });
        const { value } = computeEmployerContribution(
          w.wages.map((declaredWage, index) => ({
            id: String(index + 1),
            declaredWage,
            bounds: { lower: w.lower, upper },
            rates: { employer: w.employer, personal: w.personal, account },
          })),
          { employerBase: w.employerBase, rounding: w.rounding, rate: w.employer, payrollTotal },
        );
        const rows = await look(
          spec,
          `select person_id as id, base, clamped, employer_amount as employer, personal_amount as personal, account_amount as "toAccount" from assessment.demand_line order by person_id`,
        );
        expect(rows).toEqual(value.persons.map(({ toPool: _toPool, ...person }) => person));
        const [head] = await look<Record<string, string>>(
          spec,
          `select employer_amount as employer, personal_amount as personal, remainder, amount from assessment.demand`,
        );
        expect(head).toMatchObject({ employer: value.employer, personal: value.personal, remainder: value.remainder });
        const lines = rows.reduce(
          (sum, row) => sum.plus(Money.of(row['employer'] as string)).plus(Money.of(row['personal'] as string)),
          Money.zero,
        );
        expect(lines.plus(Money.of(head?.['remainder'] ?? '')).toString()).toBe(head?.['amount']);
      }),
      { numRuns: 60 },
    );
  });
});
