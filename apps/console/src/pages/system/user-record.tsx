import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { App, Button, Card, Descriptions, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { get, post } from '../../api/client.js';
import { Loadable } from '../../components/loadable.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { InstantText } from '../../components/text/texts.js';
import { ChangeDrawer } from './change-drawer.js';
import { changeColumns } from './change-words.js';
import { UserActDrawer, type UserAct } from './user-forms.js';
import { UserMark } from './user-mark.js';

/** One user: posts, agencies, what can be done, and what happened. */
export function UserRecord({ userId, onBack }: { readonly userId: string; readonly onBack: () => void }) {
  const { t } = useTranslation();
  const query = useQuery({ queryKey: ['user', userId], queryFn: () => get('/users/{userId}', { userId }) });
  return (
    <>
      <Button type="link" onClick={onBack}>
        {t('admin.back')}
      </Button>
      <Loadable query={query}>{(user) => <Facts user={user} />}</Loadable>
    </>
  );
}

function Facts({ user }: { readonly user: City['UserView'] }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<UserAct>();
  const [shown, setShown] = useState<City['UserChangeView']>();
  const acts: readonly UserAct[] = user.state === 'active' ? ['rights', 'reset', 'lock'] : ['unlock'];
  return (
    <>
      <Card
        title={`${user.name} · ${user.userId}`}
        extra={
          <Space wrap>
            {acts.map((one) => (
              <Button key={one} danger={one === 'lock'} data-act={`user-${one}`} onClick={() => setAct(one)}>
                {t(`admin.act.${one}`)}
              </Button>
            ))}
            <EndSessions user={user} />
          </Space>
        }
      >
        <Rights user={user} />
      </Card>
      <Card title={t('review.history')}>
        <RowsTable
          rows={user.history}
          rowKey={(row) => row.changeId}
          onOpen={setShown}
          columns={changeColumns(t, setShown)}
        />
      </Card>
      {act ? <UserActDrawer act={act} user={user} onClose={() => setAct(undefined)} /> : null}
      {shown ? <ChangeDrawer change={shown} onClose={() => setShown(undefined)} /> : null}
    </>
  );
}

function Rights({ user }: { readonly user: City['UserView'] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return (
    <Descriptions
      column={1}
      size="small"
      items={[
        { key: 'state', label: t('admin.user.state'), children: <UserMark user={user} /> },
        {
          key: 'posts',
          label: t('admin.user.posts'),
          children: user.posts.map(({ title }) => title[language]).join(t('shell.and')) || '—',
        },
        {
          key: 'agencies',
          label: t('admin.user.agencies'),
          children: user.agencies.map(({ name }) => name).join(t('shell.and')) || '—',
        },
        { key: 'seen', label: t('admin.user.lastSeenAt'), children: <InstantText at={user.lastSeenAt} /> },
        {
          key: 'sessions',
          label: t('admin.user.liveSessions'),
          children: (
            <Link to="/sessions" search={{ userId: user.userId }}>
              {user.liveSessions}
            </Link>
          ),
        },
      ]}
    />
  );
}

/** Ends all sessions of the user at once. */
function EndSessions({ user }: { readonly user: City['UserView'] }) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => post<{ ended: number }>(`/users/${encodeURIComponent(user.userId)}/sessions/end`, {}),
    onSuccess: ({ ended }) => {
      void queries.invalidateQueries();
      void message.success(t('admin.session.ended', { count: ended }));
    },
  });
  return (
    <>
      <Button
        disabled={user.liveSessions === 0}
        loading={end.isPending}
        onClick={() =>
          void modal.confirm({
            title: t('admin.session.endAll'),
            content: t('admin.session.endWhy', { name: user.name }),
            onOk: () => end.mutate(),
          })
        }
      >
        {t('admin.session.endAll')}
      </Button>
      <ProblemNotice error={end.error} />
    </>
  );
}
