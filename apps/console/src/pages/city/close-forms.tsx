import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { SchemePicker, useSchemes } from '../../components/form/scheme-picker.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { DayInput } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { PartyPicker } from '../../components/form/party-picker.js';
import { today } from '../registration/employer-forms.js';

interface OfMonth {
  readonly month: string;
  readonly onClose: () => void;
}

/** 日结: numbers and seals all days up to this one. */
export function CloseDay({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<{ day: string }, City['ClosedDay']>
      name="close-day"
      title={t('close.day')}
      hint={t('close.dayHint')}
      submit={t('close.day')}
      done={t('close.dayDone')}
      initial={{ day: today() }}
      send={(values, options) => post('/closing/close-day', values, options)}
      onClose={onClose}
    >
      <Field name="day" label={t('statement.day')} needed shape="day">
        <DayInput />
      </Field>
    </CommandDrawer>
  );
}

interface Exclusion {
  readonly employerId: string;
  readonly scheme: string;
  readonly reason: string;
}

/** 当月不核定: an employer is left out of the month, with the reason. */
export function ExcludeEmployer({ month, employerId, onClose }: OfMonth & { readonly employerId?: string }) {
  const { t } = useTranslation();
  const [scheme] = useSchemes();
  return (
    <CommandDrawer<Exclusion, unknown>
      name="exclude-employer"
      title={t('close.excludeTitle', { month })}
      hint={t('close.excludeHint')}
      submit={t('close.exclude')}
      done={t('close.excluded')}
      initial={{ scheme, ...(employerId === undefined ? {} : { employerId }) }}
      send={(values, options) => post(`/closing/${month}/exclusions`, values, options)}
      onClose={onClose}
    >
      <Field name="employerId" label={t('employer.id')} needed>
        <PartyPicker kind="employer" />
      </Field>
      <Field name="scheme" label={t('person.scheme')} needed>
        <SchemePicker />
      </Field>
      <Field name="reason" label={t('form.reason')} needed />
    </CommandDrawer>
  );
}

/** 申请反结账: another person decides. */
export function AskReopening({ month, onClose }: OfMonth) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<{ reason: string }, unknown>
      name="ask-reopening"
      title={t('close.reopenTitle', { month })}
      hint={t('close.reopenHint')}
      submit={t('close.reopen')}
      done={t('close.reopenAsked')}
      danger
      send={(values, options) => post(`/closing/${month}/reopen`, values, options)}
      onClose={onClose}
    >
      <Field name="reason" label={t('form.reason')} needed max={500} />
    </CommandDrawer>
  );
}
