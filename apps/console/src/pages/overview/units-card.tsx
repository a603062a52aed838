import { Select, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSeries, type DatasetId, type Range, type Unit } from '../../api/warehouse.js';
import { ChartCard } from '../../charts/chart-card.js';
import { isPeople, measureOf, unitsOverTimeOption, type UnitMeasure } from '../../charts/units-over-time.option.js';
import { amount, count, sum, type AmountUnit } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { unitMeasures } from './overview.search.js';
import { trimmed } from './trimmed.js';
import { withNote } from '../../components/punctuation.js';

interface UnitsCardProps {
  readonly range: Range;
  readonly measure: UnitMeasure;
  readonly unit: AmountUnit;
  readonly onMeasure: (measure: UnitMeasure) => void;
  readonly onPick: (unit: string, period: string, dataset: DatasetId) => void;
}

/** One measure of the units right below, month by month. */
export function UnitsCard({ range, measure, unit, onMeasure, onPick }: UnitsCardProps) {
  const { t } = useTranslation();
  const query = useSeries(range, 'children');
  const units = useMemo(() => query.data?.units ?? [], [query.data]);
  const points = useMemo(() => trimmed(query.data?.points ?? []), [query.data]);
  const unitName = isPeople(measure) ? t('unit.person') : t(`unit.${unit}`);
  const option = useMemo(
    () =>
      unitsOverTimeOption(units, points, measure, unit, {
        unit: unitName,
        total: t('table.total'),
        provisional: t('standing.provisional'),
        nameOf: (one) => one.name,
      }),
    [units, points, measure, unit, unitName, t],
  );
  const periods = [...new Set(points.map((point) => point.period))].sort();
  const cellOf = (code: string, period: string): string | null =>
    measureOf(
      points.find((point) => point.unit === code && point.period === period),
      measure,
    );
  const text = (value: string | null): string => (isPeople(measure) ? count(value) : amount(value, unit));
  const columns = useUnitColumns(units, cellOf, text);
  return (
    <Loadable query={query} rows={8}>
      {() => (
        <ChartCard
          title={withNote(`${t('overview.units')} · ${t(`measure.${measure}`)}`, unitName)}
          name={`${t('overview.units')} ${t(`measure.${measure}`)}`}
          option={option}
          tools={
            <Select<UnitMeasure>
              aria-label={t('overview.measure')}
              value={measure}
              onChange={onMeasure}
              style={{ width: 112 }}
              options={unitMeasures.map((one) => ({ value: one, label: t(`measure.${one}`) }))}
            />
          }
          twin={{
            columns,
            rows: periods.map((key) => ({ key })),
            plain: [
              [t('overview.month'), ...units.map((one) => one.name)],
              ...periods.map((period) => [period, ...units.map((one) => cellOf(one.code, period))]),
            ],
          }}
          onPick={(picked) => onPick(picked.seriesId, picked.name, isPeople(measure) ? 'PI01' : 'PI05')}
          foot={t('overview.unitsNote')}
        />
      )}
    </Loadable>
  );
}

function useUnitColumns(
  units: readonly Unit[],
  cellOf: (code: string, period: string) => string | null,
  text: (value: string | null) => string,
): TableColumnsType<Record<string, unknown>> {
  const { t } = useTranslation();
  return [
    { title: t('overview.month'), dataIndex: 'key', fixed: 'left' },
    ...units.map((one: Unit) => ({
      title: one.name,
      align: 'right' as const,
      render: (_value: unknown, row: Record<string, unknown>) => text(cellOf(one.code, String(row['key']))),
    })),
    {
      title: t('table.total'),
      align: 'right',
      className: 'sums',
      render: (_value, row) => text(sum(units.map((one) => cellOf(one.code, String(row['key']))))),
    },
  ];
}
