import type { DatasetPort } from '@pnet/exchange';
import type { YearMonth } from '@pnet/kernel';
import { datasetOrderBy, pi05 } from '@pnet/standards';

const SQL = `
  select * from (
    select scheme, fund, account_code as account, case when counterpart_unit = '' then '-' else counterpart_unit end as counterpart_unit, opening, debit, credit, closing
    from fund_ledger.balances($1, $2::integer)) total
  order by ${datasetOrderBy(pi05)}`;

/**
 * PI05 income and expense of the fund: the ledger totals of the month. A closed month has the balances that its close
 * sealed.
 */
export const pi05Port = (unit: string): DatasetPort => ({
  definitionId: 'PI05',
  query: (period: YearMonth) => ({ sql: SQL, params: [unit, period.toCompact()] }),
});
