import { Alert, Card, Empty, Select, Tag, Tooltip, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { provinceTier } from '@pnet/standards';
import { usePublished, type PublishedFigure } from '../../api/warehouse.js';
import { ChartCard } from '../../charts/chart-card.js';
import { publishedHistoryOption } from '../../charts/published-history.option.js';
import { AmountUnitSwitch, useAmountUnit } from '../../components/amount-unit.js';
import { amount, count, fittingUnit, type AmountUnit } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { clauses, withNote } from '../../components/punctuation.js';

interface PublishedCardProps {
  readonly nodeRegion: string;
  readonly region: string | undefined;
  readonly onRegion: (region: string) => void;
}

/**
 * Published history of a region, apart from the network's own figures: dotted, named, with source, residual and unsafe
 * years.
 */
export function PublishedCard(props: PublishedCardProps) {
  const query = usePublished();
  if (query.data === undefined)
    return (
      <Card>
        <Loadable query={query}>{() => null}</Loadable>
      </Card>
    );
  return <PublishedPicture figures={query.data.figures} {...props} />;
}

function PublishedPicture({
  figures,
  nodeRegion,
  region,
  onRegion,
}: PublishedCardProps & { readonly figures: readonly PublishedFigure[] }) {
  const { t, i18n } = useTranslation();
  const shownRegion = region ?? nodeRegion;
  const shown = useMemo(() => figures.filter((figure) => figure.regionCode === shownRegion), [figures, shownRegion]);
  const [unit, chooseUnit] = useAmountUnit('published', fittingUnit(shown.map((figure) => figure.income)));
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const option = usePublishedOption(shown, unit);
  const regions = [...new Set(figures.map((figure) => figure.regionCode))].sort();
  return (
    <ChartCard
      title={
        <>
          {t('published.title')} <Tag className="published-mark">{t('published.mark')}</Tag>
        </>
      }
      name={`${t('published.title')} ${regionName(shownRegion, language, t('published.nation'))}`}
      option={option}
      heightPx={280}
      tools={
        <>
          <Select
            aria-label={t('published.region')}
            value={shownRegion}
            onChange={onRegion}
            style={{ width: 148 }}
            options={regions.map((code) => ({ value: code, label: regionName(code, language, t('published.nation')) }))}
          />
          <AmountUnitSwitch value={unit} onChange={chooseUnit} />
        </>
      }
      twin={{
        columns: usePublishedColumns(unit),
        rows: shown.map((figure) => ({ ...figure, key: figure.year })),
        plain: plainOf(shown),
      }}
      foot={<PublishedFoot shown={shown} />}
    />
  );
}

function usePublishedOption(shown: readonly PublishedFigure[], unit: AmountUnit) {
  const { t } = useTranslation();
  return useMemo(
    () =>
      publishedHistoryOption(shown, unit, {
        income: t('measure.income'),
        expense: t('measure.expense'),
        balance: t('measure.balance'),
        unit: t(`unit.${unit}`),
        published: t('published.mark'),
        unsafe: `▲ ${t('published.unsafe')}`,
        residual: t('published.residual'),
        source: (figure) =>
          `${t('published.source')} ${figure.source} · ${t(`published.sure.${figure.mark}`, { defaultValue: figure.mark })}`,
      }),
    [shown, unit, t],
  );
}

const plainOf = (shown: readonly PublishedFigure[]) => [
  ['year', 'insured', 'employees', 'retirees', 'income', 'expense', 'closing_balance', 'residual', 'source'],
  ...shown.map((figure) => [
    figure.year,
    figure.insured,
    figure.employees,
    figure.retirees,
    figure.income,
    figure.expense,
    figure.closingBalance,
    figure.residual,
    figure.source,
  ]),
];

/** Note, sources, and years to be used with care. */
function PublishedFoot({ shown }: { readonly shown: readonly PublishedFigure[] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const unsafe = shown.filter((figure) => figure.cautions.length > 0);
  const sources = [...new Set(shown.map((figure) => withNote(figure.source, figure.citation)))];
  return (
    <>
      {shown.length === 0 ? <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('published.none')} /> : null}
      <div>
        {t('published.note')} {sources.length > 0 ? `${t('published.source')} ${clauses(sources)}` : ''}
      </div>
      {unsafe.map((figure) => (
        <Alert
          key={figure.year}
          className="unsafe"
          type="warning"
          showIcon
          title={`${figure.year} ${t('published.unsafe')}`}
          description={clauses(figure.cautions.map((caution) => caution[language]))}
        />
      ))}
    </>
  );
}

/** Name of a region; the nation's is given. */
const regionName = (code: string, language: 'zh' | 'en', nation: string): string =>
  code === '000000' ? nation : (provinceTier.find((one) => one.code === code)?.name[language] ?? code);

function usePublishedColumns(unit: AmountUnit): TableColumnsType<Record<string, unknown>> {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const money = (name: 'income' | 'expense' | 'closingBalance' | 'residual', title: string) => ({
    title,
    align: 'right' as const,
    render: (_value: unknown, row: Record<string, unknown>) => amount((row as unknown as PublishedFigure)[name], unit),
  });
  const persons = (name: 'insured' | 'employees' | 'retirees') => ({
    title: t(`measure.${name}`),
    align: 'right' as const,
    render: (_value: unknown, row: Record<string, unknown>) => count((row as unknown as PublishedFigure)[name]),
  });
  return [
    {
      title: t('published.year'),
      fixed: 'left',
      render: (_value, row) => {
        const figure = row as unknown as PublishedFigure;
        return figure.cautions.length > 0 ? (
          <Tooltip title={clauses(figure.cautions.map((caution) => caution[language]))}>
            <span tabIndex={0}>{figure.year} ▲</span>
          </Tooltip>
        ) : (
          figure.year
        );
      },
    },
    persons('insured'),
    persons('employees'),
    persons('retirees'),
    money('income', t('measure.income')),
    money('expense', t('measure.expense')),
    money('closingBalance', t('measure.balance')),
    money('residual', t('published.residual')),
    {
      title: t('published.sureness'),
      render: (_value, row) => t(`published.sure.${String(row['mark'])}`, { defaultValue: String(row['mark']) }),
    },
    { title: t('published.source'), dataIndex: 'source' },
  ];
}
