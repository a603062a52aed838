import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { post, saveBlob } from '../../api/client.js';
import type { BankAccount, Instruction } from '../../api/money.js';
import { allRows } from '../../api/paging.js';
import { csvText } from '../../components/csv.js';
import { useChoices } from '../../components/form/choices.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { CommandForm } from '../../components/form/command-form.js';
import { DayInput, MoneyInput } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { RowsTable } from '../../components/table/rows-table.js';
import { today } from '../registration/employer-forms.js';
import { instructionKinds, parties } from './words.js';

type Input = City['InstructionInput'];

/** Today's accounts by number and title. */
function useAccountChoices() {
  const accounts = useQuery({
    queryKey: ['bank-accounts'],
    queryFn: () => allRows<BankAccount>('/bank-accounts'),
  });
  return (accounts.data ?? [])
    .filter((one) => one.validTo === null)
    .map((one) => ({ value: one.accountNumber, label: `${one.title} ${one.accountNumber}` }));
}

/** 起草指令: whom to pay, how much, from which account, when. */
export function DraftInstruction({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const kinds = useChoices('instructionKind', instructionKinds);
  const partyChoices = useChoices('partyName', parties);
  const accounts = useAccountChoices();
  return (
    <CommandDrawer<Input, unknown>
      name="draft-instruction"
      title={t('instruction.draft')}
      hint={t('instruction.draftHint')}
      submit={t('instruction.draft')}
      done={t('instruction.drafted')}
      width={760}
      initial={{ dueOn: today(), party: 'bank' }}
      send={(values, options) => post('/instructions', values, options)}
      onClose={onClose}
    >
      <Field name="instructionNumber" label={t('instruction.number')} needed max={40} />
      <Field name="kind" label={t('instruction.kind')} needed>
        <Select options={kinds} />
      </Field>
      <Field name="party" label={t('instruction.party')} needed>
        <Select options={partyChoices} />
      </Field>
      <Field name="bankAccount" label={t('instruction.from')} needed>
        <Select options={accounts} showSearch={{ optionFilterProp: 'label' }} />
      </Field>
      <Field name="counterpartName" label={t('instruction.counterpartName')} needed max={100} />
      <Field name="counterpartAccount" label={t('instruction.counterpartAccount')} needed max={40} />
      <Field name="counterpartUnit" label={t('bankLine.counterpart')} max={18} hint={t('bankLine.counterpartHint')} />
      <Field name="amount" label={t('instruction.amount')} needed shape="amount">
        <MoneyInput />
      </Field>
      <Field
        name="accountFundAmount"
        label={t('bankLine.accountPart')}
        shape="amount"
        hint={t('bankLine.accountPartHint')}
      >
        <MoneyInput />
      </Field>
      <Field name="dueOn" label={t('instruction.dueOn')} needed shape="day">
        <DayInput />
      </Field>
      <Field name="purpose" label={t('instruction.purpose')} needed />
    </CommandDrawer>
  );
}

interface Taking {
  readonly party: string;
  readonly dueThrough?: string;
}

/** 取出指令: what is approved and due goes to the party, as a file; it counts as sent from then on. */
export function TakeInstructions({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const partyChoices = useChoices('partyName', parties);
  const [taken, setTaken] = useState<readonly Instruction[]>();
  return (
    <Modal open width={900} title={t('instruction.take')} onCancel={onClose} footer={null}>
      <p className="quiet">{t('instruction.takeHint')}</p>
      {taken === undefined ? (
        <CommandForm<Taking, readonly Instruction[]>
          name="take-instructions"
          submit={t('instruction.take')}
          initial={{ party: 'bank', dueThrough: today() }}
          send={(values, options) => post('/instructions/taking', values, options)}
          onDone={(rows) => {
            setTaken(rows);
            void queries.invalidateQueries();
          }}
          onCancel={onClose}
        >
          <Field name="party" label={t('instruction.party')} needed>
            <Select options={partyChoices} />
          </Field>
          <Field name="dueThrough" label={t('instruction.dueThrough')} shape="day">
            <DayInput />
          </Field>
        </CommandForm>
      ) : (
        <Taken rows={taken} />
      )}
    </Modal>
  );
}

const columns = [
  'instructionNumber',
  'bankAccount',
  'counterpartName',
  'counterpartAccount',
  'amount',
  'dueOn',
  'purpose',
] as const;

function Taken({ rows }: { readonly rows: readonly Instruction[] }) {
  const { t } = useTranslation();
  return (
    <div data-taken={rows.length}>
      <RowsTable
        rows={rows}
        rowKey={(row) => row.instructionNumber}
        empty={t('instruction.nothingDue')}
        columns={[
          { key: 'instructionNumber', title: t('instruction.number') },
          { key: 'counterpartName', title: t('instruction.counterpartName') },
          { key: 'counterpartAccount', title: t('instruction.counterpartAccount') },
          { key: 'amount', title: t('instruction.amount'), format: 'money', total: true },
          { key: 'dueOn', title: t('instruction.dueOn'), format: 'date' },
        ]}
      />
      <Button
        className="decision"
        disabled={rows.length === 0}
        onClick={() =>
          saveBlob(
            new Blob([csvText([[...columns], ...rows.map((row) => columns.map((name) => row[name]))])], {
              type: 'text/csv',
            }),
            `instructions-${today()}.csv`,
          )
        }
      >
        {t('instruction.save')}
      </Button>
    </div>
  );
}
