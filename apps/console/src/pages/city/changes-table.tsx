import { useTranslation } from 'react-i18next';
import type { RegisteredChange } from '../../api/registration.js';
import { RowsTable } from '../../components/query-table.js';
import { time } from '../../components/format.js';

/** Changes of registered data: before, after, why, by whom. */
export function ChangesTable({ changes }: { readonly changes: readonly RegisteredChange[] }) {
  const { t } = useTranslation();
  const rows = changes.map((change, index) => ({ ...change, key: String(index) }));
  return (
    <RowsTable
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { title: t('table.number'), width: 56, render: (_value, _row, index) => index + 1 },
        { title: t('record.item'), render: (_value, row) => t(`item.${row.item}`, { defaultValue: row.item }) },
        { title: t('record.before'), render: (_value, row) => row.oldValue ?? '—' },
        { title: t('record.after'), render: (_value, row) => row.newValue ?? '—' },
        { title: t('record.effectiveOn'), dataIndex: 'effectiveOn' },
        { title: t('record.reason'), dataIndex: 'reason' },
        { title: t('record.recordedBy'), dataIndex: 'recordedBy' },
        { title: t('record.recordedAt'), render: (_value, row) => time(row.recordedAt) },
      ]}
    />
  );
}
