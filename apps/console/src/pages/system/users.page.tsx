import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postTitles } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import type { Filter } from '../../components/table/filter-form.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { InstantText } from '../../components/text/texts.js';
import { useAgencies } from './agencies.js';
import { NewUser } from './user-forms.js';
import { UserMark } from './user-mark.js';
import { UserRecord } from './user-record.js';

type UserRow = City['UserRow'];

/** Users of the node 用户: the list, one user with what happened to them, and a new one. */
export function UsersPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/console/users' });
  const [isNew, setNew] = useState(false);
  const show = (id?: string): void => {
    const { id: _id, ...list } = search;
    void navigate({ to: '/users', search: { ...list, ...(id ? { id } : {}) } });
  };
  return (
    <div className="page">
      <PageHead
        title={t('menu.users')}
        actions={
          <Button type="primary" data-act="new-user" onClick={() => setNew(true)}>
            {t('admin.user.new')}
          </Button>
        }
      />
      <PageHint text={t('admin.user.hint')} />
      {search.id ? <UserRecord userId={search.id} onBack={() => show()} /> : <UserList onOpen={show} />}
      {isNew ? <NewUser onClose={() => setNew(false)} /> : null}
    </div>
  );
}

function UserList({ onOpen }: { readonly onOpen: (userId: string) => void }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const list = useList<UserRow>('users', '/users', useListInAddress('q', 'post', 'agency', 'state'));
  return (
    <Card>
      <QueryTable
        list={list}
        rowKey={(row) => row.userId}
        onOpen={(row) => onOpen(row.userId)}
        filters={useFilters()}
        columns={[
          {
            key: 'userId',
            title: t('admin.user.id'),
            sort: true,
            render: (row) => (
              <button type="button" className="link" onClick={() => onOpen(row.userId)}>
                {row.userId}
              </button>
            ),
          },
          { key: 'name', title: t('admin.user.name'), sort: true },
          {
            key: 'posts',
            title: t('admin.user.posts'),
            render: (row) => row.posts.map(({ title }) => title[language]).join(t('shell.and')),
          },
          {
            key: 'agencies',
            title: t('admin.user.agencies'),
            render: (row) => row.agencies.map(({ name }) => name).join(t('shell.and')) || '—',
          },
          { key: 'state', title: t('admin.user.state'), render: (row) => <UserMark user={row} /> },
          {
            key: 'lastSeenAt',
            title: t('admin.user.lastSeenAt'),
            render: (row) => <InstantText at={row.lastSeenAt} />,
          },
        ]}
      />
    </Card>
  );
}

function useFilters(): readonly Filter[] {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const agencies = useAgencies();
  return [
    { name: 'q', label: t('admin.user.search'), kind: 'text' },
    {
      name: 'post',
      label: t('admin.user.posts'),
      kind: 'choice',
      choices: Object.entries(postTitles).map(([value, title]) => ({ value, label: title[language] })),
    },
    {
      name: 'agency',
      label: t('admin.user.agencies'),
      kind: 'choice',
      choices: agencies.map(({ code, name }) => ({ value: code, label: name })),
    },
    {
      name: 'state',
      label: t('admin.user.state'),
      kind: 'choice',
      choices: (['active', 'blocked'] as const).map((value) => ({ value, label: t(`admin.state.${value}`) })),
    },
  ];
}
