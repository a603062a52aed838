import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitCodePattern } from '@pnet/standards';
import { useUnits, type KnownUnit } from '../../api/orders.js';
import { useNode } from '../../api/node.js';

interface UnitPickerProps {
  readonly id?: string;
  readonly disabled?: boolean;
  readonly value?: string | readonly string[] | undefined;
  readonly onChange?: (code: string | string[] | undefined) => void;
  /** Several. */
  readonly many?: boolean;
  /** Units that may be picked here; all but the own without. */
  readonly only?: (unit: KnownUnit) => boolean;
  /** A code that the register does not have may be taken too: this node need not know the whole tree. */
  readonly takesUnknown?: boolean;
}

/** Picks a reporting unit by code or name, from the register of this node. */
export function UnitPicker({ many, only, takesUnknown, value, onChange, ...field }: UnitPickerProps) {
  const { t } = useTranslation();
  const own = useNode().data?.code;
  const [typed, setTyped] = useState('');
  const units = (useUnits().data ?? []).filter((unit) => (only ? only(unit) : unit.code !== own));
  const known = units.map(({ code, name, nameEn }) => ({
    value: code,
    label: `${name} ${code}`,
    words: `${code} ${name} ${nameEn}`.toLowerCase(),
  }));
  const named = new Set([typed.trim(), ...(typeof value === 'string' ? [value] : [])]);
  const strange = [...named].filter(
    (code) => takesUnknown && unitCodePattern.test(code) && !known.some((one) => one.value === code),
  );
  const options = [
    ...known,
    ...strange.map((code) => ({ value: code, label: t('upper.unknownUnit', { code }), words: code.toLowerCase() })),
  ];
  return (
    <Select<string | string[]>
      {...field}
      {...(many ? { mode: 'multiple' as const } : {})}
      value={(value as string | string[] | undefined) ?? (many ? [] : (null as unknown as string))}
      allowClear
      showSearch={{
        onSearch: setTyped,
        filterOption: (text, option) => (option?.words ?? '').includes(text.trim().toLowerCase()),
      }}
      options={options}
      placeholder={t('upper.unitHint')}
      onChange={(code) => onChange?.(code ?? undefined)}
    />
  );
}
