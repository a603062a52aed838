import { useTranslation } from 'react-i18next';
import type { JournalEntry } from '../../api/books.js';
import type { BankLine } from '../../api/money.js';
import { useListHere } from '../../components/list-control.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { EntryLines } from './entry-lines.js';

/** The entries of a bank line's own day, with their lines. */
export function LineEntries({ line }: { readonly line: BankLine }) {
  const { t } = useTranslation();
  const list = useList<JournalEntry>('line-entries', '/ledger/entries', useListHere(), {
    fixed: { postingPeriod: line.valueDate.slice(0, 7), sourceKind: 'bank-line', sourceId: line.bankLineId },
  });
  return (
    <QueryTable
      list={list}
      rowKey={(row) => row.entryId}
      empty={t('bankLine.noEntries')}
      expandedRow={(row) => <EntryLines entry={row} />}
      columns={[
        { key: 'entryId', title: t('entry.number') },
        { key: 'date', title: t('entry.date'), format: 'date' },
        { key: 'fund', title: t('books.fund'), render: (row) => t(`fundName.${row.fund}`) },
        { key: 'summary', title: t('entry.summary') },
        { key: 'amount', title: t('entry.amount'), format: 'money', total: true },
        { key: 'reverses', title: t('entry.reverses') },
        { key: 'reversedBy', title: t('entry.reversedBy') },
      ]}
    />
  );
}
