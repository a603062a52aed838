import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DEFAULT_SCHEME } from '@pnet/standards';
import { useBook, type BookLine } from '../../api/policy.js';
import { DayInput, PeriodPicker } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { SchemePicker } from '../../components/form/scheme-picker.js';
import { RemoveRow } from './remove-row.js';

const path = ['payload', 'values'];

/** What is in force now, beside what is typed. */
function inForce(line: BookLine | undefined): string | undefined {
  const value = line?.inForce?.value;
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What is in force of the parameter of a row; said where the row is of the default scheme, as the book is. */
function useInForceHint(lines: readonly BookLine[]): (at: number) => string {
  const { t } = useTranslation();
  const typed =
    Form.useWatch<readonly ({ readonly key?: string; readonly scheme?: string } | undefined)[] | undefined>(path) ?? [];
  return (at) => {
    const line = lines.find((one) => one.key === typed[at]?.key);
    const isDefault = (typed[at]?.scheme ?? DEFAULT_SCHEME) === DEFAULT_SCHEME;
    return line && isDefault ? t('upper.inForce', { value: inForce(line) ?? t('approval.none'), unit: line.unit }) : '';
  };
}

/** A package of policy parameters: published on a day, with one line for each value. */
export function PackageFields() {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const lines = useBook({}).data?.items ?? [];
  const hint = useInForceHint(lines);
  return (
    <>
      <Field name={['payload', 'knownFrom']} label={t('order.knownFrom')} needed shape="day">
        <DayInput />
      </Field>
      <Field name={['payload', 'activatesOn']} label={t('evidence.activatesOn')} needed shape="day">
        <DayInput />
      </Field>
      <div className="whole-row" data-values>
        <Form.List name={path}>
          {(rows, { add, remove }) => (
            <>
              {rows.map((row) => (
                <div key={row.key} className="fields">
                  <Field name={[row.name, 'key']} label={t('approval.parameter')} needed>
                    <Select
                      showSearch={{ optionFilterProp: 'label' }}
                      popupMatchSelectWidth={480}
                      options={lines.map((line) => ({ value: line.key, label: `${line.title[language]} ${line.key}` }))}
                    />
                  </Field>
                  <Field name={[row.name, 'scheme']} label={t('person.scheme')} hint={t('upper.schemeHint')}>
                    <SchemePicker every />
                  </Field>
                  <Field name={[row.name, 'value']} label={t('approval.value')} needed hint={hint(row.name)}>
                    <Input.TextArea autoSize maxLength={20_000} />
                  </Field>
                  <Field name={[row.name, 'effectiveFrom']} label={t('order.effectiveFrom')} needed shape="month">
                    <PeriodPicker />
                  </Field>
                  <Field name={[row.name, 'effectiveTo']} label={t('upper.effectiveTo')} shape="month">
                    <PeriodPicker />
                  </Field>
                  <Field name={[row.name, 'source']} label={t('order.source')} needed max={500} />
                  <Field
                    name={[row.name, 'reason']}
                    label={t('order.changeReason')}
                    max={500}
                    hint={t('order.changeReasonHint')}
                  />
                  <RemoveRow isOnly={rows.length === 1} onRemove={() => remove(row.name)} />
                </div>
              ))}
              <Button onClick={() => add({})}>{t('upper.addValue')}</Button>
            </>
          )}
        </Form.List>
      </div>
    </>
  );
}
