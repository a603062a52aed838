import { useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Input, Segmented, Space } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registrationColumns, type RegisteredKind } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { saveBlob, upload, uploadForFile } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { DownloadButton } from '../../components/download-button.js';
import { count } from '../../components/format.js';
import { ImportWizard } from '../../components/import/import-wizard.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { csvOfSheet, readSheet } from './sheet.js';

type Report = City['RegistrationReport'];

const kinds = ['persons', 'employers'] as const;
const formats = ['xlsx', 'csv'] as const;

/** 批量登记: employers or persons from a file; wrong rows are left out, with their lines, to be corrected. */
export function BatchPage() {
  const { t } = useTranslation();
  const [kind, setKind] = useState<RegisteredKind>('persons');
  return (
    <div className="page">
      <PageHead
        title={t('menu.batch')}
        actions={
          <Segmented<RegisteredKind>
            value={kind}
            onChange={setKind}
            options={kinds.map((value) => ({ value, label: t(`batch.${value}`) }))}
          />
        }
      />
      <PageHint text={t('batch.hint')} />
      <Batch key={kind} kind={kind} />
    </div>
  );
}

/** A file on its way: what the node found in it, and what it registered of it. */
function useBatch(kind: RegisteredKind) {
  const queries = useQueryClient();
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [file, setFile] = useState<File>();
  const [report, setReport] = useState<Report>();
  const [isDone, setDone] = useState(false);
  const key = useRef('');
  const path = `/registration-files/${kind}`;
  const check = async (next: File, onSent: (share: number) => void): Promise<void> => {
    const found = await upload<Report>(`${path}/check`, next, onSent);
    key.current = crypto.randomUUID();
    setFile(next);
    setReport(found);
    setDone(false);
  };
  const confirm = async (): Promise<void> => {
    if (!file) return;
    const done = await upload<Report>(path, file, () => undefined, key.current);
    setReport(done);
    setDone(true);
    void message.info(t('batch.done', { done: count(done.right), wrong: count(done.wrong.length) }));
    void queries.invalidateQueries();
  };
  const discard = (): void => {
    setFile(undefined);
    setReport(undefined);
    setDone(false);
  };
  const wrongFile = async (format: (typeof formats)[number]): Promise<void> => {
    if (file) saveBlob(await uploadForFile(`${path}/wrong-rows?format=${format}`, file), `${kind}-wrong.${format}`);
  };
  return { report, isDone, check, confirm, discard, wrongFile };
}

const stepOf = (report: Report | undefined, isDone: boolean): number => (report === undefined ? 0 : isDone ? 3 : 2);

/** The wrong rows are what is looked at first. */
const firstTab = (report: Report | undefined): 'correct' | 'wrong' =>
  (report?.wrong.length ?? 0) > 0 ? 'wrong' : 'correct';

function Batch({ kind }: { readonly kind: RegisteredKind }) {
  const { t } = useTranslation();
  const me = useMe();
  const batch = useBatch(kind);
  const [tab, setTab] = useState<'correct' | 'wrong'>();
  const { report, isDone } = batch;
  const barred = holds(me.data, 'handler') ? undefined : t('file.handlerOnly');
  const first = firstTab(report);
  return (
    <ImportWizard
      step={stepOf(report, isDone)}
      extra={<Templates kind={kind} />}
      {...(report === undefined || isDone
        ? {
            upload: {
              accept: '.xlsx,.csv,text/csv',
              note: t('batch.note'),
              barred,
              send: batch.check,
              instead: <Paste onRead={(text) => batch.check(pastedFile(text), () => undefined)} />,
            },
          }
        : {})}
      summary={report ? <Summary report={report} isDone={isDone} /> : null}
      confirm={
        report === undefined || isDone
          ? undefined
          : {
              text: t('batch.confirm', { count: report.right }),
              allowed: barred === undefined && report.right > 0,
              confirm: batch.confirm,
              discard: async () => batch.discard(),
            }
      }
      rows={
        report === undefined
          ? undefined
          : {
              right: <Rows kind={kind} rows={report.shown} total={report.right} />,
              wrong: <Rows kind={kind} rows={report.wrong} total={report.wrong.length} />,
              rightCount: report.right,
              wrongCount: report.wrong.length,
              shown: tab ?? first,
              onShow: setTab,
              wrongFile: <WrongFiles save={batch.wrongFile} />,
            }
      }
    />
  );
}

