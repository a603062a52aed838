import { useTranslation } from 'react-i18next';
import { codeTitle } from '@pnet/standards';

/** Titles of codes in the reader's language; the code itself where the list does not have it. */
export function useCodeTitle(): (list: string, code: string | null) => string {
  const { i18n } = useTranslation();
  return (list, code) => (code === null ? '—' : codeTitle(list, code, i18n.language === 'en' ? 'en' : 'zh'));
}
