import type { Accepted, NotSent } from './check-sql.js';

/**
 * Statements that the sources do not tell, by file and first words of the call, with the reason why and what looks at
 * them instead. The check fails when one of them can be told, is gone, or another one comes.
 */
export const UNRESOLVED: Readonly<Record<string, string>> = {
  'apps/city-node/src/back-office/findings/record-findings.ts: tx.one(record(rule.select), { ...Object.fromEntries(asked), rule: rule':
    'each rule names the thresholds that it is measured by; findings.int runs every rule',
  'apps/city-node/src/back-office/opening-load/add-opening-file.ts: tx.execute(`delete from ${kindOf(kind).table} where file_id = $1`, [go':
    'the table is that of the kind of file; the specs of opening loads run it',
  'apps/city-node/src/back-office/opening-load/read-opening-file.ts: tx.one(sql, given)':
    'columns by kind and mapping of the file; the specs of opening loads run it for every kind',
  'apps/city-node/src/books/individual-account/record-movements.ts: tx.execute(` insert into individual_account.account_movement (${COLUMN':
    'nothing hands it a select yet; the spec of movements runs it',
  'apps/city-node/src/books/individual-account/record-movements.ts: tx.one(` select s.person_id::text as person, b.balance_year as year fr':
    'nothing hands it a select yet; the spec of movements runs it',
  'apps/city-node/src/books/individual-account/record-movements.ts: tx.one(` with taken as materialized (select m.* from (${select}) s joi':
    'nothing hands it a select yet; the spec of movements runs it',
  'apps/city-node/src/front-office/assessment/add-charges.ts: tx.one(` with asked as materialized (${select}), charge as (insert int':
    'nothing hands it a select yet; the spec of cancelled demands runs it',
  'apps/city-node/src/front-office/declaration/check-rows.ts: tx.execute(`insert into ${check.target} (file_id, row_no, employer_id,':
    'a condition for each kind of row fault; declaration specs run it',
  'apps/city-node/src/front-office/declaration/copy-rows.ts: tx.client.query(copyFrom(`copy ${stage} (${columns}) from stdin with (':
    'the columns are those of the file that comes in; declaration specs run it',
  'apps/city-node/src/front-office/declaration/declaration-files.query.ts: selectOf(` select r.row_no, r.faults, ${typedColumns.map((column) => `':
    'columns and condition by what is asked; declaration specs run it',
  'apps/city-node/src/front-office/registration/ask-controls.ts: tx.rows(`select distinct case when d.person_id = any ($${p}::bigint[])':
    'each act hands it the rows that it is done with; front-office-controls.int and controls-of-other-acts.int run every act',
  'apps/city-node/src/front-office/registration/record-changes.ts: tx.execute(`update registration.${subject} set ${sets}, changed_at = $':
    'it sets the columns that changed; registration specs run it',
  'apps/cli/src/network/reset-network.ts: admin.query(`drop database if exists "pension_${code}" with (force)`)':
    'drops databases and roles of the nodes of a network file',
  'apps/cli/src/network/reset-network.ts: admin.query(`drop role if exists "${role}"`)':
    'drops databases and roles of the nodes of a network file',
  'libs/exchange/src/machines/pg-store.ts: tx.execute(`update ${this.mapping.table} set ${sets}, state_version =':
    'it sets the columns that a state writes; the specs of every machine run it',
  'libs/exchange/src/sealing/frame-writer.ts: this.tx.client.query({ ...this.statement, values: [this.ownerId, frame':
    'one prepared statement for each owner of frames; sealing specs run it',
  'libs/exchange/src/sealing/snapshot-session.ts: client.query(`set transaction snapshot ${escapeLiteral(snapshotId)}`)':
    'a snapshot has its name at run time',
  "libs/exchange/src/sealing/snapshot-session.ts: client.query(copyTo(`copy (${sql}) to stdout (null '')`))":
    'the SELECT of any dataset; the specs of each dataset seal it',
  'libs/exchange/src/uplink/read-frames.ts: tx.client.query(copyTo(`copy (select payload from ${owner.table} where':
    'frames of a submission or an intake; uplink specs run it',
  'libs/runtime/src/http/list.ts: tx.rows(`select s.* from (${sql}) s ${orderSql(this.orderOf())} limit':
    'all rows of any list, for a paper; the specs of papers run it',
  'libs/runtime/src/http/list.ts: tx.rows(page.sql, page.params)':
    'a page of any list, around a SELECT that is looked at where it is made; list.int and the specs of lists run it',
  'libs/runtime/src/http/list.ts: tx.execute(`declare list_rows no scroll cursor for select s.* from (${':
    'all rows of any list; list.int runs it',
  'libs/runtime/src/http/list.ts: tx.one(sumsSql(`(select * from (${select.sql}) a limit ${COUNTED_MAX +':
    'count and sums of any list; list.int runs it',
  'libs/runtime/src/http/list.ts: tx.one(sumsSql(`(${select.sql})`, totals), select.params)':
    'sums of any list; list.int runs it',
  'libs/fund-ledger/src/post-entries-from.ts: tx.one(statement(source.select, params.length + 1), [ ...params, sourc':
    'the rows of unmatched money are made from all posting rules, too deep to be told; the others are; posting specs run them all',
  'libs/runtime/src/batch/batches.ts: tx.rows(`select min(key)::text as "from", max(key)::text as "to" from':
    'the SELECT of the keys of any batch; the specs of each batch run it',
  'libs/runtime/src/database/database-roles.ts: admin.query(`${verb} role ${quoted(role)} with login nosuperuser passw':
    'roles are named by the node',
  'libs/runtime/src/database/database-roles.ts: admin.query(`create database ${quoted(database)} owner ${quoted(roles.':
    'database and roles are named by the node; the spec of database roles runs it',
  'libs/runtime/src/database/database-roles.ts: admin.query(`grant connect, temporary on database ${quoted(database)}':
    'database and roles are named by the node; the spec of database roles runs it',
  'libs/runtime/src/database/database-roles.ts: admin.query(`revoke all on database ${quoted(database)} from public`)':
    'the database is named by the node; the spec of database roles runs it',
  'libs/runtime/src/database/migrate.ts: runner.query(`grant select on runtime.migration_file to "${roles.app}"':
    'roles are named by the node',
  'libs/runtime/src/database/migrate.ts: runner.query(`grant usage on schema runtime to "${roles.app}", "${role':
    'roles are named by the node',
  'libs/runtime/src/database/unit-of-work.ts: client.query(begin)':
    'it begins a transaction with the settings of its actor; every spec with a unit of work runs it',
  'libs/runtime/src/database/unit-of-work.ts: client.query({ name: statement.name, text: statement.sql, values: [...':
    'it hands on what it is given; the specs of the unit of work and of sessions run it',
  'libs/runtime/src/database/unit-of-work.ts: client.query(text, values)': 'it hands on what it is given',
  'libs/runtime/src/database/unit-of-work.ts: query(sql, params)': 'it hands on what it is given',
  'libs/runtime/src/jobs/prepare-queue.ts: client.query(`alter default privileges in schema ${QUEUE_SCHEMA} grant':
    'roles are named by the node, the schema is that of the queue',
  'libs/runtime/src/jobs/prepare-queue.ts: client.query(`grant usage on schema ${QUEUE_SCHEMA} to ${users}`)':
    'roles are named by the node, the schema is that of the queue',
  'libs/runtime/src/node/start-node.ts: database.app.query(sql)': 'it hands on what it is given',
  'libs/runtime/src/proof/seal-evidence.ts: tx.execute(sealSeries(series, format, days !== undefined), [ series, d':
    'views of the catalogue; proof specs run them',
  'libs/runtime/src/proof/verify-evidence.ts: tx.rows(sql, params)': 'views of the catalogue; proof specs run them',
  "libs/warehouse/src/drill/drill.query.ts: selectOf(`select ${columns.join(', ')} from ${factTable(definition)} w":
    'columns of any dataset; drill specs run it',
  "libs/warehouse/src/facts/verify-facts.ts: tx.rows(` select distinct concat_ws(' ', '${id}', reporting_unit, peri":
    'the table of any dataset; load-facts specs run it',
  'libs/runtime/src/database/migrate.ts: runner.query(sql)': 'the SQL files of the migrations',
  'libs/warehouse/src/facts/load-facts.ts: tx.execute(`insert into ${factTable(definition)} (${[targetColumns(def':
    'the facts of any version of a dataset from the rows of its intake; load-facts specs run it',
  'libs/warehouse/src/facts/verify-facts.ts: tx.rows(factRows(definition, catalogue.versions(definition.id)), [load':
    'columns of any version of a dataset; load-facts specs run it',
  'libs/warehouse/src/totals/dataset-sums.query.ts: tx.rows(`with ${LOADED}, u as (select l.root, l.reporting_unit, l.peri':
    'columns of any dataset and what its versions have of them; the spec of versions in one country runs it',
};

