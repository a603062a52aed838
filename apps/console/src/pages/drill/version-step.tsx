import { Alert, Card, Descriptions, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { datasetDefinition, newestDefinition } from '@pnet/standards';
import { useUnitName } from '../../api/orders.js';
import { useDatasetVersions, type ArrivedVersion, type DatasetId, type DatasetVersions } from '../../api/warehouse.js';
import { Digest } from '../../components/digest.js';
import { count, time, type AmountUnit } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { StandingMark } from '../../components/standing-mark.js';
import { StatusMark } from '../../components/status-mark.js';
import { ControlTotalsTable } from './control-totals-table.js';
import { FactRowsTable } from './fact-rows-table.js';
import { FindingsTable } from './findings-table.js';
import { LedgerTable } from './ledger-table.js';
import { QuickReports } from './quick-reports.js';
import { Signers } from './signers.js';
import { UnitConsoleLink } from './unit-console-link.js';
import { phaseTone } from './phases.js';
import { standingArrival, versionFacts } from './version-facts.js';

interface VersionStepProps {
  readonly unit: string;
  readonly dataset: DatasetId;
  readonly period: string;
  readonly amountUnit: AmountUnit;
}

/** A sealed version: who made it, what it holds, what was found and signed, and its ledger totals or rows. */
export function VersionStep({ unit, dataset, period, amountUnit }: VersionStepProps) {
  const query = useDatasetVersions(unit, dataset, period);
  return (
    <Loadable query={query} rows={8}>
      {(versions) => {
        const standing = standingArrival(versions);
        return (
          <div className="page">
            <ComparisonNotice versions={versions} />
            <VersionCard versions={versions} arrived={standing} dataset={dataset} period={period} />
            <UnitConsoleLink unit={unit} dataset={dataset} period={period} />
            <VersionTabs versions={versions} unit={unit} dataset={dataset} period={period} amountUnit={amountUnit} />
            <QuickReports
              reports={versions.quickReports}
              dataset={dataset}
              definitionVersion={standing?.definitionVersion ?? String(newestDefinition(dataset)?.version ?? '')}
              amountUnit={amountUnit}
            />
          </div>
        );
      }}
    </Loadable>
  );
}

function VersionTabs({
  versions,
  unit,
  dataset,
  period,
  amountUnit,
}: VersionStepProps & { readonly versions: DatasetVersions }) {
  const { t } = useTranslation();
  const standing = standingArrival(versions);
  return (
    <Tabs
      items={[
        dataset === 'PI05'
          ? {
              key: 'ledger',
              label: t('drill.ledger'),
              children: <LedgerTable unit={unit} period={period} amountUnit={amountUnit} />,
            }
          : {
              key: 'rows',
              label: t('drill.factRows'),
              children: <FactRowsTable unit={unit} dataset={dataset} period={period} amountUnit={amountUnit} />,
            },
        ...(standing
          ? [
              {
                key: 'totals',
                label: t('drill.controlTotals'),
                children: (
                  <ControlTotalsTable
                    dataset={dataset}
                    definitionVersion={standing.definitionVersion}
                    totals={standing.totals}
                    amountUnit={amountUnit}
                  />
                ),
              },
              {
                key: 'findings',
                label: t('drill.findings', { count: standing.findings.length }),
                children: <FindingsTable intakeId={standing.intakeId} findings={standing.findings} />,
              },
            ]
          : []),
        {
          key: 'versions',
          label: t('drill.allVersions', { count: versions.arrived.length }),
          children: <ArrivedList versions={versions.arrived} />,
        },
      ]}
    />
  );
}

function ComparisonNotice({ versions }: { readonly versions: DatasetVersions }) {
  const { t } = useTranslation();
  const { comparison } = versions;
  if (!comparison) return null;
  const said = comparison.agrees === null ? 'other' : comparison.agrees ? 'agrees' : 'differs';
  return (
    <Alert
      type={said === 'agrees' ? 'success' : said === 'differs' ? 'error' : 'info'}
      showIcon
      title={t(`drill.comparison.${said}`, { version: comparison.version })}
      description={<Digest hex={comparison.digest} />}
    />
  );
}

interface VersionCardProps {
  readonly versions: DatasetVersions;
  readonly arrived: ArrivedVersion | undefined;
  readonly dataset: DatasetId;
  readonly period: string;
}

function VersionCard({ versions: { loaded }, arrived, dataset, period }: VersionCardProps) {
  const { t, i18n } = useTranslation();
  const nameOf = useUnitName();
  const facts = versionFacts(loaded, arrived);
  if (!facts) return null;
  const definition = datasetDefinition(dataset, loaded?.definitionVersion ?? arrived?.definitionVersion ?? '');
  const items = [
    {
      key: 'definition',
      label: t('drill.definition'),
      children: definition
        ? `${dataset} ${definition.title[i18n.language === 'en' ? 'en' : 'zh']} · v${definition.version}`
        : dataset,
    },
    { key: 'period', label: t('drill.period'), children: period },
    {
      key: 'version',
      label: t('drill.version'),
      children: (
        <>
          <span data-field="version">v{facts.version}</span> <StandingMark standing={facts.standing} />
        </>
      ),
    },
    { key: 'rows', label: t('drill.rows'), children: count(facts.rows) },
    {
      key: 'digest',
      label: t('drill.digest'),
      span: 2,
      children: (
        <span data-field="digest">
          <Digest hex={facts.digest} />
        </span>
      ),
    },
    { key: 'arrived', label: t('drill.arrivedAt'), children: facts.isOwn ? t('drill.own') : time(facts.arrivedAt) },
    {
      key: 'relayed',
      label: t('drill.relayedBy'),
      children: facts.relayedBy ? nameOf(facts.relayedBy) : t('drill.direct'),
    },
    ...(arrived
      ? [
          { key: 'policy', label: t('drill.policyVersion'), children: arrived.policyVersion || '—' },
          { key: 'receipt', label: t('drill.receipt'), children: <ReceiptText arrived={arrived} /> },
          { key: 'approvals', label: t('drill.approvals'), children: <Signers signed={arrived.approvals} none="—" /> },
          {
            key: 'acceptances',
            label: t('drill.acceptances'),
            children: <Signers signed={arrived.acceptances} none="—" />,
          },
        ]
      : []),
  ];
  return (
    <Card title={t('drill.sealedVersion')} data-sealed={dataset}>
      <Descriptions column={2} size="small" bordered items={items} />
    </Card>
  );
}

function ReceiptText({ arrived }: { readonly arrived: ArrivedVersion | undefined }) {
  const { t } = useTranslation();
  if (!arrived?.receipt) return <>—</>;
  const { verdict, ruleSetVersion, recordedAt, digest } = arrived.receipt;
  return (
    <>
      <StatusMark
        tone={verdict === 'valid' ? 'good' : 'bad'}
        text={t(`verdict.${verdict}`, { defaultValue: verdict })}
      />{' '}
      {time(recordedAt)} <Digest hex={digest} />
      <div className="quiet">
        {t('drill.ruleSet')} {ruleSetVersion}
      </div>
    </>
  );
}

function ArrivedList({ versions }: { readonly versions: readonly ArrivedVersion[] }) {
  const { t } = useTranslation();
  if (versions.length === 0) return <>{t('drill.ownOnly')}</>;
  return (
    <div className="page">
      {versions.map((one) => (
        <Descriptions
          key={one.intakeId}
          size="small"
          bordered
          column={3}
          items={[
            { key: 'version', label: t('drill.version'), children: `v${one.version}` },
            {
              key: 'phase',
              label: t('drill.phase'),
              children: (
                <StatusMark tone={phaseTone(one.phase)} text={t(`phase.${one.phase}`, { defaultValue: one.phase })} />
              ),
            },
            { key: 'role', label: t('drill.role'), children: t(`role.${one.role}`) },
            { key: 'digest', label: t('drill.digest'), children: <Digest hex={one.digest} /> },
            { key: 'rows', label: t('drill.rows'), children: count(one.rows) },
            { key: 'at', label: t('drill.arrivedAt'), children: time(one.receivedAt) },
            { key: 'receipt', label: t('drill.receipt'), span: 3, children: <ReceiptText arrived={one} /> },
          ]}
        />
      ))}
    </div>
  );
}
