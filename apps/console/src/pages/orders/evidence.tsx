import { Typography } from 'antd';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value));

/** Evidence or a payload as name and value; long values are cut and shown whole in the title. */
export function Evidence({ value }: { readonly value: unknown }) {
  if (!isRecord(value)) return <>{value === null || value === undefined ? '—' : textOf(value)}</>;
  return (
    <>
      {Object.entries(value).slice(0, 8).map(([name, one]) => {
        const text = textOf(one);
        return <div key={name} title={text}><Typography.Text type="secondary">{name}</Typography.Text> {text.length > 60 ? `${text.slice(0, 57)}…` : text}</div>;
      })}
    </>
  );
}
