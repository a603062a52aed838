import { useTranslation } from 'react-i18next';
import { StatusMark, type Tone } from '../../components/status-mark.js';

/** States of a load. */
export const loadStates = ['open', 'trying', 'tried', 'proposed', 'agreed', 'replaced'] as const;

/** Kinds of files, in the order in which they build on each other. */
export const fileKinds = [
  'employers',
  'persons',
  'relations',
  'bases',
  'accounts',
  'months',
  'arrears',
  'pensions',
  'trial-balance',
] as const;

/** Names of the control totals; those of amounts are in yuan. */
export const totalNames = [
  'employers',
  'persons',
  'relations',
  'baseMonths',
  'baseTotal',
  'accounts',
  'personal',
  'employer',
  'months',
  'arrears',
  'pensioners',
  'pensions',
  'pooledDebit',
  'pooledCredit',
  'accountDebit',
  'accountCredit',
  'wrongRows',
] as const;

const tones: Readonly<Record<string, Tone>> = {
  open: 'busy',
  trying: 'busy',
  tried: 'watch',
  proposed: 'watch',
  agreed: 'good',
  replaced: 'quiet',
};

/** The state of a load in words. */
export function LoadState({ state }: { readonly state: string }) {
  const { t } = useTranslation();
  return <StatusMark tone={tones[state] ?? 'quiet'} text={t(`openingLoadState.${state}`)} />;
}
