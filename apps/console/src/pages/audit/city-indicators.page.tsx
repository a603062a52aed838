import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Card, Flex } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { newestDefinition } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { get } from '../../api/client.js';
import { useNode } from '../../api/node.js';
import { Drawer } from '../../components/drawer.js';
import { amount, count, decimal } from '../../components/format.js';
import { PeriodPicker } from '../../components/form/dated-input.js';
import { Loadable } from '../../components/loadable.js';
import { PageHead, PageHint } from '../../components/page-head.js';
import type { Column } from '../../components/table/column.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { CodeText, MoneyText } from '../../components/text/texts.js';

type Indicator = City['CityIndicators']['indicators'][number];
type Rows = City['IndicatorRows'];
type Side = Rows['side'];
type Open = (indicator: string, side: Side) => void;

const isSide = (text: string | undefined): Side | undefined =>
  text === 'numerator' || text === 'denominator' ? text : undefined;

/** Indicators over the city's own data 后台指标, by the definitions of the upper tiers; each side opens to its rows. */
export function CityIndicatorsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as Readonly<Record<string, string | undefined>>;
  const month = search['postingPeriod'] ?? useNode().data?.openPeriod ?? undefined;
  const move = (change: Readonly<Record<string, string | undefined>>): void =>
    void navigate({ to: '.', search: ((old: object) => ({ ...old, ...change })) as never });
  const query = useQuery({
    queryKey: ['city-indicators', month],
    queryFn: () => get('/back-office/indicators', { postingPeriod: month ?? '' }),
    enabled: month !== undefined && /^\d{4}-\d{2}$/.test(month),
    placeholderData: keepPreviousData,
  });
  const side = isSide(search['side']);
  const { id } = search;
  const shown = query.data?.indicators.find((one) => one.id === id);
  return (
    <div className="page">
      <PageHead title={t('menu.cityIndicators')} />
      <PageHint text={t('cityIndicator.hint')} />
      <Card>
        <Flex gap={8} align="center" wrap className="list-bar">
          <label htmlFor="indicator-month">{t('cityIndicator.month')}</label>
          <PeriodPicker
            id="indicator-month"
            value={month}
            onChange={(text) => move({ postingPeriod: text, id: undefined, side: undefined })}
          />
        </Flex>
        <Loadable query={query} rows={8}>
          {({ closed, indicators, postingPeriod }) => (
            <>
              <p className="quiet">
                {t(closed ? 'cityIndicator.closed' : 'cityIndicator.open', { month: postingPeriod })}
              </p>
              <Indicators indicators={indicators} open={(indicator, of) => move({ id: indicator, side: of })} />
            </>
          )}
        </Loadable>
      </Card>
      {shown && side && month ? (
        <RowsDrawer
          indicator={shown}
          side={side}
          month={month}
          onClose={() => move({ id: undefined, side: undefined })}
        />
      ) : null}
    </div>
  );
}

function Indicators({ indicators, open }: { readonly indicators: readonly Indicator[]; readonly open: Open }) {
  const { t, i18n } = useTranslation();
  return (
    <RowsTable
      rows={[...indicators]}
      rowKey={(row) => row.id}
      columns={columnsOf(t, i18n.language === 'en' ? 'en' : 'zh', open)}
    />
  );
}

const columnsOf = (t: TFunction, language: 'zh' | 'en', open: Open): readonly Column<Indicator>[] => [
  {
    key: 'title',
    title: t('indicator.name'),
    render: (row) => (
      <>
        {row.title[language]} <span className="quiet">{t(`indicator.kind.${row.kind}`)}</span>
        {row.note ? <div className="quiet">{row.note[language]}</div> : null}
      </>
    ),
  },
  { key: 'value', title: t('cityIndicator.value'), align: 'right', render: (row) => valueText(row, t, language) },
  sideColumn('numerator', t, open),
  sideColumn('denominator', t, open),
];

/** A side of an indicator as a way to its rows. */
const sideColumn = (side: Side, t: TFunction, open: Open): Column<Indicator> => ({
  key: side,
  title: t(`indicator.${side}`),
  align: 'right',
  render: (row) =>
    row[side] === null ? (
      '—'
    ) : (
      <button type="button" className="link" data-side={`${row.id}-${side}`} onClick={() => open(row.id, side)}>
        {decimal(row[side])}
        {side === 'denominator' && row.denominatorMonths > 1
          ? ` ${t('indicator.meanMonths', { months: row.denominatorMonths })}`
          : ''}
      </button>
    ),
});

function valueText(row: Indicator, t: TFunction, language: 'zh' | 'en'): string {
  if (row.value === null) {
    const why = row.reason ? t(`indicator.reason.${row.reason}`) : '—';
    return row.needs ? `${why} · ${row.needs[language]}` : why;
  }
  if (row.unit === 'yuan') return `${amount(row.value)} ${t('unit.yuan')}`;
  if (row.unit === 'person') return `${count(row.value)} ${t('unit.person')}`;
  return `${decimal(row.value)} ${t(`indicator.unit.${row.unit === 'yuan/person' ? 'perPerson' : row.unit}`)}`;
}

type Row = Rows['rows'][number];

/** The dimensions of the rows, by the names and codes of their dataset. */
function dimensionsOf(dataset: string, rows: readonly Row[], t: TFunction, language: 'zh' | 'en'): Column<Row>[] {
  const defined = newestDefinition(dataset)?.dimensions ?? [];
  return Object.keys(rows[0]?.dimensions ?? {}).map((name) => {
    const known = defined.find((one) => one.name === name);
    const code = (row: Row): string => (row.dimensions as Readonly<Record<string, string>>)[name] ?? '';
    const codes = known?.codeList;
    return {
      key: name,
      title: known?.title[language] ?? t(`indicatorDimension.${name}`, { defaultValue: name }),
      render: (row) =>
        codes ? (
          <CodeText list={codes} code={code(row)} />
        ) : (
          t(`indicatorValue.${code(row)}`, { defaultValue: code(row) })
        ),
    };
  });
}

interface RowsDrawerProps {
  readonly indicator: Indicator;
  readonly side: Side;
  readonly month: string;
  readonly onClose: () => void;
}

/** The rows that one side of an indicator adds up. */
function RowsDrawer({ indicator, side, month, onClose }: RowsDrawerProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const query = useQuery({
    queryKey: ['city-indicator-rows', indicator.id, side, month],
    queryFn: () =>
      get('/back-office/indicators/{indicatorId}/rows', { indicatorId: indicator.id, side, postingPeriod: month }),
  });
  return (
    <Drawer
      open
      size={820}
      title={`${indicator.title[language]} · ${t(`indicator.${side}`)} · ${month}`}
      onClose={onClose}
    >
      <Loadable query={query} empty={({ rows }) => (rows.length === 0 ? t('cityIndicator.noRows') : undefined)}>
        {({ dataset, rows }) => (
          <>
            <p className="quiet">{t('cityIndicator.from', { dataset })}</p>
            <RowsTable
              rows={rows.map((row, index) => ({ ...row, id: String(index) }))}
              rowKey={(row) => row.id}
              columns={[
                ...dimensionsOf(dataset, rows, t, language),
                {
                  key: 'amount',
                  title: t('cityIndicator.amount'),
                  align: 'right',
                  render: (row) => <MoneyText yuan={row.amount} />,
                },
              ]}
            />
          </>
        )}
      </Loadable>
    </Drawer>
  );
}
