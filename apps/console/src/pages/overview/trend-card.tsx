import type { TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeriesPoint } from '../../api/warehouse.js';
import { ChartCard } from '../../charts/chart-card.js';
import { fundTrendOption } from '../../charts/fund-trend.option.js';
import { amount, type AmountUnit } from '../../components/format.js';
import { StandingMark } from '../../components/standing-mark.js';
import { withNote } from '../../components/punctuation.js';

interface TrendCardProps {
  readonly points: readonly SeriesPoint[];
  readonly unit: AmountUnit;
  readonly onPick: (period: string) => void;
}

/** Income, expense and balance of the node's whole area, month by month. */
export function TrendCard({ points, unit, onPick }: TrendCardProps) {
  const { t } = useTranslation();
  const option = useMemo(
    () =>
      fundTrendOption(points, unit, {
        income: t('measure.income'),
        expense: t('measure.expense'),
        balance: t('measure.balance'),
        unit: t(`unit.${unit}`),
        standing: (point) =>
          t('overview.pointStanding', {
            standing: t(`standing.${point.status}`),
            loaded: point.loaded,
            expected: point.expected,
          }),
      }),
    [points, unit, t],
  );
  const money = (name: 'income' | 'expense' | 'balance'): TableColumnsType<Record<string, unknown>>[number] => ({
    title: t(`measure.${name}`),
    align: 'right',
    render: (_value, row) => amount((row as unknown as SeriesPoint)[name], unit),
  });
  const columns: TableColumnsType<Record<string, unknown>> = [
    { title: t('overview.month'), dataIndex: 'period' },
    money('income'),
    money('expense'),
    money('balance'),
    {
      title: t('overview.coverage'),
      align: 'right',
      render: (_value, row) => `${String(row['loaded'])}/${String(row['expected'])}`,
    },
    {
      title: t('overview.standing'),
      render: (_value, row) => <StandingMark standing={(row as unknown as SeriesPoint).status} />,
    },
  ];
  return (
    <ChartCard
      title={withNote(t('overview.trend'), t(`unit.${unit}`))}
      name={t('overview.trend')}
      option={option}
      twin={{
        columns,
        rows: points.map((point) => ({ ...point, key: point.period })),
        plain: [
          [t('overview.month'), t('measure.income'), t('measure.expense'), t('measure.balance')],
          ...points.map((point) => [point.period, point.income, point.expense, point.balance]),
        ],
      }}
      onPick={(picked) => onPick(picked.name)}
      foot={t('overview.trendNote')}
    />
  );
}
