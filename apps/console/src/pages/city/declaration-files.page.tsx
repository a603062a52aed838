import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Card } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DeclarationFile } from '../../api/contributions.js';
import { time } from '../../components/format.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { UserText } from '../../components/text/texts.js';
import { FileUpload } from './file-upload.js';
import { FileView } from './file-view.js';
import { StateMark } from './state-mark.js';

/** Declaration files 申报文件导入 in two phases: upload and check, look at correct and wrong rows, confirm. */
export function DeclarationFilesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/console/declaration-files' });
  const show = (file?: string, rows?: 'correct' | 'wrong'): void => {
    const { file: _file, rows: _rows, ...list } = search;
    void navigate({
      to: '/declaration-files',
      search: { ...list, ...(file ? { file } : {}), ...(rows ? { rows } : {}) },
    });
  };
  return (
    <div className="page">
      <PageHead
        title={t('menu.files')}
        actions={search.file ? <Button onClick={() => show()}>{t('record.back')}</Button> : null}
      />
      {search.file ? (
        <FileView
          fileId={search.file}
          kind={search.rows === 'correct' || search.rows === 'wrong' ? search.rows : undefined}
          onKind={(rows) => show(search.file, rows)}
        />
      ) : (
        <>
          <FileUpload onDone={(file) => show(file)} />
          <FileList onOpen={(file) => show(file)} />
        </>
      )}
    </div>
  );
}

function FileList({ onOpen }: { readonly onOpen: (fileId: string) => void }) {
  const { t } = useTranslation();
  const list = useList<DeclarationFile>('declaration-files', '/declaration-files', useListInAddress());
  return (
    <Card title={t('file.list')}>
      <QueryTable
        list={list}
        rowKey={(row) => row.fileId}
        onOpen={(row) => onOpen(row.fileId)}
        empty={t('file.none')}
        columns={[
          { key: 'fileId', title: t('file.id') },
          {
            key: 'fileName',
            title: t('file.name'),
            render: (row) => (
              <button type="button" className="link" onClick={() => onOpen(row.fileId)}>
                {row.fileName}
              </button>
            ),
          },
          { key: 'postingPeriod', title: `${t('declaration.postingPeriod')} AAE002`, format: 'period' },
          {
            key: 'state',
            title: t('declaration.status'),
            render: (row) => <StateMark kind="fileState" state={row.state} />,
          },
          { key: 'rows', title: t('file.rows'), format: 'int' },
          { key: 'correctRows', title: t('file.correctRows'), format: 'int' },
          { key: 'wrongRows', title: t('file.wrongRows'), format: 'int' },
          { key: 'employers', title: t('file.employers'), format: 'int' },
          { key: 'wageTotal', title: t('declaration.wageTotal'), format: 'money' },
          {
            key: 'maker',
            title: t('declaration.maker'),
            render: (row) => (
              <>
                <UserText user={row.maker} /> {time(row.receivedAt)}
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}
