import { Button, Flex, Form, Input, Select } from 'antd';
import { useEffect, useRef } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { useTranslation } from 'react-i18next';
import { CodePicker } from '../form/code-picker.js';
import { DayInput, PeriodPicker } from '../form/dated-input.js';

/** One thing a list can be searched by. */
export interface Filter {
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'code' | 'choice' | 'period' | 'day';
  /** The code list of a `code`. */
  readonly codes?: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly width?: number;
}

type Values = Readonly<Record<string, string | undefined>>;
interface FilterFormProps {
  readonly filters: readonly Filter[];
  readonly values: Readonly<Record<string, string>>;
  readonly onSearch: (values: Readonly<Record<string, string>>) => void;
}

const stated = (values: Values): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const text = value?.trim() ?? '';
      return text === '' ? [] : [[name, text]];
    }),
  );

function FilterInput({ filter, onPick, ...field }: { readonly filter: Filter; readonly onPick: () => void }) {
  if (filter.kind === 'code') return <CodePicker codes={filter.codes ?? ''} onPick={onPick} {...field} />;
  if (filter.kind === 'period') return <PeriodPicker {...field} />;
  if (filter.kind === 'day') return <DayInput {...field} />;
  if (filter.kind === 'choice')
    return <Select allowClear options={[...(filter.choices ?? [])]} onSelect={onPick} onClear={onPick} {...field} />;
  return <Input allowClear maxLength={100} placeholder={filter.label} {...field} />;
}

/** The search form of a list: Enter or Alt+Q searches, Alt+R resets, F2 leads to the first box. */
export function FilterForm({ filters, values, onSearch }: FilterFormProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values>();
  const place = useRef<HTMLDivElement>(null);
  const stands = JSON.stringify(values);
  useEffect(() => {
    form.resetFields();
    form.setFieldsValue(JSON.parse(stands) as Values);
  }, [form, stands]);
  const focus = (): void => {
    const box = place.current?.querySelector<HTMLInputElement>('input');
    box?.focus();
    box?.select();
  };
  const search = (): void => form.submit();
  const reset = (): void => {
    form.resetFields();
    onSearch({});
    focus();
  };
  const keys = { enableOnFormTags: true, preventDefault: true } as const;
  useHotkeys('f2', focus, keys);
  useHotkeys('alt+q', search, keys);
  useHotkeys('alt+r', reset, keys);
  return (
    <Form<Values> form={form} layout="inline" className="filters" onFinish={(given) => onSearch(stated(given))}>
      <Flex ref={place} wrap gap={8} role="search" align="end">
        {filters.map((filter, index) => (
          <label key={filter.name} className="filter" style={{ width: filter.width ?? (index === 0 ? 320 : 160) }}>
            <span className="quiet">{filter.label}</span>
            <Form.Item name={filter.name} noStyle>
              <FilterInput filter={filter} onPick={search} />
            </Form.Item>
          </label>
        ))}
        <Button type="primary" htmlType="submit">
          {t('action.search')}[Q]
        </Button>
        <Button onClick={reset}>{t('action.reset')}[R]</Button>
      </Flex>
    </Form>
  );
}
