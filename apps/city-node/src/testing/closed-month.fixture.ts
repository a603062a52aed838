import { YearMonth, ok, unwrap, type Clock } from '@pnet/kernel';
import { JobRequests, type RequestContext } from '@pnet/runtime';
import { CloseMonth } from '../back-office/closing/index.js';
import { declareMonth, registerCity, type CityShape } from './declared-month.fixture.js';
import { bankFile, createCitySpec, look, type CitySpec } from './migrated-city.fixture.js';

/** For specs: the unit whose books and months are closed. */
export const specUnit = {
  code: '430100',
  agencies: [
    { code: '430102', name: '芙蓉区' },
    { code: '430103', name: '天心区' },
  ],
} as const;

/** For specs: somebody of the finance post of one district. */
export const finance = (userId: string): RequestContext => ({
  actor: { userId, name: userId, posts: ['finance'], agencies: ['430102'] },
  traceId: 'spec',
});

/** For specs: a city whose people have relations and status lines since 2025, with three retirees beside them. */
export async function createClosingSpec(shape: CityShape): Promise<CitySpec> {
  const spec = await createCitySpec();
  await registerCity(spec.database, shape);
  unwrap(
    await spec.database.unitOfWork.system(async (tx) => {
      const people = shape.employers * shape.personsEach;
      await tx.execute(
        `
      insert into registration.relation (person_id, employer_id, scheme, start_month, category, recorded_at, recorded_by)
      select p, 1 + (p - 1) / $2::integer, '110', 202501, 'employee', '2025-01-02', 'fixture' from generate_series(1, $1::integer) p`,
        [people, shape.personsEach],
      );
      await tx.execute(`
      insert into registration.person (person_id, document_type, document_number, name, sex, birth_date, agency_code, recorded_at, recorded_by)
      select 900000 + p, '01', 'R' || p, '退休' || p, '2', '1950-05-05', '430102', '2025-01-02', 'fixture' from generate_series(1, 3) p`);
      await tx.execute(`
      insert into registration.status_line (person_id, scheme, status, effective_on, reason, recorded_at, recorded_by)
      select person_id, '110', case when person_id > 900000 then 'retired' else 'new' end, '2025-01-01', '初始', '2025-01-02', 'fixture' from registration.person`);
      await tx.execute(`
      insert into registration.retiree (person_id, scheme, retirement_month, monthly_pension, recorded_at, recorded_by)
      select person_id, '110', 202412, 3000, '2025-01-02', 'fixture' from registration.person where person_id > 900000`);
      return ok(undefined);
    }),
  );
  return spec;
}

/**
 * For specs: declares, assesses and pays a month (`YYYY-MM`); each employer's demand comes in whole on the fifteenth.
 */
export async function workMonth(spec: CitySpec, shape: CityShape, period: string): Promise<void> {
  const month = YearMonth.of(period).number;
  await declareMonth(spec.database, shape, month);
  unwrap(await spec.assess.execute({ scheme: '110', period }, spec.context));
  const demands = await look<{ demand_number: string; amount: string }>(
    spec,
    'select demand_number, amount from assessment.demand where posting_period = $1 order by 1',
    [month],
  );
  await payIn(
    spec,
    period,
    demands.map((demand) => [demand.amount, demand.demand_number] as const),
  );
}

let bankNumber = 0;

/** For specs: lines of the bank on the fifteenth of a month, amount and reference, imported and posted. */
export async function payIn(
  spec: CitySpec,
  period: string,
  lines: readonly (readonly [string, string])[],
): Promise<void> {
  bankNumber += lines.length;
  const rows = lines.map(([amount, reference], index) => [
    `B${period}-${bankNumber - index}`,
    `${period}-15`,
    amount,
    '单位',
    '0',
    reference,
  ]);
  unwrap(
    await spec.importBank.execute({ fileName: `${period}-${bankNumber}.csv`, content: bankFile(rows) }, spec.context),
  );
  unwrap(await spec.post.execute({ scheme: '110' }, spec.context));
}

/** For specs: the act that closes months at a clock's time; what follows it is requested, and wakes nobody. */
export const monthCloser = (spec: CitySpec, clock: Clock): CloseMonth =>
  new CloseMonth(
    spec.database.unitOfWork,
    new JobRequests(spec.database.unitOfWork),
    { wake: () => Promise.resolve() },
    clock,
    specUnit,
  );
