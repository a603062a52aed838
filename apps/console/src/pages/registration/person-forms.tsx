import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { post } from '../../api/client.js';
import type { PersonRecord } from '../../api/registration.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { DayInput, PeriodPicker } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { PartyPicker } from '../../components/form/party-picker.js';
import { EffectFields, today } from './employer-forms.js';
import { personRecord } from './form-records.js';
import { IdentityFields, RelationCategoryPicker, RetirementFields } from './register-person.js';

interface PersonActProps {
  readonly record: PersonRecord;
  readonly onClose: () => void;
}

const pathOf = (record: PersonRecord, act: string): string => `/persons/${record.personId}/${act}`;

/** What every act on a person has in common. */
function useAct(record: PersonRecord, act: string, onClose: () => void) {
  const { t } = useTranslation();
  return {
    name: act,
    record: personRecord(record.personId),
    title: `${t(`register.act.${act}`)} · ${record.name}`,
    submit: t(`register.act.${act}`),
    done: t('register.actDone'),
    onClose,
  };
}

type Change = Readonly<Record<string, string>> & { readonly effectiveOn: string; readonly reason: string };

/** 身份信息变更: what is filled in gets the new value. */
export function ChangeIdentity({ record, onClose }: PersonActProps) {
  const { t } = useTranslation();
  return (
    <CommandDrawer<Change, unknown>
      {...useAct(record, 'identity-changes', onClose)}
      hint={t('register.identityHint')}
      below="/changes"
      send={({ effectiveOn, reason, ...changes }, options) =>
        post(pathOf(record, 'identity-changes'), { changes, effectiveOn, reason }, options)
      }
    >
      <IdentityFields needed={false} />
      <EffectFields />
    </CommandDrawer>
  );
}

const statuses = ['new', 'suspended', 'resumed', 'terminated', 'transferred-out', 'retired', 'dead'] as const;

/** 参保状态变更. */
export function ChangeStatus({ record, onClose }: PersonActProps) {
  const { t } = useTranslation();
  return (
    <CommandDrawer
      {...useAct(record, 'status-lines', onClose)}
      send={(values, options) => post(pathOf(record, 'status-lines'), values, options)}
    >
      <Field name="status" label={t('person.status')} needed>
        <Select options={statuses.map((value) => ({ value, label: t(`personStatus.${value}`) }))} />
      </Field>
      <EffectFields />
    </CommandDrawer>
  );
}

/** 建立参保关系. */
export function OpenRelation({ record, onClose }: PersonActProps) {
  const { t } = useTranslation();
  return (
    <CommandDrawer
      {...useAct(record, 'relations', onClose)}
      initial={{ category: 'employee' }}
      send={(values, options) => post(pathOf(record, 'relations'), values, options)}
    >
      <Field name="employerId" label={t('register.employerOf')} needed>
        <PartyPicker kind="employer" takesF2 autoFocus />
      </Field>
      <Field name="startMonth" label={t('person.startMonth')} needed shape="month">
        <PeriodPicker />
      </Field>
      <Field name="category" label={t('person.category')} needed>
        <RelationCategoryPicker />
      </Field>
      <Field name="reason" label={t('form.reason')} needed />
      <Field name="retirementAgeReason" label={t('register.retirementAgeReason')} />
    </CommandDrawer>
  );
}

/** 终止参保关系. */
export function EndRelation({ record, onClose }: PersonActProps) {
  const { t } = useTranslation();
  const open = record.relations.filter((relation) => relation.endMonth === null);
  const [only] = open;
  return (
    <CommandDrawer
      {...useAct(record, 'relations/end', onClose)}
      {...(open.length === 0 ? { hint: t('register.noOpenRelation') } : {})}
      initial={open.length === 1 && only ? { employerId: only.employerId } : {}}
      send={(values, options) => post(pathOf(record, 'relations/end'), values, options)}
    >
      <Field name="employerId" label={t('register.employerOf')} needed>
        <Select
          options={open.map((one) => ({
            value: one.employerId,
            label: `${one.employerName || one.employerId} ${one.startMonth}`,
          }))}
        />
      </Field>
      <Field name="endMonth" label={t('person.endMonth')} needed shape="month">
        <PeriodPicker />
      </Field>
      <Field name="reason" label={t('form.reason')} needed />
    </CommandDrawer>
  );
}

