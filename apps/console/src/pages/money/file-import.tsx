import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Descriptions, Flex, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, saveBlob, upload, withQuery, type Problem } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { csvText } from '../../components/csv.js';
import { ImportWizard } from '../../components/import/import-wizard.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { saidOf, withNote } from '../../components/punctuation.js';

interface FileImportProps<Taken> {
  readonly title: string;
  readonly path: '/bank-files' | '/receipt-files';
  /** How the file is built. */
  readonly note: string;
  /** What was taken in, by name. */
  readonly facts: (taken: Taken) => readonly { readonly label: string; readonly value: ReactNode }[];
  /** Where the work goes on. */
  readonly next: ReactNode;
}

type Outcome<Taken> =
  | { readonly is: 'taken'; readonly file: string; readonly taken: Taken }
  | { readonly is: 'refused'; readonly file: string; readonly problem: Problem };

/**
 * A file of a bank or of the tax office, taken in whole or not at all: a refused one shows its wrong rows with the
 * lines of the spreadsheet, to be taken along, and takes the corrected file at once.
 */
export function FileImport<Taken>({ title, path, note, facts, next }: FileImportProps<Taken>) {
  const { t } = useTranslation();
  const me = useMe();
  const queries = useQueryClient();
  const [encoding, setEncoding] = useState<string>();
  const [outcome, setOutcome] = useState<Outcome<Taken>>();
  const send = async (file: File, onSent: (share: number) => void): Promise<void> => {
    setOutcome(undefined);
    try {
      const taken = await upload<Taken>(withQuery(path, { fileName: file.name, encoding }), file, onSent);
      setOutcome({ is: 'taken', file: file.name, taken });
      void queries.invalidateQueries();
    } catch (error) {
      if (!(error instanceof ProblemError) || !error.problem.errors?.some((one) => one.row !== undefined)) throw error;
      setOutcome({ is: 'refused', file: file.name, problem: error.problem });
    }
  };
  const refused = outcome?.is === 'refused' ? outcome : undefined;
  return (
    <ImportWizard
      title={title}
      step={outcome === undefined ? 0 : refused ? 1 : 3}
      {...(outcome?.is === 'taken'
        ? {}
        : {
            upload: {
              accept: '.csv,.txt,.xlsx,text/csv',
              note,
              barred: holds(me.data, 'finance', 'handler') ? undefined : t('bankFile.whoImports'),
              fields: <Encoding value={encoding} onChange={setEncoding} />,
              send,
            },
          })}
      summary={
        outcome ? <Summary outcome={outcome} facts={facts} next={next} onAgain={() => setOutcome(undefined)} /> : null
      }
      rows={refused ? wrongRows(refused, t) : undefined}
    />
  );
}

function Encoding({
  value,
  onChange,
}: {
  readonly value: string | undefined;
  readonly onChange: (value?: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <Flex gap={8} align="center" className="notice">
      <span>{t('bankFile.encoding')}</span>
      <Select
        aria-label={t('bankFile.encoding')}
        value={value ?? ''}
        style={{ width: 160 }}
        onChange={(one) => onChange(one || undefined)}
        options={[
          { value: '', label: t('bankFile.detected') },
          { value: 'utf-8', label: 'UTF-8' },
          { value: 'gb18030', label: 'GB18030' },
        ]}
      />
    </Flex>
  );
}

function Summary<Taken>({
  outcome,
  facts,
  next,
  onAgain,
}: Pick<FileImportProps<Taken>, 'facts' | 'next'> & {
  readonly outcome: Outcome<Taken>;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation();
  if (outcome.is === 'refused') {
    const { title, code, detail } = outcome.problem;
    return (
      <Alert
        showIcon
        type="error"
        className="notice"
        data-outcome="refused"
        title={saidOf(outcome.file, withNote(title, code))}
        description={detail}
      />
    );
  }
  return (
    <>
      <Alert
        showIcon
        type="success"
        className="notice"
        data-outcome="taken"
        title={t('bankFile.taken', { file: outcome.file })}
      />
      <Descriptions
        bordered
        size="small"
        column={{ xs: 1, md: 2, xl: 3 }}
        items={facts(outcome.taken).map(({ label, value }) => ({ key: label, label, children: value }))}
      />
      <Flex gap={8} className="decision">
        {next}
        <Button data-act="again" onClick={onAgain}>
          {t('bankFile.again')}
        </Button>
      </Flex>
    </>
  );
}

/** The wrong rows of a refused file, with the line of the spreadsheet. */
function wrongRows(refused: { readonly file: string; readonly problem: Problem }, t: (key: string) => string) {
  const rows = (refused.problem.errors ?? []).map((one, index) => ({
    key: String(index),
    line: one.row ?? null,
    column: one.pointer ?? '',
    reason: `${one.code} ${one.detail ?? ''}`.trim(),
  }));
  const head = [t('file.rowNumber'), t('bankFile.place'), t('file.reason')];
  return {
    right: <Alert type="info" showIcon title={t('bankFile.whole')} />,
    rightCount: null,
    wrong: (
      <RowsTable
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          { key: 'line', title: t('file.rowNumber'), format: 'int', width: 72 },
          { key: 'column', title: t('bankFile.place'), width: 160 },
          { key: 'reason', title: t('file.reason') },
        ]}
      />
    ),
    wrongCount: rows.length,
    shown: 'wrong' as const,
    onShow: () => undefined,
    wrongFile: (
      <Button
        data-act="wrong-file"
        onClick={() =>
          saveBlob(
            new Blob([csvText([head, ...rows.map((row) => [row.line, row.column, row.reason])])], { type: 'text/csv' }),
            `${refused.file}-wrong.csv`,
          )
        }
      >
        {t('file.downloadWrong')}
      </Button>
    ),
  };
}
