import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../api/client.js';
import type { BankAccount, Reconciliation } from '../../api/money.js';
import { holds, useMe } from '../../api/node.js';
import { allRows } from '../../api/paging.js';
import { useChoices } from '../../components/form/choices.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { PeriodPicker } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { UserText } from '../../components/text/texts.js';
import { today } from '../registration/employer-forms.js';
import { ReconciliationDrawer } from './reconciliation-drawer.js';
import { MoneyState } from './words.js';

const states = ['prepared', 'signed', 'replaced'] as const;

/** Reconciliation statements 余额调节表: prepared by one, signed by another. */
export function ReconciliationsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useSearch({ from: '/console/reconciliations' });
  const me = useMe();
  const [prepares, setPrepares] = useState(false);
  const list = useList<Reconciliation>(
    'reconciliations',
    '/reconciliations',
    useListInAddress('postingPeriod', 'ledgerAccount', 'state'),
  );
  const stateChoices = useChoices('reconciliationState', states);
  const open = (one: string | undefined): void =>
    void navigate({ to: '/reconciliations', search: ((before: object) => ({ ...before, id: one })) as never });
  return (
    <div className="page">
      <PageHead title={t('menu.reconciliations')} />
      <PageHint text={t('reconciliation.hint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.reconciliationId}
          onOpen={(row) => open(row.reconciliationId)}
          empty={t('reconciliation.none')}
          filters={[
            { name: 'postingPeriod', label: t('declaration.postingPeriod'), kind: 'period' },
            { name: 'state', label: t('order.state'), kind: 'choice', choices: stateChoices, width: 160 },
          ]}
          actions={
            holds(me.data, 'finance') ? (
              <Button type="primary" data-act="prepare-reconciliation" onClick={() => setPrepares(true)}>
                {t('reconciliation.prepare')}
              </Button>
            ) : null
          }
          columns={useReconciliationColumns(open)}
        />
      </Card>
      {prepares ? <PrepareForm onClose={() => setPrepares(false)} onPrepared={open} /> : null}
      {id ? <ReconciliationDrawer id={id} onClose={() => open(undefined)} /> : null}
    </div>
  );
}

function useReconciliationColumns(open: (id: string) => void): readonly Column<Reconciliation>[] {
  const { t } = useTranslation();
  const money = (key: 'bankBalance' | 'bookBalance' | 'adjusted') =>
    ({ key, title: t(`reconciliation.${key}`), format: 'money' }) as const;
  return [
    {
      key: 'postingPeriod',
      title: t('declaration.postingPeriod'),
      sort: true,
      render: (row) => (
        <button
          type="button"
          className="link"
          data-reconciliation={row.reconciliationId}
          onClick={() => open(row.reconciliationId)}
        >
          {row.postingPeriod}
        </button>
      ),
    },
    { key: 'ledgerAccount', title: t('books.account'), sort: true },
    { key: 'scheme', title: t('person.scheme'), format: 'code', codes: 'scheme' },
    money('bankBalance'),
    money('bookBalance'),
    { key: 'items', title: t('reconciliation.items'), format: 'int' },
    money('adjusted'),
    {
      key: 'state',
      title: t('order.state'),
      render: (row) => <MoneyState kind="reconciliationState" state={row.state} />,
    },
    { key: 'preparedBy', title: t('reconciliation.preparedBy'), render: (row) => <UserText user={row.preparedBy} /> },
    { key: 'signedBy', title: t('reconciliation.signedBy'), render: (row) => <UserText user={row.signedBy} /> },
    { key: 'preparedAt', title: t('reconciliation.preparedAt'), format: 'instant', sort: true },
  ];
}

interface PrepareValues {
  readonly ledgerAccount: string;
  readonly postingPeriod: string;
}

function PrepareForm(props: { readonly onClose: () => void; readonly onPrepared: (id: string) => void }) {
  const { t } = useTranslation();
  const accounts = useQuery({
    queryKey: ['/bank-accounts', 'all'],
    queryFn: () => allRows<BankAccount>('/bank-accounts'),
  });
  const mirrored = [...new Map((accounts.data ?? []).map((one) => [one.ledgerAccount, one.kind])).entries()].sort();
  return (
    <CommandDrawer<PrepareValues, { readonly reconciliationId: string }>
      name="prepare-reconciliation"
      title={t('reconciliation.prepare')}
      hint={t('reconciliation.prepareHint')}
      submit={t('reconciliation.prepare')}
      done={t('reconciliation.prepared')}
      initial={{ postingPeriod: today().slice(0, 7) }}
      send={(values, options) => post('/reconciliations', values, options)}
      onDone={({ reconciliationId }) => props.onPrepared(reconciliationId)}
      onClose={props.onClose}
    >
      <Field name="ledgerAccount" label={t('books.account')} needed>
        <Select
          loading={accounts.isPending}
          options={mirrored.map(([value, kind]) => ({ value, label: `${value} ${t(`accountKind.${kind}`)}` }))}
        />
      </Field>
      <Field name="postingPeriod" label={t('declaration.postingPeriod')} needed shape="month">
        <PeriodPicker />
      </Field>
    </CommandDrawer>
  );
}
