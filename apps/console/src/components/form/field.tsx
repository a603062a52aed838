import { Form, Input } from 'antd';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Money, YearMonth } from '@pnet/kernel';
import { isDay, writtenAmount, writtenDay, writtenMonth } from './written.js';

const shapes = {
  day: (text: string) => isDay(writtenDay(text)),
  month: (text: string) => YearMonth.parse(writtenMonth(text)).ok,
  amount: (text: string) => Money.parse(writtenAmount(text)).ok,
  account: (text: string) => /^\d{8,32}$/.test(text.trim()),
  mobile: (text: string) => /^\d{11}$/.test(text.trim()),
} as const;

interface FieldProps {
  /** Path in the values of the form, as the node's pointers name it. */
  readonly name: string | readonly (string | number)[];
  readonly label: ReactNode;
  readonly needed?: boolean;
  /** Most characters of a text. */
  readonly max?: number;
  readonly shape?: keyof typeof shapes;
  readonly hint?: ReactNode;
  readonly initial?: unknown;
  /** The input; a line of text without. */
  readonly children?: ReactElement;
}

/** One field of a `CommandForm`: its label, input, rules, and what the node says is wrong with it. */
export function Field({ name, label, needed, max = 200, shape, hint, initial, children }: FieldProps) {
  const { t } = useTranslation();
  // A rule that speaks of white space takes nothing but text: a number or a list would be refused.
  const textOnly = children === undefined ? { whitespace: true } : {};
  return (
    <Form.Item
      name={typeof name === 'string' ? name : [...name]}
      label={label}
      {...(hint === undefined ? {} : { extra: hint })}
      {...(initial === undefined ? {} : { initialValue: initial })}
      rules={[
        ...(needed ? [{ required: true, ...textOnly, message: t('form.needed') }] : []),
        ...(shape
          ? [
              {
                validator: (_rule: unknown, value: unknown) =>
                  typeof value !== 'string' || value.trim() === '' || shapes[shape](value)
                    ? Promise.resolve()
                    : Promise.reject(new Error(t(`form.${shape}`))),
              },
            ]
          : []),
      ]}
      validateTrigger={['onBlur', 'onSubmit']}
    >
      {children ?? <Input maxLength={max} autoComplete="off" />}
    </Form.Item>
  );
}
