import { Button, Checkbox, Flex, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { count } from '../../components/format.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { pastedRows, type DeclaredRow } from './declared-rows.js';

const SHOWN = 200;

interface ListInputProps {
  readonly rows: readonly DeclaredRow[];
  readonly onRows: (rows: readonly DeclaredRow[]) => void;
  readonly isSupplementary: boolean;
  readonly onSupplementary: (isSupplementary: boolean) => void;
}

/** A whole list with wages, pasted from a sheet. */
export function ListInput({ rows, onRows, isSupplementary, onSupplementary }: ListInputProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  return (
    <>
      <Checkbox checked={isSupplementary} onChange={(event) => onSupplementary(event.target.checked)}>
        {t('declare.supplementary')}
      </Checkbox>
      <Input.TextArea
        rows={5}
        className="notice"
        value={text}
        data-paste="list"
        aria-label={t('declare.paste')}
        placeholder={t('declare.paste')}
        onChange={(event) => {
          setText(event.target.value);
          onRows(pastedRows(event.target.value));
        }}
      />
      <Flex justify="space-between" className="notice">
        <span data-rows={rows.length}>{t('declare.read', { count: count(rows.length) })}</span>
        <Button
          disabled={text === ''}
          onClick={() => {
            setText('');
            onRows([]);
          }}
        >
          {t('action.reset')}
        </Button>
      </Flex>
      <DeclaredRows rows={rows} />
    </>
  );
}

/** People as they will be declared, with the sum of their wages; `onDrop` takes one out. */
export function DeclaredRows({
  rows,
  onDrop,
}: {
  readonly rows: readonly DeclaredRow[];
  readonly onDrop?: (index: number) => void;
}) {
  const { t } = useTranslation();
  const numbered = rows.map((row, index) => ({ ...row, index }));
  if (rows.length === 0) return null;
  return (
    <>
      <RowsTable
        rows={numbered.slice(0, SHOWN)}
        rowKey={(row) => String(row.index)}
        columns={[
          { key: 'number', title: t('table.number'), format: 'number' },
          { key: 'personId', title: `${t('person.id')} AAC001` },
          { key: 'documentNumber', title: t('person.documentNumber'), format: 'mask' },
          { key: 'name', title: `${t('person.name')} AAC003` },
          { key: 'declaredWage', title: `${t('declare.wage')} AAC040`, align: 'right' },
          { key: 'contributionMonth', title: `${t('contribution.month')} AAE003` },
          { key: 'remark', title: t('declare.remark') },
          ...(onDrop
            ? [
                {
                  key: 'drop',
                  title: t('action.act'),
                  render: (row: { readonly index: number }) => (
                    <Button type="link" className="crumb" onClick={() => onDrop(row.index)}>
                      {t('declare.drop')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {rows.length > SHOWN ? (
        <div className="chart-foot">{t('batch.more', { shown: SHOWN, count: rows.length })}</div>
      ) : null}
    </>
  );
}
