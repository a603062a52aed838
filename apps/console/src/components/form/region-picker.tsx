import { Select } from 'antd';
import { useNode } from '../../api/node.js';

interface RegionPickerProps {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (code: string | undefined) => void;
  readonly disabled?: boolean;
}

/** Picks an agency of this node's area by code or name. */
export function RegionPicker({ value, onChange, ...field }: RegionPickerProps) {
  const agencies = useNode().data?.agencies ?? [];
  return (
    <Select
      {...field}
      value={value ?? null}
      showSearch={{ optionFilterProp: 'label' }}
      options={agencies.map(({ code, name }) => ({ value: code, label: `${name} ${code}` }))}
      onChange={(code) => onChange?.(code ?? undefined)}
    />
  );
}
