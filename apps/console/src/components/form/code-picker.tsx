import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { codeList } from '@pnet/standards';

interface CodePickerProps {
  /** The code list of the standard, for example `employer-category`. */
  readonly 'codes': string;
  readonly 'id'?: string;
  readonly 'value'?: string | undefined;
  readonly 'onChange'?: (code: string | undefined) => void;
  /** Called when a code was picked or taken away. */
  readonly 'onPick'?: () => void;
  /** Codes that may be picked here; all of the list without. */
  readonly 'only'?: readonly string[];
  readonly 'disabled'?: boolean;
  readonly 'placeholder'?: string;
  /** Where no label stands beside it. */
  readonly 'aria-label'?: string;
}

/** Picks a code of the standard by its name; typing finds it by code or by its name in either language. */
export function CodePicker({ codes, only, onPick, onChange, value, ...field }: CodePickerProps) {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const options = codeList(codes)
    .codes.filter(({ code, validTo }) => (only ? only.includes(code) : validTo === undefined || code === value))
    .map(({ code, title }) => ({ value: code, label: title[language], words: `${code} ${title.zh} ${title.en}` }));
  return (
    <Select
      {...field}
      value={value ?? null}
      allowClear
      showSearch={{
        filterOption: (typed, option) => (option?.words ?? '').toLowerCase().includes(typed.trim().toLowerCase()),
      }}
      options={options}
      popupMatchSelectWidth={false}
      onChange={(code) => {
        onChange?.(code ?? undefined);
        onPick?.();
      }}
    />
  );
}
