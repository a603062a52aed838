import { Button, Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { secondPerson } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import type { Opening } from '../../api/books.js';
import { post } from '../../api/client.js';
import { holds, useMe, type Me } from '../../api/node.js';
import { useChoices } from '../../components/form/choices.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { EvidenceText } from '../../components/review/evidence-text.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { useList } from '../../components/table/use-list.js';
import { CodeText, UserText } from '../../components/text/texts.js';
import { MoneyState } from '../money/words.js';
import { useAccounts } from './account-choices.js';
import { ProposeOpening, TotalFields, statedTotals, type TypedTotals } from './propose-opening.js';

/** Openings 期初建账 of the accounts and the books: proposed by one person, agreed to by another. */
export function OpeningsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const [open, setOpen] = useState(false);
  const [agreeing, setAgreeing] = useState<Opening>();
  const list = useList<Opening>('account-openings', '/account-openings', useListInAddress('state'));
  const states = useChoices('openingState', ['proposed', 'agreed', 'replaced']);
  return (
    <div className="page">
      <PageHead title={t('menu.openings')} />
      <PageHint text={t('opening.hint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.openingId}
          empty={t('opening.none')}
          filters={[{ name: 'state', label: t('order.state'), kind: 'choice', choices: states, width: 160 }]}
          actions={
            holds(me.data, 'handler', 'finance') ? (
              <Button data-act="propose" onClick={() => setOpen(true)}>
                {t('opening.propose')}
              </Button>
            ) : null
          }
          columns={useOpeningColumns(setAgreeing)}
        />
      </Card>
      {open ? <ProposeOpening onClose={() => setOpen(false)} /> : null}
      {agreeing ? <AgreeOpening opening={agreeing} onClose={() => setAgreeing(undefined)} /> : null}
    </div>
  );
}

const mayAgree = (me: Me | undefined, { openingId: id, maker: by, state }: Opening): boolean =>
  state === 'proposed' &&
  holds(me, 'reviewer', 'approver', 'finance') &&
  secondPerson(me?.userId ?? '', { done: 'opening', id, by }) === undefined;

/** 确认期初: the second person types the totals anew, from the papers. */
function AgreeOpening({ opening, onClose }: { readonly opening: Opening; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<TypedTotals, City['AgreedOpening']>
      name="agree-opening"
      title={`${t('opening.agree')} · ${opening.openingId}`}
      hint={t('opening.agreeHint')}
      submit={t('opening.agree')}
      done={t('opening.agreed')}
      send={(values, options) =>
        post(
          `/account-openings/${opening.openingId}/agreement`,
          { ...statedTotals(values), digest: opening.digest },
          options,
        )
      }
      onClose={onClose}
      width={760}
    >
      <ShownOpening opening={opening} />
      <TotalFields />
    </CommandDrawer>
  );
}

/** What is agreed to besides the totals: the trial balance that is booked, and how many rows were left out. */
function ShownOpening({ opening }: { readonly opening: Opening }) {
  const { t } = useTranslation();
  const names = new Map(useAccounts().map((one) => [one.value, one.label]));
  return (
    <div data-shown>
      <EvidenceText
        facts={[
          { label: t('person.scheme'), value: <CodeText list="scheme" code={opening.scheme} /> },
          { label: t('declaration.postingPeriod'), value: opening.postingPeriod },
          { label: t('record.recordedBy'), value: <UserText user={opening.maker} /> },
          { label: t('opening.rejected'), value: opening.rejected },
        ]}
        digest={opening.digest}
      />
      <RowsTable
        rows={opening.ledger.map((line, index) => ({ ...line, key: String(index) }))}
        rowKey={(row) => row.key}
        size="small"
        columns={[
          { key: 'fund', title: t('books.fund'), render: (row) => t(`fundName.${row.fund}`) },
          {
            key: 'accountCode',
            title: t('books.account'),
            render: (row) => names.get(row.accountCode) ?? row.accountCode,
          },
          { key: 'debit', title: t('books.debit'), format: 'money', total: true },
          { key: 'credit', title: t('books.credit'), format: 'money', total: true },
        ]}
      />
    </div>
  );
}

function useOpeningColumns(onAgree: (row: Opening) => void): readonly Column<Opening>[] {
  const { t } = useTranslation();
  const me = useMe();
  return [
    { key: 'openingId', title: t('opening.number'), sort: true },
    { key: 'scheme', title: t('person.scheme'), format: 'code', codes: 'scheme' },
    { key: 'postingPeriod', title: t('declaration.postingPeriod'), format: 'period', sort: true },
    {
      key: 'state',
      title: t('order.state'),
      render: (row) => <MoneyState kind="openingState" state={row.state} />,
    },
    { key: 'maker', title: t('record.recordedBy'), render: (row) => <UserText user={row.maker} /> },
    { key: 'checker', title: t('books.checker'), render: (row) => <UserText user={row.checker} /> },
    {
      key: 'act',
      title: t('action.act'),
      render: (row) =>
        mayAgree(me.data, row) ? (
          <Button type="link" className="crumb" data-agree={row.openingId} onClick={() => onAgree(row)}>
            {t('opening.agree')}
          </Button>
        ) : null,
    },
  ];
}
