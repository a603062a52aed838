import { Card } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newestDefinition } from '@pnet/standards';
import type { Upper } from '../../api/answers.js';
import { Drawer } from '../../components/drawer.js';
import { Digest } from '../../components/digest.js';
import { useListHere, useListInAddress } from '../../components/list-control.js';
import { PageHead } from '../../components/page-head.js';
import { StatusMark, type Tone } from '../../components/status-mark.js';
import type { Column } from '../../components/table/column.js';
import type { Filter } from '../../components/table/filter-form.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { phaseTone } from '../drill/phases.js';
import { UnitText } from '../../components/text/texts.js';

type Intake = Upper['ArrivedIntake'];
type Finding = Upper['IntakeFinding'];

const phases = ['receiving', 'received', 'valid', 'loaded', 'rejected'] as const;
const severityTone: Readonly<Record<Finding['severity'], Tone>> = { blocks: 'bad', explain: 'watch', informs: 'quiet' };

/** Versions that arrived 到达与校验, in which phase each is, and what the checks found. */
export function IntakesPage() {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Intake>();
  const control = useListInAddress('dataset', 'node', 'phase', 'from', 'to');
  const list = useList<Intake>('intakes', '/exchange/intakes', control);
  return (
    <div className="page">
      <PageHead title={t('menu.intakes')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.intakeId}
          onOpen={setShown}
          empty={t('ops.intake.none')}
          filters={useFilters()}
          columns={useColumns(setShown)}
        />
      </Card>
      {shown ? (
        <Drawer
          open
          size={900}
          title={`${shown.node} ${shown.dataset} ${shown.period} v${shown.version}`}
          onClose={() => setShown(undefined)}
        >
          <Findings intakeId={shown.intakeId} />
        </Drawer>
      ) : null}
    </div>
  );
}

function useColumns(onOpen: (intake: Intake) => void): readonly Column<Intake>[] {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return [
    { key: 'period', title: t('drill.period'), sort: true },
    {
      key: 'dataset',
      title: t('reporting.dataset'),
      sort: true,
      render: (row) => `${row.dataset} ${newestDefinition(row.dataset)?.title[language] ?? ''}`,
    },
    { key: 'node', title: t('topology.node'), sort: true, render: (row) => <UnitText code={row.node} /> },
    { key: 'version', title: t('drill.version'), align: 'right', render: (row) => `v${row.version}` },
    { key: 'role', title: t('ops.link.role'), render: (row) => t(`ops.role.${row.role}`) },
    {
      key: 'phase',
      title: t('ops.intake.phase'),
      render: (row) => <StatusMark tone={phaseTone(row.phase)} text={t(`phase.${row.phase}`)} />,
    },
    { key: 'rows', title: t('drill.rows'), format: 'int', total: true },
    {
      key: 'findings',
      title: t('ops.intake.findings'),
      format: 'int',
      total: true,
      render: (row) =>
        row.findings === 0 ? (
          '0'
        ) : (
          <button type="button" className="link" data-findings={row.intakeId} onClick={() => onOpen(row)}>
            {row.findings}
          </button>
        ),
    },
    { key: 'digest', title: t('drill.digest'), render: (row) => <Digest hex={row.digest} /> },
    { key: 'receivedAt', title: t('ops.intake.receivedAt'), format: 'instant', sort: true },
    { key: 'judgedAt', title: t('ops.intake.judgedAt'), format: 'instant' },
  ];
}

function useFilters(): readonly Filter[] {
  const { t } = useTranslation();
  return [
    { name: 'dataset', label: t('reporting.dataset'), kind: 'text', width: 160 },
    { name: 'node', label: t('topology.node'), kind: 'text' },
    {
      name: 'phase',
      label: t('ops.intake.phase'),
      kind: 'choice',
      choices: phases.map((value) => ({ value, label: t(`phase.${value}`) })),
    },
    { name: 'from', label: t('ops.from'), kind: 'period' },
    { name: 'to', label: t('ops.to'), kind: 'period' },
  ];
}

function Findings({ intakeId }: { readonly intakeId: string }) {
  const { t } = useTranslation();
  const list = useList<Finding>('findings', `/exchange/intakes/${intakeId}/findings`, useListHere());
  return (
    <QueryTable
      list={list}
      rowKey={(row) => `${row.code} ${row.row} ${row.field} ${row.expected} ${row.actual}`}
      empty={t('ops.intake.clean')}
      columns={[
        {
          key: 'severity',
          title: t('ops.intake.severity'),
          sort: true,
          render: (row) => <StatusMark tone={severityTone[row.severity]} text={t(`ops.severity.${row.severity}`)} />,
        },
        { key: 'code', title: t('ops.intake.code'), sort: true },
        { key: 'row', title: t('ops.intake.row'), format: 'int', sort: true },
        { key: 'text', title: t('ops.intake.text') },
      ]}
    />
  );
}
