import { useTranslation } from 'react-i18next';
import { bankLineClass, bankLineClasses } from '@pnet/standards';
import type { Choice } from '../../components/form/choices.js';
import { StatusMark, type Tone } from '../../components/status-mark.js';
import { today } from '../registration/employer-forms.js';

/** Kinds of bank accounts. */
export const accountKinds = ['income', 'expenditure', 'fiscal', 'state-treasury'] as const;
/** The two funds of a scheme. */
export const funds = ['pooled', 'account'] as const;
/** States of a bank line. */
export const lineStates = ['new', 'matched', 'suspense', 'booked', 'reversed'] as const;
/** What the node pays by instructions. */
export const instructionKinds = [
  'sweep',
  'transfer',
  'remittance',
  'allocation',
  'central-adjustment',
  'benefit',
  'reissued-benefit',
] as const;
/** Who is instructed. */
export const parties = ['bank', 'finance-bureau'] as const;

/** The name of a class of bank lines in the language of the screen. */
export function useClassTitle(): (code: string) => string {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return (code) => bankLineClass(code)?.title[language] ?? code;
}

/** Every class of bank lines. */
export function useClassChoices(): Choice[] {
  const title = useClassTitle();
  return bankLineClasses.map(({ code }) => ({ value: code, label: title(code) }));
}

const tones: Readonly<Record<string, Tone>> = {
  new: 'busy',
  matched: 'good',
  booked: 'good',
  suspense: 'watch',
  reversed: 'quiet',
  drafted: 'quiet',
  approved: 'busy',
  sent: 'busy',
  unknown: 'bad',
  confirmed: 'good',
  returned: 'bad',
  withdrawn: 'quiet',
  proposed: 'watch',
  done: 'good',
  declined: 'quiet',
  agreed: 'good',
  replaced: 'quiet',
  prepared: 'watch',
  posted: 'good',
  signed: 'good',
  open: 'busy',
  closed: 'good',
};

/** A state of money or books in words: `kind` names the family of texts. */
export function MoneyState({ kind, state }: { readonly kind: string; readonly state: string }) {
  const { t } = useTranslation();
  return <StatusMark tone={tones[state] ?? 'quiet'} text={t(`${kind}.${state}`, { defaultValue: state })} />;
}

/** The first day of the month of today, and today. */
export const thisMonthsDays = (): { readonly from: string; readonly to: string } => ({
  from: `${today().slice(0, 7)}-01`,
  to: today(),
});
