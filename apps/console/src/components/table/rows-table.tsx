import { Table, type TableColumnsType, type TableProps } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { alignOf, cellOf, totalOf, type Column } from './column.js';
import { sumsOf, type Sums } from './sums.js';

/** A row of sums at the foot. */
export interface SumRow {
  readonly label: string;
  readonly sums: Sums;
}

/** What every table of rows is given. */
export interface RowsTableProps<T> {
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  readonly rowKey: (row: T) => string;
  readonly onOpen?: ((row: T) => void) | undefined;
  /** Sums at the foot; without them those of the rows that are here. */
  readonly sums?: readonly SumRow[];
  /** What a row opens beneath itself. */
  readonly expandedRow?: ((row: T) => ReactNode) | undefined;
  readonly empty?: string | undefined;
  readonly sort?: string | undefined;
  readonly onSort?: ((sort: string | undefined) => void) | undefined;
  readonly selection?: TableProps<T>['rowSelection'] | undefined;
  readonly size?: 'small' | 'middle' | undefined;
}

const walkKeys: Readonly<Record<string, (row: Element) => Element | null>> = {
  ArrowDown: (row) => row.nextElementSibling,
  ArrowUp: (row) => row.previousElementSibling,
};

/** On a row: up and down walk, Enter opens, the blank selects. */
function press<T>(event: KeyboardEvent<HTMLElement>, row: T, onOpen?: (row: T) => void): void {
  if (event.target !== event.currentTarget) return;
  if (event.key === 'Enter') onOpen?.(row);
  if (event.key === ' ') {
    event.preventDefault();
    event.currentTarget.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
  }
  const next = walkKeys[event.key]?.(event.currentTarget);
  if (next instanceof HTMLElement) {
    event.preventDefault();
    next.focus();
  }
}

const orderOf = (key: string, sort: string | undefined): 'ascend' | 'descend' | null => {
  if (sort === key) return 'ascend';
  return sort === `-${key}` ? 'descend' : null;
};

const shown = <T,>(column: Column<T>, sort: string | undefined): TableColumnsType<T>[number] => ({
  key: column.key,
  title: column.title,
  align: alignOf(column),
  render: (_value: unknown, row: T, index: number) => cellOf(column, row, index),
  ...(column.format === 'number' ? { width: 56 } : {}),
  ...(column.width === undefined ? {} : { width: column.width }),
  ...(column.fixed === undefined ? {} : { fixed: column.fixed }),
  ...(column.sort ? { sorter: true, sortOrder: orderOf(column.key, sort), showSorterTooltip: false } : {}),
});

function SumRows<T>({
  columns,
  shift,
  sums,
}: Pick<RowsTableProps<T>, 'columns'> & { shift: number; sums: readonly SumRow[] }) {
  return (
    <Table.Summary>
      {sums.map((row) => (
        <Table.Summary.Row className="sums" key={row.label}>
          {Array.from({ length: shift }, (_unused, index) => (
            <Table.Summary.Cell key={`s${index}`} index={index} />
          ))}
          {columns.map((column, index) => (
            <Table.Summary.Cell key={column.key} index={index + shift} align={alignOf(column)}>
              {index === 0 ? row.label : column.total ? totalOf(column, row.sums[column.key]) : null}
            </Table.Summary.Cell>
          ))}
        </Table.Summary.Row>
      ))}
    </Table.Summary>
  );
}

/** Rows with sums at the foot; walked with the arrow keys, opened by double click or Enter. */
export function RowsTable<T extends object>(props: RowsTableProps<T>) {
  const { rows, columns, rowKey, onOpen, expandedRow, sort, onSort, selection, size } = props;
  const { t } = useTranslation();
  const isSummed = rows.length > 0 && columns.some((column) => column.total);
  const sums = props.sums ?? [{ label: t('table.total'), sums: sumsOf(rows, columns) }];
  const shift = (expandedRow ? 1 : 0) + (selection ? 1 : 0);
  const walked = onOpen !== undefined || selection !== undefined;
  return (
    <Table<T>
      rowKey={rowKey}
      columns={columns.map((column) => shown(column, sort))}
      dataSource={[...rows]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      locale={{ emptyText: props.empty ?? t('table.empty') }}
      {...(size ? { size } : {})}
      {...(selection ? { rowSelection: selection } : {})}
      {...(expandedRow ? { expandable: { expandedRowRender: expandedRow } } : {})}
      onChange={(_pages, _filters, sorter) => {
        const one = Array.isArray(sorter) ? sorter[0] : sorter;
        onSort?.(one?.order ? `${one.order === 'descend' ? '-' : ''}${String(one.columnKey)}` : undefined);
      }}
      onRow={(row, index) => ({
        // Of every table one row takes the focus, so that the keyboard can scroll what is wider than its place.
        tabIndex: index === 0 ? 0 : -1,
        ...(walked
          ? {
              className: 'opens',
              onDoubleClick: () => onOpen?.(row),
              onKeyDown: (event) => press(event, row, onOpen),
            }
          : {}),
      })}
      {...(isSummed ? { summary: () => <SumRows columns={columns} shift={shift} sums={sums} /> } : {})}
    />
  );
}
