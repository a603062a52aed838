import { Button, Card, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import type { BankAccount } from '../../api/money.js';
import { holds, useMe } from '../../api/node.js';
import { useChoices } from '../../components/form/choices.js';
import { SchemePicker, useSchemes } from '../../components/form/scheme-picker.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { DayInput } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { today } from '../registration/employer-forms.js';
import { accountKinds, funds } from './words.js';

/** Bank accounts 银行账户 of the unit: opened, and closed on a day. */
export function BankAccountsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const mayAct = holds(me.data, 'finance', 'operator');
  const [opens, setOpens] = useState(false);
  const [closing, setClosing] = useState<BankAccount>();
  const list = useList<BankAccount>('bank-accounts', '/bank-accounts', useListInAddress('kind'));
  const kinds = useChoices('accountKind', accountKinds);
  return (
    <div className="page">
      <PageHead title={t('menu.bankAccounts')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.accountNumber}
          empty={t('bankAccount.none')}
          filters={[{ name: 'kind', label: t('bankAccount.kind'), kind: 'choice', choices: kinds }]}
          actions={
            mayAct ? (
              <Button data-act="open-account" onClick={() => setOpens(true)}>
                {t('bankAccount.open')}
              </Button>
            ) : null
          }
          columns={[
            { key: 'accountNumber', title: t('bankAccount.number'), sort: true },
            { key: 'title', title: t('bankAccount.title'), sort: true },
            { key: 'bankName', title: t('bankAccount.bank') },
            { key: 'kind', title: t('bankAccount.kind'), sort: true, render: (row) => t(`accountKind.${row.kind}`) },
            { key: 'scheme', title: t('person.scheme'), format: 'code', codes: 'scheme' },
            {
              key: 'fund',
              title: t('books.fund'),
              render: (row) => t(row.fund === null ? 'books.bothFunds' : `fundName.${row.fund}`),
            },
            { key: 'ledgerAccount', title: t('books.account') },
            { key: 'validFrom', title: t('bankAccount.from'), format: 'date' },
            { key: 'validTo', title: t('bankAccount.to'), format: 'date' },
            {
              key: 'act',
              title: t('action.act'),
              render: (row) =>
                mayAct && row.validTo === null ? (
                  <Button type="link" className="crumb" data-act="close-account" onClick={() => setClosing(row)}>
                    {t('bankAccount.close')}
                  </Button>
                ) : null,
            },
          ]}
        />
      </Card>
      {opens ? <OpenAccount onClose={() => setOpens(false)} /> : null}
      {closing ? <CloseAccount account={closing} onClose={() => setClosing(undefined)} /> : null}
    </div>
  );
}

function OpenAccount({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [scheme] = useSchemes();
  const kinds = useChoices('accountKind', accountKinds);
  const fundChoices = useChoices('fundName', funds);
  return (
    <CommandDrawer<City['BankAccountInput'], unknown>
      name="open-account"
      title={t('bankAccount.open')}
      hint={t('bankAccount.openHint')}
      submit={t('bankAccount.open')}
      done={t('bankAccount.opened')}
      initial={{ scheme }}
      send={(values, options) => post('/bank-accounts', values, options)}
      onClose={onClose}
    >
      <Field name="accountNumber" label={t('bankAccount.number')} needed max={40} />
      <Field name="title" label={t('bankAccount.title')} needed max={100} />
      <Field name="bankName" label={t('bankAccount.bank')} needed max={100} />
      <Field name="kind" label={t('bankAccount.kind')} needed>
        <Select options={kinds} />
      </Field>
      <Field name="scheme" label={t('person.scheme')} needed>
        <SchemePicker />
      </Field>
      <Field name="fund" label={t('books.fund')} hint={t('bankAccount.fundHint')}>
        <Select allowClear options={fundChoices} />
      </Field>
      <Field name="validFrom" label={t('bankAccount.from')} shape="day">
        <DayInput />
      </Field>
    </CommandDrawer>
  );
}

function CloseAccount({ account, onClose }: { readonly account: BankAccount; readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<{ validTo: string }, unknown>
      name="close-account"
      title={`${t('bankAccount.close')} · ${account.title} ${account.accountNumber}`}
      hint={t('bankAccount.closeHint')}
      submit={t('bankAccount.close')}
      done={t('bankAccount.closed')}
      danger
      initial={{ validTo: today() }}
      send={(values, options) => post(`/bank-accounts/${account.accountNumber}/closing`, values, options)}
      onClose={onClose}
    >
      <Field name="validTo" label={t('bankAccount.to')} needed shape="day">
        <DayInput />
      </Field>
    </CommandDrawer>
  );
}
