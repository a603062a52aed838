import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Select, Space, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { post, upload, withQuery } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { ActButton } from '../../components/act-button.js';
import { Digest } from '../../components/digest.js';
import { useChoices } from '../../components/form/choices.js';
import { count } from '../../components/format.js';
import { useListHere } from '../../components/list-control.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { InstantText, UserText } from '../../components/text/texts.js';
import { fileKinds } from './load-words.js';

interface OfLoad {
  readonly load: City['OpeningLoadView'];
}

/** The files of a load, and another one. */
export function LoadFiles({ load }: OfLoad) {
  const { t } = useTranslation();
  const me = useMe();
  const list = useList<City['OpeningFileItem']>(
    'opening-load-files',
    `/opening-loads/${load.loadId}/files`,
    useListHere(),
  );
  const changes = ['open', 'tried', 'proposed'].includes(load.state) && holds(me.data, 'handler', 'finance');
  return (
    <QueryTable
      list={list}
      rowKey={(row) => row.fileId}
      empty={t('openingLoad.noFiles')}
      actions={changes ? <AddFile load={load} /> : null}
      columns={[
        { key: 'kind', title: t('openingLoad.kind'), render: (row) => t(`openingKind.${row.kind}`) },
        {
          key: 'fileName',
          title: t('file.name'),
          render: (row) =>
            row.mappingChanged ? `${row.fileName}（${t('openingLoad.mappingChanged')}）` : row.fileName,
        },
        { key: 'rows', title: t('file.rows'), format: 'int', total: true },
        { key: 'wrongRows', title: t('file.wrongRows'), format: 'int', total: true },
        { key: 'encoding', title: t('file.encoding') },
        { key: 'sha256', title: 'SHA-256', render: (row) => <Digest hex={row.sha256} /> },
        { key: 'maker', title: t('record.recordedBy'), render: (row) => <UserText user={row.maker} /> },
        { key: 'receivedAt', title: t('openingLoad.receivedAt'), render: (row) => <InstantText at={row.receivedAt} /> },
        {
          key: 'act',
          title: t('action.act'),
          render: (row) =>
            changes ? (
              <ActButton
                name="remove-file"
                text={t('openingLoad.remove')}
                sure={t('openingLoad.removeSure')}
                send={(options) => post(`/opening-loads/${load.loadId}/files/${row.fileId}/removal`, {}, options)}
                done={t('openingLoad.removed')}
                danger
              />
            ) : null,
        },
      ]}
    />
  );
}

/** Sends a file of a kind; one of the same name replaces it. */
function AddFile({ load }: OfLoad) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const kinds = useChoices('openingKind', fileKinds).filter(({ value }) => value in load.mapping);
  const [kind, setKind] = useState<string>();
  const chosen = kind ?? kinds[0]?.value;
  const send = useMutation({
    mutationFn: (file: File) =>
      upload<City['ReadOpeningFile']>(
        withQuery(`/opening-loads/${load.loadId}/files`, { kind: chosen, fileName: file.name }),
        file,
        () => undefined,
      ),
    onSuccess: ({ rows, wrongRows }) => {
      void queries.invalidateQueries();
      void message.success(t('openingLoad.read', { rows: count(rows), wrong: count(wrongRows) }));
    },
  });
  return (
    <Space wrap>
      <Select
        aria-label={t('openingLoad.kind')}
        value={chosen ?? null}
        placeholder={t('openingLoad.mappingFirst')}
        onChange={setKind}
        style={{ width: 200 }}
        options={kinds}
      />
      <Upload
        accept=".csv,.xlsx,text/csv"
        showUploadList={false}
        disabled={chosen === undefined || send.isPending}
        beforeUpload={(file) => {
          send.mutate(file);
          return false;
        }}
      >
        <Button data-act="add-file" disabled={chosen === undefined} loading={send.isPending}>
          {t('openingLoad.add')}
        </Button>
      </Upload>
      <ProblemNotice error={send.error} />
    </Space>
  );
}

/** Rows that are left out, with file, line, column, value and reason. */
export function LoadRejects({ load }: OfLoad) {
  const { t, i18n } = useTranslation();
  const list = useList<City['OpeningRejectItem']>(
    'opening-load-rejects',
    `/opening-loads/${load.loadId}/rejects`,
    useListHere(),
  );
  const kinds = useChoices('openingKind', fileKinds);
  return (
    <QueryTable
      list={list}
      rowKey={(row) => `${row.fileName} ${row.row} ${row.item} ${row.code}`}
      empty={t('openingLoad.noRejects')}
      filters={[
        { name: 'kind', label: t('openingLoad.kind'), kind: 'choice', choices: kinds, width: 200 },
        { name: 'code', label: t('openingLoad.code'), kind: 'text' },
      ]}
      columns={[
        { key: 'kind', title: t('openingLoad.kind'), render: (row) => t(`openingKind.${row.kind}`) },
        { key: 'fileName', title: t('file.name'), sort: true },
        { key: 'row', title: t('file.rowNumber'), format: 'int', sort: true, width: 88 },
        { key: 'item', title: t('openingLoad.item') },
        { key: 'value', title: t('openingLoad.value') },
        { key: 'code', title: t('openingLoad.code'), sort: true },
        {
          key: 'zh',
          title: t('file.reason'),
          width: 420,
          render: (row) => (i18n.language === 'en' ? row.en : row.zh),
        },
      ]}
    />
  );
}

/** 必备项目: persons whose account lacks something. */
export function LoadPersons({ load }: OfLoad) {
  const { t } = useTranslation();
  const list = useList<City['IncompletePerson']>(
    'opening-load-completeness',
    `/opening-loads/${load.loadId}/completeness`,
    useListHere(),
  );
  return (
    <QueryTable
      list={list}
      rowKey={(row) => String(row.row)}
      empty={t('openingLoad.complete')}
      columns={[
        { key: 'row', title: t('file.rowNumber'), format: 'int', sort: true, width: 88 },
        { key: 'name', title: t('person.name') },
        { key: 'documentNumber', title: t('person.documentNumber'), format: 'mask' },
        { key: 'missing', title: t('openingLoad.missing') },
      ]}
    />
  );
}
