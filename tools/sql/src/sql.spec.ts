import { jest } from '@jest/globals';
import { migrate } from '@pnet/runtime';
import { withTestDatabase } from '@pnet/testing';
import pg from 'pg';
import { cityMigrations } from '@pnet/city-node';
import { nationalMigrations } from '@pnet/national-node';
import { checkSql, type SqlReport } from './check-sql.js';
import { readSources } from './sources.js';
import { ACCEPTED, NOT_SENT, UNRESOLVED } from './unresolved.js';

const root = new URL('../../../', import.meta.url).pathname;
const PLANTED = 'tools/sql/src/planted.fixture.ts';

/** Sources of the apps and libraries that run; specs run their own statements, and benchmarks make their own tables. */
const wanted = (path: string): boolean =>
  path === PLANTED ||
  (/^(apps|libs)\//.test(path) && !/spec\.ts$|fixture|^apps\/three-tier-e2e|^libs\/testing/.test(path));

/** Programs that speak to every node, and a library that is handed SELECTs of one tier. */
const SEVERAL = /^apps\/cli\/|^libs\/fund-ledger\/src\/post-entries-from/;
const speaksCity = (path: string): boolean | 'maybe' =>
  SEVERAL.test(path) ? 'maybe' : !/^(libs\/warehouse|apps\/(province|national)-node)\//.test(path);
const speaksUpper = (path: string): boolean | 'maybe' =>
  SEVERAL.test(path) ? 'maybe' : !/^apps\/city-node\/|^tools\//.test(path);

/** A column that may be null, for the planted statements. */
async function plantTable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create table runtime.planted (answered_by text)');
  await client.end();
}

describe('SQL of the sources', () => {
  jest.setTimeout(600_000);
  let report: SqlReport;

  beforeAll(async () => {
    const sources = readSources(root, `${root}tsconfig.json`, wanted);
    report = await withTestDatabase((city) =>
      withTestDatabase(async (upper) => {
        await migrate(city.urls.migrator, city.roles, cityMigrations);
        await migrate(upper.urls.migrator, upper.roles, nationalMigrations);
        await plantTable(city.urls.migrator);
        return checkSql(
          sources,
          [
            { name: 'city', url: city.adminUrl, speaks: speaksCity },
            { name: 'upper', url: upper.adminUrl, speaks: speaksUpper },
          ],
          NOT_SENT,
        );
      }),
    );
  });

  it('is what the migrated databases take, with the columns, types and nulls that the code reads', () => {
    const isAccepted = (words: string, fault: string): boolean =>
      ACCEPTED.some((one) => one.key.endsWith(`: ${words}`) && fault.startsWith(one.fault));
    const faults = report.faults.filter(
      ({ place, words, fault }) => !place.startsWith(PLANTED) && !isAccepted(words, fault),
    );
    expect(faults.map(({ place, words, fault }) => `${place} ${words}\n  ${fault}`)).toEqual([]);
    expect(report.places).toBeGreaterThan(500);
    expect(report.statements).toBeGreaterThan(600);
  });

  it('has no exception that is not needed', () => {
    const needless = ACCEPTED.filter(
      (one) => !report.faults.some(({ words, fault }) => one.key.endsWith(`: ${words}`) && fault.startsWith(one.fault)),
    );
    expect([...needless, ...report.unusedNotSent]).toEqual([]);
  });

  it('can be told from the sources, except where the list says why not', () => {
    const open = report.unresolved.map(({ key }) => key).filter((key) => !key.startsWith(PLANTED));
    expect([...new Set(open)].sort()).toEqual(Object.keys(UNRESOLVED).sort());
  });

  it('is found wrong where it is: column, name, type, null, number and names of parameters', () => {
    const planted = report.faults.filter(({ place }) => place.startsWith(PLANTED)).map(({ fault }) => fault);
    expect(planted).toEqual([
      expect.stringContaining('column "user_idd" does not exist'),
      expect.stringContaining('column user_id is not in the type'),
      expect.stringContaining('the type has name'),
      expect.stringContaining('column n is int4, comes as number, and is read as string'),
      expect.stringContaining('column answer may be null and is read as string'),
      expect.stringContaining('it has 1 parameters and is given 2'),
      expect.stringContaining(':hash has no value, the value hsh is named nowhere'),
    ]);
    const open = report.unresolved.filter(({ place }) => place.startsWith(PLANTED));
    expect(open.map(({ key }) => key)).toEqual([`${PLANTED}: tx.execute(sent.toUpperCase())`]);
  });
});
