import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { StatusMark } from '../../components/status-mark.js';
import { QueryTable } from '../../components/table/query-table.js';
import type { Filter } from '../../components/table/filter-form.js';
import type { List } from '../../components/table/use-list.js';
import { UserText } from '../../components/text/texts.js';

type Session = City['SessionView'];

/** Live sessions, each of which can be ended. */
export function SessionsTable({
  list,
  path,
  filters,
}: {
  readonly list: List<Session>;
  /** Below which a session is ended: `/sessions` or `/me/sessions`. */
  readonly path: string;
  readonly filters?: readonly Filter[];
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: (sessionNo: string) => post(`${path}/${sessionNo}/end`, {}),
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <>
      <ProblemNotice error={end.error} />
      <QueryTable
        list={list}
        rowKey={(row) => row.sessionNo}
        {...(filters ? { filters } : {})}
        columns={[
          { key: 'sessionNo', title: t('admin.session.number'), sort: true },
          {
            key: 'userId',
            title: t('admin.user.name'),
            render: (row) => <UserText user={row.userId} name={row.name} />,
          },
          { key: 'openedAt', title: t('admin.session.openedAt'), format: 'instant' },
          { key: 'lastSeenAt', title: t('admin.session.lastSeenAt'), format: 'instant' },
          { key: 'endsAt', title: t('admin.session.endsAt'), format: 'instant' },
          { key: 'origin', title: t('admin.session.origin') },
          {
            key: 'own',
            title: t('action.act'),
            render: (row) =>
              row.own ? (
                <StatusMark tone="good" text={t('admin.session.own')} />
              ) : (
                <Button
                  loading={end.isPending && end.variables === row.sessionNo}
                  onClick={() => end.mutate(row.sessionNo)}
                >
                  {t('admin.session.end')}
                </Button>
              ),
          },
        ]}
      />
    </>
  );
}