/** Texts that the interpreter takes for possible and that nobody sends. */
const OWN_FACTS =
  'libs/warehouse/src/facts/load-facts.ts: tx.execute(`insert into ${factTable(definition)} (${targetColumns(defi';
export const NOT_SENT: readonly NotSent[] = [
  ...['q.status', 'q.category', 'q.account_state', 'q.parameter'].map((containing) => ({
    key: OWN_FACTS,
    containing,
    reason: 'an upper node loads own facts of PI05 only, from its ledger',
  })),
  {
    key: "libs/exchange/src/machines/pg-store.ts: tx.rows(`select ${names.map((name) => `${name}::text`).join(` || '/' |",
    containing: 'from exchange.order_inbox',
    reason: 'an inbox has nothing that falls due, and `due` of its store is not called',
  },
  {
    key: "libs/exchange/src/machines/pg-store.ts: tx.rows(`select ${names.map((name) => `${name}::text`).join(` || '/' |",
    containing: 'from exchange.stream',
    reason: 'a stream has nothing that falls due, and `due` of its store is not called',
  },
];

const LEDGER_LINES =
  'libs/warehouse/src/drill/drill.query.ts: tx.rows(`select f.scheme, f.fund, f.account, a.name_zh as "nameZh", a.';
/** Faults that are none, for a reason that the database cannot know. */
export const ACCEPTED: readonly Accepted[] = ['opening', 'debit', 'credit', 'closing'].map((column) => ({
  key: LEDGER_LINES,
  fault: `column ${column} may be null`,
  reason: 'the measures of PI05 are all required: a row without one is refused before it is loaded',
}));
