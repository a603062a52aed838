import { Card, Table, Tooltip, Typography, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { saidOf } from '../../components/punctuation.js';
import { useIndicators, type IndicatorValue, type UnitIndicators } from '../../api/warehouse.js';
import { amount, count, decimal, type AmountUnit } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { IndicatorCoverage } from '../drill/not-reported.js';

interface IndicatorsCardProps {
  readonly month: string;
  readonly unit: AmountUnit;
}

/** Indicators of the month: numerator over denominator, and the same of each unit below. */
export function IndicatorsCard({ month, unit }: IndicatorsCardProps) {
  const { t, i18n } = useTranslation();
  const query = useIndicators(month);
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return (
    <Card title={t('indicator.title', { month })}>
      <Loadable query={query} rows={6}>
        {({ units }) => {
          const [own, ...children] = units;
          const rows = (own?.indicators ?? []).map((indicator) => ({ ...indicator, key: indicator.id }));
          const columns: TableColumnsType<IndicatorValue & { key: string }> = [
            {
              title: t('indicator.name'),
              fixed: 'left',
              render: (_value, row) => <NameCell indicator={row} language={language} />,
            },
            {
              title: t('indicator.value'),
              align: 'right',
              className: 'sums',
              render: (_value, row) => <ValueCell indicator={row} unit={unit} />,
            },
            { title: t('indicator.numerator'), align: 'right', render: (_value, row) => decimal(row.numerator) },
            {
              title: t('indicator.denominator'),
              align: 'right',
              render: (_value, row) =>
                denominatorText(row, t('indicator.meanMonths', { months: row.denominatorMonths })),
            },
            ...children.map((child: UnitIndicators) => ({
              title: child.name,
              key: child.unit,
              align: 'right' as const,
              render: (_value: unknown, row: IndicatorValue) => {
                const found = child.indicators.find((one) => one.id === row.id);
                return found ? <ValueCell indicator={found} unit={unit} /> : '—';
              },
            })),
          ];
          return (
            <>
              <Table columns={columns} dataSource={rows} pagination={false} scroll={{ x: 'max-content' }} />
              {own ? <IndicatorCoverage unit={own.unit} month={month} /> : null}
            </>
          );
        }}
      </Loadable>
      <div className="chart-foot">{t('indicator.note')}</div>
    </Card>
  );
}

const denominatorText = (row: IndicatorValue, mean: string): string =>
  row.denominator === null ? '—' : `${decimal(row.denominator)}${row.denominatorMonths > 1 ? ` ${mean}` : ''}`;

function NameCell({ indicator, language }: { readonly indicator: IndicatorValue; readonly language: 'zh' | 'en' }) {
  const { t } = useTranslation();
  return (
    <>
      {indicator.title[language]}{' '}
      <Typography.Text type="secondary">{t(`indicator.kind.${indicator.kind}`)}</Typography.Text>
      {indicator.note ? <div className="quiet">{indicator.note[language]}</div> : null}
    </>
  );
}

function ValueCell({ indicator, unit }: { readonly indicator: IndicatorValue; readonly unit: AmountUnit }) {
  const { t, i18n } = useTranslation();
  if (indicator.value === null) {
    const why = indicator.reason ? t(`indicator.reason.${indicator.reason}`) : '';
    const needs = indicator.needs?.[i18n.language === 'en' ? 'en' : 'zh'];
    const whole = needs ? saidOf(why, needs) : why;
    return (
      <Tooltip title={whole}>
        <Typography.Text type="secondary" tabIndex={0} aria-label={whole}>
          {indicator.reason === 'not-available' ? '·' : '—'}
        </Typography.Text>
      </Tooltip>
    );
  }
  if (indicator.unit === 'yuan')
    return (
      <>
        {amount(indicator.value, unit)} <small>{t(`unit.${unit}`)}</small>
      </>
    );
  if (indicator.unit === 'person')
    return (
      <>
        {count(indicator.value)} <small>{t('unit.person')}</small>
      </>
    );
  return (
    <>
      {decimal(indicator.value)}{' '}
      <small>{t(`indicator.unit.${indicator.unit === 'yuan/person' ? 'perPerson' : indicator.unit}`)}</small>
    </>
  );
}
