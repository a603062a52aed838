import { Button, Checkbox, Flex, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeclarationLine } from '../../api/front-office.js';
import { MoneyInput } from '../../components/form/dated-input.js';
import { PartyPicker } from '../../components/form/party-picker.js';
import { useListHere } from '../../components/list-control.js';
import { QueryTable } from '../../components/table/query-table.js';
import { useList } from '../../components/table/use-list.js';
import { changed, type Changes } from './declared-rows.js';
import { DeclaredRows } from './list-input.js';

interface ChangesInputProps {
  readonly changes: Changes;
  readonly onChange: (changes: Changes) => void;
  /** The declaration that is changed; undefined where there is none. */
  readonly lastListId: string | undefined;
}

/** What changed: who comes, who leaves, whose wage is another; on the list of the month before. */
export function ChangesInput({ changes, onChange, lastListId }: ChangesInputProps) {
  const { t } = useTranslation();
  return (
    <>
      <p className="notice" data-changed={changed(changes)}>
        {t('declare.changedCount', {
          added: changes.additions.length,
          removed: changes.removals.length,
          wages: Object.keys(changes.wages).length,
        })}
      </p>
      <h4>{t('declare.additions')}</h4>
      <Addition onAdd={(row) => onChange({ ...changes, additions: [...changes.additions, row] })} />
      <DeclaredRows
        rows={changes.additions}
        onDrop={(index) => onChange({ ...changes, additions: changes.additions.filter((_row, at) => at !== index) })}
      />
      {lastListId === undefined ? null : (
        <>
          <h4>{t('declare.roster')}</h4>
          <Roster key={lastListId} lastListId={lastListId} changes={changes} onChange={onChange} />
        </>
      )}
    </>
  );
}

/** A person who comes, registered before; with the wage. */
export function Addition({ onAdd }: { readonly onAdd: (row: Changes['additions'][number]) => void }) {
  const { t } = useTranslation();
  const [personId, setPersonId] = useState<string>();
  const [wage, setWage] = useState<string>();
  const [remark, setRemark] = useState('');
  const add = (): void => {
    if (!personId || !wage) return;
    onAdd({ personId, declaredWage: wage, ...(remark.trim() === '' ? {} : { remark: remark.trim() }) });
    setPersonId(undefined);
    setWage(undefined);
    setRemark('');
  };
  return (
    <Flex gap={8} wrap className="notice">
      <div style={{ width: 280 }}>
        <PartyPicker kind="person" value={personId} onChange={setPersonId} />
      </div>
      <div style={{ width: 160 }} aria-label={t('declare.wage')}>
        <MoneyInput value={wage} onChange={setWage} />
      </div>
      <Input
        style={{ width: 240 }}
        value={remark}
        maxLength={200}
        aria-label={t('declare.remark')}
        placeholder={t('declare.remark')}
        onChange={(event) => setRemark(event.target.value)}
      />
      <Button data-act="add-person" disabled={!personId || !wage} onClick={add}>
        {t('declare.add')}
      </Button>
    </Flex>
  );
}

function Roster({ changes, onChange, lastListId }: ChangesInputProps & { readonly lastListId: string }) {
  const { t } = useTranslation();
  const list = useList<DeclarationLine>('last-list', `/declarations/${lastListId}/lines`, useListHere());
  const { removals, wages } = changes;
  const remove = (personId: string, isRemoved: boolean): void => {
    const { [personId]: _wage, ...others } = wages;
    const stay = removals.filter((one) => one !== personId);
    onChange({ ...changes, removals: isRemoved ? [...stay, personId] : stay, wages: isRemoved ? others : wages });
  };
  const setWage = (personId: string, wage: string | undefined): void => {
    const { [personId]: _wage, ...others } = wages;
    onChange({ ...changes, wages: wage ? { ...others, [personId]: wage } : others });
  };
  return (
    <QueryTable
      list={list}
      exported={false}
      rowKey={(row) => `${row.personId} ${row.contributionMonth} ${row.changeKind}`}
      columns={[
        { key: 'personId', title: `${t('person.id')} AAC001`, sort: true },
        { key: 'name', title: `${t('person.name')} AAC003` },
        { key: 'documentNumber', title: t('person.documentNumber'), format: 'mask' },
        { key: 'declaredWage', title: `${t('declare.wage')} AAC040`, format: 'money' },
        {
          key: 'newWage',
          title: t('declare.newWage'),
          width: 180,
          render: (row) =>
            row.changeKind === 'removed' ? (
              '—'
            ) : (
              <MoneyInput
                id={`wage-${row.personId}`}
                value={wages[row.personId]}
                disabled={removals.includes(row.personId)}
                onChange={(wage) => setWage(row.personId, wage)}
              />
            ),
        },
        {
          key: 'leaves',
          title: t('declare.leaves'),
          render: (row) =>
            row.changeKind === 'removed' ? (
              t('declare.changeKind.removed')
            ) : (
              <Checkbox
                data-leaves={row.personId}
                aria-label={`${t('declare.leaves')} ${row.personId}`}
                checked={removals.includes(row.personId)}
                onChange={(event) => remove(row.personId, event.target.checked)}
              />
            ),
        },
      ]}
    />
  );
}
