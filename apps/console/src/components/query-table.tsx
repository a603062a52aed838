import { Button, Flex, Table, type TableColumnsType } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CursorList } from '../api/paging.js';
import { amount, count, sum } from './format.js';
import { Loadable } from './loadable.js';

/** A column; `total` adds it up at the foot, as money in yuan or as persons. */
export type QueryColumn<T> = TableColumnsType<T>[number] & {
  readonly total?: { readonly of: (row: T) => string | number | null; readonly as: 'money' | 'count' };
};

interface RowsTableProps<T> {
  readonly rows: readonly T[];
  readonly columns: readonly QueryColumn<T>[];
  readonly rowKey: (row: T) => string;
  readonly onOpen?: ((row: T) => void) | undefined;
  /** What the sums at the foot cover. */
  readonly totalLabel?: string;
  /** What a row opens beneath itself. */
  readonly expandedRow?: ((row: T) => ReactNode) | undefined;
}

const walkKeys: Readonly<Record<string, (row: Element) => Element | null>> = {
  ArrowDown: (row) => row.nextElementSibling,
  ArrowUp: (row) => row.previousElementSibling,
};

function press<T>(event: KeyboardEvent<HTMLElement>, row: T, onOpen: (row: T) => void): void {
  if (event.target !== event.currentTarget) return;
  if (event.key === 'Enter') onOpen(row);
  const next = walkKeys[event.key]?.(event.currentTarget);
  if (next instanceof HTMLElement) {
    event.preventDefault();
    next.focus();
  }
}

function totalText<T>({ total }: QueryColumn<T>, rows: readonly T[]): string {
  if (!total) return '';
  const added = sum(
    rows.map((row) => {
      const value = total.of(row);
      return value === null ? null : String(value);
    }),
  );
  return total.as === 'money' ? amount(added) : count(added);
}

interface SumsProps<T> {
  readonly rows: readonly T[];
  readonly columns: readonly QueryColumn<T>[];
  readonly shift: number;
  readonly label: string;
}

function Sums<T>({ rows, columns, shift, label }: SumsProps<T>) {
  return (
    <Table.Summary.Row className="sums">
      {shift ? <Table.Summary.Cell index={0} /> : null}
      {columns.map((column, index) => (
        <Table.Summary.Cell key={index} index={index + shift} align={column.total ? 'right' : 'left'}>
          {index === 0 ? label : totalText(column, rows)}
        </Table.Summary.Cell>
      ))}
    </Table.Summary.Row>
  );
}

/** Rows with sums at the foot; walked with the arrow keys, opened by double click or Enter. */
export function RowsTable<T extends object>({
  rows,
  columns,
  rowKey,
  onOpen,
  totalLabel,
  expandedRow,
}: RowsTableProps<T>) {
  const { t } = useTranslation();
  const shownColumns: TableColumnsType<T> = columns.map(({ total: _total, ...column }) => column);
  const isSummed = rows.length > 0 && columns.some((column) => column.total);
  const shift = expandedRow ? 1 : 0;
  return (
    <Table<T>
      rowKey={rowKey}
      columns={shownColumns}
      dataSource={[...rows]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: t('table.empty') }}
      {...(expandedRow ? { expandable: { expandedRowRender: expandedRow } } : {})}
      onRow={(row) =>
        onOpen
          ? {
              tabIndex: 0,
              className: 'opens',
              onDoubleClick: () => onOpen(row),
              onKeyDown: (event) => press(event, row, onOpen),
            }
          : {}
      }
      {...(isSummed
        ? {
            summary: () => <Sums rows={rows} columns={columns} shift={shift} label={totalLabel ?? t('table.total')} />,
          }
        : {})}
    />
  );
}

interface QueryTableProps<T> extends Omit<RowsTableProps<T>, 'rows' | 'totalLabel'> {
  readonly list: CursorList<T>;
  readonly empty?: string;
}

/** A list of the node, a page at a time, with its loading, empty and error states. */
export function QueryTable<T extends object>({ list, empty, ...table }: QueryTableProps<T>) {
  const { t } = useTranslation();
  const { query, page, goNext, goPrevious } = list;
  return (
    <Loadable
      query={query}
      empty={({ items }) => (items.length === 0 && page === 1 ? (empty ?? t('table.empty')) : undefined)}
    >
      {({ items }) => (
        <>
          <RowsTable
            rows={items}
            totalLabel={page === 1 && !goNext ? t('table.total') : t('table.pageTotal')}
            {...table}
          />
          <Flex justify="space-between" align="center" className="chart-foot">
            <span>{t('table.rows', { count: items.length })}</span>
            {page > 1 || goNext ? (
              <Flex gap={8} align="center">
                <Button disabled={!goPrevious} onClick={goPrevious}>
                  {t('table.previous')}
                </Button>
                {t('table.page', { page })}
                <Button disabled={!goNext} loading={query.isFetching} onClick={goNext}>
                  {t('table.next')}
                </Button>
              </Flex>
            ) : null}
          </Flex>
        </>
      )}
    </Loadable>
  );
}