/** 离退休登记. */
export function RegisterRetirement({ record, onClose }: PersonActProps) {
  return (
    <CommandDrawer
      {...useAct(record, 'retirement', onClose)}
      send={(values, options) => post(pathOf(record, 'retirement'), values, options)}
    >
      <RetirementFields below={[]} needed />
    </CommandDrawer>
  );
}

/** Kinds of facts, with the values that a fact of that kind has. */
const factValues = {
  'post-kind': ['managerial-technical', 'production-operation'],
  'special-trade': ['underground', 'high-altitude', 'heavy-labour', 'high-temperature', 'toxic-harmful'],
  'work-start': [],
  'death': [],
} as const;
type FactKind = keyof typeof factValues;

function FactFields() {
  const { t } = useTranslation();
  const kind = Form.useWatch<FactKind | undefined>('kind') ?? 'post-kind';
  const values: readonly string[] = factValues[kind];
  return (
    <>
      <Field name="kind" label={t('fact.kind')} needed>
        <Select
          options={(Object.keys(factValues) as FactKind[]).map((value) => ({ value, label: t(`fact.of.${value}`) }))}
        />
      </Field>
      {values.length > 0 ? (
        <Field key={kind} name="value" label={t('fact.value')} needed>
          <Select options={values.map((value) => ({ value, label: t(`fact.is.${value}`) }))} />
        </Field>
      ) : null}
      <Field name="effectiveFrom" label={t('fact.from')} needed shape="day">
        <DayInput />
      </Field>
      {values.length > 0 ? (
        <Field name="effectiveTo" label={t('fact.to')} shape="day">
          <DayInput />
        </Field>
      ) : null}
      <Field name="corrects" label={t('fact.corrects')} shape="day" hint={t('fact.correctsHint')}>
        <DayInput />
      </Field>
      <Field name="evidence" label={t('fact.evidence')} needed />
      <Field name="reason" label={t('form.reason')} needed />
    </>
  );
}

/** 登记或更正个人事实, with its evidence; a second person reviews it. */
export function RecordFact({ record, onClose }: PersonActProps) {
  const { t } = useTranslation();
  return (
    <CommandDrawer
      {...useAct(record, 'facts', onClose)}
      hint={t('fact.hint')}
      initial={{ kind: 'post-kind', effectiveFrom: today() }}
      send={(values, options) => post(pathOf(record, 'facts'), values, options)}
    >
      <FactFields />
    </CommandDrawer>
  );
}

/** 登记领取账户, with its evidence; a second person reviews it. */
export function RecordPayee({ record, onClose }: PersonActProps) {
  const { t } = useTranslation();
  return (
    <CommandDrawer
      {...useAct(record, 'payee-accounts', onClose)}
      hint={t('payee.hint')}
      initial={{ validFrom: today() }}
      send={(values, options) => post(pathOf(record, 'payee-accounts'), values, options)}
    >
      <Field name="validFrom" label={t('payee.validFrom')} needed shape="day">
        <DayInput />
      </Field>
      <Field name="validTo" label={t('payee.validTo')} shape="day">
        <DayInput />
      </Field>
      <Field name="bankName" label={t('person.bankName')} needed max={100} />
      <Field name="accountNumber" label={t('person.bankAccountNumber')} needed shape="account" max={32} />
      <Field name="holder" label={t('payee.holder')} max={100} hint={t('payee.holderHint')} />
      <Field name="evidence" label={t('fact.evidence')} needed />
      <Field name="reason" label={t('form.reason')} needed />
    </CommandDrawer>
  );
}
