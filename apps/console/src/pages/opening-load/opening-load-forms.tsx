import { Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { post } from '../../api/client.js';
import { CommandDrawer } from '../../components/form/command-drawer.js';
import { Field } from '../../components/form/field.js';
import { totalNames, fileKinds } from './load-words.js';

type Load = City['OpeningLoadView'];

/** 对照关系: of one kind of file, as JSON, as it is kept with the load and can be used again. */
export function MappingForm({ load, onClose }: { readonly load: Load; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<(typeof fileKinds)[number]>('persons');
  return (
    <CommandDrawer<{ text: string }, City['OpenedLoad']>
      key={kind}
      name="opening-mapping"
      title={t('openingLoad.mapping')}
      hint={t('openingLoad.mappingHint')}
      submit={t('openingLoad.saveMapping')}
      done={t('openingLoad.mappingSaved')}
      width={760}
      initial={{ text: JSON.stringify(load.mapping[kind] ?? emptyMapping, undefined, 2) }}
      send={({ text }, options) => post(`/opening-loads/${load.loadId}/mapping`, { [kind]: parsed(text) }, options)}
      onClose={onClose}
    >
      <Select
        aria-label={t('openingLoad.kind')}
        value={kind}
        onChange={setKind}
        className="notice"
        style={{ width: 240 }}
        options={fileKinds.map((one) => ({ value: one, label: t(`openingKind.${one}`) }))}
      />
      <Field name="text" label={t('openingLoad.mappingText')} needed>
        <Input.TextArea rows={22} spellCheck={false} />
      </Field>
    </CommandDrawer>
  );
}

const emptyMapping = { columns: {}, constants: {}, codes: {}, dateFormat: 'YYYY-MM-DD', amountUnit: 'yuan' };

/** What is typed; a text that is no JSON goes as it is, and the node says so. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

type Typed = Partial<Record<(typeof totalNames)[number], string>> & { readonly explanation?: string };

/**
 * The control totals as somebody reads them in the legacy system; the second person does so without seeing the first's.
 */
export function TotalsForm(props: {
  readonly load: Load;
  readonly act: 'proposal' | 'agreement';
  readonly onClose: () => void;
}) {
  const { load, act, onClose } = props;
  const { t } = useTranslation();
  const proposes = act === 'proposal';
  return (
    <CommandDrawer<Typed, City['OpenedLoad']>
      name={`opening-${act}`}
      title={t(proposes ? 'openingLoad.propose' : 'opening.agree')}
      hint={t(proposes ? 'openingLoad.proposeHint' : 'opening.agreeHint')}
      submit={t(proposes ? 'openingLoad.propose' : 'opening.agree')}
      done={t(proposes ? 'openingLoad.proposed' : 'openingLoad.agreed')}
      send={({ explanation, ...totals }, options) =>
        post(
          `/opening-loads/${load.loadId}/${act}`,
          { totals, ...(proposes && explanation ? { explanation } : {}) },
          options,
        )
      }
      onClose={onClose}
    >
      {totalNames.map((name) => (
        <Field key={name} name={name} label={t(`openingTotal.${name}`)} max={24} />
      ))}
      {proposes ? (
        <Field
          name="explanation"
          label={t('openingLoad.explanation')}
          hint={t('openingLoad.explanationHint')}
          max={500}
        />
      ) : null}
    </CommandDrawer>
  );
}
