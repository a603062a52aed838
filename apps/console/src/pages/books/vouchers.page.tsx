import { App, Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { secondPerson } from '@pnet/standards';
import type { ManualEntry } from '../../api/books.js';
import { post } from '../../api/client.js';
import { holds, useMe, type Me } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { useChoices } from '../../components/form/choices.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { ReviewPanel } from '../../components/review/review-panel.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { useList } from '../../components/table/use-list.js';
import { CodeText, UnitText, UserText } from '../../components/text/texts.js';
import { MoneyState } from '../money/words.js';
import { useAccounts } from './account-choices.js';
import { VoucherForm } from './voucher-form.js';

/** Vouchers by hand 手工凭证: prepared by one person, approved and posted, or returned, by another. */
export function VouchersPage() {
  const { t } = useTranslation();
  const me = useMe();
  const [drafts, setDrafts] = useState(false);
  const [shown, setShown] = useState<ManualEntry>();
  const list = useList<ManualEntry>(
    'manual-entries',
    '/ledger/manual-entries',
    useListInAddress('state', 'from', 'to'),
  );
  const states = useChoices('manualState', ['prepared', 'posted', 'returned']);
  return (
    <div className="page">
      <PageHead title={t('menu.vouchers')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.manualEntryId}
          onOpen={setShown}
          empty={t('voucher.none')}
          filters={[
            { name: 'state', label: t('order.state'), kind: 'choice', choices: states, width: 160 },
            { name: 'from', label: t('statement.from'), kind: 'day' },
            { name: 'to', label: t('statement.to'), kind: 'day' },
          ]}
          actions={
            holds(me.data, 'finance') ? (
              <Button type="primary" data-act="draft-voucher" onClick={() => setDrafts(true)}>
                {t('voucher.draft')}
              </Button>
            ) : null
          }
          columns={useVoucherColumns(setShown)}
        />
      </Card>
      {drafts ? <VoucherForm onClose={() => setDrafts(false)} /> : null}
      {shown ? <ReviewVoucher voucher={shown} onClose={() => setShown(undefined)} /> : null}
    </div>
  );
}

/** Why this user does not decide: it is decided, not their post, or their own. */
function barredKey(me: Me | undefined, { manualEntryId: id, maker: by, state }: ManualEntry): string | undefined {
  if (state !== 'prepared') return 'review.notOpen';
  if (!holds(me, 'finance', 'reviewer', 'approver')) return 'voucher.whoReviews';
  return secondPerson(me?.userId ?? '', { done: 'manual-entry', id, by }) ? 'review.notOwn' : undefined;
}

function ReviewVoucher({ voucher, onClose }: { readonly voucher: ManualEntry; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe();
  const names = new Map(useAccounts().map((one) => [one.value, one.label]));
  const barred = barredKey(me.data, voucher);
  const path = `/ledger/manual-entries/${voucher.manualEntryId}`;
  return (
    <Drawer open size={900} title={t('voucher.title', { id: voucher.manualEntryId })} onClose={onClose}>
      <ReviewPanel
        facts={[
          { label: t('person.scheme'), value: <CodeText list="scheme" code={voucher.scheme} /> },
          { label: t('entry.date'), value: voucher.date },
          { label: t('entry.rule'), value: t(`voucherRule.${voucher.rule}`) },
          { label: t('entry.summary'), value: voucher.summary },
          { label: t('order.state'), value: t(`manualState.${voucher.state}`) },
          { label: t('record.recordedBy'), value: <UserText user={voucher.maker} /> },
          { label: t('books.checker'), value: <UserText user={voucher.checker} /> },
          { label: t('review.opinion'), value: voucher.note ?? '—' },
        ]}
        digest={voucher.digest}
        barred={barred === undefined ? undefined : t(barred)}
        approve={(_note, options) => post(`${path}/approve`, { digest: voucher.digest }, options)}
        approveText={t('voucher.approve')}
        sendBack={(note, options) => post(`${path}/return`, { note }, options)}
        onDone={() => {
          void message.success(t('review.done'));
          onClose();
        }}
      >
        <RowsTable
          rows={voucher.lines.map((line, index) => ({ ...line, key: String(index) }))}
          rowKey={(row) => row.key}
          columns={[
            { key: 'fund', title: t('books.fund'), render: (row) => t(`fundName.${row.fund}`) },
            { key: 'account', title: t('books.account'), render: (row) => names.get(row.account) ?? row.account },
            { key: 'debit', title: t('books.debit'), format: 'money', total: true },
            { key: 'credit', title: t('books.credit'), format: 'money', total: true },
            {
              key: 'counterpartUnit',
              title: t('bankLine.counterpart'),
              render: (row) => <UnitText code={row.counterpartUnit} />,
            },
            { key: 'instrumentNumber', title: t('entry.instrument') },
          ]}
        />
      </ReviewPanel>
    </Drawer>
  );
}

function useVoucherColumns(onOpen: (row: ManualEntry) => void): readonly Column<ManualEntry>[] {
  const { t } = useTranslation();
  return [
    { key: 'manualEntryId', title: t('voucher.number'), sort: true },
    { key: 'date', title: t('entry.date'), format: 'date', sort: true },
    { key: 'rule', title: t('entry.rule'), render: (row) => t(`voucherRule.${row.rule}`) },
    { key: 'summary', title: t('entry.summary') },
    { key: 'lines', title: t('voucher.lines'), align: 'right', render: (row) => row.lines.length },
    {
      key: 'state',
      title: t('order.state'),
      render: (row) => <MoneyState kind="manualState" state={row.state} />,
    },
    { key: 'maker', title: t('record.recordedBy'), render: (row) => <UserText user={row.maker} /> },
    { key: 'checker', title: t('books.checker'), render: (row) => <UserText user={row.checker} /> },
    { key: 'note', title: t('review.opinion') },
    {
      key: 'show',
      title: t('action.act'),
      render: (row) => (
        <Button type="link" className="crumb" data-voucher={row.manualEntryId} onClick={() => onOpen(row)}>
          {t('review.look')}
        </Button>
      ),
    },
  ];
}
