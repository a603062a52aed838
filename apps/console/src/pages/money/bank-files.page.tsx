import { Link } from '@tanstack/react-router';
import { Card, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { withQuery } from '../../api/client.js';
import type { Statement } from '../../api/money.js';
import { holds, useMe, useNode } from '../../api/node.js';
import { DownloadButton } from '../../components/download-button.js';
import { PeriodPicker } from '../../components/form/dated-input.js';
import { count } from '../../components/format.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { StatusMark } from '../../components/status-mark.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { MoneyText } from '../../components/text/texts.js';
import { thisMonth } from '../../shell/search.js';
import { tiesOut } from './ties-out.js';
import { FileImport } from './file-import.js';
import { listed } from '../../components/punctuation.js';

type Kind = 'bank' | 'tax';

/** Files of banks and of the tax office, statements, and the file of demands for the tax office. */
export function BankFilesPage() {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>('bank');
  const isCity = useNode().data?.tier === 'city';
  return (
    <div className="page">
      <PageHead
        title={t('menu.bankFiles')}
        actions={
          isCity ? (
            <Segmented<Kind>
              value={kind}
              onChange={setKind}
              options={[
                { value: 'bank', label: t('bankFile.bank') },
                { value: 'tax', label: t('bankFile.tax') },
              ]}
            />
          ) : null
        }
      />
      <PageHint text={t('bankFile.whole')} />
      {kind === 'bank' ? <BankFile /> : <TaxFile />}
      {isCity ? <TaxDemands /> : null}
      <Statements />
    </div>
  );
}

const ToLines = () => {
  const { t } = useTranslation();
  return <Link to="/bank-lines">{t('bankFile.toLines')}</Link>;
};

function BankFile() {
  const { t } = useTranslation();
  return (
    <FileImport<City['TakenIn']>
      title={t('bankFile.importBank')}
      path="/bank-files"
      note={t('bankFile.bankNote')}
      next={<ToLines />}
      facts={(taken) => [
        { label: t('bankFile.fileId'), value: taken.fileId },
        { label: t('bankFile.rows'), value: count(taken.rows) },
        { label: t('bankFile.in'), value: <MoneyText yuan={taken.amount} /> },
        { label: t('bankFile.out'), value: <MoneyText yuan={taken.amountOut} /> },
        { label: t('bankFile.confirmed'), value: count(taken.instructionsConfirmed ?? 0) },
        { label: t('bankFile.statement'), value: taken.statement ?? '—' },
        { label: t('bankFile.ignoredSheets'), value: listed(taken.ignoredSheets ?? []) || '—' },
      ]}
    />
  );
}

function TaxFile() {
  const { t } = useTranslation();
  const outcomes = (counts: Readonly<Record<string, number>>): string =>
    listed(
      Object.entries(counts).map(
        ([outcome, size]) => `${t(`detailOutcome.${outcome}`, { defaultValue: outcome })} ${count(size)}`,
      ),
    ) || '—';
  return (
    <FileImport<City['ImportedReceipts']>
      title={t('bankFile.importTax')}
      path="/receipt-files"
      note={t('bankFile.taxNote')}
      next={<Link to="/receipt-postings">{t('bankFile.toPosting')}</Link>}
      facts={(taken) => [
        { label: t('bankFile.fileId'), value: taken.receiptFileId },
        { label: t('bankFile.receipts'), value: count(taken.receipts) },
        { label: t('bankFile.details'), value: count(taken.details) },
        { label: t('bankFile.in'), value: <MoneyText yuan={taken.amount} /> },
        { label: t('bankFile.outcomes'), value: outcomes(taken.outcomes) },
        { label: t('bankFile.charges'), value: outcomes(taken.charges) },
        { label: t('bankFile.ignoredSheets'), value: listed(taken.ignoredSheets ?? []) || '—' },
      ]}
    />
  );
}

/** The file of demands holds persons in clear: it is given for a purpose. */
function TaxDemands() {
  const { t } = useTranslation();
  const me = useMe();
  const [month, setMonth] = useState<string | undefined>(thisMonth().toString());
  if (!holds(me.data, 'handler', 'finance')) return null;
  return (
    <Card
      title={t('bankFile.demands')}
      extra={
        <span className="download">
          <PeriodPicker value={month} onChange={setMonth} />
          <DownloadButton
            path={withQuery('/tax-demand-file', { postingPeriod: month })}
            fileName={`tax-demands-${month ?? ''}.csv`}
            disabled={month === undefined}
            asksPurpose
          />
        </span>
      }
    >
      <span className="quiet">{t('bankFile.demandsNote')}</span>
    </Card>
  );
}

function Statements() {
  const { t } = useTranslation();
  const list = useList<Statement>('bank-statements', '/bank-statements', useListInAddress('bankAccount', 'from', 'to'));
  return (
    <Card title={t('statement.list')}>
      <QueryTable
        list={list}
        rowKey={(row) => `${row.bankAccount} ${row.statementNo}`}
        empty={t('statement.none')}
        filters={[
          { name: 'bankAccount', label: t('bankAccount.number'), kind: 'text', width: 220 },
          { name: 'from', label: t('statement.from'), kind: 'day' },
          { name: 'to', label: t('statement.to'), kind: 'day' },
        ]}
        columns={[
          { key: 'bankAccount', title: t('bankAccount.number'), sort: true },
          { key: 'statementNo', title: t('bankFile.statement') },
          { key: 'day', title: t('statement.day'), format: 'date', sort: true },
          { key: 'opening', title: t('statement.opening'), format: 'money' },
          { key: 'totalIn', title: t('bankFile.in'), format: 'money', total: true },
          { key: 'totalOut', title: t('bankFile.out'), format: 'money', total: true },
          { key: 'closing', title: t('statement.closing'), format: 'money' },
          { key: 'lines', title: t('bankFile.rows'), format: 'int', total: true },
          {
            key: 'even',
            title: t('statement.even'),
            render: (row) =>
              tiesOut(row) ? (
                <StatusMark tone="good" text={t('statement.ties')} />
              ) : (
                <StatusMark tone="bad" text={t('statement.open')} />
              ),
          },
        ]}
      />
    </Card>
  );
}
