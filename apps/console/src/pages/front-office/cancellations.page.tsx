import { Link } from '@tanstack/react-router';
import { App, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { secondPerson } from '@pnet/standards';
import { post } from '../../api/client.js';
import type { Cancellation } from '../../api/front-office.js';
import { holds, useMe } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { count } from '../../components/format.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { ByAtText, MoneyText, UserText } from '../../components/text/texts.js';

/** Cancellations of demands that were asked for 核定作废, to be confirmed or refused by a second person. */
export function CancellationsPage() {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Cancellation>();
  const list = useList<Cancellation>('demand-cancellations', '/demands/cancellations', useListInAddress());
  return (
    <div className="page">
      <PageHead title={t('menu.cancellations')} />
      <PageHint text={t('cancellation.hint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.cancellationId}
          onOpen={setShown}
          empty={t('cancellation.none')}
          columns={[
            {
              key: 'demandNumber',
              title: t('demand.number'),
              sort: true,
              render: (row) => (
                <button
                  type="button"
                  className="link code"
                  data-cancellation={row.demandId}
                  onClick={() => setShown(row)}
                >
                  {row.demandNumber}
                </button>
              ),
            },
            { key: 'employerName', title: `${t('employer.name')} AAB004` },
            { key: 'postingPeriod', title: `${t('declaration.postingPeriod')} AAE002`, format: 'period' },
            {
              key: 'kind',
              title: t('demand.kind'),
              render: (row) => t(`demandKind.${row.kind}`, { defaultValue: row.kind }),
            },
            { key: 'persons', title: t('declaration.persons'), format: 'int', total: true },
            { key: 'amount', title: t('demand.amount'), format: 'money', total: true, sort: true },
            { key: 'reason', title: t('record.reason') },
            {
              key: 'declarationVoid',
              title: t('demandPage.declarationVoid'),
              render: (row) => t(row.declarationVoid ? 'record.yes' : 'record.no'),
            },
            { key: 'requestedBy', title: t('hold.requestedBy'), render: (row) => <UserText user={row.requestedBy} /> },
            { key: 'requestedAt', title: t('cancellation.at'), format: 'instant', sort: true },
          ]}
        />
      </Card>
      {shown ? <Decision one={shown} onClose={() => setShown(undefined)} /> : null}
    </div>
  );
}

function Decision({ one, onClose }: { readonly one: Cancellation; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe().data;
  const asked = { done: 'demand-cancellation', id: one.demandNumber, by: one.requestedBy } as const;
  const own = secondPerson(me?.userId ?? '', asked) ? t('cancellation.own') : undefined;
  const decide =
    (decision: 'confirm' | 'refuse') =>
    (note: string, options: { readonly key?: string }): Promise<unknown> =>
      post(`/demands/${one.demandId}/cancellation/decision`, { decision, note, digest: one.digest }, options);
  return (
    <Drawer open size={640} title={`${t('cancellation.decide')} · ${one.demandNumber}`} onClose={onClose}>
      <ReviewPanel
        facts={[
          { label: t('employer.name'), value: one.employerName },
          { label: t('declaration.postingPeriod'), value: one.postingPeriod },
          { label: t('declaration.persons'), value: count(one.persons) },
          {
            label: t('cancellation.lines'),
            value: t('cancellation.linesText', { lines: count(one.lines), from: one.firstMonth, to: one.lastMonth }),
          },
          { label: t('demand.amount'), value: <MoneyText yuan={one.amount} /> },
          { label: t('demand.employerAmount'), value: <MoneyText yuan={one.employerAmount} /> },
          { label: t('demand.personalAmount'), value: <MoneyText yuan={one.personalAmount} /> },
          { label: t('record.reason'), value: one.reason },
          { label: t('demandPage.declarationVoid'), value: t(one.declarationVoid ? 'record.yes' : 'record.no') },
          {
            label: t('hold.requestedBy'),
            value: <ByAtText by={one.requestedBy} at={one.requestedAt} />,
          },
        ]}
        digest={one.digest}
        barred={holds(me, 'reviewer') ? own : t('cancellation.whoDecides')}
        approve={decide('confirm')}
        approveText={t('cancellation.confirm')}
        sendBack={decide('refuse')}
        sendBackText={t('cancellation.refuse')}
        onDone={() => {
          void message.success(t('review.done'));
          onClose();
        }}
      >
        <p>
          <Link to="/demands" search={{ id: one.demandId }}>
            {t('cancellation.seeDemand')}
          </Link>
        </p>
      </ReviewPanel>
    </Drawer>
  );
}
