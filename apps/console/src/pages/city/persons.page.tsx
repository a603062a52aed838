import { useNavigate, useSearch } from '@tanstack/react-router';
import { Card, Empty, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePersons } from '../../api/registration.js';
import { QueryTable } from '../../components/query-table.js';
import { SearchBar } from '../../components/search-bar.js';
import { PersonRecordView } from './person-record.js';
import type { RecordSearch } from './record.search.js';
import { useCodeTitle } from './use-code-title.js';

/** Persons 个人综合查询: search, and the record with its tabs; masked unless a purpose is stated. */
export function PersonsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/console/persons' });
  const open = (change: RecordSearch): void => {
    void navigate({ to: '/persons', search: change });
  };
  return (
    <div className="page">
      <Typography.Title level={4} className="page-title">
        {t('menu.persons')}
      </Typography.Title>
      <Card>
        <SearchBar
          label={t('person.searchHint')}
          value={search.q}
          onSearch={(q) => open(q === undefined ? {} : { q })}
        />
      </Card>
      {search.id ? (
        <PersonRecordView
          key={search.id}
          personId={search.id}
          tab={search.tab ?? 'relations'}
          onTab={(tab) => open({ ...search, tab })}
          onBack={() => open(search.q === undefined ? {} : { q: search.q })}
        />
      ) : (
        <PersonList
          query={search.q}
          onOpen={(id) => open({ ...(search.q === undefined ? {} : { q: search.q }), id })}
        />
      )}
    </div>
  );
}

function PersonList({
  query,
  onOpen,
}: {
  readonly query: string | undefined;
  readonly onOpen: (personId: string) => void;
}) {
  const { t } = useTranslation();
  const title = useCodeTitle();
  const list = usePersons(query);
  if (query === undefined)
    return (
      <Card>
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('person.searchFirst')} />
      </Card>
    );
  return (
    <Card>
      <QueryTable
        list={list}
        rowKey={(row) => row.personId}
        onOpen={(row) => onOpen(row.personId)}
        empty={t('person.none')}
        columns={[
          { title: t('table.number'), width: 56, render: (_value, _row, index) => index + 1 },
          {
            title: `${t('person.name')} AAC003`,
            render: (_value, row) => (
              <button type="button" className="link" data-person={row.personId} onClick={() => onOpen(row.personId)}>
                {row.name}
              </button>
            ),
          },
          { title: `${t('person.id')} AAC001`, dataIndex: 'personId' },
          { title: t('person.documentType'), render: (_value, row) => title('document-type', row.documentType) },
          { title: t('person.documentNumber'), dataIndex: 'documentNumber' },
          { title: t('person.sex'), render: (_value, row) => title('sex', row.sex) },
          { title: t('person.birthDate'), dataIndex: 'birthDate' },
          { title: t('employer.agency'), dataIndex: 'agencyCode' },
        ]}
      />
      <div className="chart-foot">
        {t('record.openHint')} {t('person.maskedNote')}
      </div>
    </Card>
  );
}
