import { App, Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { secondPerson } from '@pnet/standards';
import { post } from '../../api/client.js';
import type { Correction } from '../../api/money.js';
import { holds, useMe } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { ActButton } from '../../components/act-button.js';
import { useChoices } from '../../components/form/choices.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { MoneyText, UnitText, UserText } from '../../components/text/texts.js';
import { MoneyState, useClassTitle } from './words.js';

/** Corrections of booked lines 流水更正: asked by one person, decided by another. */
export function CorrectionsPage() {
  const { t } = useTranslation();
  const classTitle = useClassTitle();
  const [shown, setShown] = useState<Correction>();
  const list = useList<Correction>('bank-line-corrections', '/bank-line-corrections', useListInAddress('state'));
  const states = useChoices('correctionState', ['proposed', 'done', 'declined']);
  return (
    <div className="page">
      <PageHead title={t('menu.corrections')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.correctionId}
          onOpen={setShown}
          empty={t('correction.none')}
          filters={[{ name: 'state', label: t('order.state'), kind: 'choice', choices: states }]}
          columns={[
            { key: 'correctionId', title: t('correction.number'), sort: true },
            { key: 'bankLineId', title: t('bankLine.number') },
            { key: 'direction', title: t('bankLine.direction'), render: (row) => t(`direction.${row.direction}`) },
            { key: 'amount', title: t('bankLine.amount'), format: 'money', total: true, sort: true },
            { key: 'fromClass', title: t('record.before'), render: (row) => classTitle(row.fromClass) },
            { key: 'toClass', title: t('record.after'), render: (row) => classTitle(row.toClass) },
            { key: 'reason', title: t('form.reason') },
            {
              key: 'state',
              title: t('order.state'),
              render: (row) => <MoneyState kind="correctionState" state={row.state} />,
            },
            { key: 'proposedBy', title: t('record.recordedBy'), render: (row) => <UserText user={row.proposedBy} /> },
            { key: 'decidedBy', title: t('books.checker'), render: (row) => <UserText user={row.decidedBy} /> },
            {
              key: 'show',
              title: t('action.act'),
              render: (row) => (
                <Button type="link" className="crumb" data-correction={row.correctionId} onClick={() => setShown(row)}>
                  {t('review.look')}
                </Button>
              ),
            },
          ]}
        />
      </Card>
      {shown ? <DecideCorrection correction={shown} onClose={() => setShown(undefined)} /> : null}
    </div>
  );
}

function DecideCorrection({ correction, onClose }: { readonly correction: Correction; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe();
  const classTitle = useClassTitle();
  const { correctionId: id, proposedBy, digest } = correction;
  const alone = secondPerson(me.data?.userId ?? '', { done: 'class-correction', id, by: proposedBy });
  const barred =
    correction.state === 'proposed'
      ? holds(me.data, 'finance', 'approver') && !alone
        ? undefined
        : t('correction.whoDecides')
      : t('review.notOpen');
  return (
    <Drawer open size={640} title={t('correction.title', { id })} onClose={onClose}>
      <ReviewPanel
        facts={[
          { label: t('bankLine.number'), value: correction.bankLineId },
          { label: t('bankLine.direction'), value: t(`direction.${correction.direction}`) },
          { label: t('bankLine.amount'), value: <MoneyText yuan={correction.amount} /> },
          { label: t('bankLine.accountPart'), value: <MoneyText yuan={correction.accountFundAmount} /> },
          { label: t('bankLine.counterpart'), value: <UnitText code={correction.counterpartUnit} /> },
          { label: t('record.recordedBy'), value: <UserText user={proposedBy} /> },
        ]}
        differences={[
          {
            item: t('bankLine.class'),
            before: classTitle(correction.fromClass),
            after: classTitle(correction.toClass),
            reason: correction.reason,
          },
        ]}
        digest={digest}
        barred={barred}
        opinion="none"
        approveText={t('correction.approve')}
        approve={(_note, options) =>
          post(`/bank-line-corrections/${id}/decision`, { decision: 'approve', digest }, options)
        }
        onDone={() => {
          void message.success(t('review.done'));
          onClose();
        }}
      >
        {barred ? null : <Decline id={id} onDone={onClose} />}
      </ReviewPanel>
    </Drawer>
  );
}

/** The node takes no note with a refusal. */
function Decline({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="notice">
      <ActButton
        name="decline"
        danger
        text={t('correction.decline')}
        sure={t('correction.declineSure')}
        done={t('review.done')}
        send={(options) => post(`/bank-line-corrections/${id}/decision`, { decision: 'decline' }, options)}
        onDone={onDone}
      />
    </div>
  );
}
