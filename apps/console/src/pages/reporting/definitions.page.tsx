import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { newestDefinition } from '@pnet/standards';
import type { Upper } from '../../api/answers.js';
import { useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import { listed, withNote } from '../../components/punctuation.js';
import { StatusMark } from '../../components/status-mark.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';

type Change = Upper['DefinitionChangeLine'];
const datasets = ['PI01', 'PI02', 'PI03', 'PI05', 'PI10'] as const;
const tones = { 'breaks': 'bad', 'not-reported': 'watch', 'none': 'quiet' } as const;

/** Versions of definitions 口径版本: what each changes, and what that does where units are on both. */
export function DefinitionsPage() {
  const { t, i18n } = useTranslation();
  const control = useListInAddress('dataset');
  const dataset = control.filters['dataset'] ?? 'PI02';
  const list = useList<Change>('definition-changes', '/dataset-definitions/changes', {
    ...control,
    filters: { ...control.filters, dataset },
  });
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return (
    <div className="page">
      <PageHead title={t('menu.definitions')} />
      <PageHint text={t('definitions.hint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => `${row.from} ${row.part} ${row.name}`}
          empty={t('definitions.oneVersion', { dataset })}
          filters={[
            {
              name: 'dataset',
              label: t('reporting.dataset'),
              kind: 'choice',
              choices: datasets.map((id) => ({
                value: id,
                label: `${id} ${newestDefinition(id)?.title[language] ?? ''}`,
              })),
            },
          ]}
          columns={useColumns(language)}
        />
      </Card>
    </div>
  );
}

function useColumns(language: 'zh' | 'en'): readonly Column<Change>[] {
  const { t } = useTranslation();
  const field = (name: string): string => t(`definitions.field.${name}`, { defaultValue: name });
  return [
    { key: 'to', title: t('definitions.versions'), sort: true, render: (row) => `v${row.from} → v${row.to}` },
    {
      key: 'effect',
      title: t('definitions.effectTitle'),
      sort: true,
      render: (row) => (
        <span data-change={row.name} data-effect={row.effect}>
          <StatusMark tone={tones[row.effect]} text={t(`definitions.effect.${row.effect}`)} />
        </span>
      ),
    },
    { key: 'part', title: t('definitions.partTitle'), sort: true, render: (row) => t(`definitions.part.${row.part}`) },
    {
      key: 'name',
      title: t('definitions.what'),
      sort: true,
      render: (row) => (row.title ? withNote(row.title[language], row.name) : field(row.name)),
    },
    {
      key: 'change',
      title: t('definitions.changeTitle'),
      render: (row) =>
        row.fields
          ? withNote(t(`definitions.change.${row.change}`), listed(row.fields.map(field)))
          : t(`definitions.change.${row.change}`),
    },
  ];
}
