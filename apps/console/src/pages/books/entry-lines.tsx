import { useTranslation } from 'react-i18next';
import type { JournalEntry } from '../../api/books.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { UnitText } from '../../components/text/texts.js';

/** The lines of an entry with its sums. */
export function EntryLines({ entry }: { readonly entry: JournalEntry }) {
  const { t, i18n } = useTranslation();
  const rows = entry.lines.map((line, index) => ({ ...line, key: String(index) }));
  return (
    <RowsTable
      rows={rows}
      rowKey={(row) => row.key}
      size="small"
      columns={[
        { key: 'account', title: t('books.account') },
        {
          key: 'name',
          title: t('books.accountName'),
          render: (row) => (i18n.language === 'en' ? row.nameEn : row.nameZh),
        },
        { key: 'debit', title: t('books.debit'), format: 'money', total: true },
        { key: 'credit', title: t('books.credit'), format: 'money', total: true },
        {
          key: 'counterpartUnit',
          title: t('bankLine.counterpart'),
          render: (row) => <UnitText code={row.counterpartUnit} />,
        },
        { key: 'instrumentNumber', title: t('entry.instrument') },
      ]}
    />
  );
}
