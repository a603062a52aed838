import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.join('、')
  : typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value));

/** Evidence or a payload as name and value; long values are cut and shown whole in the title. */
export function Evidence({ value }: { readonly value: unknown }) {
  const { t } = useTranslation();
  if (!isRecord(value)) return <>{value === null || value === undefined ? '—' : textOf(value)}</>;
  return (
    <>
      {Object.entries(value).slice(0, 8).map(([name, one]) => {
        const text = textOf(one);
        return <div key={name} title={text}><Typography.Text type="secondary">{t(`evidence.${name}`, { defaultValue: name })}</Typography.Text> {text.length > 60 ? `${text.slice(0, 57)}…` : text}</div>;
      })}
    </>
  );
}
