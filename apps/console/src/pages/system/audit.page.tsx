import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { get } from '../../api/client.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { StatusMark } from '../../components/status-mark.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { UserText } from '../../components/text/texts.js';

type AuditRow = City['AuditRow'];

/** The audit 审计日志: who did or looked at what, and whether its chain is whole. */
export function AuditPage() {
  const { t } = useTranslation();
  const control = useListInAddress('of', 'userId', 'kind', 'subject', 'from', 'to');
  const list = useList<AuditRow>('audit', '/audit', control);
  return (
    <div className="page">
      <PageHead title={t('menu.audit')} actions={<ChainCheck />} />
      <PageHint text={t('admin.audit.hint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.logId}
          filters={[
            {
              name: 'of',
              label: t('admin.audit.of'),
              kind: 'choice',
              choices: (['commands', 'reads'] as const).map((value) => ({ value, label: t(`admin.audit.${value}`) })),
              width: 160,
            },
            { name: 'userId', label: t('admin.user.id'), kind: 'text' },
            { name: 'kind', label: t('admin.audit.kind'), kind: 'text' },
            { name: 'subject', label: t('admin.audit.subject'), kind: 'text' },
            { name: 'from', label: t('admin.audit.from'), kind: 'day' },
            { name: 'to', label: t('admin.audit.to'), kind: 'day' },
          ]}
          columns={[
            { key: 'logId', title: t('table.number'), sort: true },
            { key: 'at', title: t('admin.audit.at'), format: 'instant' },
            {
              key: 'userId',
              title: t('admin.audit.who'),
              render: (row) => <UserText user={row.userId} name={row.name} />,
            },
            { key: 'origin', title: t('admin.session.origin') },
            { key: 'kind', title: t('admin.audit.kind'), format: 'mask' },
            { key: 'subject', title: t('admin.audit.subject') },
            { key: 'purpose', title: t('admin.audit.purpose') },
            {
              key: 'resultCode',
              title: t('admin.audit.result'),
              render: ({ resultCode }) =>
                resultCode === null ? (
                  '—'
                ) : (
                  <StatusMark
                    tone={resultCode === 'ok' ? 'good' : 'bad'}
                    text={resultCode === 'ok' ? t('admin.audit.done') : resultCode}
                  />
                ),
            },
            { key: 'traceId', title: t('problem.trace'), format: 'mask' },
          ]}
        />
      </Card>
    </div>
  );
}

/** Recomputes the chain of sealed days, and names the first that is broken. */
function ChainCheck() {
  const { t } = useTranslation();
  const check = useMutation({ mutationFn: () => get('/audit/verification') });
  const found = check.data;
  const broken = found?.firstBrokenDay ?? null;
  return (
    <>
      <Button data-act="verify-audit" loading={check.isPending} onClick={() => check.mutate()}>
        {t('admin.audit.verify')}
      </Button>
      <ProblemNotice error={check.error} />
      {found ? (
        <Alert
          showIcon
          data-chain={broken ?? 'whole'}
          type={broken === null ? 'success' : 'error'}
          title={
            broken === null
              ? t('admin.audit.whole', { count: found.sealedDays, day: found.lastSealedDay ?? '—' })
              : t('admin.audit.broken', { day: broken })
          }
        />
      ) : null}
    </>
  );
}
