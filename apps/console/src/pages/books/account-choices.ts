import { useTranslation } from 'react-i18next';
import { chartOfAccounts } from '@pnet/standards';
import type { Choice } from '../../components/form/choices.js';

/** Every account of the chart, or those that entries may be posted to, by number and name. */
export function useAccounts(only?: 'postable'): Choice[] {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return chartOfAccounts
    .filter((account) => only === undefined || account.postable)
    .map(({ code, title }) => ({ value: code, label: `${code} ${title[language]}` }));
}
