import { useTranslation } from 'react-i18next';
import { systemClock } from '@pnet/kernel';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { useNode } from '../../api/node.js';
import type { EmployerRecord } from '../../api/registration.js';
import { CodePicker } from '../../components/form/code-picker.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { DayInput } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { RegionPicker } from '../../components/form/region-picker.js';
import { changedValues } from './changed-values.js';
import { employerRecord } from './form-records.js';

type EmployerInput = City['EmployerInput'];
type Details = Omit<EmployerInput, 'unifiedCreditCode' | 'agencyCode' | 'registeredOn'>;

/** Today in China. */
export const today = (): string => systemClock.now().toPlainDate().toString();

/** When it takes effect, and why. */
export function EffectFields() {
  const { t } = useTranslation();
  return (
    <>
      <Field name="effectiveOn" label={t('form.effectiveOn')} needed shape="day" initial={today()}>
        <DayInput />
      </Field>
      <Field name="reason" label={t('form.reason')} needed />
    </>
  );
}

function DetailFields() {
  const { t } = useTranslation();
  return (
    <>
      <Field name="name" label={`${t('employer.name')} AAB004`} needed />
      <Field name="category" label={`${t('employer.category')} AAB019`} needed>
        <CodePicker codes="employer-category" />
      </Field>
      <Field name="economicType" label={`${t('employer.economicType')} AAB020`} needed>
        <CodePicker codes="economic-type" />
      </Field>
      <Field name="industry" label={`${t('employer.industry')} AAB022`} max={20} />
      <Field name="legalRepresentative" label={t('employer.legalRepresentative')} max={100} />
      <Field name="contactName" label={t('employer.contactName')} max={100} />
      <Field name="contactMobile" label={t('employer.contactMobile')} max={30} />
      <Field name="address" label={t('employer.address')} />
      <Field name="taxAuthority" label={t('employer.taxAuthority')} max={30} />
      <Field name="bankName" label={t('employer.bankName')} max={100} />
      <Field name="bankAccountName" label={t('employer.bankAccountName')} />
      <Field name="bankAccountNumber" label={t('employer.bankAccountNumber')} shape="account" max={32} />
    </>
  );
}

interface RegisterEmployerProps {
  readonly onClose: () => void;
  readonly onDone: (employerId: string) => void;
}

/** 单位登记: all that is registered of an employer. */
export function RegisterEmployer({ onClose, onDone }: RegisterEmployerProps) {
  const { t } = useTranslation();
  const agencies = useNode().data?.agencies ?? [];
  const only = agencies.length === 1 ? { agencyCode: agencies[0]?.code ?? '' } : {};
  return (
    <CommandDrawer<EmployerInput, { employerId: string }>
      name="register-employer"
      title={t('register.employer')}
      submit={t('register.save')}
      done={t('register.employerDone')}
      width={760}
      initial={{ registeredOn: today(), ...only }}
      send={(values, options) => post('/employers', values, options)}
      onDone={({ employerId }) => onDone(employerId)}
      onClose={onClose}
    >
      <Field name="unifiedCreditCode" label={t('employer.creditCode')} needed max={40} />
      <Field name="agencyCode" label={`${t('employer.agency')} AAB034`} needed>
        <RegionPicker />
      </Field>
      <Field name="registeredOn" label={t('employer.registeredOn')} needed shape="day">
        <DayInput />
      </Field>
      <DetailFields />
    </CommandDrawer>
  );
}

type Change = Partial<Details> & { readonly effectiveOn: string; readonly reason: string };

/** The values that a change begins with: what stands, but not what is masked. */
function standing(record: EmployerRecord): Partial<Details> {
  const { name, category, economicType } = record;
  const more = (
    [
      'industry',
      'legalRepresentative',
      'contactName',
      'address',
      'taxAuthority',
      'bankName',
      'bankAccountName',
    ] as const
  ).flatMap((item) => (record[item] === null ? [] : [[item, record[item]]]));
  return { name, category, economicType, ...(Object.fromEntries(more) as Partial<Details>) };
}

interface EmployerActProps {
  readonly record: EmployerRecord;
  readonly onClose: () => void;
}

/** 单位信息变更: only what gets another value is sent. */
export function ChangeEmployer({ record, onClose }: EmployerActProps) {
  const { t } = useTranslation();
  const before = standing(record);
  return (
    <CommandDrawer<Change, unknown>
      name="change-employer"
      record={employerRecord(record.employerId)}
      title={`${t('register.change')} · ${record.name}`}
      hint={t('register.changeEmployerHint')}
      submit={t('register.saveChange')}
      done={t('register.changed')}
      width={760}
      below="/changes"
      initial={before}
      send={({ effectiveOn, reason, ...values }, options) =>
        post(
          `/employers/${record.employerId}/changes`,
          { changes: changedValues(before, values), effectiveOn, reason },
          options,
        )
      }
      onClose={onClose}
    >
      <DetailFields />
      <EffectFields />
    </CommandDrawer>
  );
}

/** What an employer can be moved to, by the name of the act at the node. */
export type EmployerMove = 'suspension' | 'resumption' | 'cancellation';

/** 单位暂停、恢复、注销. */
export function MoveEmployer({ record, move, onClose }: EmployerActProps & { readonly move: EmployerMove }) {
  const { t } = useTranslation();
  const open = record.open.relations;
  return (
    <CommandDrawer<{ effectiveOn: string; reason: string }, unknown>
      name={move}
      record={employerRecord(record.employerId)}
      title={`${t(`register.${move}`)} · ${record.name}`}
      hint={move === 'cancellation' ? t('register.cancelHint', { count: open }) : t(`register.${move}Hint`)}
      submit={t(`register.${move}`)}
      done={t('register.moved')}
      danger={move === 'cancellation'}
      send={(values, options) => post(`/employers/${record.employerId}/${move}`, values, options)}
      onClose={onClose}
    >
      <EffectFields />
    </CommandDrawer>
  );
}
