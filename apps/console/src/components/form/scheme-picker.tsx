import { useTranslation } from 'react-i18next';
import { DEFAULT_SCHEME, codeTitle, pensionSchemes, type PensionScheme } from '@pnet/standards';
import { useNode } from '../../api/node.js';
import type { Filter } from '../table/filter-form.js';
import { CodePicker } from './code-picker.js';

/** The schemes 险种 that the node keeps books of; before it has any, the default one. */
export function useSchemes(): readonly [PensionScheme, ...PensionScheme[]] {
  const [first = DEFAULT_SCHEME, ...others] = useNode().data?.schemes ?? [];
  return [first, ...others];
}

/** The filter of a list by scheme; none where the node has one alone. */
export function useSchemeFilter(): readonly Filter[] {
  const { t, i18n } = useTranslation();
  const schemes = useSchemes();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const choices = schemes.map((value) => ({ value, label: codeTitle('scheme', value, language) }));
  return schemes.length > 1 ? [{ name: 'scheme', label: t('person.scheme'), kind: 'choice', choices }] : [];
}

interface SchemePickerProps {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (code: string | undefined) => void;
  /** Also those that the node keeps no books of yet. */
  readonly every?: boolean;
}

/** Picks one of the node's schemes. */
export function SchemePicker({ every = false, ...field }: SchemePickerProps) {
  const schemes = useSchemes();
  const { t } = useTranslation();
  return (
    <CodePicker aria-label={t('person.scheme')} {...field} codes="scheme" only={every ? pensionSchemes : schemes} />
  );
}
