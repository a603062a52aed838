import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suspense } from '../../api/money.js';
import { holds, useMe, useNode } from '../../api/node.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { BankLineDrawer } from './bank-line-drawer.js';
import { MatchSuspense } from './match-suspense.js';

/** 暂收: money that nothing matched, with its age; a clerk says whose it is. */
export function SuspensePage() {
  const { t } = useTranslation();
  const me = useMe();
  const isCity = useNode().data?.tier === 'city';
  const list = useList<Suspense>('suspense', '/suspense', useListInAddress('on'));
  const [shown, setShown] = useState<Suspense>();
  const [matching, setMatching] = useState<Suspense>();
  const mayMatch = isCity && holds(me.data, 'finance');
  return (
    <div className="page">
      <PageHead title={t('menu.suspense')} />
      <PageHint text={t(isCity ? 'suspense.hint' : 'suspense.hintUpper')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.bankLineId}
          onOpen={setShown}
          empty={t('suspense.none')}
          filters={[{ name: 'on', label: t('suspense.on'), kind: 'day', width: 160 }]}
          columns={[
            { key: 'bankLineId', title: t('bankLine.number') },
            { key: 'valueDate', title: t('bankLine.day'), format: 'date', sort: true },
            { key: 'ageDays', title: t('suspense.age'), format: 'int', sort: true },
            { key: 'suspenseAmount', title: t('bankLine.suspense'), format: 'money', total: true, sort: true },
            { key: 'amount', title: t('bankLine.amount'), format: 'money' },
            { key: 'payerName', title: t('bankLine.payer'), sort: true },
            { key: 'reference', title: t('bankLine.reference') },
            { key: 'bankAccount', title: t('bankAccount.number') },
            {
              key: 'act',
              title: t('action.act'),
              render: (row) => (
                <>
                  {mayMatch ? (
                    <Button type="link" className="crumb" data-match={row.bankLineId} onClick={() => setMatching(row)}>
                      {t('suspense.match')}
                    </Button>
                  ) : null}
                  <Button type="link" className="crumb" onClick={() => setShown(row)}>
                    {t('bankLine.show')}
                  </Button>
                </>
              ),
            },
          ]}
        />
      </Card>
      {shown ? <BankLineDrawer line={shown} onClose={() => setShown(undefined)} /> : null}
      {matching ? <MatchSuspense line={matching} onClose={() => setMatching(undefined)} /> : null}
    </div>
  );
}
