import { useTranslation } from 'react-i18next';
import { evidenceValue } from './evidence-value.js';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const wholeOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** Evidence or a payload as names and values, whole; a digest stands whole in the title. */
export function Evidence({ value }: { readonly value: unknown }) {
  const { t } = useTranslation();
  if (value === null || value === undefined) return <>—</>;
  if (!isRecord(value)) return <>{evidenceValue(value)}</>;
  return (
    <div className="evidence">
      {Object.entries(value).map(([name, one]) => (
        <span key={name} title={wholeOf(one)}>
          <span className="quiet">{t(`evidence.${name}`, { defaultValue: name })}</span> {evidenceValue(one)}
        </span>
      ))}
    </div>
  );
}
