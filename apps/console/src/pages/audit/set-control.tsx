import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { controlledActs } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { CodePicker } from '../../components/form/code-picker.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { DayInput } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { PartyPicker } from '../../components/form/party-picker.js';
import { today } from '../registration/employer-forms.js';

type Input = City['ControlInput'];

interface SetControlProps {
  /** What is known already: the finding, its party. */
  readonly initial?: Partial<Input>;
  readonly onClose: () => void;
}

/** Proposes a front-office control; a second person approves it. */
export function SetControl({ initial = {}, onClose }: SetControlProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const acts = Object.entries(controlledActs).map(([value, { title }]) => ({ value, label: title[language] }));
  return (
    <CommandDrawer<Input, unknown>
      name="set-control"
      title={t('control.set')}
      hint={t('control.setHint')}
      submit={t('control.propose')}
      done={t('control.proposed')}
      initial={{ validFrom: today(), ...initial }}
      send={(values, options) =>
        post(
          '/controls',
          { ...values, ...(initial.findingId === undefined ? {} : { findingId: initial.findingId }) },
          options,
        )
      }
      onClose={onClose}
    >
      <Field name="effect" label={t('control.effect')} needed>
        <CodePicker codes="control-effect" />
      </Field>
      <Field name="acts" label={t('control.acts')} needed>
        <Select mode="multiple" options={acts} showSearch={{ optionFilterProp: 'label' }} />
      </Field>
      <Field name="employerId" label={t('employer.name')} hint={t('control.partyHint')}>
        <PartyPicker kind="employer" />
      </Field>
      <Field name="personId" label={t('person.name')}>
        <PartyPicker kind="person" />
      </Field>
      <Field name="reason" label={t('record.reason')} needed max={500} />
      <Field name="evidence" label={t('fact.evidence')} max={500} />
      <Field name="validFrom" label={t('control.validFrom')} needed shape="day">
        <DayInput />
      </Field>
      <Field name="validTo" label={t('control.validTo')} needed shape="day">
        <DayInput />
      </Field>
    </CommandDrawer>
  );
}
