import { Link } from '@tanstack/react-router';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PersonRecord } from '../../api/registration.js';
import { amount, time } from '../../components/format.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { StateMark } from './state-mark.js';

/** Insurance relations, and the retirement where there is one. */
export function RelationsTab({ record }: { readonly record: PersonRecord }) {
  const { t } = useTranslation();
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
          { key: 'number', title: t('table.number'), format: 'number' },
          {
            key: 'employerName',
            title: t('employer.name'),
            render: (row) => (
              <Link to="/employers" search={{ id: row.employerId }}>
                {row.employerName || row.employerId}
              </Link>
            ),
          },
          { key: 'scheme', title: `${t('person.scheme')} AAE140`, format: 'code', codes: 'scheme' },
          { key: 'startMonth', title: t('person.startMonth'), format: 'period' },
          { key: 'endMonth', title: t('person.endMonth'), render: (row) => row.endMonth ?? t('person.ongoing') },
          {
            key: 'category',
            title: t('person.category'),
            render: (row) => t(`relationCategory.${row.category}`, { defaultValue: row.category }),
          },
          { key: 'recordedAt', title: t('record.recordedAt'), format: 'instant' },
        ]}
      />
    </>
  );
}

/** The status line on both time axes; lines that were replaced stay, marked. */
export function StatusLineTab({ record }: { readonly record: PersonRecord }) {
  const { t } = useTranslation();
  const rows = record.statusLine.map((line, index) => ({ ...line, id: String(index) }));
  return (
    <RowsTable
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'effectiveOn', title: t('person.effectiveOn'), format: 'date' },
        {
          key: 'status',
          title: t('person.status'),
          render: (row) => <StateMark kind="personStatus" state={row.status} />,
        },
        { key: 'reason', title: t('record.reason') },
        { key: 'recordedAt', title: t('record.recordedAt'), format: 'instant' },
        {
          key: 'supersededAt',
          title: t('person.supersededAt'),
          render: (row) => (row.supersededAt ? time(row.supersededAt) : t('person.stands')),
        },
      ]}
    />
  );
}
