import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { withQuery } from '../../api/client.js';
import { useUnits } from '../../api/orders.js';
import type { DatasetId } from '../../api/warehouse.js';

interface UnitConsoleLinkProps {
  readonly unit: string;
  readonly dataset: DatasetId;
  readonly period: string;
}

/** Where the unit's own console shows what the version was sealed from: the entries of the month, or its datasets. */
const consolePath = (dataset: DatasetId, period: string, of: { fund?: string; account?: string } = {}): string =>
  dataset === 'PI05'
    ? withQuery('/journal-entries', { postingPeriod: period, ...of })
    : withQuery('/datasets', { period });

/** Leads to the unit's own console, to the entries of the same books and month; one logs in there. */
export function UnitConsoleLink({ unit, dataset, period }: UnitConsoleLinkProps) {
  const { t } = useTranslation();
  const known = useUnits().data?.find((one) => one.code === unit);
  if (!known) return null;
  if (known.console === null) return <span className="quiet">{t('upper.noConsole')}</span>;
  return (
    <Typography.Link
      href={`${known.console}${consolePath(dataset, period)}`}
      target="_blank"
      rel="noopener noreferrer"
      data-console={unit}
    >
      {t(dataset === 'PI05' ? 'upper.openEntries' : 'upper.openDatasets', { name: known.name })}
    </Typography.Link>
  );
}

/** An account of a unit's ledger totals; leads to its entries at the unit's own console, where that is known. */
export function AccountLink({
  unit,
  period,
  fund,
  account,
  text,
}: {
  readonly unit: string;
  readonly period: string;
  readonly fund: string;
  readonly account: string;
  readonly text: string;
}) {
  const console = useUnits().data?.find((one) => one.code === unit)?.console;
  if (!console) return <>{text}</>;
  return (
    <Typography.Link
      href={`${console}${consolePath('PI05', period, { fund, account })}`}
      target="_blank"
      rel="noopener noreferrer"
      data-entries={account}
    >
      {text}
    </Typography.Link>
  );
}
