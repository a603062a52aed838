import { Button, Form, Input, Radio, Select, Switch } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PeriodPicker } from '../../components/form/dated-input.js';
import { Field } from '../../components/form/field.js';
import { UnitPicker } from '../../components/form/unit-picker.js';
import { RemoveRow } from './remove-row.js';

const changes = ['add', 'rename', 'move', 'close', 'split', 'merge'] as const;
type Change = (typeof changes)[number];
const kinds = ['province', 'corps', 'city', 'province-direct', 'district', 'development-zone', 'industry'] as const;
const at = (...path: readonly string[]): string[] => ['payload', ...path];
type Path = readonly (string | number)[];

/** A unit that begins. `below` is where its fields stand in the form, or in the row of a list. */
function NewUnitFields({ below }: { readonly below: Path }) {
  const { t } = useTranslation();
  return (
    <>
      <Field name={[...below, 'code']} label={t('upper.newCode')} needed max={18} />
      <Field name={[...below, 'name']} label={t('upper.unitName')} needed max={60} />
      <Field name={[...below, 'nameEn']} label={t('upper.unitNameEn')} max={80} />
      <Field name={[...below, 'kind']} label={t('evidence.kind')} needed>
        <Select options={kinds.map((kind) => ({ value: kind, label: t(`upper.unitKind.${kind}`) }))} />
      </Field>
      <Field name={[...below, 'region']} label={t('topology.region')} needed max={6} />
      <Field name={[...below, 'parent']} label={t('topology.parent')} needed>
        <UnitPicker only={() => true} />
      </Field>
      <Field name={[...below, 'secondParent']} label={t('topology.comparisonParent')}>
        <UnitPicker only={() => true} />
      </Field>
    </>
  );
}

/** The unit that a change is of. */
function CodeField({ name = 'code' }: { readonly name?: string }) {
  const { t } = useTranslation();
  return (
    <Field name={at(name)} label={t('drill.unit')} needed>
      <UnitPicker />
    </Field>
  );
}

function MoveFields() {
  const { t } = useTranslation();
  const drops = Form.useWatch<boolean | undefined>(at('dropsSecondParent'));
  return (
    <>
      <CodeField />
      <Field name={at('parent')} label={t('upper.newParent')} needed>
        <UnitPicker only={() => true} />
      </Field>
      <Field name={at('dropsSecondParent')} label={t('upper.dropsSecondParent')}>
        <Switch aria-label={t('upper.dropsSecondParent')} />
      </Field>
      {drops ? null : (
        <Field name={at('secondParent')} label={t('upper.newSecondParent')} hint={t('upper.secondParentStays')}>
          <UnitPicker only={() => true} />
        </Field>
      )}
    </>
  );
}

function RenameFields() {
  const { t } = useTranslation();
  return (
    <>
      <CodeField />
      <Field name={at('name')} label={t('upper.newName')} needed max={60} />
      <Field name={at('nameEn')} label={t('upper.unitNameEn')} max={80} />
    </>
  );
}

function SplitFields() {
  const { t } = useTranslation();
  return (
    <>
      <CodeField />
      <Field name={at('goesOn')} label={t('evidence.goesOn')} needed>
        <Radio.Group
          options={[true, false].map((one) => ({ value: one, label: t(`payload.goesOn.${String(one)}`) }))}
        />
      </Field>
      <div className="whole-row">
        <Form.List name={at('into')}>
          {(rows, { add, remove }) => (
            <>
              {rows.map((row) => (
                <div key={row.key} className="fields">
                  <NewUnitFields below={[row.name]} />
                  <RemoveRow isOnly={rows.length === 1} onRemove={() => remove(row.name)} />
                </div>
              ))}
              <Button onClick={() => add({})}>{t('upper.addUnit')}</Button>
            </>
          )}
        </Form.List>
      </div>
    </>
  );
}

function MergeFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const into = Form.useWatch<unknown>(at('into'));
  const isNew = typeof into === 'object' && into !== null;
  return (
    <>
      <Field name={at('codes')} label={t('upper.mergedUnits')} needed>
        <UnitPicker many />
      </Field>
      <Form.Item label={t('upper.mergedInto')}>
        <Radio.Group
          value={isNew ? 'new' : 'known'}
          onChange={(event) => form.setFieldValue(at('into'), event.target.value === 'new' ? { name: '' } : undefined)}
          options={(['known', 'new'] as const).map((one) => ({ value: one, label: t(`upper.into.${one}`) }))}
        />
      </Form.Item>
      {isNew ? <NewUnitFields below={at('into')} /> : <CodeField name="into" />}
    </>
  );
}

const fields: Readonly<Record<Change, () => ReactNode>> = {
  add: () => <NewUnitFields below={at('unit')} />,
  rename: () => <RenameFields />,
  move: () => <MoveFields />,
  close: () => <CodeField />,
  split: () => <SplitFields />,
  merge: () => <MergeFields />,
};

/** A change of the register of units: begins, is renamed, moves, closes, splits or merges from a month on. */
export function UnitChangeFields() {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const change = Form.useWatch<Change | undefined>(at('change')) ?? 'rename';
  const turn = (next: Change): void =>
    form.setFieldValue('payload', {
      change: next,
      from: form.getFieldValue(at('from')) as unknown,
      reason: form.getFieldValue(at('reason')) as unknown,
      ...(next === 'split' ? { goesOn: true, into: [{}] } : {}),
    });
  return (
    <>
      <Field name={at('change')} label={t('evidence.change')} needed>
        <Select<Change>
          onChange={turn}
          options={changes.map((one) => ({ value: one, label: t(`payload.change.${one}`) }))}
        />
      </Field>
      <Field name={at('from')} label={t('upper.from')} needed shape="month" hint={t('upper.fromHint')}>
        <PeriodPicker />
      </Field>
      {fields[change]()}
      <Field name={at('reason')} label={t('order.reason')} needed max={300}>
        <Input.TextArea rows={2} maxLength={300} />
      </Field>
    </>
  );
}
