import { Instant, Money, YearMonth, fixedClock, unwrap } from '@pnet/kernel';
import { loadChart, openBooks, openPeriod } from '@pnet/fund-ledger';
import { builtInValues, createParameterSource, type ParameterValue } from '@pnet/policy';
import { Batches, migrate, openDatabase, type Database, type RequestContext } from '@pnet/runtime';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import pg from 'pg';
import { cityMigrations } from '../city-migrations.js';
import { AssessMonth, ReplayAssessment, type ReadParameters } from '../front-office/assessment/index.js';
import { ImportBankFile, OpenBankAccount } from '@pnet/treasury';
import { PostReceipts, receiptOwner } from '../front-office/collection/index.js';

const NODE = { code: '430100', regionCode: '430100' };
/** Stands still on 20 July 2026. */
export const citySpecClock = fixedClock(Instant.of('2026-07-20T02:00:00Z'));

/**
 * What specs of the city's month stand on: a database of their own, the use cases, and parameters that a spec may add
 * to.
 */
export interface CitySpec {
  readonly database: Database;
  readonly test: TestDatabase;
  readonly extraValues: ParameterValue[];
  readonly assess: AssessMonth;
  readonly replay: ReplayAssessment;
  readonly post: PostReceipts;
  readonly importBank: ImportBankFile;
  readonly context: RequestContext;
  readonly readParameters: ReadParameters;
  readonly batches: Batches;
  close(): Promise<void>;
}

/** A person of the spec's counter. */
export const clerk = (userId: string): RequestContext => ({
  actor: { userId, name: userId, posts: ['handler', 'reviewer', 'finance'], agencies: ['430102', '430103'] },
  traceId: 'spec',
});

const INCOME_ACCOUNT = '430100-income';
const TREASURY_ACCOUNT = '430100-treasury';

/** Makes the city of a spec; the clock stands still. */
export async function createCitySpec(): Promise<CitySpec> {
  const test = await createTestDatabase();
  await migrate(test.urls.migrator, test.roles, cityMigrations);
  const spec = await citySpecOn(test);
  await openMonths(spec.database);
  const openAccount = new OpenBankAccount(spec.database.unitOfWork, citySpecClock, NODE, {
    owners: { collection: receiptOwner },
  });
  unwrap(
    await openAccount.execute(
      { accountNumber: INCOME_ACCOUNT, title: '收入户', bankName: '演示银行', kind: 'income', scheme: '110' },
      spec.context,
    ),
  );
  unwrap(
    await openAccount.execute(
      { accountNumber: TREASURY_ACCOUNT, title: '国库', bankName: '国库', kind: 'state-treasury', scheme: '110' },
      spec.context,
    ),
  );
  return spec;
}

/** The use cases of a spec on a database that is there already. */
export async function citySpecOn(test: TestDatabase): Promise<CitySpec> {
  const database = await openDatabase({ ...test.urls, poolSize: 4 });
  const batches = new Batches(database.unitOfWork);
  const clock = citySpecClock;
  const extraValues: ParameterValue[] = [];
  const readParameters: ReadParameters = (_tx, { scheme }, knownAt) =>
    Promise.resolve(
      createParameterSource([...builtInValues, ...extraValues], {
        scheme,
        knownAt: knownAt.toPlainDate().toString(),
        version: 'built-in',
      }),
    );
  return {
    database,
    test,
    extraValues,
    context: clerk('clerk-1'),
    readParameters,
    batches,
    assess: new AssessMonth(database.unitOfWork, batches, clock, NODE, readParameters),
    replay: new ReplayAssessment(database.unitOfWork, clock, NODE, readParameters),
    post: new PostReceipts(database.unitOfWork, batches, clock, NODE, readParameters),
    importBank: new ImportBankFile(database.unitOfWork, clock),
    close: async () => {
      await database.close();
      await test.drop();
    },
  };
}

async function openMonths(database: Database): Promise<void> {
  unwrap(
    await database.unitOfWork.system(async (tx) => {
      await loadChart(tx);
      await openBooks(tx, { unit: NODE.code, scheme: '110', month: YearMonth.of('2026-01') });
      return openPeriod(tx, { unit: NODE.code, month: YearMonth.of('2026-07') });
    }),
  );
}

/** A bank file with these lines: number, day, amount, payer's name, payer's account, reference. */
export function bankFile(lines: readonly (readonly string[])[], tail?: string): Buffer {
  const last =
    tail ??
    `TAIL,${lines.length},${Money.sum(
      lines.flatMap((line) => {
        const amount = Money.parse(line[2]);
        return amount.ok ? [amount.value] : [];
      }),
    ).toString()}`;
  return Buffer.from(
    [
      `HEAD,bank-lines,1,${INCOME_ACCOUNT},2026-07-20`,
      'bankNumber,valueDate,amount,payerName,payerAccount,reference',
      ...lines.map((line) => line.join(',')),
      last,
    ].join('\n'),
  );
}

/** Rows of a statement by the superuser, past every scope: what an independent check sees. */
export async function look<R extends pg.QueryResultRow>(
  spec: CitySpec,
  sql: string,
  params: unknown[] = [],
): Promise<R[]> {
  const client = new pg.Client({ connectionString: spec.test.adminUrl });
  await client.connect();
  try {
    return (await client.query<R>(sql, params)).rows;
  } finally {
    await client.end();
  }
}
