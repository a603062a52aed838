import { Flex, Select, Space } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { withQuery } from '../../api/client.js';
import { DownloadButton } from '../download-button.js';
import { count } from '../format.js';
import { Loadable } from '../loadable.js';
import { BulkBar, type BulkAction } from './bulk-bar.js';
import { ColumnChooser, useHiddenColumns } from './column-chooser.js';
import { FilterForm, type Filter } from './filter-form.js';
import { PAGE_SIZES, usePageSize } from './page-size.js';
import { sumsOf } from './sums.js';
import type { List } from './use-list.js';
import { Pager } from './pager.js';
import { RowsTable, type RowsTableProps, type SumRow } from './rows-table.js';

interface QueryTableProps<T> extends Pick<
  RowsTableProps<T>,
  'columns' | 'rowKey' | 'onOpen' | 'expandedRow' | 'empty'
> {
  readonly list: List<T>;
  readonly filters?: readonly Filter[];
  /** Buttons of the list, left of the export. */
  readonly actions?: ReactNode;
  readonly bulk?: readonly BulkAction<T>[];
  /** False where the node has no file of the list. */
  readonly exported?: boolean;
  /** Shown in place of the rows until something is looked for. */
  readonly instead?: ReactNode;
}

/**
 * A list of the node: search form, columns, order, page and size, sums over all filtered rows beside those of the page,
 * selection with bulk actions, export of all filtered rows, and its loading, empty and error states.
 */
export function QueryTable<T extends object>(props: QueryTableProps<T>) {
  const { list, filters, columns, actions, instead } = props;
  const [hidden, hide] = useHiddenColumns(list.name);
  const { control } = list;
  const visible = columns.filter((column) => !hidden.includes(column.key));
  return (
    <>
      {filters ? (
        <FilterForm
          filters={filters}
          values={control.filters}
          onSearch={(values) => control.move({ filters: values, sort: control.sort, page: 1 })}
        />
      ) : null}
      <Flex justify="space-between" align="center" wrap gap={8} className="list-bar">
        <Space wrap>{actions}</Space>
        <Space wrap>
          {props.exported === false || instead ? null : <Exports list={list} />}
          <ColumnChooser columns={columns} hidden={hidden} onHide={hide} />
        </Space>
      </Flex>
      {instead ?? <Rows {...props} columns={visible} />}
    </>
  );
}

function Exports<T>({ list }: { readonly list: List<T> }) {
  const { t } = useTranslation();
  return (['xlsx', 'csv'] as const).map((format) => (
    <DownloadButton
      key={format}
      path={withQuery(list.path, { ...list.question, format })}
      fileName={`${list.name}.${format}`}
      text={t('table.export', { format })}
    />
  ));
}

function Rows<T extends object>({ list, columns, rowKey, onOpen, expandedRow, empty, bulk }: QueryTableProps<T>) {
  const { t } = useTranslation();
  const { query, page, control } = list;
  const [picked, setPicked] = useState<readonly T[]>([]);
  return (
    <Loadable
      query={query}
      empty={({ items }) => (items.length === 0 && page === 1 ? (empty ?? t('table.empty')) : undefined)}
    >
      {({ items }) => (
        <>
          {bulk ? (
            <BulkBar actions={bulk} rows={picked} rowKey={rowKey} total={list.total} onDone={() => setPicked([])} />
          ) : null}
          <RowsTable
            rows={items}
            columns={columns}
            rowKey={rowKey}
            onOpen={onOpen}
            expandedRow={expandedRow}
            sort={control.sort}
            onSort={(sort) => control.move({ filters: control.filters, sort, page: 1 })}
            sums={sumRows(list, sumsOf(items, columns), t)}
            selection={
              bulk
                ? {
                    selectedRowKeys: picked.map(rowKey),
                    preserveSelectedRowKeys: true,
                    onChange: (_keys, rows) => setPicked(rows),
                  }
                : undefined
            }
          />
          <Foot list={list} rows={items.length} />
        </>
      )}
    </Loadable>
  );
}

/** The sums over all filtered rows, where the node has them, and those of this page, where that is not all. */
function sumRows<T>(list: List<T>, own: SumRow['sums'], t: (key: string) => string): readonly SumRow[] {
  const isAll = list.page === 1 && !list.goNext;
  if (isAll) return [{ label: t('table.total'), sums: list.totals ?? own }];
  const ofPage = { label: t('table.pageTotal'), sums: own };
  return list.totals ? [{ label: t('table.total'), sums: list.totals }, ofPage] : [ofPage];
}

function Foot<T>({ list, rows }: { readonly list: List<T>; readonly rows: number }) {
  const { t } = useTranslation();
  const [size, setSize] = usePageSize(list.name);
  const { page, total, goNext, goPrevious, query, control } = list;
  const turn = (to: string): void => {
    setSize(to as typeof size);
    control.move({ filters: control.filters, sort: control.sort, page: 1 });
  };
  return (
    <Flex justify="space-between" align="center" wrap gap={8} className="chart-foot">
      <span data-total={total?.value}>
        {total ? `${t(total.exact ? 'table.all' : 'table.about', { total: count(total.value) })} · ` : ''}
        {t('table.rows', { count: rows })}
      </span>
      <Flex gap={8} align="center" wrap>
        <Select
          aria-label={t('table.size')}
          value={size}
          onChange={turn}
          options={PAGE_SIZES.map((one) => ({ value: one, label: t('table.perPage', { size: one }) }))}
        />
        {page > 1 || goNext ? (
          <Pager page={page} goPrevious={goPrevious} goNext={goNext} isFetching={query.isFetching} />
        ) : null}
      </Flex>
    </Flex>
  );
}
