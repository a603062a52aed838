import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Flex, Input, Pagination } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Money } from '@pnet/kernel';
import type { DeclarationLine } from '../../api/front-office.js';
import { allRows } from '../../api/paging.js';
import { MoneyInput } from '../../components/form/dated-input.js';
import { count } from '../../components/format.js';
import { Loadable } from '../../components/loadable.js';
import type { Column } from '../../components/table/column.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { MoneyText } from '../../components/text/texts.js';
import { Addition } from './changes-input.js';
import { declaredAgain, type DeclaredRow } from './declared-rows.js';

const ON_A_PAGE = 50;

interface CorrectedListProps {
  /** The declaration that is declared again. */
  readonly declarationId: string;
  readonly postingPeriod: string;
  readonly rows: readonly DeclaredRow[];
  readonly onRows: (rows: readonly DeclaredRow[]) => void;
}

/** A declaration that was sent back, taken back or voided, filled in as it was: to be corrected and declared again. */
export function CorrectedList(props: CorrectedListProps) {
  const { declarationId, postingPeriod, onRows } = props;
  const query = useQuery({
    queryKey: ['declared-before', declarationId],
    queryFn: () => allRows<DeclarationLine>(`/declarations/${declarationId}/lines`),
    staleTime: Infinity,
  });
  const [isFilled, setFilled] = useState(false);
  useEffect(() => {
    if (!query.data || isFilled) return;
    setFilled(true);
    onRows(query.data.map((line) => declaredAgain(line, postingPeriod)));
  }, [query.data, isFilled, onRows, postingPeriod]);
  return <Loadable query={query}>{() => <Rows {...props} />}</Loadable>;
}

const sumOf = (rows: readonly DeclaredRow[]): string =>
  rows
    .reduce((sum, { declaredWage = '' }) => {
      const wage = Money.parse(declaredWage);
      return wage.ok ? sum.plus(wage.value) : sum;
    }, Money.zero)
    .toString();

type NumberedRow = DeclaredRow & { readonly index: number };

/** Columns of the rows, with the wage to be corrected and the way out of the list. */
function useColumns(
  rows: readonly DeclaredRow[],
  onRows: CorrectedListProps['onRows'],
): readonly Column<NumberedRow>[] {
  const { t } = useTranslation();
  const put = (index: number, wage: string | undefined): void =>
    onRows(rows.map((row, at) => (at === index ? { ...row, declaredWage: wage ?? '' } : row)));
  return [
    { key: 'personId', title: `${t('person.id')} AAC001` },
    { key: 'shownName', title: `${t('person.name')} AAC003` },
    { key: 'contributionMonth', title: `${t('contribution.month')} AAE003` },
    {
      key: 'change',
      title: t('declare.change'),
      render: (row) => (row.change ? t(`declare.changeKind.${row.change}`) : '—'),
    },
    {
      key: 'declaredWage',
      title: `${t('declare.wage')} AAC040`,
      width: 180,
      render: (row) =>
        row.change === 'removed' ? (
          '—'
        ) : (
          <MoneyInput
            id={`corrected-${row.personId ?? row.index}`}
            value={row.declaredWage}
            onChange={(wage) => put(row.index, wage)}
          />
        ),
    },
    {
      key: 'drop',
      title: t('action.act'),
      render: (row) => (
        <Button
          type="link"
          className="crumb"
          data-drop={row.personId}
          onClick={() => onRows(rows.filter((_row, at) => at !== row.index))}
        >
          {t('declare.drop')}
        </Button>
      ),
    },
  ];
}

function Rows({ declarationId, rows, onRows }: CorrectedListProps) {
  const { t } = useTranslation();
  const [looked, setLooked] = useState('');
  const [page, setPage] = useState(1);
  const found = rows
    .map((row, index) => ({ ...row, index }))
    .filter((row) => looked === '' || [row.personId, row.documentNumber].some((one) => one?.includes(looked)));
  const columns = useColumns(rows, onRows);
  return (
    <>
      <Alert type="info" showIcon className="hint" title={t('declare.correcting', { id: declarationId })} />
      <Flex gap={16} align="center" wrap className="notice">
        <Input.Search
          style={{ width: 240 }}
          allowClear
          aria-label={t('declare.lookFor')}
          placeholder={t('declare.lookFor')}
          onChange={(event) => {
            setLooked(event.target.value.trim());
            setPage(1);
          }}
        />
        <span data-rows={rows.length}>{t('declare.read', { count: count(rows.length) })}</span>
        <MoneyText yuan={sumOf(rows)} />
      </Flex>
      <Addition onAdd={(row) => onRows([...rows, { ...row, change: 'added' }])} />
      <RowsTable
        rows={found.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE)}
        rowKey={(row) => String(row.index)}
        columns={columns}
      />
      <Pagination
        size="small"
        hideOnSinglePage
        current={page}
        pageSize={ON_A_PAGE}
        total={found.length}
        showSizeChanger={false}
        onChange={setPage}
      />
    </>
  );
}