/** What the file holds; afterwards, what was registered of it. */
function Summary({ report, isDone }: { readonly report: Report; readonly isDone: boolean }) {
  const { t } = useTranslation();
  const { rows, right, wrong, ignoredSheets } = report;
  const numbers = { rows: count(rows), right: count(right), wrong: count(wrong.length) };
  return (
    <Alert
      showIcon
      className="notice"
      type={wrong.length > 0 ? 'warning' : 'success'}
      data-batch={isDone ? 'registered' : 'checked'}
      data-right={right}
      data-wrong={wrong.length}
      title={t(isDone ? 'batch.registered' : 'batch.checked', numbers)}
      description={
        ignoredSheets.length > 0 ? t('batch.ignoredSheets', { sheets: ignoredSheets.join('、') }) : undefined
      }
    />
  );
}

function Templates({ kind }: { readonly kind: RegisteredKind }) {
  const { t } = useTranslation();
  return (
    <Space>
      {formats.map((format) => (
        <DownloadButton
          key={format}
          path={`/registration-files/${kind}/template?format=${format}`}
          fileName={`${kind}-template.${format}`}
          text={`${t('batch.template')} ${format}`}
        />
      ))}
    </Space>
  );
}

/** The wrong rows with their lines and reasons, so that the corrected file can be read again. */
function WrongFiles({ save }: { readonly save: (format: (typeof formats)[number]) => Promise<void> }) {
  const { t } = useTranslation();
  const [error, setError] = useState<unknown>();
  return (
    <Space>
      {formats.map((format) => (
        <Button
          key={format}
          data-wrong-file={format}
          onClick={() => {
            setError(undefined);
            save(format).catch(setError);
          }}
        >
          {t('file.downloadWrong')} {format}
        </Button>
      ))}
      <ProblemNotice error={error} />
    </Space>
  );
}

/** What was pasted, as a file: the node reads cells in one way. */
const pastedFile = (text: string): File => new File([csvOfSheet(readSheet(text))], 'paste.csv', { type: 'text/csv' });

function Paste({ onRead }: { readonly onRead: (text: string) => Promise<void> }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [error, setError] = useState<unknown>();
  return (
    <>
      <Space.Compact className="decision" block>
        <Input.TextArea
          rows={3}
          value={text}
          aria-label={t('batch.paste')}
          placeholder={t('batch.paste')}
          onChange={(event) => setText(event.target.value)}
        />
        <Button
          data-act="read-paste"
          disabled={text.trim() === ''}
          onClick={() => {
            setError(undefined);
            onRead(text).catch(setError);
          }}
        >
          {t('batch.read')}
        </Button>
      </Space.Compact>
      <ProblemNotice error={error} />
    </>
  );
}

const SHOWN = 200;

interface RowsProps {
  readonly kind: RegisteredKind;
  readonly rows: Report['shown'] | Report['wrong'];
  readonly total: number;
}
type Row = RowsProps['rows'][number] & { readonly faults?: Report['wrong'][number]['faults'] };

function Rows({ kind, rows, total }: RowsProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const all: readonly Row[] = rows;
  const used = registrationColumns[kind].filter(({ field }) => all.some((row) => row.cells[field]));
  return (
    <>
      <RowsTable<Row>
        rows={all.slice(0, SHOWN)}
        rowKey={(row) => String(row.line)}
        columns={[
          { key: 'line', title: t('file.rowNumber'), format: 'int', width: 72 },
          ...(all.some((row) => row.faults)
            ? [
                {
                  key: 'faults',
                  title: t('file.reason'),
                  width: 420,
                  render: (row: Row) =>
                    row.faults?.map((fault) => (
                      <div key={`${fault.code} ${fault.field}`}>
                        <span className="code">{fault.code}</span> {fault.text}
                      </div>
                    )),
                },
              ]
            : []),
          ...used.map((column) => ({
            key: column.field,
            title: column[language],
            render: (row: Row) => row.cells[column.field] || '—',
          })),
        ]}
      />
      {total > SHOWN ? <div className="chart-foot">{t('batch.more', { shown: SHOWN, count: total })}</div> : null}
    </>
  );
}
