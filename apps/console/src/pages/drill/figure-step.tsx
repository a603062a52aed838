import { Alert, Card, Table, type TableColumnsType, Button, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import {
  useTotals,
  useVersionsBelow,
  type BookFigures,
  type DatasetId,
  type Figure,
  type LoadedVersion,
  type UnitTotals,
} from '../../api/warehouse.js';
import { Digest } from '../../components/digest.js';
import { amount, count, time, type AmountUnit } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { StandingMark } from '../../components/standing-mark.js';
import { ContributionFigures, childFigures, useContributionFigure } from './contribution-figures.js';
import type { DrillPlace } from './figure-drawer.js';
import { NotReported } from './not-reported.js';
import { listed, withNote } from '../../components/punctuation.js';

interface FigureStepProps {
  readonly unit: string;
  readonly dataset: DatasetId;
  readonly period: string;
  readonly amountUnit: AmountUnit;
  readonly onMove: (place: DrillPlace) => void;
}

/**
 * A unit's figures of the month: gross, eliminated, in transit and net; its children; and the sealed versions beneath.
 */
export function FigureStep({ unit, dataset, period, amountUnit, onMove }: FigureStepProps) {
  const query = useTotals(unit, period);
  return (
    <Loadable query={query} rows={8}>
      {({ unit: root, total, children }) => (
        <div className="page">
          <CoverageNotice totals={total} dataset={dataset} />
          <NotReported totals={total} />
          {dataset === 'PI05' ? (
            <FourFigures totals={total} amountUnit={amountUnit} />
          ) : dataset === 'PI02' ? (
            <ContributionFigures totals={total} amountUnit={amountUnit} />
          ) : (
            <PeopleFigures totals={total} />
          )}
          {children.length > 0 ? (
            <ChildrenTable
              rows={children}
              dataset={dataset}
              amountUnit={amountUnit}
              onOpen={(code) => onMove({ unit: code, dataset, view: 'figure' })}
            />
          ) : null}
          <TransitTable totals={total} amountUnit={amountUnit} />
          <VersionsTable
            unit={root.code}
            dataset={dataset}
            period={period}
            onOpen={(code) => onMove({ unit: code, dataset, view: 'version' })}
          />
        </div>
      )}
    </Loadable>
  );
}

function CoverageNotice({ totals, dataset }: { readonly totals: UnitTotals; readonly dataset: DatasetId }) {
  const { t } = useTranslation();
  const coverage = totals.coverage.find((one) => one.datasetId === dataset);
  if (!coverage) return null;
  const missing = listed(coverage.missing.map((one) => one.name));
  return (
    <Alert
      type={coverage.status === 'official' ? 'success' : 'info'}
      showIcon
      title={
        <>
          {t('drill.coverage', { loaded: coverage.loaded, expected: coverage.expected, official: coverage.official })}{' '}
          <StandingMark standing={coverage.status} />
        </>
      }
      description={missing ? t('drill.missing', { units: missing }) : undefined}
    />
  );
}

type FigureRow = { readonly key: string; readonly name: string } & Figure;

function FourFigures({ totals, amountUnit }: { readonly totals: UnitTotals; readonly amountUnit: AmountUnit }) {
  const { t } = useTranslation();
  if (!totals.all) return null;
  const rowsOf = (figures: BookFigures, prefix: string): FigureRow[] =>
    (['opening', 'income', 'expense', 'closing'] as const).map((name) => ({
      key: `${prefix}${name}`,
      name: t(`figure.${name}`),
      ...figures[name],
    }));
  const money = (name: keyof Figure): TableColumnsType<FigureRow>[number] => ({
    title: t(`figure.${name}`),
    align: 'right',
    ...(name === 'net' ? { className: 'sums' } : {}),
    render: (_value, row) => amount(row[name], amountUnit),
  });
  const columns: TableColumnsType<FigureRow> = [
    { title: t('figure.measure'), dataIndex: 'name', width: '28%' },
    money('gross'),
    money('eliminated'),
    money('inTransit'),
    money('net'),
  ];
  return (
    <Card title={withNote(t('drill.figures'), t(`unit.${amountUnit}`))} data-figures="four">
      <Table tableLayout="fixed" columns={columns} dataSource={rowsOf(totals.all, 'all')} pagination={false} />
      {totals.books.length > 1
        ? totals.books.map((book) => (
            <div key={`${book.scheme}${book.fund}`} className="book">
              <Tag>
                {t(`fund.${book.fund}`, { defaultValue: book.fund })} · {book.scheme}
              </Tag>
              <Table
                tableLayout="fixed"
                columns={columns}
                showHeader={false}
                dataSource={rowsOf(book, book.fund)}
                pagination={false}
              />
            </div>
          ))
        : null}
      <div className="chart-foot">{t('drill.fourNote')}</div>
    </Card>
  );
}

function PeopleFigures({ totals }: { readonly totals: UnitTotals }) {
  const { t } = useTranslation();
  const rows = (['insured', 'employees', 'retirees', 'payers'] as const).map((name) => ({
    key: name,
    name: t(`measure.${name}`),
    value: count(totals.people[name]),
  }));
  return (
    <Card title={t('drill.people')}>
      <Table
        showHeader={false}
        pagination={false}
        dataSource={rows}
        columns={[{ dataIndex: 'name' }, { dataIndex: 'value', align: 'right', className: 'sums' }]}
      />
    </Card>
  );
}

interface ChildrenTableProps {
  readonly rows: readonly (UnitTotals & { name: string })[];
  readonly dataset: DatasetId;
  readonly amountUnit: AmountUnit;
  readonly onOpen: (unit: string) => void;
}

function ChildrenTable({ rows, dataset, amountUnit, onOpen }: ChildrenTableProps) {
  const { t } = useTranslation();
  type Row = UnitTotals & { name: string };
  const net = (name: keyof BookFigures): TableColumnsType<Row>[number] => ({
    title: t(`figure.${name}`),
    align: 'right',
    render: (_value, row) => amount(row.all?.[name].net, amountUnit),
  });
  const people = (name: 'insured' | 'employees' | 'retirees' | 'payers'): TableColumnsType<Row>[number] => ({
    title: t(`measure.${name}`),
    align: 'right',
    render: (_value, row) => count(row.people[name]),
  });
  const contribution = useContributionFigure(amountUnit);
  const figuresOf = (): TableColumnsType<Row> => {
    if (dataset === 'PI05') return [net('income'), net('expense'), net('closing')];
    if (dataset === 'PI02')
      return childFigures.map((name) => ({
        title: t(`measure.${name}`),
        align: 'right',
        render: (_value, row) => <span data-child-figure={`${row.unit} ${name}`}>{contribution(row, name)}</span>,
      }));
    return [people('insured'), people('employees'), people('retirees'), people('payers')];
  };
  const columns: TableColumnsType<Row> = [
    {
      title: t('drill.unit'),
      render: (_value, row) => (
        <Button type="link" className="crumb" data-child={row.unit} onClick={() => onOpen(row.unit)}>
          {row.name}
        </Button>
      ),
    },
    ...figuresOf(),
    { title: t('overview.standing'), render: (_value, row) => <StandingMark standing={row.status} /> },
  ];
  return (
    <Card title={t('drill.children')}>
      <Table
        rowKey="unit"
        columns={columns}
        dataSource={[...rows]}
        pagination={false}
        onRow={(row) => ({ onDoubleClick: () => onOpen(row.unit) })}
      />
    </Card>
  );
}

function TransitTable({ totals, amountUnit }: { readonly totals: UnitTotals; readonly amountUnit: AmountUnit }) {
  const { t } = useTranslation();
  if (totals.inTransit.length === 0) return null;
  const rows = totals.inTransit.map((item, index) => ({ ...item, key: index }));
  const columns: TableColumnsType<(typeof rows)[number]> = [
    { title: t('drill.pair'), dataIndex: 'pairId' },
    { title: t('drill.payer'), dataIndex: 'payer' },
    { title: t('drill.receiver'), dataIndex: 'receiver' },
    { title: t('drill.since'), render: (_value, row) => t('drill.age', { since: row.since, months: row.ageMonths }) },
    { title: t('figure.inTransit'), align: 'right', render: (_value, row) => amount(row.amount, amountUnit) },
  ];
  return (
    <Card title={t('drill.inTransit')}>
      <Table columns={columns} dataSource={rows} pagination={false} />
    </Card>
  );
}

interface VersionsTableProps {
  readonly unit: string;
  readonly dataset: DatasetId;
  readonly period: string;
  readonly onOpen: (unit: string) => void;
}

function VersionsTable({ unit, dataset, period, onOpen }: VersionsTableProps) {
  const { t } = useTranslation();
  const query = useVersionsBelow(unit, dataset, period);
  const columns: TableColumnsType<LoadedVersion> = [
    {
      title: t('drill.unit'),
      render: (_value, row) => (
        <Button type="link" className="crumb" data-version={row.unit} onClick={() => onOpen(row.unit)}>
          {row.name}
        </Button>
      ),
    },
    { title: t('drill.version'), align: 'right', render: (_value, row) => `v${row.version}` },
    { title: t('drill.digest'), render: (_value, row) => <Digest hex={row.digest} /> },
    { title: t('drill.rows'), align: 'right', render: (_value, row) => count(row.rows) },
    { title: t('overview.standing'), render: (_value, row) => <StandingMark standing={row.status} /> },
    {
      title: t('drill.arrivedAt'),
      render: (_value, row) => (row.origin === 'own' ? t('drill.own') : time(row.arrivedAt)),
    },
  ];
  return (
    <Card title={t('drill.sealed')}>
      <Loadable query={query} empty={({ versions }) => (versions.length === 0 ? t('drill.noVersion') : undefined)}>
        {({ versions }) => (
          <Table
            rowKey="unit"
            columns={columns}
            dataSource={versions}
            pagination={false}
            onRow={(row) => ({ onDoubleClick: () => onOpen(row.unit) })}
          />
        )}
      </Loadable>
    </Card>
  );
}
