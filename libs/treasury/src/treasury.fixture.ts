import pg from 'pg';
import { fundLedgerMigrations, loadChart, openBooks } from '@pnet/fund-ledger';
import { Instant, Money, YearMonth, fixedClock, ok, unwrap } from '@pnet/kernel';
import { migrate, openDatabase, runtimeMigrations, type Database, type RequestContext } from '@pnet/runtime';
import { createTestDatabase, type TestDatabase } from '@pnet/testing';
import { ImportBankFile } from './import-bank-file.js';
import { OpenBankAccount, type BankAccountInput } from './open-bank-account.js';
import type { TreasuryOptions } from './treasury-options.js';

const treasuryMigrations = new URL('./migrations/', import.meta.url);

/** The day of the fixture: 20 July 2026. */
export const treasuryClock = fixedClock(Instant.of('2026-07-20T02:00:00Z'));

/** Somebody of the finance post. */
export const clerk = (userId: string): RequestContext => ({
  actor: { userId, name: userId, posts: ['finance'], agencies: [] },
  traceId: 'spec',
});

/** A province's treasury in a database of its own, with open books and accounts; for specs. */
export interface TreasurySpec {
  readonly test: TestDatabase;
  readonly database: Database;
  readonly node: { readonly code: string };
  readonly importBank: ImportBankFile;
  open(account: Pick<BankAccountInput, 'accountNumber' | 'kind'> & Partial<BankAccountInput>): Promise<void>;
  /** Takes a file in as `userId`, and answers with the ids of its lines by the bank's numbers. */
  bring(content: Buffer, userId?: string): Promise<Record<string, string>>;
  /** Rows as the superuser sees them, past every scope. */
  look<R extends pg.QueryResultRow>(sql: string, params?: unknown[]): Promise<R[]>;
  close(): Promise<void>;
}

/** Makes the treasury of a spec; books of 430000 are open since July 2026. */
export async function createTreasurySpec(options: TreasuryOptions = { owners: {} }): Promise<TreasurySpec> {
  const node = { code: '430000' };
  const test = await createTestDatabase();
  await migrate(test.urls.migrator, test.roles, [runtimeMigrations, fundLedgerMigrations, treasuryMigrations]);
  const database = await openDatabase({ ...test.urls, poolSize: 4 });
  unwrap(
    await database.unitOfWork.system(async (tx) => {
      await loadChart(tx);
      await openBooks(tx, { unit: node.code, scheme: '110', month: YearMonth.of('2026-07') });
      return ok(null);
    }),
  );
  const importBank = new ImportBankFile(database.unitOfWork, treasuryClock);
  const openAccount = new OpenBankAccount(database.unitOfWork, treasuryClock, node, options);
  const look = async <R extends pg.QueryResultRow>(sql: string, params: unknown[] = []): Promise<R[]> => {
    const client = new pg.Client({ connectionString: test.adminUrl });
    await client.connect();
    try {
      return (await client.query<R>(sql, params)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    test,
    database,
    node,
    importBank,
    look,
    open: async (account) => {
      const input = { title: account.kind, bankName: '演示银行', scheme: '110', ...account };
      unwrap(await openAccount.execute(input, clerk('f0')));
    },
    bring: async (content, userId = 'f0') => {
      const taken = unwrap(await importBank.execute({ fileName: 'b.csv', content }, clerk(userId)));
      const lines = await look<{ number: string; id: string }>(
        'select bank_number as number, bank_line_id::text as id from treasury.bank_line where file_id = $1',
        [taken.fileId],
      );
      return Object.fromEntries(lines.map((line) => [line.number, line.id]));
    },
    close: async () => {
      await database.close();
      await test.drop();
    },
  };
}

/**
 * A file in the first format: money in, without balances. Lines: number, day, amount, payer's name, payer's account,
 * reference.
 */
export function bankFile(account: string, lines: readonly (readonly string[])[], tail?: string): Buffer {
  const amounts = lines.flatMap((line) => {
    const amount = Money.parse(line[2]);
    return amount.ok ? [amount.value] : [];
  });
  return Buffer.from(
    [
      `HEAD,bank-lines,1,${account},2026-07-20`,
      'bankNumber,valueDate,amount,payerName,payerAccount,reference',
      ...lines.map((line) => line.join(',')),
      tail ?? `TAIL,${lines.length},${Money.sum(amounts).toString()}`,
    ].join('\n'),
  );
}

/** One movement of a statement; its number and day are told by its place. */
export interface Movement {
  readonly number: string;
  readonly direction: 'in' | 'out';
  readonly amount: string;
  readonly other?: string;
  readonly reference?: string;
  readonly day?: string;
  /** Instead of the right one. */
  readonly balance?: string;
}

/**
 * A statement: opening balance, movements with balances, and the closing balance that they make unless another is said.
 */
export function statementFile(
  account: string,
  opening: string,
  movements: readonly Movement[],
  rest: { readonly day?: string; readonly closing?: string; readonly tail?: string } = {},
): Buffer {
  let balance = Money.of(opening);
  const [sums, rows] = [{ in: Money.zero, out: Money.zero }, [] as string[]];
  for (const one of movements) {
    const amount = Money.of(one.amount);
    sums[one.direction] = sums[one.direction].plus(amount);
    balance = one.direction === 'in' ? balance.plus(amount) : balance.minus(amount);
    rows.push(
      [
        one.number,
        one.day ?? '2026-07-15',
        one.amount,
        '对方',
        one.other ?? '',
        one.reference ?? '',
        one.direction === 'in' ? '收' : '支',
        one.balance ?? balance.toString(),
      ].join(','),
    );
  }
  return Buffer.from(
    [
      `HEAD,bank-lines,1,${account},${rest.day ?? '2026-07-20'},${opening},${rest.closing ?? balance.toString()}`,
      '流水号,入账日期,金额,付款人,付款账号,附言,收支,余额',
      ...rows,
      rest.tail ?? `TAIL,${movements.length},${sums.in.toString()},${sums.out.toString()}`,
    ].join('\n'),
  );
}
