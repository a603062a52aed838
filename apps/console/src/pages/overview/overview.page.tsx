import { useNavigate, useSearch } from '@tanstack/react-router';
import { Col, Empty, Flex, Row, Select, Space, Typography } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNode, type NodeIdentity } from '../../api/node.js';
import { useSeries, useVersionsBelow, type DatasetId, type Range, type SeriesPoint } from '../../api/warehouse.js';
import { AmountUnitSwitch, useAmountUnit } from '../../components/amount-unit.js';
import { fittingUnit, time, type AmountUnit } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { StandingMark } from '../../components/standing-mark.js';
import { given, lastMonths, type SearchChange } from '../../shell/search.js';
import { FigureDrawer } from '../drill/figure-drawer.js';
import { firstShown } from '../../components/comparable-months.js';
import { HeadFigures } from './head-figures.js';
import { IndicatorsCard } from './indicators-card.js';
import type { OverviewSearch } from './overview.search.js';
import { PublishedCard } from './published-card.js';
import { TrendCard } from './trend-card.js';
import { trimmed } from './trimmed.js';
import { UnitsCard } from './units-card.js';

const SHOWN_MONTHS = 18;

type Open = (change: SearchChange<OverviewSearch>) => void;

/** Fund overview 基金总览 of an upper node. */
export function OverviewPage() {
  const node = useNode();
  return node.data ? <Overview node={node.data} /> : null;
}

/** Head figures, pictures over time, indicators and published history; a figure opens down in a drawer. */
function Overview({ node }: { readonly node: NodeIdentity }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/console/overview' });
  const range = search.from && search.to ? { from: search.from, to: search.to } : lastMonths(SHOWN_MONTHS);
  const own = useSeries(range, 'unit');
  const points = useMemo(() => trimmed(own.data?.points ?? []), [own.data]);
  const month = search.month ?? firstShown(points);
  const [unit, chooseUnit] = useAmountUnit('network', fittingUnit(points.map((point) => point.income)));
  const open: Open = (change) => {
    void navigate({ to: '/overview', search: given({ ...search, ...change }) });
  };
  return (
    <div className="page">
      <OverviewBar
        code={node.code}
        points={points}
        month={month}
        unit={unit}
        onUnit={chooseUnit}
        onMonth={(value) => open({ month: value })}
      />
      <Loadable query={own} rows={6}>
        {() =>
          month === undefined ? (
            <Empty description={t('overview.nothing')} />
          ) : (
            <Pictures
              code={node.code}
              points={points}
              month={month}
              unit={unit}
              range={range}
              measure={search.measure ?? 'income'}
              open={open}
            />
          )
        }
      </Loadable>
      <PublishedCard nodeRegion={node.regionCode} region={search.region} onRegion={(region) => open({ region })} />
      {search.unit && search.dataset && month ? (
        <FigureDrawer
          unit={search.unit}
          dataset={search.dataset}
          period={month}
          view={search.version ?? 'figure'}
          amountUnit={unit}
          root={node.code}
          onMove={({ unit: next, dataset, view }) =>
            open({ unit: next, dataset, version: view === 'version' ? 'version' : undefined })
          }
          onClose={() => open({ unit: undefined, dataset: undefined, version: undefined })}
        />
      ) : null}
    </div>
  );
}

interface OverviewBarProps {
  readonly code: string;
  readonly points: readonly SeriesPoint[];
  readonly month: string | undefined;
  readonly unit: AmountUnit;
  readonly onUnit: (unit: AmountUnit) => void;
  readonly onMonth: (month: string | undefined) => void;
}

/** The month, whether its figures are official, and how fresh and complete they are. */
function OverviewBar({ code, points, month, unit, onUnit, onMonth }: OverviewBarProps) {
  const { t } = useTranslation();
  const versions = useVersionsBelow(code, 'PI05', month);
  const shown = points.find((point) => point.period === month);
  const asOf = versions.data?.versions
    .map((version) => version.loadedAt)
    .sort()
    .at(-1);
  return (
    <Flex justify="space-between" align="center" wrap gap={8}>
      <Space wrap>
        <Typography.Title level={4} className="page-title">
          {t('menu.overview')}
        </Typography.Title>
        <Select
          aria-label={t('overview.month')}
          value={month ?? null}
          placeholder={t('overview.month')}
          style={{ width: 104 }}
          onChange={(value) => onMonth(value ?? undefined)}
          options={points.map((point) => ({ value: point.period, label: point.period })).reverse()}
        />
        {shown ? (
          <>
            <StandingMark standing={shown.status} />
            <Typography.Text type="secondary" data-field="coverage">
              {t('overview.asOf', { time: time(asOf), loaded: shown.loaded, expected: shown.expected })}
            </Typography.Text>
          </>
        ) : null}
      </Space>
      <AmountUnitSwitch value={unit} onChange={onUnit} />
    </Flex>
  );
}

interface PicturesProps {
  readonly code: string;
  readonly points: readonly SeriesPoint[];
  readonly month: string;
  readonly unit: AmountUnit;
  readonly range: Range;
  readonly measure: NonNullable<OverviewSearch['measure']>;
  readonly open: Open;
}

function Pictures({ code, points, month, unit, range, measure, open }: PicturesProps) {
  const openFigure = (of: string, period: string, dataset: DatasetId): void =>
    open({ month: period, unit: of, dataset, version: undefined });
  return (
    <>
      <HeadFigures points={points} month={month} unit={unit} onOpen={(dataset) => openFigure(code, month, dataset)} />
      <Row gutter={[12, 12]}>
        <Col xs={24} xl={12}>
          <TrendCard points={points} unit={unit} onPick={(period) => openFigure(code, period, 'PI05')} />
        </Col>
        <Col xs={24} xl={12}>
          <UnitsCard
            range={range}
            measure={measure}
            unit={unit}
            onMeasure={(next) => open({ measure: next })}
            onPick={openFigure}
          />
        </Col>
      </Row>
      <IndicatorsCard month={month} unit={unit} />
    </>
  );
}
