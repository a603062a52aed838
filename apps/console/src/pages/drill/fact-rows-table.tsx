import { Flex, Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { datasetDefinition } from '@pnet/standards';
import { useFactRows, type DatasetId } from '../../api/warehouse.js';
import { amount, count, type AmountUnit } from '../../components/format.js';
import { useListHere } from '../../components/list-control.js';
import { Loadable } from '../../components/loadable.js';
import { Pager } from '../../components/table/pager.js';
import { valueTitle } from './control-total-rows.js';

interface FactRowsTableProps {
  readonly unit: string;
  readonly dataset: DatasetId;
  readonly period: string;
  readonly amountUnit: AmountUnit;
}

type Row = Readonly<Record<string, string | null>>;

/** The rows of a unit's dataset with the definition's words, a page at a time. */
export function FactRowsTable({ unit, dataset, period, amountUnit }: FactRowsTableProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const list = useFactRows(unit, dataset, period, useListHere());
  const { query, page, goNext, goPrevious } = list;
  const definition = datasetDefinition(dataset, query.data?.definitionVersion ?? '');
  const columns: TableColumnsType<Row> = [
    ...(definition?.dimensions ?? []).map((one) => ({
      title: one.title[language],
      render: (_value: unknown, row: Row) =>
        definition ? valueTitle(definition, one.name, row[one.name] ?? '', language) : '',
    })),
    ...(definition?.measures ?? []).map((one) => ({
      title: one.title[language],
      align: 'right' as const,
      render: (_value: unknown, row: Row) =>
        row[one.name] === null
          ? t('drill.notReportedShort')
          : one.unit === 'fen'
            ? amount(row[one.name], amountUnit)
            : one.unit === 'millionth'
              ? row[one.name]
              : count(row[one.name]),
    })),
  ];
  return (
    <Loadable
      query={query}
      empty={({ items }) => (items.length === 0 && page === 1 ? t('drill.noVersion') : undefined)}
    >
      {({ items }) => (
        <>
          <Table
            rowKey={(row) => JSON.stringify(Object.values(row))}
            columns={columns}
            dataSource={[...items]}
            pagination={false}
            scroll={{ x: 'max-content' }}
          />
          <Flex justify="space-between" className="chart-foot">
            <span>{t('drill.rowsNote', { unit: t(`unit.${amountUnit}`) })}</span>
            <Flex gap={8} align="center">
              <Pager page={page} goPrevious={goPrevious} goNext={goNext} isFetching={query.isFetching} />
            </Flex>
          </Flex>
        </>
      )}
    </Loadable>
  );
}
