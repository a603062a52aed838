import { Button, Flex, Form, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ManualEntryInput } from '../../api/books.js';
import { post } from '../../api/client.js';
import { useChoices } from '../../components/form/choices.js';
import { SchemePicker, useSchemes } from '../../components/form/scheme-picker.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { DayInput, MoneyInput } from '../../components/form/dated-input.js';
import { filledIn } from '../../components/form/pointers.js';
import { Field } from '../../components/form/field.js';
import { StatusMark } from '../../components/status-mark.js';
import { MoneyText } from '../../components/text/texts.js';
import { funds } from '../money/words.js';
import { today } from '../registration/employer-forms.js';
import { useAccounts } from './account-choices.js';
import { voucherSums } from './voucher-sums.js';

/** Rules that a person may state. */
const voucherRules = ['manual', 'benefit-expense-aggregate', 'opening'] as const;

/** 编制手工凭证: lines that balance in each fund; a second person reviews it before it is posted. */
export function VoucherForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [scheme] = useSchemes();
  const rules = useChoices('voucherRule', voucherRules);
  return (
    <CommandDrawer<ManualEntryInput, { manualEntryId: string }>
      name="voucher"
      title={t('voucher.draft')}
      hint={t('voucher.hint')}
      submit={t('voucher.submit')}
      done={t('voucher.drafted')}
      width={1080}
      initial={{
        scheme,
        date: today(),
        rule: 'manual',
        lines: [{ fund: 'pooled' }, { fund: 'pooled' }] as never,
      }}
      send={({ lines, ...values }, options) =>
        post('/ledger/manual-entries', { ...values, lines: lines.map(filledIn) }, options)
      }
      onClose={onClose}
    >
      <Field name="scheme" label={t('person.scheme')} needed>
        <SchemePicker />
      </Field>
      <Field name="date" label={t('entry.date')} needed shape="day">
        <DayInput />
      </Field>
      <Field name="rule" label={t('entry.rule')} needed>
        <Select options={rules} />
      </Field>
      <Field name="summary" label={t('entry.summary')} needed />
      <Lines />
    </CommandDrawer>
  );
}

function Lines() {
  const { t } = useTranslation();
  return (
    <div className="whole-row">
      <Form.List name="lines">
        {(fields, { add, remove }, { errors }) => (
          <>
            {fields.map((field) => (
              <VoucherLine
                key={field.key}
                at={field.name}
                onRemove={fields.length > 2 ? () => remove(field.name) : undefined}
              />
            ))}
            <Form.ErrorList errors={errors} />
            <Button data-act="add-line" onClick={() => add({ fund: 'pooled' })}>
              {t('voucher.addLine')}
            </Button>
          </>
        )}
      </Form.List>
      <Sums />
    </div>
  );
}

function VoucherLine({ at, onRemove }: { readonly at: number; readonly onRemove: (() => void) | undefined }) {
  const { t } = useTranslation();
  const fundChoices = useChoices('fundName', funds);
  const accounts = useAccounts('postable');
  const name = (field: string): readonly (string | number)[] => [at, field];
  return (
    <Space align="start" wrap data-line={at}>
      <Field name={name('fund')} label={t('books.fund')} needed>
        <Select options={fundChoices} style={{ width: 130 }} />
      </Field>
      <Field name={name('account')} label={t('books.account')} needed>
        <Select options={accounts} showSearch={{ optionFilterProp: 'label' }} style={{ width: 240 }} />
      </Field>
      <Field name={name('debit')} label={t('books.debit')} shape="amount">
        <MoneyInput />
      </Field>
      <Field name={name('credit')} label={t('books.credit')} shape="amount">
        <MoneyInput />
      </Field>
      <Field name={name('counterpartUnit')} label={t('bankLine.counterpart')} max={18} />
      <Field name={name('instrumentNumber')} label={t('entry.instrument')} max={60} />
      {onRemove ? <Button onClick={onRemove}>{t('voucher.removeLine')}</Button> : null}
    </Space>
  );
}

/** The sums as they are typed, for each fund. */
function Sums() {
  const { t } = useTranslation();
  const form = Form.useFormInstance<ManualEntryInput>();
  const lines = Form.useWatch('lines', form) ?? [];
  return (
    <Flex vertical gap={4} className="notice" aria-live="polite" data-sums>
      {voucherSums(lines).map((sums) => (
        <Space key={sums.fund} wrap>
          <strong>{t(`fundName.${sums.fund}`)}</strong>
          {t('books.debit')} <MoneyText yuan={sums.debit} />
          {t('books.credit')} <MoneyText yuan={sums.credit} />
          <StatusMark tone={sums.isEven ? 'good' : 'bad'} text={t(sums.isEven ? 'voucher.even' : 'voucher.uneven')} />
        </Space>
      ))}
    </Flex>
  );
}
