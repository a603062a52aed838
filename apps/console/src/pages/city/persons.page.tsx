import { useNavigate, useSearch } from '@tanstack/react-router';
import { App, Button, Card, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holds, useMe } from '../../api/node.js';
import type { PersonItem } from '../../api/registration.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { useList } from '../../components/table/use-list.js';
import { QueryTable } from '../../components/table/query-table.js';
import { RegisterPerson } from '../registration/register-person.js';
import { PersonRecordView } from './person-record.js';

/** Persons 个人综合查询: search, and the record with its tabs; masked unless a purpose is stated. */
export function PersonsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/console/persons' });
  const show = (id?: string, tab?: string): void => {
    const { id: _id, tab: _tab, ...list } = search;
    void navigate({ to: '/persons', search: { ...list, ...(id ? { id } : {}), ...(tab ? { tab } : {}) } });
  };
  return (
    <div className="page">
      <PageHead title={t('menu.persons')} actions={<NewPerson onDone={(id) => show(id)} />} />
      {search.id ? (
        <PersonRecordView
          key={search.id}
          personId={search.id}
          tab={search.tab ?? 'relations'}
          onTab={(tab) => show(search.id, tab)}
          onBack={() => show()}
        />
      ) : (
        <PersonList onOpen={(id) => show(id)} />
      )}
    </div>
  );
}

function NewPerson({ onDone }: { readonly onDone: (personId: string) => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  if (!holds(me.data, 'handler')) return null;
  return (
    <>
      <Button type="primary" data-act="register-person" onClick={() => setOpen(true)}>
        {t('register.person')}
      </Button>
      {isOpen ? (
        <RegisterPerson
          onClose={() => setOpen(false)}
          onDone={({ personId, possibleDuplicates }) => {
            if (possibleDuplicates > 0)
              void message.warning(t('register.duplicatesFound', { count: possibleDuplicates }));
            onDone(personId);
          }}
        />
      ) : null}
    </>
  );
}

function PersonList({ onOpen }: { readonly onOpen: (personId: string) => void }) {
  const { t } = useTranslation();
  const control = useListInAddress('query');
  const isAsked = control.filters['query'] !== undefined;
  const list = useList<PersonItem>('persons', '/persons', control, { enabled: isAsked });
  return (
    <Card>
      <QueryTable
        list={list}
        rowKey={(row) => row.personId}
        onOpen={(row) => onOpen(row.personId)}
        empty={t('person.none')}
        filters={[{ name: 'query', label: t('person.searchHint'), kind: 'text' }]}
        {...(isAsked
          ? {}
          : { instead: <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('person.searchFirst')} /> })}
        columns={[
          { key: 'number', title: t('table.number'), format: 'number' },
          {
            key: 'name',
            title: `${t('person.name')} AAC003`,
            render: (row) => (
              <button type="button" className="link" data-person={row.personId} onClick={() => onOpen(row.personId)}>
                {row.name}
              </button>
            ),
          },
          { key: 'personId', title: `${t('person.id')} AAC001` },
          { key: 'documentType', title: t('person.documentType'), format: 'code', codes: 'document-type' },
          { key: 'documentNumber', title: t('person.documentNumber'), format: 'mask' },
          { key: 'sex', title: t('person.sex'), format: 'code', codes: 'sex' },
          { key: 'birthDate', title: t('person.birthDate'), format: 'date' },
          { key: 'agencyCode', title: t('employer.agency') },
        ]}
      />
      <div className="chart-foot">
        {t('record.openHint')} {t('person.maskedNote')}
      </div>
    </Card>
  );
}
