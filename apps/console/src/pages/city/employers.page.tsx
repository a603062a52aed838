import { useNavigate, useSearch } from '@tanstack/react-router';
import { Card, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useEmployers } from '../../api/registration.js';
import { useNode } from '../../api/node.js';
import { QueryTable } from '../../components/query-table.js';
import { SearchBar } from '../../components/search-bar.js';
import { EmployerRecordView } from './employer-record.js';
import type { RecordSearch } from './record.search.js';
import { StateMark } from './state-mark.js';
import { useCodeTitle } from './use-code-title.js';

/** Employers 单位综合查询: search, and the record with its tabs. */
export function EmployersPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/console/employers' });
  const open = (change: RecordSearch): void => {
    void navigate({ to: '/employers', search: change });
  };
  return (
    <div className="page">
      <Typography.Title level={4} className="page-title">
        {t('menu.employers')}
      </Typography.Title>
      <Card>
        <SearchBar
          label={t('employer.searchHint')}
          value={search.q}
          onSearch={(q) => open(q === undefined ? {} : { q })}
        />
      </Card>
      {search.id ? (
        <EmployerRecordView
          employerId={search.id}
          tab={search.tab ?? 'basic'}
          onTab={(tab) => open({ ...search, tab })}
          onBack={() => open(search.q === undefined ? {} : { q: search.q })}
        />
      ) : (
        <EmployerList
          query={search.q}
          onOpen={(id) => open({ ...(search.q === undefined ? {} : { q: search.q }), id })}
        />
      )}
    </div>
  );
}

function EmployerList({
  query,
  onOpen,
}: {
  readonly query: string | undefined;
  readonly onOpen: (employerId: string) => void;
}) {
  const { t } = useTranslation();
  const title = useCodeTitle();
  const list = useEmployers(query);
  const agencies = useNode().data?.agencies ?? [];
  return (
    <Card>
      <QueryTable
        list={list}
        rowKey={(row) => row.employerId}
        onOpen={(row) => onOpen(row.employerId)}
        empty={t('employer.none')}
        columns={[
          { title: t('table.number'), width: 56, render: (_value, _row, index) => index + 1 },
          {
            title: `${t('employer.name')} AAB004`,
            render: (_value, row) => (
              <button
                type="button"
                className="link"
                data-employer={row.employerId}
                onClick={() => onOpen(row.employerId)}
              >
                {row.name}
              </button>
            ),
          },
          { title: `${t('employer.id')} AAB001`, dataIndex: 'employerId' },
          { title: t('employer.creditCode'), dataIndex: 'unifiedCreditCode' },
          { title: t('employer.category'), render: (_value, row) => title('employer-category', row.category) },
          { title: t('employer.economicType'), render: (_value, row) => title('economic-type', row.economicType) },
          {
            title: t('employer.agency'),
            render: (_value, row) => agencies.find((agency) => agency.code === row.agencyCode)?.name ?? row.agencyCode,
          },
          {
            title: t('employer.status'),
            render: (_value, row) => <StateMark kind="employerStatus" state={row.status} />,
          },
        ]}
      />
      <div className="chart-foot">{t('record.openHint')}</div>
    </Card>
  );
}
