import { DeclarationsQuery, EmployersQuery, PersonsQuery, demandList, demandsOf } from '@pnet/city-node';
import { Audit, bindParameters, type Parameters, type RequestContext, type Tx, type UnitOfWork } from '@pnet/runtime';
import type { Arena } from './benchmark.js';
import { city } from './city.js';

/** A statement as a read of the city sent it, and how many rows came. */
export interface Sent {
  readonly sql: string;
  readonly params: readonly unknown[];
  readonly rows: number;
}

/** One request of a counter: its path, the body that must come, and the statements that stand behind it. */
export interface CounterRequest {
  readonly path: string;
  readonly body: string;
  readonly sent: readonly Sent[];
}

/** Keeps what goes through a transaction. */
function recording(tx: Tx, sent: Sent[]): Tx {
  const rows = async <R extends object>(sql: string, params: Parameters = []): Promise<R[]> => {
    const found = await tx.rows<R>(sql, params);
    const { text, values } = bindParameters(sql, params);
    sent.push({ sql: text, params: values, rows: found.length });
    return found;
  };
  return {
    client: tx.client,
    clock: tx.clock,
    rows,
    one: async <R extends object>(sql: string, params?: Parameters) => (await rows<R>(sql, params))[0],
    execute: async (sql, params = []) => {
      const changed = await tx.execute(sql, params);
      const { text, values } = bindParameters(sql, params);
      sent.push({ sql: text, params: values, rows: changed });
      return changed;
    },
  };
}

type Read = (reads: Reads) => Promise<unknown>;

/** The reads behind the routes. */
interface Reads {
  readonly context: RequestContext;
  readonly persons: PersonsQuery;
  readonly employers: EmployersQuery;
  readonly declarations: DeclarationsQuery;
  readonly unitOfWork: Pick<UnitOfWork, 'read'>;
}

const FIFTY = { limit: 50 };
/** How the names of the city's persons begin. */
const NAME = '人员';
const valueOf = async (result: Promise<unknown>): Promise<unknown> => {
  const found = await result;
  if (!found || typeof found !== 'object' || !('ok' in found)) return found;
  if (!('value' in found)) throw new Error(`a counter was refused: ${JSON.stringify(found)}`);
  return found.value;
};

/** What people at counters ask, twenty requests that are asked again and again of other persons and employers. */
const asked = (
  person: { readonly id: string; readonly number: string },
  employer: string,
): readonly (readonly [path: string, read: Read])[] => {
  const byNumber: readonly [string, Read] = [
    `persons?query=${person.number}`,
    ({ persons, context }) => persons.search({ query: person.number, ...FIFTY }, context),
  ];
  const record: readonly [string, Read] = [
    `persons/${person.id}`,
    ({ persons, context }) => persons.record(person.id, context),
  ];
  const demandsOfEmployer: readonly [string, Read] = [
    `demands?employerId=${employer}`,
    ({ unitOfWork, context }) =>
      unitOfWork.read(context, (tx) =>
        demandList.read(
          tx,
          demandsOf({ scheme: city.scheme, employerId: employer, asOf: tx.clock.now().toPlainDate().toString() }),
          { ask: FIFTY, context },
        ),
      ),
  ];
  const employerPersons: readonly [string, Read] = [
    `employers/${employer}/persons`,
    ({ employers, context }) => employers.persons(employer, { scheme: city.scheme, open: false, ...FIFTY }, context),
  ];
  const declarationsOfEmployer: readonly [string, Read] = [
    `declarations?employerId=${employer}`,
    ({ declarations, context }) => declarations.list({ employerId: employer, ...FIFTY }, context),
  ];
  return [
    ...[byNumber, byNumber, byNumber, byNumber, byNumber],
    ...[record, record, record, record, record],
    [
      `persons?query=${encodeURIComponent(NAME)}`,
      ({ persons, context }) => persons.search({ query: NAME, ...FIFTY }, context),
    ],
    [
      `employers?query=${encodeURIComponent(`单位${employer}`)}`,
      ({ employers, context }) => employers.search({ query: `单位${employer}`, ...FIFTY }, context),
    ],
    [`employers/${employer}`, ({ employers, context }) => employers.record(employer, context)],
    ...[employerPersons, employerPersons],
    ...[declarationsOfEmployer, declarationsOfEmployer],
    [
      `declarations?postingPeriod=${city.month}&status=approved`,
      ({ declarations, context }) =>
        declarations.list({ postingPeriod: city.month, status: 'approved', ...FIFTY }, context),
    ],
    ...[demandsOfEmployer, demandsOfEmployer],
  ];
};

/**
 * Requests in rounds of twenty, each round of another person and employer spread over the city, with what each must
 * answer: asked once of the reads themselves.
 */
export async function counterRequests(
  arena: Arena,
  context: RequestContext,
  { rounds, persons }: { readonly rounds: number; readonly persons: number },
): Promise<readonly CounterRequest[]> {
  const people = await arena.database.unitOfWork.read(context, (tx) =>
    tx.rows<{ id: string; number: string; employer: string }>(
      `select p.person_id as id, p.document_number as number, r.employer_id as employer
       from generate_series(0, $1::integer - 1) n join registration.person p on p.person_id = 1 + n * ($2::bigint / $1) join registration.relation r using (person_id) order by 1`,
      [rounds, persons],
    ),
  );
  const requests: CounterRequest[] = [];
  for (const person of people) {
    for (const [path, read] of asked(person, person.employer)) {
      const sent: Sent[] = [];
      const unitOfWork = {
        read: <T>(of: RequestContext, work: (tx: Tx) => Promise<T>) =>
          arena.database.unitOfWork.read(of, (tx) => work(recording(tx, sent))),
      } as UnitOfWork;
      const value = await valueOf(
        read({
          context,
          unitOfWork,
          persons: new PersonsQuery(unitOfWork, new Audit()),
          employers: new EmployersQuery(unitOfWork, new Audit()),
          declarations: new DeclarationsQuery(unitOfWork, new Audit()),
        }),
      );
      requests.push({ path: `/api/v1/${path}`, body: JSON.stringify(value), sent });
    }
  }
  return requests;
}
