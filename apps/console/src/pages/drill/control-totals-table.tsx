import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ControlTotals } from '../../api/warehouse.js';
import { amount, count, type AmountUnit } from '../../components/format.js';
import { controlTotalRows, type ControlTotalRow } from './control-total-rows.js';

interface ControlTotalsTableProps {
  readonly dataset: string;
  /** Version of the definition that the totals were added up by. */
  readonly definitionVersion: string;
  readonly totals: ControlTotals;
  readonly amountUnit: AmountUnit;
}

/** The control totals that were sealed with a version. */
export function ControlTotalsTable({ dataset, definitionVersion, totals, amountUnit }: ControlTotalsTableProps) {
  const { t, i18n } = useTranslation();
  const rows = controlTotalRows(
    { datasetId: dataset, definitionVersion },
    totals,
    i18n.language === 'en' ? 'en' : 'zh',
  );
  const columns: TableColumnsType<ControlTotalRow> = [
    { title: t('drill.scheme'), dataIndex: 'scheme', width: 64 },
    { title: t('drill.total'), dataIndex: 'label' },
    {
      title: t('drill.value'),
      align: 'right',
      render: (_value, row) =>
        row.value === null
          ? t('drill.notReported')
          : row.isMoney
            ? `${amount(row.value, amountUnit)} ${t(`unit.${amountUnit}`)}`
            : count(row.value),
    },
  ];
  return (
    <Table
      columns={columns}
      dataSource={rows}
      pagination={rows.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
    />
  );
}
