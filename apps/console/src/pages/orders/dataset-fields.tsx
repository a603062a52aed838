import { Input, Select, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { newestDefinition } from '@pnet/standards';
import { Field } from '../../components/form/field.js';

const datasets = ['PI01', 'PI02', 'PI03', 'PI05', 'PI10'] as const;

/** Which dataset, and of which period. */
function OfDataset({ needed }: { readonly needed: boolean }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return (
    <>
      <Field name={['payload', 'dataset']} label={t('reporting.dataset')} needed={needed}>
        <Select
          allowClear={!needed}
          options={datasets.map((id) => ({ value: id, label: `${id} ${newestDefinition(id)?.title[language] ?? ''}` }))}
        />
      </Field>
      <Field name={['payload', 'period']} label={t('drill.period')} needed={needed} hint={t('upper.periodHint')}>
        <Input placeholder="2026-06" maxLength={10} />
      </Field>
    </>
  );
}

/** A scan request 网络扫描, also of a quick report 快报 and as known at an instant; or a recollection with its reason. */
export function DatasetFields({ kind }: { readonly kind: 'scan-request' | 'recollection' }) {
  const { t } = useTranslation();
  return (
    <>
      <OfDataset needed />
      {kind === 'recollection' ? (
        <Field name={['payload', 'reason']} label={t('order.reason')} needed max={500}>
          <Input.TextArea rows={2} maxLength={500} />
        </Field>
      ) : (
        <>
          <Field name={['payload', 'quick']} label={t('upper.quick')} hint={t('upper.quickHint')}>
            <Switch aria-label={t('upper.quick')} />
          </Field>
          <Field name={['payload', 'knownAt']} label={t('upper.knownAt')} hint={t('upper.knownAtHint')}>
            <Input placeholder="2026-07-05 18:00" maxLength={16} />
          </Field>
          <Field
            name={['payload', 'definitionVersion']}
            label={t('upper.definitionVersion')}
            hint={t('upper.definitionVersionHint')}
          >
            <Input inputMode="numeric" maxLength={4} />
          </Field>
        </>
      )}
    </>
  );
}

/** A question 释疑 or reminder, about a dataset where it is about one. */
export function ExplainFields() {
  const { t } = useTranslation();
  return (
    <>
      <Field name={['payload', 'question']} label={t('upper.question')} needed>
        <Input.TextArea rows={3} maxLength={500} />
      </Field>
      <OfDataset needed={false} />
    </>
  );
}
