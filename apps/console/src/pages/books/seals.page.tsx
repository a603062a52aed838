import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button, Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BookSeal, LedgerVerification } from '../../api/books.js';
import { get, withQuery } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { Digest } from '../../components/digest.js';
import { DownloadButton } from '../../components/download-button.js';
import { count } from '../../components/format.js';
import { useListHere } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { QueryTable } from '../../components/table/query-table.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { useList } from '../../components/table/use-list.js';
import { MonthChoice } from './month-choice.js';
import { useBooksMonth } from './use-books-month.js';

/** Seals 签链 of the closed days, the verifier of the books, and the books as hledger text. */
export function SealsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const search = useSearch({ from: '/console/book-seals' });
  const navigate = useNavigate();
  const { months, month: first } = useBooksMonth();
  const month = search.month ?? first;
  const maySee = holds(me.data, 'finance', 'operator');
  return (
    <div className="page">
      <PageHead
        title={t('menu.seals')}
        actions={
          <>
            {maySee ? (
              <DownloadButton
                path={withQuery('/ledger/hledger', { postingPeriod: month })}
                fileName={`books-${month}.journal`}
                text={t('seal.hledger')}
              />
            ) : null}
            <MonthChoice
              months={months}
              month={month}
              onChange={(one) => void navigate({ to: '/book-seals', search: { month: one } })}
            />
          </>
        }
      />
      {maySee ? <Verification /> : null}
      <Seals key={month} month={month} />
    </div>
  );
}

function Seals({ month }: { readonly month: string }) {
  const { t } = useTranslation();
  const list = useList<BookSeal>('book-seals', '/ledger/seals', useListHere(), { fixed: { postingPeriod: month } });
  return (
    <Card title={t('seal.list', { month })}>
      <QueryTable
        list={list}
        rowKey={(row) => `${row.scheme} ${row.fund} ${row.chainNo}`}
        empty={t('seal.none')}
        columns={[
          { key: 'scheme', title: t('person.scheme'), format: 'code', codes: 'scheme', sort: true },
          { key: 'fund', title: t('books.fund'), render: (row) => t(`fundName.${row.fund}`) },
          { key: 'chainNo', title: t('seal.chainNo'), sort: true },
          { key: 'day', title: t('statement.day'), format: 'date', sort: true },
          { key: 'vouchers', title: t('seal.vouchers'), render: (row) => `${row.firstVoucher}–${row.lastVoucher}` },
          { key: 'entries', title: t('seal.entries'), format: 'int', total: true },
          { key: 'lines', title: t('voucher.lines'), format: 'int', total: true },
          { key: 'amount', title: t('entry.amount'), format: 'money', total: true },
          { key: 'digest', title: t('drill.digest'), render: (row) => <Digest hex={row.digest} /> },
        ]}
      />
    </Card>
  );
}

/** Reads every line of the books anew; it may take a while, so it is asked for. */
function Verification() {
  const { t } = useTranslation();
  const verify = useMutation({ mutationFn: () => get('/ledger/verification') });
  return (
    <Card
      title={t('seal.verification')}
      extra={
        <Button data-act="verify" loading={verify.isPending} onClick={() => verify.mutate()}>
          {t('seal.verify')}
        </Button>
      }
    >
      <ProblemNotice error={verify.error} />
      {verify.data ? <Verified found={verify.data} /> : <span className="quiet">{t('seal.verifyHint')}</span>}
    </Card>
  );
}

function Verified({ found }: { readonly found: LedgerVerification }) {
  const { t } = useTranslation();
  const read = t('seal.read', { entries: count(found.entries), lines: count(found.lines) });
  return (
    <>
      <Alert
        showIcon
        className="notice"
        data-findings={found.findings.length}
        type={found.findings.length === 0 ? 'success' : 'error'}
        title={found.findings.length === 0 ? t('seal.clean') : t('seal.findings', { count: found.findings.length })}
        description={read}
      />
      {found.findings.length > 0 ? (
        <RowsTable
          rows={found.findings}
          rowKey={(row) => `${row.check} ${row.subject} ${row.detail}`}
          columns={[
            { key: 'check', title: t('closing.check') },
            { key: 'subject', title: t('seal.subject') },
            { key: 'detail', title: t('closing.detail') },
          ]}
        />
      ) : null}
      <RowsTable
        rows={found.heads}
        rowKey={(row) => row.book}
        columns={[
          { key: 'book', title: t('seal.book') },
          { key: 'chainNo', title: t('seal.chainNo') },
          { key: 'digest', title: t('drill.digest'), render: (row) => <Digest hex={row.digest} /> },
        ]}
      />
    </>
  );
}
