import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Descriptions } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { changePassword, type PasswordChange } from '../../api/password.js';
import { post } from '../../api/client.js';
import { useMe } from '../../api/node.js';
import { CommandForm } from '../../components/form/command-form.js';
import { PasswordFields } from '../../components/form/password-fields.js';
import { useListInAddress } from '../../components/list-control.js';
import { Loadable } from '../../components/loadable.js';
import { PageHead } from '../../components/page-head.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useList } from '../../components/table/use-list.js';
import { InstantText } from '../../components/text/texts.js';
import { SessionsTable } from './sessions-table.js';

/** One's own account 我的账号: who one is, the password, one's sessions. */
export function AccountPage() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const me = useMe();
  const list = useList<City['SessionView']>('own-sessions', '/me/sessions', useListInAddress());
  return (
    <div className="page">
      <PageHead title={t('menu.account')} />
      <Card>
        <Loadable query={me}>
          {(user) => (
            <Descriptions
              column={1}
              size="small"
              items={[
                { key: 'name', label: t('admin.user.name'), children: `${user.name} · ${user.userId}` },
                {
                  key: 'posts',
                  label: t('admin.user.posts'),
                  children: user.postTitles.map(({ title }) => title[language]).join(t('shell.and')) || '—',
                },
                {
                  key: 'agencies',
                  label: t('admin.user.agencies'),
                  children: user.agencyNames.map(({ name }) => name).join(t('shell.and')) || '—',
                },
                { key: 'ends', label: t('admin.session.endsAt'), children: <InstantText at={user.session.endsAt} /> },
              ]}
            />
          )}
        </Loadable>
      </Card>
      <OwnPassword />
      <Card title={t('admin.session.title')} extra={<EndOthers />}>
        <SessionsTable list={list} path="/me/sessions" />
      </Card>
    </div>
  );
}

function OwnPassword() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [round, setRound] = useState(0);
  return (
    <Card title={t('admin.password.title')}>
      <CommandForm<PasswordChange, unknown>
        key={round}
        name="own-password"
        submit={t('admin.password.change')}
        send={changePassword}
        onDone={() => {
          void message.success(t('admin.password.done'));
          setRound(round + 1);
        }}
      >
        <PasswordFields />
      </CommandForm>
    </Card>
  );
}

function EndOthers() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => post<{ ended: number }>('/me/sessions/end-others', {}),
    onSuccess: ({ ended }) => {
      void queries.invalidateQueries();
      void message.success(t('admin.session.ended', { count: ended }));
    },
  });
  return (
    <>
      <Button loading={end.isPending} onClick={() => end.mutate()}>
        {t('admin.session.endOthers')}
      </Button>
      <ProblemNotice error={end.error} />
    </>
  );
}
