import { Card, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { UnitTotals } from '../../api/warehouse.js';
import { amount, count, type AmountUnit } from '../../components/format.js';
import { withNote } from '../../components/punctuation.js';

/** The figures of PI02 in a total, in the order in which they are shown; whether each is money. */
const figures = {
  demanded: true,
  collectedOfDemand: true,
  collected: true,
  arrearsClosing: true,
  personsDemanded: false,
  employersDemanded: false,
  employersInArrears: false,
} as const;
export type ContributionFigure = keyof typeof figures;
/** What stands for each unit below. */
export const childFigures: readonly ContributionFigure[] = ['demanded', 'collected', 'personsDemanded'];

/** A figure of the contributions of a total; nobody reported it: said so, never a zero. */
export function useContributionFigure(amountUnit: AmountUnit) {
  const { t } = useTranslation();
  return (totals: UnitTotals, name: ContributionFigure): string => {
    const value = totals.contributions[name];
    if (value === null) return t('drill.notReported');
    return figures[name] ? amount(value, amountUnit) : count(value);
  };
}

/** Demands, collections and arrears of a unit with everything below it. */
export function ContributionFigures({
  totals,
  amountUnit,
}: {
  readonly totals: UnitTotals;
  readonly amountUnit: AmountUnit;
}) {
  const { t } = useTranslation();
  const shown = useContributionFigure(amountUnit);
  return (
    <Card title={withNote(t('drill.contributions'), t(`unit.${amountUnit}`))} data-figures="contributions">
      <Table
        showHeader={false}
        pagination={false}
        dataSource={(Object.keys(figures) as ContributionFigure[]).map((name) => ({
          key: name,
          name: t(`measure.${name}`),
          value: <span data-figure={name}>{shown(totals, name)}</span>,
        }))}
        columns={[{ dataIndex: 'name' }, { dataIndex: 'value', align: 'right', className: 'sums' }]}
      />
    </Card>
  );
}
