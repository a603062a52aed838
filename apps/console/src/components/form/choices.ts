import { useTranslation } from 'react-i18next';

/** One thing that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Values in words: `family` names their texts. */
export function useChoices(family: string, values: readonly string[]): Choice[] {
  const { t } = useTranslation();
  return values.map((value) => ({ value, label: t(`${family}.${value}`) }));
}
