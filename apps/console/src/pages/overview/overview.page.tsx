import { useNavigate, useSearch } from '@tanstack/react-router';
import { Col, Empty, Flex, Row, Select, Space, Typography } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNode } from '../../api/node.js';
import { useSeries, useVersionsBelow } from '../../api/warehouse.js';
import { AmountUnitSwitch, useAmountUnit } from '../../components/amount-unit.js';
import { fittingUnit, time } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { StandingMark } from '../../components/standing-mark.js';
import { lastMonths } from '../../shell/search.js';
import { FigureDrawer } from '../drill/figure-drawer.js';
import { HeadFigures } from './head-figures.js';
import { IndicatorsCard } from './indicators-card.js';
import type { OverviewSearch } from './overview.search.js';
import { PublishedCard } from './published-card.js';
import { TrendCard } from './trend-card.js';
import { trimmed } from './trimmed.js';
import { UnitsCard } from './units-card.js';

const SHOWN_MONTHS = 18;

/** Fund overview 基金总览 of an upper node: head figures, pictures over time, indicators and published history. */
export function OverviewPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/console/overview' });
  const node = useNode();
  const range = { ...lastMonths(SHOWN_MONTHS), ...(search.from && search.to ? { from: search.from, to: search.to } : {}) };
  const own = useSeries(range, 'unit');
  const points = useMemo(() => trimmed(own.data?.points ?? []), [own.data]);
  const month = search.month ?? points.at(-1)?.period;
  const code = node.data?.code ?? '';
  const versions = useVersionsBelow(code, 'PI05', month);
  const [unit, chooseUnit] = useAmountUnit('network', fittingUnit(points.map((point) => point.income)));
  const open = (change: Partial<OverviewSearch>): void => { void navigate({ to: '/overview', search: (before: OverviewSearch) => ({ ...before, ...change }) }); };
  const asOf = versions.data?.versions.map((version) => version.loadedAt).sort().at(-1);
  const shown = points.find((point) => point.period === month);
  return (
    <div className="page">
      <Flex justify="space-between" align="center" wrap gap={8}>
        <Space wrap>
          <Typography.Title level={4} className="page-title">{t('menu.overview')}</Typography.Title>
          <Select
            aria-label={t('overview.month')} value={month ?? null} placeholder={t('overview.month')} style={{ width: 104 }} onChange={(value) => open({ month: value ?? undefined })}
            options={points.map((point) => ({ value: point.period, label: point.period })).reverse()}
          />
          {shown ? <StandingMark standing={shown.status} /> : null}
          <Typography.Text type="secondary">{shown ? t('overview.asOf', { time: time(asOf), loaded: shown.loaded, expected: shown.expected }) : ''}</Typography.Text>
        </Space>
        <AmountUnitSwitch value={unit} onChange={chooseUnit} />
      </Flex>
      <Loadable query={own} rows={6}>
        {() => (month === undefined
          ? <Empty description={t('overview.nothing')} />
          : (
            <>
              <HeadFigures points={points} month={month} unit={unit} onOpen={(dataset) => open({ unit: code, dataset, version: undefined })} />
              <Row gutter={[12, 12]}>
                <Col xs={24} xl={12}><TrendCard points={points} unit={unit} onPick={(period) => open({ month: period, unit: code, dataset: 'PI05', version: undefined })} /></Col>
                <Col xs={24} xl={12}><UnitsCard range={range} measure={search.measure ?? 'income'} unit={unit} onMeasure={(measure) => open({ measure })} onPick={(child, period, dataset) => open({ month: period, unit: child, dataset, version: undefined })} /></Col>
              </Row>
              <IndicatorsCard month={month} unit={unit} />
            </>
          ))}
      </Loadable>
      <PublishedCard history={own.data?.history ?? []} nodeRegion={node.data?.regionCode ?? ''} region={search.region} onRegion={(region) => open({ region })} />
      {search.unit && search.dataset && month ? (
        <FigureDrawer
          unit={search.unit} dataset={search.dataset} period={month} view={search.version ?? 'figure'} amountUnit={unit} root={code}
          onMove={({ unit: next, dataset, view }) => open({ unit: next, dataset, version: view === 'version' ? 'version' : undefined })}
          onClose={() => open({ unit: undefined, dataset: undefined, version: undefined })}
        />
      ) : null}
    </div>
  );
}
