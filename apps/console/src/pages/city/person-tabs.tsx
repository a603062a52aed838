import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PersonRecord } from '../../api/registration.js';
import { amount, time } from '../../components/format.js';
import { RowsTable } from '../../components/query-table.js';
import { StateMark } from './state-mark.js';
import { useCodeTitle } from './use-code-title.js';

/** Insurance relations, and the retirement where there is one. */
export function RelationsTab({ record }: { readonly record: PersonRecord }) {
  const { t } = useTranslation();
  const title = useCodeTitle();
  return (
    <>
      {record.retirements.map((one) => (
        <Alert
          key={one.scheme}
          type="info"
          showIcon
          className="notice"
          title={t('person.retirement', { month: one.retirementMonth, pension: amount(one.monthlyPension) })}
        />
      ))}
      <RowsTable
        rows={record.relations}
        rowKey={(row) => `${row.employerId} ${row.scheme} ${row.startMonth}`}
        columns={[
          { title: t('table.number'), width: 56, render: (_value, _row, index) => index + 1 },
          {
            title: t('employer.name'),
            render: (_value, row) => (
              <Link to="/employers" search={{ id: row.employerId }}>
                {row.employerName || row.employerId}
              </Link>
            ),
          },
          { title: `${t('person.scheme')} AAE140`, render: (_value, row) => title('scheme', row.scheme) },
          { title: t('person.startMonth'), dataIndex: 'startMonth' },
          { title: t('person.endMonth'), render: (_value, row) => row.endMonth ?? t('person.ongoing') },
          {
            title: t('person.category'),
            render: (_value, row) => t(`relationCategory.${row.category}`, { defaultValue: row.category }),
          },
          { title: t('record.recordedAt'), render: (_value, row) => time(row.recordedAt) },
        ]}
      />
    </>
  );
}

/** The status line on both time axes; lines that were replaced stay, marked. */
export function StatusLineTab({ record }: { readonly record: PersonRecord }) {
  const { t } = useTranslation();
  const rows = record.statusLine.map((line, index) => ({ ...line, key: String(index) }));
  return (
    <RowsTable
      rows={rows}
      rowKey={(row) => row.key}
      columns={[
        { title: t('person.effectiveOn'), dataIndex: 'effectiveOn' },
        { title: t('person.status'), render: (_value, row) => <StateMark kind="personStatus" state={row.status} /> },
        { title: t('record.reason'), dataIndex: 'reason' },
        { title: t('record.recordedAt'), render: (_value, row) => time(row.recordedAt) },
        {
          title: t('person.supersededAt'),
          render: (_value, row) => (row.supersededAt ? time(row.supersededAt) : t('person.stands')),
        },
      ]}
    />
  );
}
