import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Descriptions, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  confirmDeclarationFile,
  discardDeclarationFile,
  useDeclarationFile,
  type DeclarationFile,
  type FileRow,
} from '../../api/contributions.js';
import { holds, useMe, type Me } from '../../api/node.js';
import { Digest } from '../../components/digest.js';
import { DownloadButton } from '../../components/download-button.js';
import { amount, count, percent, time } from '../../components/format.js';
import { ImportWizard } from '../../components/import/import-wizard.js';
import type { Job } from '../../components/job-progress.js';
import { useListHere } from '../../components/list-control.js';
import { Loadable } from '../../components/loadable.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { UserText } from '../../components/text/texts.js';
import { StateMark } from './state-mark.js';
import { withNote } from '../../components/punctuation.js';

type RowsKind = 'correct' | 'wrong';
interface FileViewProps {
  readonly fileId: string;
  readonly kind: RowsKind | undefined;
  readonly onKind: (kind: RowsKind) => void;
}

const stepOf: Readonly<Record<DeclarationFile['state'], number>> = {
  receiving: 0,
  checking: 1,
  checked: 2,
  confirmed: 3,
  discarded: 2,
  failed: 1,
};

/** The check of a file as work that goes on. */
function jobOf(file: DeclarationFile): Job {
  const state = file.state === 'receiving' ? 'waiting' : file.state === 'checking' ? 'running' : 'done';
  return { state: file.error ? 'failed' : state, done: file.done, total: file.total, error: file.error };
}

/** One file: how far it is, what its check found, correct and wrong rows, and the confirmation. */
export function FileView({ fileId, kind, onKind }: FileViewProps) {
  const query = useDeclarationFile(fileId);
  return (
    <Loadable query={query} rows={8}>
      {(file) => <CheckedFile file={file} kind={kind} onKind={onKind} />}
    </Loadable>
  );
}

/** Reads again what a decision changes. */
function useChanged(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ['declaration-file', '/declaration-files', '/declarations'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    );
}

/** The rows are persons: who does not see persons sees the counts alone. */
const showsRows = ({ rows, state }: DeclarationFile, me: Me | undefined): boolean =>
  rows !== null && state !== 'discarded' && holds(me, 'handler', 'reviewer', 'approver', 'finance');

function CheckedFile({ file, kind, onKind }: { readonly file: DeclarationFile } & Omit<FileViewProps, 'fileId'>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe();
  const changed = useChanged();
  const { fileId } = file;
  const confirm = async (): Promise<void> => {
    const { declarations, lines } = await confirmDeclarationFile(fileId);
    void message.success(t('file.confirmedNow', { declarations: count(declarations), lines: count(lines) }));
    await changed();
  };
  return (
    <ImportWizard
      step={stepOf[file.state]}
      job={jobOf(file)}
      summary={
        <>
          <FileSummary file={file} />
          <Confirmed file={file} />
        </>
      }
      confirm={
        file.state === 'checked'
          ? {
              text: t('file.confirm', { count: count(file.correctRows) }),
              allowed: holds(me.data, 'handler') && Boolean(file.correctRows),
              confirm,
              discard: () => discardDeclarationFile(fileId).then(changed),
              leftOut: <LeftOut file={file} />,
            }
          : undefined
      }
      rows={
        !showsRows(file, me.data)
          ? undefined
          : {
              right: <RowsOf fileId={fileId} kind="correct" />,
              wrong: <RowsOf fileId={fileId} kind="wrong" />,
              rightCount: file.correctRows,
              wrongCount: file.wrongRows,
              shown: kind ?? (file.wrongRows ? 'wrong' : 'correct'),
              onShow: onKind,
              wrongFile: (
                <Space wrap>
                  {(['csv', 'xlsx'] as const).map((format) => (
                    <DownloadButton
                      key={format}
                      asksPurpose
                      path={`/declaration-files/${fileId}/wrong-rows.${format}`}
                      fileName={`wrong-rows-${fileId}.${format}`}
                      text={t(format === 'csv' ? 'file.downloadWrong' : 'file.downloadWrongSheet')}
                    />
                  ))}
                </Space>
              ),
            }
      }
    />
  );
}

