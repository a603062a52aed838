import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card, Segmented, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { get, saveBlob } from '../../api/client.js';
import { useNode } from '../../api/node.js';
import { csvText } from '../../components/csv.js';
import { Loadable } from '../../components/loadable.js';
import { PageHead } from '../../components/page-head.js';
import { PrintButton } from '../../components/print-button.js';
import type { Column } from '../../components/table/column.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { valueOf } from '../../components/table/sums.js';
import { MonthChoice } from './month-choice.js';
import { useBooksMonth } from './use-books-month.js';

const reports = ['trial', 'income', 'balance'] as const;
type Report = (typeof reports)[number];

/** Reports of the books 账表: trial balance, income statement, balance sheet of a month, with print. */
export function ReportsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/console/ledger-reports' });
  const navigate = useNavigate();
  const { months, month: first } = useBooksMonth();
  const month = search.month ?? first;
  const report = reports.find((one) => one === search.report) ?? 'trial';
  const go = (to: { readonly month: string; readonly report: Report }): void =>
    void navigate({ to: '/ledger-reports', search: to });
  return (
    <div className="page">
      <PageHead
        title={t('menu.reports')}
        actions={
          <>
            <Segmented<Report>
              value={report}
              onChange={(one) => go({ month, report: one })}
              options={reports.map((one) => ({ value: one, label: t(`report.${one}`) }))}
            />
            <MonthChoice months={months} month={month} onChange={(one) => go({ month: one, report })} />
          </>
        }
      />
      {report === 'trial' ? <Trial month={month} /> : null}
      {report === 'income' ? <Income month={month} /> : null}
      {report === 'balance' ? <Balance month={month} /> : null}
    </div>
  );
}

interface ReportProps<T> {
  readonly name: string;
  readonly month: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  /** Papers that it is printed as. */
  readonly papers?: readonly string[];
}

interface OfAccount {
  readonly scheme: string;
  readonly fund: string;
  readonly account: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** A report's rows; sums stand beneath, and what is shown is exported or printed. */
function ReportTable<T extends OfAccount>({ name, month, rows, columns, papers = [] }: ReportProps<T>) {
  const { t, i18n } = useTranslation();
  const all: readonly Column<T>[] = [
    { key: 'scheme', title: t('person.scheme'), format: 'code', codes: 'scheme' },
    { key: 'fund', title: t('books.fund'), render: (row) => t(`fundName.${row.fund}`) },
    { key: 'account', title: t('books.account') },
    { key: 'name', title: t('books.accountName'), render: (row) => (i18n.language === 'en' ? row.nameEn : row.nameZh) },
    ...columns,
  ];
  const save = (): void => {
    const names = [
      'scheme',
      'fund',
      'account',
      i18n.language === 'en' ? 'nameEn' : 'nameZh',
      ...columns.map(({ key }) => key),
    ];
    const text = csvText([
      all.map(({ title }) => title),
      ...rows.map((row) => names.map((key) => valueOf(row, key) ?? null)),
    ]);
    saveBlob(new Blob([text], { type: 'text/csv' }), `${name}-${month}.csv`);
  };
  return (
    <Card
      title={t('report.of', { report: t(`report.${name}`), month })}
      extra={
        <Space wrap>
          <Button onClick={save}>{t('table.export', { format: 'csv' })}</Button>
          {papers.map((paper) => (
            <PrintButton key={paper} kind={paper} subject={month} text={t(`report.print.${paper}`)} />
          ))}
        </Space>
      }
    >
      <RowsTable
        rows={rows}
        rowKey={(row) => `${row.scheme} ${row.fund} ${row.account}`}
        columns={all}
        empty={t('report.none')}
      />
    </Card>
  );
}

function Trial({ month }: { readonly month: string }) {
  const { t } = useTranslation();
  const isCity = useNode().data?.tier === 'city';
  const query = useQuery({
    queryKey: ['trial-balance', month],
    queryFn: () => get('/ledger/trial-balance', { postingPeriod: month }),
  });
  return (
    <Loadable query={query} rows={8}>
      {(rows) => (
        <ReportTable<City['TrialBalanceRow']>
          name="trial"
          month={month}
          rows={rows}
          papers={isCity ? ['trial-balance', 'collection-month'] : ['trial-balance']}
          columns={[
            { key: 'class', title: t('report.class'), render: (row) => t(`accountClass.${row.class}`) },
            { key: 'opening', title: t('report.opening'), format: 'money', total: true },
            { key: 'debit', title: t('books.debit'), format: 'money', total: true },
            { key: 'credit', title: t('books.credit'), format: 'money', total: true },
            { key: 'closing', title: t('report.closing'), format: 'money', total: true },
          ]}
        />
      )}
    </Loadable>
  );
}

function Income({ month }: { readonly month: string }) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['income-statement', month],
    queryFn: () => get('/ledger/income-statement', { postingPeriod: month }),
  });
  return (
    <Loadable query={query} rows={8}>
      {(rows) =>
        (['income', 'expense'] as const).map((side) => (
          <ReportTable<City['IncomeRow']>
            key={side}
            name={side === 'income' ? 'income' : 'expense'}
            month={month}
            rows={rows.filter((row) => row.class === side)}
            papers={side === 'income' ? ['fund-month', 'income-statement'] : []}
            columns={[
              { key: 'month', title: t('report.month'), format: 'money', total: true },
              { key: 'yearToDate', title: t('report.yearToDate'), format: 'money', total: true },
            ]}
          />
        ))
      }
    </Loadable>
  );
}

function Balance({ month }: { readonly month: string }) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: ['balance-sheet', month],
    queryFn: () => get('/ledger/balance-sheet', { postingPeriod: month }),
  });
  return (
    <Loadable query={query} rows={8}>
      {(rows) =>
        (['asset', 'liability', 'net-asset'] as const).map((side) => (
          <ReportTable<City['BalanceSheetRow']>
            key={side}
            name={side}
            month={month}
            rows={rows.filter((row) => row.class === side)}
            papers={side === 'asset' ? ['balance-sheet'] : []}
            columns={[
              { key: 'opening', title: t('report.opening'), format: 'money', total: true },
              { key: 'closing', title: t('report.closing'), format: 'money', total: true },
            ]}
          />
        ))
      }
    </Loadable>
  );
}
