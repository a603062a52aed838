import { Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { PlainDate } from '@pnet/kernel';
import { checkCitizenNumber } from '@pnet/standards';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { useNode } from '../../api/node.js';
import { CodePicker } from '../../components/form/code-picker.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { DayInput, MoneyInput, PeriodPicker } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { PartyPicker } from '../../components/form/party-picker.js';
import { RegionPicker } from '../../components/form/region-picker.js';
import { today } from './employer-forms.js';

type PersonInput = City['PersonInput'];
interface Registered {
  readonly personId: string;
  readonly possibleDuplicates: number;
}

/** The relation categories of the node, in words. */
export function RelationCategoryPicker(field: {
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}) {
  const { t } = useTranslation();
  return (
    <Select
      {...field}
      options={(['employee', 'flexible'] as const).map((value) => ({ value, label: t(`relationCategory.${value}`) }))}
    />
  );
}

/** A citizen number, from which birth date and sex are filled in. */
function DocumentNumberInput(field: {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}) {
  const form = Form.useFormInstance<PersonInput>();
  const fill = (typed: string): void => {
    const day = PlainDate.parse(today());
    const read =
      day.ok && form.getFieldValue('documentType') === '01' ? checkCitizenNumber(typed.trim(), day.value) : undefined;
    if (read?.ok)
      form.setFieldsValue({
        birthDate: read.value.birthDate.toString(),
        sex: read.value.sex === 'male' ? '1' : '2',
      });
  };
  return (
    <Input
      {...field}
      maxLength={40}
      autoComplete="off"
      onChange={(event) => {
        field.onChange?.(event.target.value);
        fill(event.target.value);
      }}
    />
  );
}

/** What a document says of its holder; a change needs none of it. */
export function IdentityFields({ needed }: { readonly needed: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Field name="documentType" label={`${t('person.documentType')} AAC058`} needed={needed}>
        <CodePicker codes="document-type" />
      </Field>
      <Field name="documentNumber" label={`${t('person.documentNumber')} AAC147`} needed={needed}>
        <DocumentNumberInput />
      </Field>
      <Field name="name" label={`${t('person.name')} AAC003`} needed={needed} max={100} />
      <Field name="sex" label={`${t('person.sex')} AAC004`} needed={needed}>
        <CodePicker codes="sex" only={['1', '2']} />
      </Field>
      <Field name="birthDate" label={`${t('person.birthDate')} AAC006`} needed={needed} shape="day">
        <DayInput />
      </Field>
    </>
  );
}

function OtherFields() {
  const { t } = useTranslation();
  return (
    <>
      <Field name="agencyCode" label={`${t('employer.agency')} AAB034`} needed>
        <RegionPicker />
      </Field>
      <Field name="ethnicity" label={`${t('person.ethnicity')} AAC005`}>
        <CodePicker codes="ethnic-group" />
      </Field>
      <Field name="householdKind" label={t('person.householdKind')} max={10} />
      <Field name="startedWorkOn" label={`${t('person.startedWorkOn')} AAC007`} shape="day">
        <DayInput />
      </Field>
      <Field name="firstInsuredMonth" label={t('person.firstInsuredMonth')} shape="month">
        <PeriodPicker />
      </Field>
      <Field name="mobile" label={`${t('person.mobile')} AAC067`} shape="mobile" max={11} />
      <Field name="bankName" label={t('person.bankName')} max={100} />
      <Field name="bankAccountNumber" label={t('person.bankAccountNumber')} shape="account" max={32} />
      <Form.Item name="migrantWorker" valuePropName="checked" label=" " colon={false}>
        <Checkbox>{t('person.migrantWorker')}</Checkbox>
      </Form.Item>
    </>
  );
}

/** The relation that begins with the registration, where one does. */
function RelationFields() {
  const { t } = useTranslation();
  return (
    <>
      <h4 className="whole-row">{t('register.relationWith')}</h4>
      <Field name={['relation', 'employer']} label={t('register.employerOf')}>
        <PartyPicker kind="employer" takesF2 />
      </Field>
      <Field name={['relation', 'startMonth']} label={t('person.startMonth')} shape="month">
        <PeriodPicker />
      </Field>
      <Field name={['relation', 'category']} label={t('person.category')}>
        <RelationCategoryPicker />
      </Field>
      <Field name={['relation', 'retirementAgeReason']} label={t('register.retirementAgeReason')} />
    </>
  );
}

/** The retirement that is known at the registration. */
export function RetirementFields({ below, needed }: { readonly below: readonly string[]; readonly needed: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <Field name={[...below, 'retirementMonth']} label={t('register.retirementMonth')} needed={needed} shape="month">
        <PeriodPicker />
      </Field>
      <Field name={[...below, 'monthlyPension']} label={t('register.monthlyPension')} needed={needed} shape="amount">
        <MoneyInput />
      </Field>
    </>
  );
}

/** What is sent of a filled form: a relation without an employer was not meant. */
function stated({ relation, ...values }: PersonInput): object {
  return relation?.employer ? { ...values, relation } : values;
}

interface RegisterPersonProps {
  readonly onClose: () => void;
  readonly onDone: (registered: Registered) => void;
}

/** 个人登记: all that is registered of a person, perhaps with the relation that begins or the retirement that is known. */
export function RegisterPerson({ onClose, onDone }: RegisterPersonProps) {
  const { t } = useTranslation();
  const agencies = useNode().data?.agencies ?? [];
  const only = agencies.length === 1 ? { agencyCode: agencies[0]?.code ?? '' } : {};
  return (
    <CommandDrawer<PersonInput, Registered>
      name="register-person"
      title={t('register.person')}
      hint={t('register.personHint')}
      submit={t('register.save')}
      done={t('register.personDone')}
      width={760}
      initial={{ documentType: '01', relation: { category: 'employee' } as never, ...only }}
      send={(values, options) => post('/persons', stated(values), options)}
      onDone={onDone}
      onClose={onClose}
    >
      <IdentityFields needed />
      <OtherFields />
      <RelationFields />
      <h4 className="whole-row">{t('register.retireeWith')}</h4>
      <RetirementFields below={['retiree']} needed={false} />
    </CommandDrawer>
  );
}
