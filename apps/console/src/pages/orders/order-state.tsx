import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../components/status-mark.js';
import { phaseTone } from '../drill/phases.js';

/** How an order stands, and whether its time is over. */
export function OrderState({ phase, overdue = false }: { readonly phase: string; readonly overdue?: boolean }) {
  const { t } = useTranslation();
  const word = t(`phase.${phase}`, { defaultValue: phase });
  return (
    <StatusMark tone={overdue ? 'bad' : phaseTone(phase)} text={overdue ? `${word} · ${t('phase.overdue')}` : word} />
  );
}
