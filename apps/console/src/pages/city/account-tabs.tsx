import { Descriptions, Flex, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { systemClock } from '@pnet/kernel';
import { useAccount, useContributions } from '../../api/registration.js';
import { amount, sum } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { PrintButton } from '../../components/print-button.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { StatusMark } from '../../components/status-mark.js';
import { contributedMonths, serviceYears } from './service-years.js';
import { useCodeTitle } from '../../components/text/use-code-title.js';

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
            <RightsRecord personId={personId} firstYear={Number(account.openedMonth.slice(0, 4))} />
          </>
        );
      }}
    </Loadable>
  );
}

/** The 个人权益记录单 of a year since the account was opened, to be printed. */
function RightsRecord({ personId, firstYear }: { readonly personId: string; readonly firstYear: number }) {
  const { t } = useTranslation();
  const thisYear = systemClock.now().toPlainDate().yearMonth.year;
  const [year, setYear] = useState(thisYear);
  const years = Array.from({ length: Math.max(1, thisYear - firstYear + 1) }, (_, index) => thisYear - index);
  return (
    <Flex gap={8} align="center">
      <Select<number>
        aria-label={t('account.year')}
        value={year}
        onChange={setYear}
        options={years.map((value) => ({ value, label: String(value) }))}
      />
      <PrintButton kind="rights-record" subject={`${personId}-${year}`} text={t('print.rights')} asksPurpose />
    </Flex>
  );
}

/** Contribution records, newest first, with sums; taken-back records stay visible. */
export function ContributionsTab({ personId }: { readonly personId: string }) {
  const { t } = useTranslation();
  const query = useContributions(personId);
  const money = (key: 'base' | 'employerAmount' | 'personalAmount' | 'accountPersonal' | 'accountEmployer') =>
    ({ key, title: t(`contribution.${key}`), format: 'money', total: key !== 'base' }) as const;
  return (
    <Loadable query={query} empty={(rows) => (rows.length === 0 ? t('contribution.none') : undefined)}>
      {(rows) => (
        <>
          <RowsTable
            rows={rows}
            rowKey={(row) => `${row.contributionMonth} ${row.kind} ${row.recordNo}`}
            columns={[
              { key: 'number', title: t('table.number'), format: 'number' },
              { key: 'contributionMonth', title: `${t('contribution.month')} AAE003`, format: 'period' },
              { key: 'postingPeriod', title: `${t('declaration.postingPeriod')} AAE002`, format: 'period' },
              { key: 'kind', title: t('demand.kind'), format: 'code', codes: 'payment-kind' },
              money('base'),
              money('employerAmount'),
              money('personalAmount'),
              money('accountPersonal'),
              money('accountEmployer'),
              { key: 'creditedOn', title: t('receipt.creditedOn'), format: 'date' },
              {
                key: 'reversed',
                title: t('contribution.reversal'),
                render: (row) => (row.reversed ? <StatusMark tone="bad" text={t('contribution.reversed')} /> : '—'),
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
