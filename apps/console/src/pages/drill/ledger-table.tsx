import { Table, Tag, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLedgerLines, type LedgerLine } from '../../api/warehouse.js';
import { amount, sum, type AmountUnit } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import { AccountLink } from './unit-console-link.js';
import { UnitText } from '../../components/text/texts.js';

interface LedgerTableProps {
  readonly unit: string;
  readonly period: string;
  readonly amountUnit: AmountUnit;
}

const MEASURES = ['opening', 'debit', 'credit', 'closing'] as const;

/** The ledger totals of a unit's own books: by fund, account and counterpart; debit positive. */
export function LedgerTable({ unit, period, amountUnit }: LedgerTableProps) {
  const { t } = useTranslation();
  const query = useLedgerLines(unit, period);
  const columns = useLedgerColumns(unit, period, amountUnit);
  return (
    <Loadable query={query} empty={({ lines }) => (lines.length === 0 ? t('drill.noVersion') : undefined)}>
      {({ lines }) => (
        <div className="page" data-ledger={unit}>
          {[...new Set(lines.map((line) => `${line.scheme} ${line.fund}`))].map((book) => {
            const [scheme = '', fund = ''] = book.split(' ');
            const own = lines.filter((line) => line.scheme === scheme && line.fund === fund);
            return (
              <div key={book}>
                <Tag color="blue">{t(`fund.${fund}`, { defaultValue: fund })}</Tag>
                <Tag>{scheme}</Tag>
                <span className="quiet">{t('ledger.unit', { unit: t(`unit.${amountUnit}`) })}</span>
                <Table
                  rowKey={(row) => `${row.account} ${row.counterpartUnit}`}
                  columns={columns}
                  dataSource={own}
                  pagination={false}
                  summary={() => (
                    <Table.Summary.Row className="sums">
                      <Table.Summary.Cell index={0} colSpan={3}>
                        {t('table.total')}
                      </Table.Summary.Cell>
                      {MEASURES.map((name, index) => (
                        <Table.Summary.Cell key={name} index={index + 3} align="right">
                          {amount(sum(own.map((line) => line[name])), amountUnit)}
                        </Table.Summary.Cell>
                      ))}
                    </Table.Summary.Row>
                  )}
                />
              </div>
            );
          })}
          <div className="chart-foot">{t('ledger.note')}</div>
        </div>
      )}
    </Loadable>
  );
}

function useLedgerColumns(unit: string, period: string, amountUnit: AmountUnit): TableColumnsType<LedgerLine> {
  const { t, i18n } = useTranslation();
  return [
    {
      title: t('ledger.account'),
      render: (_value, row) => (
        <AccountLink
          unit={unit}
          period={period}
          fund={row.fund}
          account={row.account}
          text={`${row.account} ${(i18n.language === 'en' ? row.nameEn : row.nameZh) ?? ''}`}
        />
      ),
    },
    {
      title: t('ledger.class'),
      render: (_value, row) => (row.class ? t(`ledger.${row.class}`, { defaultValue: row.class }) : '—'),
    },
    {
      title: t('ledger.counterpart'),
      render: (_value, row) => (row.counterpartUnit === '-' ? '·' : <UnitText code={row.counterpartUnit} />),
    },
    ...MEASURES.map((name) => ({
      title: t(`ledger.${name}`),
      align: 'right' as const,
      render: (_value: unknown, row: LedgerLine) => amount(row[name], amountUnit),
    })),
  ];
}
