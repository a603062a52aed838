import { useTranslation } from 'react-i18next';
import type { City } from '../../api/answers.js';
import { StatusMark, type Tone } from '../../components/status-mark.js';
import { CodeText } from '../../components/text/texts.js';

/** A front-office control. */
export type FrontControl = City['FrontControl'];

const tones: Readonly<Record<string, Tone>> = {
  'proposed': 'busy',
  'in-force': 'bad',
  'lifting': 'watch',
  'lifted': 'good',
  'expired': 'quiet',
  'refused': 'quiet',
};

/** The state of a control. */
export function ControlState({ state }: { readonly state: string }) {
  const { t } = useTranslation();
  return <StatusMark tone={tones[state] ?? 'quiet'} text={t(`controlState.${state}`, { defaultValue: state })} />;
}

/** The acts that a control stands in the way of. */
export function ActsText({ acts }: { readonly acts: readonly string[] }) {
  return acts.map((act, index) => (
    <span key={act}>
      {index > 0 ? ' · ' : ''}
      <CodeText list="controlled-act" code={act} />
    </span>
  ));
}

/** Whom a control is on. */
export function PartyText({ control }: { readonly control: FrontControl }) {
  const { t } = useTranslation();
  if (control.personId !== null) return `${control.personId} ${control.personName ?? ''}`;
  if (control.employerId !== null) return `${control.employerId} ${control.employerName ?? ''}`;
  return t('control.everybody');
}
