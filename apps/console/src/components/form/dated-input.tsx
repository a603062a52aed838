import { Input, type InputProps } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { besideMonth, writtenAmount, writtenDay, writtenMonth } from './written.js';

interface TextInputProps {
  readonly 'id'?: string;
  readonly 'value'?: string | undefined;
  readonly 'onChange'?: (text: string | undefined) => void;
  readonly 'disabled'?: boolean;
  /** What the box is called where no form's label names it. */
  readonly 'aria-label'?: string;
}

/** A box whose text is put into its one form when it is left or when Enter is pressed. */
function WrittenInput({
  write,
  onChange,
  value,
  onKey,
  ...box
}: TextInputProps & {
  readonly write: (typed: string) => string;
  readonly onKey?: (event: KeyboardEvent<HTMLInputElement>) => void;
} & Pick<InputProps, 'placeholder' | 'suffix' | 'inputMode' | 'className' | 'maxLength'>) {
  const settle = (typed: string): void => {
    const text = write(typed);
    if (text !== typed) onChange?.(text || undefined);
  };
  return (
    <Input
      {...box}
      allowClear
      value={value ?? ''}
      onChange={(event) => onChange?.(event.target.value || undefined)}
      onBlur={(event) => settle(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle(event.currentTarget.value);
        onKey?.(event);
      }}
    />
  );
}

/** A day, typed as `20260701` or `2026-07-01`. */
export function DayInput(props: TextInputProps) {
  return <WrittenInput {...props} write={writtenDay} placeholder="YYYY-MM-DD" inputMode="numeric" maxLength={12} />;
}

/** A month, typed as `202607` or `2026-07`; the arrow keys go to the month before and after. */
export function PeriodPicker(props: TextInputProps) {
  const step = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    props.onChange?.(besideMonth(writtenMonth(event.currentTarget.value), event.key === 'ArrowUp' ? 1 : -1));
  };
  return (
    <WrittenInput
      {...props}
      write={writtenMonth}
      onKey={step}
      placeholder="YYYY-MM"
      inputMode="numeric"
      maxLength={9}
    />
  );
}

/** An amount in yuan as decimal text; `1,234.56` may be pasted. */
export function MoneyInput(props: TextInputProps) {
  const { t } = useTranslation();
  return (
    <WrittenInput
      {...props}
      write={writtenAmount}
      inputMode="decimal"
      maxLength={24}
      suffix={t('unit.yuan')}
      className="money-input"
    />
  );
}
