import type { Tx } from '@pnet/runtime';
import { chartOfAccounts, eliminationPairs } from '@pnet/standards';

/** Brings accounts and elimination pairs to what the standards of this release state. Units come by orders. */
export async function syncDimensions(tx: Tx): Promise<void> {
  const columnOf = (read: (account: (typeof chartOfAccounts)[number]) => string): string[] => chartOfAccounts.map(read);
  await tx.execute(
    `insert into warehouse.account (account_code, name_zh, name_en, class) select * from unnest($1::text[], $2::text[], $3::text[], $4::text[])
     on conflict on constraint account_pk do update set name_zh = excluded.name_zh, name_en = excluded.name_en, class = excluded.class`,
    [
      columnOf((one) => one.code),
      columnOf((one) => one.title.zh),
      columnOf((one) => one.title.en),
      columnOf((one) => one.class),
    ],
  );
  await tx.execute(
    `insert into warehouse.elimination_pair (pair_id, income_account, expense_account) select * from unnest($1::text[], $2::text[], $3::text[])
     on conflict on constraint elimination_pair_pk do update set income_account = excluded.income_account, expense_account = excluded.expense_account`,
    [
      eliminationPairs.map((one) => one.id),
      eliminationPairs.map((one) => one.income),
      eliminationPairs.map((one) => one.expense),
    ],
  );
}
