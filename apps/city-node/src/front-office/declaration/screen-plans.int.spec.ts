import { ok, unwrap } from '@pnet/kernel';
import { bindParameters, type Select } from '@pnet/runtime';
import pg from 'pg';
import { registrationMigrations } from '../registration/index.js';
import { employerList, employersOf } from '../registration/employers.query.js';
import { personList, personsOf } from '../registration/persons.query.js';
import { actor, openSpecDatabase } from '../../testing/people.fixture.js';
import { declarationList, declarationsOf, type DeclarationFilter } from './declarations.query.js';
import { declarationMigrations } from './index.js';

const plain = ({ sql, params }: Select<object>): [string, unknown[]] => {
  const { text, values } = bindParameters(sql, params);
  return [text, values];
};

/**
 * Screens of registration and declaration at scale, as the app role with a scope: a sequential scan of a big table is a
 * failure.
 */
describe('plans of screen queries', () => {
  let database: Awaited<ReturnType<typeof openSpecDatabase>>;
  const clerk = actor('clerk', '430102', '430103');

  beforeAll(async () => {
    database = await openSpecDatabase([registrationMigrations, declarationMigrations]);
    const admin = new pg.Client({ connectionString: database.adminUrl });
    await admin.connect();
    await admin.query(`
      insert into registration.employer (employer_id, unified_credit_code, name, agency_code, category, economic_type, registered_on, status_on, recorded_at, recorded_by)
        select i, 'C' || i, '单位' || i, '43010' || 2 + i % 5, '10', '150', '2020-01-01', '2020-01-01', now(), 'x' from generate_series(1, 4000) i;
      insert into registration.person (person_id, document_type, document_number, name, sex, birth_date, agency_code, recorded_at, recorded_by)
        select i, '01', 'N' || i, '王' || chr(19968 + i % 5000), '1', '1980-01-01', '43010' || 2 + i % 5, now(), 'x' from generate_series(1, 40000) i;
      insert into registration.relation (person_id, employer_id, scheme, start_month, recorded_at, recorded_by) select i, 1 + i / 10, '110', 202601, now(), 'x' from generate_series(1, 39000) i;
      insert into registration.status_line (person_id, scheme, status, effective_on, reason, recorded_at, recorded_by) select i, '110', 'new', '2026-01-01', '', now(), 'x' from generate_series(1, 39000) i;
      insert into registration.possible_duplicate (person_id, other_person_id, agency_code, reason, opened_at) select i, i - 1, '43010' || 2 + i % 5, 'same-name-and-birth-date', now() from generate_series(2, 20000) i;
      insert into declaration.declaration (declaration_id, employer_id, posting_period, agency_code, status, persons, added, removed, wage_total, maker, submitted_at, checker)
        select row_number() over (), i, m, '43010' || 2 + i % 5, case m when 202606 then 'submitted' else 'approved' end, 10, 0, 0, 1, 'x', now(), case m when 202606 then null else 'y' end
        from generate_series(1, 4000) i, generate_series(202601, 202606) m;
      insert into declaration.declaration_line select i, '110', 202606, 6 * (1 + i / 10), 1 + i / 10, 202606, 'unchanged', 5000 from generate_series(1, 39000) i;
      insert into declaration.file_row (file_id, row_no, faults) select 1 + i / 20000, i, case when i % 100 = 0 then 1 else 0 end from generate_series(1, 60000) i;
      analyze`);
    await admin.end();
  });
  afterAll(async () => {
    await database?.drop();
  });

  const planOf = (sql: string, params: readonly unknown[]): Promise<string> =>
    database.unitOfWork.read(clerk, async (tx) =>
      (await tx.rows<{ 'QUERY PLAN': string }>(`explain ${sql}`, params)).map((row) => row['QUERY PLAN']).join('\n'),
    );
  const employers = (text: string) => plain(employerList.statement(employersOf({ query: text }), { limit: 50 }));
  const persons = (text: string) => {
    const select = personsOf({ query: text });
    return plain(personList.statement(select ?? { sql: 'select', params: {} }, { limit: 50 }));
  };
  const declarations = (filter: Omit<DeclarationFilter, 'limit'>) =>
    plain(declarationList.statement(declarationsOf(filter), { limit: 50 }));

  it.each<[string, () => [string, unknown[]], RegExp]>([
    ['employer by credit code', () => employers('91350100M000100Y43'), /employer_credit_code/],
    ['employer by number', () => employers('77'), /employer_pk/],
    ['employers by beginning of the name', () => employers('单位39'), /employer_name/],
    ['persons by document', () => persons('11010519491231002X'), /person_document_once/],
    ['person by number', () => persons('77'), /person_pk/],
    ['persons by beginning of the name', () => persons('王一'), /person_name/],
    [
      'people of an employer',
      () => [
        'select r.person_id, p.name from registration.relation r join registration.person_identity p using (person_id) where r.employer_id = $1 and r.scheme = $2 order by r.person_id limit 51',
        ['5', '110'],
      ],
      /relation_employer/,
    ],
    [
      'relations of a person',
      () => [
        'select * from registration.relation r left join registration.employer e using (employer_id) where r.person_id = $1',
        ['5'],
      ],
      /relation_pk/,
    ],
    [
      'status line of a person',
      () => ['select * from registration.status_line where person_id = $1', ['5']],
      /status_line/,
    ],
    [
      'queue of possible duplicates',
      () => [
        `select * from registration.possible_duplicate d join registration.person p using (person_id) where d.state = 'open' and d.duplicate_id > $1 order by d.duplicate_id limit 51`,
        ['0'],
      ],
      /possible_duplicate_open/,
    ],
    [
      'declarations to review',
      () => declarations({ postingPeriod: '2026-06', status: 'submitted' }),
      /declaration_queue/,
    ],
    [
      'declarations of an employer',
      () => declarations({ employerId: '7' }),
      /declaration_employer|declaration_live_once/,
    ],
    ['declarations of a file', () => declarations({ fileId: '3' }), /declaration_file_of/],
    ['all declarations', () => declarations({}), /declaration_pk/],
    [
      'lines of a declaration',
      () => [
        'select * from declaration.declaration_line l join registration.person_identity p using (person_id) where l.declaration_id = $1 and l.person_id > $2 order by l.person_id limit 51',
        ['66', '0'],
      ],
      /declaration_line_of/,
    ],
    [
      'wrong rows of a file',
      () => [
        'select * from declaration.file_row where file_id = $1 and row_no > $2 and faults <> 0 order by row_no limit 51',
        ['2', 0],
      ],
      /file_row_wrong/,
    ],
    [
      'correct rows of a file',
      () => [
        'select * from declaration.file_row where file_id = $1 and row_no > $2 and faults = 0 order by row_no limit 51',
        ['2', 0],
      ],
      /file_row_pk/,
    ],
  ])('%s', async (_name, query, index) => {
    const plan = await planOf(...query());
    expect(plan).toMatch(index);
    expect(plan).not.toMatch(/Seq Scan/);
  });

  it('sees only the districts of the clerk, also in SQL without a condition', async () => {
    const agencies = await database.unitOfWork.read(clerk, (tx) =>
      tx.rows<{ a: string }>(
        'select distinct agency_code as a from registration.person union select distinct agency_code from registration.employer union select distinct agency_code from declaration.declaration order by 1',
      ),
    );
    expect(agencies.map(({ a }) => a)).toEqual(['430102', '430103']);
    const all = unwrap(
      await database.unitOfWork.system(async (tx) =>
        ok(await tx.rows('select distinct agency_code from registration.person')),
      ),
    );
    expect(all).toHaveLength(5);
  });

  it('keeps what must not change from being changed', async () => {
    for (const table of ['person_change', 'employer_change']) {
      await expect(
        database.unitOfWork.read(clerk, (tx) => tx.execute(`update registration.${table} set reason = 'x'`)),
      ).rejects.toThrow(/permission denied/);
    }
    await expect(
      database.unitOfWork.read(clerk, (tx) => tx.execute(`update registration.person_identity set name = 'x'`)),
    ).rejects.toThrow(/permission denied/);
  });
});
