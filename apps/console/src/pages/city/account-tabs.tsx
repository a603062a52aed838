import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAccount, useContributions, type ContributionRecord } from '../../api/registration.js';
import { amount, sum } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { RowsTable } from '../../components/query-table.js';
import { StatusMark } from '../../components/status-mark.js';
import { contributedMonths, serviceYears } from './service-years.js';
import { useCodeTitle } from './use-code-title.js';

/** The account: what it opened with, what was credited since, and the balance. */
export function AccountTab({ personId }: { readonly personId: string }) {
  const { t } = useTranslation();
  const title = useCodeTitle();
  const query = useAccount(personId);
  return (
    <Loadable query={query}>
      {(account) => {
        const { years, months } = serviceYears(account.months);
        return (
          <>
            <Descriptions
              bordered
              size="small"
              column={{ xs: 1, md: 2, xl: 3 }}
              items={[
                { key: 'state', label: t('account.state'), children: title('account-state', account.state) },
                { key: 'opened', label: t('account.openedMonth'), children: account.openedMonth },
                {
                  key: 'months',
                  label: t('account.months'),
                  children: t('account.service', { years, months, all: account.months }),
                },
                {
                  key: 'openingPersonal',
                  label: t('account.openingPersonal'),
                  children: amount(account.openingPersonal),
                },
                {
                  key: 'openingEmployer',
                  label: t('account.openingEmployer'),
                  children: amount(account.openingEmployer),
                },
                { key: 'openingMonth', label: t('account.openingMonth'), children: account.openingMonth ?? '—' },
                {
                  key: 'creditedPersonal',
                  label: t('account.creditedPersonal'),
                  children: amount(account.creditedPersonal),
                },
                {
                  key: 'creditedEmployer',
                  label: t('account.creditedEmployer'),
                  children: amount(account.creditedEmployer),
                },
                {
                  key: 'balance',
                  label: t('account.balance'),
                  children: <b data-field="balance">{amount(account.balance)}</b>,
                },
              ]}
            />
            <div className="chart-foot">{t('account.note')}</div>
          </>
        );
      }}
    </Loadable>
  );
}

/** Contribution records, newest first, with sums; taken-back records stay visible. */
export function ContributionsTab({ personId }: { readonly personId: string }) {
  const { t } = useTranslation();
  const title = useCodeTitle();
  const query = useContributions(personId);
  const money = (
    name: 'base' | 'employerAmount' | 'personalAmount' | 'accountPersonal' | 'accountEmployer',
    isSummed = true,
  ) => ({
    title: t(`contribution.${name}`),
    align: 'right' as const,
    render: (_value: unknown, row: ContributionRecord) => amount(row[name]),
    ...(isSummed ? { total: { of: (row: ContributionRecord) => row[name], as: 'money' as const } } : {}),
  });
  return (
    <Loadable query={query} empty={(rows) => (rows.length === 0 ? t('contribution.none') : undefined)}>
      {(rows) => (
        <>
          <RowsTable
            rows={rows}
            rowKey={(row) => `${row.contributionMonth} ${row.kind} ${row.recordNo}`}
            columns={[
              { title: t('table.number'), width: 56, render: (_value, _row, index) => index + 1 },
              { title: `${t('contribution.month')} AAE003`, dataIndex: 'contributionMonth' },
              { title: `${t('declaration.postingPeriod')} AAE002`, dataIndex: 'postingPeriod' },
              { title: t('demand.kind'), render: (_value, row) => title('payment-kind', row.kind) },
              money('base', false),
              money('employerAmount'),
              money('personalAmount'),
              money('accountPersonal'),
              money('accountEmployer'),
              { title: t('receipt.creditedOn'), dataIndex: 'creditedOn' },
              {
                title: t('contribution.reversal'),
                render: (_value, row) =>
                  row.reversed ? <StatusMark tone="bad" text={t('contribution.reversed')} /> : '—',
              },
            ]}
          />
          <div className="chart-foot">
            {t('contribution.note', {
              months: contributedMonths(rows),
              personal: amount(sum(rows.map((row) => row.personalAmount))),
            })}
          </div>
        </>
      )}
    </Loadable>
  );
}
