import { App, Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { secondPerson } from '@pnet/standards';
import type { Reopening } from '../../api/books.js';
import { post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { count } from '../../components/format.js';
import { useListHere } from '../../components/list-control.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { ByAtText, MoneyText, PeriodText, UserText } from '../../components/text/texts.js';

/** Requests to reopen a month 反结账 that wait for the second person; nothing where none waits. */
export function ReopeningsCard() {
  const { t } = useTranslation();
  const list = useList<Reopening>('reopenings', '/closing/reopenings', useListHere());
  const [shown, setShown] = useState<Reopening>();
  if ((list.query.data?.items.length ?? 0) === 0) return null;
  return (
    <Card title={t('close.reopenings')}>
      <QueryTable
        list={list}
        rowKey={(row) => row.reopeningId}
        onOpen={setShown}
        columns={[
          { key: 'postingPeriod', title: t('declaration.postingPeriod'), format: 'period', sort: true },
          { key: 'reason', title: t('form.reason') },
          { key: 'requestedBy', title: t('hold.requestedBy'), render: (row) => <UserText user={row.requestedBy} /> },
          { key: 'requestedAt', title: t('record.recordedAt'), format: 'instant', sort: true },
          {
            key: 'show',
            title: t('action.act'),
            render: (row) => (
              <Button type="link" className="crumb" data-reopening={row.postingPeriod} onClick={() => setShown(row)}>
                {t('review.look')}
              </Button>
            ),
          },
        ]}
      />
      {shown ? <DecideReopening reopening={shown} onClose={() => setShown(undefined)} /> : null}
    </Card>
  );
}

function DecideReopening({ reopening, onClose }: { readonly reopening: Reopening; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe();
  const { postingPeriod, requestedBy: by } = reopening;
  const alone = secondPerson(me.data?.userId ?? '', { done: 'reopening', id: postingPeriod, by });
  return (
    <Drawer open size={640} title={t('close.reopenTitle', { month: postingPeriod })} onClose={onClose}>
      <ReviewPanel
        facts={[
          { label: t('declaration.postingPeriod'), value: <PeriodText month={postingPeriod} /> },
          {
            label: t('close.lastClose'),
            value: (
              <>
                {reopening.closeNo} <ByAtText by={reopening.closedBy} at={reopening.closedAt} />
              </>
            ),
          },
          { label: t('close.entriesReopened'), value: count(reopening.entries) },
          { label: t('close.amountReopened'), value: <MoneyText yuan={reopening.amount} /> },
          { label: t('close.datasetsReopened'), value: reopening.datasets ?? '—' },
          { label: t('form.reason'), value: reopening.reason },
          {
            label: t('hold.requestedBy'),
            value: <ByAtText by={by} at={reopening.requestedAt} />,
          },
        ]}
        digest={reopening.digest}
        opinion="none"
        barred={holds(me.data, 'finance', 'approver') && !alone ? undefined : t('close.whoReopens')}
        approve={(_note, options) =>
          post(`/closing/${postingPeriod}/reopen/approve`, { digest: reopening.digest }, options)
        }
        approveText={t('close.approveReopening')}
        onDone={() => {
          void message.success(t('close.reopened'));
          onClose();
        }}
      />
    </Drawer>
  );
}
