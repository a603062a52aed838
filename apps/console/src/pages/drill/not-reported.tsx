import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { clauses, saidOf } from '../../components/punctuation.js';
import { newestDefinition } from '@pnet/standards';
import { useTotals, type UnitTotals } from '../../api/warehouse.js';

/** Measures that units below did not report, because the definition that they sealed by does not have them. */
export function NotReported({ totals }: { readonly totals: UnitTotals }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  if (totals.notReported.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="notice"
      data-not-reported={totals.notReported.length}
      title={t('upper.notReported')}
      description={
        <ul>
          {totals.notReported.map(({ datasetId, name, units }) => {
            const definition = newestDefinition(datasetId);
            const title =
              definition?.totals.find((one) => one.name === name)?.title ??
              definition?.measures.find((one) => one.name === name)?.title;
            const loaded = totals.coverage.find((one) => one.datasetId === datasetId)?.loaded;
            return (
              <li key={`${datasetId} ${name}`}>
                {saidOf(
                  `${datasetId} ${title?.[language] ?? name}`,
                  t('upper.notReportedUnits', { units, loaded: loaded ?? '—' }),
                )}
              </li>
            );
          })}
        </ul>
      }
    />
  );
}

/** Beneath indicators: how many of the versions that are owed they stand on, and what is not in them. */
export function IndicatorCoverage({ unit, month }: { readonly unit: string; readonly month: string }) {
  const { t } = useTranslation();
  const totals = useTotals(unit, month).data?.total;
  if (!totals) return null;
  return (
    <>
      <div className="chart-foot" data-field="indicator-coverage">
        {clauses(
          totals.coverage.map(({ datasetId, loaded, expected, official }) =>
            t('upper.coverageOf', { datasetId, loaded, expected, official }),
          ),
        )}
      </div>
      <NotReported totals={totals} />
    </>
  );
}
