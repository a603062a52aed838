import { useTranslation } from 'react-i18next';
import type { RegisteredChange } from '../../api/registration.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { UserText } from '../../components/text/texts.js';

/** Changes of registered data: before, after, why, by whom. */
export function ChangesTable({ changes }: { readonly changes: readonly RegisteredChange[] }) {
  const { t } = useTranslation();
  const rows = changes.map((change, index) => ({ ...change, id: String(index) }));
  return (
    <RowsTable
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'number', title: t('table.number'), format: 'number' },
        { key: 'item', title: t('record.item'), render: (row) => t(`item.${row.item}`, { defaultValue: row.item }) },
        { key: 'oldValue', title: t('record.before') },
        { key: 'newValue', title: t('record.after') },
        { key: 'effectiveOn', title: t('record.effectiveOn'), format: 'date' },
        { key: 'reason', title: t('record.reason') },
        { key: 'recordedBy', title: t('record.recordedBy'), render: (row) => <UserText user={row.recordedBy} /> },
        { key: 'recordedAt', title: t('record.recordedAt'), format: 'instant' },
      ]}
    />
  );
}
