import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../components/status-mark.js';
import { statusTones } from './status-tones.js';

/** The state of a city object in words: `kind` names the family of texts. */
export function StateMark({ kind, state }: { readonly kind: string; readonly state: string }) {
  const { t } = useTranslation();
  return <StatusMark tone={statusTones[state] ?? 'quiet'} text={t(`${kind}.${state}`, { defaultValue: state })} />;
}
