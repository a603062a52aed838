import { useNavigate, useSearch } from '@tanstack/react-router';
import { Card } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { holds, useMe } from '../../api/node.js';
import { ActButton } from '../../components/act-button.js';
import { useChoices } from '../../components/form/choices.js';
import { useListHere, useListInAddress } from '../../components/list-control.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import type { Column } from '../../components/table/column.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { CodeText, UserText } from '../../components/text/texts.js';
import { FiguresText, FindingState, type Finding } from './finding-words.js';
import { FindingDrawer } from './finding-record.js';

type Run = City['FindingRunRow'];
type Outcome = City['FindingRun'];

const states = ['open', 'answered', 'closed', 'gone'] as const;

/** Findings 稽核疑点 of the city's own rules: look for them, look into them, close them. */
export function FindingsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id } = useSearch({ strict: false });
  const list = useList<Finding>('findings', '/findings', useListInAddress('rule', 'state', 'personId', 'employerId'));
  const show = (findingId: string | undefined): void =>
    void navigate({ to: '.', search: ((old: object) => ({ ...old, id: findingId })) as never });
  return (
    <div className="page">
      <PageHead title={t('menu.findings')} />
      <PageHint text={t('cityFinding.hint')} />
      <Card>
        <QueryTable
          list={list}
          rowKey={(row) => row.findingId}
          onOpen={(row) => show(row.findingId)}
          empty={t('cityFinding.none')}
          actions={<LookButton />}
          filters={[
            { name: 'rule', label: t('cityFinding.rule'), kind: 'code', codes: 'finding-rule' },
            {
              name: 'state',
              label: t('cityFinding.state'),
              kind: 'choice',
              choices: useChoices('cityFindingState', states),
            },
            { name: 'personId', label: t('cityFinding.personId'), kind: 'text' },
            { name: 'employerId', label: t('cityFinding.employerId'), kind: 'text' },
          ]}
          columns={columnsOf(t, show)}
        />
      </Card>
      <Runs />
      {id ? <FindingDrawer findingId={id} onClose={() => show(undefined)} /> : null}
    </div>
  );
}

const columnsOf = (t: TFunction, show: (id: string) => void): readonly Column<Finding>[] => [
  {
    key: 'findingId',
    title: t('cityFinding.id'),
    sort: true,
    render: (row) => (
      <button type="button" className="link code" data-finding={row.findingId} onClick={() => show(row.findingId)}>
        {row.findingId}
      </button>
    ),
  },
  {
    key: 'rule',
    title: t('cityFinding.rule'),
    sort: true,
    render: (row) => <CodeText list="finding-rule" code={row.rule} />,
  },
  { key: 'employerName', title: `${t('employer.name')} AAB004` },
  { key: 'personId', title: `${t('person.id')} AAC001` },
  { key: 'personName', title: `${t('person.name')} AAC003` },
  { key: 'figures', title: t('cityFinding.figures'), render: (row) => <FiguresText finding={row} /> },
  { key: 'state', title: t('cityFinding.state'), render: (row) => <FindingState state={row.state} /> },
  { key: 'firstFoundAt', title: t('cityFinding.firstFoundAt'), format: 'instant', sort: true },
  {
    key: 'answeredBy',
    title: t('cityFinding.answeredBy'),
    render: (row) => (row.answeredBy ? <UserText user={row.answeredBy} /> : '—'),
  },
];

/** Asks the rules now. */
function LookButton() {
  const { t } = useTranslation();
  const me = useMe().data;
  if (!(['handler', 'reviewer'] as const).some((one) => holds(me, one))) return null;
  return (
    <ActButton<Outcome>
      name="look-for-findings"
      text={t('cityFinding.look')}
      primary
      send={(options) => post('/findings/runs', {}, options)}
      done={(run) => t('cityFinding.looked', { opened: run.opened, cameBack: run.cameBack, gone: run.gone })}
    />
  );
}

/** The last runs of the rules, with the thresholds that they used. */
function Runs() {
  const { t } = useTranslation();
  const list = useList<Run>('finding-runs', '/findings/runs', useListHere());
  return (
    <Card title={t('cityFinding.runs')}>
      <QueryTable
        list={list}
        rowKey={(row) => row.runId}
        empty={t('cityFinding.noRuns')}
        columns={[
          { key: 'startedAt', title: t('cityFinding.startedAt'), format: 'instant', sort: true },
          { key: 'startedBy', title: t('cityFinding.startedBy'), render: (row) => <UserText user={row.startedBy} /> },
          { key: 'found', title: t('cityFinding.found'), format: 'int' },
          { key: 'opened', title: t('cityFinding.opened'), format: 'int' },
          { key: 'cameBack', title: t('cityFinding.cameBack'), format: 'int' },
          { key: 'gone', title: t('cityFinding.gone'), format: 'int' },
          {
            key: 'thresholds',
            title: t('cityFinding.thresholds'),
            render: (row) =>
              Object.entries(row.thresholds)
                .map(([name, value]) => `${t(`findingThreshold.${name}`, { defaultValue: name })} ${value}`)
                .join(' · '),
          },
        ]}
      />
    </Card>
  );
}
