import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Card, Input, Select, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postTitles } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { DayInput } from '../../components/form/dated-input.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { Field } from '../../components/form/field.js';
import { writtenDay } from '../../components/form/written.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { StatusMark } from '../../components/status-mark.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { ByAtText, UserText } from '../../components/text/texts.js';

type Notice = City['NoticeView'];

/** Notices 通知公告: those for oneself; an administrator sees all, publishes and withdraws. */
export function NoticesPage() {
  const { t } = useTranslation();
  const isKeeper = holds(useMe().data, 'administrator');
  const [shown, setShown] = useState<Notice>();
  const [isNew, setNew] = useState(false);
  const list = useList<Notice>('notices', isKeeper ? '/notices/all' : '/notices', useListInAddress());
  return (
    <div className="page">
      <PageHead
        title={t('menu.notices')}
        actions={
          isKeeper ? (
            <Button type="primary" data-act="new-notice" onClick={() => setNew(true)}>
              {t('admin.notice.new')}
            </Button>
          ) : null
        }
      />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.noticeId}
          onOpen={setShown}
          empty={t('admin.notice.none')}
          columns={[
            {
              key: 'title',
              title: t('admin.notice.title'),
              render: (row) => (
                <button type="button" className="link" data-notice={row.noticeId} onClick={() => setShown(row)}>
                  {row.title}
                </button>
              ),
            },
            { key: 'read', title: t('admin.user.state'), render: (row) => <NoticeMark notice={row} /> },
            { key: 'from', title: t('admin.audit.from') },
            { key: 'to', title: t('admin.audit.to') },
            {
              key: 'publishedBy',
              title: t('admin.notice.publishedBy'),
              render: (row) => <UserText user={row.publishedBy} name={row.publishedByName} />,
            },
            { key: 'publishedAt', title: t('admin.notice.publishedAt'), format: 'instant' },
          ]}
        />
      </Card>
      {shown ? <NoticeDrawer notice={shown} isKeeper={isKeeper} onClose={() => setShown(undefined)} /> : null}
      {isNew ? <NewNotice onClose={() => setNew(false)} /> : null}
    </div>
  );
}

function NoticeMark({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation();
  if (notice.withdrawnAt) return <StatusMark tone="quiet" text={t('admin.notice.withdrawn')} />;
  return notice.read ? (
    <StatusMark tone="good" text={t('admin.notice.read')} />
  ) : (
    <StatusMark tone="busy" text={t('admin.notice.unread')} />
  );
}

/** A notice; opening it is reading it. */
function NoticeDrawer({ notice, isKeeper, onClose }: { notice: Notice; isKeeper: boolean; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const { noticeId, read, withdrawnAt } = notice;
  const isForReading = !read && !withdrawnAt && !isKeeper;
  const { mutate: note } = useMutation({
    mutationFn: (id: string) => post(`/notices/${id}/read`, {}),
    onSuccess: () => queries.invalidateQueries(),
  });
  useEffect(() => {
    if (isForReading) note(noticeId);
  }, [isForReading, noticeId, note]);
  const withdraw = useMutation({
    mutationFn: () => post(`/notices/${noticeId}/withdrawal`, {}),
    onSuccess: () => {
      void queries.invalidateQueries();
      void message.success(t('admin.notice.withdrawn'));
      onClose();
    },
  });
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const whom = notice.posts.map((one) => postTitles[one][language]).join(t('shell.and'));
  return (
    <Drawer open size={620} title={notice.title} onClose={onClose}>
      <p className="quiet">
        {whom || t('admin.notice.everybody')} · {notice.from} – {notice.to} ·{' '}
        <ByAtText by={notice.publishedBy} name={notice.publishedByName} at={notice.publishedAt} />
      </p>
      <Typography.Paragraph className="whole" style={{ whiteSpace: 'pre-wrap' }}>
        {notice.body}
      </Typography.Paragraph>
      <ProblemNotice error={withdraw.error} />
      {isKeeper && !withdrawnAt ? (
        <Button danger loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {t('admin.notice.withdraw')}
        </Button>
      ) : null}
    </Drawer>
  );
}

interface NoticeValues {
  readonly title: string;
  readonly body: string;
  readonly posts?: readonly string[];
  readonly from: string;
  readonly to: string;
}

function NewNotice({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return (
    <CommandDrawer<NoticeValues, unknown>
      name="notice"
      title={t('admin.notice.new')}
      submit={t('admin.notice.publish')}
      done={t('admin.notice.published')}
      send={({ posts = [], from, to, ...values }, options) =>
        post('/notices', { ...values, posts, from: writtenDay(from), to: writtenDay(to) }, options)
      }
      onClose={onClose}
    >
      <Field name="title" label={t('admin.notice.title')} needed max={100} />
      <Field name="body" label={t('admin.notice.body')} needed>
        <Input.TextArea rows={8} maxLength={5_000} />
      </Field>
      <Field name="posts" label={t('admin.user.posts')} hint={t('admin.notice.postsHint')}>
        <Select
          mode="multiple"
          options={Object.entries(postTitles).map(([value, title]) => ({ value, label: title[language] }))}
        />
      </Field>
      <Field name="from" label={t('admin.audit.from')} needed shape="day">
        <DayInput />
      </Field>
      <Field name="to" label={t('admin.audit.to')} needed shape="day">
        <DayInput />
      </Field>
    </CommandDrawer>
  );
}
