import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { controlledActs } from '@pnet/standards';
import { useChoices } from '../../components/form/choices.js';
import { CodePicker } from '../../components/form/code-picker.js';
import { DayInput } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';

/** A front-office control that the targets set, or lift. */
export function ControlFields() {
  const { t } = useTranslation();
  const action = Form.useWatch(['payload', 'action']) as string | undefined;
  const actions = useChoices('orderedControl', ['set', 'lift']);
  return (
    <>
      <Field name={['payload', 'action']} label={t('orderedControl.action')} needed>
        <Select options={actions} />
      </Field>
      {action === 'lift' ? (
        <Field name={['payload', 'order']} label={t('orderedControl.order')} needed max={60} />
      ) : (
        <SettingFields />
      )}
      <Field name={['payload', 'reason']} label={t('record.reason')} needed max={500} />
    </>
  );
}

function SettingFields() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const acts = Object.entries(controlledActs).map(([value, { title }]) => ({ value, label: title[language] }));
  return (
    <>
      <Field name={['payload', 'effect']} label={t('control.effect')} needed>
        <CodePicker codes="control-effect" />
      </Field>
      <Field name={['payload', 'acts']} label={t('control.acts')} needed>
        <Select mode="multiple" options={acts} showSearch={{ optionFilterProp: 'label' }} />
      </Field>
      <Field
        name={['payload', 'employer', 'unifiedCreditCode']}
        label={t('orderedControl.creditCode')}
        hint={t('orderedControl.creditCodeHint')}
        max={40}
      />
      <Field name={['payload', 'validFrom']} label={t('control.validFrom')} needed shape="day">
        <DayInput />
      </Field>
      <Field name={['payload', 'validTo']} label={t('control.validTo')} needed shape="day">
        <DayInput />
      </Field>
    </>
  );
}
