import { closeLedgerMonth, isLedgerMonthClosed, ledgerDatasetQuery } from '@pnet/fund-ledger';
import type { YearMonth } from '@pnet/kernel';
import type { NodeConfig } from '@pnet/runtime';
import { DEFAULT_SCHEME } from '@pnet/standards';
import type { OwnBooks } from '@pnet/warehouse';

/** The books of the province unit itself: ledger of this node, without a close of business besides. */
export const ownBooks = (config: NodeConfig): OwnBooks => ({
  isClosed: (tx, month) => isLedgerMonthClosed(tx, config.code, month),
  close: (tx, month, closedBy) => closeLedgerMonth(tx, { unit: config.code, scheme: DEFAULT_SCHEME, month, closedBy }),
  port: { definitionId: 'PI05', query: (period: YearMonth) => ledgerDatasetQuery(config.code, period) },
});
