import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card, Flex, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDeclarationFiles } from '../../api/contributions.js';
import { amount, count, time } from '../../components/format.js';
import { QueryTable } from '../../components/query-table.js';
import { FileUpload } from './file-upload.js';
import { FileView } from './file-view.js';
import type { FilesSearch } from './files.search.js';
import { StateMark } from './state-mark.js';

/** Declaration files 申报文件导入 in two phases: upload and check, look at correct and wrong rows, confirm. */
export function DeclarationFilesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/console/declaration-files' });
  const open = (next: FilesSearch): void => {
    void navigate({ to: '/declaration-files', search: next });
  };
  return (
    <div className="page">
      <Flex justify="space-between" align="center">
        <Typography.Title level={4} className="page-title">
          {t('menu.files')}
        </Typography.Title>
        {search.file ? <Button onClick={() => open({})}>{t('record.back')}</Button> : null}
      </Flex>
      {search.file ? (
        <FileView fileId={search.file} kind={search.rows} onKind={(rows) => open({ ...search, rows })} />
      ) : (
        <>
          <FileUpload onDone={(file) => open({ file })} />
          <FileList onOpen={(file) => open({ file })} />
        </>
      )}
    </div>
  );
}

function FileList({ onOpen }: { readonly onOpen: (fileId: string) => void }) {
  const { t } = useTranslation();
  const list = useDeclarationFiles();
  return (
    <Card title={t('file.list')}>
      <QueryTable
        list={list}
        rowKey={(row) => row.fileId}
        onOpen={(row) => onOpen(row.fileId)}
        empty={t('file.none')}
        columns={[
          { title: t('file.id'), dataIndex: 'fileId' },
          {
            title: t('file.name'),
            render: (_value, row) => (
              <button type="button" className="link" onClick={() => onOpen(row.fileId)}>
                {row.fileName}
              </button>
            ),
          },
          { title: `${t('declaration.postingPeriod')} AAE002`, dataIndex: 'postingPeriod' },
          { title: t('declaration.status'), render: (_value, row) => <StateMark kind="fileState" state={row.state} /> },
          { title: t('file.rows'), align: 'right', render: (_value, row) => count(row.rows) },
          { title: t('file.correctRows'), align: 'right', render: (_value, row) => count(row.correctRows) },
          { title: t('file.wrongRows'), align: 'right', render: (_value, row) => count(row.wrongRows) },
          { title: t('file.employers'), align: 'right', render: (_value, row) => count(row.employers) },
          { title: t('declaration.wageTotal'), align: 'right', render: (_value, row) => amount(row.wageTotal) },
          { title: t('declaration.maker'), render: (_value, row) => `${row.maker} ${time(row.receivedAt)}` },
        ]}
      />
    </Card>
  );
}
