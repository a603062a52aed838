import { Button, Descriptions, Input, Radio, Space } from 'antd';
import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Upper } from '../../api/answers.js';
import { upload, withQuery } from '../../api/client.js';
import { count } from '../../components/format.js';
import { ImportWizard } from '../../components/import/import-wizard.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { StatusMark } from '../../components/status-mark.js';
import { MoneyText } from '../../components/text/texts.js';
import { listed } from '../../components/punctuation.js';

type Checked = Upper['CheckedStatistics'];
type Imported = Upper['ImportedStatistics'];

const encodings = ['utf-8', 'gb18030'] as const;

interface CheckedFile {
  readonly file: File;
  readonly title: string;
  readonly citation: string;
  readonly encoding: string | undefined;
  readonly found: Checked;
}

/** Import of published figures: the file is checked whole, and nothing is written before the confirmation. */
export function StatisticsImportPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [checked, setChecked] = useState<CheckedFile>();
  const [imported, setImported] = useState<Imported>();
  const again = (): void => {
    setChecked(undefined);
    setImported(undefined);
  };
  const confirm = async ({ file, title, citation, encoding }: CheckedFile): Promise<void> => {
    const path = withQuery('/statistics/import', { title, citation, encoding });
    setImported(await upload<Imported>(path, file, () => undefined));
    void queries.invalidateQueries();
  };
  return (
    <div className="page">
      <PageHead title={t('menu.statisticsImport')} />
      <PageHint text={t('upper.statisticsHint')} />
      {imported ? (
        <ImportWizard
          step={3}
          summary={
            <>
              <ImportedText imported={imported} />
              <Button onClick={again}>{t('upper.importAnother')}</Button>
            </>
          }
        />
      ) : checked ? (
        <ImportWizard
          step={2}
          summary={<CheckedText checked={checked} />}
          confirm={{
            text: t('upper.importNow', { count: count(checked.found.rows) }),
            allowed: true,
            confirm: () => confirm(checked),
            discard: () => Promise.resolve(again()),
          }}
        />
      ) : (
        <UploadStep onChecked={setChecked} />
      )}
    </div>
  );
}

function UploadStep({ onChecked }: { readonly onChecked: (checked: CheckedFile) => void }) {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const [citation, setCitation] = useState('');
  const [encoding, setEncoding] = useState<string>();
  const check = async (file: File, onSent: (share: number) => void): Promise<void> => {
    const found = await upload<Checked>(withQuery('/statistics/check', { encoding }), file, onSent);
    onChecked({ file, title: title.trim() || file.name, citation: citation.trim(), encoding, found });
  };
  return (
    <ImportWizard
      step={0}
      upload={{
        accept: '.csv,.xlsx',
        note: t('upper.statisticsNote'),
        send: check,
        fields: (
          <Space wrap className="notice">
            <Input
              style={{ width: 280 }}
              maxLength={200}
              value={title}
              placeholder={t('upper.sourceTitle')}
              aria-label={t('upper.sourceTitle')}
              onChange={(event) => setTitle(event.target.value)}
            />
            <Input
              style={{ width: 360 }}
              maxLength={500}
              value={citation}
              placeholder={t('upper.citation')}
              aria-label={t('upper.citation')}
              onChange={(event) => setCitation(event.target.value)}
            />
            <Radio.Group
              value={encoding ?? ''}
              onChange={(event) => setEncoding((event.target.value as string) || undefined)}
              options={[
                { value: '', label: t('upper.encodingFound') },
                ...encodings.map((one) => ({ value: one, label: one.toUpperCase() })),
              ]}
            />
          </Space>
        ),
      }}
    />
  );
}

function CheckedText({ checked: { file, title, citation, found } }: { readonly checked: CheckedFile }) {
  const { t } = useTranslation();
  return (
    <Descriptions
      column={2}
      size="small"
      className="notice"
      items={[
        { key: 'file', label: t('upper.file'), children: file.name },
        { key: 'title', label: t('upper.sourceTitle'), children: title },
        { key: 'citation', label: t('upper.citation'), children: citation || '—' },
        { key: 'coverage', label: t('upper.coverage'), children: t(`upper.coverageKind.${found.coverage}`) },
        { key: 'rows', label: t('drill.rows'), children: count(found.rows) },
        { key: 'years', label: t('upper.years'), children: `${found.fromYear} – ${found.toYear}` },
        { key: 'regions', label: t('upper.regions'), children: count(found.regions) },
        ...(found.alreadyLoaded
          ? [
              {
                key: 'again',
                label: t('order.state'),
                children: <StatusMark tone="quiet" text={t('upper.alreadyLoaded')} />,
              },
            ]
          : []),
        ...(found.ignoredSheets.length > 0
          ? [{ key: 'sheets', label: t('upper.ignoredSheets'), children: listed(found.ignoredSheets) }]
          : []),
      ]}
    />
  );
}

/** What the import did, with what does not roll forward and what is not safe to use. */
function ImportedText({ imported }: { readonly imported: Imported }) {
  const { t } = useTranslation();
  const { residuals } = imported;
  return (
    <div data-imported={imported.rows}>
      <Descriptions
        column={2}
        size="small"
        className="notice"
        items={[
          {
            key: 'state',
            label: t('order.state'),
            children: (
              <StatusMark
                tone={imported.alreadyLoaded ? 'quiet' : 'good'}
                text={t(imported.alreadyLoaded ? 'upper.alreadyLoaded' : 'upper.imported')}
              />
            ),
          },
          { key: 'source', label: t('upper.sourceId'), children: imported.sourceId },
          { key: 'rows', label: t('drill.rows'), children: count(imported.rows) },
          { key: 'checked', label: t('upper.residualsChecked'), children: count(residuals.checked) },
          { key: 'notZero', label: t('upper.residualsNotZero'), children: count(residuals.notZero) },
          { key: 'sum', label: t('upper.residualsSum'), children: <MoneyText yuan={residuals.absoluteSum} /> },
          { key: 'stated', label: t('upper.residualsStated'), children: count(residuals.differsFromStated) },
          { key: 'cautions', label: t('upper.cautions'), children: count(imported.cautions) },
          ...(imported.ignoredSheets?.length
            ? [{ key: 'sheets', label: t('upper.ignoredSheets'), children: listed(imported.ignoredSheets) }]
            : []),
        ]}
      />
    </div>
  );
}
