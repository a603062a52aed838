import { Alert, App, Drawer, Button, Form, Input, InputNumber, Select, Space } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorItem } from '@pnet/kernel';
import { newestDefinition, renderError } from '@pnet/standards';
import { useDraftOrder } from '../../api/orders.js';
import type { Tier } from '../../api/node.js';
import { useBook } from '../../api/policy.js';
import { useTopology } from '../../api/warehouse.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { thisMonth } from '../../shell/search.js';
import { draftOf, faultsOf, type OrderForm } from './order-draft.js';

interface OrderFormDrawerProps {
  readonly tier: Tier;
  readonly onClose: () => void;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
/** Month, quarter, year, or day of a change. */
const PERIOD = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?|-Q[1-4])?$/;
const DAY = /^\d{4}-(0[1-9]|1[0-2])-\d{2}$/;
const AMOUNT = /^\d{1,9}(\.\d{1,2})?$/;

const datasetKinds = ['scan-request', 'recollection'];
const kindsOf: Readonly<Record<Tier, readonly string[]>> = {
  city: [],
  province: ['publish-policy-package', ...datasetKinds],
  national: datasetKinds,
};

function initialValues([kind]: readonly string[]): object {
  const month = thisMonth().plusMonths(-1).toString();
  return {
    kind,
    deadlineDays: 5,
    dataset: 'PI05',
    period: month,
    effectiveFrom: `${month.slice(0, 4)}-01`,
    knownFrom: `${thisMonth().toString()}-01`,
  };
}

/** The form of a new order; a second person issues it. */
export function OrderFormDrawer({ tier, onClose }: OrderFormDrawerProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<OrderForm>();
  const kind = Form.useWatch('kind', form) ?? 'scan-request';
  const effectiveFrom = Form.useWatch('effectiveFrom', form);
  const book = useBook(effectiveFrom && MONTH.test(effectiveFrom) ? { month: effectiveFrom } : {});
  const draft = useDraftOrder();
  const kinds = kindsOf[tier];
  const [faults, setFaults] = useState<readonly ErrorItem[]>([]);
  const send = (values: OrderForm): void => {
    const found = faultsOf(values, book.data);
    setFaults(found);
    if (found.length > 0) return;
    draft.mutate(draftOf(values), {
      onSuccess: () => {
        void message.success(t('order.drafted'));
        onClose();
      },
    });
  };
  return (
    <Drawer
      open
      size={520}
      title={t('order.new')}
      onClose={onClose}
      footer={
        <Space>
          <Button type="primary" loading={draft.isPending} onClick={() => form.submit()}>
            {t('order.saveDraft')}
          </Button>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
        </Space>
      }
    >
      <Form<OrderForm> form={form} layout="vertical" onFinish={send} initialValues={initialValues(kinds)}>
        <HeadFields kinds={kinds} />
        {kind === 'publish-policy-package' ? <BoundsFields /> : <DatasetFields withReason={kind === 'recollection'} />}
        <Form.Item name="deadlineDays" label={t('order.deadlineDays')} rules={[{ required: true }]}>
          <InputNumber min={1} max={365} precision={0} />
        </Form.Item>
        <FaultsNotice faults={faults} />
        <ProblemNotice error={draft.error} />
      </Form>
    </Drawer>
  );
}

/** What is wrong with the values, in the words that the node would use. */
function FaultsNotice({ faults }: { readonly faults: readonly ErrorItem[] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  if (faults.length === 0) return null;
  const texts = faults.map((fault) => renderError(fault, language));
  return (
    <Alert
      className="notice"
      type="error"
      showIcon
      title={t('order.wrongValues')}
      description={
        <ul>
          {texts.map((text, index) => (
            <li key={index}>
              {text.title}: {text.detail}
            </li>
          ))}
        </ul>
      }
    />
  );
}

/** What every order has: its kind, its title, whom it is for. */
function HeadFields({ kinds }: { readonly kinds: readonly string[] }) {
  const { t } = useTranslation();
  const units = useTopology().data?.nodes.filter((node) => node.depth > 0) ?? [];
  return (
    <>
      <Form.Item name="kind" label={t('order.kind')} rules={[{ required: true }]}>
        <Select options={kinds.map((one) => ({ value: one, label: t(`orderKind.${one}`) }))} />
      </Form.Item>
      <Form.Item name="title" label={t('order.title')} rules={[{ required: true, message: t('form.needed') }]}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="targets" label={t('order.targets')} extra={t('order.targetsNote')}>
        <Select
          mode="multiple"
          allowClear
          options={units.map((unit) => ({ value: unit.code, label: `${unit.name} ${unit.code}` }))}
          optionFilterProp="label"
        />
      </Form.Item>
    </>
  );
}

function BoundsFields() {
  const { t } = useTranslation();
  const pattern = (expression: RegExp, message: string) => [
    { required: true, message: t('form.needed') },
    { pattern: expression, message },
  ];
  return (
    <>
      <Space.Compact block>
        <Form.Item
          name="lower"
          label={t('order.baseLower')}
          rules={pattern(AMOUNT, t('form.amount'))}
          style={{ flex: 1 }}
        >
          <Input inputMode="decimal" />
        </Form.Item>
        <Form.Item
          name="upper"
          label={t('order.baseUpper')}
          rules={pattern(AMOUNT, t('form.amount'))}
          style={{ flex: 1 }}
        >
          <Input inputMode="decimal" />
        </Form.Item>
      </Space.Compact>
      <Form.Item
        name="effectiveFrom"
        label={t('order.effectiveFrom')}
        extra={t('order.effectiveNote')}
        rules={pattern(MONTH, t('form.month'))}
      >
        <Input placeholder="2026-01" />
      </Form.Item>
      <Form.Item name="knownFrom" label={t('order.knownFrom')} rules={pattern(DAY, t('form.day'))}>
        <Input placeholder="2026-07-01" />
      </Form.Item>
      <Form.Item name="source" label={t('order.source')} rules={[{ required: true, message: t('form.needed') }]}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="changeReason" label={t('order.changeReason')} extra={t('order.changeReasonHint')}>
        <Input maxLength={500} />
      </Form.Item>
    </>
  );
}

function DatasetFields({ withReason }: { readonly withReason: boolean }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return (
    <>
      <Form.Item name="dataset" label={t('reporting.dataset')} rules={[{ required: true }]}>
        <Select
          options={['PI01', 'PI02', 'PI03', 'PI05', 'PI10'].map((id) => ({
            value: id,
            label: `${id} ${newestDefinition(id)?.title[language] ?? ''}`,
          }))}
        />
      </Form.Item>
      <Form.Item
        name="period"
        label={t('drill.period')}
        rules={[
          { required: true, message: t('form.needed') },
          { pattern: PERIOD, message: t('form.period') },
        ]}
      >
        <Input placeholder="2026-06" />
      </Form.Item>
      {withReason ? (
        <Form.Item name="reason" label={t('order.reason')} rules={[{ required: true, message: t('form.needed') }]}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
      ) : null}
    </>
  );
}
