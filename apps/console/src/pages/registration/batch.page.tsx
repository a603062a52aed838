import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Segmented, Space } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveBlob } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { csvText } from '../../components/csv.js';
import { count } from '../../components/format.js';
import { ImportWizard } from '../../components/import/import-wizard.js';
import type { Job } from '../../components/job-progress.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { batchRows, employerColumns, personColumns, type BatchColumn, type BatchRow } from './batch-columns.js';
import { sendBatch } from './send-batch.js';
import { readSheet, textOfFile } from './sheet.js';

const kinds = {
  employers: { columns: employerColumns, path: '/employers/batch', list: 'employers', size: 500 },
  persons: { columns: personColumns, path: '/persons/batch', list: 'persons', size: 1000 },
} as const;
type Kind = keyof typeof kinds;

const saveCsv = (name: string, rows: readonly (readonly string[])[]): void =>
  saveBlob(new Blob([csvText(rows)], { type: 'text/csv' }), name);

/** 批量登记: employers or persons from a sheet; wrong rows are left out, with their lines, to be corrected. */
export function BatchPage() {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Kind>('persons');
  return (
    <div className="page">
      <PageHead
        title={t('menu.batch')}
        actions={
          <Segmented<Kind>
            value={kind}
            onChange={setKind}
            options={[
              { value: 'persons', label: t('batch.persons') },
              { value: 'employers', label: t('batch.employers') },
            ]}
          />
        }
      />
      <PageHint text={t('batch.hint', { size: kinds[kind].size })} />
      <Batch key={kind} kind={kind} />
    </div>
  );
}

/** A batch on its way: its checked rows, what was registered of it, and the keys of its parts. */
function useBatch(kind: Kind) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [rows, setRows] = useState<readonly BatchRow[]>();
  const [job, setJob] = useState<Job>();
  const keys = useRef<string[]>([]);
  const right = (rows ?? []).filter((row) => row.faults.length === 0);
  const wrong = (rows ?? []).filter((row) => row.faults.length > 0);
  const put = (next: readonly BatchRow[] | undefined): void => {
    keys.current = [];
    setJob(undefined);
    setRows(next);
  };
  const keyOf = (part: number): string => (keys.current[part] ??= crypto.randomUUID());
  const confirm = async (): Promise<void> => {
    const total = right.length;
    const show = (done: number): void => setJob({ state: 'running', done, total });
    show(0);
    try {
      const { done, refused, again } = await sendBatch(right, kinds[kind], keyOf, show);
      put([...again, ...refused, ...wrong]);
      void message.info(
        t('batch.done', { done: count(done), refused: count(refused.length), again: count(again.length) }),
      );
    } finally {
      setJob(undefined);
      void queries.invalidateQueries();
    }
  };
  return { rows, right, wrong, job, put, confirm };
}

function Batch({ kind }: { readonly kind: Kind }) {
  const { t } = useTranslation();
  const me = useMe();
  const batch = useBatch(kind);
  const [tab, setTab] = useState<'correct' | 'wrong'>();
  const { columns } = kinds[kind];
  const { rows, right, wrong } = batch;
  const read = (text: string): void => batch.put(batchRows(readSheet(text), columns, (key, values) => t(key, values)));
  const barred = holds(me.data, 'handler') ? undefined : t('file.handlerOnly');
  const head = columns.map((column) => t(column.title));
  return (
    <ImportWizard
      step={rows === undefined ? 0 : batch.job ? 1 : 2}
      extra={<Template kind={kind} head={head} />}
      {...(batch.job ? { job: batch.job } : {})}
      {...(rows === undefined
        ? {
            upload: {
              accept: '.csv,text/csv',
              note: t('batch.note', { size: kinds[kind].size }),
              barred,
              send: async (file: File) => read(await textOfFile(file)),
              instead: <Paste onRead={read} />,
            },
          }
        : {})}
      confirm={
        rows === undefined
          ? undefined
          : {
              text: t('batch.confirm', { count: right.length }),
              allowed: barred === undefined && right.length > 0 && !batch.job,
              confirm: batch.confirm,
              discard: async () => batch.put(undefined),
            }
      }
      rows={
        rows === undefined
          ? undefined
          : {
              right: <BatchRows rows={right} columns={columns} />,
              wrong: <BatchRows rows={wrong} columns={columns} />,
              rightCount: right.length,
              wrongCount: wrong.length,
              shown: tab ?? (wrong.length > 0 ? 'wrong' : 'correct'),
              onShow: setTab,
              wrongFile: (
                <Button
                  data-act="wrong-file"
                  onClick={() => saveCsv(`${kind}-wrong.csv`, wrongFile(head, columns, wrong))}
                >
                  {t('file.downloadWrong')}
                </Button>
              ),
            }
      }
    />
  );
}

function Template({ kind, head }: { readonly kind: Kind; readonly head: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <Button onClick={() => saveCsv(`${kind}-template.csv`, [head])} data-act="template">
      {t('batch.template')}
    </Button>
  );
}

/** The wrong rows as they were, so that the corrected file can be read again. */
const wrongFile = (
  head: readonly string[],
  columns: readonly BatchColumn[],
  rows: readonly BatchRow[],
): readonly (readonly string[])[] => [
  head,
  ...rows.map((row) => columns.map((column) => row.cells[column.field] ?? '')),
];

function Paste({ onRead }: { readonly onRead: (text: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  return (
    <Space.Compact className="decision" block>
      <Input.TextArea
        rows={3}
        value={text}
        aria-label={t('batch.paste')}
        placeholder={t('batch.paste')}
        onChange={(event) => setText(event.target.value)}
      />
      <Button data-act="read-paste" disabled={text.trim() === ''} onClick={() => onRead(text)}>
        {t('batch.read')}
      </Button>
    </Space.Compact>
  );
}

const SHOWN = 200;

function BatchRows({
  rows,
  columns,
}: {
  readonly rows: readonly BatchRow[];
  readonly columns: readonly BatchColumn[];
}) {
  const { t } = useTranslation();
  const used = columns.filter((column) => rows.some((row) => row.cells[column.field]));
  return (
    <>
      <RowsTable
        rows={rows.slice(0, SHOWN)}
        rowKey={(row) => String(row.line)}
        columns={[
          { key: 'line', title: t('file.rowNumber'), format: 'int', width: 72 },
          ...(rows.some((row) => row.faults.length > 0)
            ? [
                {
                  key: 'faults',
                  title: t('file.reason'),
                  width: 360,
                  render: (row: BatchRow) => row.faults.map((fault) => <div key={fault}>{fault}</div>),
                },
              ]
            : []),
          ...used.map((column) => ({
            key: column.field,
            title: t(column.title),
            render: (row: BatchRow) => row.cells[column.field] || '—',
          })),
        ]}
      />
      {rows.length > SHOWN ? (
        <div className="chart-foot">{t('batch.more', { shown: SHOWN, count: rows.length })}</div>
      ) : null}
    </>
  );
}
