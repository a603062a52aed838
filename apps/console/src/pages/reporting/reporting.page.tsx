import { useNavigate, useSearch } from '@tanstack/react-router';
import { Card, Checkbox, Flex, Select, Space, Statistic, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newestDefinition } from '@pnet/standards';
import { useMatrix, type DatasetId, type FiveNumbers, type ReportingMatrix } from '../../api/warehouse.js';
import { Drawer } from '../../components/drawer.js';
import { Loadable } from '../../components/loadable.js';
import { useAmountUnit } from '../../components/amount-unit.js';
import { given, lastMonths, type SearchChange } from '../../shell/search.js';
import { VersionStep } from '../drill/version-step.js';
import { cellLook, numbersOf, periodsWithData } from './cell-states.js';
import { MatrixGrid } from './matrix-grid.js';
import { Reminders } from './reminders.js';
import { VersionActs } from './version-acts.js';
import type { ReportingSearch } from './reporting.search.js';

const toggled = (picked: ReadonlySet<string>, cell: string): ReadonlySet<string> =>
  new Set(picked.has(cell) ? [...picked].filter((one) => one !== cell) : [...picked, cell]);

type Open = (change: SearchChange<ReportingSearch>) => void;

/** Reporting-rate matrix 上报率矩阵: five numbers, units × months, and each cell's versions, findings and receipts. */
export function ReportingPage() {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/console/reporting' });
  const dataset: DatasetId = search.dataset ?? 'PI05';
  const query = useMatrix(dataset, lastMonths(Number(search.months ?? '24')));
  const [amountUnit] = useAmountUnit('network', 'wan');
  const open: Open = (change) => {
    void navigate({ to: '/reporting', search: given({ ...search, ...change }) });
  };
  const shown = (matrix: ReportingMatrix): readonly string[] =>
    search.months ? matrix.periods.map((one) => one.period) : periodsWithData(matrix);
  const title = (id: DatasetId): string =>
    `${id} ${newestDefinition(id)?.title[i18n.language === 'en' ? 'en' : 'zh'] ?? ''}`;
  const name = query.data?.units.find((unit) => unit.code === search.unit)?.name ?? search.unit;
  return (
    <div className="page">
      <Flex justify="space-between" align="center" wrap gap={8}>
        <Typography.Title level={4} className="page-title">
          {t('menu.reporting')}
        </Typography.Title>
        <Choices search={search} dataset={dataset} title={title} open={open} />
      </Flex>
      <Loadable
        query={query}
        rows={8}
        empty={(matrix) => (matrix.cells.length === 0 ? t('reporting.nothing') : undefined)}
      >
        {(matrix) => (
          <>
            <FiveCards numbers={numbersOf(matrix.cells.filter((cell) => shown(matrix).includes(cell.period)))} />
            <MatrixCard
              key={dataset}
              matrix={matrix}
              dataset={dataset}
              periods={shown(matrix)}
              onlyGaps={search.gaps === 'yes'}
              onOpen={(unit, period) => open({ unit, period })}
            />
          </>
        )}
      </Loadable>
      {search.unit && search.period ? (
        <Drawer
          open
          size={980}
          onClose={() => open({ unit: undefined, period: undefined })}
          title={`${name} · ${title(dataset)} · ${search.period}`}
        >
          <VersionActs unit={search.unit} dataset={dataset} period={search.period} />
          <VersionStep unit={search.unit} dataset={dataset} period={search.period} amountUnit={amountUnit} />
        </Drawer>
      ) : null}
    </div>
  );
}

interface MatrixCardProps {
  readonly matrix: ReportingMatrix;
  readonly dataset: DatasetId;
  readonly periods: readonly string[];
  readonly onlyGaps: boolean;
  readonly onOpen: (unit: string, period: string) => void;
}

/** The grid with the cells that are chosen in it, and what can be done about those. */
function MatrixCard({ matrix, dataset, ...grid }: MatrixCardProps) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  return (
    <Card>
      <Reminders matrix={matrix} dataset={dataset} picked={picked} onPicked={setPicked} />
      <MatrixGrid {...grid} matrix={matrix} picked={picked} onPick={(cell) => setPicked(toggled(picked, cell))} />
      <Legend />
    </Card>
  );
}

interface ChoicesProps {
  readonly search: ReportingSearch;
  readonly dataset: DatasetId;
  readonly title: (id: DatasetId) => string;
  readonly open: Open;
}

/** Which dataset, how many months, and whether only gaps are shown. */
function Choices({ search, dataset, title, open }: ChoicesProps) {
  const { t } = useTranslation();
  return (
    <Space wrap>
      <Select<DatasetId>
        aria-label={t('reporting.dataset')}
        value={dataset}
        onChange={(value) => open({ dataset: value })}
        style={{ width: 160 }}
        options={(['PI05', 'PI01', 'PI02', 'PI03', 'PI10'] as const).map((id) => ({ value: id, label: title(id) }))}
      />
      <Select<'data' | '6' | '12' | '24'>
        aria-label={t('reporting.months')}
        value={search.months ?? 'data'}
        onChange={(value) => open({ months: value === 'data' ? undefined : value })}
        style={{ width: 132 }}
        options={(['data', '6', '12', '24'] as const).map((months) => ({
          value: months,
          label: months === 'data' ? t('reporting.monthsWithData') : t('reporting.lastMonths', { months }),
        }))}
      />
      <Checkbox
        checked={search.gaps === 'yes'}
        onChange={(event) => open({ gaps: event.target.checked ? 'yes' : undefined })}
      >
        {t('reporting.onlyGaps')}
      </Checkbox>
    </Space>
  );
}

/** What the glyphs of the cells mean. */
function Legend() {
  const { t } = useTranslation();
  return (
    <Space wrap className="chart-foot">
      {(Object.keys(cellLook) as (keyof typeof cellLook)[]).map((state) => (
        <span key={state}>
          {cellLook[state].glyph} {t(`cell.${state}`)}
        </span>
      ))}
      <span>{t('reporting.keys')}</span>
    </Space>
  );
}

function FiveCards({ numbers }: { readonly numbers: FiveNumbers }) {
  const { t } = useTranslation();
  const cards = [
    { name: 'expected', value: numbers.expected },
    { name: 'actual', value: numbers.actual },
    { name: 'onTime', value: numbers.onTime },
    { name: 'rate', value: numbers.rate === null ? '—' : `${numbers.rate}%` },
    { name: 'onTimeRate', value: numbers.onTimeRate === null ? '—' : `${numbers.onTimeRate}%` },
  ] as const;
  return (
    <div className="five">
      {cards.map((card) => (
        <Card key={card.name}>
          <Statistic title={t(`reporting.${card.name}`)} value={card.value} />
        </Card>
      ))}
    </div>
  );
}
