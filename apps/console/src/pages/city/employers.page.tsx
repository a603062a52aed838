import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { holds, useMe, useNode } from '../../api/node.js';
import type { EmployerItem } from '../../api/registration.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { useList } from '../../components/table/use-list.js';
import { QueryTable } from '../../components/table/query-table.js';
import { RegisterEmployer } from '../registration/employer-forms.js';
import { EmployerRecordView } from './employer-record.js';
import { StateMark } from './state-mark.js';

/** Employers 单位综合查询: search, and the record with its tabs. */
export function EmployersPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/console/employers' });
  const show = (id?: string, tab?: string): void => {
    const { id: _id, tab: _tab, ...list } = search;
    void navigate({ to: '/employers', search: { ...list, ...(id ? { id } : {}), ...(tab ? { tab } : {}) } });
  };
  return (
    <div className="page">
      <PageHead title={t('menu.employers')} actions={<NewEmployer onDone={(id) => show(id)} />} />
      {search.id ? (
        <EmployerRecordView
          employerId={search.id}
          tab={search.tab ?? 'basic'}
          onTab={(tab) => show(search.id, tab)}
          onBack={() => show()}
        />
      ) : (
        <EmployerList onOpen={(id) => show(id)} />
      )}
    </div>
  );
}

function NewEmployer({ onDone }: { readonly onDone: (employerId: string) => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const [isOpen, setOpen] = useState(false);
  if (!holds(me.data, 'handler')) return null;
  return (
    <>
      <Button type="primary" data-act="register-employer" onClick={() => setOpen(true)}>
        {t('register.employer')}
      </Button>
      {isOpen ? <RegisterEmployer onClose={() => setOpen(false)} onDone={onDone} /> : null}
    </>
  );
}

function EmployerList({ onOpen }: { readonly onOpen: (employerId: string) => void }) {
  const { t } = useTranslation();
  const list = useList<EmployerItem>('employers', '/employers', useListInAddress('query'));
  const agencies = useNode().data?.agencies ?? [];
  return (
    <Card>
      <QueryTable
        list={list}
        rowKey={(row) => row.employerId}
        onOpen={(row) => onOpen(row.employerId)}
        empty={t('employer.none')}
        filters={[{ name: 'query', label: t('employer.searchHint'), kind: 'text' }]}
        columns={[
          { key: 'number', title: t('table.number'), format: 'number' },
          {
            key: 'name',
            title: `${t('employer.name')} AAB004`,
            render: (row) => (
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
          { key: 'employerId', title: `${t('employer.id')} AAB001` },
          { key: 'unifiedCreditCode', title: t('employer.creditCode'), format: 'mask' },
          { key: 'category', title: t('employer.category'), format: 'code', codes: 'employer-category' },
          { key: 'economicType', title: t('employer.economicType'), format: 'code', codes: 'economic-type' },
          {
            key: 'agencyCode',
            title: t('employer.agency'),
            render: (row) => agencies.find((agency) => agency.code === row.agencyCode)?.name ?? row.agencyCode,
          },
          {
            key: 'status',
            title: t('employer.status'),
            render: (row) => <StateMark kind="employerStatus" state={row.status} />,
          },
        ]}
      />
      <div className="chart-foot">{t('record.openHint')}</div>
    </Card>
  );
}
