import { Alert, Card, Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Upper } from '../../api/answers.js';
import { Digest } from '../../components/digest.js';
import { count, type AmountUnit } from '../../components/format.js';
import { StatusMark } from '../../components/status-mark.js';
import { InstantText } from '../../components/text/texts.js';
import { ControlTotalsTable } from './control-totals-table.js';
import { phaseTone } from './phases.js';

interface QuickReportsProps {
  readonly reports: readonly Upper['QuickReport'][];
  readonly dataset: string;
  readonly definitionVersion: string;
  readonly amountUnit: AmountUnit;
}

/** Quick reports 快报, apart from the versions: each with its number and the instant of which it is; in no total. */
export function QuickReports({ reports, dataset, definitionVersion, amountUnit }: QuickReportsProps) {
  const { t } = useTranslation();
  if (reports.length === 0) return null;
  return (
    <Card title={t('upper.quickReports')} data-quick-reports={reports.length}>
      <Alert type="warning" showIcon className="notice" title={t('upper.quickWarning')} />
      {reports.map((report) => (
        <div key={report.intakeId} data-quick={report.version}>
          <Descriptions
            size="small"
            bordered
            column={2}
            items={[
              {
                key: 'number',
                label: t('upper.quickNumber'),
                children: (
                  <>
                    {t('upper.quickNo', { number: report.version })}{' '}
                    <StatusMark tone="watch" text={t('upper.quickProvisional')} />
                  </>
                ),
              },
              { key: 'knownAt', label: t('evidence.knownAt'), children: <InstantText at={report.knownAt} /> },
              { key: 'receivedAt', label: t('drill.arrivedAt'), children: <InstantText at={report.receivedAt} /> },
              {
                key: 'phase',
                label: t('drill.phase'),
                children: (
                  <StatusMark
                    tone={phaseTone(report.phase)}
                    text={t(`phase.${report.phase}`, { defaultValue: report.phase })}
                  />
                ),
              },
              { key: 'rows', label: t('drill.rows'), children: count(report.rows) },
              { key: 'digest', label: t('drill.digest'), children: <Digest hex={report.digest} /> },
            ]}
          />
          <ControlTotalsTable
            dataset={dataset}
            definitionVersion={definitionVersion}
            totals={report.totals}
            amountUnit={amountUnit}
          />
        </div>
      ))}
    </Card>
  );
}
