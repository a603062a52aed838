import { Alert, Card, Flex, Table, Tabs, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CaseResult, TraceStep } from '../../api/policy.js';
import { compareResults, markLines } from './compare-results.js';
import { placeOf } from './form-fields.js';
import type { Naming } from './words.js';
import { saidOf, withNote } from '../../components/punctuation.js';

/** One run: under which heading it is shown, and its result. */
export interface Run {
  readonly title: string;
  readonly result: CaseResult;
}

interface TrialResultProps {
  readonly first: Run;
  readonly second?: Run | undefined;
  readonly naming: Naming;
}

/** A result, or two side by side: values, sentences and trace, what differs marked. */
export function TrialResult({ first, second, naming }: TrialResultProps) {
  const { t } = useTranslation();
  const runs = second ? [first, second] : [first];
  return (
    <Flex vertical gap={12} aria-live="polite">
      {runs.map((run) => (
        <Outcome key={run.title} run={run} alone={!second} naming={naming} />
      ))}
      {runs.some(({ result }) => result.ok) ? (
        <Card title={t('trial.result')}>
          <Values first={first} second={second} naming={naming} />
        </Card>
      ) : null}
      {runs.some(({ result }) => result.ok) ? (
        <Card>
          <Tabs
            items={[
              {
                key: 'how',
                label: t('trial.how'),
                children: (
                  <div className={second ? 'trial-two' : ''}>
                    {runs.map((run, position) => (
                      <Sentences key={run.title} run={run} other={second && runs[1 - position]} />
                    ))}
                  </div>
                ),
              },
              {
                key: 'trace',
                label: t('trial.trace'),
                children: (
                  <Flex vertical gap={16}>
                    {runs.map((run) => (
                      <Trace key={run.title} run={run} alone={!second} />
                    ))}
                  </Flex>
                ),
              },
            ]}
          />
        </Card>
      ) : null}
    </Flex>
  );
}

function Outcome({
  run: { title, result },
  alone,
  naming,
}: {
  readonly run: Run;
  readonly alone: boolean;
  readonly naming: Naming;
}) {
  const { t } = useTranslation();
  const heading = alone ? '' : saidOf(title, '');
  if (!result.ok) {
    const place = placeOf(result.error.pointer, naming.field);
    return (
      <Alert
        type="error"
        showIcon
        title={withNote(`${heading}${t('trial.refused')}`, result.error.code)}
        description={
          <>
            {place ? (
              <div>
                {saidOf(t('trial.place'), '')}
                <b>{place}</b>
              </div>
            ) : null}
            {result.error.detail}
          </>
        }
      />
    );
  }
  const keys = [...new Set((result.provisional ?? []).map(({ key }) => key))];
  return keys.length === 0 ? null : (
    <Alert type="warning" showIcon title={`${heading}${t('trial.provisional', { keys: keys.join(', ') })}`} />
  );
}

function Values({ first, second, naming }: TrialResultProps) {
  const { t } = useTranslation();
  const rows = compareResults(first.result, second?.result);
  const words = (path: readonly string[]): string =>
    path.map((part) => (/^\d+$/.test(part) ? part : naming.field(part))).join(' · ');
  const shown = (text: string) => <span className="figure">{naming.value(text)}</span>;
  const count = rows.filter(({ differs }) => differs).length;
  const column = (run: Run, of: 'first' | 'second') => ({
    key: of,
    align: 'right' as const,
    render: (_: unknown, row: (typeof rows)[number]) => shown(row[of] ?? ''),
    title: (
      <>
        {second ? run.title : t('trial.value')}{' '}
        {run.result.ok ? (
          <div className="quiet">{t('trial.version', { version: run.result.policyVersion })}</div>
        ) : null}
      </>
    ),
  });
  return (
    <>
      {second ? (
        <Tag color={count > 0 ? 'warning' : 'success'}>
          {count > 0 ? t('trial.different', { count }) : t('trial.same')}
        </Tag>
      ) : null}
      <Table
        pagination={false}
        rowKey={(row) => row.path.join('.')}
        dataSource={[...rows]}
        rowClassName={(row) => (row.differs ? 'differs' : '')}
        columns={[
          { key: 'item', title: t('trial.item'), render: (_, row) => words(row.path) },
          column(first, 'first'),
          ...(second ? [column(second, 'second')] : []),
        ]}
      />
    </>
  );
}

function Sentences({ run, other }: { readonly run: Run; readonly other: Run | undefined }) {
  if (!run.result.ok) return null;
  const lines = markLines(run.result, other?.result);
  return (
    <div>
      {other ? <Typography.Text strong>{run.title}</Typography.Text> : null}
      <ol className="sentences">
        {lines.map(({ text, differs }, index) => (
          <li key={index} className={differs ? 'differs' : ''}>
            {text}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Trace({ run, alone }: { readonly run: Run; readonly alone: boolean }) {
  const { t } = useTranslation();
  if (!run.result.ok) return null;
  const inputs = (step: TraceStep): string =>
    Object.entries(step.inputs)
      .map(([name, value]) => `${name} = ${value}`)
      .join('; ');
  return (
    <Table<TraceStep>
      pagination={false}
      dataSource={[...run.result.trace]}
      rowKey={(step) => `${step.step} ${step.parameter ?? ''} ${JSON.stringify(step.inputs)}`}
      scroll={{ x: 'max-content' }}
      {...(alone ? {} : { title: () => run.title })}
      columns={[
        { key: 'step', title: t('trial.step'), render: (_, step) => <span className="code">{step.step}</span> },
        {
          key: 'formula',
          title: t('trial.formula'),
          render: (_, step) => <span className="code wrap">{step.formula}</span>,
        },
        {
          key: 'inputs',
          title: t('trial.inputs'),
          render: (_, step) => <span className="code wrap">{inputs(step)}</span>,
        },
        { key: 'value', title: t('trial.value'), render: (_, step) => <span className="wrap">{step.value}</span> },
        { key: 'rounding', title: t('trial.rounding'), render: (_, step) => step.rounding ?? '' },
        {
          key: 'parameter',
          title: t('trial.parameter'),
          render: (_, step) => <span className="code wrap">{step.parameter ?? ''}</span>,
        },
        {
          key: 'source',
          title: t('trial.source'),
          render: (_, step) => <span className="wrap">{step.source ?? ''}</span>,
        },
      ]}
    />
  );
}
