import { withTestDatabase } from '@pnet/testing';
import { migrate } from '@pnet/runtime';
import { cityMigrations } from '../../../apps/city-node/src/city-migrations.js';
import { nationalMigrations } from '../../../apps/national-node/src/national-migrations.js';
import { checkSql } from './check-sql.js';
import { readSources } from './sources.js';

const root = new URL('../../../', import.meta.url).pathname;
const t0 = performance.now();
const sources = readSources(root, `${root}tsconfig.json`, (p) => !/spec\.ts$|fixture|tools\/sql/.test(p));
console.log('read', performance.now() - t0, sources.files.length);
await withTestDatabase((city) =>
  withTestDatabase(async (upper) => {
    await migrate(city.urls.migrator, city.roles, cityMigrations);
    await migrate(upper.urls.migrator, upper.roles, nationalMigrations);
    console.log('migrated', performance.now() - t0);
    const report = await checkSql(sources, [
      { name: 'city', url: city.adminUrl, speaks: (p) => !/libs\/warehouse|apps\/(province|national)|tools/.test(p) },
      { name: 'upper', url: upper.adminUrl, speaks: (p) => !/city-node|tools|apps\/cli|e2e/.test(p) },
    ]);
    console.log('checked', performance.now() - t0);
    for (const f of report.faults) console.log(`${f.place} ${f.words}\n      ${f.fault}`);
    console.log('UNRESOLVED');
    for (const f of report.unresolved) console.log(`${f.place} ${f.key.split(': ')[1]} -- ${f.reason}`);
    console.log(report.places, report.statements, report.faults.length, report.unresolved.length);
  }),
);
