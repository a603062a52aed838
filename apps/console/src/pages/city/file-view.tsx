import { Alert, App, Button, Card, Descriptions, Popconfirm, Progress, Space, Steps, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../../api/client.js';
import {
  confirmDeclarationFile,
  discardDeclarationFile,
  useDeclarationFile,
  useFileRows,
  type DeclarationFile,
} from '../../api/contributions.js';
import { holds, useMe } from '../../api/node.js';
import { useCommand } from '../../api/orders.js';
import { Digest } from '../../components/digest.js';
import { amount, count, percent, time } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { QueryTable } from '../../components/query-table.js';
import { PurposeDialog } from './purpose-dialog.js';
import { StateMark } from './state-mark.js';

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

/** One file: how far it is, what its check found, correct and wrong rows, and the confirmation. */
export function FileView({ fileId, kind, onKind }: FileViewProps) {
  const { t } = useTranslation();
  const query = useDeclarationFile(fileId);
  return (
    <Loadable query={query} rows={8}>
      {(file) => (
        <>
          <Card>
            <Steps
              size="small"
              current={stepOf[file.state]}
              {...(file.state === 'failed' ? { status: 'error' as const } : {})}
              items={(['upload', 'check', 'confirm'] as const).map((step) => ({ title: t(`file.step.${step}`) }))}
              className="notice"
            />
            {file.error ? (
              <Alert
                type="error"
                showIcon
                className="notice"
                title={`${t('file.failed')}（${file.error.code}）`}
                description={file.error.detail}
              />
            ) : null}
            {file.state === 'receiving' || file.state === 'checking' ? (
              <Progress percent={file.total ? Math.floor((file.done / file.total) * 100) : 0} status="active" />
            ) : null}
            <FileSummary file={file} />
            <Decision file={file} />
          </Card>
          {file.rows === null || file.state === 'discarded' ? null : (
            <Card>
              <Tabs
                activeKey={kind ?? (file.wrongRows ? 'wrong' : 'correct')}
                onChange={(key) => onKind(key as RowsKind)}
                destroyOnHidden
                tabBarExtraContent={file.wrongRows ? <DownloadWrongRows fileId={fileId} /> : null}
                items={(['correct', 'wrong'] as const).map((one) => ({
                  key: one,
                  label: t(`file.tab.${one}`, { count: count(one === 'correct' ? file.correctRows : file.wrongRows) }),
                  children: <RowsOf fileId={fileId} kind={one} />,
                }))}
              />
            </Card>
          )}
        </>
      )}
    </Loadable>
  );
}

/** Wrong rows in clear, to be corrected and uploaded again: for a purpose that is logged. */
function DownloadWrongRows({ fileId }: { readonly fileId: string }) {
  const { t } = useTranslation();
  const [asks, setAsks] = useState<'csv' | 'xlsx'>();
  const path = `/declaration-files/${fileId}/wrong-rows.${asks ?? 'csv'}`;
  return (
    <Space>
      <Button onClick={() => setAsks('csv')}>{t('file.downloadWrong')}</Button>
      <Button onClick={() => setAsks('xlsx')}>{t('file.downloadWrongSheet')}</Button>
      {asks ? (
        <PurposeDialog
          look={(purpose) => download(path, `wrong-rows-${fileId}.${asks}`, purpose)}
          onClose={() => setAsks(undefined)}
        />
      ) : null}
    </Space>
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
      children: <b data-field="wrongRows">{`${count(file.wrongRows)}（${share}）`}</b>,
    },
    { key: 'employers', label: t('file.employers'), children: count(file.employers) },
    { key: 'wage', label: `${t('declaration.wageTotal')}（${t('unit.yuan')}）`, children: amount(file.wageTotal) },
    { key: 'notListed', label: t('file.notListed'), children: count(file.notListed) },
    { key: 'digest', label: 'SHA-256', children: file.sha256 ? <Digest hex={file.sha256} /> : '—' },
    { key: 'encoding', label: t('file.encoding'), children: file.encoding ?? '—' },
    { key: 'maker', label: t('declaration.maker'), children: `${file.maker} ${time(file.receivedAt)}` },
  ];
  return <Descriptions bordered size="small" column={{ xs: 1, md: 2, xl: 3 }} items={items} />;
}

function Decision({ file }: { readonly file: DeclarationFile }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const me = useMe();
  const changed = ['declaration-file', '/declaration-files', '/declarations'] as const;
  const confirm = useCommand(() => confirmDeclarationFile(file.fileId), ...changed);
  const discard = useCommand(() => discardDeclarationFile(file.fileId), ...changed);
  if (file.state === 'confirmed')
    return (
      <Alert
        type="success"
        showIcon
        className="decision"
        title={t('file.confirmed', { time: time(file.confirmedAt) })}
      />
    );
  if (file.state !== 'checked') return null;
  const mayAct = holds(me.data, 'handler');
  return (
    <div className="decision">
      <LeftOut file={file} />
      <ProblemNotice error={confirm.error ?? discard.error} />
      <Space>
        <Button
          type="primary"
          data-act="confirm"
          disabled={!mayAct || !file.correctRows}
          loading={confirm.isPending}
          onClick={() =>
            confirm.mutate(undefined, {
              onSuccess: ({ declarations, lines }) =>
                void message.success(
                  t('file.confirmedNow', { declarations: count(declarations), lines: count(lines) }),
                ),
            })
          }
        >
          {t('file.confirm', { count: count(file.correctRows) })}
        </Button>
        <Popconfirm
          title={t('file.discardSure')}
          onConfirm={() => discard.mutate(undefined)}
          okText={t('file.discard')}
          cancelText={t('action.cancel')}
        >
          <Button danger disabled={!mayAct} loading={discard.isPending}>
            {t('file.discard')}
          </Button>
        </Popconfirm>
      </Space>
    </div>
  );
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
  const list = useFileRows(fileId, kind);
  return (
    <QueryTable
      list={list}
      rowKey={(row) => String(row.row)}
      empty={t(`file.noRows.${kind}`)}
      columns={[
        { title: t('file.rowNumber'), dataIndex: 'row', align: 'right', width: 72 },
        ...(kind === 'wrong'
          ? [
              {
                title: t('file.reason'),
                width: 480,
                render: (
                  _value: unknown,
                  row: { errors: readonly { code: string; column: string; detail: string }[] },
                ) =>
                  row.errors.map((error) => (
                    <div key={`${error.code} ${error.column}`}>
                      <code>{error.code}</code> {error.detail}
                    </div>
                  )),
              },
            ]
          : []),
        { title: t('employer.id'), render: (_value, row) => row.employerId ?? '—' },
        { title: t('person.name'), render: (_value, row) => row.name ?? '—' },
        { title: t('person.documentNumber'), render: (_value, row) => row.documentNumber ?? '—' },
        { title: `${t('contribution.month')} AAE003`, render: (_value, row) => row.contributionMonth ?? '—' },
        {
          title: t('file.changeKind'),
          render: (_value, row) =>
            row.changeKind ? t(`changeKind.${row.changeKind}`, { defaultValue: row.changeKind }) : '—',
        },
        {
          title: `${t('file.declaredWage')} AAC040`,
          align: 'right',
          render: (_value, row) => amount(row.declaredWage),
          ...(kind === 'correct'
            ? { total: { of: (row: { declaredWage: string | null }) => row.declaredWage, as: 'money' as const } }
            : {}),
        },
      ]}
    />
  );
}