function FileSummary({ file }: { readonly file: DeclarationFile }) {
  const { t } = useTranslation();
  const share = file.rows ? percent((file.wrongRows ?? 0) / file.rows) : '—';
  const items = [
    { key: 'name', label: t('file.name'), children: file.fileName },
    { key: 'state', label: t('declaration.status'), children: <StateMark kind="fileState" state={file.state} /> },
    { key: 'period', label: `${t('declaration.postingPeriod')} AAE002`, children: file.postingPeriod },
    { key: 'rows', label: t('file.rows'), children: count(file.rows) },
    {
      key: 'correct',
      label: t('file.correctRows'),
      children: <b data-field="correctRows">{count(file.correctRows)}</b>,
    },
    {
      key: 'wrong',
      label: t('file.wrongRows'),
      children: <b data-field="wrongRows">{withNote(count(file.wrongRows), share)}</b>,
    },
    { key: 'employers', label: t('file.employers'), children: count(file.employers) },
    { key: 'wage', label: withNote(t('declaration.wageTotal'), t('unit.yuan')), children: amount(file.wageTotal) },
    { key: 'notListed', label: t('file.notListed'), children: count(file.notListed) },
    { key: 'digest', label: 'SHA-256', children: file.sha256 ? <Digest hex={file.sha256} /> : '—' },
    { key: 'encoding', label: t('file.encoding'), children: file.encoding ?? '—' },
    {
      key: 'maker',
      label: t('declaration.maker'),
      children: (
        <>
          <UserText user={file.maker} /> {time(file.receivedAt)}
        </>
      ),
    },
  ];
  return <Descriptions bordered size="small" column={{ xs: 1, md: 2, xl: 3 }} items={items} />;
}

function Confirmed({ file }: { readonly file: DeclarationFile }) {
  const { t } = useTranslation();
  return file.state === 'confirmed' ? (
    <Alert type="success" showIcon className="decision" title={t('file.confirmed', { time: time(file.confirmedAt) })} />
  ) : null;
}

/** What a confirmation leaves out. */
function LeftOut({ file }: { readonly file: DeclarationFile }) {
  const { t } = useTranslation();
  return (
    <>
      {file.wrongRows ? (
        <Alert
          type="warning"
          showIcon
          className="notice"
          title={t('file.wrongLeftOut', { count: count(file.wrongRows) })}
        />
      ) : null}
      {file.notListed ? (
        <Alert
          type="info"
          showIcon
          className="notice"
          title={t('file.notListedNote', { count: count(file.notListed) })}
        />
      ) : null}
    </>
  );
}

function RowsOf({ fileId, kind }: { readonly fileId: string; readonly kind: RowsKind }) {
  const { t } = useTranslation();
  const list = useList<FileRow>(`file-rows-${kind}`, `/declaration-files/${fileId}/rows`, useListHere(), {
    fixed: { kind },
  });
  return (
    <QueryTable
      list={list}
      exported={false}
      rowKey={(row) => String(row.row)}
      empty={t(`file.noRows.${kind}`)}
      columns={[
        { key: 'row', title: t('file.rowNumber'), format: 'int', width: 72 },
        ...(kind === 'wrong' ? [{ key: 'errors', title: t('file.reason'), width: 480, render: errorsOf }] : []),
        { key: 'employerId', title: t('employer.id') },
        { key: 'name', title: t('person.name') },
        { key: 'documentNumber', title: t('person.documentNumber'), format: 'mask' },
        { key: 'contributionMonth', title: `${t('contribution.month')} AAE003` },
        {
          key: 'changeKind',
          title: t('file.changeKind'),
          render: (row) => (row.changeKind ? t(`changeKind.${row.changeKind}`, { defaultValue: row.changeKind }) : '—'),
        },
        {
          key: 'declaredWage',
          title: `${t('file.declaredWage')} AAC040`,
          format: 'money',
          total: kind === 'correct',
        },
      ]}
    />
  );
}

const errorsOf = ({ errors }: FileRow) =>
  errors.map((error) => (
    <div key={`${error.code} ${error.column}`}>
      <code>{error.code}</code> {error.detail}
    </div>
  ));
