import { Checkbox, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { post } from '../../api/client.js';
import type { BankLine } from '../../api/money.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { MoneyInput } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { useClassChoices } from './words.js';

interface LineActProps {
  readonly line: BankLine;
  readonly onClose: () => void;
}
interface ClassInput {
  readonly class: string;
  readonly accountFundAmount?: string;
  readonly counterpartUnit?: string;
  readonly reason: string;
}

function ClassFields() {
  const { t } = useTranslation();
  const classes = useClassChoices();
  return (
    <>
      <Field name="class" label={t('bankLine.class')} needed>
        <Select options={classes} showSearch={{ optionFilterProp: 'label' }} />
      </Field>
      <Field
        name="accountFundAmount"
        label={t('bankLine.accountPart')}
        shape="amount"
        hint={t('bankLine.accountPartHint')}
      >
        <MoneyInput />
      </Field>
      <Field name="counterpartUnit" label={t('bankLine.counterpart')} max={18} hint={t('bankLine.counterpartHint')} />
      <Field name="reason" label={t('form.reason')} needed max={500} />
    </>
  );
}

const standing = (line: BankLine): Partial<ClassInput> => ({
  class: line.class,
  ...(line.accountFundAmount === null ? {} : { accountFundAmount: line.accountFundAmount }),
  ...(line.counterpartUnit === null ? {} : { counterpartUnit: line.counterpartUnit }),
});

/** 更正类别: what an unbooked line is; every change is kept. */
export function ClassifyLine({ line, onClose }: LineActProps) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<ClassInput, unknown>
      name="class-line"
      title={`${t('bankLine.act.class')} · ${line.bankLineId}`}
      submit={t('bankLine.act.class')}
      done={t('bankLine.classed')}
      initial={standing(line)}
      send={(values, options) => post(`/bank-lines/${line.bankLineId}/class`, values, options)}
      onClose={onClose}
    >
      <ClassFields />
    </CommandDrawer>
  );
}

/** 申请更正: a booked line gets another class once a second person agrees. */
export function CorrectLine({ line, onClose }: LineActProps) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<ClassInput, unknown>
      name="correct-line"
      title={`${t('bankLine.act.correction')} · ${line.bankLineId}`}
      hint={t('bankLine.correctionHint')}
      submit={t('bankLine.act.correction')}
      done={t('bankLine.corrected')}
      initial={standing(line)}
      send={(values, options) => post(`/bank-lines/${line.bankLineId}/corrections`, values, options)}
      onClose={onClose}
    >
      <ClassFields />
    </CommandDrawer>
  );
}

/** 冲销到账: takes a posted receipt back, by red entries and red records. */
export function ReverseLine({ line, onClose }: LineActProps) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<{ reason: string; repost?: boolean }, unknown>
      name="reverse-line"
      title={`${t('bankLine.act.reversal')} · ${line.bankLineId}`}
      hint={t('bankLine.reversalHint')}
      submit={t('bankLine.act.reversal')}
      done={t('bankLine.reversed')}
      danger
      send={(values, options) => post(`/bank-lines/${line.bankLineId}/reversal`, values, options)}
      onClose={onClose}
    >
      <Field name="reason" label={t('form.reason')} needed />
      <Form.Item name="repost" valuePropName="checked">
        <Checkbox>{t('bankLine.repost')}</Checkbox>
      </Form.Item>
    </CommandDrawer>
  );
}
