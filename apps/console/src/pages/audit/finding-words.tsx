import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { StatusMark, type Tone } from '../../components/status-mark.js';
import { MoneyText } from '../../components/text/texts.js';

/** A finding of the city's rules. */
export type Finding = City['Finding'];

const tones: Readonly<Record<string, Tone>> = { open: 'busy', answered: 'watch', closed: 'good', gone: 'quiet' };
const MONTHS: readonly string[] = ['month', 'startMonth', 'firstMonth', 'lastMonth', 'endedIn'];
const AMOUNTS: readonly string[] = ['amount', 'meanWage', 'referenceWage', 'refunded', 'demanded'];
const WORDS: readonly string[] = ['cause', 'comparedWith'];

/** The state of a finding. */
export function FindingState({ state }: { readonly state: string }) {
  const { t } = useTranslation();
  return <StatusMark tone={tones[state] ?? 'quiet'} text={t(`cityFindingState.${state}`, { defaultValue: state })} />;
}

function Figure({ name, value }: { readonly name: string; readonly value: string | number | null }) {
  const { t } = useTranslation();
  if (value === null) return '—';
  const text = String(value);
  if (AMOUNTS.includes(name)) return <MoneyText yuan={text} />;
  if (MONTHS.includes(name)) return `${text.slice(0, 4)}-${text.slice(4)}`;
  return WORDS.includes(name) ? t(`findingWord.${text}`, { defaultValue: text }) : text;
}

/** What was found, by name. */
export function FiguresText({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation();
  return (
    <>
      {Object.entries(finding.figures).map(([name, value], index) => (
        <span key={name}>
          {index > 0 ? ' · ' : ''}
          {t(`findingFigure.${name}`, { defaultValue: name })}{' '}
          <Figure name={name} value={value as string | number | null} />
        </span>
      ))}
    </>
  );
}
