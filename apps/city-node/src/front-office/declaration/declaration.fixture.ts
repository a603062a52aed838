import { unwrap } from '@pnet/kernel';
import { RegisterEmployers, RegisterPersons } from '../registration/index.js';
import {
  actor,
  employerInput,
  personInput,
  specClock,
  type openSpecDatabase,
} from '../registration/registration.fixture.js';

type SpecDatabase = Awaited<ReturnType<typeof openSpecDatabase>>;

/** For specs: an employer with registered people; `related` people have a relation since 2026-01. */
export async function employerWithPeople(
  database: SpecDatabase,
  order: number,
  people: number,
  options: { related?: boolean; agency?: string } = {},
): Promise<{ employerId: string; personIds: string[] }> {
  const clerk = actor('clerk');
  const agency = options.agency ?? '430102';
  const {
    employerIds: [employerId = ''],
  } = unwrap(
    await new RegisterEmployers(database.unitOfWork, specClock).execute([employerInput(order, agency)], clerk),
  );
  const persons = Array.from({ length: people }, (_, index) => ({
    ...personInput(order * 100 + index, agency),
    ...(options.related
      ? {
          relation: {
            employer: employerId,
            scheme: '110' as const,
            startMonth: '2026-01',
            category: 'employee' as const,
          },
        }
      : {}),
  }));
  const { personIds } = unwrap(await new RegisterPersons(database.unitOfWork, specClock).execute(persons, clerk));
  return { employerId, personIds };
}
