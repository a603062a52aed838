import { useTranslation } from 'react-i18next';
import { newestDefinition } from '@pnet/standards';
import { useUnitName } from '../../api/orders.js';
import type { Fact } from '../../components/review/evidence-text.js';
import { evidenceValue } from '../../components/review/evidence-value.js';
import { MoneyText } from '../../components/text/texts.js';

const amounts: ReadonlySet<string> = new Set(['amount', 'accountFundAmount', 'entryAmount', 'differenceAmount']);
const units: ReadonlySet<string> = new Set(['target', 'code', 'parent', 'secondParent', 'counterpartUnit', 'issuer']);
const worded: ReadonlySet<string> = new Set(['direction', 'head', 'change', 'quick', 'goesOn', 'locked', 'unlocked']);

/** What an order, a task or an answer says, name by name in words; what is unknown stands as it is, whole. */
export function usePayloadFacts(): (payload: unknown) => Fact[] {
  const { t, i18n } = useTranslation();
  const nameOf = useUnitName();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const ofText = (name: string, text: string): Fact['value'] | undefined => {
    if (name === 'dataset') return `${text} ${newestDefinition(text)?.title[language] ?? ''}`;
    if (name === 'orderKind') return t(`orderKind.${text}`, { defaultValue: text });
    if (amounts.has(name)) return <MoneyText yuan={text} />;
    return units.has(name) ? nameOf(text) : undefined;
  };
  const one = (name: string, value: unknown): Fact['value'] => {
    const shown = typeof value === 'string' ? ofText(name, value) : undefined;
    if (shown !== undefined) return shown;
    if (worded.has(name)) return t(`payload.${name}.${String(value)}`, { defaultValue: evidenceValue(value) });
    return <span className="whole">{value === null ? '—' : evidenceValue(value)}</span>;
  };
  return (payload) =>
    typeof payload === 'object' && payload !== null && !Array.isArray(payload)
      ? Object.entries(payload).map(([name, value]) => ({
          label: t(`evidence.${name}`, { defaultValue: name }),
          value: one(name, value),
        }))
      : [];
}
