import { Form, InputNumber, Select } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNode, type Tier } from '../../api/node.js';
import { draftOrder, type OrderDraftInput } from '../../api/orders.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { Field } from '../../components/form/field.js';
import { UnitPicker } from '../../components/form/unit-picker.js';
import { ControlFields } from './control-fields.js';
import { DatasetFields, ExplainFields } from './dataset-fields.js';
import { draftOf, initialOf, type OrderForm } from './draft-of.js';
import { FundFields } from './fund-fields.js';
import { draftedKinds, namesItsTargets, type DraftedKind } from './order-kinds.js';
import { PackageFields } from './package-fields.js';
import { UnitChangeFields } from './unit-change-fields.js';

interface OrderFormDrawerProps {
  readonly tier: Tier;
  readonly onClose: () => void;
  /** What it is to be from the start: kind, targets, dataset and period. */
  readonly preset?: Partial<Pick<OrderDraftInput, 'kind' | 'title' | 'targets' | 'payload'>>;
  readonly onDone?: () => void;
}

const fieldsOf: Readonly<Record<DraftedKind, () => ReactNode>> = {
  'scan-request': () => <DatasetFields kind="scan-request" />,
  'recollection': () => <DatasetFields kind="recollection" />,
  'explain': () => <ExplainFields />,
  'publish-policy-package': () => <PackageFields />,
  'fund-adjustment': () => <FundFields />,
  'unit-register': () => <UnitChangeFields />,
  'front-office-control': () => <ControlFields />,
};
const isDrafted = (kind: string | undefined): DraftedKind | undefined => draftedKinds.find((one) => one === kind);

/** The form of a new order of any kind; a second person issues it. */
export function OrderFormDrawer({ tier, preset = {}, onClose, onDone }: OrderFormDrawerProps) {
  const { t } = useTranslation();
  const own = useNode().data?.code ?? '';
  const [kind, setKind] = useState<DraftedKind>(isDrafted(preset.kind) ?? 'scan-request');
  const first = initialOf(kind, tier);
  return (
    <CommandDrawer<OrderForm, unknown>
      key={kind}
      name="order"
      width={kind === 'fund-adjustment' || kind === 'publish-policy-package' || kind === 'unit-register' ? 980 : 620}
      title={t('order.new')}
      hint={t(`upper.kindHint.${kind}`)}
      submit={t('order.saveDraft')}
      done={t('order.drafted')}
      initial={{ ...first, ...preset, kind, payload: { ...first.payload, ...preset.payload } }}
      send={(values, options) => draftOrder(draftOf(kind, values), options)}
      onDone={() => onDone?.()}
      within="/payload"
      onClose={onClose}
    >
      <Form.Item label={t('order.kind')} className="whole-row">
        <Select<DraftedKind>
          value={kind}
          aria-label={t('order.kind')}
          disabled={preset.kind !== undefined}
          onChange={setKind}
          options={draftedKinds.map((one) => ({ value: one, label: t(`orderKind.${one}`) }))}
        />
      </Form.Item>
      <Field name="title" label={t('order.title')} needed />
      {namesItsTargets.has(kind) ? null : (
        <Field name="targets" label={t('order.targets')} hint={t('order.targetsNote')}>
          <UnitPicker many only={(unit) => unit.code !== own} />
        </Field>
      )}
      {fieldsOf[kind]()}
      <Field name="deadlineDays" label={t('order.deadlineDays')} needed>
        <InputNumber min={1} max={365} precision={0} />
      </Field>
    </CommandDrawer>
  );
}
