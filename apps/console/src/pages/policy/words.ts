import { useTranslation } from 'react-i18next';
import type { CalculationList, Words } from '../../api/policy.js';

/**
 * What fields, choices, values and certainties are called in the language of the screen; what has no name, and every
 * number among the values, is shown as it is.
 */
export interface Naming {
  readonly language: 'zh' | 'en';
  text(words: Words): string;
  field(name: string): string;
  choice(value: string): string;
  value(text: string): string;
  certainty(value: string): string;
}

/** The names that the node gives. */
export function useNaming(list: Pick<CalculationList, 'fields' | 'choices' | 'certainties'> | undefined): Naming {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  return {
    language,
    text: (words) => words[language],
    field: (name) => list?.fields[name]?.[language] ?? name,
    value: (text) => (/^-?\d/.test(text) ? text : (list?.choices[text]?.[language] ?? text)),
    choice: (value) => list?.choices[value]?.[language] ?? value,
    certainty: (value) => list?.certainties[value]?.[language] ?? value,
  };
}
