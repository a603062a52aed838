import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { DownloadButton } from '../../components/download-button.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { UserText } from '../../components/text/texts.js';
import { VerifyPaper } from './verify-paper.js';

const kinds = [
  'assessment-notice',
  'roster-changes',
  'contribution-certificate',
  'employer-certificate',
  'employer-registration',
  'journal-voucher',
  'trial-balance',
  'fund-month',
  'balance-sheet',
  'income-statement',
  'bank-reconciliation',
  'collection-month',
  'reminder-notice',
  'wage-bases',
  'rights-record',
] as const;

/** The print centre 打印与下载中心: every paper that was issued, to be printed again or verified. */
export function PapersPage() {
  const { t } = useTranslation();
  const list = useList<City['PaperItem']>('papers', '/papers', useListInAddress('kind', 'subject'));
  return (
    <div className="page">
      <PageHead title={t('menu.papers')} actions={<VerifyPaper />} />
      <PageHint text={t('admin.paper.hint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.number}
          empty={t('admin.paper.none')}
          filters={[
            { name: 'subject', label: t('admin.paper.subjectId'), kind: 'text' },
            {
              name: 'kind',
              label: t('admin.paper.kind'),
              kind: 'choice',
              choices: kinds.map((value) => ({ value, label: t(`admin.paperKind.${value}`) })),
              width: 260,
            },
          ]}
          columns={[
            { key: 'number', title: t('admin.paper.number'), format: 'mask' },
            {
              key: 'kind',
              title: t('admin.paper.kind'),
              render: (row) => t(`admin.paperKind.${row.kind}`, { defaultValue: row.title }),
            },
            { key: 'subject', title: t('admin.paper.subject') },
            { key: 'issuedBy', title: t('admin.paper.issuedBy'), render: (row) => <UserText user={row.issuedBy} /> },
            { key: 'issuedAt', title: t('admin.paper.issuedAt'), format: 'instant', sort: true },
            { key: 'lastPrintedAt', title: t('admin.paper.lastPrintedAt'), format: 'instant' },
            { key: 'copies', title: t('admin.paper.copies'), format: 'int' },
            {
              key: 'pdf',
              title: t('action.act'),
              render: (row) => (
                <DownloadButton
                  path={`/papers/${row.number}/pdf`}
                  fileName={`${row.number}.pdf`}
                  asksPurpose={row.persons}
                />
              ),
            },
          ]}
        />
      </Card>
    </div>
  );
}
